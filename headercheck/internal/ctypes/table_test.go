// SPDX-License-Identifier: Apache-2.0

package ctypes

import (
	"bufio"
	"os"
	"slices"
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
	files := &cpp.Files{}
	header, err := files.Load(t.Context(), "../../../include/pkcs11/pkcs11.h")
	require.NoError(t, err)
	on := func(target string) *Types {
		cfg := &cpp.Config{Target: target}
		require.NoError(t, cfg.Init())
		u, err := Read(cpp.NewUnit(t.Context(), cfg, files), header)
		require.NoError(t, err)
		types, err := u.Types(t.Context(), target, -1, All)
		require.NoError(t, err)
		return types
	}
	f, err := os.Open("../../../header_test/testdata/layout.txt")
	require.NoError(t, err)
	defer f.Close()
	targets := map[string][]*Types{} // by the models of the columns
	known := 0
	var models []string
	structure, values := "", 0
	for s := bufio.NewScanner(f); s.Scan(); {
		line := s.Text()
		words := strings.Fields(line)
		if line[0] == '#' {
			model, list, ok := strings.Cut(strings.TrimLeft(line, "# "), ": ")
			for target := range strings.FieldsSeq(list) {
				if ok && slices.Contains(Targets(), target) {
					types := on(target)
					require.Empty(t, types.Unread)
					targets[model] = append(targets[model], types)
					known++
				}
			}
			models = words[1:]
			continue
		}
		require.Len(t, words, len(models)+1, line)
		if line[0] != ' ' {
			structure = words[0]
		}
		for i, model := range models {
			want, err := strconv.ParseInt(words[i+1], 10, 64)
			require.NoError(t, err)
			for _, types := range targets[model] {
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
	}
	assert.Equal(t, len(Targets()), known)
	assert.GreaterOrEqual(t, values, known*584)
}
