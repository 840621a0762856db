// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"strings"
	"unicode/utf8"
)

// plainEntries calls each for each entry of a compilation database that is written as build
// systems write it: an array of objects, each of whose members is known and a string, or
// arguments that are strings. It says whether the text is that; if not, each may have been
// called for some. Such a database is read several times as fast as encoding/json does it,
// which reads what is left over and says what is wrong. The entry is good until each
// returns, but for the strings in it.
func plainEntries(text string, each func(e *entry)) bool {
	p := plainText{s: text}
	e := new(entry)
	p.take('[')
	for more := !p.has(']'); more; more = p.more(']') {
		*e = entry{}
		p.take('{')
		for more := !p.has('}'); more; more = p.more('}') {
			name := p.string()
			p.take(':')
			switch name {
			case "directory":
				e.Directory = p.string()
			case "file":
				e.File = p.string()
			case "command":
				e.Command = p.string()
			case "output":
				p.string()
			case "arguments":
				p.take('[')
				e.Arguments = make([]string, 0, 16)
				for more := !p.has(']'); more; more = p.more(']') {
					e.Arguments = append(e.Arguments, p.string())
				}
			default:
				return false
			}
		}
		if p.failed {
			return false
		}
		each(e)
	}
	p.blanks()
	return !p.failed && p.i == len(p.s)
}

// plainText is JSON (RFC 8259) that is being read. Once something is not as it is expected,
// it has failed, and nothing more is in it.
type plainText struct {
	s      string
	i      int
	failed bool
}

func (p *plainText) fail() {
	p.failed, p.i = true, len(p.s)
}

func (p *plainText) blanks() {
	for p.i < len(p.s) && (p.s[p.i] == ' ' || p.s[p.i] == '\n' || p.s[p.i] == '\t' || p.s[p.i] == '\r') {
		p.i++
	}
}

// has passes a character if it is next.
func (p *plainText) has(c byte) bool {
	if p.i == len(p.s) || p.s[p.i] != c {
		if p.blanks(); p.i == len(p.s) || p.s[p.i] != c {
			return false
		}
	}
	p.i++
	return true
}

// take passes a character, which must be next.
func (p *plainText) take(c byte) {
	if !p.has(c) {
		p.fail()
	}
}

// more passes a comma, or the end of what is read.
func (p *plainText) more(end byte) bool {
	if p.has(',') {
		return true
	}
	p.take(end)
	return false
}

// string reads a string. Of escapes it knows those that stand for themselves.
func (p *plainText) string() string {
	p.take('"')
	n := strings.IndexByte(p.s[p.i:], '"')
	if n < 0 {
		p.fail()
		return ""
	}
	text := p.s[p.i : p.i+n]
	strange := uint16(0)
	for i := range len(text) {
		c := uint16(text[i])
		strange |= c | (c - ' ') // which has a high bit if c is none of ASCII, or a control character
	}
	if strange >= utf8.RuneSelf || strings.IndexByte(text, '\\') >= 0 {
		return p.unusual()
	}
	p.i += n + 1
	return text
}

// unusual reads the rest of a string that may have escapes or what is not ASCII.
func (p *plainText) unusual() string {
	start, from := p.i, p.i
	var text strings.Builder
	for ; p.i < len(p.s); p.i++ {
		switch c := p.s[p.i]; {
		case c == '"':
			if !utf8.ValidString(p.s[start:p.i]) {
				p.fail()
				return ""
			}
			text.WriteString(p.s[from:p.i])
			p.i++
			return text.String()
		case c < ' ':
			p.fail()
			return ""
		case c == '\\':
			text.WriteString(p.s[from:p.i])
			if p.i++; p.i == len(p.s) || strings.IndexByte(`"\/`, p.s[p.i]) < 0 {
				p.fail()
				return ""
			}
			from = p.i
		}
	}
	p.fail()
	return ""
}
