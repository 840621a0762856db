// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/secstatus/secstatus/headercheck"
	"github.com/secstatus/secstatus/headercheck/testdata"
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
		{"macro-missing/enumerator-of-alias.h", "gcc", "c99", []string{"PSA_SUCCESS"}, nil},
		{"typedef-unguarded/overlooked-by-macro.h", "gcc", "c99", typ, nil},
		{"typedef-unguarded/overlooked-by-macro.h", "gcc", "c11", nil, nil},
		{"typedef-type/pkcs11.h", "gcc", "c99", []string{"CK_RV"}, []string{"CK_RV"}},
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
			n[len(v.names(gcc[0], std)) > 0]++
		}
	}
	require.GreaterOrEqual(t, n[false], 80, "pass")
	require.GreaterOrEqual(t, n[true], 100, "fail")

	for _, file := range []string{"near-miss-crlf.h", "near-miss-crlf-splice.h", "crlf-space.h"} {
		text := texts["macro-spacing/"+file]
		require.Equal(t, strings.Count(text, "\n"), strings.Count(text, "\r\n"), file)
		require.NotZero(t, strings.Count(text, "\r\n"), file)
	}
	for file, returns := range map[string]int{"macro-spacing/near-miss-cr.h": 7, "macro-value/cr.h": 2, "macro-missing/cr-in-line-comment.h": 1} {
		require.Equal(t, returns, strings.Count(texts[file], "\r"), file)
	}
	require.True(t, strings.HasPrefix(texts["macro-spacing/near-miss-bom.h"], "\ufeff"))
	require.Contains(t, texts["macro-spacing/near-miss-tab-before.h"], "\t((psa_status_t)-132)")
	require.Contains(t, texts["macro-spacing/tab-inside.h"], "((psa_status_t)\t-132)")
	require.Contains(t, texts["macro-spacing/near-miss-spaces-after.h"], "-132)   \n")
}

// A wrong verdict is a failure in either direction.
func TestVariantJudgement(t *testing.T) {
	c := &compiler{name: "cc", target: "arm-none-eabi"}
	judge := func(v testdata.Header, words string, clash ...string) result {
		all := variant{v, map[situation][]string{{"arm-none-eabi", "c99", headerFirst}: clash}}
		return all.cell(c, "c99", headerFirst).judge(outcome{clean: words == "", words: words})
	}
	const x, y = "x.h:1: error: \"X\" redefined\n", "x.h:2: error: \"Y\" redefined\n"
	header := testdata.Header{}
	require.False(t, judge(header, "").failed)
	require.True(t, judge(header, x).failed)
	require.True(t, judge(header, "x.h:1: error: something else").failed)
	require.False(t, judge(header, x, "X").failed)
	require.False(t, judge(header, x+y, "X", "Y").failed)
	require.True(t, judge(header, x, "X", "Y").failed, "Y is not")
	require.True(t, judge(header, x+y, "X").failed, "Y too")

	const missing = "no diagnostic about X alone, over which package headercheck expects a clash"
	silent := judge(header, "", "X")
	require.True(t, silent.failed)
	require.Equal(t, missing, silent.words)
	other := judge(header, y, "X")
	require.True(t, other.failed)
	require.Equal(t, missing+"\n"+strings.TrimSpace(y), other.words)

	header = testdata.Header{NotClean: true}
	require.False(t, judge(header, "x.h:1: error: unknown type name 'psa_status_t'").failed)
	require.False(t, judge(header, "x.h:1: error: something else\n"+x, "X").failed)
	require.True(t, judge(header, x).failed)
	header = testdata.Header{Unreadable: "X"}
	require.False(t, judge(header, "x.h:1: error: invalid token\n#define X(-").failed)
	require.True(t, judge(header, "").failed)
}

// What package headercheck overlooks is expected of compilers, in the order and the dialect
// of the comment, and may no longer stand there once it is seen.
func TestVariantOverlooked(t *testing.T) {
	v := variant{Header: testdata.Header{File: "x.h", Overlooked: []testdata.Overlooked{{Name: "B", Order: "header-first", Std: "c99"}}}}
	report := headercheck.Report{Findings: []headercheck.Finding{{Name: "A", Orders: []headercheck.Order{headercheck.HeaderFirst}}}}
	at := situation{"linux/amd64", "c99", headerFirst}
	names, err := v.expected(report, at)
	require.NoError(t, err)
	require.Equal(t, []string{"A", "B"}, names)
	at.std = "c11"
	names, err = v.expected(report, at)
	require.NoError(t, err)
	require.Equal(t, []string{"A"}, names)
	v.Overlooked[0] = testdata.Overlooked{Name: "A", Order: "header-first"}
	_, err = v.expected(report, at)
	require.EqualError(t, err, "x.h: package headercheck no longer overlooks A, header-first")
}
