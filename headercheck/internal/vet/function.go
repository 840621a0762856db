// SPDX-License-Identifier: Apache-2.0

package vet

import (
	"slices"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// A text is the tokens of one variant of a file.
type text struct {
	toks  []cpp.Token
	raw   []int32 // of each token, its index in Source.Tokens
	match []int32 // of each bracket, the index of the other one, or -1
	steps int     // taken so far, of those that are not one for each token
}

// newText joins stretches of a source.
func newText(s *cpp.Source, parts []stretch) *text {
	n := 0
	for _, p := range parts {
		n += p.to - p.from
	}
	t := &text{raw: make([]int32, 0, n)}
	if len(parts) == 1 {
		t.toks = s.Tokens[parts[0].from:parts[0].to]
	} else {
		t.toks = make([]cpp.Token, 0, n)
	}
	for _, p := range parts {
		if len(parts) > 1 {
			t.toks = append(t.toks, s.Tokens[p.from:p.to]...)
		}
		for i := p.from; i < p.to; i++ {
			t.raw = append(t.raw, int32(i))
		}
	}
	t.match = brackets(t.toks)
	return t
}

// brackets returns of each bracket the index of the one that closes or opens it; -1 of one that
// has none, and of all other tokens.
func brackets(toks []cpp.Token) []int32 {
	match := make([]int32, len(toks))
	var open []int32
	for i := range toks {
		match[i] = -1
		t := &toks[i]
		if t.Kind != cpp.Punct || len(t.Text) != 1 {
			continue
		}
		var opens byte
		switch t.Text[0] {
		case '(', '[', '{':
			open = append(open, int32(i))
			continue
		case ')':
			opens = '('
		case ']':
			opens = '['
		case '}':
			opens = '{'
			for len(open) > 0 && toks[open[len(open)-1]].Text[0] != '{' { // a brace closes all
				open = open[:len(open)-1]
			}
		default:
			continue
		}
		if n := len(open) - 1; n >= 0 && toks[open[n]].Text[0] == opens {
			match[i], match[open[n]] = open[n], int32(i)
			open = open[:n]
		}
	}
	return match
}

// closing is the index of the bracket that closes the one at i, or -1.
func closing(toks []cpp.Token, i int) int {
	depth := 0
	for ; i < len(toks); i++ {
		switch toks[i].Text {
		case "(", "[", "{":
			depth++
		case ")", "]", "}":
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

func (t *text) is(i int, s string) bool { return i >= 0 && i < len(t.toks) && t.toks[i].Text == s }

func (t *text) ident(i int) bool { return i >= 0 && i < len(t.toks) && t.toks[i].Kind == cpp.Ident }

// skip is the index after the token at i, or after the bracket that closes it.
func (t *text) skip(i int) int {
	if m := int(t.match[i]); m > i {
		return m + 1
	}
	return i + 1
}

// A function is a definition of one.
type function struct {
	name     string
	returns  *Vocabulary // the status that it returns, or nil
	isInt    bool
	params   stretch // between the parentheses
	body     stretch // between the braces
	from, to int     // all of it, as indices of Source.Tokens
}

// A finder finds the definitions of functions.
type finder struct {
	*text
	types    func(name string) *Vocabulary
	i        int
	inside   int // classes, namespaces and linkage specifications that are open
	pending  int // where a definition in the style of K&R may have begun, or -1
	found    []function
	declared map[string]*Vocabulary // functions by what they return
}

func (t *text) functions(types func(string) *Vocabulary, declared map[string]*Vocabulary) []function {
	f := finder{text: t, types: types, pending: -1, declared: declared}
	for f.i < len(f.toks) {
		f.external()
	}
	return f.found
}

// spoil takes back the last function: what follows it can only be a part of one.
func (f *finder) spoil() {
	f.found = f.found[:max(0, len(f.found)-1)]
}

// external passes an external declaration.
func (f *finder) external() {
	start := f.i
	for f.i < len(f.toks) {
		t := &f.toks[f.i]
		if t.Kind == cpp.Ident && f.i == start && statement(t.Text) {
			f.spoil()
		}
		if t.Kind != cpp.Punct {
			f.i++
			continue
		}
		switch t.Text {
		case ";":
			f.declaration(start)
			f.i++
			return
		case "}":
			f.i++
			if f.inside--; f.inside < 0 {
				f.inside = 0
				f.spoil()
			}
			return
		case "{":
			if f.brace(start) {
				return
			}
		default:
			f.i = f.skip(f.i)
		}
	}
}

// declaration notes what a declaration without a body says.
func (f *finder) declaration(start int) {
	if h := f.head(start, f.i); h.returns != nil {
		f.declared[h.name] = h.returns
	}
	if f.pending >= 0 {
		for i := start; i < f.i; i++ {
			if f.is(i, "(") || f.is(i, "=") {
				f.pending = -1
				return
			}
		}
		return
	}
	for i := start; i < f.i; i = f.skip(i) {
		if after := f.skip(i); f.is(i, "(") && i > start && f.ident(i-1) && f.ident(after) && f.ident(after+1) {
			f.pending = start
			return
		}
	}
}

// brace decides what the brace at f.i opens, and says whether the declaration ends with it.
func (f *finder) brace(start int) bool {
	brace := f.i
	if f.pending >= 0 && start == brace {
		start = f.pending
	}
	f.pending = -1
	switch f.opens(start, brace) {
	case scope:
		f.inside++
		f.i++
		return true
	case definition:
		end := int(f.match[brace])
		if end < 0 {
			f.i++
			return true
		}
		h := f.head(start, brace)
		h.body = stretch{brace + 1, end}
		h.from, h.to = int(f.raw[start]), int(f.raw[end])
		if int(f.raw[brace]-f.raw[start]) != brace-start {
			h.returns, h.isInt = nil, false // another head may go with the body
		}
		if h.returns != nil {
			f.declared[h.name] = h.returns
		}
		f.found = append(f.found, h)
		f.i = end + 1
		return true
	}
	f.i = f.skip(brace)
	return false
}

// What a brace outside of functions opens.
type opened uint8

const (
	opaque opened = iota // an initializer, an enumeration
	scope                // a class, a structure, a namespace, extern "C"
	definition
)

func (f *finder) opens(start, brace int) opened {
	start = f.template(start, brace)
	if brace-start == 2 && f.is(start, "extern") && f.toks[start+1].Kind == cpp.String {
		return scope
	}
	kind := opaque
	class := false
	for i := start; i < brace; i = f.skip(i) {
		switch t := &f.toks[i]; {
		case t.Text == "namespace":
			return scope
		case t.Text == "class" || t.Text == "struct" || t.Text == "union":
			class = true
		case t.Text == "=" && !f.is(i-1, "operator"):
			return opaque
		case t.Text == "(" && i > start && !attribute(f.toks[i-1].Text):
			kind = definition
		}
	}
	if class && kind == opaque {
		return scope
	}
	return kind
}

// template is the index after "template <…>".
func (f *finder) template(i, end int) int {
	for f.is(i, "template") && f.is(i+1, "<") {
		i = f.angles(i+1, end)
	}
	return i
}

// angles is the index after the template arguments that begin at i.
func (t *text) angles(i, end int) int {
	depth := 0
	for ; i < end; i = t.skip(i) {
		switch t.toks[i].Text {
		case "<":
			depth++
		case ">":
			depth--
		case ">>":
			depth -= 2
		}
		if depth <= 0 {
			return i + 1
		}
	}
	return end
}

// attribute are what has parentheses in a declaration and declares nothing.
func attribute(text string) bool {
	switch text {
	case "__attribute__", "__attribute", "__declspec", "alignas", "_Alignas", "__asm__", "asm", "noexcept", "__nonnull":
		return true
	}
	return false
}

// statement are keywords that begin statements.
func statement(text string) bool {
	switch text {
	case "return", "if", "else", "while", "for", "do", "switch", "goto", "break", "continue", "case", "default":
		return true
	}
	return false
}

// longestHead is how many tokens the head of a function may have.
const longestHead = 4096

// head reads the tokens before the body of a function, or those of a declaration: its name
// and parameters, and whether it returns a status, or an int.
func (f *finder) head(start, end int) (h function) {
	if end-start > longestHead {
		return h
	}
	start = f.template(start, end)
	for i := start; i < end; {
		t := &f.toks[i]
		switch {
		case t.Text == "<" && i > start && f.ident(i-1):
			i = f.angles(i, end)
			continue
		case t.Kind == cpp.Ident && f.types(t.Text) != nil:
			if f.is(i-1, "operator") || f.is(i-1, "typedef") || f.is(start, "typedef") {
				return h
			}
			if f.is(i-1, "->") && i > start {
				if i+1 == end {
					h.returns = f.types(t.Text)
				}
				return h
			}
			if name, at := f.named(i+1, end); at > 0 {
				h.returns, h.name = f.types(t.Text), name
				h.params = stretch{at + 1, int(f.match[at])}
			}
			return h
		case t.Text == "(" && i > start && f.ident(i-1) && !attribute(f.toks[i-1].Text) && f.match[i] > 0:
			after := int(f.match[i]) + 1
			if f.is(after, "(") && f.match[after] > 0 && f.ident(i+1) && f.is(i+2, ",") {
				if v := f.types(f.toks[i+1].Text); v != nil && f.ident(i+3) { // CK_DEFINE_FUNCTION(CK_RV, C_Login)(…)
					h.returns, h.name = v, f.toks[i+3].Text
					h.params = stretch{after + 1, int(f.match[after])}
				}
				return h
			}
			if h.name == "" {
				h.name, h.params = f.toks[i-1].Text, stretch{i + 1, after - 1}
				h.isInt = f.is(i-2, "int") && i-2 >= start && !f.is(i-3, "unsigned")
			}
			if f.ident(after) && after < end && !attribute(f.toks[after].Text) { // a macro call before the declaration, perhaps
				for j := after; j < end; j++ {
					if f.ident(j) && f.types(f.toks[j].Text) != nil {
						h = function{}
						break
					}
				}
			}
		}
		i = f.skip(i)
	}
	return h
}

// named finds the name of the function after its type, and the parenthesis behind it; or 0.
func (f *finder) named(i, end int) (name string, at int) {
	for i < end {
		t := &f.toks[i]
		switch {
		case t.Kind == cpp.Ident && f.is(i+1, "(") && i+1 < end:
			if !attribute(t.Text) {
				if f.match[i+1] < 0 {
					return "", 0
				}
				return t.Text, i + 1
			}
			i++
		case t.Text == "(" && attribute(f.toks[i-1].Text):
			i = f.skip(i)
		case t.Text == "<" && f.ident(i-1):
			i = f.angles(i, end)
		case t.Kind == cpp.Ident || t.Text == ":":
			i++
		default:
			return "", 0
		}
	}
	return "", 0
}

// splitAt splits a range at a punctuator that is in no brackets.
func (t *text) splitAt(r stretch, punct string) (parts []stretch) {
	from := r.from
	for i := r.from; i < r.to; i = t.skip(i) {
		t.steps++
		if t.is(i, punct) {
			parts = append(parts, stretch{from, i})
			from = i + 1
		}
	}
	return append(parts, stretch{from, r.to})
}

// holds says whether a range has a word.
func (t *text) holds(r stretch, word string) bool {
	t.steps += r.to - r.from
	return slices.ContainsFunc(t.toks[r.from:r.to], func(k cpp.Token) bool { return k.Text == word })
}
