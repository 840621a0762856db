// SPDX-License-Identifier: Apache-2.0

package utf16text_test

import (
	"bytes"
	"encoding/binary"
	"io"
	"testing"
	"testing/iotest"
	"unicode/utf16"

	"github.com/secstatus/secstatus/internal/utf16text"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What is read and written again is the same, whatever it is and however it comes.
func TestRoundTrip(t *testing.T) {
	for _, order := range []binary.AppendByteOrder{binary.LittleEndian, binary.BigEndian} {
		var b []byte
		for _, unit := range append(utf16.Encode([]rune("\ufeffrv=0xa0 ö 😀\r\n")), 0xD800, 'x', 0xDC00, 0xDC00, 0xD83D) {
			b = order.AppendUint16(b, unit)
		}
		for _, r := range []io.Reader{bytes.NewReader(b), iotest.OneByteReader(bytes.NewReader(b))} {
			text, found := utf16text.Open(r)
			require.NotNil(t, found)
			utf8, err := io.ReadAll(text)
			require.NoError(t, err)
			assert.Contains(t, string(utf8), "rv=0xa0 ö 😀\r\n")
			for size := 1; size < 6; size++ {
				var out bytes.Buffer
				w := utf16text.Writer(&out, found)
				for i := 0; i < len(utf8); i += size {
					_, err := w.Write(utf8[i:min(i+size, len(utf8))])
					require.NoError(t, err)
				}
				assert.Equal(t, b, out.Bytes())
			}
		}
	}
	text, order := utf16text.Open(bytes.NewReader([]byte("x")))
	assert.Nil(t, order)
	plain, err := io.ReadAll(text)
	require.NoError(t, err)
	assert.Equal(t, "x", string(plain))
	text, _ = utf16text.Open(bytes.NewReader([]byte("\xff\xfex")))
	_, err = io.ReadAll(text)
	assert.ErrorIs(t, err, io.ErrUnexpectedEOF)
}
