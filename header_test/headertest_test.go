// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/secstatus/secstatus/include"
	"github.com/secstatus/secstatus/internal/installed"
)

var update = flag.Bool("update", false, "write the golden files anew")

// The table of layouts is what the rules of the targets give. The compilers have
// their say in TestAll.
func TestLayoutTable(t *testing.T) {
	const file = "testdata/layout.txt"
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(layoutTable()), 0o666))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(want), layoutTable(), "%s is stale: read the difference; go test ./header_test -update accepts it", file)
}

// compilerHere returns a C compiler whose verdict counts, or skips the test. With
// REQUIRE_ALL=1 its absence is a failure.
func compilerHere(t *testing.T) string {
	t.Helper()
	for _, name := range []string{"gcc", "clang", "cc"} {
		if _, err := exec.LookPath(name); err == nil {
			return name
		}
	}
	installed.Missing(t, "a C compiler", "gcc libc6-dev")
	return ""
}

// compilerFor examines a C compiler whose verdict counts.
func compilerFor(t *testing.T, r *runner) *compiler {
	t.Helper()
	c, err := r.examine(t.Context(), []string{compilerHere(t)})
	require.NoError(t, err)
	return c
}

func print(t *testing.T, r *Report) string {
	t.Helper()
	var b strings.Builder
	require.NoError(t, r.Print(&b))
	return b.String()
}

// TestAll runs everything with one C and one C++ compiler, in the oldest and the newest
// dialect of each. All compilers in all dialects run in "make check-headers".
func TestAll(t *testing.T) {
	o := Options{Reduced: true, Compilers: [][]string{{compilerHere(t)}}}
	if _, err := exec.LookPath("g++"); err == nil {
		o.Compilers = append(o.Compilers, []string{"g++"})
	}
	r, err := Run(t.Context(), o)
	require.NoError(t, err)
	require.Zero(t, r.Failed(), print(t, r))
	t.Log("\n" + print(t, r))
}

// A complete run costs few compilations: what one can answer has one. The bounds are what
// make check-headers takes, and a fifth more for other versions of the compilers.
func TestCost(t *testing.T) {
	installed.Exhaustive(t, "all compilers in all dialects")
	r, err := Run(t.Context(), Options{RequireAll: os.Getenv("REQUIRE_ALL") == "1"})
	require.NoError(t, err)
	require.Zero(t, r.Failed(), print(t, r))
	dialects := 0
	for _, c := range r.compilers {
		dialects += len(c.sweep)
	}
	require.LessOrEqual(t, r.compilations, 30*dialects)
	require.Greater(t, len(r.results), 2*r.compilations)
}

// edited returns the reference headers after an edit, which must change them.
func edited(t *testing.T, edit func(psa, pkcs11 string) (string, string)) fs.FS {
	t.Helper()
	psa, err := fs.ReadFile(include.FS(), psaHeader)
	require.NoError(t, err)
	pkcs11, err := fs.ReadFile(include.FS(), pkcs11Header)
	require.NoError(t, err)
	newPSA, newPKCS11 := edit(string(psa), string(pkcs11))
	require.False(t, newPSA == string(psa) && newPKCS11 == string(pkcs11), "the edit changed nothing")
	return fstest.MapFS{
		psaHeader:      {Data: []byte(newPSA)},
		pkcs11Header:   {Data: []byte(newPKCS11)},
		entryHeader:    {Data: shipped(t, entryHeader)},
		functionHeader: {Data: shipped(t, functionHeader)},
		compatHeader:   {Data: shipped(t, compatHeader)},
	}
}

func shipped(t *testing.T, name string) []byte {
	t.Helper()
	text, err := fs.ReadFile(include.FS(), name)
	require.NoError(t, err)
	return text
}

// editPSA returns the reference headers with a text in psa/error.h replaced.
func editPSA(t *testing.T, old, new string) fs.FS {
	return edited(t, func(psa, pkcs11 string) (string, string) { return strings.Replace(psa, old, new, 1), pkcs11 })
}

// editFunctions returns all headers with a text below secstatus/ replaced.
func editFunctions(t *testing.T, old, new string) fs.FS {
	t.Helper()
	files, found := fstest.MapFS{}, false
	require.NoError(t, fs.WalkDir(include.FS(), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := fs.ReadFile(include.FS(), name)
		if strings.HasPrefix(name, "secstatus/") {
			found = found || strings.Contains(string(text), old)
			text = []byte(strings.Replace(string(text), old, new, 1))
		}
		files[name] = &fstest.MapFile{Data: text}
		return err
	}))
	require.True(t, found, "the edit changed nothing")
	return files
}

