// SPDX-License-Identifier: Apache-2.0

package vet

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// vetter knows two vocabularies of two codes each, and one library.
func vetter() *Vetter {
	vocabulary := func(name, prefix, success, failure string, value int64) *Vocabulary {
		return &Vocabulary{
			Name: name, Type: name, Success: success, Unsigned: value > 0,
			Owns: func(n string) bool { return strings.HasPrefix(n, prefix) },
			Code: func(v int64) string { return map[int64]string{0: success, value: failure}[v] },
			Value: func(n string) (int64, bool) {
				v, ok := map[string]int64{success: 0, failure: value}[n]
				return v, ok
			},
		}
	}
	psa := vocabulary("psa_status_t", "PSA_", "PSA_SUCCESS", "PSA_ERROR_GENERIC_ERROR", -132)
	ck := vocabulary("CK_RV", "CKR_", "CKR_OK", "CKR_CANCEL", 1)
	return New(map[string]*Vocabulary{"psa_status_t": psa, "CK_RV": ck}, []Family{{Prefix: "TEE_", Title: "TEE"}, {Other: psa}, {Other: ck}})
}

// fixtures are the sources of which the misuse is known.
func fixtures(t testing.TB) (texts []string) {
	paths, err := filepath.Glob("../../testdata/vet/*/*.*")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	for _, path := range paths {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		texts = append(texts, string(text))
	}
	return texts
}

// hold asserts what holds for every source.
func hold(t *testing.T, text string) {
	for _, plus := range []bool{false, true} {
		_, list, work, err := vetter().vet("x.c", text, plus)
		assert.LessOrEqual(t, work, maxWork+2*maxSteps)
		if err != nil {
			assert.True(t, strings.HasPrefix(err.Error(), "x.c:"), err)
			continue
		}
		for i, m := range list {
			assert.True(t, m.Pos.Offset >= 0 && m.Pos.Offset <= len(text) && m.Pos.Line >= 1 && m.Pos.Column >= 1, "%s is outside of the source", m.Pos)
			assert.True(t, m.Name != "" && m.Message != "" && m.Have != "", "%+v", m)
			assert.True(t, i == 0 || list[i-1].Pos.Offset <= m.Pos.Offset, "out of order")
		}
	}
}

// FuzzVet: whatever a source is, reading it ends within bounds, and what is found is in it.
func FuzzVet(f *testing.F) {
	for _, text := range fixtures(f) {
		f.Add(text)
	}
	f.Fuzz(hold)
}

// What is left of sources that somebody cut, and put together again, is read as well.
func TestPieces(t *testing.T) {
	texts := fixtures(t)
	r := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		var b strings.Builder
		for range 1 + r.IntN(6) {
			text := texts[r.IntN(len(texts))]
			from := r.IntN(len(text))
			b.WriteString(text[from : from+r.IntN(len(text)-from)])
		}
		hold(t, b.String())
	}
}

