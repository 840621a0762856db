// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// unit reads text as a header; includes are found in dir.
func unit(t *testing.T, cfg *Config, text string) *Unit {
	t.Helper()
	if cfg.Target == "" {
		cfg.Target = "linux/amd64"
	}
	require.NoError(t, cfg.Init())
	files := &Files{Rules: cfg.Rules()}
	f, err := files.Add("test.h", text)
	require.NoError(t, err)
	u := NewUnit(context.Background(), cfg, files)
	require.NoError(t, u.Include(f))
	return u
}

// TestConditions has expressions of #if and whether they hold (6.10.1).
func TestConditions(t *testing.T) {
	for condition, want := range map[string]bool{
		"1":                               true,
		"0":                               false,
		"":                                false,
		"1 +":                             false,
		"(1":                              false,
		"UNKNOWN":                         false,
		"!UNKNOWN":                        true,
		"defined UNKNOWN":                 false,
		"defined(ONE) && !defined ONES":   true,
		"ONE + TWO == 3":                  true,
		"ADD(1, 2) == 3":                  true,
		"ADD(ADD(1,2), TWO) == 5":         true,
		"ADD (1, (2, 4)) == 5":            true,
		"CAT(0x, 10) == 16":               true,
		"CAT(O, NE) == 1":                 true,
		"ADD":                             false,
		"ADD == 0":                        true,
		"SELF == 0":                       true,
		"010 == 8 && 0x1F == 31":          true,
		"0b101 == 5":                      true,
		"1'000 == 1000":                   false, // C23 alone
		"08":                              false,
		"1.5":                             false,
		"1u > -1":                         false,
		"1 > -1":                          true,
		"-1 > 0u":                         true,
		"18446744073709551615 == -1":      true,
		"9223372036854775807 + 1 < 0":     true,
		"0x8000000000000000 > 0":          true,
		"1 || 1/0":                        true,
		"0 && 1/0":                        false,
		"1/0":                             false,
		"1 ? 2 : 1/0":                     true,
		"(0 ? 1 : 2) == 2":                true,
		"(1 ? -1 : 0u) > 0":               true,
		"7 % 4 == 3 && -7 / 2 == -3":      true,
		"1 << 3 == 8 && 16 >> 2 == 4":     true,
		"-8 >> 1 == -4":                   true,
		"(5 & 3) == 1 && (5 ^ 3) == 6":    true,
		"~0 == -1":                        true,
		"'a' == 97 && '\\n' == 10":        true,
		"'\\0' == 0 && '\\377' < 0":       true,
		"L'a' == 97":                      true,
		"'ab' == 24930":                   true,
		"__LINE__ == 8":                   true,
		"__STDC_VERSION__ == 201710L":     true,
		"__SIZEOF_POINTER__ == 8":         true,
		"__has_include(<stdint.h>)":       true,
		"__has_include(\"nowhere.h\")":    false,
		"__has_include(HEADER)":           true,
		"defined __has_include":           true,
		"VARIADIC(1, 2, 3) == 3":          true,
		"REST(1) == 1 && REST(1, +2) + 0": true,
		"\"text\"":                        false,
		"#":                               false,
		"1 /* one */ // two":              true,
	} {
		u := unit(t, &Config{}, "#define ONE 1\n#define TWO (ONE + 1)\n#define ADD(a,b) a + b\n#define CAT(a, b) a ## b\n#define SELF SELF\n"+
			"#define VARIADIC(a, ...) a, __VA_ARGS__\n#define REST(a, b...) (a b)\n#if "+condition+"\n#define YES\n#endif\n#define HEADER <stdint.h>\n")
		if strings.Contains(condition, "HEADER") {
			u = unit(t, &Config{}, "#define HEADER <stdint.h>\n#if "+condition+"\n#define YES\n#endif\n")
		}
		assert.Equal(t, want, u.Macro("YES") != nil, condition)
	}
}