// A defect is a reference with an error in it, and what must say so.
type defect struct {
	name      string
	reference fs.FS
	checks    []string // which must fail
	words     string   // which they must contain
}

// defects has one for each kind. Those after the first seven cost more.
func defects(t *testing.T) []defect {
	guardedType := "#ifndef PSA_SUCCESS\ntypedef int32_t psa_status_t;\n#endif\n"
	return []defect{
		{"another value", editPSA(t, "((psa_status_t)-137)", "((psa_status_t)-237)"),
			[]string{checkValues}, "value_of_PSA_ERROR_BAD_STATE"},
		{"a macro too many", editPSA(t, "#define PSA_SUCCESS ((psa_status_t)0)",
			"#define PSA_SUCCESS ((psa_status_t)0)\n#define PSA_ERROR_INVALID_PADDING ((psa_status_t)-150)"),
			[]string{checkValues}, "PSA_ERROR_INVALID_PADDING does not belong in this header"},
		{"no <stdint.h>", editPSA(t, "#include <stdint.h>", ""),
			[]string{checkAlone}, "int32_t"},
		{"unguarded type", editPSA(t, guardedType, "typedef int32_t psa_status_t;\n"),
			[]string{checkRenamed}, "psa_status_t"},
		{"useless guard", edited(t, func(psa, pkcs11 string) (string, string) {
			return strings.Replace(psa, guardedType, "typedef int32_t psa_status_t;\n#undef PSA_ERROR_H\n", 1), pkcs11
		}), []string{checkTwice}, "psa_status_t"},
		{"a sign lost in silence", editFunctions(t, "SECSTATUS_CAST(uint32_t, secstatus_status_)", "secstatus_status_"),
			[]string{checkConvert}, "sign"},
		{"no word on the language", editFunctions(t, `#error "the headers of secstatus/ need C99`, `#error "need C99`),
			[]string{checkConvert}, "no word on which language the header needs"},

		{"stray space", editPSA(t, "((psa_status_t)-132)", "((psa_status_t) -132)"),
			[]string{checkVariants, "mbedtls"}, "PSA_ERROR_GENERIC_ERROR"},
		{"a macro missing", editPSA(t, "#define PSA_ERROR_BAD_STATE", "#define PSA_ERROR_BAD_STAT"),
			[]string{checkValues}, "PSA_ERROR_BAD_STATE"},
		{"another type", editPSA(t, "typedef int32_t", "typedef uint32_t"),
			[]string{checkValues}, "psa_status_t_is_int32"},
		{"another spelling", edited(t, func(psa, pkcs11 string) (string, string) {
			return psa, strings.Replace(pkcs11, "0x0000000AUL", "0x0000000aUL", 1)
		}), []string{checkVariants, "nss"}, "CKR_CANT_LOCK"},
		{"another CKR_ value", edited(t, func(psa, pkcs11 string) (string, string) {
			return psa, strings.Replace(pkcs11, "0x000001B8UL", "0x000001C3UL", 1)
		}), []string{checkValues, "nss"}, "CKR_PIN_TOO_WEAK"},
		{"a macro that is a copy's", editPSA(t, "#define PSA_ERROR_GENERIC_ERROR", "#undef PSA_ERROR_GENERIC_ERROR\n#define PSA_ERROR_GENERIC_ERROR"),
			[]string{checkVariants}, "PSA_ERROR_GENERIC_ERROR"},
	}
}

// Each check fails on a defect of its kind, and names what is wrong.
func TestDefects(t *testing.T) {
	cc := compilerHere(t)
	for i, test := range defects(t) {
		t.Run(test.name, func(t *testing.T) {
			if i > 6 {
				installed.Exhaustive(t, "the defect "+test.name)
			}
			r, err := Run(t.Context(), Options{Compilers: [][]string{{cc}}, Checks: test.checks, Reduced: true, Reference: test.reference})
			require.NoError(t, err)
			for _, check := range test.checks {
				if strings.Contains(strings.Join(r.skipped, "\n"), check+":") {
					continue // this header is missing
				}
				found := false
				for _, f := range r.failures {
					found = found || f.check == check && strings.Contains(f.words, test.words)
				}
				require.True(t, found, "%s does not fail because of %s:\n%s", check, test.words, print(t, r))
			}
		})
	}
}

