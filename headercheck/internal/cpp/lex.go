// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"sort"
	"strings"
)

// A Token is one preprocessing token (ISO C11 6.4).
type Token struct {
	Text  string
	Off   int32 // where it begins, in bytes of File.text
	Kind  Kind
	Space bool // white space or a comment stands before it (6.10.3p2)
}

// Kind says what a token is.
type Kind uint8

// The kinds of token. A directive's line has no newline token: it ends where
// its slice ends.
const (
	Other    Kind = iota // one character that is nothing else, or an unterminated literal
	Ident                // identifier
	Number               // preprocessing number
	Char                 // character constant
	String               // string literal
	Punct                // punctuator
	replaced             // an identifier of Text.Macros, which is not one any more
)

// Character classes for the scanner's tables.
const (
	cIdent  = 1 << iota // may continue an identifier
	cDigit              // 0-9
	cSpace              // space, tab, vertical tab, form feed, carriage return, NUL
	cPlain              // in text lines: of no interest to the line scanner
	cLetter             // may begin an identifier
)

var class = func() (t [256]uint8) {
	for c := range t {
		switch {
		case c >= '0' && c <= '9':
			t[c] = cIdent | cDigit
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c == '_', c == '$', c >= 0x80:
			t[c] = cIdent | cLetter
		case c == ' ', c == '\t', c == '\v', c == '\f', c == '\r', c == 0:
			t[c] = cSpace | cPlain
		case c != '\n' && c != '"' && c != '\'' && c != '/' && c != '#' && c != '%':
			t[c] = cPlain
		}
	}
	return t
}()

// splices records where phases 1 and 2 of translation (5.1.1.2) took bytes
// away, so that a position in the clean text leads back to the original.
type splices []struct{ clean, orig int32 }

func (s splices) original(off int32) int32 {
	i := sort.Search(len(s), func(i int) bool { return s[i].clean > off })
	if i == 0 {
		return off
	}
	return s[i-1].orig + off - s[i-1].clean
}

// trigraphs are pairs: what stands after ??, and what that makes (5.2.1.1).
const trigraphs = "=#/\\'^([)]!|<{>}-~"

// clean does translation phases 1 and 2: it replaces trigraphs where the
// dialect has them and deletes each backslash that ends a line, together with
// the newline. White space between backslash and newline does not matter, and
// a carriage return alone is a newline, as in gcc and clang.
func clean(src string, tri bool) (string, splices) {
	if lone(src) {
		b := []byte(src)
		for i, c := range b {
			if c == '\r' && (i+1 == len(b) || b[i+1] != '\n') {
				b[i] = '\n'
			}
		}
		src = string(b)
	}
	tri = tri && strings.Contains(src, "??")
	if strings.HasPrefix(src, "\xef\xbb\xbf") {
		text, sp := clean(src[3:], tri)
		sp = append(splices{{0, 0}}, sp...)
		for i := range sp {
			sp[i].orig += 3
		}
		return text, sp
	}
	slash, query := -1, -1 // the next of each, from where they were last asked for
	if !tri {
		query = len(src)
	}
	// next is the offset of the next splice or trigraph at or after i, or -1.
	next := func(i int) int {
		for {
			if slash < i {
				if slash = i + strings.IndexByte(src[i:], '\\'); slash < i {
					slash = len(src)
				}
			}
			if query < i {
				if query = i + strings.Index(src[i:], "??"); query < i {
					query = len(src)
				}
			}
			i = min(slash, query)
			switch {
			case i == len(src):
				return -1
			case i == query || spliceLen(src[i+1:]) > 0:
				return i
			}
			i++
		}
	}
	at := next(0)
	if at < 0 {
		return src, nil
	}
	var (
		b    strings.Builder
		sp   splices
		from int
	)
	b.Grow(len(src))
	cut := func(to, resume int) {
		b.WriteString(src[from:to])
		from = resume
	}
	for at >= 0 {
		end := at + 1
		switch {
		case src[at] == '\\':
			end += spliceLen(src[at+1:])
			cut(at, end)
		case at+2 < len(src) && src[at+2] == '/' && spliceLen(src[at+3:]) > 0:
			end = at + 3 + spliceLen(src[at+3:])
			cut(at, end)
		case at+2 < len(src):
			if k := strings.IndexByte(trigraphs, src[at+2]); k >= 0 && k%2 == 0 {
				end = at + 3
				cut(at, end)
				b.WriteByte(trigraphs[k+1])
			}
		}
		if end > at+1 {
			sp = append(sp, struct{ clean, orig int32 }{int32(b.Len()), int32(end)})
		}
		at = next(end)
	}
	b.WriteString(src[from:])
	return b.String(), sp
}

// lone says whether there is a carriage return without a newline.
func lone(s string) bool {
	for {
		i := strings.IndexByte(s, '\r')
		if i < 0 {
			return false
		}
		if s = s[i+1:]; s == "" || s[0] != '\n' {
			return true
		}
	}
}

// spliceLen is the length of the rest of a line splice, white space and the
// newline, at the start of s, or 0.
func spliceLen(s string) int {
	i := 0
	for i < len(s) && class[s[i]]&cSpace != 0 {
		i++
	}
	if i < len(s) && s[i] == '\n' {
		return i + 1
	}
	return 0
}

// A lexer reads tokens off clean text.
type lexer struct {
	s     string
	i     int
	many  int // how many tokens may still be read
	group []Token
}

