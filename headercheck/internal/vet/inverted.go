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
