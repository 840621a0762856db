// SPDX-License-Identifier: Apache-2.0

package cpp

// A scanner goes through clean text, and says where directives and other tokens begin.
// What begins a directive is decided here alone: a # that nothing but white space precedes
// on its line (6.10p2).
type scanner struct {
	lexer
	fresh bool // nothing but white space on the line so far
	space bool // white space before what has been found
}

// newScanner returns a scanner of a text, of which many tokens may be read.
func newScanner(text string, many int, rules Rules) scanner {
	return scanner{lexer: lexer{s: text, many: many, rules: rules}, fresh: true}
}

// stop is what a scanner has found.
type stop uint8

const (
	atEnd stop = iota
	atDirective
	atToken
)

// scan goes on to the next token, past white space, comments and the ends of lines; if it
// is to find words alone, also past literals and punctuators. At a directive it has passed
// the # and white space: the name is next, and its reader reads the line to its end.
func (s *scanner) scan(words bool) stop {
	s.space, s.inDirective = s.fresh, false
	for s.i < len(s.s) {
		c := s.s[s.i]
		cl := class[c]
		switch {
		case cl&cSpace != 0:
			s.space = true
			s.i++
		case c == '\n':
			s.fresh, s.space = true, true
			s.i++
		case c == '/' && s.blank():
			s.space = true
		case (c == '#' || c == '%') && s.fresh && s.hash():
			return atDirective
		case !words || cl&cIdent != 0:
			s.fresh = false
			return atToken
		case c == '"' || c == '\'':
			s.fresh = false
			s.i = s.quoted(s.i)
		default:
			s.fresh = false
			s.i++
		}
	}
	return atEnd
}

// hash passes a # in either spelling, and says whether it is one.
func (s *scanner) hash() bool {
	n := punctLen(s.s[s.i:])
	if text := s.s[s.i : s.i+n]; text != "#" && text != "%:" {
		return false
	}
	s.i += n
	s.inDirective = true
	s.blank()
	return true
}

// pass passes the directive that is here.
func (s *scanner) pass() {
	switch kind := directiveOf(s.s[s.i:identEnd(s.s, s.i)]); kind {
	case dInclude, dIncludeNext, dImport, dError, dNone:
		s.skipLine(false)
	default:
		s.skipLine(true)
	}
}

// skipLine passes the rest of a line. Comments count, and literals where they do in the
// directive: an apostrophe in #error is none.
func (l *lexer) skipLine(literals bool) {
	for l.i < len(l.s) {
		switch c := l.s[l.i]; {
		case c == '\n':
			l.i++
			return
		case c == '/' && l.blank():
		case literals && (c == '"' || c == '\''):
			l.i = l.quoted(l.i)
		default:
			l.i++
		}
	}
}

// word passes the rest of an identifier or number that is here, and returns it.
func (l *lexer) word() string {
	start := l.i
	if l.rules.Separators && class[l.s[start]]&cDigit != 0 {
		l.i = l.numberEnd(start + 1)
	}
	for l.i < len(l.s) && class[l.s[l.i]]&cIdent != 0 {
		l.i++
	}
	word := l.s[start:l.i]
	if l.rules.Raw && l.i < len(l.s) && l.s[l.i] == '"' && rawPrefix(word) {
		l.i = rawEnd(l.s, l.i)
	}
	return word
}