// TestValues has replacement lists and their values in C.
func TestValues(t *testing.T) {
	for list, want := range map[string]string{
		"((status)-129)":             "-129",
		"((status)0xFFFFFFFF)":       "-1",
		"(~0UL)":                     "18446744073709551615",
		"0x80000000UL":               "2147483648",
		"0xFFFFFFFF":                 "4294967295",
		"(int)0xFFFFFFFF":            "-1",
		"(unsigned char)300":         "44",
		"(_Bool)5":                   "1",
		"(const long)-1":             "-1",
		"-1u":                        "4294967295",
		"OTHER + 1":                  "6",
		"(unknown)1":                 "",
		"name":                       "",
		"":                           "",
		"(1":                         "",
		"1.0":                        "",
		"\"1\"":                      "",
		"'a'":                        "97",
		"-2147483648":                "-2147483648",
		"(short)65535":               "-1",
		"(unsigned long long)-1 > 0": "1",
	} {
		u := unit(t, &Config{}, "typedef int base;\ntypedef base status;\n#define OTHER 5\n#define VALUE "+list+"\n")
		v, ok := u.Value(u.Macro("VALUE"))
		got := ""
		if ok {
			got = v.String()
		}
		assert.Equal(t, want, got, list)
	}
}

// TestSame has pairs of replacement lists and whether C takes both (6.10.3p2).
func TestSame(t *testing.T) {
	for _, p := range []struct {
		a, b string
		same bool
	}{
		{"A (1)", "A  \t(1)", true},
		{"A (1)", "A ( 1)", false},
		{"A ( 1)", "A (/**/1)", true},
		{"A (1)", "A (\\\n1)", true},
		{"A (1)", "A ( \\\n1)", false},
		{"A 1", "A 1 /* one */", true},
		{"A 1", "A 1L", false},
		{"A 0xa", "A 0xA", false},
		{"A", "A /**/", true},
		{"A", "A 1", false},
		{"A(x) x", "A(x) x", true},
		{"A(x) x", "A( x ) x", true},
		{"A(x) x", "A(y) y", false},
		{"A(x) x", "A (x) x", false},
		{"A(...) 1", "A(__VA_ARGS__...) 1", true},
		{"A(x) #x", "A(x) # x", false},
		{"A a##b", "A a ##b", false},
		{"A <:", "A [", false},
	} {
		u := unit(t, &Config{}, "#define "+p.a+"\n#define "+p.b+"\n")
		assert.Equal(t, p.same, len(u.Clashes) == 0, "%q and %q", p.a, p.b)
	}
}

func TestPositions(t *testing.T) {
	text := "\xef\xbb\xbf#define A\\\n\\\nB 1\r\n  # \\\n define \\ \n C 2 /*\n*/ 3\n"
	u := unit(t, &Config{}, text)
	require.NotNil(t, u.Macro("AB"))
	assert.Equal(t, "test.h:1:12", u.Macro("AB").Pos().String())
	c := u.Macro("C")
	require.NotNil(t, c)
	assert.Equal(t, "test.h:6:2", c.Pos().String())
	from, to := c.BodyRange()
	assert.Equal(t, "2 /*\n*/ 3", text[from:to])
	assert.Equal(t, "2 3", c.Text())
}

func TestTrigraphs(t *testing.T) {
	text := "??=define A ??(??/\n??)\n"
	assert.Nil(t, unit(t, &Config{}, text).Macro("A"))
	for _, std := range []string{"c99", "c11", "c17"} {
		a := unit(t, &Config{Std: std}, text).Macro("A")
		require.NotNil(t, a, std)
		assert.Equal(t, "[]", a.Text())
	}
	assert.Nil(t, unit(t, &Config{Std: "c23"}, text).Macro("A"))
	u := unit(t, &Config{Std: "c11"}, "")
	assert.Nil(t, u.Macro("linux"))
	assert.NotNil(t, u.Macro("__STRICT_ANSI__"))
	assert.NotNil(t, unit(t, &Config{}, "").Macro("linux"))
}

func TestGuard(t *testing.T) {
	for text, want := range map[string]string{
		"#ifndef A\n#define A\n#define B\n#endif\n":               "A",
		"/* x */\n#if !defined(A)\nint x;\n#define A 1\n#endif\n": "A",
		"#if ! defined A\n#define A\n#endif\n":                    "A",
		"#pragma once\n#ifndef A\n#define A\n#endif\n":            "",
		"#ifndef A\n#define A\n#else\n#endif\n":                   "",
		"#ifndef A\n#define A\n#endif\n#define B\n":               "",
		"#define A\n": "",
	} {
		f, err := Parse("test.h", text, Rules{})
		require.NoError(t, err)
		assert.Equal(t, want, f.Guard(), text)
		u := unit(t, &Config{}, "#define A\n")
		require.NoError(t, u.Include(f.Unguarded()))
		if want != "" && strings.Contains(text, "B") {
			assert.NotNil(t, u.Macro("B"))
		}
	}
}