// Whatever is wrong, the titles that fail together are those that fail alone: no header
// hides in a unit what is wrong with another. (A title that is asked of several folders fails
// if it fails in one of them; see systemStep.)
func TestTogether(t *testing.T) {
	installed.Exhaustive(t, "every defect with every answer compiled alone")
	var commands [][]string
	for _, name := range []string{"gcc", "clang", "g++"} {
		if _, err := exec.LookPath(name); err == nil {
			commands = append(commands, []string{name})
		}
	}
	if len(commands) == 0 {
		installed.Missing(t, "a compiler", "gcc libc6-dev")
	}
	for _, test := range append(defects(t), headerDefects(t)...) {
		t.Run(test.name, func(t *testing.T) {
			failing := func(apart bool) map[string]bool {
				all := map[string]bool{}
				o := Options{Compilers: commands, Reduced: true, Reference: test.reference, apart: apart,
					Checks: []string{checkAlone, checkTwice, checkRenamed, checkValues, checkConvert, checkABI}}
				if test.checks == nil || slices.Contains(test.checks, checkVariants) {
					o.Checks = append(o.Checks, checkVariants)
				}
				r, err := Run(t.Context(), o)
				require.NoError(t, err)
				require.NotEmpty(t, r.results)
				for _, res := range r.results {
					if res.failed {
						all[fmt.Sprintln(res.compiler.name, res.dialect, res.check, res.title)] = true
					}
				}
				return all
			}
			require.Equal(t, failing(true), failing(false))
		})
	}
}

// editPKCS11 returns the reference headers with a text in pkcs11/pkcs11t.h replaced.
func editPKCS11(t *testing.T, old, new string) fs.FS {
	return edited(t, func(psa, pkcs11 string) (string, string) { return psa, strings.Replace(pkcs11, old, new, 1) })
}

// So it is with the types and versions of PKCS #11, which need no header of others.
func headerDefects(t *testing.T) []defect {
	return []defect{
		{"none", include.FS(), nil, ""},
		{"another expansion", editPKCS11(t, "#define CKA_LABEL 0x00000003UL", "#define CKA_LABEL 0x03UL"),
			[]string{checkValues}, "CKA_LABEL is 0x03UL, want 0x00000003UL"},
		{"another number", editPKCS11(t, "#define CKA_LABEL 0x00000003UL", "#define CKA_LABEL 0x00000004UL"),
			[]string{checkValues}, "value_of_CKA_LABEL"},
		{"a name too early", editPKCS11(t, ">= 0x0300 /* since 3.0 */\n#define CKO_PROFILE", ">= 0x0228\n#define CKO_PROFILE"),
			[]string{checkValues}, "CKO_PROFILE came later"},
		{"a name too late", editPKCS11(t, ">= 0x0300 /* since 3.0 */\n#define CKO_PROFILE", ">= 0x0301\n#define CKO_PROFILE"),
			[]string{checkValues}, "CKO_PROFILE"},
		{"a type too early", editPKCS11(t, ">= 0x0302 /* since 3.2 */\ntypedef CK_ULONG CK_PTR CK_FLAGS_PTR", ">= 0x0228\ntypedef CK_ULONG CK_PTR CK_FLAGS_PTR"),
			[]string{checkValues}, "CK_FLAGS_PTR"},
		{"members exchanged", editPKCS11(t, "CK_VERSION cryptokiVersion;", "CK_FLAGS cryptokiVersion;"),
			[]string{checkABI}, "layout_"},
		{"packing not restored", editPKCS11(t, "#pragma pack(pop)\n#endif", "#endif\n#pragma pack(1)"),
			[]string{checkABI}, "layout_"},
		{"no macro for pointers", editPKCS11(t, "#ifndef CK_PTR\n", "#if 1\n"),
			[]string{checkAlone}, "CK_PTR"},
	}
}

