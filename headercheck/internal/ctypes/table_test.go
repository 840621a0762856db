// SPDX-License-Identifier: Apache-2.0

package ctypes

import (
	"bufio"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// read reads a header for a target.
func read(t *testing.T, target, text string) *Unit {
	t.Helper()
	cfg := &cpp.Config{Target: target}
	require.NoError(t, cfg.Init())
	files := &cpp.Files{}
	f, err := files.Add("a.h", text)
	require.NoError(t, err)
	u, err := Read(cpp.NewUnit(t.Context(), cfg, files), f)
	require.NoError(t, err)
	return u
}

func all(t *testing.T, target, text string) *Types {
	t.Helper()
	types, err := read(t, target, text).Types(t.Context(), target, -1, All)
	require.NoError(t, err)
	return types
}

// The table of layouts of the package headertest, which real compilers prove.
func TestLayoutTable(t *testing.T) {
	text, err := os.ReadFile("../../../include/pkcs11/pkcs11t.h")
	require.NoError(t, err)
	f, err := os.Open("../../../header_test/testdata/layout.txt")
	require.NoError(t, err)
	defer f.Close()
	var of []*Types
	structure, values := "", 0
	for s := bufio.NewScanner(f); s.Scan(); {
		line := s.Text()
		words := strings.Fields(line)
		if strings.HasPrefix(line, "#") {
			for _, w := range words {
				if target := tableTarget(w); target != "" {
					of = append(of, all(t, target, string(text)))
					require.Empty(t, of[len(of)-1].Unread)
				}
			}
			continue
		}
		require.Len(t, words, len(of)+1, line)
		if line[0] != ' ' {
			structure = words[0]
		}
		for i, types := range of {
			want, err := strconv.ParseInt(words[i+1], 10, 64)
			require.NoError(t, err)
			s := types.Typedefs[structure]
			require.NotNil(t, s, structure)
			got := s.Size
			if line[0] == ' ' {
				got = -1
				for _, m := range s.Members {
					if m.Name == words[0] {
						got = m.Offset
					}
				}
			}
			assert.Equal(t, want, got, "%s %s on %s", structure, words[0], types.target)
			values++
		}
	}
	assert.GreaterOrEqual(t, values, 6*584)
}

// tableTarget is the target of a column of the table.
func tableTarget(column string) string {
	arch, system, _ := strings.Cut(column, "-")
	arch = map[string]string{"x86_64": "amd64", "i686": "386", "aarch64": "arm64"}[arch]
	switch {
	case column == "arm-none-eabi":
		return column
	case arch == "" || system != "linux" && system != "windows":
		return ""
	}
	return system + "/" + arch
}
