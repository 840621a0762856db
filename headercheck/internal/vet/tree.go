// SPDX-License-Identifier: Apache-2.0

package vet

import "github.com/secstatus/secstatus/headercheck/internal/cpp"

// kind is what a statement is.
type kind uint8

const (
	kExpr kind = iota // an expression, a declaration, a macro
	kBlock
	kIf
	kLoop
	kSwitch
	kReturn
	kGoto
	kLabel
	kCase // with default
	kJump // break, continue
)

// A node is a statement.
type node struct {
	kind kind
	at   int     // of its first token
	expr stretch // the expression, the condition, the label
	kids []node  // of an if: what is done, and what else
}

// A tree reads the statements of a function.
type tree struct {
	*text
	i, end int
	depth  int
	broken bool // this is not how statements look
}

// deepestStatement is how many statements may be inside each other.
const deepestStatement = 1000

// statements reads the body of a function, or says that it cannot be read.
func (t *text) statements(body stretch) (node, bool) {
	r := tree{text: t, i: body.from, end: body.to}
	n := node{kind: kBlock, at: body.from}
	for r.i < r.end && !r.broken {
		n.kids = append(n.kids, r.statement())
	}
	return n, !r.broken
}

// parens passes a parenthesized group, and returns what is in it.
func (r *tree) parens() stretch {
	if !r.is(r.i, "(") || r.i >= r.end || r.match[r.i] < 0 {
		r.broken = true
		return stretch{r.i, r.i}
	}
	in := stretch{r.i + 1, int(r.match[r.i])}
	r.i = in.to + 1
	return in
}

func (r *tree) statement() node {
	if r.depth++; r.depth > deepestStatement {
		r.broken = true
	}
	defer func() { r.depth-- }()
	n := node{at: r.i}
	if r.i >= r.end || r.broken {
		r.broken = true
		return n
	}
	t := &r.toks[r.i]
	if t.Text == "{" {
		return r.block()
	}
	if t.Kind != cpp.Ident {
		r.expression(&n)
		return n
	}
	switch t.Text {
	case "if":
		n.kind = kIf
		r.i++
		if r.is(r.i, "constexpr") {
			r.i++
		}
		n.expr = r.parens()
		n.kids = append(n.kids, r.statement())
		if r.i < r.end && r.is(r.i, "else") && !r.broken {
			r.i++
			n.kids = append(n.kids, r.statement())
		}
	case "while", "for", "switch":
		n.kind = kLoop
		if t.Text == "switch" {
			n.kind = kSwitch
		}
		r.i++
		n.expr = r.parens()
		n.kids = append(n.kids, r.statement())
	case "do":
		n.kind = kLoop
		r.i++
		n.kids = append(n.kids, r.statement())
		if !r.is(r.i, "while") || r.i >= r.end {
			r.broken = true
			return n
		}
		r.i++
		n.expr = r.parens()
		r.semicolon()
	case "return":
		n.kind = kReturn
		r.i++
		r.expression(&n)
	case "goto":
		n.kind = kGoto
		r.i++
		r.expression(&n)
	case "break", "continue":
		n.kind = kJump
		r.i++
		r.semicolon()
	case "case", "default":
		n.kind = kCase
		r.i++
		n.expr.from = r.i
		for r.i < r.end && !(r.is(r.i, ":") && !r.scoped(r.i)) {
			if r.is(r.i, ";") || r.is(r.i, "{") {
				r.broken = true
				return n
			}
			r.i = r.skip(r.i)
		}
		n.expr.to = r.i
		r.i++
	case "else":
		r.broken = true // without if
	case "try", "__try", "__finally":
		r.i++
		return r.statement()
	case "catch", "__except":
		r.i++
		r.parens()
		return r.statement()
	default:
		if r.is(r.i+1, ":") && !r.is(r.i+2, ":") && r.i+1 < r.end {
			n.kind, n.expr = kLabel, stretch{r.i, r.i + 1}
			r.i += 2
			return n
		}
		r.expression(&n)
	}
	return n
}

// scoped says whether a colon is a half of ::.
func (r *tree) scoped(i int) bool { return r.is(i-1, ":") || r.is(i+1, ":") }

func (r *tree) semicolon() {
	if r.i < r.end && r.is(r.i, ";") {
		r.i++
	} // or a macro has it
}

func (r *tree) block() node {
	n := node{kind: kBlock, at: r.i}
	end := int(r.match[r.i])
	if end < 0 || end > r.end {
		r.broken = true
		return n
	}
	outer := r.end
	r.i, r.end = r.i+1, end
	for r.i < r.end && !r.broken {
		n.kids = append(n.kids, r.statement())
	}
	r.i, r.end = end+1, outer
	return n
}

// expression passes an expression statement or a declaration, up to its semicolon. A macro
// may have that: then the next keyword or the end of the block ends it.
func (r *tree) expression(n *node) {
	n.expr.from = r.i
	for r.i < r.end {
		t := &r.toks[r.i]
		switch {
		case t.Text == ";" && t.Kind == cpp.Punct:
			n.expr.to = r.i
			r.i++
			return
		case t.Kind == cpp.Ident && r.i > n.expr.from && statement(t.Text):
			n.expr.to = r.i
			return
		case t.Kind == cpp.Punct && (t.Text == ")" || t.Text == "]" || t.Text == "}"):
			r.broken = true
			return
		case t.Text == "{" && t.Kind == cpp.Punct:
			if r.match[r.i] < 0 {
				r.broken = true
				return
			}
			if r.looped(n.expr.from) {
				n.kind, n.expr.to = kLoop, r.i
				n.kids = append(n.kids, r.block())
				return
			}
			if r.nested(n.expr.from) {
				r.broken = true // or braces that do not belong together
				return
			}
		case (t.Text == "(" || t.Text == "[") && t.Kind == cpp.Punct && r.match[r.i] < 0:
			r.broken = true
			return
		}
		r.i = r.skip(r.i)
	}
	n.expr.to = r.i
}

// looped says whether the tokens before a brace are a macro that begins a loop or a block.
func (r *tree) looped(from int) bool {
	if !r.ident(from) {
		return false
	}
	return r.i == from+1 && !typeWord(r.toks[from].Text) || r.is(from+1, "(") && int(r.match[from+1]) == r.i-1
}

// typeWord are keywords before the braces of a type.
func typeWord(text string) bool {
	switch text {
	case "struct", "union", "enum", "class":
		return true
	}
	return false
}

// nested says whether the tokens before a brace are the head of a function.
func (r *tree) nested(from int) bool {
	if !r.is(r.i-1, ")") || !r.ident(from) || !r.ident(from+1) && !r.is(from+1, "*") {
		return false
	}
	for i := from; i < r.i; i = r.skip(i) {
		if r.is(i, "=") || r.is(i, "[") || r.is(i, "^") {
			return false // an initializer, a lambda, a block
		}
	}
	return true
}
