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
	slices.SortStableFunc(r.Findings, func(a, b Finding) int {
		if c := b.Severity.rank() - a.Severity.rank(); c != 0 {
			return c
		}
		if c := strings.Compare(a.Pos.File, b.Pos.File); c != 0 {
			// The header's own findings come first.
			if a.Pos.File == r.file.Path {
				return -1
			} else if b.Pos.File == r.file.Path {
				return 1
			}
			return c
		}
		if a.Pos.Line != b.Pos.Line {
			return a.Pos.Line - b.Pos.Line
		}
		return a.Pos.Column - b.Pos.Column
	})
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
