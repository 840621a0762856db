// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// What a compiler does not see does not count.
func TestSameText(t *testing.T) {
	for name, pair := range map[string][2]string{
		"nothing":                  {"", ""},
		"comments":                 {"int a; /* one */", "/* two\n three */ int/**/a; // four"},
		"amount of white space":    {"int  a\t;", "int a ;"},
		"white space outside":      {"int a[2];", "int a [ 2 ] ;"},
		"lines":                    {"int a; int b;", "int a;\n\n\nint\nb;\n"},
		"ends of lines":            {"#define A 1\nint a;\n", "#define A 1\r\nint a;\r\n"},
		"no end of the last line":  {"#define A 1\n", "#define A 1"},
		"splice":                   {"#define A \\\n 1\n", "#define A 1\n"},
		"amount in a definition":   {"#define A  (1  +  2)\n", "#\tdefine A\t(1 + 2)  /* three */\n"},
		"comment in a definition":  {"#define A (1 + 2)\n", "#define A (1/**/+ /*\n*/ 2)\n"},
		"before a list":            {"#define A(x)x\n", "#define A( x )  x\n"},
		"has_include":              {"#if __has_include(<a.h>) // one\n#endif\n", "#if  __has_include( <a.h> ) /* two */\n#endif\n"},
		"no raw string":            {"R \"(a\\\nb)\"", "R  \"(ab)\""},
		"include":                  {"#include <a.h>\n", "# include<a.h> // why\n"},
		"conditional":              {"#if defined(A)&&B\n#endif\n", "#if defined ( A ) && B /* why */\n#endif /* A */\n"},
		"directive after comments": {"#define A 1\n", "/* one\n*/ #define A 1\n"},
		"byte order mark":          {"int a;", "\xef\xbb\xbfint a;"},
		"string":                   {`char a[] = "/* b */";`, `char a [ ] = "/* b */" ;`},
		"other spelling of #":      {"#define A 1\n", "%:define A 1\n"},
		"unterminated":             {"#error don't\n", "#error don't\r\n"},
	} {
		assert.True(t, SameText(pair[0], pair[1]), name)
		assert.True(t, SameText(pair[1], pair[0]), name)
	}
}

// What it may see counts, in either text.
func TestOtherText(t *testing.T) {
	for name, pair := range map[string][2]string{
		"token":                        {"int a;", "int b;"},
		"end":                          {"int a;", "int a; int b;"},
		"member":                       {"struct s { int a; };", "struct s { long a; };"},
		"tokens that join":             {"int a;", "inta;"},
		"punctuators that join":        {"a = b - -c;", "a = b --c;"},
		"space in a definition":        {"#define A ((t)0)\n", "#define A ((t) 0)\n"},
		"splice is no space":           {"#define A ((t)0)\n", "#define A ((t)\\\n 0)\n"},
		"object or function":           {"#define A (x)\n", "#define A(x)\n"},
		"parameter":                    {"#define A(x) x\n", "#define A(y) y\n"},
		"name":                         {"#define A 1\n", "#define B 1\n"},
		"malformed definition":         {"#define A(1\n", "#define A (1\n"},
		"directive":                    {"#ifdef A\n#endif\n", "#ifndef A\n#endif\n"},
		"directive on a line":          {"int a;\n#undef A\n", "int a; #undef A\n"},
		"directive and its line":       {"#define A\nint a;\n", "#define A int a;\n"},
		"order":                        {"#undef A\nint a;\n", "int a;\n#undef A\n"},
		"comment that hides":           {"#define A 1\n", "/* #define A 1\n*/\n"},
		"carriage return in a comment": {"// a\rint b;\n", "// a\n"},
		"carriage return, no newline":  {"int a;\rint b;\n", "int a;\nint b;\n"},
		"raw string, splice":           {"R\"(a\\\nb)\"", "R\"(ab)\""},
		"raw string with quotes":       {"u8R\"(\" // a\n\")\"", "u8R\"(\" // b\n\")\""},
		"raw string in a directive":    {"#define A R\"(\" /* a */ \")\"\n", "#define A R\"(\" /* b */ \")\"\n"},
		"name in __has_include":        {"#if __has_include(<a//b.h>)\n#endif\n", "#if __has_include(<a//c.h>)\n#endif\n"},
		"space in __has_include":       {"#elif 1 && __has_include_next( <a.h>)\n#endif\n", "#elif 1 && __has_include_next(<a.h >)\n#endif\n"},
		"embed with two slashes":       {"#embed <a//b>\n", "#embed <a//c>\n"},
		"dependency with two slashes":  {"#pragma GCC dependency <a//b.h>\n", "#pragma GCC dependency <a//c.h>\n"},
		"include with two slashes":     {"#include <a//b.h>\n", "#include <a//c.h>\n"},
		"delimiters":                   {"#include <a.h>\n", "#include \"a.h\"\n"},
		"string":                       {`char a[] = "b";`, `char a[] = "b ";`},
		"spelling":                     {"int a = 0x0A;", "int a = 10;"},
		"string of an argument":        {"#define S(x) #x\nchar a[] = S(b+c);", "#define S(x) #x\nchar a[] = S(b + c);"},
		"unterminated":                 {"#error don't /* why */\n", "#error don't /* what */\n"},
		"unterminated, in a comment":   {"#error don't /*\n// */ int a;\n", "#error don't /*\n// */ int b;\n"},
		"the end of a comment":         {"/* */ int a;", "/* int a;"},
		"trigraph that ends a line":    {"// what??/\nint a;\n", "// what??/ int a;\nint a;\n"},
		"trigraph that is a backslash": {"// what??/\nint a;\n", "// what\n"},
	} {
		assert.False(t, SameText(pair[0], pair[1]), name)
		assert.False(t, SameText(pair[1], pair[0]), name)
	}
}

// Texts that are the same define the same: SameText never says more than the units do.
func FuzzSameText(f *testing.F) {
	for _, seed := range []string{"#define A ((t)0) // b\nint a;\n", "#if 0 /*\n*/ x\n#endif", "??/\n'", "#include <a//b>\n", "// a\rb", "R\"(\" // )\"", "%:%:\n#\n"} {
		f.Add(seed, " /* c */ ")
		f.Add(seed, "\\\n")
	}
	f.Fuzz(func(t *testing.T, text, more string) {
		if !SameText(text, text+"\n") && !strings.ContainsAny(text, "\\?/'\"\r") {
			t.Errorf("%q: an end of a line more counts", text)
		}
		other := strings.Replace(text, " ", more, 1)
		same := SameText(text, other)
		if same != SameText(other, text) {
			t.Fatalf("%q and %q: not the same both ways", text, other)
		}
		if !same {
			return
		}
		for _, tri := range []bool{false, true} {
			a, errA := Parse("a.h", text, Rules{Trigraphs: tri})
			b, errB := Parse("a.h", other, Rules{Trigraphs: tri})
			if (errA == nil) != (errB == nil) {
				t.Fatalf("%q and %q: %v, %v", text, other, errA, errB)
			}
			if errA != nil {
				continue
			}
			var m, n []*Macro
			for _, l := range a.lines {
				if l.macro != nil {
					m = append(m, l.macro)
				}
			}
			for _, l := range b.lines {
				if l.macro != nil {
					n = append(n, l.macro)
				}
			}
			if len(m) != len(n) {
				t.Fatalf("%q has %d definitions, %q has %d", text, len(m), other, len(n))
			}
			for i := range m {
				if m[i].Name != n[i].Name || !m[i].Same(n[i]) {
					t.Fatalf("%q and %q: %s differs", text, other, m[i].Name)
				}
			}
		}
	})
}