func TestIncludes(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"a/main.h": "#include \"near.h\"\n#include <far.h>\n#include \"far.h\"\n#include NAME\n#include <nowhere.h>\n#include \"nowhere.h\"\n#include <nowhere.h>\n",
		"a/near.h": "#define NEAR\n",
		"a/far.h":  "#define WRONG_FOR_BRACKETS\n",
		"b/far.h":  "#pragma once\n#define FAR __COUNTER__\n#include_next <far.h>\n",
		"c/far.h":  "#define NEXT __INCLUDE_LEVEL__\n",
		"c/name.h": "#define NAMED\n",
	} {
		path := filepath.Join(dir, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o777))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o666))
	}
	cfg := &Config{Target: "linux/amd64", Include: []string{dir + "/b", dir + "/c"}, Defines: []string{"NAME=<name.h>", "F(x)=x"}, Undef: []string{"linux"}}
	require.NoError(t, cfg.Init())
	files := new(Files)
	f, err := files.Load(context.Background(), filepath.Join(dir, "a/main.h"))
	require.NoError(t, err)
	u := NewUnit(context.Background(), cfg, files)
	require.NoError(t, u.Include(f))
	for _, name := range []string{"NEAR", "FAR", "NEXT", "NAMED", "WRONG_FOR_BRACKETS", "F"} {
		assert.NotNil(t, u.Macro(name), name)
	}
	assert.Nil(t, u.Macro("linux"))
	var missing []string
	for _, m := range u.Missing {
		missing = append(missing, m.Name)
	}
	assert.Equal(t, []string{"<nowhere.h>", `"nowhere.h"`}, missing)
}

// TestTypes has typedefs and the types they end up as.
func TestTypes(t *testing.T) {
	for text, want := range map[string]string{
		"typedef int T;":                                      "int",
		"typedef unsigned T;":                                 "unsigned int",
		"typedef long unsigned int T;":                        "unsigned long",
		"typedef long long signed T;":                         "long long",
		"typedef char T;":                                     "char",
		"typedef signed char T;":                              "signed char",
		"typedef unsigned char T;":                            "unsigned char",
		"typedef int A; typedef A B;\ntypedef\nB T;":          "int",
		"#define A short\ntypedef A T;":                       "short",
		"#define T U\ntypedef int T;\n#undef T\ntypedef U T;": "int",
		"typedef __attribute__((aligned(4))) int T;":          "int",
		"typedef __extension__ long T;":                       "long",
		"typedef const int T;":                                "const int",
		"typedef struct s T;":                                 "struct s",
		"typedef int *T;":                                     "int *",
		"extern \"C\" { typedef int T; }":                     "int",
		"typedef struct { int x; } T;":                        "struct {...}",
		"typedef enum e\n{ A, B = 1 } T;":                     "enum e {...}",
		"typedef struct { struct { int x; } s; } T;":          "struct {...}",
		"typedef struct {\n#define X 1\nint x; } T;":          "",
		"typedef struct { int x; T;":                          "",
		"int f(void) { return sizeof \"typedef int T;\"; }":   "",
		"/* typedef int T; */":                                "",
		"typedef int T, *P;":                                  "int",
		"typedef int *P, T;":                                  "int",
		"typedef int *P, *T;":                                 "int *",
		"typedef int (*f)(int a, int b), T;":                  "int",
		"typedef int (WINAPI *T)(int);":                       "int ( WINAPI * ) ( int )",
		"typedef short long T;":                               "short long",
		"typedef int (*T)(int a, int b), A;":                  "int ( * ) ( int a , int b )",
		"typedef int ((T));":                                  "int",
		"typedef int T[2];":                                   "int [ 2 ]",
		"typedef int T(void);":                                "int ( void )",
		"typedef unsigned T, U;":                              "unsigned int",
		"typedef struct s T, *P;":                             "struct s",
		"int typedef T;":                                      "int",
		"int x; long typedef unsigned T;":                     "unsigned long",
		"typedef int A;\nA typedef T;":                        "int",
		"x * typedef int T;":                                  "int",
		"int typedef T, *P;":                                  "int",
		"__extension__ typedef int T;":                        "int",
		"typedef int A; typedef __typeof__(A) T;":             "int",
		"typedef __typeof__(unsigned long) T;":                "unsigned long",
		"typedef __typeof__(1) T;":                            "int",
		"typedef __typeof__(0UL) T;":                          "unsigned long",
		"typedef __typeof__('a' + 1u) T;":                     "unsigned int",
		"typedef __typeof__(f()) T;":                          "",
		"typedef volatile int A; typedef const A T;":          "const volatile int",
		"typedef const int A; typedef typeof_unqual(A) T;":    "int",
		"typedef int T __attribute__((mode(QI)));":            "",
		"typedef int __attribute__((__mode__(__QI__))) T;":    "",
		"typedef int T __attribute__((aligned(4))), U;":       "int",
		"typedef __attribute__((aligned(4))) int *P, T;":      "int",
		"typedef int UNKNOWN T;":                              "",
		"typedef T;":                                          "",
		"typedef int;":                                        "",
		"typedef int *;":                                      "",
		"typedef enum { A, B } E, T;":                         "enum {...}",
		"typedef char *const T;":                              "char * const",
		"typedef int const T;":                                "const int",
		"#define P *\ntypedef int P T;":                       "int *",
		"#define I int\n#define P *\ntypedef I P P T;":        "int * *",
		"#define A B\n#define B int\ntypedef A T;":            "int",
		"#define F(x) x\ntypedef F(int) T;":                   "int",
		"#define F(x) x\n#define G F\ntypedef G(int) T;":      "int",
		"#define E\ntypedef E int E T;":                       "int",
		"#define int int\ntypedef int T;":                     "int",
		"#define I in##t\ntypedef I T;":                       "int",
	} {
		got := ""
		if d, ok := unit(t, &Config{}, text).Typedef("T"); ok {
			got = d.Type.String()
		}
		assert.Equal(t, want, got, text)
	}
}

