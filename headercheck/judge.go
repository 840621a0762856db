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
	n := len(r.Findings)
	order, ranks := make([]int32, n), make([]int8, n)
	for i := range order {
		order[i], ranks[i] = int32(i), int8(r.Findings[i].Severity.rank())
	}
	slices.SortFunc(order, func(i, j int32) int {
		if ranks[i] != ranks[j] {
			return int(ranks[j] - ranks[i])
		}
		a, b := &r.Findings[i].Pos, &r.Findings[j].Pos
		switch {
		case a.File != b.File && a.File == r.file.Path:
			return -1
		case a.File != b.File && b.File == r.file.Path:
			return 1
		case a.File != b.File:
			return strings.Compare(a.File, b.File)
		case a.Line != b.Line:
			return a.Line - b.Line
		case a.Column != b.Column:
			return a.Column - b.Column
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
