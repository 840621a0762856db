// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"fmt"
	"os/exec"
	"strings"
	"sync"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
)

// plusTexts are headers in C++, and the orders in which they cannot live with psa/error.h: r
// for reference first, h for header first; "blind" is what compilers say and this package
// does not.
var plusTexts = []struct{ clash, text string }{
	// What stands for the type of the codes.
	{"", "using psa_status_t = int;"},
	{"", "#include <stdint.h>\nusing psa_status_t = int32_t;\n#define PSA_SUCCESS ((psa_status_t)0)"},
	{"", "#include <cstdint>\nusing psa_status_t = std::int32_t;\n#define PSA_SUCCESS ((psa_status_t)0)"},
	{"", "#include <cstdint>\ntypedef ::std::int32_t psa_status_t;\n#define PSA_SUCCESS ((psa_status_t)0)"},
	{"", "#include <cstdint>\nusing psa_status_t [[gnu::unused]] = ::int32_t;\n#define PSA_SUCCESS ((psa_status_t)0)"},
	{"", "typedef int psa_status_t;\ntypedef int psa_status_t;\nusing psa_status_t = signed;"},
	{"rh", "using psa_status_t = long;"},
	{"rh", "using psa_status_t = const int;"},
	{"rh", "using psa_status_t = int *;"},
	{"rh", "using psa_status_t = void (*)(int);"},
	{"r", "using psa_status_t = unsigned;\n#define PSA_SUCCESS ((psa_status_t)0)"},
	{"r", "typedef long psa_status_t;\n#define PSA_SUCCESS ((psa_status_t)0)"},
	{"rh", "struct psa_status_t { int a; };"},
	{"rh", "class psa_status_t;"},
	{"rh", "class psa_status_t { public: int a; };"},
	{"rh", "union psa_status_t { int a; };"},
	{"rh", "enum psa_status_t { A };"},
	{"rh", "enum class psa_status_t : int { A };"},
	{"rh", "enum psa_status_t : int;"},
	{"rh", "struct [[gnu::packed]] psa_status_t { int a; };"},
	{"rh", "typedef struct psa_status_t { int a; } my_t;"},
	{"rh", "typedef struct psa_status_t psa_status_t;"},
	{"r", "struct psa_status_t { int a; };\n#define PSA_SUCCESS ((psa_status_t)0)\n"},
	{"rh", "extern \"C\" {\nstruct psa_status_t { int a; };\n}"},
	{"rh", "#ifdef __cplusplus\nextern \"C\" {\n#endif\ntypedef long psa_status_t;\n#ifdef __cplusplus\n}\n#endif"},
	{"", "#ifdef __cplusplus\nextern \"C\" {\n#endif\ntypedef int psa_status_t;\n#ifdef __cplusplus\n}\n#endif"},
	{"rh", "extern \"C\" typedef long psa_status_t;"},
	{"", "namespace n { typedef long psa_status_t; struct s { using psa_status_t = char; }; }"},
	{"", "namespace n { struct psa_status_t { int a; }; enum psa_status { A }; }"},
	{"", "namespace n {\n#if 1\nstruct s {\n#else\nstruct t {\n#endif\nint a; }; typedef long psa_status_t; }"},
	{"rh", "namespace n { struct s { int a; }; }\ntypedef long psa_status_t;"},
	{"", "struct s { typedef long psa_status_t; psa_status_t a; };"},
	{"", "inline long f() { typedef long psa_status_t; return (psa_status_t)1; }"},
	{"", "template <class T> struct s { typedef long psa_status_t; using type = T; };"},
	{"", "static const char *const a = R\"x(\ntypedef long psa_status_t;\n)x\";"},
	{"", "enum class psa_status : int { A };\nstruct psa_status_s;"},

	// Names that the reference has as macros.
	{"r", "constexpr int PSA_SUCCESS = 0;"},
	{"r", "namespace n { constexpr int PSA_SUCCESS = 0; }"},
	{"r", "namespace n { inline namespace m { extern const long PSA_SUCCESS; } }"},
	{"r", "enum class e { PSA_SUCCESS };"},
	{"r", "enum class e : long { A = 1, PSA_SUCCESS = 0 };"},
	{"r", "namespace n { enum e : int { PSA_SUCCESS }; }"},
	{"r", "class c { public: enum { PSA_SUCCESS }; };"},
	{"r", "class c { int a; public: static const int PSA_SUCCESS = 0; };"},
	{"r", "struct c { int f() const { return 1; } int PSA_SUCCESS; };"},
	{"r", "struct c { c() : a{1} {} int a; static int PSA_SUCCESS(); };"},
	{"r", "struct b { int a; }; struct c : public b { int PSA_SUCCESS; };"},
	{"r", "struct b { int a; }; struct c final : b { enum class e { PSA_SUCCESS }; };"},
	{"r", "template <class T> struct s { int PSA_SUCCESS; };"},
	{"r", "template <class T> T PSA_SUCCESS();"},
	{"r", "using PSA_SUCCESS = int;"},
	{"r", "struct PSA_SUCCESS;"},
	{"r", "class PSA_SUCCESS { };"},
	{"", "#ifdef PSA_SUCCESS\nnamespace n { constexpr int ok = PSA_SUCCESS; enum class e { A = PSA_SUCCESS }; }\n#endif"},
	{"", "#ifdef PSA_SUCCESS\nclass c { public: int f(int a = PSA_SUCCESS) { return a == PSA_SUCCESS ? PSA_SUCCESS : a; } int b = PSA_SUCCESS; private: int d{PSA_SUCCESS}; };\n#endif"},
	{"", "#ifdef PSA_SUCCESS\ntemplate <int N = PSA_SUCCESS> struct s { static constexpr int value = N + PSA_SUCCESS; };\nstatic_assert(s<>::value == PSA_SUCCESS, \"PSA_SUCCESS\");\n#endif"},
	{"", "#ifdef PSA_SUCCESS\ninline auto f() -> decltype(PSA_SUCCESS) { auto g = [](int a) { return a + PSA_SUCCESS; }; return g(PSA_SUCCESS); }\n#endif"},
	{"", "#ifdef PSA_SUCCESS\nstruct e { int code; explicit e(int c = PSA_SUCCESS) : code(c) {} bool ok() const noexcept { return code == PSA_SUCCESS; } };\nconstexpr int all[] = { PSA_SUCCESS, int{PSA_SUCCESS} };\n#endif"},
	{"", "static const char *const a = R\"(\n#define PSA_SUCCESS 1\n)\";"},
	{"", "enum { A = 1'000 }; // '\n#if 1'000 != 1000 || !__cplusplus || !true\n#define PSA_SUCCESS 1\n#endif"},
	{"rh", "#if __cplusplus\n#define PSA_SUCCESS 0\n#endif\ntypedef int psa_status_t;"},
	{"rh", "#if true and not defined(__STDC_VERSION__) and __cpp_constexpr\n#define PSA_SUCCESS (psa_status_t(0))\n#endif\ntypedef int psa_status_t;"},
	{"rh", "#include <cstdint>\ntypedef int psa_status_t;\n#if __cplusplus >= 201703L\n#define PSA_SUCCESS psa_status_t{0}\n#endif"},

	// What C and C++ both have.
	{"h", "#define PSA_SUCCESS ((psa_status_t)0)"},
	{"", "#include <stdint.h>\ntypedef int32_t psa_status_t;\n#define PSA_SUCCESS ((psa_status_t)0)"},
	{"rh", "#include <stdint.h>\n#ifndef PSA_SUCCESS\ntypedef int32_t psa_status_t;\n#endif\n#define PSA_SUCCESS ((psa_status_t) 0)"},
}

