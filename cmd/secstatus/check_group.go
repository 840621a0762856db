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
	list := slices.DeleteFunc(slices.Clone(headercheck.Findings(reports)), func(f headercheck.Finding) bool { return f.Suppressed != nil })
	if all {
		return list
	}
	type kind struct {
		check, file, other string
		severity           headercheck.Severity
	}
	kindOf := func(f headercheck.Finding) (k kind) {
		c, _ := headercheck.CheckNamed(f.Check)
		if c.Many == "" || f.Severity == headercheck.Error && !c.Harmless {
			return k
		}
		k = kind{f.Check, f.Pos.File, "", f.Severity}
		if f.Related != nil {
			k.other = f.Related.Pos.File
		}
		return k
	}
	count := map[kind]int{}
	for _, f := range list {
		count[kindOf(f)]++
	}
	var shown []headercheck.Finding
	for _, f := range list {
		k := kindOf(f)
		switch n := count[k]; {
		case k == kind{} || n < together && n > 0:
			shown = append(shown, f)
		case n >= together:
			c, _ := headercheck.CheckNamed(f.Check)
			f.Message = fmt.Sprintf("%s %s, such as %s; --all lists them", thousands(n), c.Many, f.Name)
			shown = append(shown, f)
			count[k] = 0 // the others are told
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
