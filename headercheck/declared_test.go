// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"fmt"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// texts are headers whose declarations decide whether they can live with
// psa/error.h, and in which orders they cannot: r for reference first, h for
// header first, capitals where only C99 minds. "blind" is what compilers say and
// this package does not, and "clang" what gcc does not say.
var texts = []struct{ clash, text string }{
	// Names that the reference has as macros.
	{"r", "enum { PSA_SUCCESS };"},
	{"r", "enum e { A = 1, PSA_SUCCESS = 0, B };"},
	{"r", "typedef enum { A, PSA_SUCCESS } e;"},
	{"r", "enum {\n#define X 1\nA = X,\n#ifdef X\nPSA_SUCCESS\n#endif\n};"},
	{"r", "enum { A, B = (1 < 2) ? 3 : 4, PSA_SUCCESS };"},
	{"r", "extern int PSA_SUCCESS;"},
	{"r", "extern int a, *PSA_SUCCESS, b;"},
	{"r", "static const int a = 1, PSA_SUCCESS = 0;"},
	{"r", "static const int a[] = { 1, 2 }, PSA_SUCCESS = 0;"},
	{"r", "extern const char *const PSA_SUCCESS;"},
	{"r", "extern int PSA_SUCCESS[4];"},
	{"r", "int PSA_SUCCESS(void);"},
	{"r", "int *PSA_SUCCESS(int a, int b);"},
	{"r", "int (PSA_SUCCESS)(void);"},
	{"r", "extern int (*PSA_SUCCESS)(int);"},
	{"r", "extern int (*(*PSA_SUCCESS)(int))[3];"},
	{"r", "typedef int PSA_SUCCESS;"},
	{"r", "typedef int T; extern T PSA_SUCCESS;"},
	{"r", "typedef int T; extern T *PSA_SUCCESS;"},
	{"blind r", "typedef int T; T (PSA_SUCCESS)(void);"},
	{"r", "struct PSA_SUCCESS;"},
	{"r", "enum PSA_SUCCESS { A };"},
	{"r", "struct s { int PSA_SUCCESS; };"},
	{"r", "struct s { int a, b : 3, PSA_SUCCESS : 4; };"},
	{"r", "struct s { struct { union { char c; int PSA_SUCCESS; } u; } s; };"},
	{"r", "struct s { void (*PSA_SUCCESS)(void); };"},
	{"r", "void f(int PSA_SUCCESS);"},
	{"r", "void f(int a, const char *PSA_SUCCESS);"},
	{"r", "void f(void (*callback)(int PSA_SUCCESS));"},
	{"r", "static inline int f(int PSA_SUCCESS) { return PSA_SUCCESS; }"},
	{"r", "static inline int f(void) { int PSA_SUCCESS = 0; return PSA_SUCCESS; }"},
	{"r", "extern int __attribute__((aligned(4))) PSA_SUCCESS;"},
	{"r", "extern int PSA_SUCCESS __attribute__((aligned(4)));"},
	{"r", "__extension__ typedef int PSA_SUCCESS;"},
	{"r", "extern __typeof__(1) PSA_SUCCESS;"},
	{"r", "#define DECLARE(name) extern int name;\nDECLARE(PSA_SUCCESS)"},
	{"r", "#define CODES(X) X(PSA_SUCCESS) X(PSA_ERROR_NOT_PERMITTED)\n#define ENTRY(name) name,\nenum { CODES(ENTRY) END };"},
	{"r", "#define CODES(X) X(SUCCESS) X(ERROR_NOT_PERMITTED)\n#define ENTRY(name) PSA_##name,\nenum { CODES(ENTRY) END };"},
	{"r", "#define CODES(name) enum name##_codes { name##_OK, name%:%:_ERROR_NOT_PERMITTED };\nCODES(PSA)"},
	{"blind r", "#define PASTE(a, b) a##b\nextern int PASTE(PSA_, SUCCESS);"},
	{"blind r", "#define STAND_IN PSA_SUCCESS\nenum { STAND_IN };"},
	{"r", "int a(void);\nint b(void) ;\nextern long unsigned\n\tPSA_SUCCESS;"},
	{"r", "enum <% PSA_SUCCESS %>;"},
	{"r", "_Pragma(\"GCC diagnostic push\") enum { PSA_SUCCESS }; _Pragma(\"GCC diagnostic pop\")"},
	{"r", "enum { A = sizeof(struct { int a; }), PSA_SUCCESS };"},
	{"r", "#if __STDC_VERSION__ >= 201112L\n_Alignas(8)\n#endif\nextern int PSA_SUCCESS;"},
	{"blind r", "static inline int f(void) { enum { A, PSA_SUCCESS }; return A; }"},
	{"blind r", "typedef int T; static inline int f(void) { T PSA_SUCCESS = 0; return PSA_SUCCESS; }"},
	{"blind r", "struct s { int a; }; static inline void f(void) { goto PSA_SUCCESS; PSA_SUCCESS: ; }"},

	{"r", "// a comment, and a line\renum { PSA_SUCCESS };"},
	{"rh", "#include <stdint.h>\n#ifndef PSA_SUCCESS\ntypedef int32_t psa_status_t;\n#endif\n/* a */ // b\r#define PSA_SUCCESS \\\r1"},
	{"", "#include <stdint.h>\r\n#ifndef PSA_SUCCESS\r\rtypedef int32_t psa_status_t;\r#endif\r\n#define PSA_SUCCESS \\\r\n((psa_status_t)0)\r"},

	// The same names in expressions, and where the macro is none.
	{"", "#include <stdint.h>\n#ifndef PSA_SUCCESS\ntypedef int32_t psa_status_t;\nenum { PSA_SUCCESS_VALUE };\n#endif\n#define PSA_SUCCESS ((psa_status_t)0)\nenum { A = PSA_SUCCESS };"},
	{"", "#ifndef PSA_SUCCESS\nenum { PSA_SUCCESS };\n#endif"},
	{"", "#undef PSA_SUCCESS\nenum { PSA_SUCCESS };"},
	{"", "#if 0\nenum { PSA_SUCCESS };\n#endif"},
	{"", "/* enum { PSA_SUCCESS }; */ // extern int PSA_SUCCESS;"},
	{"", "extern const char *a; static const char *const b = \"enum { PSA_SUCCESS };\";"},
	{"", "#pragma push_macro(\"PSA_SUCCESS\")\n#undef PSA_SUCCESS\nenum { PSA_SUCCESS };\n#pragma pop_macro(\"PSA_SUCCESS\")"},
	{"", "#define NAME(x) my_##x\nenum { NAME(PSA_SUCCESS) };"},
	{"", "#define NAME(x) PSA_##x\nenum { NAME(SUCCESSFUL), NAME(OK) };\n#ifdef PSA_SUCCESS\nstatic const int a[] = { NAME(SUCCESS) };\n#endif"},
	{"", "#define TEXT(x) #x\nstatic const char *const a = TEXT(extern int PSA_SUCCESS;);"},
	{"", "#define PAIR(x) { #x, x }\n#ifdef PSA_SUCCESS\nstatic const struct { const char *name; int value; } a[] = { PAIR(PSA_SUCCESS) };\n#endif"},
	{"", "#define LATER enum { PSA_SUCCESS };\n#define ALSO(x) extern int PSA_SUCCESS;"},
	{"", "enum { PSA_SUCCESS_ = 0, A_PSA_SUCCESS };"},
	{"", "#ifdef PSA_SUCCESS\nextern int a[PSA_SUCCESS + 1], b[2 * PSA_SUCCESS + 1];\n#endif"},
	{"", "#ifdef PSA_SUCCESS\nstruct s { int a : PSA_SUCCESS + 1; int : PSA_SUCCESS; int b : sizeof PSA_SUCCESS; };\n#endif"},
	{"", "#ifdef PSA_SUCCESS\nenum { A = PSA_SUCCESS, B = -PSA_SUCCESS, C = (int) PSA_SUCCESS, D = A * PSA_SUCCESS };\n#endif"},
	{"", "#ifdef PSA_SUCCESS\nstatic const int a = PSA_SUCCESS, b = (int)PSA_SUCCESS, c[] = { PSA_SUCCESS, [1] = PSA_SUCCESS };\n#endif"},
	{"", "#ifdef PSA_SUCCESS\nstruct s { int a, b; }; static const struct s c = { .a = PSA_SUCCESS, .b = 2 * PSA_SUCCESS };\n#endif"},
	{"", "#ifdef PSA_SUCCESS\nstatic inline int f(int a) { int b = a * PSA_SUCCESS; switch (a) { case PSA_SUCCESS: return PSA_SUCCESS; default: return b ? PSA_SUCCESS : (int)PSA_SUCCESS; } }\n#endif"},
	{"", "#ifdef PSA_SUCCESS\nstatic inline int f(int a) { if (a) return sizeof PSA_SUCCESS; else return PSA_SUCCESS; }\n#endif"},
	{"", "#ifdef PSA_SUCCESS\nextern int a __attribute__((aligned(PSA_SUCCESS + 8)));\nextern int __attribute__((aligned(PSA_SUCCESS + 8))) b;\n#endif"},
	{"", "#ifdef PSA_SUCCESS\ntypedef char check[PSA_SUCCESS == 0 ? 1 : -1];\nextern __typeof__(PSA_SUCCESS) c;\n#endif"},
	{"", "#ifdef PSA_SUCCESS\nvoid f(int a[static PSA_SUCCESS + 1], int b[const PSA_SUCCESS + 2]);\n#endif"},
	{"", "#ifdef PSA_SUCCESS\n#define CHECK(x) extern char check[(x) == 0 ? 1 : 2];\nCHECK(PSA_SUCCESS)\n#endif"},
	{"", "#define PSA_SUCCESSFUL(s) ((s) == PSA_SUCCESS)\n#define PSA_FIRST PSA_ERROR_NOT_PERMITTED, PSA_SUCCESS"},

	// PSA_SUCCESS, and the type that it stands for.
	{"h", "#define PSA_SUCCESS ((psa_status_t)0)"},
	{"h", "#include <stdint.h>\n#define PSA_SUCCESS ((psa_status_t)0)\n#ifndef PSA_SUCCESS\ntypedef int32_t psa_status_t;\n#endif"},
	{"h", "#define PSA_SUCCESS ((psa_status_t)0)\n/* typedef int psa_status_t; */\ntypedef int my_status_t, *my_status_ptr; my_status_t f(int a);"},
	{"h", "#define PSA_SUCCESS ((psa_status_t)0)\n#define TYPE typedef int psa_status_t;"},
	{"h", "#define PSA_SUCCESS ((psa_status_t)0)\n#if 0\ntypedef int psa_status_t;\n#endif"},
	{"h", "#include <stddef.h>\n#define PSA_SUCCESS ((psa_status_t)0)\nsize_t f(size_t a, ptrdiff_t *b); struct s { size_t a; }; static inline int g(struct s *a) { return (int)a->a; }"},
	{"", "#define psa_status_t int\n#define PSA_SUCCESS ((psa_status_t)0)"},
	{"", "#define PSA_SUCCESS ((psa_status_t)0)\n#undef PSA_SUCCESS"},
	{"", "int f(void);"},
	{"RH", "#include <stdint.h>\ntypedef int32_t psa_status_t;"},
	{"R", "#include <stdint.h>\ntypedef int32_t psa_status_t;\n#define PSA_SUCCESS ((psa_status_t)0)"},
	{"R", "#include <stdint.h>\ntypedef int32_t psa_status_t, *psa_status_ptr;\n#define PSA_SUCCESS ((psa_status_t)0)"},
	{"R", "#include <stdint.h>\ntypedef int32_t *psa_status_ptr, psa_status_t;\n#define PSA_SUCCESS ((psa_status_t)0)"},
	{"R", "#include <stdint.h>\ntypedef int32_t (*function)(int a, int b), psa_status_t;\n#define PSA_SUCCESS ((psa_status_t)0)"},
	{"R", "#include <stdint.h>\ntypedef int32_t (psa_status_t);\n#define PSA_SUCCESS ((psa_status_t)0)"},
	{"R", "#include <stdint.h>\nint32_t typedef psa_status_t;\n#define PSA_SUCCESS ((psa_status_t)0)"},
	{"R", "int typedef psa_status_t;\n#define PSA_SUCCESS ((psa_status_t)0)"},
	{"R", "signed typedef int psa_status_t;\n#define PSA_SUCCESS ((psa_status_t)0)"},
	{"clang R", "#include <stdint.h>\n__extension__ typedef int32_t psa_status_t;\n#define PSA_SUCCESS ((psa_status_t)0)"},
	{"R", "#include <stdint.h>\ntypedef __typeof__(int32_t) psa_status_t;\n#define PSA_SUCCESS ((psa_status_t)0)"},
	{"R", "typedef __typeof__(1) psa_status_t;\n#define PSA_SUCCESS ((psa_status_t)0)"},
	{"R", "#include <stdint.h>\ntypedef int32_t psa_status_t __attribute__((unused));\n#define PSA_SUCCESS ((psa_status_t)0)"},
	{"R", "#include <stdint.h>\ntypedef __attribute__((unused)) int32_t psa_status_t;\n#define PSA_SUCCESS ((psa_status_t)0)"},
	{"blind R", "typedef int psa_status_t __attribute__((mode(SI)));\n#define PSA_SUCCESS ((psa_status_t)0)"},
	{"blind R", "#include <stdint.h>\n#define TYPE(t, n) typedef t n;\nTYPE(int32_t, psa_status_t)\n#define PSA_SUCCESS ((psa_status_t)0)"},
	{"", "#include <stdint.h>\n#ifndef PSA_SUCCESS\ntypedef\n#ifdef __GNUC__\nint32_t\n#else\nint\n#endif\npsa_status_t;\n#endif\n#define PSA_SUCCESS ((psa_status_t)0)"},
	{"", "#include <stdint.h>\n#ifndef PSA_SUCCESS\nstruct { int a; } typedef s; int32_t typedef psa_status_t;\n#endif\n#define PSA_SUCCESS ((psa_status_t)0)"},
	{"rh", "#include <stdint.h>\ntypedef int32_t a, *psa_status_t;"},
	{"r", "typedef unsigned psa_status_t, *psa_status_ptr;\n#define PSA_SUCCESS ((psa_status_t)0)"},
	{"r", "unsigned typedef psa_status_t;\n#define PSA_SUCCESS ((psa_status_t)0)"},
	{"rh", "typedef int psa_status_t[1];\n#define PSA_SUCCESS 0"},
	{"rh", "typedef int psa_status_t(int a);"},
	{"rh", "typedef int (*psa_status_t)(int a);"},
	{"", "#include <stdint.h>\n#ifndef PSA_SUCCESS\ntypedef int32_t psa_status_t;\n#endif\n#define PSA_SUCCESS ((psa_status_t)0)\ntypedef psa_status_t (*function)(psa_status_t), *pointer;"},
}

