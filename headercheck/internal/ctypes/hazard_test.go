// SPDX-License-Identifier: Apache-2.0

package ctypes

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// doubled are n declarations, each of which has the one before it twice.
func doubled(n int, first, format string) string {
	var b strings.Builder
	b.WriteString(first)
	for i := 1; i <= n; i++ {
		b.WriteString(strings.NewReplacer("@", fmt.Sprint(i), "!", fmt.Sprint(i-1)).Replace(format))
	}
	return b.String()
}

func repeat(a string, n int, middle, b string) string {
	return strings.Repeat(a, n) + middle + strings.Repeat(b, n)
}

// hazards are texts made to take a front end's time, memory or stack. Deep ones come in a
// size that fit refuses, and in the largest that it lets pass.
func hazards() map[string]string {
	h := map[string]string{
		"doubled structures":      doubled(400, "struct s0 { char c; };\n", "struct s@ { struct s! a, b; };\n"),
		"doubled anonymous":       doubled(400, "struct s0 { char c; };\n", "struct s@ { struct { struct s! a; }; union { struct s! b; int i@; }; };\n"),
		"doubled without tag":     "typedef " + doubled(12, "", "") + repeat("struct { struct {", 15, "int x;", "} a; } ") + "T;",
		"doubled functions":       doubled(60, "typedef int f0(void);\n", "typedef f! *f@(f! *, f! *);\n"),
		"doubled arrays":          doubled(100, "typedef char a0[2];\n", "typedef a! a@[65536];\n"),
		"doubled typeof":          doubled(60, "typedef int t0;\n", "typedef __typeof__(sizeof(t!) + sizeof(t!)) t@;\n"),
		"itself":                  "struct s { struct s a; struct s *p; };\n typedef T T; typedef struct t { T x[sizeof(struct t)]; } T;",
		"one in the other":        "struct a { struct b b; }; struct b { struct a a; }; typedef struct a A; typedef struct b B;",
		"huge array":              "struct s { char a[0x7fffffffffffffff]; char b[0xffffffffffffffff]; char c[-1]; char d[1/0]; char e[1<<63]; char f[1%0]; char g[(-0x7fffffffffffffffLL-1)/-1]; };",
		"huge exponent":           "struct s { char a[(int)1e999999999]; char b[(int)1e+999999999L]; char c[(int)0x1p999999999]; char d[(int)0x1p-999999999L]; };",
		"exponent of four digits": "struct s { char a[(int)1e9999L]; char b[(int)0x1p9999L]; };",
		"long number":             "struct s { char a[" + strings.Repeat("9", 1000000) + "]; };",
		"huge shift":              "struct s { char a[1 << 99999999999999999999]; char b[1LL << 1000000]; int c : 1 << 30; int d : 99999; int : -1; };",
		"huge alignment":          "struct s { char a __attribute__((aligned(0x7fffffffffffffff))); char b __attribute__((aligned(0))); char c __attribute__((aligned(3))); _Alignas(-1) char d; } __attribute__((aligned(1ULL<<63)));",
		"packing":                 "#pragma pack(0x7fffffff)\n#pragma pack(-1)\n#pragma pack(push, 99999999999999999999)\n#pragma pack(pop, nothing)\nstruct s { char c; long l; };\n#pragma pack(3)\nstruct t { char c; long l; };",
		"many pragmas":            strings.Repeat("#pragma pack(push, 1)\n", 100000) + "struct s { char c; long l; };" + strings.Repeat("\n#pragma pack(pop)", 100000),
		"pragmas in turn":         strings.Repeat("#pragma pack(1)\nstruct { int x; };\n#pragma pack(2)\nstruct { int x; };\n", 20000),
		"long literal":            "struct s { char a[sizeof(\"" + strings.Repeat("x", 1000000) + "\")]; };",
		"many literals":           "struct s { char a[sizeof(" + strings.Repeat("\"x\" ", 2000) + ")]; };",
		"no end":                  strings.Repeat("struct s { int a; ", 100000),
		"no beginning":            strings.Repeat("}; ", 100000),
		"brackets crossed":        strings.Repeat("struct s ( { [ ) } ] ;", 10000),
		"many structures":         doubled(50000, "", "struct s@ { int a; char b; };\n"),
		"many members":            "struct s {" + doubled(100000, "", "int a@;") + "};",
		"members in one":          "struct s { int " + doubled(3000, "a0", ", a@") + "; };",
		"many enumerators":        "enum e {" + doubled(100000, "a0", ", a@ = a! + 1") + "};",
		"enumerators in reach":    "enum e {" + doubled(1000, "a0", ", a@ = a! + 1") + "};",
		"the same name":           strings.Repeat("typedef int T; struct T { int T; };\n", 20000),
		"other names":             "typedef int " + strings.Repeat("T, ", 50000) + "T;",
		"attributes":              "struct s { int a " + strings.Repeat("__attribute__((packed, aligned(1), aligned(2)))", 3000) + "; };",
		"strange bytes":           "struct s { int \x00\x01\xff; };\nstruct \xe2\x80\xae { int a; };\nstruct t { int \\u0041; };",
		"carriage returns":        "struct s {\r int a;\r\n}; struct t {\n#pragma pack(1)\n int b; };",
		"directives inside":       "struct s {\n#include \"self.h\"\n};",
		"stray hash":              "struct s { int a; # pragma pack(1) \n };\n # \n #define\nstruct t { int a ## b; };",
		"predefined":              "typedef int __builtin_va_list; typedef int __predefined_declarator; struct __va_list_tag { int a; }; struct s { __builtin_va_list l; };",
		"builtins":                "struct s { char a[__builtin_offsetof(struct s, a)]; char b[__builtin_types_compatible_p(int, int)]; char c[__builtin_choose_expr(1, 2, 3)]; char d[__builtin_constant_p(1)]; };",
		"statement in expression": "struct s { char a[({ for (;;) ; 1; })]; };",
		"compound literal":        "struct s { char a[sizeof((int []){ [1000000000] = 1 })]; char b[sizeof((struct { char c[1 << 30]; }){ 0 })]; };",
		"initializer":             "struct s { int a; } x[] = { [0x7fffffff] = { 1 } };\nstruct t { int b; } y = {" + strings.Repeat("{", 1000) + strings.Repeat("}", 1000) + "};",
		"function bodies":         strings.Repeat("static inline int f(void) { struct s { int a; } x; return ((((0)))); }\n", 20000),
		"old functions":           strings.Repeat("int f(a) int a; { return a; }\n", 20000),
		"bit-fields":              "struct s {" + strings.Repeat("unsigned long long : 63; char : 0; int a : 1;", 2000) + "};",
		"flexible in flexible":    "struct s { int n; struct { int m; char d[]; } e[]; }; union u { char a[]; int b[]; };",
		"vector":                  "typedef int v __attribute__((vector_size(1 << 30))); typedef int w __attribute__((mode(TI))); struct s { v a; w b; };",
		"generic":                 "struct s { char a[" + repeat("_Generic(", 30, "1", ", int: 2)") + "]; };",
	}
	for name, p := range map[string][3]string{
		"parentheses":         {"struct s { char a[", "(", ")"},
		"casts":               {"struct s { char a[", "(int)(", ")"},
		"sizeof":              {"struct s { char a[", "sizeof(", ")"},
		"sizeof of types":     {"struct s { char a[", "sizeof(char[", "])"},
		"typeof":              {"struct s { __typeof__(", "__typeof__(", ")"},
		"arrays":              {"struct s { int a", "[2", "]"},
		"structures inside":   {"struct s { ", "struct {", "} a;"},
		"functions":           {"struct s { int (*f)(", "int (*)(", ")"},
		"declarators":         {"struct s { int ", "(*", ")"},
		"pointers":            {"struct s { int ", "*", ""},
		"qualified pointers":  {"struct s { int ", "* const ", ""},
		"unary operators":     {"struct s { char a[", "- ", ""},
		"complements":         {"struct s { char a[", "~", ""},
		"indirections":        {"struct s { char a[", "*", ""},
		"conditions":          {"struct s { char a[", "1 ? 1 : ", ""},
		"conditions in turn":  {"struct s { char a[", "1 ? ", ": 1"},
		"sums":                {"struct s { char a[", "1 + ", ""},
		"assignments":         {"struct s { char a[", "b = ", ""},
		"commas":              {"struct s { char a[", "1, ", ""},
		"type words":          {"struct s { ", "long ", ""},
		"type qualifiers":     {"struct s { int ", "const ", ""},
		"alignments":          {"struct s { ", "_Alignas(8) ", ""},
		"alignments inside":   {"struct s { ", "_Alignas(_Alignof(struct { ", " int x; })) "},
		"bit-field widths":    {"struct s { int a : ", "(", ")"},
		"enumerations inside": {"struct s { char a[", "sizeof(enum { a = ", "})"},
	} {
		closing := map[string]string{"[": "];};", "(": ");};"}
		last := p[0][strings.LastIndexAny(p[0], "[({"):][:1]
		for _, n := range []int{7, 15, 31, 100, 2000, 100000} {
			h[fmt.Sprintf("%s %d", name, n)] = p[0] + repeat(p[1], n, "1", p[2]) + " a" + closing[last] + "};"
			h[fmt.Sprintf("%s %d of x", name, n)] = p[0] + repeat(p[1], n, "x", p[2]) + closing[last] + " };"
		}
	}
	return h
}

