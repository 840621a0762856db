// SPDX-License-Identifier: Apache-2.0

package vet

import (
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// walk looks at a statement and those in it. Of the cases of a switch, status is the variable
// that decides, and name is its name.
func (a *analysis) walk(n *node, status *variable, name string) {
	if a.tired() {
		return
	}
	switch n.kind {
	case kExpr:
		a.expr(n.expr, false)
	case kIf:
		a.expr(n.expr, true)
		a.negated(n)
		a.decided(n.expr)
	case kLoop:
		a.expr(n.expr, true)
		a.decided(n.expr)
	case kSwitch:
		a.expr(n.expr, false)
		status = nil
		if r := a.bare(n.expr); r.to-r.from == 1 {
			if v, ok := a.variable(r.from); ok && !v.pointer {
				status, name = &v, a.toks[r.from].Text
			}
		}
	case kCase:
		if status != nil {
			a.wanted(status.voc, n.expr, use{kind: compared, what: name, decides: true, at: n.at})
		}
	case kReturn:
		a.expr(n.expr, false)
		if a.f.returns != nil {
			a.wanted(a.f.returns, n.expr, use{kind: returned})
		}
	}
	for i := range n.kids {
		a.walk(&n.kids[i], status, name)
	}
}

// variable is that at i, if a status is.
func (a *analysis) variable(i int) (variable, bool) {
	if !a.ident(i) || a.member(i) {
		return variable{}, false
	}
	v, ok := a.vars[a.toks[i].Text]
	return v, ok && v.voc != nil
}

// member says whether the name at i is that of a member.
func (a *analysis) member(i int) bool {
	return a.is(i-1, ".") || a.is(i-1, "->") || a.is(i-1, ":") && a.is(i-2, ":")
}

// bare is a range without the parentheses around all of it.
func (t *text) bare(r stretch) stretch {
	for r.from < r.to && t.is(r.from, "(") && int(t.match[r.from]) == r.to-1 {
		t.steps++
		r = stretch{r.from + 1, r.to - 1}
	}
	return r
}

// expr looks at an expression, and the ones in it. What is in braces is left out: initializers,
// and the bodies of lambdas and blocks, which are functions of their own.
func (a *analysis) expr(r stretch, condition bool) {
	a.exhaustive(r)
	declares := a.ident(r.from) && a.ident(r.from+1) || a.ident(r.from) && a.Types[a.toks[r.from].Text] != nil
	for i := r.from; i < r.to && !a.tired(); i++ {
		t := &a.toks[i]
		if t.Text == "{" {
			i = a.skip(i) - 1
			continue
		}
		if t.Text == "(" && a.match[i] > 0 {
			a.exhaustive(stretch{i + 1, int(a.match[i])})
		}
		if t.Kind != cpp.Ident {
			continue
		}
		if returning(t.Text) && a.is(i+1, "(") && a.match[i+1] > 0 && a.f.returns != nil {
			args := a.splitAt(stretch{i + 2, int(a.match[i+1])}, ",")
			a.wanted(a.f.returns, args[len(args)-1], use{kind: returned})
		}
		if v, ok := a.variable(i); ok {
			from := i
			if v.pointer {
				if from--; !a.is(from, "*") || a.operand(from-1, r) || declares && a.is(from-1, ",") {
					continue
				}
			}
			if a.is(i+1, "=") && i+1 < r.to {
				rhs := a.upTo(i+2, r.to)
				a.wanted(v.voc, rhs, use{kind: stored, what: a.toks[i].Text, condition: condition})
				if a.is(from-1, "(") && from-1 >= r.from && int(a.match[from-1]) == rhs.to && !a.operand(from-2, r) {
					a.compare(v.voc, stretch{from - 1, rhs.to + 1}, r, t.Text)
				}
				continue
			}
			a.compare(v.voc, stretch{from, i + 1}, r, t.Text)
			continue
		}
		if voc := a.called(i); voc != nil && i+1 < r.to {
			from := i
			for a.member(from) && from-2 >= r.from { // p->C_Login(…)
				if from -= 2; !a.ident(from) {
					break
				}
			}
			if a.ident(from) {
				a.compare(voc, stretch{from, int(a.match[i+1]) + 1}, r, t.Text+"()")
			}
		}
	}
}

// returning says whether a macro returns its last argument: those of GLib and p11-kit.
func returning(name string) bool {
	switch name {
	case "return_val_if_fail", "return_val_if_reached", "g_return_val_if_fail", "g_return_val_if_reached":
		return true
	}
	return false
}

// called returns the vocabulary of what the call at i returns, or nil.
func (a *analysis) called(i int) *Vocabulary {
	name := a.toks[i].Text
	if !a.is(i+1, "(") || a.match[i+1] < 0 {
		return nil
	}
	if rest, ok := strings.CutPrefix(name, "C_"); ok && rest != "" && rest[0] >= 'A' && rest[0] <= 'Z' && strings.ToUpper(rest) != rest {
		return a.Types["CK_RV"] // the functions of PKCS #11
	}
	if a.member(i) || a.ident(i-1) && !before(a.toks[i-1].Text) {
		return nil
	}
	return a.declared[name]
}

// operand says whether the token at i ends an operand, such that * after it multiplies.
func (a *analysis) operand(i int, r stretch) bool {
	if i < r.from {
		return false
	}
	t := &a.toks[i]
	return t.Kind == cpp.Ident && !before(t.Text) || t.Kind == cpp.Number || t.Text == ")" || t.Text == "]"
}

// upTo is the range from i to the end of an assignment expression.
func (t *text) upTo(i, end int) stretch {
	from := i
	for i < end {
		t.steps++
		switch t.toks[i].Text {
		case ",", ";", ")", "]", "}":
			return stretch{from, i}
		}
		i = t.skip(i)
	}
	return stretch{from, min(i, end)}
}

// comparison are the operators that compare.
func comparison(text string) bool {
	switch text {
	case "==", "!=", "<", ">", "<=", ">=":
		return true
	}
	return false
}

// mirrored is an operator with sides exchanged.
func mirrored(op string) string {
	switch op[0] {
	case '<':
		return ">" + op[1:]
	case '>':
		return "<" + op[1:]
	}
	return op
}

// ends says whether what stands beside an operand binds less than a comparison.
func ends(text string) bool {
	switch text {
	case ",", ";", "&&", "||", "?", ":", "}":
		return true
	}
	return false
}

// compare looks at what an operand within r is compared with, on either side.
func (a *analysis) compare(voc *Vocabulary, operand, r stretch, what string) {
	left := func(i int) bool { return i < r.from || ends(a.toks[i].Text) || opensLeft(a.toks[i].Text) }
	right := func(i int) bool { return i >= r.to || ends(a.toks[i].Text) || a.is(i, ")") || a.is(i, "]") }
	if i := operand.to; i < r.to && comparison(a.toks[i].Text) && left(operand.from-1) {
		other := stretch{i + 1, i + 1}
		for !right(other.to) {
			a.steps++
			other.to = a.skip(other.to)
		}
		a.compared(voc, other, a.toks[i].Text, what, stretch{operand.from, other.to})
	}
	if i := operand.from - 1; i > r.from && comparison(a.toks[i].Text) && right(operand.to) {
		other := stretch{i, i}
		for !left(other.from - 1) {
			a.steps++
			if other.from--; a.match[other.from] >= 0 {
				other.from = min(other.from, int(a.match[other.from]))
			}
		}
		a.compared(voc, other, mirrored(a.toks[i].Text), what, stretch{other.from, operand.to})
	}
}

// opensLeft says whether what stands before an operand begins an expression.
func opensLeft(text string) bool {
	switch text {
	case "(", "[", "=", "return", "{":
		return true
	}
	return false
}

func (a *analysis) compared(voc *Vocabulary, other stretch, op, what string, all stretch) {
	other = a.bare(other)
	if other.to-other.from == 1 && a.toks[other.from].Text == "0" && voc.Unsigned && (op == "<" || op == ">=") {
		a.signTest(voc, op, what, all)
		return
	}
	if op == "==" || op == "!=" || op == "<" || op == ">" || op == "<=" || op == ">=" {
		a.wanted(voc, other, use{kind: compared, what: what, call: strings.HasSuffix(what, "()"), at: all.from})
	}
}

// A use is how a value is used where a status is wanted.
type use struct {
	kind      useKind
	what      string // the variable, or what is compared
	condition bool   // within that of an if or a loop
	call      bool   // what is a call
	decides   bool   // what decides a switch
	at        int    // where it is used
}

type useKind uint8

const (
	returned useKind = iota
	stored
	compared
)

// wanted looks at the values that an expression can have, where one of a vocabulary is wanted.
func (a *analysis) wanted(voc *Vocabulary, r stretch, u use) {
	for _, leaf := range a.leaves(r, nil) {
		if a.isMixed(voc, leaf, u) {
			continue
		}
		a.isNoStatus(voc, leaf, u)
	}
}

// leaves are the values that an expression can have: those of both sides of ?:, and the last
// of a comma. What is cast is meant, and is none.
func (a *analysis) leaves(r stretch, list []stretch) []stretch {
	return a.leavesIn(r, list, 0)
}

// mostLeaves bounds the values of an expression, and the conditions inside each other.
const mostLeaves = 64

func (a *analysis) leavesIn(r stretch, list []stretch, depth int) []stretch {
	for {
		r = a.bare(r)
		question, colon, comma := -1, -1, -1
		conditions := 0 // that are open
		for i := r.from; i < r.to; i = a.skip(i) {
			a.steps++
			switch a.toks[i].Text {
			case "?":
				if conditions++; question < 0 {
					question = i
				}
			case ":":
				if a.is(i+1, ":") || a.is(i-1, ":") {
					continue // C++
				}
				if conditions--; conditions == 0 && colon < 0 {
					colon = i
				}
			case ",":
				comma = i
			case "{":
				return list // an initializer, a lambda
			}
		}
		switch {
		case r.from >= r.to || len(list) >= mostLeaves || depth >= mostLeaves:
			return list
		case comma >= 0:
			r.from = comma + 1
		case question < 0:
			return append(list, r)
		case colon < 0:
			return list
		default:
			list = a.leavesIn(stretch{question + 1, colon}, list, depth+1)
			r.from = colon + 1
		}
	}
}

// constant is the name that a leaf consists of, and whether a minus stands before it; or "".
func (a *analysis) constant(leaf stretch) (name string, minus bool) {
	if a.is(leaf.from, "-") && leaf.to-leaf.from == 2 {
		leaf.from, minus = leaf.from+1, true
	}
	if leaf.to-leaf.from == 1 && a.ident(leaf.from) {
		return a.toks[leaf.from].Text, minus
	}
	return "", false
}

// spelled is a range as text, with its white space made single.
func (t *text) spelled(r stretch) string {
	const most = 120
	var b strings.Builder
	for i := r.from; i < r.to; i++ {
		if i > r.from && t.toks[i].Space {
			b.WriteByte(' ')
		}
		if b.WriteString(t.toks[i].Text); b.Len() > most {
			return b.String()[:most] + "…"
		}
	}
	return b.String()
}
