// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"os"
	"path/filepath"
	"runtime"
	"slices"
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
		{"spelling", typed32 + "#define PSA_SUCCESS 0\n", typed32 + "#define PSA_SUCCESS ((psa_status_t)0)\n"},
		{"no space after the name", typed32 + "#define PSA_ERROR_GENERIC_ERROR-132\n", typed32 + "#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)-132)\n"},
		{"wrong, then right", typed32 + "#define PSA_SUCCESS (0)\n#define PSA_SUCCESS ((psa_status_t)0)\n", typed32 + "#define PSA_SUCCESS ((psa_status_t)0)\n#define PSA_SUCCESS ((psa_status_t)0)\n"},
		{"three times wrong", typed32 + "#define PSA_SUCCESS 0\n#define PSA_SUCCESS (0)\n#define PSA_SUCCESS ((0))\n", typed32 + strings.Repeat("#define PSA_SUCCESS ((psa_status_t)0)\n", 3)},
		{"not the reference's", "#define MINE 0\n#define MINE (0)\n", "#define MINE 0\n#define MINE (0)\n"},
		{"value", "#define PSA_SUCCESS 1\n", "#define PSA_SUCCESS 1\n"},
		{"byte order mark", "\xef\xbb\xbf#define PSA_SUCCESS ((psa_status_t) 0)\n", "\xef\xbb\xbf#define PSA_SUCCESS ((psa_status_t)0)\n"},
		{"two of one name", typed32 + "#if 1\n#define PSA_SUCCESS 0\n#else\n#define PSA_SUCCESS (0)\n#endif\n", typed32 + "#if 1\n#define PSA_SUCCESS ((psa_status_t)0)\n#else\n#define PSA_SUCCESS (0)\n#endif\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			path := write(t, filepath.Join(t.TempDir(), "x.h"), test.before)
			for range 2 {
				changes, _ := fix(t, Options{}, nil, path)
				require.NoError(t, Write(context.Background(), changes))
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
		changes, reports := fix(t, o, nil, copied)
		before := reports[0]
		require.NoError(t, Write(context.Background(), changes))
		_, reports = fix(t, o, nil, copied)
		after := reports[0]
		before.DropFixed()
		assert.Equal(t, count(before), count(after), path)
		for _, f := range after.Findings {
			assert.False(t, f.Fixable(), "%s: %s", path, f.Message)
		}
	})
}

// typed32 begins a header that gives the codes their type.
const typed32 = "typedef int psa_status_t;\n"

// fix checks headers and plans their repair. Given is what may be written; nil means the
// headers.
func fix(t testing.TB, o Options, given []string, paths ...string) ([]Change, []Report) {
	t.Helper()
	c, err := New(context.Background(), o)
	require.NoError(t, err)
	reports, err := c.Check(context.Background(), paths, nil)
	require.NoError(t, err)
	if given == nil {
		given = paths
	}
	changes, err := c.Fix(context.Background(), reports, given)
	require.NoError(t, err)
	return changes, reports
}

func messages(r Report) string {
	var b strings.Builder
	for _, f := range r.Findings {
		b.WriteString(f.Message + "\n")
	}
	return b.String()
}

