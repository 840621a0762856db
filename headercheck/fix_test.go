// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestFix has files before and after, byte for byte.
func TestFix(t *testing.T) {
	for _, test := range []struct{ name, before, after string }{
		{"spacing", "#define PSA_SUCCESS ((psa_status_t) 0)\n", "#define PSA_SUCCESS ((psa_status_t)0)\n"},
		{"no newline at the end", "#define PSA_SUCCESS ((psa_status_t) 0)", "#define PSA_SUCCESS ((psa_status_t)0)"},
		{"CRLF and tabs", "\t#define\tPSA_SUCCESS\t((psa_status_t) 0)\t// ok\r\nint x;\r\n", "\t#define\tPSA_SUCCESS\t((psa_status_t)0)\t// ok\r\nint x;\r\n"},
		{"comments around", "/* a */#define/* b */PSA_SUCCESS/* c */((psa_status_t) 0)/* d */\n", "/* a */#define/* b */PSA_SUCCESS/* c */((psa_status_t)0)/* d */\n"},
		{"comment inside", "#define PSA_SUCCESS ((psa_status_t)/* e */0)\n", "#define PSA_SUCCESS ((psa_status_t)0)\n"},
		{"splices", "#define PSA_SUCCESS \\\n  ((psa_status_t) \\\n  0) \\\n\nint x;\n", "#define PSA_SUCCESS \\\n  ((psa_status_t)0) \\\n\nint x;\n"},
		{"spelling", "#define PSA_SUCCESS 0\n", "#define PSA_SUCCESS ((psa_status_t)0)\n"},
		{"no space after the name", "#define PSA_ERROR_GENERIC_ERROR-132\n", "#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)-132)\n"},
		{"wrong, then right", "#define PSA_SUCCESS (0)\n#define PSA_SUCCESS ((psa_status_t)0)\n", "#define PSA_SUCCESS ((psa_status_t)0)\n#define PSA_SUCCESS ((psa_status_t)0)\n"},
		{"three times wrong", "#define PSA_SUCCESS 0\n#define PSA_SUCCESS (0)\n#define PSA_SUCCESS ((0))\n", strings.Repeat("#define PSA_SUCCESS ((psa_status_t)0)\n", 3)},
		{"not the reference's", "#define MINE 0\n#define MINE (0)\n", "#define MINE 0\n#define MINE (0)\n"},
		{"value", "#define PSA_SUCCESS 1\n", "#define PSA_SUCCESS 1\n"},
		{"byte order mark", "\xef\xbb\xbf#define PSA_SUCCESS ((psa_status_t) 0)\n", "\xef\xbb\xbf#define PSA_SUCCESS ((psa_status_t)0)\n"},
		{"two of one name", "#if 1\n#define PSA_SUCCESS 0\n#else\n#define PSA_SUCCESS (0)\n#endif\n", "#if 1\n#define PSA_SUCCESS ((psa_status_t)0)\n#else\n#define PSA_SUCCESS (0)\n#endif\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			path := write(t, filepath.Join(t.TempDir(), "x.h"), test.before)
			for range 2 {
				changes, err := Fix(check(t, Options{}, path))
				require.NoError(t, err)
				for _, c := range changes {
					require.NoError(t, c.Write())
				}
				got, err := os.ReadFile(path)
				require.NoError(t, err)
				assert.Equal(t, test.after, string(got))
			}
		})
	}
}

// TestFixFixtures repairs every fixture: what is left cannot be repaired, and
// no value has changed.
func TestFixFixtures(t *testing.T) {
	fixtures(t, func(path, text string) {
		o := fixtureOptions(t, text)
		copied := write(t, filepath.Join(t.TempDir(), path), text)
		before := check(t, o, copied)[0]
		changes, err := Fix([]Report{before})
		require.NoError(t, err)
		for _, c := range changes {
			require.NoError(t, c.Write())
		}
		after := check(t, o, copied)[0]
		before.DropFixed()
		assert.Equal(t, count(before), count(after), path)
		for _, f := range after.Findings {
			assert.False(t, f.Fixable(), "%s: %s", path, f.Message)
		}
	})
}

func TestWriteKeeps(t *testing.T) {
	dir := t.TempDir()
	path := write(t, dir+"/real.h", "#define PSA_SUCCESS 0\n")
	require.NoError(t, os.Chmod(path, 0o640))
	link := dir + "/link.h"
	if err := os.Symlink("real.h", link); err != nil {
		t.Skip(err)
	}
	changes, err := Fix(check(t, Options{}, link))
	require.NoError(t, err)
	require.Len(t, changes, 1)
	require.NoError(t, changes[0].Write())
	st, err := os.Lstat(link)
	require.NoError(t, err)
	assert.NotZero(t, st.Mode()&os.ModeSymlink)
	st, err = os.Stat(path)
	require.NoError(t, err)
	assert.Equal(t, os.FileMode(0o640), st.Mode().Perm())
	assert.ErrorContains(t, changes[0].Write(), "changed while it was checked")
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Len(t, left, 2)
}
