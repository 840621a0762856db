// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// A cell is one answer of a run: what one compiler says in one dialect about one
// title of a check. The compilation is the one that answers the cell alone.
type cell struct {
	compilation
	check, title string
	// clash lists, sorted, the names over which the compiler must complain, and over no
	// others; where the list is empty, it may complain of anything else. nil: it must be silent.
	clash   []string
	pairing pairing
	error   string // what must stand in the words, where no clash does
	missing string // says what is wrong if clash or error is not what the compiler says
	part    int    // of the step's translation unit
}

// judge makes a result of what the compiler said to the cell's own compilation.
func (c cell) judge(out outcome) result {
	if c.clash == nil && c.error == "" {
		return c.compilation.judge(out, c.check, c.title)
	}
	if c.isReported(out.words) {
		return c.passed()
	}
	return c.compilation.judge(outcome{words: strings.TrimSpace(c.missing + "\n" + out.words)}, c.check, c.title)
}

// passed is the result of a cell whose compiler says what it must.
func (c cell) passed() result {
	return result{compiler: c.compiler, dialect: c.dialect, check: c.check, title: c.title}
}

// isReported says whether the words are of the error, or complaints over what must clash and
// over nothing else.
func (c cell) isReported(words string) bool {
	if c.error != "" {
		return strings.Contains(words, c.error)
	}
	return slices.Equal(blamed(words, c.pairing), c.clash)
}

// A step is a piece of a plan: cells of one compiler that are answered together. Starting
// a compiler costs more than what it has to read here, so that one compilation answers as
// many cells as it can, in one of three ways.
//
//   - Every cell must be silent, and the unit begins with or contains all that the cells
//     compile, under at least their warnings. A silent compiler has answered all of them.
//     It is the order that decides what can stand in one unit: a header is shown to need
//     no other only where it comes first, so that each header begins a unit of its own.
//   - The unit is divided in parts, each in a scope of its own and after an #undef of every
//     macro (see parts). Where not all are silent, the compiler's words are attributed to the
//     parts by the names and lines of files in them.
//   - run does it in a way of its own.
//
// A cell that the unit has not answered is compiled alone. So what a failure says never
// depends on what else was in a unit, and a wrong division costs time and no answer.
type step struct {
	compiler *compiler
	cells    []cell
	unit     compilation
	parts    bool // the unit is divided in parts
	clashes  bool // some of which must clash
	run      func(context.Context, *runner) []result
}

// perform returns the results of a step, one for each cell or what run returns.
func (r *runner) perform(ctx context.Context, s step) []result {
	if s.run != nil {
		return s.run(ctx, r)
	}
	answered := func(cell) bool { return false }
	if len(s.cells) > 1 && !r.apart {
		unit := s.unit
		if s.clashes {
			unit.source += partsEnd
		}
		out := r.compile(ctx, unit)
		if !out.clean && s.parts && !s.clashes {
			unit.source += partsEnd
			out = r.compile(ctx, unit)
		}
		said, complete := attribute(out.words)
		answered = func(c cell) bool {
			switch {
			case c.clash != nil || c.error != "":
				return s.parts && c.isReported(said[c.part])
			case out.clean:
				return true
			default:
				return s.parts && complete && said[c.part] == ""
			}
		}
	}
	var results []result
	for _, c := range s.cells {
		if answered(c) {
			results = append(results, c.passed())
		} else {
			results = append(results, c.judge(r.compile(ctx, c.compilation)))
		}
	}
	return results
}

// alone makes a step of one cell.
func alone(c cell) step { return step{compiler: c.compiler, cells: []cell{c}} }

// resetHeader is a file that undefines every macro that the files of a run define,
// their guards included.
const resetHeader = "renamed/reset.h"

var macroNamePattern = regexp.MustCompile(`(?m)^[ \t]*(?:#|%:)[ \t]*(?:define|ifndef)[ \t]+(\w+)`)

// reset returns the text of resetHeader for what some files define.
func reset(texts ...string) string {
	var b strings.Builder
	seen := map[string]bool{}
	for _, text := range texts {
		for _, m := range macroNamePattern.FindAllStringSubmatch(text, -1) {
			if !seen[m[1]] {
				seen[m[1]] = true
				fmt.Fprintf(&b, "#undef %s\n", m[1])
			}
		}
	}
	return b.String()
}

// parts returns a unit of several independent sources. Each stands
// after an #undef of all macros, and in a scope of its own, since a type cannot be
// undefined: a namespace in C++, the body of a function in C. A system header that they
// include comes before, at file scope, where it belongs. The names of the parts stand in
// the compiler's words as if they were files.
func (c *compiler) parts(sources []string) string {
	var b strings.Builder
	b.WriteString("#include <stdint.h>\n")
	for i, source := range sources {
		scope := fmt.Sprintf("void part_%d(void);\nvoid part_%[1]d(void)", i)
		if c.cxx {
			scope = fmt.Sprintf("namespace part_%d", i)
		}
		fmt.Fprintf(&b, "#line 1 \"part-%d\"\n#include <%s>\n%s\n{\n%s}\n", i, resetHeader, scope, source)
	}
	return b.String()
}

// partsEnd makes a compiler that gets to the end of a unit of parts say so.
const partsEnd = "#line 1 \"parts\"\n#error end\n"

var (
	includedPattern = regexp.MustCompile(`^(?:In file included from| +from) part-(\d+):`)
	partPattern     = regexp.MustCompile(`^part-(\d+):\d`)
	partsEndPattern = regexp.MustCompile(`^parts:1:.*error`)
	errorPattern    = regexp.MustCompile(`: (?:fatal )?error:? `)
)

// attribute divides a compiler's words about a unit of parts by the part in which an error
// is; the notes after it may point to others. complete says that the compiler read the unit
// to its end, so that silence about a part is an answer. gcc and clang say by what a file is
// included whenever that changes.
func attribute(words string) (said map[int]string, complete bool) {
	said = map[int]string{}
	at, owner := -1, -1
	for line := range strings.Lines(words) {
		for _, pattern := range []*regexp.Regexp{includedPattern, partPattern} {
			if m := pattern.FindStringSubmatch(line); m != nil {
				fmt.Sscan(m[1], &at)
			}
		}
		if partsEndPattern.MatchString(line) {
			complete, at = true, -1
		}
		if errorPattern.MatchString(line) {
			owner = at
		}
		if owner >= 0 {
			said[owner] += line
		}
	}
	return said, complete
}
