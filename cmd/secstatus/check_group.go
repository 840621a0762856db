// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/secstatus/secstatus/headercheck"
)

// together is how many findings of one kind in one file are told as one.
const together = 4

// grouped is the findings of reports that nobody has accepted, the worst first. Those of one kind in one file that
// say little by themselves are told as the first of them, with their number.
func grouped(reports []headercheck.Report, all bool) []headercheck.Finding {
	list := headercheck.Findings(reports)
	if all {
		return slices.DeleteFunc(slices.Clone(list), func(f headercheck.Finding) bool { return f.Suppressed != nil })
	}
	type kind struct {
		check, file, other string
		severity           headercheck.Severity
	}
	kindOf := func(f *headercheck.Finding) kind {
		k := kind{f.Check, f.Pos.File, "", f.Severity}
		if f.Related != nil {
			k.other = f.Related.Pos.File
		}
		return k
	}
	type group struct {
		check headercheck.Check
		count int
		told  bool
	}
	groups := map[kind]*group{}
	at := make([]*group, len(list)) // that of each finding; nil if it is accepted
	var last kind
	var same *group // its group: those of a kind often follow one another
	for i := range list {
		f := &list[i]
		if f.Suppressed != nil {
			continue
		}
		if k := kindOf(f); same == nil || k != last {
			if last, same = k, groups[k]; same == nil {
				same = new(group)
				same.check, _ = headercheck.CheckNamed(f.Check)
				groups[k] = same
			}
		}
		at[i] = same
		same.count++
	}
	var shown []headercheck.Finding
	for i, g := range at {
		switch {
		case g == nil || g.told:
		case g.count < together || g.check.Many == "" || list[i].Severity == headercheck.Error && !g.check.Harmless:
			shown = append(shown, list[i])
		default:
			f := list[i]
			f.Message = fmt.Sprintf("%s %s, such as %s; --all lists them", thousands(g.count), g.check.Many, f.Name)
			shown = append(shown, f)
			g.told = true
		}
	}
	return shown
}

// thousands is a number with a comma before each three digits.
func thousands(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
