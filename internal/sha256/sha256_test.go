// SPDX-License-Identifier: Apache-2.0

package sha256_test

import (
	stdlib "crypto/sha256"
	"fmt"
	"testing"

	"github.com/secstatus/secstatus/internal/sha256"
	"github.com/stretchr/testify/require"
)

// The sums are those of crypto/sha256, for texts of all lengths up to four blocks.
func TestHex(t *testing.T) {
	text := make([]byte, 257)
	for i := range text {
		text[i] = byte(i*167 + i>>3)
	}
	for n := range len(text) + 1 {
		require.Equal(t, fmt.Sprintf("%x", stdlib.Sum256(text[:n])), sha256.Hex(text[:n]), "%d bytes", n)
	}
}

func FuzzHex(f *testing.F) {
	f.Add([]byte("abc"))
	f.Fuzz(func(t *testing.T, text []byte) {
		require.Equal(t, fmt.Sprintf("%x", stdlib.Sum256(text)), sha256.Hex(text))
	})
}
