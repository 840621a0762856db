// SPDX-License-Identifier: Apache-2.0

package ctypes

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
	"github.com/secstatus/secstatus/internal/installed"
)

// clashes are those of two texts in one translation unit.
func clashes(t *testing.T, std, a, b string) []Clash {
	t.Helper()
	cfg := &cpp.Config{Target: "linux/amd64", Std: std}
	require.NoError(t, cfg.Init())
	files := &cpp.Files{}
	var sides [2]Side
	var list []*cpp.File
	for i, text := range []string{a, b} {
		f, err := files.Add(fmt.Sprintf("%d.h", i), text)
		require.NoError(t, err)
		u, err := Read(cpp.NewUnit(t.Context(), cfg, files), f)
		require.NoError(t, err)
		types, err := u.Types(t.Context(), cfg.Target, -1, All)
		require.NoError(t, err)
		sides[i] = Side{Types: types, Has: func(o *cpp.File) bool { return o == f }}
		list = append(list, f)
	}
	u, err := Read(cpp.NewUnit(t.Context(), cfg, files), list...)
	require.NoError(t, err)
	return u.Clashes(std, sides[0], sides[1])
}

// pairs are texts of which gcc and clang say whether they can stand in one translation unit.
var pairs = []struct{ a, b string }{
	{"typedef struct V { int a; } V;", "typedef struct V { int a; } V;"},
	{"typedef struct V { int a; } V;", "typedef struct { int a; } V;"},
	{"typedef struct V { int a; } V;", "typedef struct W { int a; } V;"},
	{"typedef struct V { int a; } V;", "typedef struct V V;"},
	{"typedef struct V { int a; } V;", "struct V; typedef struct V *P;"},
	{"typedef struct V { int a; } V;", "struct V { int a; };"},
	{"struct V { int a; };", "union V { int a; };"},
	{"struct V;", "union V;"},
	{"struct V { int a; };", "enum V { a };"},
	{"enum E { a };", "enum E { b };"},
	{"enum E { a };", "enum { a };"},
	{"enum E { a };", "enum F { b };"},
	{"enum { a };", "typedef int a;"},
	{"typedef int a;", "enum { a };"},
	{"typedef int T;", "typedef int T;"},
	{"typedef int T;", "typedef signed T;"},
	{"typedef int T;", "typedef unsigned T;"},
	{"typedef int T;", "typedef long T;"},
	{"typedef unsigned long T;", "typedef unsigned long long T;"},
	{"typedef int T;", "typedef const int T;"},
	{"typedef int T;", "typedef __typeof__(0) T;"},
	{"typedef int T;", "typedef __typeof__(0L) T;"},
	{"typedef int I; typedef I T;", "typedef int J; typedef J T;"},
	{"typedef char *T;", "typedef const char *T;"},
	{"typedef char *T;", "typedef char *const T;"},
	{"typedef char T[4];", "typedef char T[4];"},
	{"typedef char T[4];", "typedef char T[5];"},
	{"typedef int (*T)(int);", "typedef int (*T)(int x);"},
	{"typedef int (*T)(int);", "typedef int (*T)(const int);"},
	{"typedef int (*T)(int);", "typedef int (*T)(long);"},
	{"typedef int (*T)(char *);", "typedef int (*T)(char []);"},
	{"typedef int (*T)(int, ...);", "typedef int (*T)(int);"},
	{"typedef int (*T)(void);", "typedef int (*T)(int);"},
	{"typedef struct S *T;", "typedef struct S *T;"},
	{"typedef struct S *T;", "typedef struct R *T;"},
	{"typedef struct S *T;", "typedef void *T;"},
	{"typedef enum { x } T;", "typedef unsigned T;"},
	{"typedef enum { x } T;", "typedef enum { y } T;"},
	{"typedef int T;", "int T;"},
	{"typedef int T;", "extern int T;"},
	{"typedef int T;", "int T(void);"},
	{"typedef int T;", "static inline int T(void) { return 0; }"},
	{"typedef int T;", "struct T { int a; };"},
	{"typedef int T;", "struct S { int T; }; int f(int T);"},
	{"typedef int T;", "int f(struct T { int a; } *p);"},
	{"struct V { int a; };", "struct W { struct V { int b; } v; };"},
	{"struct V { int a; };", "struct W { struct V *v; };"},
	{"struct V { int a; };", "static inline int f(void) { struct V { int b; } v; v.b = 0; return v.b; }"},
	{"#ifndef G\n#define G\ntypedef struct V { int a; } V;\n#endif", "#ifndef G\n#define G\ntypedef struct V { int b; } V;\n#endif"},
	{"#ifndef G\n#define G\ntypedef struct V { int a; } V;\n#endif", "#ifndef G\ntypedef struct V { int b; } V;\n#endif"},
	{"enum { a = 1 };", "#define a 2\n"},
	{"typedef int T;", "#define T int\n"},
	{"typedef struct V { int a; } V, *P;", "typedef struct V *P;"},
	{"typedef struct V { int a; } V, *P;", "typedef void *P;"},
	{"int f(int); extern int g;", "int f(int); extern int g;"},
}

// In both orders and in each dialect, the verdict is gcc's and clang's.
func TestClashes(t *testing.T) {
	for _, command := range [][]string{{"gcc"}, {"clang"}} {
		for _, std := range []string{"c99", "gnu99", "c11", "gnu17"} {
			t.Run(command[0]+"-"+std, func(t *testing.T) {
				if std == "gnu99" || std == "c11" || command[0] == "clang" && std != "gnu17" {
					installed.Exhaustive(t, "all dialects with both compilers")
				}
				t.Parallel()
				flags := []string{"-std=" + std}
				if strings.HasPrefix(std, "c") {
					flags = append(flags, "-pedantic-errors")
				}
				for _, p := range pairs {
					for _, order := range [][2]string{{p.a, p.b}, {p.b, p.a}} {
						text := order[0] + "\n" + order[1] + "\n"
						said, ok := compile(t, command[0], append(command[:1:1], flags...), text)
						list := clashes(t, std, order[0], order[1])
						broken := false
						for _, c := range list {
							broken = broken || c.Kind != Repeated || strings.HasPrefix(std, "c")
						}
						assert.Equal(t, !ok, broken, "%s\n%s\n%v", text, said, list)
					}
				}
			})
		}
	}
}
