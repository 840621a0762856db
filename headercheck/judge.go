// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"fmt"
	"slices"
	"strings"
)

// finish sorts the findings, the worst first, and sums them up.
func (r *Report) finish() {
	if r.Verdict == Unreadable {
		return
	}
	r.sort()
	r.judge()
	var said []string
	for i, m := range r.Missing {
		if i == 10 {
			said = append(said, fmt.Sprintf("and %d more", len(r.Missing)-i))
			break
		}
		from := m.From.File
		if m.From.Line > 0 {
			from += fmt.Sprintf(":%d", m.From.Line)
		}
		said = append(said, fmt.Sprintf("cannot find %s, included from %s", m.Name, from))
	}
	if r.more {
		said = append(said, "there is more to find than is kept")
	}
	r.Err = strings.Join(said, "; ")
}

// sort sorts the findings by severity, and then by place, the header's own first. A finding is large: the order
// is found first, and then each is moved once.
func (r *Report) sort() {
	type place struct {
		class        int // the lower comes first
		line, column int
	}
	places, order := make([]place, len(r.Findings)), make([]int32, len(r.Findings))
	for i := range r.Findings {
		f := &r.Findings[i]
		places[i], order[i] = place{-2 * f.Severity.rank(), f.Pos.Line, f.Pos.Column}, int32(i)
		if f.Pos.File != r.file.Path {
			places[i].class++
		}
	}
	slices.SortFunc(order, func(i, j int32) int {
		a, b := &places[i], &places[j]
		if a.class != b.class {
			return a.class - b.class
		}
		if a.class%2 != 0 {
			if c := strings.Compare(r.Findings[i].Pos.File, r.Findings[j].Pos.File); c != 0 {
				return c
			}
		}
		switch {
		case a.line != b.line:
			return a.line - b.line
		case a.column != b.column:
			return a.column - b.column
		}
		return int(i - j)
	})
	for i := range order {
		// What belongs here is at order[i]; what is here goes where that was, and so on.
		first := r.Findings[i]
		at := int32(i)
		for order[at] != int32(i) {
			next := order[at]
			r.Findings[at], order[at] = r.Findings[next], at
			at = next
		}
		r.Findings[at], order[at] = first, at
	}
}

func (r *Report) judge() {
	if r.Verdict == Unreadable {
		return
	}
	r.Verdict = Compatible
	for _, f := range r.Findings {
		if f.Severity == Error {
			r.Verdict = Conflict
		}
	}
}
