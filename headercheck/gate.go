// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"fmt"
	"path/filepath"
	"slices"
	"sort"
	"strings"
)

// rank orders severities, the worst last.
func (s Severity) rank() int {
	switch s {
	case Note:
		return 0
	case Warning:
		return 1
	case Error:
		return 2
	}
	return -1
}

// Reaches says whether s is as bad as least, or worse.
func (s Severity) Reaches(least Severity) bool { return s.rank() >= least.rank() }

// Severities are all severities, the worst first.
func Severities() []Severity { return []Severity{Error, Warning, Note} }

// Once returns the reports with each finding in one of them: what stands in a file that
// several headers include is found in each. The report of the file itself keeps it, or else
// the first, with all orders of including. Elsewhere counts what a report lost.
func Once(reports []Report) []Report {
	if len(reports) < 2 {
		return reports
	}
	owner := map[string]int{}
	for i, r := range reports {
		if path := filepath.Clean(r.Path); r.Verdict != Unreadable {
			if _, ok := owner[path]; !ok {
				owner[path] = i
			}
		}
	}
	type place struct{ report, finding int }
	known := map[key]place{}
	once := slices.Clone(reports)
	for i := range once {
		once[i].Findings = nil
	}
	add := func(i int, f Finding) {
		k := f.key()
		at, ok := known[k]
		if !ok {
			known[k] = place{i, len(once[i].Findings)}
			f.Orders = slices.Clone(f.Orders)
			once[i].Findings = append(once[i].Findings, f)
			return
		}
		first := &once[at.report].Findings[at.finding]
		for _, o := range f.Orders {
			first.addOrder(o)
		}
		if at.report != i {
			once[i].Elsewhere++
		}
	}
	for _, own := range []bool{true, false} {
		for i, r := range reports {
			for _, f := range r.Findings {
				if at, ok := owner[filepath.Clean(f.Pos.File)]; (ok && at == i) == own {
					add(i, f)
				}
			}
		}
	}
	return once
}

// Findings are those of all reports, the worst first, and otherwise in the order of the reports.
// The list may be that of a report.
func Findings(reports []Report) (list []Finding) {
	if len(reports) == 1 {
		return reports[0].Findings // which are in this order
	}
	for _, r := range reports {
		list = append(list, r.Findings...)
	}
	sort.SliceStable(list, func(i, j int) bool { return list[i].Severity.rank() > list[j].Severity.rank() })
	return list
}

// A Summary counts headers. Each is counted once.
type Summary struct {
	Conflicts  int // with an error
	Warnings   int // without one, but with a warning
	Compatible int // with notes at most
	Unreadable int
	Suppressed int // findings that are accepted; the others are headers
}

// Summarize sums reports up, as Check returned them. A header with a conflict is one
// even if it is accepted; warnings that are accepted do not count.
func Summarize(reports []Report) (s Summary) {
	for _, r := range reports {
		switch {
		case r.Verdict == Unreadable:
			s.Unreadable++
		case r.Verdict == Conflict:
			s.Conflicts++
		case slices.ContainsFunc(r.Findings, func(f Finding) bool { return f.Severity == Warning && f.Suppressed == nil }):
			s.Warnings++
		default:
			s.Compatible++
		}
	}
	for _, f := range Findings(Once(reports)) {
		if f.Suppressed != nil {
			s.Suppressed++
		}
	}
	return s
}

// String is such as "12 headers checked: 1 conflict, 3 with warnings, 8 compatible".
func (s Summary) String() string {
	headers := s.Conflicts + s.Warnings + s.Compatible + s.Unreadable
	text := counted(headers, "header") + " checked"
	var parts []string
	if s.Unreadable > 0 {
		parts = append(parts, fmt.Sprintf("%d unreadable", s.Unreadable))
	}
	if s.Conflicts > 0 {
		parts = append(parts, counted(s.Conflicts, "conflict"))
	}
	if s.Warnings > 0 {
		parts = append(parts, fmt.Sprintf("%d with warnings", s.Warnings))
	}
	if s.Compatible > 0 {
		parts = append(parts, fmt.Sprintf("%d compatible", s.Compatible))
	}
	if len(parts) > 0 {
		text += ": " + strings.Join(parts, ", ")
	}
	if s.Suppressed > 0 {
		text += "; " + counted(s.Suppressed, "finding") + " accepted"
	}
	return text
}

// counted is a number of things.
func counted(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}
