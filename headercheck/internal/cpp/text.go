// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"slices"
	"strings"
)

// A Text says what to look for in the text between directives, and then what
// was found. A unit has none unless it is asked: most headers can be judged
// without reading their text.
type Text struct {
	// Macros are names, and the definitions while which nobody may declare
	// them: the preprocessor would replace the name by a number.
	Macros map[string]*Macro
	// Word is an identifier to look for.
	Word string
	// Skip says which files not to look into, if it is not nil.
	Skip func(*File) bool

	// Declared are the declarations of Macros, each place once.
	Declared []Declaration
	// Seen says that Word stands in the text, macros expanded.
	Seen bool
	// Borrows says that the text uses a type which it does not declare, so that
	// it is a part of something, and no header by itself.
	Borrows bool
	// Unread says that not all of the text could be read.
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
	l := lexer{s: f.text, many: maxTokens}
	if i >= 0 {
		l.i = int(f.lines[i].off)
		l.passDirective(f.lines[i].kind)
	}
	end := len(f.text)
	if i+1 < len(f.lines) {
		end = int(f.lines[i+1].off)
	}
	var piece []Token
	fresh, parens := true, 0
	for {
		space := l.blank()
		if l.i >= end {
			break
		}
		if c := l.s[l.i]; c == '\n' {
			l.i++
			fresh = true
			continue
		} else if fresh && (c == '#' || strings.HasPrefix(l.s[l.i:], "%:")) {
			if l.i++; c == '%' {
				l.i++
			}
			l.blank()
			l.passDirective(directiveOf(l.s[l.i:identEnd(l.s, l.i)]))
			continue
		}
		fresh = false
		if err := u.step(1); err != nil {
			return err
		}
		t := l.token(space)
		piece = append(piece, t)
		if t.Kind != Punct {
			continue
		}
		switch t.Text {
		case "(":
			parens++
		case ")":
			parens--
		case ";", "{", "}":
			if parens > 0 && len(piece) < maxText {
				continue // perhaps in the argument of a macro
			}
			parens = 0
			if err := u.expandText(f, piece); err != nil {
				return err
			}
			piece = piece[:0]
		}
		if len(piece) > maxText {
			u.Text.Unread = true
			return nil
		}
	}
	return u.expandText(f, piece)
}

// passDirective passes the rest of a directive's line, whose name or something after
// that is here. A typedef or _Pragma is no directive, and stays.
func (l *lexer) passDirective(kind directive) {
	switch kind {
	case dTypedef, dPragmaOperator:
	case dInclude, dIncludeNext, dImport, dError, dNone:
		l.skipLine()
	default:
		l.line()
		l.group = l.group[:0]
	}
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
	r := &t.reader
	for i := 0; i < len(toks); i++ {
		tok := toks[i]
		if tok.Kind == Ident {
			t.Seen = t.Seen || tok.Text == t.Word
			if (tok.Text == "_Pragma" || tok.Text == "__pragma") && i+1 < len(toks) && toks[i+1].Text == "(" {
				i = group(toks, i+1) - 1
				continue
			}
			if m := u.macros[tok.Text]; m != nil && t.Macros[tok.Text] == m {
				tok.Kind = replaced
			}
		}
		r.push(t, f, tok)
	}
	return nil
}

// pasted is token i of the replacement list if ## has an identifier in it that is
// no parameter, or nothing.
func (m *Macro) pasted(i int) string {
	if i < 0 || i >= len(m.Body) || m.Body[i].Kind != Ident || slices.Contains(m.Params, m.Body[i].Text) {
		return ""
	}
	return m.Body[i].Text
}

// placed is the macro with all of its replacement list where it is used.
func (m *Macro) placed(off int32) *Macro {
	p := *m
	p.Body = slices.Clone(m.Body)
	for i := range p.Body {
		p.Body[i].Off = off
	}
	return &p
}

// Mentions says whether an identifier in the text of the file, or in the
// replacement list of one of its macros that could declare something, is one
// that match accepts; or one to which a macro pastes an argument is the beginning
// or the end of one, as part says.
func (f *File) Mentions(match func(name string) bool, part func(begin, end string) bool) bool {
	for _, l := range f.lines {
		if l.macro != nil && l.macro.Function {
			for i, t := range l.macro.Body {
				if isPaste(t) && part(l.macro.pasted(i-1), l.macro.pasted(i+1)) {
					return true
				}
			}
		}
		if l.macro != nil && (l.macro.Function || slices.ContainsFunc(l.macro.Body, func(t Token) bool { return t.Text == "," || t.Text == ";" })) {
			for _, t := range l.macro.Body {
				if t.Kind == Ident && match(t.Text) {
					return true
				}
			}
		}
	}
	l := lexer{s: f.text}
	fresh := true
	for l.i < len(l.s) {
		switch c := l.s[l.i]; {
		case c == '\n':
			fresh = true
			l.i++
		case class[c]&cIdent != 0:
			fresh = false
			i := l.i
			for l.i < len(l.s) && class[l.s[l.i]]&cIdent != 0 {
				l.i++
			}
			if match(l.s[i:l.i]) {
				return true
			}
		case c == '/':
			if !l.blank() {
				fresh = false
				l.i++
			}
		case c == '"' || c == '\'':
			fresh = false
			_, l.i = literal(l.s, l.i)
		case fresh && (c == '#' || strings.HasPrefix(l.s[l.i:], "%:")):
			l.skipLine()
		default:
			fresh = fresh && class[c]&cSpace != 0
			l.i++
		}
	}
	return false
}
