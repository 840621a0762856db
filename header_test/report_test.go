// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestPrint(t *testing.T) {
	gcc := &compiler{name: "gcc", version: "12.2.0", sweep: []string{"c90", "c99"}}
	clang := &compiler{name: "clang", version: "14.0.6", sweep: []string{"c99"}}
	tcc := &compiler{name: "tcc", version: "?", sweep: []string{"c99"}}
	fine := func(c *compiler, check string) result { return result{compiler: c, dialect: "c99", check: check} }
	bad := result{check: "twice", title: "a.h, then a.h", failed: true, command: "gcc - <<'END'\n#include <a.h>\nEND", words: "a.h:1: error"}
	at := func(c *compiler, dialect string) result {
		res := bad
		res.compiler, res.dialect = c, dialect
		return res
	}
	r := &Report{
		compilers: []*compiler{gcc, clang, tcc}, checks: []string{"alone", "twice", "p11-kit"}, compilations: 1,
		results: []result{
			fine(gcc, "alone"), fine(clang, "alone"), fine(tcc, "alone"),
			at(gcc, "c90"), at(gcc, "c99"), at(clang, "c99"), fine(tcc, "twice"),
			{compiler: gcc, dialect: "c99", check: "p11-kit", title: "b.h, header-first", noted: true},
			{compiler: clang, dialect: "c99", check: "p11-kit", title: "b.h", unusable: true, words: "x\nb.h:1: error: no inline"},
			{compiler: gcc, dialect: "c99", check: "p11-kit", title: "b.h"},
		},
	}
	r.note("p11-kit: a note")
	r.note("p11-kit: a note")
	r.skip("nss: not found")
	r.settle(nil, nil)
	require.Equal(t, `compiler     dialects alone twice p11-kit
gcc 12.2.0   2        ok    1 bad note
clang 14.0.6 1        ok    1 bad -
tcc ?        1        ok    ok    -

FAILED twice: a.h, then a.h
  gcc 12.2.0: c90, c99
  clang 14.0.6: c99
  $ gcc - <<'END'
  #include <a.h>
  END
    a.h:1: error

Notes
  b.h is not clean by itself: no inline (clang c99)
  p11-kit: a note

Skipped
  nss: not found

check-headers: 3 compilers, 4 dialects, 10 checks in 1 compilation: 1 failed, 1 skipped
`, print(t, r))
}

// A header that no compiler can use alone has not been compared with anything.
func TestUnusable(t *testing.T) {
	gcc := &compiler{name: "gcc", sweep: []string{"c90", "c99"}}
	results := func(check string) []result {
		return []result{
			{compiler: gcc, dialect: "c90", check: check, title: "b.h", unusable: true, words: "b.h:1: error: no inline"},
			{compiler: gcc, dialect: "c99", check: check, title: "b.h", unusable: true, words: "b.h:1: error: no inline"},
		}
	}
	r := &Report{results: results(checkProjectAlone)}
	r.settle(nil, nil)
	require.Equal(t, 1, r.Failed())
	require.Empty(t, r.skipped)

	for _, requireAll := range []bool{false, true} {
		r = &Report{results: results("mbedtls"), requireAll: requireAll}
		r.settle(nil, nil)
		require.Equal(t, requireAll, r.Failed() == 1)
		require.Equal(t, !requireAll, len(r.skipped) == 1)
		require.Equal(t, []string{"b.h is not clean by itself: no inline (gcc c90, gcc c99)"}, r.notes)
	}
}

// The table of a complete run fits a terminal of 100 columns.
func TestTableWidth(t *testing.T) {
	r := &Report{checks: []string{checkAlone, checkTwice, checkRenamed, checkValues, checkVariants}}
	for _, p := range thirdParties {
		r.checks = append(r.checks, p.check)
	}
	for _, k := range compilers {
		r.compilers = append(r.compilers, &compiler{name: k.name, version: "12-win32"})
	}
	for line := range strings.Lines(print(t, r)) {
		require.LessOrEqual(t, len(line), 100, line)
	}
}

func TestLongFailure(t *testing.T) {
	r := &Report{failures: []failure{{title: "x", words: strings.Repeat("word\n", 40)}}}
	text := print(t, r)
	require.Contains(t, text, "    ... (17 more lines)\n")
	require.Equal(t, 24, strings.Count(text, "    word\n"))

	c := compilation{compiler: &compiler{name: "cc"}, dialect: "c99", source: strings.Repeat("int x;\n", 20)}
	require.Equal(t, "cc -std=c99 -fsyntax-only -x c - <<'END'\n"+strings.Repeat("int x;\n", 7)+"... (13 more lines)\nEND", c.String())
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestPrintError(t *testing.T) {
	require.EqualError(t, (&Report{}).Print(brokenWriter{}), "disk full")
}

// What a compiler says of a hostile header is printed without what steers a terminal.
func TestPrintHostile(t *testing.T) {
	gcc := &compiler{name: "gcc", version: "12.2.0", sweep: []string{"c99"}}
	r := &Report{compilers: []*compiler{gcc}, checks: []string{"alone"}, compilations: 1, results: []result{
		{compiler: gcc, dialect: "c99", check: "alone", title: "a\x1b[2J.h", failed: true, command: "gcc", words: "::add-mask::x\n##[group]\u202e"},
	}}
	r.settle(nil, nil)
	text := print(t, r)
	require.Contains(t, text, `a\x1b[2J.h`)
	require.Contains(t, text, `#\x23[group]\u202e`)
	require.NotRegexp(t, `(?m)^\s*::|[\x1b\x{202e}]`, text)
}