// What stands in the literal of a directive begins no comment.
func TestWords(t *testing.T) {
	for text, want := range map[string]string{
		"enum { A };": "enum A",
		"#define X \"/*\"\nenum { A };\n#define Y \"*/\"\n": "enum A",
		"#error don't /*\nenum { A };\n*/":                  "",
		"#unknown don't\nenum { A };\n#define B '\nC":       "enum A C",
		"/**/ A /*/ A */ B /***/ C /* / * A / */ D /* A":    "A B C D",
		"/* A */ \"A\" 'A' AA 0x1UL // A\n#undef A\n":       "AA 0x1UL",
		"#if 0\nA\n#else\ntypedef B C;\n#endif\nD":          "A typedef B C D",
		"typedef\n#define X\nA B; _Pragma(\"once\") C":      "typedef A B _Pragma C",
		"typedef int A;\n#define X \\\n Y\nB\n#pragma A\nC": "typedef int A B C",
	} {
		f, err := Parse("test.h", text, Rules{})
		require.NoError(t, err)
		assert.Equal(t, want, strings.Join(slices.Collect(f.Words), " "), text)
	}
}

func TestPastes(t *testing.T) {
	f, err := Parse("test.h", "#define X(x, y) A##x y##B x##y A##B x", Rules{})
	require.NoError(t, err)
	var got []string
	for begin, end := range f.Macro("X").Pastes {
		got = append(got, begin+"-"+end)
	}
	assert.Equal(t, []string{"A-", "-B", "-", "A-B"}, got)
}

// TestTargets asks each target for its int32_t, without and with the
// machine's headers.
func TestTargets(t *testing.T) {
	for _, target := range Targets {
		for _, text := range []string{"#include <stdint.h>\n", "#include <stdint.h>\n#include <stddef.h>\n#include <limits.h>\n#include <stdbool.h>\n#include <stdarg.h>\n#include <float.h>\n"} {
			for _, bare := range []bool{false, true} {
				cfg := &Config{Target: target}
				require.NoError(t, cfg.Init())
				if bare {
					cfg.load()
					cfg.path = []place{{dir: standInDir}}
				}
				u := unit(t, cfg, text)
				assert.Empty(t, u.Missing, target)
				want := "int"
				if target == "arm-none-eabi" {
					want = "long"
				}
				d, ok := u.Typedef("int32_t")
				require.True(t, ok, target)
				assert.Equal(t, want, d.Type.String(), target)
				for name, max := range map[string]string{"INT32_MAX": "2147483647", "UINT8_MAX": "255", "INT_MAX": "2147483647"} {
					m := u.Macro(name)
					if m == nil {
						continue // limits.h is not in the first text
					}
					v, ok := u.Value(m)
					assert.True(t, ok, "%s: %s", target, name)
					assert.Equal(t, max, v.String(), "%s: %s", target, name)
				}
			}
		}
		cfg := &Config{Target: target}
		require.NoError(t, cfg.Init())
		long := map[bool]uint8{true: 4, false: 8}[slices.Contains([]string{"linux/386", "linux/arm", "windows/amd64", "windows/386", "windows/arm64", "arm-none-eabi"}, target)]
		assert.Equal(t, long, cfg.size(4), target)
	}
}

