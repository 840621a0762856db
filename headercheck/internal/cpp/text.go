// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"slices"
)

// A Text says what to look for in the text between directives, and then what
// was found. A unit has none unless it is asked: most headers can be judged
// without reading their text.
type Text struct {
	// Macros, if not nil, returns the definition of a name while which nobody may
	// declare it, or nil: the preprocessor would replace the name by a number.
	Macros func(name string) *Macro
	// Word is an identifier to look for.
	Word string
	// Skip says which files not to look into, if it is not nil.
	Skip func(*File) bool
	// Each, if not nil, is given each external declaration that is in no namespace, without
	// its semicolon and without the body of a function, macros expanded, and the files that
	// the tokens come from. Both are good until it returns.
	Each func(toks []Token, files []*File)
	// Pragma, if not nil, is given what follows #pragma, and what _Pragma and __pragma hold.
	Pragma func(toks []Token)
	// All, if not nil, gets all text, macros expanded; nothing is searched for then.
	All func(toks []Token)
	// Opaque are object-like macros that expand to one token, which is [OpaqueMark] and
	// the name: where # or ## takes it, the mark is a part of a longer token. __LINE__ is 0
	// then.
	Opaque map[*Macro]bool

	// Declared are the declarations of Macros, each place once.
	Declared []Declaration
	// Seen says that Word stands in the text, macros expanded.
	Seen bool
	// Borrows says that the text uses a type which it does not declare, so that
	// it is a part of something, and no header by itself.
	Borrows bool
	// Unread is set if a part of the text could not be read.
	Unread bool

	reader reader
}

// A Declaration is one of a name that a macro replaces.
type Declaration struct {
	Name string
	Kind string // "an enumerator", "a function"
	file *File
	off  int32
}

// Pos is where the name stands, or the macro that it comes from.
func (d Declaration) Pos() Position { return d.file.Position(d.off) }

// File is the file of the declaration.
func (d Declaration) File() *File { return d.file }

// maxText bounds the tokens of one piece of text that is expanded at once.
const maxText = maxLine / 2

// read reads the text after line i of the file, up to the next line; that
// before the first is after line -1.
func (u *Unit) read(f *File, i int) error {
	if u.Text.Unread || u.Text.Skip != nil && u.Text.Skip(f) {
		return nil
	}
	s := newScanner(f.text, 0, f.rules)
	if i >= 0 {
		s.i = int(f.lines[i].end)
		s.fresh = s.i != int(f.lines[i].off)
	}
	end := len(f.text)
	if i+1 < len(f.lines) {
		end = int(f.lines[i+1].off)
	}
	p := passage{u: u, f: f, toks: u.Room.piece[:0]}
	defer func() { u.Room.piece = p.toks[:0] }()
	for !u.Text.Unread {
		at := s.scan(false)
		if s.i >= end {
			return p.end()
		}
		if at == atDirective { // of no interest to units
			s.pass()
			continue
		}
		if err := p.add(s.token(s.space)); err != nil {
			return err
		}
	}
	return nil
}

// A passage is a piece of text that is expanded at once.
type passage struct {
	u      *Unit
	f      *File
	toks   []Token
	parens int // that are open
}

func (p *passage) add(t Token) error {
	if err := p.u.step(1); err != nil {
		return err
	}
	p.toks = append(p.toks, t)
	switch {
	case t.Kind != Punct:
	case t.Text == "(":
		p.parens++
	case t.Text == ")":
		p.parens--
	case t.Text == ";" || t.Text == "{" || t.Text == "}":
		if p.parens <= 0 || len(p.toks) >= maxText { // else perhaps in the argument of a macro
			return p.end()
		}
	}
	p.u.Text.Unread = len(p.toks) > maxText
	return nil
}

func (p *passage) end() error {
	err := p.u.expandText(p.f, p.toks)
	p.toks, p.parens = p.toks[:0], 0
	return err
}