func TestHeaderDefects(t *testing.T) {
	cc := compilerHere(t)
	for _, test := range headerDefects(t) {
		t.Run(test.name, func(t *testing.T) {
			o := Options{Compilers: [][]string{{cc}}, Checks: test.checks, Reduced: true, Reference: test.reference}
			if test.checks == nil {
				o.Checks = []string{checkAlone, checkValues, checkABI}
			}
			report, err := Run(t.Context(), o)
			require.NoError(t, err)
			if test.checks == nil {
				require.Zero(t, report.Failed(), print(t, report))
				require.NotEmpty(t, report.results)
				return
			}
			require.True(t, slices.ContainsFunc(report.failures, func(f failure) bool {
				return f.check == test.checks[0] && strings.Contains(f.words, test.words)
			}), "%s does not fail because of %s:\n%s", test.checks[0], test.words, print(t, report))
		})
	}
}

// An unknown version stops the compiler, which says what to do.
func TestUnusableVersion(t *testing.T) {
	r := &runner{dir: t.TempDir(), timeout: time.Minute}
	require.NoError(t, r.writeReference(include.FS(), Registry()))
	c := compilerFor(t, r)
	for _, version := range []string{"0x0227", "0x0303", "3", "240", "", "V3_2"} {
		unit := compilation{compiler: c, dialect: c.dialects[0], flags: []string{"-I", includeFolder},
			source: "#define SECSTATUS_PKCS11_VERSION " + version + "\n" + includes(pkcs11Header)}
		require.Contains(t, r.compile(t.Context(), unit).words, "SECSTATUS_PKCS11_VERSION must be 0x0228, 0x0300, 0x0301 or 0x0302", version)
	}
}

func TestUnusableReference(t *testing.T) {
	cc := compilerHere(t)
	for _, test := range []struct {
		reference fs.FS
		want      string
	}{
		{fstest.MapFS{}, "psa/error.h: file does not exist"},
		{editPSA(t, "#ifndef PSA_ERROR_H", "#ifndef PSA_ERROR"), "psa/error.h: no include guard"},
		{edited(t, func(psa, pkcs11 string) (string, string) {
			return psa, strings.Replace(pkcs11, "#define CKR_CANCEL", "#define NOT_CKR_CANCEL", 1)
		}), "pkcs11/pkcs11t.h: no definition of CKR_CANCEL"},
	} {
		_, err := Run(t.Context(), Options{Compilers: [][]string{{cc}}, Reference: test.reference})
		require.ErrorContains(t, err, test.want)
	}
}

// onlyCompiler makes PATH lead to one compiler, under the name cc.
func onlyCompiler(t *testing.T) {
	t.Helper()
	path, err := exec.LookPath(compilerHere(t))
	require.NoError(t, err)
	dir := t.TempDir()
	require.NoError(t, os.Symlink(path, filepath.Join(dir, "cc")))
	t.Setenv("PATH", dir)
}

// With one compiler, the others are skipped, and the report says how to get them. With
// REQUIRE_ALL=1 they are failures.
func TestOneCompiler(t *testing.T) {
	onlyCompiler(t)
	r, err := Run(t.Context(), Options{Reduced: true, Checks: []string{checkAlone}})
	require.NoError(t, err)
	require.Zero(t, r.Failed(), print(t, r))
	require.Contains(t, print(t, r), "\ncc ")
	require.Contains(t, r.skipped, "tcc: not found (packages: tcc libc6-dev; or run: make deps)")

	r, err = Run(t.Context(), Options{Reduced: true, Checks: []string{checkAlone}, RequireAll: true})
	require.NoError(t, err)
	require.GreaterOrEqual(t, r.Failed(), len(compilers))
	require.Contains(t, print(t, r), "FAILED REQUIRE_ALL\n    clang: not found (packages: clang libc6-dev; or run: make deps)\n")
	require.Empty(t, r.skipped)
}

// Without a compiler, the front end says what it can, and the report what nobody was asked
// about. With REQUIRE_ALL=1, that is a failure.
func TestNoCompiler(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	r, err := Run(t.Context(), Options{Reduced: true, Checks: []string{checkAlone, checkTwice, checkRenamed, checkValues, checkABI}})
	require.NoError(t, err)
	require.Zero(t, r.Failed(), print(t, r))
	require.Regexp(t, `\ncc/v4 \S+ +2 ABIs +ok +ok +- +ok +ok\n`, print(t, r))
	require.Contains(t, print(t, r), "no C or C++ compiler is there: cc/v4, which is a part of this program, has read the headers. Nobody was asked about other dialects")
	require.Len(t, r.skipped, len(compilers))
	r, err = Run(t.Context(), Options{Reduced: true, Checks: []string{checkAlone}, RequireAll: true})
	require.NoError(t, err)
	require.Equal(t, len(compilers), r.Failed())
	_, err = Run(t.Context(), Options{Compilers: [][]string{{"gcc"}}})
	require.EqualError(t, err, "compiler gcc: not found")
}

