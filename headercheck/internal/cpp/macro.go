// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// A Macro is one definition.
type Macro struct {
	Name      string
	Params    []string
	Body      []Token
	file      *File  // nil: predefined, or given on the command line
	off       int32  // of the name, in the clean text
	end       int32  // after the name, or after the parameter list
	hash      uint32 // of Name
	Function  bool
	Variadic  bool // the last of Params takes the rest
	builtin   builtin
	undefined bool // it stands in a table for #undef
}

// newMacro reads what follows #define (6.10.3).
func newMacro(toks []Token) (*Macro, error) {
	if len(toks) == 0 {
		return nil, errNoName
	}
	m := new(Macro)
	if err := m.read(toks[0], toks[1:]); err != nil {
		return nil, err
	}
	return m, nil
}

// read makes the macro what follows #define: a name and more.
func (m *Macro) read(name Token, toks []Token) error {
	if name.Kind != Ident {
		return errNoName
	}
	*m = Macro{Name: name.Text, hash: hashOf(name.Text), Body: toks, off: name.Off, end: name.Off + int32(len(name.Text))}
	if m.Name == "defined" || strings.HasPrefix(m.Name, "__has_include") {
		return errors.New(m.Name + " cannot be used as a macro name")
	}
	if len(toks) > 0 && toks[0].Text == "(" && !toks[0].Space {
		n, err := m.params(toks[1:])
		if err != nil {
			return fmt.Errorf("%w; perhaps white space after %s is missing", err, m.Name)
		}
		m.Function = true
		m.end = toks[1+n-1].Off + 1
		m.Body = toks[1+n:]
	}
	for i, t := range m.Body {
		if isPaste(t) && (i == 0 || i == len(m.Body)-1) {
			return errors.New("'##' cannot be at either end of a macro expansion")
		}
	}
	return nil
}

// params reads a parameter list and returns how many tokens it took.
func (m *Macro) params(toks []Token) (int, error) {
	for i := 0; i < len(toks); i++ {
		switch t := toks[i]; {
		case t.Text == ")" && len(m.Params) == 0:
			return i + 1, nil
		case t.Text == "...":
			m.Params = append(m.Params, "__VA_ARGS__")
			m.Variadic = true
		case t.Kind == Ident:
			m.Params = append(m.Params, t.Text)
			if i+1 < len(toks) && toks[i+1].Text == "..." {
				m.Variadic = true
				i++
			}
		default:
			return 0, errors.New("expected parameter name, found \"" + t.Text + "\"")
		}
		if i++; i < len(toks) {
			switch {
			case toks[i].Text == ")":
				return i + 1, nil
			case toks[i].Text == "," && !m.Variadic:
				continue
			}
			return 0, errors.New("expected ',' or ')', found \"" + toks[i].Text + "\"")
		}
	}
	return 0, errors.New("expected ')' before end of line")
}

func isPaste(t Token) bool { return t.Kind == Punct && (t.Text == "##" || t.Text == "%:%:") }

// Same says whether two definitions may stand in one translation unit: same
// kind, same parameters, same tokens in the same spelling, and white space
// between the same tokens; all white space counts alike (6.10.3p1 and p2).
func (m *Macro) Same(o *Macro) bool {
	return m.SameTokens(o) && m.firstSpacing(o) < 0
}

// SameTokens is Same, but for white space.
func (m *Macro) SameTokens(o *Macro) bool {
	if m == o {
		return true
	}
	return m.SameParams(o) && slices.EqualFunc(m.Body, o.Body, func(a, b Token) bool { return a.Text == b.Text })
}

// firstSpacing is the index of the first token that has white space before it
// in one definition alone, or -1. White space before the first is no part of
// the replacement list (6.10.3p7).
func (m *Macro) firstSpacing(o *Macro) int {
	if m == o {
		return -1
	}
	for i := 1; i < len(m.Body) && i < len(o.Body); i++ {
		if m.Body[i].Space != o.Body[i].Space {
			return i
		}
	}
	return -1
}

