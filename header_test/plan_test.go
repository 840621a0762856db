// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"fmt"
	"io/fs"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/secstatus/secstatus/include"
)

// debian12 are the compilers of a complete run as Debian 12 has them.
func debian12() []*compiler {
	c := strings.Fields("c90 gnu90 c99 gnu99 c11 gnu11 c17 gnu17 c2x gnu2x")
	cxx := strings.Fields("c++98 c++11 c++14 c++17 gnu++17 c++20")
	all := []*compiler{
		{name: "gcc", target: "x86_64-linux-gnu", dialects: c},
		{name: "clang", target: "x86_64-pc-linux-gnu", dialects: c, family: familyClang},
		{name: "g++", target: "x86_64-linux-gnu", dialects: append(cxx[:6:6], "c++23"), cxx: true},
		{name: "clang++", target: "x86_64-pc-linux-gnu", dialects: append(cxx[:6:6], "c++2b"), cxx: true, family: familyClang},
		{name: "tcc", target: "x86_64-linux", dialects: strings.Fields("c99 gnu99 c11"), family: familyTCC},
		{name: "arm-none-eabi-gcc", target: "arm-none-eabi", dialects: c},
		{name: "x86_64-w64-mingw32-gcc", target: "x86_64-w64-mingw32", dialects: c},
		{name: "i686-w64-mingw32-gcc", target: "i686-w64-mingw32", dialects: c},
		{name: "i686-linux-gnu-gcc", target: "i686-linux-gnu", dialects: c},
		{name: "aarch64-linux-gnu-gcc", target: "aarch64-linux-gnu", dialects: c},
		frontEndCompiler(),
	}
	for _, c := range all {
		c.sweep = c.dialects
	}
	return all
}

// answers counts the cells of Debian's compilers and headers in the plan by check, title,
// compiler and dialect. steps is how many steps they are.
func answers(t *testing.T) (cells map[string]int, steps int) {
	t.Helper()
	variants, err := loadVariants(t.Context(), "../headercheck/testdata", debian12())
	require.NoError(t, err)
	functions, err := fs.Glob(include.FS(), conversionHeaders)
	require.NoError(t, err)
	var parties []located
	for _, p := range thirdParties {
		l := located{thirdParty: p, foreign: p.withFlags(nil)}
		if p.functions != nil {
			l.copied = "copied"
		}
		parties = append(parties, l)
	}
	cells = map[string]int{}
	all := plan(&Report{compilers: debian12()}, functions, variants, parties, Registry())
	for _, s := range all {
		for _, c := range s.cells {
			cells[address(c.check+"\t"+c.title, c.compiler.name, c.dialect)]++
		}
	}
	return cells, len(all)
}

// address is where an answer stands. What is asked in the first dialect that will do, in
// whichever that is, has none.
func address(title, compiler, dialect string) string {
	if strings.HasSuffix(title, ", which files are read") || strings.HasSuffix(title, ", values and layouts") {
		dialect = "one"
	}
	return strings.Join([]string{title, compiler, dialect}, "\t")
}

// The plan answers everything that was answered when every answer was a compilation of its
// own. What it promises beyond that stands in few words: a header of others that some
// dialect does not like alone was not compared there, and each is planned to be; and what
// fixtures package headercheck gets, all compilers are asked about.
func TestCells(t *testing.T) {
	text, err := os.ReadFile("testdata/cells.txt")
	require.NoError(t, err)
	before := map[string]int{}
	var title string
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSuffix(line, "\n")
		switch {
		case strings.HasPrefix(line, "#"):
		case !strings.HasPrefix(line, "\t"):
			title = strings.Replace(line, ": ", "\t", 1)
		default:
			names, dialects, _ := strings.Cut(line[1:], ": ")
			for name := range strings.FieldsSeq(names) {
				for dialect := range strings.FieldsSeq(dialects) {
					dialect, times, more := strings.Cut(dialect, "*")
					n := 1
					if more {
						n, err = strconv.Atoi(times)
						require.NoError(t, err)
					}
					before[address(title, name, dialect)] = n
				}
			}
		}
	}
	require.Greater(t, len(before), 4000)
	after, steps := answers(t)
	require.Less(t, steps, len(before)/4)
	for cell, n := range before {
		require.GreaterOrEqual(t, after[cell], n, "no longer answered: %s", cell)
	}
	for cell, n := range after {
		if n != before[cell] {
			require.Regexp(t, `^(variants\t|mbedtls\tpsa/crypto.h of mbedtls, (reference|header)-first\t)`, cell, "new: say so in testdata/cells.txt")
		}
	}
}

