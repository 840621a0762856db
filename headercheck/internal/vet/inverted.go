// SPDX-License-Identifier: Apache-2.0

package vet

import (
	"fmt"
	"strings"
)

// signTest reports a comparison of an unsigned status with 0.
func (a *analysis) signTest(voc *Vocabulary, op, what string, all stretch) {
	holds := "never"
	if op == ">=" {
		holds = "always"
	}
	a.add(a.toks[all.from].Off, Misuse{Rule: Inverted, Name: a.toks[all.from].Text, Have: a.spelled(all),
		Message: fmt.Sprintf("%s is a %s, which is unsigned: %s %s holds", what, voc.Type, a.spelled(all), holds)})
}

// negated reports "if (!status)" before the return of a failure.
func (a *analysis) negated(n *node) {
	r := a.bare(n.expr)
	if !a.is(r.from, "!") {
		return
	}
	at := r.from
	r = a.bare(stretch{r.from + 1, r.to})
	var voc *Vocabulary
	if v, ok := a.variable(r.from); ok && r.to == r.from+1 && !v.pointer {
		voc = v.voc
	} else if a.ident(r.from) && a.skip(r.from+1) == r.to && r.to > r.from+2 {
		voc = a.called(r.from)
	}
	if voc == nil {
		return
	}
	name := a.fails(&n.kids[0])
	if name == "" || !a.f.returns.Owns(name) {
		return
	}
	what := a.spelled(r)
	a.add(a.toks[at].Off, Misuse{Rule: Inverted, Name: "!", Have: "if (!" + what + ") return " + name,
		Message: fmt.Sprintf("%s is a %s: !%s holds if it is %s, and %s is returned then", what, voc.Type, what, voc.Success, name)})
}

// fails is the constant of failure that a branch returns at its end, with no other statement
// than calls before; or "".
func (a *analysis) fails(n *node) string {
	if a.f.returns == nil {
		return ""
	}
	last := n
	if n.kind == kBlock {
		if len(n.kids) == 0 {
			return ""
		}
		last = &n.kids[len(n.kids)-1]
	}
	if last.kind != kReturn {
		return ""
	}
	name, minus := a.constant(a.bare(last.expr))
	if minus || name == "" || name == a.f.returns.Success || !a.f.returns.Owns(name) || expected(name) {
		return ""
	}
	if value, ok := a.f.returns.Value(name); ok && (value == 0 || value > 0 && !a.f.returns.Unsigned) {
		return ""
	}
	return name
}

// expected says whether a failure is one that says that something is there already: it follows
// from the success of looking for it.
func expected(name string) bool {
	for _, word := range []string{"ALREADY", "EXIST", "ACTIVE", "IN_USE", "BUSY", "DUPLICATE"} {
		if strings.Contains(name, word) {
			return true
		}
	}
	return false
}

// decided reports a condition that sets a status to a constant instead of comparing the two.
func (a *analysis) decided(r stretch) {
	r = a.bare(r)
	v, ok := a.variable(r.from)
	if !ok || v.pointer || r.to-r.from != 3 || !a.is(r.from+1, "=") || !v.voc.Owns(a.toks[r.to-1].Text) {
		return
	}
	name, code := a.toks[r.from].Text, a.toks[r.to-1].Text
	holds := "always"
	if code == v.voc.Success {
		holds = "never"
	}
	a.add(a.toks[r.from].Off, Misuse{Rule: Inverted, Name: name, Have: a.spelled(r),
		Message: fmt.Sprintf("%s is set to %s, and not compared with it: the condition %s holds", name, code, holds)})
}

// exhaustive reports "status != A || status != B", which always holds, and "status == A &&
// status == B", which never does.
func (a *analysis) exhaustive(r stretch) {
	for _, join := range []struct{ join, op, holds string }{{"||", "!=", "always"}, {"&&", "==", "never"}} {
		parts := a.splitAt(r, join.join)
		if len(parts) < 2 {
			continue
		}
		said := map[string]string{} // of a variable, what it is compared with first
		for _, part := range parts {
			sides := a.splitAt(a.bare(part), join.op)
			if len(sides) != 2 {
				continue
			}
			left, right := a.bare(sides[0]), a.bare(sides[1])
			if _, ok := a.variable(right.from); ok {
				left, right = right, left
			}
			v, ok := a.variable(left.from)
			code, minus := a.constant(right)
			if !ok || v.pointer || left.to != left.from+1 || minus || !v.voc.Owns(code) {
				continue
			}
			name := a.toks[left.from].Text
			first, known := said[name]
			if !known {
				said[name] = code
			}
			if first == "" || first == code {
				continue
			}
			said[name] = "" // which is enough
			a.add(a.toks[part.from].Off, Misuse{Rule: Inverted, Name: a.toks[part.from].Text, Have: a.spelled(stretch{r.from, part.to}),
				Message: fmt.Sprintf("%s %s %s %s %s %s %s %s holds", name, join.op, first, join.join, name, join.op, code, join.holds)})
		}
	}
}
