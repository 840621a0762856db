// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/require"
)

// preprocessed are the lines that a compiler makes of a header, definitions included, with
// single spaces for white space; and whether it is one without an error.
func preprocessed(t testing.TB, gcc, path, std string) ([]string, bool) {
	out, err := installed.Command(t, gcc, "-std="+std, "-E", "-dD", "-w", "-xc", path).Output()
	if err != nil {
		return nil, false
	}
	var lines []string
	for line := range strings.Lines(string(out)) {
		if line = strings.Join(strings.Fields(line), " "); line != "" && !strings.HasPrefix(line, "# ") {
			lines = append(lines, line)
		}
	}
	return lines, true
}

// valuesAlone are value and type of each macro of a header, computed from its file anew.
func valuesAlone(t testing.TB, o Options, path string) map[string]string {
	c, err := New(context.Background(), o)
	require.NoError(t, err)
	s, err := c.setup(context.Background(), c.sets[0])
	require.NoError(t, err)
	u := cpp.NewUnit(context.Background(), s.cfg, s.files)
	f, err := s.files.Load(context.Background(), path)
	require.NoError(t, err)
	require.NoError(t, u.Include(f))
	values := map[string]string{}
	var names []string
	for m := range u.Macros {
		names = append(names, m.Name)
	}
	for _, name := range names {
		values[name] = valueOf(u, u.Macro(name)).String()
	}
	return values
}

var definition = regexp.MustCompile(`^#define (\w+)`)

// FuzzFix: whatever is repaired, gcc reads the same from the header in two dialects, but for
// the definitions that are named; these are the reference's; and each macro keeps its value
// and type. The folder has a formatter's configuration that asks for marks.
func FuzzFix(f *testing.F) {
	gcc := installed.Program(f, "gcc", "gcc libc6-dev")
	fixtures(f, func(_, text string) {
		pkcs11 := strings.Contains(text, "--profile pkcs11")
		f.Add(text, pkcs11)
		if installed.IsExhaustive() {
			f.Add(text, !pkcs11)
		}
	})
	for _, text := range []string{
		"#define PSA_SUCCESS /* a\n b */ ((psa_status_t) 0)\n", "/* a\n*/ #define PSA_SUCCESS ((psa_status_t) 0) /* b\n*/ int x;\n",
		typed32 + "#define PSA_SUCCESS 0\n#define S(x) T(x)\n#define T(x) #x\n#define TEXT S(PSA_SUCCESS)\n",
		typed32 + "// ??/\n#define PSA_SUCCESS \\\n 0 ??/\n\n#if !PSA_SUCCESS\nint y[sizeof PSA_SUCCESS];\n#endif\n",
		"#define PSA_SUCCESS ((psa_status_t) 0)\r\n#pragma push_macro(\"PSA_SUCCESS\")\r\n#undef PSA_SUCCESS\r\n", "\xef\xbb\xbf#define PSA_SUCCESS ((psa_status_t)/**/0)",
	} {
		f.Add(text, false)
	}
	f.Add("#define CKA_SUB_PRIME_BITS 0x134UL\n#define CKR_OK (0UL)\n#define CKR_CANCEL 1U\n", true)
	dir := f.TempDir()
	write(f, dir+"/.clang-format", "SpaceAfterCStyleCast: true\n")
	path := filepath.Join(dir, "fuzz.h")
	f.Fuzz(func(t *testing.T, text string, pkcs11 bool) {
		if len(text) > 1<<16 || strings.ContainsRune(text, 0) {
			t.Skip()
		}
		o := Options{Target: "linux/amd64"}
		if pkcs11 {
			o.Profile = PKCS11
		}
		require.NoError(t, os.WriteFile(path, []byte(text), 0o666))
		changes, _ := fix(t, o, nil, path)
		if len(changes) == 0 {
			return
		}
		values := valuesAlone(t, o, path)
		before := map[string][]string{}
		for _, std := range []string{"gnu17", "c17"} {
			if lines, ok := preprocessed(t, gcc, path, std); ok {
				before[std] = lines
			}
		}
		require.NoError(t, Write(context.Background(), changes))
		require.Equal(t, values, valuesAlone(t, o, path), "%q", changes[0].New)
		wants := map[string]string{}
		for _, f := range changes[0].Fixed {
			wants[f.Name] = f.Want
		}
		for std, old := range before {
			lines, ok := preprocessed(t, gcc, path, std)
			require.True(t, ok, "%s of %q", std, changes[0].New)
			require.Len(t, lines, len(old), "%s of %q", std, changes[0].New)
			for i := range lines {
				if lines[i] == old[i] {
					continue
				}
				name := definition.FindStringSubmatch(lines[i])
				require.NotNil(t, name, "%s: %q became %q", std, old[i], lines[i])
				require.Equal(t, name, definition.FindStringSubmatch(old[i]))
				require.Equal(t, fmt.Sprintf("#define %s %s", name[1], wants[name[1]]), lines[i])
			}
		}
		again, _ := fix(t, o, nil, path)
		require.Empty(t, again)
	})
}