// What compilers say about a unit of parts belongs to the part in which the error is,
// whatever notes follow it.
func TestAttribute(t *testing.T) {
	said, complete := attribute(`In file included from part-3:5:
variants/fail/hex.h:3: error: "X" redefined [-Werror]
In file included from part-3:4:
copies/renamed/psa_error.h:90: note: this is the location of the previous definition
In file included from variants/fail/included.h:4,
                 from part-40:4:
variants/fail/parts/space.inc:2: error: "Y" redefined [-Werror]
part-7:6:30: error: 'psa_status_t' was not declared
In file included from part-2:4:
copies/renamed/psa_error.h:45:17: note: 'part_2::psa_status_t' declared here
parts:1:2: error: #error end
cc1: all warnings being treated as errors
`)
	require.True(t, complete)
	require.Len(t, said, 3)
	require.Contains(t, said[3], `"X" redefined`)
	require.Contains(t, said[40], `"Y" redefined`)
	require.Contains(t, said[7], "psa_status_t")
	require.NotContains(t, said[7], "end")

	said, complete = attribute("part-0:1:2: fatal error: too many\n")
	require.False(t, complete)
	require.Len(t, said, 1)
}

// What a unit does not answer is answered by a compilation of its own.
func TestPerform(t *testing.T) {
	r := &runner{dir: t.TempDir(), timeout: time.Minute}
	require.NoError(t, r.writeReference(include.FS(), Registry()))
	c := compilerFor(t, r)
	at := func(part int, source string, clash ...string) cell {
		return cell{part: part, check: "check", title: source, clash: clash, missing: "no clash",
			compilation: compilation{compiler: c, dialect: "c99", flags: []string{"-Werror", "-I", copiesFolder}, source: source}}
	}
	const good, bad = "#define X 1\n#define X 1\n", "#define X 1\n#define X 2\n"
	for name, test := range map[string]struct {
		cells        []cell
		unit         string
		parts        bool
		compilations int
		failed       string // of each, 0 or 1
	}{
		"silent":                 {[]cell{at(0, good), at(0, good)}, good, false, 1, "00"},
		"one speaks":             {[]cell{at(0, good), at(0, bad)}, good + bad, false, 3, "01"},
		"a unit that is wrong":   {[]cell{at(0, good), at(0, good)}, bad, false, 3, "00"},
		"silent parts":           {[]cell{at(0, good), at(1, good)}, c.parts([]string{good, "#undef X\n" + good}), true, 1, "00"},
		"one part speaks":        {[]cell{at(0, good), at(1, bad)}, c.parts([]string{good, "#undef X\n" + bad}), true, 3, "01"},
		"one part must":          {[]cell{at(0, good), at(1, bad, "X")}, c.parts([]string{good, "#undef X\n" + bad}), true, 1, "00"},
		"one must and does not":  {[]cell{at(0, good), at(1, good, "X")}, c.parts([]string{good, "#undef X\n" + good}), true, 2, "01"},
		"a part without an end":  {[]cell{at(0, good), at(1, good), at(2, bad, "X")}, c.parts([]string{good, "#include <absent.h>\n", ""}), true, 4, "000"},
		"a clash somewhere else": {[]cell{at(0, good, "X"), at(1, bad)}, c.parts([]string{good, "#undef X\n" + bad}), true, 3, "11"},
	} {
		t.Run(name, func(t *testing.T) {
			before := r.compilations.Load()
			s := step{compiler: c, cells: test.cells, parts: test.parts, unit: test.cells[0].compilation}
			s.unit.source = test.unit
			for _, cell := range test.cells {
				s.clashes = s.clashes || cell.clash != nil
			}
			failed := ""
			for _, res := range r.perform(t.Context(), s) {
				failed += fmt.Sprint(map[bool]int{true: 1}[res.failed])
			}
			require.Equal(t, test.failed, failed)
			require.Equal(t, test.compilations, int(r.compilations.Load()-before))
		})
	}
}

// The target of a compiler with flags is the one that its macros show.
func TestTargetBy(t *testing.T) {
	for _, test := range []struct{ said, macros, want string }{
		{"x86_64-linux-gnu", "#define __i386__ 1\n#define __linux__ 1\n", "i686-linux-gnu"},
		{"x86_64-linux-gnu", "#define __x86_64__ 1\n#define __linux__ 1\n", "x86_64-linux-gnu"},
		{"x86_64-linux-gnu", "#define __x86_64__ 1\n#define __ILP32__ 1\n#define __linux__ 1\n", "x32-linux-gnu"},
		{"x86_64-pc-linux-gnu", "#define __arm__ 1\n", "arm-none-eabi"},
		{"x86_64-pc-linux-gnu", "#define __x86_64__ 1\n#define _WIN32 1\n", "x86_64-w64-mingw32"},
		{"riscv64-linux-gnu", "#define __riscv 1\n", "riscv64-linux-gnu"},
		{"x86_64-apple-darwin23.1.0", "#define __aarch64__ 1\n#define __APPLE__ 1\n", "aarch64-apple-darwin"},
		{"x86_64-pc-linux-gnu", "#define __x86_64__ 1\n#define __FreeBSD__ 13\n", "x86_64-unknown-freebsd"},
	} {
		require.Equal(t, test.want, targetBy(test.said, test.macros))
	}
}
