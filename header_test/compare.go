// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"context"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// A lineage is a family of headers that are known to differ from the standard.
type lineage struct {
	id      string // the column of the header
	differs []difference
}

// A difference is a name with what it is in a lineage, and who is right.
type difference struct {
	name, has, because string
}

// knownDifference returns the known difference of a name in the lineage of that id, if there
// is one.
func knownDifference(id, name string) (difference, bool) {
	for _, l := range lineages {
		for _, d := range l.differs {
			if l.id == id && d.name == name {
				return d, true
			}
		}
	}
	return difference{}, false
}

// compare compares all macros and structures of a header of PKCS #11 with the standard's,
// by value and layout. What is known to differ is noted; what else differs has failed. text
// is what the preprocessor made of the header.
func (l located) compare(ctx context.Context, r *runner, unit compilation, text string, report *Report, expect Expect) result {
	unit.source = includes(l.header)
	macros, structures := differences(ctx, r, unit, text, l.check, expect.PKCS11)
	compared := fmt.Sprintf("%s: %s", l.check, count(macros.names(), "macro"))
	if _, ok := targetOf(unit.compiler); ok {
		compared += fmt.Sprintf(" and %s", count(structures.names(), "structure"))
	}
	report.note(compared + " compared with the standard's")
	if macros.respelled != "" {
		report.note(l.check + ": " + macros.respelled)
	}
	known := slices.Concat(macros.known, structures.known)
	unknown := slices.Concat(macros.unknown, structures.unknown)
	if macros.names() == 0 {
		unknown = append(unknown, "not one macro of PKCS #11 was found: nothing is compared")
	}
	res := result{compiler: unit.compiler, dialect: unit.dialect, check: l.check,
		title: l.foreign.title + ", values and layouts", noted: len(known) > 0}
	for _, text := range known {
		report.note(l.check + ": " + text)
	}
	if len(unknown) > 0 {
		res.failed = true
		res.words = strings.Join(unknown, "\n")
	}
	return res
}

// hasList finds a member of a list of functions: a pkcs11t.h only declares the lists.
var hasList = regexp.MustCompile(`\bC_Initialize\s*;`)

// A comparison is what differs, in words, and how many names do not.
type comparison struct {
	known, unknown []string
	respelled      string // what has the same value in another spelling
	same           int
}

// names is how many names were compared.
func (c comparison) names() int { return c.same + len(c.known) + len(c.unknown) }

// differences says in what a header's macros differ from those expected, and its structures
// from the standard's on the compiler's target: each other value or layout, and how many
// macros have the same value in another spelling, which is known to happen. What the
// header does not define does not differ. text is what the preprocessor made of the header
// with -E -dD; one more unit asserts all values and layouts.
func differences(ctx context.Context, r *runner, unit compilation, text, id string, expect []Constant) (macros, structures comparison) {
	var conditions []string
	ask := func(condition string) int {
		conditions = append(conditions, condition)
		return len(conditions) - 1
	}
	spelling := map[string]string{}
	for _, m := range macroPattern.FindAllStringSubmatch(text, -1) {
		spelling[m[1]] = strings.TrimSuffix(m[2], "\r")
	}
	type question struct {
		Constant
		standard, known int // of the conditions; the second is -1 where no difference is known
		because         string
	}
	var values []question
	for _, c := range expect {
		if _, ok := spelling[c.Name]; !ok {
			continue
		}
		q := question{Constant: c, standard: ask(fmt.Sprintf("(%s) == %s", c.Name, c.standard().Value)), known: -1}
		if d, ok := knownDifference(id, c.Name); ok {
			q.known, q.because = ask(fmt.Sprintf("(%s) == %s", c.Name, d.has)), d.because
		}
		values = append(values, q)
	}
	layouts := map[int]structure{}
	t, known := targetOf(unit.compiler)
	if known {
		structures := pkcs11Structures
		if hasList.MatchString(text) {
			structures = allStructures()
		}
		all := t.layouts(structures)
		for _, s := range structures {
			if regexp.MustCompile(`\b` + s.name + `\s*;`).MatchString(text) {
				// All of one structure in one line: one of them that fails is enough.
				layouts[ask(strings.Join(t.conditions([]structure{s}, all), " && "))] = s
			}
		}
	}
	unit.source = "#include <stddef.h>\n" + unit.source
	wrong := failing(ctx, r, unit, conditions)

	var respelled []string
	for _, q := range values {
		text := fmt.Sprintf("%s is %s here, the standard says %s", q.Name, number(spelling[q.Name]), number(q.Constant.standard().Value))
		switch differs := slices.Contains(wrong, q.standard); {
		case differs && q.known >= 0 && !slices.Contains(wrong, q.known):
			macros.known = append(macros.known, text+": "+q.because)
			continue
		case differs:
			macros.unknown = append(macros.unknown, text)
			continue
		case spelling[q.Name] != q.Constant.standard().Text:
			respelled = append(respelled, fmt.Sprintf("%s is %s for %s", q.Name, spelling[q.Name], q.Constant.standard().Text))
		}
		macros.same++
	}
	if n := len(respelled); n > 0 {
		macros.respelled = fmt.Sprintf("%d macros have the standard's value in another spelling, for example %s", n, respelled[0])
	}
	for _, i := range slices.Sorted(maps.Keys(layouts)) {
		name := layouts[i].name
		switch d, ok := knownDifference(id, name); {
		case !slices.Contains(wrong, i):
			structures.same++
		case ok:
			structures.known = append(structures.known, fmt.Sprintf("%s has %s here: %s", name, d.has, d.because))
		default:
			structures.unknown = append(structures.unknown, fmt.Sprintf("%s has another layout on %s", name, t.name))
		}
	}
	return macros, structures
}

var (
	macroPattern  = regexp.MustCompile(`(?m)^#define (\w+) (.*)$`)
	failedPattern = regexp.MustCompile(`(?m)^assertions:([0-9]+):.*error:`)
)

// failing returns which of the conditions do not hold after the unit, by their
// index: one assertion a line, and the compiler says which lines do not compile. The
// last line never does: where the compiler does not say so, it has not got there,
// and nothing holds.
func failing(ctx context.Context, r *runner, unit compilation, conditions []string) []int {
	var source strings.Builder
	source.WriteString(unit.source + "#line 1 \"assertions\"\n")
	for i, condition := range append(slices.Clip(conditions), "0") {
		assert(&source, fmt.Sprintf("assertion_%d", i), condition)
	}
	unit.mode = nil
	unit.source = source.String()
	unit.flags = slices.Concat(unit.flags, unit.compiler.unlimited())
	wrong := map[int]bool{}
	for _, m := range failedPattern.FindAllStringSubmatch(r.compile(ctx, unit).words, -1) {
		line, _ := strconv.Atoi(m[1])
		wrong[line-1] = true
	}
	var indices []int
	for i := range conditions {
		if wrong[i] || !wrong[len(conditions)] {
			indices = append(indices, i)
		}
	}
	return indices
}

// number writes a macro's replacement list as the standard writes values, if
// it is one number.
func number(spelling string) string {
	v, err := strconv.ParseUint(strings.Trim(spelling, "()UL"), 0, 64)
	if err != nil {
		return spelling
	}
	return fmt.Sprintf("0x%X", v)
}