// Nothing makes the front end hang or crash.
func TestHazards(t *testing.T) {
	// A slow machine is no hazard: the minute below is the deadline here.
	timeout = 2 * time.Minute
	t.Cleanup(func() { timeout = 20 * time.Second })
	targets := []string{"linux/amd64"}
	if installed.IsExhaustive() {
		targets = append(targets, "windows/386")
	}
	for name, text := range hazards() {
		t.Run(name, func(t *testing.T) {
			for _, target := range targets {
				cfg := &cpp.Config{Target: target}
				require.NoError(t, cfg.Init())
				files := &cpp.Files{}
				ctx, cancel := context.WithTimeoutCause(t.Context(), time.Minute, errors.New("no end within a minute: "+name))
				defer cancel()
				f, err := files.Add("self.h", text)
				if err != nil {
					return // package cpp refuses it
				}
				u, err := Read(cpp.NewUnit(ctx, cfg, files), f)
				if err != nil {
					require.NoError(t, ctx.Err())
					return
				}
				types, err := u.Types(ctx, target, -1, All)
				require.NoError(t, ctx.Err(), "%v", context.Cause(ctx))
				if err != nil {
					assert.NotContains(t, err.Error(), "does not come to an end")
					return
				}
				for _, x := range types.Unread {
					assert.NotContains(t, x.Reason, "does not come to an end")
				}
			}
		})
	}
}