// script makes an executable shell script.
func script(t *testing.T, text string) string {
	t.Helper()
	if _, err := exec.LookPath("sh"); err != nil {
		t.Skip("no shell")
	}
	path := filepath.Join(t.TempDir(), "cc")
	require.NoError(t, os.WriteFile(path, []byte("#!/bin/sh\n"+text), 0o777))
	return path
}

func TestUselessCompiler(t *testing.T) {
	_, err := Run(t.Context(), Options{Compilers: [][]string{{script(t, "echo 'fatal error: out of order' >&2; exit 1\n")}}})
	require.ErrorContains(t, err, "compiles nothing that includes <stdint.h>: fatal error: out of order")
}

// A compiler that hangs is stopped, with its children, and that is a failure.
func TestHang(t *testing.T) {
	r := &runner{dir: t.TempDir(), timeout: 200 * time.Millisecond}
	c := &compiler{path: script(t, "sleep 600\n"), name: "cc"}
	out := r.compile(t.Context(), compilation{compiler: c, dialect: "c99"})
	require.False(t, out.clean)
	require.Equal(t, "no answer within 200ms: stopped", out.words)
}

// A compiler that succeeds but says something is not clean.
func TestWarning(t *testing.T) {
	r := &runner{dir: t.TempDir(), timeout: time.Minute}
	c := &compiler{path: script(t, "echo 'warning: hm' >&2\n"), name: "cc"}
	require.Equal(t, outcome{words: "warning: hm"}, r.compile(t.Context(), compilation{compiler: c, dialect: "c99"}))
}

func TestVersionOf(t *testing.T) {
	for text, want := range map[string]string{
		"gcc (Debian 12.2.0-14+deb12u1) 12.2.0\nCopyright":         "12.2.0",
		"Debian clang version 14.0.6\nTarget: x86_64-pc-linux-gnu": "14.0.6",
		"Apple clang version 15.0.0 (clang-1500.1.0.2.5)":          "15.0.0",
		"tcc version 0.9.27 (x86_64 Linux)":                        "0.9.27",
		"arm-none-eabi-gcc (15:12.2.rel1-1) 12.2.1 20221205":       "12.2.1",
		"x86_64-w64-mingw32-gcc (GCC) 12-win32":                    "12-win32",
		"":                                                         "?",
		"no number at all\n":                                       "?",
	} {
		require.Equal(t, want, versionOf(text), text)
	}
}

func TestDistinct(t *testing.T) {
	cc := &compiler{name: "cc", identity: "12 x86_64 c"}
	gcc := &compiler{name: "gcc", identity: "12 x86_64 c"}
	gxx := &compiler{name: "g++", identity: "12 x86_64 c++"}
	require.Equal(t, []*compiler{gcc, gxx}, distinct([]*compiler{cc, nil, gcc, gxx}))
	require.Equal(t, []*compiler{gcc, gxx}, distinct([]*compiler{gcc, gxx, cc}))
}

func TestMacroDefinitions(t *testing.T) {
	expect := []Constant{{Name: "CKA_CLASS"}, {Name: "CKR_OK"}, {Name: "CKF_EC_NAMEDCURVE"}}
	header := `/*
#define CKR_OK 5
*/
#define CK_PTR *
#define CKR_OK 0x00000000UL /* nothing
	is wrong */
#define CKA_CLASS 0UL
#if SECSTATUS_PKCS11_VERSION >= 0x0300
#define CKF_EC_NAMEDCURVE CKF_EC_OID
#else
#define CKF_EC_NAMEDCURVE 0x00800000UL
#endif
`
	all, ckr, err := macroDefinitions(header, expect)
	require.NoError(t, err)
	require.Equal(t, "#define CKA_CLASS 0UL\n#define CKR_OK 0x00000000UL\n#define CKF_EC_NAMEDCURVE CKF_EC_OID\n", all)
	require.Equal(t, "#define CKR_OK 0x00000000UL\n", ckr)
	_, _, err = macroDefinitions(header, append(expect, Constant{Name: "CKR_CANCEL"}))
	require.EqualError(t, err, "no definition of CKR_CANCEL")
}
