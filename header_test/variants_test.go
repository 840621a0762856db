// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestParseVariant(t *testing.T) {
	both := []order{referenceFirst, headerFirst}
	for _, test := range []struct {
		file, text string
		expects    []expectation
		orders     []order
		err        string
	}{
		{file: "pass/a.h", text: "/* Fine. */\n", orders: both},
		{file: "pass/bom.h", text: "\ufeff/* Fine. */\n", orders: both},
		{file: "fail/a.h", text: "/* Bad. */\n/* expect: X */\n", expects: []expectation{{name: "X"}}, orders: both},
		{file: "fail/crlf.h", text: "/* Bad. */\r\n/* expect: X */\r\n", expects: []expectation{{name: "X"}}, orders: both},
		{file: "fail/a.h", text: "/* Bad. */\n/* expect: X on arm in c90 c99 */\n/* orders: header-first */\n",
			expects: []expectation{{"X", "arm", []string{"c90", "c99"}}}, orders: []order{headerFirst}},
		{file: "fail/a.h", text: "/* Bad. */\n/* expect: X in c99 */\n/* expect: X on arm */\n",
			expects: []expectation{{"X", "", []string{"c99"}}, {"X", "arm", nil}}, orders: both},
		{file: "pass/a.h", text: "#define X\n", err: "does not begin with a comment"},
		{file: "fail/a.h", text: "/* Bad. */\n", err: "a file has an expectation if and only if it is in fail/"},
		{file: "pass/a.h", text: "/* Fine. */\n/* expect: X */\n", err: "a file has an expectation if and only if it is in fail/"},
		{file: "fail/a.h", text: "/* Bad. */\n/* expect:   */\n", err: "expect:  : no name"},
		{file: "fail/a.h", text: "/* Bad. */\n/* expect: X at arm */\n", err: `expect: X at arm: "at": want NAME [on TARGET] [in DIALECT...]`},
		{file: "fail/a.h", text: "/* Bad. */\n/* expect: X on */\n", err: `expect: X on: "on": want NAME [on TARGET] [in DIALECT...]`},
		{file: "fail/a.h", text: "/* Bad. */\n/* orders: both */\n", err: "orders: both: want reference-first or header-first"},
	} {
		v, err := parseVariant(test.file, test.text)
		if test.err != "" {
			require.EqualError(t, err, test.err, test.text)
			continue
		}
		require.NoError(t, err, test.text)
		require.Equal(t, variant{file: test.file, text: test.text, expects: test.expects, orders: test.orders}, v)
	}
}

func TestClash(t *testing.T) {
	v := variant{expects: []expectation{{"X", "arm", nil}, {"Y", "", []string{"c99"}}}, orders: []order{headerFirst}}
	for _, test := range []struct {
		target, dialect string
		order           order
		want            string
	}{
		{"arm", "c11", headerFirst, "X"},
		{"arm", "c11", referenceFirst, ""},
		{"x86_64", "c11", headerFirst, ""},
		{"x86_64", "c99", headerFirst, "Y"},
	} {
		require.Equal(t, test.want, v.clash(test.target, test.dialect, test.order), "%+v", test)
	}
}

// There are enough near-misses on both sides, and those that are about bytes
// still have them: git and editors like to mend line endings.
func TestVariantFiles(t *testing.T) {
	variants, err := loadVariants()
	require.NoError(t, err)
	texts := map[string]string{}
	n := map[bool]int{}
	for _, v := range variants {
		texts[v.file] = v.text
		n[len(v.expects) == 0]++
	}
	require.GreaterOrEqual(t, n[true], 25, "pass")
	require.GreaterOrEqual(t, n[false], 25, "fail")

	for _, file := range []string{"pass/crlf.h", "pass/crlf-splice.h", "fail/crlf-space.h"} {
		require.Equal(t, strings.Count(texts[file], "\n"), strings.Count(texts[file], "\r\n"), file)
		require.NotZero(t, strings.Count(texts[file], "\r\n"), file)
	}
	require.True(t, strings.HasPrefix(texts["pass/bom.h"], "\ufeff"))
	require.Contains(t, texts["pass/tab-before.h"], "\t((psa_status_t)-132)")
	require.Contains(t, texts["fail/tab-inside.h"], "((psa_status_t)\t-132)")
	require.Contains(t, texts["pass/spaces-after.h"], "-132)   \n")
}

// A wrong verdict is a failure in either direction.
func TestVariantJudgement(t *testing.T) {
	c := &compiler{name: "cc", target: "arm"}
	good := variant{file: "pass/a.h", orders: []order{headerFirst}}.cell(c, "c99", headerFirst)
	bad := variant{file: "fail/a.h", orders: []order{headerFirst}, expects: []expectation{{name: "X"}}}

	require.False(t, good.judge(outcome{clean: true}).failed)
	require.True(t, good.judge(outcome{words: "X redefined"}).failed)
	require.False(t, bad.cell(c, "c99", headerFirst).judge(outcome{words: "X redefined"}).failed)
	require.True(t, bad.cell(c, "c99", referenceFirst).judge(outcome{words: "X redefined"}).failed, "not in this order")

	silent := bad.cell(c, "c99", headerFirst).judge(outcome{clean: true})
	require.True(t, silent.failed)
	require.Equal(t, "no diagnostic about X, which differs from the reference", silent.words)
	other := bad.cell(c, "c99", headerFirst).judge(outcome{words: "Y redefined"})
	require.True(t, other.failed)
	require.Equal(t, "no diagnostic about X, which differs from the reference\nY redefined", other.words)
}
