// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"slices"
	"strings"
)

// A reader cuts text into external declarations (6.9) and finds the names of
// Text.Macros that they declare. A number in place of a name is a syntax error
// wherever a declaration may stand, so that the reader need not know which
// names are types. What it cannot read it passes: it takes no expression for a
// declaration, and overlooks some declarations.
type reader struct {
	toks  []Token // of the declaration so far
	files []*File // that they come from
	depth int     // of brackets open in toks
	body  int     // of braces open in the body of a function, which is not kept
	prev  Token   // in a body
	types map[string]bool
	known map[Declaration]bool
	plus  bool   // the text is C++
	open  []bool // of extern "C" and namespaces that are open, whether it is a namespace
	t     *Text
}

// digraphs are other spellings of brackets (6.4.6p3).
var (
	digraphs = []string{"<%", "%>", "<:", ":>"}
	brackets = []string{"{", "}", "[", "]"}
)

// maxDeclaration bounds the tokens of one declaration, maxInside the structures
// and parentheses inside each other.
const (
	maxDeclaration = 1 << 16
	maxInside      = 50
)

func (r *reader) push(t *Text, f *File, tok Token) {
	r.t, r.plus = t, f.rules.CPlusPlus
	if r.plus && tok.Text == "class" {
		tok.Text = "struct" // which differs in access alone
	}
	if i := slices.Index(digraphs, tok.Text); i >= 0 && tok.Kind == Punct {
		tok.Text = brackets[i]
	}
	if r.body > 0 {
		switch {
		case tok.Text == "{":
			r.body++
		case tok.Text == "}":
			r.body--
		case tok.Kind == replaced && keywordOf(r.prev) == kwType:
			r.declared(tok, f, "a variable") // no expression has a number after a type
		}
		r.prev = tok
		return
	}
	switch {
	case tok.Kind != Punct:
	case tok.Text == "{" && r.depth == 0 && r.block():
		return
	case tok.Text == "{" && r.plus && r.depth > 0 && r.method():
		r.body = 1
		r.prev = Token{}
		tok.Text = ";"
	case tok.Text == "(" || tok.Text == "[" || tok.Text == "{":
		r.depth++
	case tok.Text == ")" || tok.Text == "]" || tok.Text == "}":
		if r.depth == 0 { // the end of extern "C" or a namespace, if the text is right
			r.open = r.open[:max(0, len(r.open)-1)]
			r.toks, r.files = r.toks[:0], r.files[:0]
			return
		}
		r.depth--
	case tok.Text == ";" && r.depth == 0:
		r.end()
		return
	case tok.Text == ":" && r.plus && r.access():
		return
	}
	if len(r.toks) == maxDeclaration {
		t.Unread = true
		return
	}
	r.toks = append(r.toks, tok)
	r.files = append(r.files, f)
}

// block says whether the brace that comes next begins the body of a function or
// of extern "C", and passes it then.
func (r *reader) block() bool {
	n := len(r.toks)
	scope := r.plus && namespace(r.toks)
	if n == 2 && r.toks[0].Text == "extern" && r.toks[1].Kind == String || scope {
		if len(r.open) < maxScopes {
			r.open = append(r.open, scope)
		}
		r.toks, r.files = r.toks[:0], r.files[:0]
		return true
	}
	depth := 0
	for i, t := range r.toks {
		switch t.Text {
		case "(", "[", "{":
			depth++
		case ")", "]", "}":
			depth--
		case "=":
			if depth == 0 {
				return false
			}
		case "enum", "struct", "union":
			if depth == 0 && tag(r.toks, i+1) == n {
				return false
			}
		}
	}
	r.end()
	r.body = 1
	r.prev = Token{}
	return true
}

// end reads the declaration that is complete.
func (r *reader) end() {
	r.borrows()
	if r.plus {
		n := template(r.toks)
		r.toks, r.files = r.toks[n:], r.files[n:]
	}
	if r.t.Each != nil && len(r.toks) > 0 && !slices.Contains(r.open, true) {
		r.t.Each(r.toks, r.files)
	}
	if slices.ContainsFunc(r.toks, func(t Token) bool { return t.Kind == replaced }) {
		d := declaration{toks: r.toks, found: func(i int, kind string) {
			if r.toks[i].Kind == replaced {
				r.declared(r.toks[i], r.files[i], kind)
			}
		}}
		d.read(0, len(d.toks), "a variable", 0)
	}
	r.toks, r.files, r.depth = r.toks[:0], r.files[:0], 0
}

// borrows looks for a type that nobody has declared.
func (r *reader) borrows() {
	if r.t.Word == "" {
		return
	}
	if r.types == nil {
		r.types = map[string]bool{}
	}
	if slices.ContainsFunc(r.toks, func(t Token) bool { return t.Text == "typedef" }) {
		for _, t := range r.toks {
			r.types[t.Text] = true // and more, which does no harm
		}
	}
	// A name that stands where a specifier does, and before another name: in
	// an expression it may be something else, and then nothing is lost.
	first := true
	for i, t := range r.toks {
		if keywordOf(t) == kwNone && t.Kind == Ident && first && !r.types[t.Text] && !strings.HasPrefix(t.Text, "__") && i+1 < len(r.toks) {
			if next := r.toks[i+1]; next.Kind == Ident || next.Text == "*" {
				r.t.Borrows = true
				return
			}
		}
		first = keywordOf(t) == kwStorage || t.Kind == Punct && strings.Contains("(,;{)", t.Text)
	}
}

func (r *reader) declared(t Token, f *File, kind string) {
	d := Declaration{Name: t.Text, Kind: kind, file: f, off: t.Off}
	if r.known[d] || len(r.t.Declared) == maxNotes {
		return
	}
	if r.known == nil {
		r.known = map[Declaration]bool{}
	}
	r.known[d] = true
	r.t.Declared = append(r.t.Declared, d)
}

// Declared calls found for each name that an external declaration declares, with what it
// is: "a type", "a tag", "an enumerator", "a member", "a parameter", "a function" or "a
// variable". It overlooks names in what it cannot read.
func Declared(toks []Token, found func(i int, kind string)) {
	d := declaration{toks: toks, found: found}
	d.read(0, len(toks), "a variable", 0)
}

// Group returns the index after the bracket that closes the one at i, or the end.
func Group(toks []Token, i int) int { return group(toks, i) }

// Attributes passes attributes, alignments and asm labels from i.
func Attributes(toks []Token, i int) int { return attributes(toks, i) }