// Hostile sources cost a bounded number of steps. Each would be quadratic, or deep.
func TestBounds(t *testing.T) {
	const many = 100_000
	in := func(body string) string { return "CK_RV f(CK_RV rv) {" + body + "}" }
	for name, text := range map[string]string{
		"parentheses":       in("return " + strings.Repeat("(", many) + "rv" + strings.Repeat(")", many) + ";"),
		"open parentheses":  in(strings.Repeat("rv = (", many)),
		"blocks":            in(strings.Repeat("{", many) + strings.Repeat("}", many)),
		"open blocks":       in(strings.Repeat("if (rv) {", many)),
		"else if":           in(strings.Repeat("if (rv) rv = TEE_X; else ", many)),
		"ternaries":         in("return " + strings.Repeat("rv ? ", many) + "rv" + strings.Repeat(" : rv", many) + ";"),
		"ternaries, right":  in("return " + strings.Repeat("rv ? rv : ", many) + "rv;"),
		"assignments":       in(strings.Repeat("rv = ", many) + "rv;"),
		"comparisons":       in("x = " + strings.Repeat("rv == ", many) + "rv;"),
		"truths":            in(strings.Repeat("rv == true; ", many)),
		"returns":           in(strings.Repeat("return false; ", many)),
		"jumps":             in(strings.Repeat("if (rv != CKR_OK) goto out; ", many) + "out: return CKR_OK;"),
		"failures":          in("CK_RV r; " + strings.Repeat("r = CKR_CANCEL; ", many) + "return CKR_OK;"),
		"declarations":      in(strings.Repeat("CK_RV a = (", many)),
		"angles":            strings.Repeat("a<", many) + "CK_RV f() {}",
		"macros":            strings.Repeat("a(x) ", many) + "CK_RV f() { return false; }",
		"conditionals":      strings.Repeat("#if A\nCK_RV f() {\n#endif\n", many/4),
		"many conditionals": in(strings.Repeat("#if A\nrv = 1;\n#elif B\nrv = 2;\n#else\nrv = 3;\n#endif\n", many/4)),
		"apart":             in(numbered("#if A%d\nrv = TEE_X;\n#elif B%d\n rv = TEE_Y;\n#endif\n", many/8)),
		"functions":         strings.Repeat("CK_RV f(a) int a; ", many),
		"labels":            in(numbered("l%d: goto l%d; ", many/2)),
		"or":                in("if (" + strings.Repeat("rv != CKR_OK || ", many) + "rv) rv = 1;"),
	} {
		t.Run(name, func(t *testing.T) {
			_, _, work, err := vetter().vet("x.c", text, true)
			if err != nil {
				t.Log(err)
			}
			assert.LessOrEqual(t, work, maxWork+2*maxSteps)
		})
	}
	_, _, _, err := vetter().vet("x.c", strings.Repeat("#if A\n", 1000)+"CK_RV x;"+strings.Repeat("\n#endif", 1000), false)
	assert.EqualError(t, err, "x.c:201:2: conditionals are too many inside each other")
	_, _, _, err = vetter().vet("x.c", "CK_RV x;"+strings.Repeat(";", 3<<20), false)
	assert.ErrorContains(t, err, "x.c: more than 2097152 tokens")
}

// numbered repeats a text with a number in two places.
func numbered(text string, n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, text, i, i+1)
	}
	return b.String()
}

// The variants of a file take each branch, and braces that conditionals split go together.
func TestVariants(t *testing.T) {
	for name, test := range map[string]struct {
		text string
		want []string // the variants
	}{
		"none":        {"a b", []string{"a b"}},
		"if":          {"#if A\na\n#endif\nb", []string{"a b"}},
		"else":        {"#ifdef A\na\n#else\nb\n#endif", []string{"a", "b"}},
		"elif":        {"#if A\na\n#elif B\nb\n#else\nc\n#endif", []string{"a", "b", "c"}},
		"again":       {"#ifdef A\na {\n#else\nb {\n#endif\n#if !defined(A)\nc }\n#else\nd }\n#endif", []string{"a { d }", "b { c }"}},
		"not":         {"#if !A\na\n#endif\n#if A\nb\n#endif", []string{"a", "b"}},
		"guard":       {"#ifndef H\n#define H\na\n#if B\nb\n#else\nc\n#endif\n#endif", []string{"a b", "a c"}},
		"never":       {"#if 0\na\n#else\nb\n#endif\n#if 1\nc\n#else\nd\n#endif", []string{"b c"}},
		"inside":      {"#if A\na\n#if B\nb\n#else\nc\n#endif\n#else\nd\n#endif", []string{"a b", "a c", "d"}},
		"uneven":      {"#if A\nx {\n#endif\ny", []string{"x { y", "y"}},
		"independent": {"#if A\na\n#else\nb\n#endif\n#if C\nc\n#else\nd\n#endif", []string{"a c", "b d"}},
		"impossible":  {"#if A\na\n#if !A\nb\n#endif\n#endif\nc", []string{"a c"}},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			s, err := sourceOf(test.text)
			require.NoError(t, err)
			f, _, wrong := plant(s)
			require.Empty(t, wrong)
			for range maxVariants {
				parts, news := f.variant()
				if !news {
					break
				}
				var words []string
				for _, tok := range newText(s, parts).toks {
					words = append(words, tok.Text)
				}
				got = append(got, strings.Join(words, " "))
			}
			assert.Equal(t, test.want, got)
		})
	}
}

func sourceOf(text string) (*cpp.Source, error) {
	return cpp.ReadSource("x.c", text, cpp.SourceRules(false))
}