// expandText replaces macros in a piece of text, apart from Macros, and has the
// outcome read.
func (u *Unit) expandText(f *File, piece []Token) error {
	u.reading = true
	toks, err := u.expand(piece, false)
	u.reading = false
	if err != nil {
		return err
	}
	t := u.Text
	if t.All != nil {
		t.All(toks)
		return nil
	}
	r := &t.reader
	for i := 0; i < len(toks); i++ {
		tok := toks[i]
		if tok.Kind == Ident {
			t.Seen = t.Seen || tok.Text == t.Word
			if (tok.Text == "_Pragma" || tok.Text == "__pragma") && i+1 < len(toks) && toks[i+1].Text == "(" {
				after := group(toks, i+1)
				t.pragma(toks[i:after])
				i = after - 1
				continue
			}
			if t.watches(u.macros.get(tok.Text)) {
				tok.Kind = replaced
			}
		}
		r.push(t, f, tok)
	}
	return nil
}

// watches says whether a definition is one of Macros.
func (t *Text) watches(m *Macro) bool { return m != nil && t.Macros != nil && t.Macros(m.Name) == m }

// pragma hands on what an operator holds: _Pragma a string (6.10.9), __pragma the tokens.
func (t *Text) pragma(toks []Token) {
	if t.Pragma == nil || len(toks) < 4 {
		return
	}
	if toks = toks[2 : len(toks)-1]; len(toks) == 1 && toks[0].Kind == String {
		toks = destringized(toks[0].Text)
	}
	t.Pragma(toks)
}

// pasted is token i of the replacement list if ## has an identifier in it that is
// no parameter, or nothing.
func (m *Macro) pasted(i int) string {
	if i < 0 || i >= len(m.Body) || m.Body[i].Kind != Ident || slices.Contains(m.Params, m.Body[i].Text) {
		return ""
	}
	return m.Body[i].Text
}

// OpaqueMark begins the token that stands for a macro of Text.Opaque. It may begin an
// identifier, so that ## takes the token.
const OpaqueMark = "\xff"

// opaque is the macro with its name, marked, as its replacement list.
func (m *Macro) opaque() *Macro {
	p := *m
	p.Body = []Token{{Text: OpaqueMark + m.Name, Kind: Ident}}
	return &p
}

// Expansion is what the replacement list of a macro expands to as a piece of text. It is
// good until the next call.
func (u *Unit) Expansion(m *Macro) ([]Token, error) {
	u.reading = true
	defer func() { u.reading = false }()
	x := u.expander(false)
	x.push(m.Body, u.hide(m.Name, nil))
	return x.finish()
}

// Words calls yield for each identifier and number in the text of the file.
func (f *File) Words(yield func(word string) bool) {
	for _, word := range f.words {
		if !yield(word) {
			return
		}
	}
}

// LikeMacro says whether a name begins as those of macros usually do: with a capital letter or _.
func LikeMacro(name string) bool {
	return name != "" && (name[0] >= 'A' && name[0] <= 'Z' || name[0] == '_')
}

// LikeMacros is Words for those that are LikeMacro, in less time.
func (f *File) LikeMacros(yield func(word string) bool) {
	if f.rules.CPlusPlus { // of which the parser passes more than it says
		f.Words(func(word string) bool { return !LikeMacro(word) || yield(word) })
		return
	}
	for _, at := range f.names {
		if !yield(f.text[at:identEnd(f.text, int(at))]) {
			return
		}
	}
}

// words is Words with the offset of each.
func (f *File) words(yield func(at int32, word string) bool) {
	s := newScanner(f.text, 0, f.rules)
	for next := 0; ; {
		switch s.scan(true) {
		case atEnd:
			return
		case atDirective:
			next = f.passLine(&s, next)
		case atToken:
			if at := int32(s.i); !yield(at, s.word()) {
				return
			}
		}
	}
}

// passLine passes the directive that is here, and returns the index of the line after it. No
// line before next is that.
func (f *File) passLine(s *scanner, next int) int {
	if directiveOf(s.s[s.i:identEnd(s.s, s.i)]) == dNone { // of which there is no line
		s.skipLine(false)
		return next
	}
	for int(f.lines[next].end) <= s.i {
		next++
	}
	s.i = int(f.lines[next].end)
	return next + 1
}

// Pastes calls yield for each ## in the replacement list of a macro: of the names that it
// makes, what is no argument is their beginning and their end.
func (m *Macro) Pastes(yield func(begin, end string) bool) {
	for i, t := range m.Body {
		if isPaste(t) && !yield(m.pasted(i-1), m.pasted(i+1)) {
			return
		}
	}
}