// blank skips white space and comments, newlines inside comments included. It
// stops at a newline, at the end, and at a token.
func (l *lexer) blank() (skipped bool) {
	s := l.s
	for l.i < len(s) {
		switch c := s[l.i]; {
		case class[c]&cSpace != 0:
			l.i++
		case c == '/' && strings.HasPrefix(s[l.i:], "/*"):
			n := strings.Index(s[l.i+2:], "*/")
			if n < 0 {
				l.i = len(s)
				return true
			}
			l.i += n + 4
		case c == '/' && strings.HasPrefix(s[l.i:], "//"):
			n := strings.IndexByte(s[l.i:], '\n')
			if n < 0 {
				l.i = len(s)
				return true
			}
			l.i += n
		default:
			return skipped
		}
		skipped = true
	}
	return skipped
}

// line reads tokens to the end of the line and past its newline. The slice is
// cut from a larger one, to be kept without waste.
func (l *lexer) line() []Token {
	start := len(l.group)
	for {
		space := l.blank()
		if l.i >= len(l.s) || l.many <= 0 {
			break
		}
		if l.s[l.i] == '\n' {
			l.i++
			break
		}
		l.many--
		l.group = append(l.group, l.token(space))
	}
	if len(l.group) == start {
		return nil
	}
	return l.group[start:len(l.group):len(l.group)]
}

// room makes sure that lines are cut from large slices, whose old ones are
// left alone.
func (l *lexer) room() {
	if cap(l.group)-len(l.group) < 64 {
		l.group = make([]Token, 0, min(1024, 64+len(l.s)/16))
	}
}

// token reads the token that begins here.
func (l *lexer) token(space bool) Token {
	s, i := l.s, l.i
	c := s[i]
	kind := Other
	end := i + 1
	switch cl := class[c]; {
	case cl&cLetter != 0 || c == '\\' && ucn(s[i:]) > 0:
		kind = Ident
		end = identEnd(s, i)
		if end < len(s) && (s[end] == '"' || s[end] == '\'') && isPrefix(s[i:end]) {
			kind, end = literal(s, end)
		}
	case cl&cDigit != 0 || c == '.' && i+1 < len(s) && class[s[i+1]]&cDigit != 0:
		kind = Number
		for end < len(s) {
			if d := s[end]; class[d]&cIdent != 0 || d == '.' {
				end++
			} else if (d == '+' || d == '-') && strings.IndexByte("eEpP", s[end-1]) >= 0 {
				end++
			} else {
				break
			}
		}
	case c == '"' || c == '\'':
		kind, end = literal(s, i)
	default:
		if n := punctLen(s[i:]); n > 0 {
			kind, end = Punct, i+n
		}
	}
	l.i = end
	return Token{Text: s[i:end], Off: int32(i), Kind: kind, Space: space}
}

func identEnd(s string, i int) int {
	for i < len(s) {
		if class[s[i]]&cIdent != 0 {
			i++
		} else if n := ucn(s[i:]); n > 0 {
			i += n
		} else {
			break
		}
	}
	return i
}

// ucn is the length of the universal character name that s begins with, or 0
// (6.4.3).
func ucn(s string) int {
	n := 0
	switch {
	case strings.HasPrefix(s, `\u`):
		n = 6
	case strings.HasPrefix(s, `\U`):
		n = 10
	}
	if len(s) < n {
		return 0
	}
	for i := 2; i < n; i++ {
		if !isHex(s[i]) {
			return 0
		}
	}
	return n
}

func isHex(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
}

func isPrefix(s string) bool { return s == "L" || s == "u" || s == "U" || s == "u8" }

// literal reads a character constant or string literal whose quote is at i. An
// unterminated one is one token up to the end of its line, as in gcc and clang.
func literal(s string, i int) (Kind, int) {
	q := s[i]
	for i++; i < len(s); i++ {
		switch s[i] {
		case '\\':
			if i+1 < len(s) && s[i+1] != '\n' {
				i++
			}
		case q:
			if q == '"' {
				return String, i + 1
			}
			return Char, i + 1
		case '\n':
			return Other, i
		}
	}
	return Other, i
}

// punctLen is the length of the punctuator that s begins with, or 0 (6.4.6).
func punctLen(s string) int {
	at := func(i int) byte {
		if i < len(s) {
			return s[i]
		}
		return 0
	}
	c, d := s[0], at(1)
	switch c {
	case '(', ')', '[', ']', '{', '}', ',', ';', '?', '~':
		return 1
	case '.':
		if d == '.' && at(2) == '.' {
			return 3
		}
		return 1
	case '#':
		if d == '#' {
			return 2
		}
		return 1
	case ':':
		if d == '>' {
			return 2
		}
		return 1
	case '%':
		if d == ':' && at(2) == '%' && at(3) == ':' {
			return 4
		}
		if d == ':' || d == '>' || d == '=' {
			return 2
		}
		return 1
	case '<':
		if d == '<' && at(2) == '=' {
			return 3
		}
		if d == '<' || d == '=' || d == ':' || d == '%' {
			return 2
		}
		return 1
	case '>':
		if d == '>' && at(2) == '=' {
			return 3
		}
		if d == '>' || d == '=' {
			return 2
		}
		return 1
	case '-':
		if d == '-' || d == '=' || d == '>' {
			return 2
		}
		return 1
	case '+', '&', '|':
		if d == c || d == '=' {
			return 2
		}
		return 1
	case '*', '/', '=', '!', '^':
		if d == '=' {
			return 2
		}
		return 1
	}
	return 0
}
