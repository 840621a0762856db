// SPDX-License-Identifier: Apache-2.0

//go:build unix

package headercheck

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// hazards are files made to take a preprocessor's time, memory or stack. Want is what the
// message says; "" where the file is readable; * where that does not matter.
var hazards = []struct {
	name, want string
	text       func() string
}{
	{"empty pragma operator", "", func() string { return "_Pragma(\"\")\n_Pragma(\n_Pragma()\n_Pragma(L\"\")\n_Pragma(x" }},
	{"literal to the end over a splice", "", func() string { return "char *s = \"abc \\\n" + strings.Repeat("x\\\n", 1000) }},
	{"literal in a directive to the end", "", func() string { return "#define A \"abc \\\n" + strings.Repeat("x\\\n", 1000) }},
	{"declarations", "", func() string {
		return strings.Repeat("enum { PSA_SUCCESS };\nint f(void) { int PSA_SUCCESS; }\n", many(100000))
	}},
	{"declarators in parentheses", "", func() string {
		return "int " + strings.Repeat("(", many(200000)) + "PSA_SUCCESS" + strings.Repeat(")", many(200000)) + ";\n"
	}},
	{"structures in structures", "", func() string {
		return strings.Repeat("struct {", 100000) + "int PSA_SUCCESS;" + strings.Repeat("};", 100000)
	}},
	{"structures without end", "", func() string {
		return "#define PSA_SUCCESS 0\n" + strings.Repeat("struct x ", 300000) + "{ PSA_SUCCESS"
	}},
	{"typedef of parentheses", "steps of preprocessing", func() string {
		return "#define P4(x) ((((x))))\n#define P256(x) P4(P4(P4(P4(x))))\n#define A P256(P256(P256(P256(P256(P256(t))))))\n" + strings.Repeat("typedef int A;\n", 30000)
	}},
	{"includes itself", "200 deep", func() string { return "#include __FILE__\n#include \"hazard.h\"\n" }},
	{"includes itself twice", "200 deep", func() string { return strings.Repeat("#include \"hazard.h\"\n", 1000) }},
	{"stringize bomb", "macro expansion makes", func() string {
		return "#define S(x) #x\n#define T(x) S(x)\n#define A \"\\\\\\\\\\\\\\\\\"\n#define B T(T(T(T(T(T(T(T(T(T(T(T(T(T(T(T(T(T(T(T(T(T(T(T(A))))))))))))))))))))))))\n" +
			"#if B\n#endif\n#include B\n#define PSA_SUCCESS B\n"
	}},
	{"doubling", "steps of preprocessing", func() string {
		var b strings.Builder
		b.WriteString("#define A0 1\n")
		for i := range 60 {
			fmt.Fprintf(&b, "#define A%d A%d + A%d\n", i+1, i, i)
		}
		b.WriteString("#if A60\n#endif\n")
		return b.String()
	}},
	{"doubling in a value", "", func() string {
		var b strings.Builder
		b.WriteString("#define A0 1\n")
		for i := range 60 {
			fmt.Fprintf(&b, "#define A%d A%d + A%d\n", i+1, i, i)
		}
		b.WriteString("#define PSA_SUCCESS A60\n#define PSA_ERROR_X A60\n#define PSA_ERROR_Y A60\n")
		return b.String()
	}},
	{"doubling by argument", "tokens to expand", func() string {
		return "#define D(x) x x\n#if " + strings.Repeat("D(", 60) + "1" + strings.Repeat(")", 60) + "\n#endif\n"
	}},
	{"pasting", "macro expansion makes", func() string {
		return "#define P(a) P2(a,a)\n#define P2(a,b) a##b\n#if " + strings.Repeat("P(", 40) + "1" + strings.Repeat(")", 40) + "\n#endif\n"
	}},
	{"argument nested", "nested", func() string {
		return "#define F(x) x\n#if " + strings.Repeat("F(", 4000) + "1" + strings.Repeat(")", 4000) + "\n#endif\n"
	}},
	{"many nested #if", "more than 262144 directives", func() string { return strings.Repeat("#if 1\n", 600000) + strings.Repeat("#endif\n", 600000) }},
	{"a million unfinished #if", "directives", func() string { return strings.Repeat("#if 1\n", 1000000) }},
	{"a long condition", "tokens to expand", func() string { return "#define F(x) x\n#if " + strings.Repeat("F(1)+", 10000) + "1\n#endif\n" }},
	{"nested #if", "", func() string { return strings.Repeat("#if 1\n", 130000) + strings.Repeat("#endif\n", 130000) }},
	{"unfinished #if", "unterminated", func() string { return strings.Repeat("#if 1\n", 200000) }},
	{"missing includes", "steps of preprocessing", func() string {
		var b strings.Builder
		for i := range 200000 {
			fmt.Fprintf(&b, "#include <%x>\n", i)
		}
		return b.String()
	}},
	{"a million parentheses", "tokens in directives", func() string {
		return "#if " + strings.Repeat("(", 1000000) + "1" + strings.Repeat(")", 1000000) + "\n#endif\n"
	}},
	{"many parentheses", "", func() string {
		return "#if " + strings.Repeat("(", many(400000)) + "1" + strings.Repeat(")", many(400000)) + "\n#endif\n#define PSA_SUCCESS " + strings.Repeat("(", 50000) + "0" + strings.Repeat(")", 50000) + "\n"
	}},
	{"unary operators", "", func() string {
		return "#if " + strings.Repeat("!", many(500000)) + "1\n#endif\n#define PSA_SUCCESS " + strings.Repeat("-", 99999) + "1\n"
	}},
	{"conditional operators", "", func() string { return "#if " + strings.Repeat("1?1:", many(200000)) + "1\n#endif\n" }},
	{"a long line", "tokens in directives", func() string { return "#define A " + strings.Repeat("1 ", 3<<20) + "\n" }},
	{"ten megabytes", "bytes; a header may have", func() string { return "#define A " + strings.Repeat("1+", 5<<20) + "\n" }},
	{"a long name", "", func() string {
		n := strings.Repeat("a", 4<<20)
		return "#define " + n + " 1\n#if " + n[:1<<20] + "\n#endif\n"
	}},
	{"empty character", "", func() string {
		return "#if ''\n#endif\n#if 'abcdefgh' == L'\n#endif\n#define PSA_SUCCESS ''\n#define PSA_ERROR_X '\\"
	}},
	{"malformed macro", "#define: macro names must be identifiers", func() string { return "#define\n" }},
	{"malformed parameters", "white space after A is missing", func() string {
		return "#if 0\n#define 1\n#define F(\n#define G(a,)\n#define H(a b) 1\n#define I(...,a)\n#define K(,)\n#define M ##\n#define N() a##\n#endif\n#define A(-1)\n"
	}},
	{"malformed directives", "", func() string {
		return "#define J(a...) a\n#define L(a) #\n#define O(a)#a##a\n#if F( G(1 H(1) J( O(\n#endif\n#if O()\n#elif\n#else\n#endif\n" +
			"#undef\n#ifdef\n#endif\n#ifndef 1\n#endif\n#include\n#include <\n#include \"\n#pragma\n#pragma push_macro(\n#pragma pop_macro(\"\")\n#\n"
	}},
	{"lone quotes", "", func() string {
		return "#error can't\n#if 0\n don't \"\n#endif\n' \"\n#define PSA_SUCCESS ((psa_status_t)0)\n"
	}},
	{"division", "", func() string {
		return "#if 1/0\n#endif\n#if 1%0\n#endif\n#if (-9223372036854775807-1)/-1\n#endif\n#if (-9223372036854775807-1)%-1\n#endif\n#if 1<<-1\n#endif\n#if 1>>99999999999\n#endif\n#define PSA_SUCCESS (1<<70)\n"
	}},
	{"a chain of names", "steps of preprocessing", func() string {
		var b strings.Builder
		for i := range 50000 {
			fmt.Fprintf(&b, "#define A%d A%d\n", i, i+1)
		}
		return b.String() + "#if A0\n#endif\n#define PSA_SUCCESS A0\n"
	}},
	{"many macros", "", func() string {
		var b strings.Builder
		for i := range many(250000) {
			fmt.Fprintf(&b, "#define a%x 1\n", i)
		}
		return b.String()
	}},
	{"many redefinitions", "", func() string { return strings.Repeat("#define A 1\n#define A 2\n", many(120000)) }},
	{"many codes", "", func() string {
		var b strings.Builder
		for i := range many(130000) {
			fmt.Fprintf(&b, "#define PSA_ERROR_%x ((psa_status_t)-200)\n", i)
		}
		return b.String()
	}},
	{"many missing includes", "more than 262144 directives", func() string {
		var b strings.Builder
		for i := range 400000 {
			fmt.Fprintf(&b, "#include <%x>\n", i)
		}
		return b.String()
	}},
	{"many types", "", func() string { return strings.Repeat("typedef int psa_status_t;\n", many(250000)) }},
	{"typedef without end", "tokens in directives", func() string { return strings.Repeat("typedef ", 900000) }},
	{"include of a device", "not a regular file", func() string { return "#include \"/dev/zero\"\n" }},
	{"has_include", "", func() string {
		return strings.Repeat("#if __has_include(<\n#endif\n#if __has_include(\"/dev/zero\")\n#endif\n#if __has_include_next(x)\n#endif\n", 1000)
	}},
	{"comment without end", "", func() string { return "/*" + strings.Repeat("*", many(7<<20)) }},
	{"slashes", "", func() string { return strings.Repeat("/", many(7<<20)) }},
	{"hashes", "", func() string { return strings.Repeat("#", many(7<<20)) + strings.Repeat("\n#", 100000) }},
	{"splices", "", func() string { return strings.Repeat("\\\n", many(3<<20)) }},
	{"blank splices", "", func() string { return "\\" + strings.Repeat(" ", many(7<<20)) + strings.Repeat("\\  ", 100000) }},
	{"trigraphs", "", func() string { return strings.Repeat("??/\n", many(1<<20)) + strings.Repeat("?", 1<<20) }},
	{"nul", "", func() string { return strings.Repeat("\x00", 1<<20) + "#define\x00A\x001\n" }},
	{"UTF-16", "UTF-16", func() string { return "\xff\xfe#\x00d\x00" }},
	{"noise", "", func() string {
		b := make([]byte, 1<<20)
		x := uint32(1)
		for i := range b {
			x = x*1664525 + 1013904223
			b[i] = byte(x >> 24)
		}
		return string(b)
	}},
	{"binary", "*", func() string { b, _ := os.ReadFile("/proc/self/exe"); return string(b[:min(len(b), 8<<20)]) }},
}