// Pos is where the name stands.
func (m *Macro) Pos() Position {
	if m.file == nil {
		return Position{Path: "<predefined>"}
	}
	return m.file.Position(m.off)
}

// File is the file of the definition, nil for a predefined macro.
func (m *Macro) File() *File { return m.file }

// Differs is where m first departs from o: the white space that is too much or
// missing, the first other token, or the end.
func (m *Macro) Differs(o *Macro) Position {
	if m.file == nil {
		return m.Pos()
	}
	if m.SameTokens(o) {
		if i := m.firstSpacing(o); i > 0 {
			if m.Body[i].Space {
				prev := m.Body[i-1]
				return m.file.Position(prev.Off + int32(len(prev.Text)))
			}
			return m.file.Position(m.Body[i].Off)
		}
		return m.Pos()
	}
	if !m.SameParams(o) {
		return m.Pos()
	}
	for i, t := range m.Body {
		if i >= len(o.Body) || t.Text != o.Body[i].Text {
			return m.file.Position(t.Off)
		}
	}
	return m.file.Position(m.bodyEnd())
}

func (m *Macro) bodyEnd() int32 {
	if n := len(m.Body); n > 0 {
		return m.Body[n-1].Off + int32(len(m.Body[n-1].Text))
	}
	return m.end
}

// BodyRange is the part of the file's original text that the replacement list
// takes, comments and splices within it included. An empty list begins and
// ends right after the name.
func (m *Macro) BodyRange() (from, to int) {
	if m.file == nil {
		return 0, 0
	}
	last := m.end - 1
	first := m.end
	if n := len(m.Body); n > 0 {
		first, last = m.Body[0].Off, m.bodyEnd()-1
	}
	// The end is right after the last byte, not where the next clean byte is:
	// a splice may stand between.
	to = int(m.file.splice.original(last)) + 1
	if len(m.Body) == 0 {
		return to, to
	}
	return int(m.file.splice.original(first)), to
}

// SameParams says whether two macros differ in their replacement lists at
// most.
func (m *Macro) SameParams(o *Macro) bool {
	return m.Function == o.Function && m.Variadic == o.Variadic && slices.Equal(m.Params, o.Params)
}

// Text is the definition in one canonical form, single spaces for white space:
// for an object-like macro the replacement list, else parameters and list.
func (m *Macro) Text() string {
	if !m.Function {
		return m.BodyText()
	}
	var b strings.Builder
	b.WriteByte('(')
	for i, p := range m.Params {
		if i > 0 {
			b.WriteByte(',')
		}
		if m.Variadic && i == len(m.Params)-1 {
			p = strings.TrimPrefix(p+"...", "__VA_ARGS__")
		}
		b.WriteString(p)
	}
	b.WriteString(") ")
	b.WriteString(m.BodyText())
	return b.String()
}

// BodyText is the replacement list with single spaces for white space.
func (m *Macro) BodyText() string {
	if text, ok := m.inSource(); ok {
		return text
	}
	return joined(m.Body)
}

// inSource is the replacement list as it stands in the file, if that is how BodyText writes
// it.
func (m *Macro) inSource() (string, bool) {
	if m.file == nil || len(m.Body) < 2 {
		return "", false
	}
	end := m.Body[0].Off
	for i, t := range m.Body {
		if i > 0 && t.Space {
			if m.file.text[end] != ' ' {
				return "", false
			}
			end++
		}
		if t.Off != end {
			return "", false
		}
		end += int32(len(t.Text))
	}
	return m.file.text[m.Body[0].Off:end], true
}

// joined is the spelling of tokens with single spaces for white space between them.
func joined(toks []Token) string {
	if len(toks) == 1 {
		return toks[0].Text
	}
	var b strings.Builder
	for i, t := range toks {
		if i > 0 && t.Space {
			b.WriteByte(' ')
		}
		b.WriteString(t.Text)
	}
	return b.String()
}