// says is how the texts write verdicts.
func says(c99, c11 map[Order]bool) (clash string) {
	for _, o := range []Order{ReferenceFirst, HeaderFirst} {
		switch letter := string(o[0]); {
		case c99[o] && c11[o]:
			clash += letter
		case c99[o]:
			clash += strings.ToUpper(letter)
		case c11[o]:
			clash += "?"
		}
	}
	return clash
}

// TestTexts asks gcc and clang about the texts, and compares.
func TestTexts(t *testing.T) {
	list := compilers(t)
	dir := t.TempDir()
	ref := write(t, dir+"/reference.h", regexp.MustCompile(`\bPSA_ERROR_H\b`).ReplaceAllString(reference(t, "psa/error.h"), "REFERENCE_H"))
	var wg sync.WaitGroup
	sem := make(chan bool, 2)
	for i, text := range texts {
		path := write(t, fmt.Sprintf("%s/%d.h", dir, i), text.text+"\n")
		want, blind := strings.CutPrefix(text.clash, "blind ")
		want, clang := strings.CutPrefix(want, "clang ")
		var found [2]map[Order]bool
		for j, std := range []string{"c99", "c11"} {
			r := check(t, Options{Target: nativeTarget(t, list[0]), Flags: []Flags{{Std: std}}}, path)[0]
			assert.Empty(t, r.Err, text.text)
			found[j] = map[Order]bool{}
			for _, f := range r.Findings {
				for _, o := range f.Orders {
					found[j][o] = found[j][o] || std == "c99" || f.Check != "typedef-unguarded"
				}
			}
		}
		if got := says(found[0], found[1]); blind {
			assert.NotEqual(t, want, got, "seen now: %s", text.text)
		} else {
			assert.Equal(t, want, got, text.text)
		}
		if i%8 != 0 && !installed.IsExhaustive() {
			continue // a few are enough to see that the compilers answer as they did
		}
		sem <- true
		wg.Go(func() {
			defer func() { <-sem }()
			for _, c := range list {
				var said [2]map[Order]bool
				for j, std := range []string{"c99", "c11"} {
					alone := c.accepts(t, std, fmt.Sprintf("#include %q\nextern int use;\n", path))
					assert.Empty(t, alone, "%s", text.text)
					said[j] = map[Order]bool{
						ReferenceFirst: c.accepts(t, std, fmt.Sprintf("#include %q\n#include %q\npsa_status_t use(void);\n", ref, path)) != "",
						HeaderFirst:    c.accepts(t, std, fmt.Sprintf("#include %q\n#include %q\npsa_status_t use(void);\n", path, ref)) != "",
					}
				}
				if !clang || strings.Contains(c.version, "clang") {
					assert.Equal(t, want, says(said[0], said[1]), "%s: %s", c.version, text.text)
				}
			}
		})
	}
	wg.Wait()
	require.Greater(t, len(texts), 40)
}

// accepts returns what a compiler has against a unit.
func (c compiler) accepts(t *testing.T, std, source string) string {
	language := "c"
	if cplusplus(std) {
		language = "c++"
	}
	cmd := installed.Command(t, c.path, "-std="+std, "-pedantic-errors", "-Wno-unused", "-fsyntax-only", "-x", language, "-")
	cmd.Stdin = strings.NewReader(source)
	out, err := cmd.CombinedOutput()
	if err == nil {
		return ""
	}
	return string(out)
}
