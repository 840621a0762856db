// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Where a variant clashes is asked of package headercheck for the target and the dialect of
// a compiler: int32_t is long on arm-none-eabi, and C99 lets no typedef be repeated.
func TestVariantClash(t *testing.T) {
	compilers := debian12()
	variants, err := loadVariants(t.Context(), "../headercheck/testdata", compilers)
	require.NoError(t, err)
	found := map[string]variant{}
	for _, v := range variants {
		found[v.File] = v
	}
	byName := map[string]*compiler{}
	for _, c := range compilers {
		byName[c.name] = c
	}
	typ := []string{"psa_status_t"}
	for _, test := range []struct {
		file, compiler, dialect string
		first, last             []string
	}{
		{"typedef-unguarded/typedef-int.h", "gcc", "c99", typ, typ},
		{"typedef-unguarded/typedef-int.h", "gcc", "c11", nil, nil},
		{"typedef-unguarded/typedef-int.h", "g++", "c++17", nil, nil},
		{"typedef-unguarded/typedef-int.h", "arm-none-eabi-gcc", "c11", typ, typ},
		{"typedef-unguarded/typedef-other-guard.h", "gcc", "c99", typ, typ},
		{"typedef-unguarded/typedef-unguarded.h", "clang", "c99", typ, typ},
		{"typedef-unguarded/typedef-unguarded.h", "arm-none-eabi-gcc", "c11", nil, nil},
		{"macro-spelling/ifndef-differing.h", "gcc", "c99", nil, []string{"PSA_ERROR_GENERIC_ERROR"}},
		{"macro-spacing/no-space-after-name.h", "gcc", "c99", []string{"PSA_ERROR_GENERIC_ERROR"}, []string{"PSA_ERROR_GENERIC_ERROR"}},
		{"typedef-unguarded/near-miss-guarded-int.h", "gcc", "c99", nil, nil},
	} {
		v, c := found[test.file], byName[test.compiler]
		require.NotEmpty(t, v.Text, test.file)
		require.Equal(t, test.first, v.clash(c, test.dialect, referenceFirst), "%+v", test)
		require.Equal(t, test.last, v.clash(c, test.dialect, headerFirst), "%+v", test)
	}
	require.Empty(t, found["typedef-type/arm-none-eabi.h"].dialects(byName["gcc"]))
	require.Equal(t, []string{"c99"}, found["typedef-unguarded/c99.h"].dialects(byName["gcc"]))
}

// There are enough near-misses on both sides, and those that are about bytes
// still have them: git and editors like to mend line endings.
func TestVariantFiles(t *testing.T) {
	gcc := debian12()[:1]
	variants, err := loadVariants(t.Context(), "../headercheck/testdata", gcc)
	require.NoError(t, err)
	texts := map[string]string{}
	n := map[bool]int{}
	for _, v := range variants {
		texts[v.File] = v.Text
		for _, std := range v.dialects(gcc[0]) {
			_, clashes := v.flags(gcc[0], std)
			n[clashes]++
		}
	}
	require.GreaterOrEqual(t, n[false], 80, "pass")
	require.GreaterOrEqual(t, n[true], 100, "fail")

	for _, file := range []string{"near-miss-crlf.h", "near-miss-crlf-splice.h", "crlf-space.h"} {
		text := texts["macro-spacing/"+file]
		require.Equal(t, strings.Count(text, "\n"), strings.Count(text, "\r\n"), file)
		require.NotZero(t, strings.Count(text, "\r\n"), file)
	}
	require.True(t, strings.HasPrefix(texts["macro-spacing/near-miss-bom.h"], "\ufeff"))
	require.Contains(t, texts["macro-spacing/near-miss-tab-before.h"], "\t((psa_status_t)-132)")
	require.Contains(t, texts["macro-spacing/tab-inside.h"], "((psa_status_t)\t-132)")
	require.Contains(t, texts["macro-spacing/near-miss-spaces-after.h"], "-132)   \n")
}

// A wrong verdict is a failure in either direction.
func TestVariantJudgement(t *testing.T) {
	c := &compiler{name: "cc", target: "arm-none-eabi"}
	at := func(clash ...string) cell {
		v := variant{clashes: map[situation][]string{{"arm-none-eabi", "c99", headerFirst}: clash}}
		return v.cell(c, "c99", headerFirst)
	}
	require.False(t, at().judge(outcome{clean: true}).failed)
	require.True(t, at().judge(outcome{words: "X redefined"}).failed)
	require.False(t, at("X").judge(outcome{words: "X redefined"}).failed)
	require.True(t, at("X", "Y").judge(outcome{words: "X redefined"}).failed, "Y is not")
	require.False(t, at("X", "Y").judge(outcome{words: "X redefined\nY redefined"}).failed)

	require.True(t, at("X").judge(outcome{words: `"X" redefined, "Y" redefined`}).failed, "Y too")

	const missing = "no diagnostic about X alone, over which package headercheck expects a clash"
	silent := at("X").judge(outcome{clean: true})
	require.True(t, silent.failed)
	require.Equal(t, missing, silent.words)
	other := at("X").judge(outcome{words: "Z redefined"})
	require.True(t, other.failed)
	require.Equal(t, missing+"\nZ redefined", other.words)
}
