// SPDX-License-Identifier: Apache-2.0

package headercheck_test

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/headercheck"
	"github.com/secstatus/secstatus/include"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func ExampleSame() {
	const shipped = "#define PSA_SUCCESS ((psa_status_t)0)\n"
	fmt.Println(headercheck.Same([]byte(shipped), []byte("/* Ours. */\r\n#define PSA_SUCCESS  ((psa_status_t)0)\r\n")))
	fmt.Println(headercheck.Same([]byte(shipped), []byte("#define PSA_SUCCESS ((psa_status_t) 0)\n")))
	// Output:
	// true
	// false
}

// A compiler reads the same from a shipped header without its comments, and something
// else as soon as one letter outside of them is another one.
func TestSameHeaders(t *testing.T) {
	for _, s := range include.Sums() {
		text, err := fs.ReadFile(include.FS(), s.Name)
		require.NoError(t, err)
		var bare strings.Builder
		rest := string(text)
		for {
			before, after, ok := strings.Cut(rest, "/*")
			bare.WriteString(before)
			if !ok {
				break
			}
			bare.WriteByte(' ')
			_, rest, _ = strings.Cut(after, "*/")
		}
		assert.True(t, headercheck.Same(text, []byte(bare.String())), s.Name)
		assert.True(t, headercheck.Same(text, []byte(strings.ReplaceAll(string(text), "\n", "\r\n"))), s.Name)
		changed := []byte(bare.String())
		step := max(1, len(changed)/200)
		for i := 0; i < len(changed); i += step {
			old := changed[i]
			if strings.IndexByte(" \t\n\r", old) >= 0 {
				continue
			}
			if changed[i] = 'x'; old == 'x' {
				changed[i] = 'y'
			}
			assert.False(t, headercheck.Same(text, changed), "%s: offset %d", s.Name, i)
			changed[i] = old
		}
	}
}