// TestFixRefuses has what must not be changed, and why.
func TestFixRefuses(t *testing.T) {
	for _, test := range []struct {
		name    string
		profile Profile
		target  string
		text    string
		why     string
	}{
		{"alias of a name that is not there", PKCS11, "", "#define CKA_SUB_PRIME_BITS 0x00000134UL\n", "it would need CKA_SUBPRIME_BITS, which the header does not define"},
		{"int becomes unsigned long", PKCS11, "", "#define CKR_CANCEL 0x1\n", "its type would be unsigned long, and is int"},
		{"unsigned int becomes unsigned long", PKCS11, "windows/amd64", "#define CKR_CANCEL 1U\n", "its type would be unsigned long, and is unsigned int"},
		{"int becomes long", PSA, "arm-none-eabi", "typedef long psa_status_t;\n#define PSA_SUCCESS 0\n", "its type would be long, and is int"},
		{"no type", PSA, "", "#define PSA_SUCCESS 0\n", "it would need psa_status_t, which the header does not define"},
		{"a sum", PSA, "", typed32 + "#define PSA_ERROR_GENERIC_ERROR -130-2\n", "it is no single operand"},
		{"through another", PSA, "", typed32 + "#define BASE 132\n#define PSA_ERROR_GENERIC_ERROR (-BASE)\n", "it is defined by BASE, which may be another in another build"},
		{"in an #if", PSA, "", typed32 + "#define PSA_SUCCESS 0\n#if PSA_SUCCESS == 0\nint x;\n#endif\n", "an #if would change"},
		{"as a string", PSA, "", typed32 + "#define S_(x) #x\n#define S(x) S_(x)\n#define PSA_SUCCESS 0\n#define TEXT S(PSA_SUCCESS)\n", "TEXT has its spelling, by # or ##"},
		{"white space in a string", PSA, "", typed32 + "#define S_(x) #x\n#define S(x) S_(x)\n#define PSA_SUCCESS ((psa_status_t) 0)\nchar text[] = S(PSA_SUCCESS);\n", "the text has its spelling, by # or ##"},
		{"pasted", PSA, "", typed32 + "#define C_(x) x##U\n#define C(x) C_(x)\n#define PSA_SUCCESS 0\nint zero(void) { return C(PSA_SUCCESS); }\n", "the text has its spelling, by # or ##"},
		{"size", PSA, "", typed32 + "#define PSA_ERROR_GENERIC_ERROR (psa_status_t)-132\nint size = sizeof PSA_ERROR_GENERIC_ERROR;\n", "it is no primary expression, and the text uses it as one"},
		{"missing include", PSA, "", typed32 + "#include \"gone.h\"\n#define PSA_SUCCESS 0\n", "cannot find \"gone.h\""},
		{"unterminated quote", PSA, "", typed32 + "#define PSA_SUCCESS 0\n#if 0\ndon't\n#endif\n", "the rest of the file would not stay the same"},
		{"carriage return alone", PSA, "", typed32 + "#define PSA_SUCCESS 0\n/* \r */\n", "the rest of the file would not stay the same"},
	} {
		t.Run(test.name, func(t *testing.T) {
			path := write(t, filepath.Join(t.TempDir(), "x.h"), test.text)
			changes, reports := fix(t, Options{Profile: test.profile, Target: test.target}, nil, path)
			assert.Empty(t, changes)
			said := false
			for _, f := range reports[0].Findings {
				said = said || strings.Contains(f.Message, "; not fixed: "+test.why)
				assert.False(t, f.Fixable())
			}
			assert.True(t, said, "%v", reports[0].Findings)
		})
	}
}

// TestFixInclude: a definition in a file that is only included, and one that would clash
// with it.
func TestFixInclude(t *testing.T) {
	dir := t.TempDir()
	home := write(t, dir+"/home/other.h", "#define PSA_SUCCESS 0\n")
	path := write(t, dir+"/project/x.h", typed32+"#include \"../home/other.h\"\n")
	changes, reports := fix(t, Options{}, []string{dir + "/project"}, path)
	assert.Empty(t, changes)
	assert.Contains(t, messages(reports[0]), "the file is not given, and not below a folder that is")
	changes, _ = fix(t, Options{}, []string{dir}, path)
	require.Len(t, changes, 1)
	assert.True(t, changes[0].place.is(home))

	write(t, path, typed32+"#define PSA_SUCCESS 0\n#include \"../home/other.h\"\n")
	changes, reports = fix(t, Options{}, nil, path)
	assert.Empty(t, changes)
	assert.Contains(t, messages(reports[0]), "it would clash with the definition in")
}

