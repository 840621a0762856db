// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"context"
	"fmt"
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

// compare compares all macros and structures of a header of PKCS #11 with the
// standard's, by value and layout. What is known to differ is noted; what else
// differs has failed.
func (t thirdParty) compare(ctx context.Context, r *runner, unit compilation, report *Report, expect Expect) result {
	found := differences(ctx, r, unit, t.header, t.check, expect.PKCS11)
	compared := fmt.Sprintf("%s: %d macros", t.check, found.same+len(found.known)+len(found.unknown))
	if target, ok := targetOf(unit.compiler); ok {
		layouts := layoutDifferences(ctx, r, unit, t.header, t.check, target)
		found.known = append(found.known, layouts.known...)
		found.unknown = append(found.unknown, layouts.unknown...)
		compared += fmt.Sprintf(" and %d structures", layouts.same+len(layouts.known)+len(layouts.unknown))
	}
	report.note(compared + " compared with the standard's")
	if found.respelled != "" {
		report.note(t.check + ": " + found.respelled)
	}
	res := result{compiler: unit.compiler, dialect: unit.dialect, check: t.check,
		title: t.header + " of " + t.check + ", values and layouts", noted: len(found.known) > 0}
	for _, text := range found.known {
		report.note(t.check + ": " + text)
	}
	if len(found.unknown) > 0 {
		res.failed = true
		res.words = strings.Join(found.unknown, "\n")
	}
	return res
}

// A comparison is what differs, in words, and how many names do not.
type comparison struct {
	known, unknown []string
	respelled      string // what has the same value in another spelling
	same           int
}

// differences says in what a header's macros differ from those expected: each
// other value, and how many have the same value in another spelling, which is
// known to happen. Macros that the header does not define do not differ.
func differences(ctx context.Context, r *runner, unit compilation, header, id string, expect []Constant) comparison {
	unit.source = includes(header)
	macros := unit
	macros.mode = []string{"-E", "-dM"}
	spelling := map[string]string{}
	for _, m := range macroPattern.FindAllStringSubmatch(r.compile(ctx, macros).output, -1) {
		spelling[m[1]] = m[2]
	}
	var defined []Constant
	var conditions []string
	for _, c := range expect {
		if _, ok := spelling[c.Name]; ok {
			defined = append(defined, c)
			conditions = append(conditions, fmt.Sprintf("(%s) == %s", c.Name, c.standard().Value))
		}
	}
	wrong := failing(ctx, r, unit, conditions)

	var found comparison
	var respelled []string
	for i, c := range defined {
		here := number(spelling[c.Name])
		text := fmt.Sprintf("%s is %s here, the standard says %s", c.Name, here, number(c.standard().Value))
		switch d, ok := knownDifference(id, c.Name); {
		case slices.Contains(wrong, i) && ok && len(failing(ctx, r, unit, []string{fmt.Sprintf("(%s) == %s", c.Name, d.has)})) == 0:
			found.known = append(found.known, text+": "+d.because)
			continue
		case slices.Contains(wrong, i):
			found.unknown = append(found.unknown, text)
			continue
		case spelling[c.Name] != c.standard().Text:
			respelled = append(respelled, fmt.Sprintf("%s is %s for %s", c.Name, spelling[c.Name], c.standard().Text))
		}
		found.same++
	}
	if n := len(respelled); n > 0 {
		found.respelled = fmt.Sprintf("%d macros have the standard's value in another spelling, for example %s", n, respelled[0])
	}
	return found
}

// layoutDifferences says which of a header's structures differ from the standard's
// on a target. Structures that the header does not declare do not differ.
func layoutDifferences(ctx context.Context, r *runner, unit compilation, header, id string, t target) comparison {
	unit.source = "#include <stddef.h>\n" + includes(header)
	text := unit
	text.mode = []string{"-E"}
	declared := r.compile(ctx, text).output
	all := t.layouts(pkcs11Structures)
	var here []structure
	var conditions []string
	for _, s := range pkcs11Structures {
		if regexp.MustCompile(`\b` + s.name + `\s*;`).MatchString(declared) {
			// All of one structure in one line: one of them that fails is enough.
			here = append(here, s)
			conditions = append(conditions, strings.Join(t.conditions([]structure{s}, all), " && "))
		}
	}
	wrong := failing(ctx, r, unit, conditions)
	found := comparison{same: len(here) - len(wrong)}
	for _, i := range wrong {
		name := here[i].name
		if d, ok := knownDifference(id, name); ok {
			found.known = append(found.known, fmt.Sprintf("%s has %s here: %s", name, d.has, d.because))
		} else {
			found.unknown = append(found.unknown, fmt.Sprintf("%s has another layout on %s", name, t.name))
		}
	}
	return found
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
	if unit.compiler.family == familyClang {
		unit.flags = append(slices.Clip(unit.flags), "-ferror-limit=0")
	}
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