// SameRenamed says whether two function-like macros have the same tokens once
// the parameters of both are numbered.
func (m *Macro) SameRenamed(o *Macro) bool {
	if !m.Function || !o.Function || m.Variadic != o.Variadic || len(m.Params) != len(o.Params) || len(m.Body) != len(o.Body) {
		return false
	}
	for i := range m.Body {
		a, b := m.param(m.Body[i]), o.param(o.Body[i])
		if a != b || a < 0 && m.Body[i].Text != o.Body[i].Text {
			return false
		}
	}
	return true
}

func (m *Macro) param(t Token) int {
	if t.Kind == Ident {
		for i, p := range m.Params {
			if p == t.Text {
				return i
			}
		}
	}
	return -1
}

// Definitions are the definitions of the file in order, taken or not.
func (f *File) Definitions() []*Macro { return slices.Collect(f.Macros) }

// Macros calls yield for each of the definitions.
func (f *File) Macros(yield func(*Macro) bool) {
	for i := range f.lines {
		if m := f.lines[i].macro; m != nil && !yield(m) {
			return
		}
	}
}

// Lines is the part of the file's original text from the start of the line on which the
// definition begins to after the newline that ends it. Newlines in comments and splices end
// no line.
func (m *Macro) Lines() (from, to int) {
	f := m.file
	start := 0
	l := lexer{s: f.text, rules: f.rules}
	for l.i < len(l.s) {
		switch c := l.s[l.i]; {
		case c == '\n':
			if l.i++; l.i > int(m.off) {
				return int(f.splice.original(int32(start))), int(f.splice.original(int32(l.i-1))) + 1
			}
			start = l.i
		case l.blank():
		case c == '"' || c == '\'':
			l.i = l.quoted(l.i)
		default:
			l.i++
		}
	}
	return int(f.splice.original(int32(start))), len(f.src)
}

// Alias is the name that an object-like macro only stands for, and whether it does.
func (m *Macro) Alias() (name string, ok bool) {
	if m.Function || len(m.Body) != 1 || m.Body[0].Kind != Ident {
		return "", false
	}
	return m.Body[0].Text, true
}

// Primary says whether the replacement list is one operand whatever stands around it: a
// constant, or something in parentheses. Operand says whether it is so but for sizeof
// before it and postfix operators behind it: signs and casts may come first.
func (m *Macro) Primary() bool { return primary(m.Body) }

// Operand: see [Macro.Primary].
func (m *Macro) Operand() bool {
	toks := m.Body
	for len(toks) > 0 && !primary(toks) {
		switch t := toks[0]; {
		case t.Text == "-" || t.Text == "+" || t.Text == "~" || t.Text == "!":
			toks = toks[1:]
		case t.Text == "(" && len(toks) > 2 && toks[1].Kind == Ident:
			for toks = toks[1:]; len(toks) > 0 && toks[0].Kind == Ident; {
				toks = toks[1:]
			}
			if len(toks) == 0 || toks[0].Text != ")" {
				return false
			}
			toks = toks[1:]
		default:
			return false
		}
	}
	return len(toks) > 0
}

func primary(toks []Token) bool {
	if len(toks) == 1 {
		return toks[0].Kind == Number || toks[0].Kind == Char
	}
	return len(toks) > 1 && toks[0].Text == "(" && group(toks, 0) == len(toks)
}

// Slashes says whether the replacement list has a // that is a comment in other dialects.
func (m *Macro) Slashes() bool {
	for i := 1; i < len(m.Body); i++ {
		if m.Body[i-1].Text == "/" && m.Body[i].Text == "/" && !m.Body[i].Space {
			return true
		}
	}
	return false
}

// Offset is where the name stands, for sorting within a file.
func (m *Macro) Offset() int { return int(m.off) }