// TestFixMarks puts marks where no comment and no splice swallows them.
func TestFixMarks(t *testing.T) {
	const off, on = "/* clang-format off */\n", "/* clang-format on */\n"
	for _, test := range []struct{ name, before, after string }{
		{"comment between name and body", "#define PSA_SUCCESS /* a\n b */ ((psa_status_t) 0)\n", off + "#define PSA_SUCCESS /* a\n b */ ((psa_status_t)0)\n" + on},
		{"after a comment's end", "/* a\n b */ #define PSA_SUCCESS ((psa_status_t) 0)\nint x;\n", off + "/* a\n b */ #define PSA_SUCCESS ((psa_status_t)0)\n" + on + "int x;\n"},
		{"comment behind", "#define PSA_SUCCESS ((psa_status_t) 0) /* a\n b */ // c\nint x;\n", off + "#define PSA_SUCCESS ((psa_status_t)0) /* a\n b */ // c\n" + on + "int x;\n"},
		{"splices", "int x; // a \\\n b\n#define \\\nPSA_SUCCESS \\\n((psa_status_t) \\\n0)\n", "int x; // a \\\n b\n" + off + "#define \\\nPSA_SUCCESS \\\n((psa_status_t)0)\n" + on},
		{"byte order mark", "\xef\xbb\xbf#define PSA_SUCCESS ((psa_status_t) 0)\n", "\xef\xbb\xbf" + off + "#define PSA_SUCCESS ((psa_status_t)0)\n" + on},
		{"no newline", "#define PSA_SUCCESS ((psa_status_t) 0)", off + "#define PSA_SUCCESS ((psa_status_t)0)\n" + on},
		{"off already", "// clang-format off\n#define PSA_SUCCESS ((psa_status_t) 0)\n", "// clang-format off\n#define PSA_SUCCESS ((psa_status_t)0)\n"},
		{"prose", "/* never say clang-format off */\n#define PSA_SUCCESS ((psa_status_t) 0)\n", "/* never say clang-format off */\n" + off + "#define PSA_SUCCESS ((psa_status_t)0)\n" + on},
		// In ISO C the definition is a part of the comment, and a mark would end that.
		{"trigraph", "int x; // a ??/\n#define PSA_SUCCESS ((psa_status_t) 0)\n", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			dir := t.TempDir()
			write(t, dir+"/.clang-format", "SpaceAfterCStyleCast: true\n")
			changes, reports := fix(t, Options{}, nil, write(t, dir+"/x.h", test.before))
			if test.after == "" {
				assert.Empty(t, changes)
				assert.Contains(t, reports[0].Findings[0].Message, "no mark can be put around it")
				return
			}
			require.Len(t, changes, 1)
			assert.Equal(t, test.after, changes[0].New)
		})
	}
}

// TestFixSets proves a repair under each set of flags.
func TestFixSets(t *testing.T) {
	path := write(t, t.TempDir()+"/x.h", "#ifdef WIDE\ntypedef long psa_status_t;\n#else\ntypedef int psa_status_t;\n#endif\n#define PSA_SUCCESS 0\n")
	changes, _ := fix(t, Options{Flags: []Flags{{}}}, nil, path)
	assert.Len(t, changes, 1)
	changes, reports := fix(t, Options{Flags: []Flags{{}, {Defines: []string{"WIDE"}}}}, nil, path)
	assert.Empty(t, changes)
	i := slices.IndexFunc(reports[0].Findings, func(f Finding) bool { return f.Check == spelling })
	require.GreaterOrEqual(t, i, 0)
	assert.Contains(t, reports[0].Findings[i].Message, "not fixed: its type would be long, and is int")
	// Files are read anew in another dialect, and are still one.
	changes, _ = fix(t, Options{Flags: []Flags{{}, {Std: "c99"}}}, nil, path)
	assert.Len(t, changes, 1)
}

// symlink makes a link, and skips the test where there are none: Wine says that it has made
// one, and has not.
func symlink(t *testing.T, target, link string) {
	t.Helper()
	err := os.Symlink(target, link)
	if err == nil {
		_, err = os.Lstat(link)
	}
	if err != nil {
		t.Skip("no symbolic links here: ", err)
	}
}

// TestFixOnce: a file under several names is written once.
func TestFixOnce(t *testing.T) {
	dir := t.TempDir()
	path := write(t, dir+"/real.h", "#define PSA_ERROR_GENERIC_ERROR ((psa_status_t) -132)\n")
	require.NoError(t, os.MkdirAll(dir+"/sub", 0o777))
	link := dir + "/link.h"
	symlink(t, "real.h", link)
	changes, reports := fix(t, Options{}, nil, path, link, dir+"/sub/../real.h")
	require.Len(t, changes, 1)
	require.NoError(t, Write(context.Background(), changes))
	for i := range reports {
		reports[i].DropFixed()
		assert.Equal(t, Compatible, reports[i].Verdict)
	}
	st, err := os.Lstat(link)
	require.NoError(t, err)
	assert.NotZero(t, st.Mode()&os.ModeSymlink)
}

