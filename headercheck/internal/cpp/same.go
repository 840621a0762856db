// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"slices"
	"strings"
)

// SameText says whether two texts are one to a compiler: the same tokens and the same
// directives in the same order. Comments, blank lines, line splices, the ends of lines
// and the amount of white space do not count. Its presence does where C says so: in a
// macro definition (6.10.3p1), and in arguments if one of the texts makes strings of
// them with # (6.10.3.2p2).
//
// An unterminated quote is a matter between a text and its compiler (6.4p3), as is a
// carriage return without a newline, and a raw string is one in C++ and in GNU C alone:
// a text with one of these is the same as itself alone.
func SameText(a, b string) bool {
	if a == b {
		return true
	}
	return SameBut(a, b, Rules{}, func(*Macro, *Macro) bool { return false })
}

// SameBut is [SameText] by the rules of a dialect, for texts that may differ in definitions:
// but reports whether one may replace the other.
func SameBut(a, b string, rules Rules, but func(a, b *Macro) bool) bool {
	rules.Trigraphs = false
	if !sameBut(a, b, rules, but) {
		return false
	}
	rules.Trigraphs = true
	// What is the same with trigraphs need not be so without, and the other way round.
	return !strings.Contains(a, "??") && !strings.Contains(b, "??") || sameBut(a, b, rules, but)
}

func sameBut(a, b string, rules Rules, but func(a, b *Macro) bool) bool {
	p, q := cut(a, rules), cut(b, rules)
	if p.quote || q.quote || lone(a) || lone(b) {
		return lf(a) == lf(b)
	}
	spaces := p.strings || q.strings
	return slices.EqualFunc(p.pieces, q.pieces, func(a, b piece) bool {
		return a.same(b, spaces) || a.macro != nil && b.macro != nil && but(a.macro, b.macro)
	})
}

func lf(text string) string { return strings.ReplaceAll(text, "\r\n", "\n") }

// A piece of a text is a directive or a token outside of directives.
type piece struct {
	name  string // of a directive, "#" first; "" for a token
	macro *Macro // of a #define that is well-formed
	toks  []Token
}

func (p piece) same(o piece, spaces bool) bool {
	if p.name != o.name || (p.macro == nil) != (o.macro == nil) {
		return false
	}
	if p.macro != nil {
		return p.macro.Name == o.macro.Name && p.macro.Same(o.macro)
	}
	spaces = spaces && p.name == "" || p.name == "#define"
	return slices.EqualFunc(p.toks, o.toks, func(a, b Token) bool {
		return a.Text == b.Text && a.Kind == b.Kind && (!spaces || a.Space == b.Space)
	})
}

// A whole is a text in pieces.
type whole struct {
	pieces  []piece
	strings bool // a macro makes a string of an argument
	quote   bool // there is an unterminated one, or that of a raw string
}

func cut(text string, rules Rules) whole {
	var w whole
	f := &File{src: text, rules: rules, late: new(late)}
	f.text, f.splice = clean(text, rules.Trigraphs)
	s := newScanner(f.text, len(f.text)+1, rules)
	var last Token
	for {
		p := piece{}
		switch s.scan(false) {
		case atEnd:
			return w
		case atDirective:
			p = s.directive()
			if p.macro != nil {
				p.macro.file = f
			}
			w.strings = w.strings || p.macro != nil && p.macro.Function && slices.ContainsFunc(p.macro.Body, isString)
		case atToken:
			p.toks = []Token{s.token(s.space)}
		}
		for _, t := range p.toks {
			w.quote = w.quote || t.Kind == Other && (t.Text[0] == '"' || t.Text[0] == '\'') || isRaw(last, t)
			last = t
		}
		w.pieces = append(w.pieces, p)
	}
}

// directive reads the directive whose name is here.
func (s *scanner) directive() piece {
	end := identEnd(s.s, s.i)
	p := piece{name: "#" + s.s[s.i:end]}
	s.i = end
	p.toks = s.rest(p.name)
	if p.name == "#define" {
		p.macro, _ = newMacro(p.toks)
	}
	return p
}

// isRaw says whether two tokens are the beginning of a raw string.
func isRaw(prefix, t Token) bool {
	return prefix.Kind == Ident && rawPrefix(prefix.Text) && t.Text[0] == '"' && t.Off == prefix.Off+int32(len(prefix.Text))
}

// rest reads the rest of a directive, in which a header's name is one token.
func (l *lexer) rest(directive string) []Token {
	var toks []Token
	for {
		space := l.blank()
		if l.i == len(l.s) {
			return toks
		}
		if l.s[l.i] == '\n' {
			l.i++
			return toks
		}
		if named(directive, toks) {
			if name := headerName(l.s[l.i:]); name != "" {
				toks = append(toks, Token{Text: name, Off: int32(l.i), Kind: String, Space: space})
				l.i += len(name)
				continue
			}
		}
		toks = append(toks, l.token(space))
	}
}

// named says whether a header's name may come after these tokens of a directive.
func named(directive string, toks []Token) bool {
	switch directive {
	case "#include", "#include_next", "#import", "#embed":
		return len(toks) == 0
	}
	n := len(toks)
	if n > 1 && toks[n-1].Text == "(" {
		n--
	}
	if n == 0 {
		return false
	}
	switch toks[n-1].Text {
	case "__has_include", "__has_include_next", "__has_embed":
		return true
	case "dependency":
		return directive == "#pragma"
	}
	return false
}

func isString(t Token) bool { return t.Kind == Punct && (t.Text == "#" || t.Text == "%:") }