func TestCancel(t *testing.T) {
	cfg := &Config{Target: "linux/amd64"}
	require.NoError(t, cfg.Init())
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	f, err := Parse("test.h", strings.Repeat("#define A\n", 5000), Rules{})
	require.NoError(t, err)
	assert.ErrorIs(t, NewUnit(ctx, cfg, new(Files)).Include(f), context.Canceled)
}

// TestRules has what dialects cut into other tokens: the text that the macro M has at the end.
func TestRules(t *testing.T) {
	for _, test := range []struct{ stds, text, want string }{
		{"c90 c89", "#define M 1 // x\n", "1 // x"},
		{"c90", "#define M 1 //* x */ y\n", "1 / y"},
		{"c90", "#define M 1\n// x \\\n#define M 2\n", "1"},
		{"c90", "#if 1 // x\n#define M 1\n#else\n#define M 2\n#endif\n", "2"},
		{"c90", "#define /* // */ M 1 /* // */\n", "1"},
		{"gnu89 gnu90 c99 c11 gnu17 c++98 gnu++17", "#define M 1 // x\n", "1"},
		{"gnu90 c99", "#define M 1 //* x */ y\n", "1"},

		{"gnu99 gnu17 gnu23 c++11 c++17 gnu++20", "static const char *a = R\"x(\n#define M 1\n)\" \n#define M 3\n)x\";\n#define M 2\n", "2"},
		{"gnu99 c++11", "static const char *a = u8R\"(\"\n#define M 1\n)\";\n#define M 2\n", "2"},
		{"gnu99 c++11", "#define A R\"(a\n#define M 1\n)\"\n#define M 2\n", "2"},
		{"gnu99 c++11", "#undef A R\"(a\n#define M 1\n)\"\n#define M 2\n", "2"},
		{"gnu99 c++11", "#define M R\"a(x)b\" y)a\" z\n", "R\"a(x)b\" y)a\" z"},
		{"gnu99 c++11", "static const char *a = TRR\"x(\";\n#define M 2\n", "2"},
		{"c99 c17 gnu90 c23 c++98 gnu++98", "static const char *a = R\"x(\";\n#define M 2\nstatic const char *b = \")x\";\n", "2"},

		{"c23 c2x gnu23 c++14 gnu++17", "#if 1'000 == 1000\n#define M 1'0\n#endif\n", "1'0"},
		{"c23 c++14", "enum { A = 1'0 };\n#define M 0x1'F // '\n", "0x1'F"},
		{"c17 gnu17 c++11", "#if 1'000 == 1000\n#define M 1\n#endif\n#ifndef M\n#define M 2\n#endif\n", "2"},
		{"c17 c++11", "#define M 1'0 // '\n", "1'0 // '"},

		{"c17 c99 c++14", "#define M ??(\n", "["},
		{"gnu17 c23 c++17 gnu++14", "#define M ??(\n", "??("},
	} {
		for _, std := range strings.Fields(test.stds) {
			u := unit(t, &Config{Std: std}, test.text)
			if m := u.Macro("M"); assert.NotNil(t, m, "%s: %s", std, test.text) {
				assert.Equal(t, test.want, m.BodyText(), "%s: %s", std, test.text)
			}
		}
	}
	u := unit(t, &Config{Std: "c90", Target: "darwin/arm64"}, "#define M 1 // x\n")
	assert.Equal(t, "1", u.Macro("M").BodyText(), "clang takes it for a comment")
}

// What CheckMacro passes at a glance is what it passes after reading it.
func TestCheckMacro(t *testing.T) {
	for d, good := range map[string]bool{
		"A": true, "A=": true, "A=1": true, "_a9=-1.5e-3": true, "A=x y": true, "A(x)=x": true, "A=\"s\"": true, "$": true, "é=1": true, "A B": true, "A=##": false,
		"": false, "=": false, "=1": false, "1": false, "1A=2": false, "-A": false, "defined": false, "defined=1": false, "__has_include": false,
		"__has_include_next=1": false, "A(": false, "A(x=1": false,
	} {
		_, err := define(d)
		assert.Equal(t, good, err == nil, "%q: %v", d, err)
		assert.Equal(t, err, CheckMacro(d), "%q", d)
	}
}