// TestPlusTexts asks g++ and clang++ about the texts, and compares.
func TestPlusTexts(t *testing.T) {
	const std = "c++17"
	dir := t.TempDir()
	ref := write(t, dir+"/reference.h", strings.ReplaceAll(reference(t, "psa/error.h"), "PSA_ERROR_H", "REFERENCE_H"))
	var list []compiler
	for _, c := range compilers(t) {
		path, err := exec.LookPath(strings.NewReplacer("gcc", "g++", "clang", "clang++").Replace(c.path))
		if err != nil {
			installed.Missing(t, "a compiler of C++", "g++ clang")
		}
		list = append(list, compiler{path, c.version})
	}
	var wg sync.WaitGroup
	sem := make(chan bool, 2)
	for i, text := range plusTexts {
		path := write(t, fmt.Sprintf("%s/%d.hpp", dir, i), text.text+"\n")
		want, blind := strings.CutPrefix(text.clash, "blind ")
		r := check(t, Options{Target: nativeTarget(t, list[0]), Flags: []Flags{{Std: std}}}, path)[0]
		assert.Empty(t, r.Err, text.text)
		found := map[Order]bool{}
		for _, f := range r.Findings {
			for _, o := range f.Orders {
				found[o] = true
			}
		}
		if got := says(found, found); blind {
			assert.NotEqual(t, want, got, "seen now: %s", text.text)
		} else {
			assert.Equal(t, want, got, "%s: %v", text.text, r.Findings)
		}
		if i%8 != 0 && !installed.IsExhaustive() {
			continue // a few are enough to see that the compilers answer as they did
		}
		sem <- true
		wg.Go(func() {
			defer func() { <-sem }()
			for _, c := range list {
				assert.Empty(t, c.accepts(t, std, fmt.Sprintf("#include %q\nextern int use;\n", path)), "%s", text.text)
				said := map[Order]bool{
					ReferenceFirst: c.accepts(t, std, fmt.Sprintf("#include %q\n#include %q\npsa_status_t use(void);\n", ref, path)) != "",
					HeaderFirst:    c.accepts(t, std, fmt.Sprintf("#include %q\n#include %q\npsa_status_t use(void);\n", path, ref)) != "",
				}
				assert.Equal(t, want, says(said, said), "%s: %s", c.version, text.text)
			}
		})
	}
	wg.Wait()
}
