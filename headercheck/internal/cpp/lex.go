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
			t[c] = cSpace
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

const byteOrderMark = "\xef\xbb\xbf"

// clean does translation phases 1 and 2: it replaces trigraphs where the
// dialect has them and deletes each backslash that ends a line, together with
// the newline. White space between backslash and newline does not matter, and
// a carriage return alone is a newline, as in gcc and clang.
func clean(src string, tri bool) (string, splices) {
	if lone(src) {
		src = withNewlines(src)
	}
	tri = tri && strings.Contains(src, "??")
	var (
		b  strings.Builder
		sp splices
	)
	from := 0 // what is still to be written
	if strings.HasPrefix(src, byteOrderMark) {
		from = len(byteOrderMark)
		sp = append(sp, struct{ clean, orig int32 }{0, int32(from)})
	}
	mark := from
	for at := from; ; {
		at += candidate(src[at:], tri)
		if at == len(src) {
			break
		}
		n, text := substitution(src[at:], tri)
		if n == 0 {
			at++
			continue
		}
		if from == mark {
			b.Grow(len(src))
		}
		b.WriteString(src[from:at])
		b.WriteString(text)
		at += n
		from = at
		sp = append(sp, struct{ clean, orig int32 }{int32(b.Len()), int32(at)})
	}
	if from == mark {
		return src[from:], sp
	}
	b.WriteString(src[from:])
	return b.String(), sp
}

// candidate is where a splice or trigraph may begin, or the length of s.
func candidate(s string, tri bool) int {
	i := -1
	if tri {
		i = strings.IndexAny(s, `\?`)
	} else {
		i = strings.IndexByte(s, '\\')
	}
	if i < 0 {
		return len(s)
	}
	return i
}

// substitution is how long the splice or trigraph is with which s begins, and what it
// stands for. A trigraph that stands for a backslash may begin a splice.
func substitution(s string, tri bool) (n int, text string) {
	backslash := 1
	if tri && strings.HasPrefix(s, "??") && len(s) > 2 {
		k := strings.IndexByte(trigraphs, s[2])
		if k < 0 || k%2 != 0 {
			return 0, ""
		}
		n, text, backslash = 3, trigraphs[k+1:k+2], 3
	}
	if s[0] == '\\' || text == `\` {
		if rest := spliceLen(s[backslash:]); rest > 0 {
			return backslash + rest, ""
		}
	}
	return n, text
}

// withNewlines makes newlines of carriage returns that none follows.
func withNewlines(src string) string {
	b := []byte(src)
	for i, c := range b {
		if c == '\r' && (i+1 == len(b) || b[i+1] != '\n') {
			b[i] = '\n'
		}
	}
	return string(b)
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
	rules Rules
	// inDirective says that the line is one, which Rules.Slashes is about.
	inDirective bool
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
			l.i = commentEnd(s, l.i+2)
		case c == '/' && strings.HasPrefix(s[l.i:], "//") && !l.slashes():
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

// commentEnd is where the comment ends whose text begins at i. Of its two last characters
// the slash is searched for: many comments have an asterisk on each line.
func commentEnd(s string, i int) int {
	for end := i; ; {
		n := strings.IndexByte(s[end:], '/')
		if n < 0 {
			return len(s)
		}
		if end += n + 1; end-2 >= i && s[end-2] == '*' {
			return end
		}
	}
}

// slashes says whether the // that is here begins no comment.
func (l *lexer) slashes() bool {
	return l.rules.Slashes && (l.inDirective || strings.HasPrefix(l.s[l.i:], "//*"))
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
		switch {
		case end == len(s):
		case (s[end] == '"' || s[end] == '\'') && isPrefix(s[i:end]):
			kind, end = literal(s, end)
		case s[end] == '"' && l.rules.Raw && rawPrefix(s[i:end]):
			kind, end = String, rawEnd(s, end)
		}
	case cl&cDigit != 0 || c == '.' && i+1 < len(s) && class[s[i+1]]&cDigit != 0:
		kind, end = Number, l.numberEnd(end)
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

// numberEnd is where the preprocessing number ends whose first character is before i
// (6.4.8).
func (l *lexer) numberEnd(i int) int {
	s := l.s
	for i < len(s) {
		if l.rules.Separators && s[i] == '\'' && i+1 < len(s) && class[s[i+1]]&cIdent != 0 {
			i += 2
			continue
		}
		sign := (s[i] == '+' || s[i] == '-') && strings.IndexByte("eEpP", s[i-1]) >= 0
		if !sign && class[s[i]]&cIdent == 0 && s[i] != '.' {
			break
		}
		i++
	}
	return i
}

func identEnd(s string, i int) int {
	for i < len(s) {
		if class[s[i]]&cIdent != 0 {
			i++
			continue
		}
		n := 0
		if s[i] == '\\' {
			n = ucn(s[i:])
		}
		if n == 0 {
			break
		}
		i += n
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

// punctuators are those of more than one character that begin with one, the longest
// first, and single whether that character is one by itself (6.4.6).
var punctuators = [128]struct {
	longer []string
	single bool
}{
	'(': {nil, true}, ')': {nil, true}, '[': {nil, true}, ']': {nil, true}, '{': {nil, true}, '}': {nil, true},
	',': {nil, true}, ';': {nil, true}, '?': {nil, true}, '~': {nil, true},
	'.': {[]string{"..."}, true},
	'#': {[]string{"##"}, true},
	':': {[]string{":>"}, true},
	'%': {[]string{"%:%:", "%:", "%>", "%="}, true},
	'<': {[]string{"<<=", "<<", "<=", "<:", "<%"}, true},
	'>': {[]string{">>=", ">>", ">="}, true},
	'-': {[]string{"--", "-=", "->"}, true},
	'+': {[]string{"++", "+="}, true},
	'&': {[]string{"&&", "&="}, true},
	'|': {[]string{"||", "|="}, true},
	'*': {[]string{"*="}, true},
	'/': {[]string{"/="}, true},
	'=': {[]string{"=="}, true},
	'!': {[]string{"!="}, true},
	'^': {[]string{"^="}, true},
}

// punctLen is the length of the punctuator that s begins with, or 0.
func punctLen(s string) int {
	if s[0] >= 128 {
		return 0
	}
	p := &punctuators[s[0]]
	for _, text := range p.longer {
		if strings.HasPrefix(s, text) {
			return len(text)
		}
	}
	if p.single {
		return 1
	}
	return 0
}