// TestWriteKeeps: mode and symbolic links are kept, and nothing is written that changed.
func TestWriteKeeps(t *testing.T) {
	dir := t.TempDir()
	path := write(t, dir+"/real.h", "#define PSA_SUCCESS ((psa_status_t) 0)\n")
	require.NoError(t, os.Chmod(path, 0o640))
	link := dir + "/link.h"
	symlink(t, "real.h", link)
	changes, reports := fix(t, Options{}, []string{link}, link)
	assert.Empty(t, changes)
	assert.Contains(t, reports[0].Findings[0].Message, "which is not given, and not below a folder that is")
	changes, _ = fix(t, Options{}, []string{dir}, link)
	require.Len(t, changes, 1)
	require.NoError(t, Write(context.Background(), changes))
	st, err := os.Lstat(link)
	require.NoError(t, err)
	assert.NotZero(t, st.Mode()&os.ModeSymlink)
	st, err = os.Stat(path)
	require.NoError(t, err)
	assert.Equal(t, os.FileMode(0o640), st.Mode().Perm())
	assert.ErrorContains(t, Write(context.Background(), changes), "changed while it was checked")
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Len(t, left, 2)
}

// TestWriteAllOrNothing: where one file has changed or is gone, no other is written.
func TestWriteAllOrNothing(t *testing.T) {
	dir := t.TempDir()
	const text = "#define PSA_SUCCESS ((psa_status_t) 0)\n"
	a, b := write(t, dir+"/a.h", text), write(t, dir+"/b.h", text)
	changes, _ := fix(t, Options{}, nil, a, b)
	require.Len(t, changes, 2)
	write(t, b, text+"\n")
	var e *WriteError
	require.ErrorAs(t, Write(context.Background(), changes), &e)
	assert.Equal(t, b, e.Path)
	assert.Empty(t, e.Written)
	assert.Equal(t, []string{a, b}, e.Left)
	got, err := os.ReadFile(a)
	require.NoError(t, err)
	assert.Equal(t, text, string(got))
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Len(t, left, 2)
}

// TestFixLeaves: a file with two names, and one that nobody may write, are left alone.
func TestFixLeaves(t *testing.T) {
	dir := t.TempDir()
	path := write(t, dir+"/a.h", "#define PSA_SUCCESS ((psa_status_t) 0)\n")
	require.NoError(t, os.Chmod(path, 0o444))
	changes, reports := fix(t, Options{}, nil, path)
	assert.Empty(t, changes)
	assert.Contains(t, reports[0].Findings[0].Message, "not fixed: the file is read-only")
	require.NoError(t, os.Chmod(path, 0o644))
	if err := os.Link(path, dir+"/b.h"); err != nil || runtime.GOOS == "windows" {
		t.Skip("no hard links here")
	}
	changes, reports = fix(t, Options{}, []string{dir}, path, dir+"/b.h")
	assert.Empty(t, changes)
	for _, r := range reports {
		assert.Contains(t, r.Findings[0].Message, "2 names (hard links)")
	}
}

// TestWriteMiddle: what cannot be written after the first is named, and so is the first.
func TestWriteMiddle(t *testing.T) {
	dir := t.TempDir()
	const text = "#define PSA_SUCCESS ((psa_status_t) 0)\n"
	a, b, d := write(t, dir+"/a.h", text), write(t, dir+"/b.h", text), write(t, dir+"/d.h", text)
	changes, _ := fix(t, Options{}, nil, a, b, d)
	require.Len(t, changes, 3)
	var staged []*stage
	for _, c := range changes {
		s, err := c.stage(context.Background())
		require.NoError(t, err)
		defer s.discard()
		staged = append(staged, s)
	}
	require.NoError(t, os.Remove(filepath.Join(dir, staged[1].temp)))
	err := commit(changes, staged)
	assert.ErrorContains(t, err, "; written: "+a+"; not written: "+b+", "+d)
	for path, want := range map[string]string{a: changes[0].New, b: text, d: text} {
		got, err := os.ReadFile(path)
		require.NoError(t, err)
		assert.Equal(t, want, string(got))
	}
}