// What each hazard takes, as make bench prints it: time, and steps.
func BenchmarkHazards(b *testing.B) {
	dir := b.TempDir()
	for _, h := range hazards {
		b.Run(h.name, func(b *testing.B) {
			path := write(b, filepath.Join(dir, "hazard.h"), h.text())
			before := workSoFar()
			b.ReportAllocs()
			for b.Loop() {
				c, err := New(b.Context(), Options{Target: "linux/amd64"})
				require.NoError(b, err)
				_, err = c.Check(b.Context(), []string{path}, nil)
				require.NoError(b, err)
			}
			b.ReportMetric(float64(workSoFar().since(before).steps)/float64(b.N), "steps/op")
		})
	}
}

// many is as many as a header may have, or a fifth where the test is not exhaustive.
func many(n int) int {
	if installed.IsExhaustive() {
		return n
	}
	return n / 5
}

// TestHazards checks each hazard beside a header that has a finding: it ends, within
// bounds of what is done for it, says what is wrong, and the other file is checked.
func TestHazards(t *testing.T) {
	dir := t.TempDir()
	bad := write(t, filepath.Join(dir, "bad.h"), "#define PSA_SUCCESS ((psa_status_t) 0)\n")
	run := func(t *testing.T, want, path string, o Options) {
		o.Target = "linux/amd64"
		c, err := New(context.Background(), o)
		require.NoError(t, err)
		bounded := bounds(t)
		reports, err := c.Check(context.Background(), []string{path, bad}, nil)
		require.NoError(t, err)
		bounded()
		if want == "" {
			assert.NotEqual(t, Unreadable, reports[0].Verdict, reports[0].Err)
		} else if want != "*" {
			assert.Equal(t, Unreadable, reports[0].Verdict)
			assert.Contains(t, reports[0].Err, want)
		}
		require.NotEmpty(t, reports[1].Findings)
		assert.Contains(t, reports[1].Findings[0].Message, "PSA_SUCCESS is defined as ((psa_status_t) 0)")
	}
	for _, h := range hazards {
		t.Run(h.name, func(t *testing.T) {
			path := write(t, filepath.Join(dir, "hazard.h"), h.text())
			run(t, h.want, path, Options{})
			if h.want == "" { // its text reaches the front end of types
				c, err := New(t.Context(), Options{Target: "linux/amd64", Profile: PKCS11, Types: true})
				require.NoError(t, err)
				reports, err := c.Check(t.Context(), []string{path}, nil)
				require.NoError(t, err)
				for _, f := range reports[0].Findings {
					assert.NotContains(t, f.Message, "does not come to an end")
				}
			}
			if h.name == "trigraphs" || h.name == "splices" {
				run(t, h.want, path, Options{Flags: []Flags{{Std: "c11"}}})
			}
		})
	}
	t.Run("named pipe", func(t *testing.T) {
		path := filepath.Join(dir, "pipe.h")
		if err := syscall.Mkfifo(path, 0o666); err != nil {
			t.Skipf("this file system has no named pipes: %v", err)
		}
		run(t, "not a regular file", path, Options{})
	})
	t.Run("symbolic link to itself", func(t *testing.T) {
		path := filepath.Join(dir, "loop.h")
		if err := os.Symlink("loop.h", path); err != nil {
			t.Skipf("this file system has no symbolic links: %v", err)
		}
		run(t, "too many levels of symbolic links", path, Options{})
	})
}
