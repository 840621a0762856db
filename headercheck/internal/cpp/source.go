// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"fmt"
	"strings"

	"github.com/secstatus/secstatus/internal/regular"
)

// A Source is a file as tokens, for a reader that follows no includes and expands no macros.
type Source struct {
	File   *File
	Tokens []Token // without those of directives
	Lines  []Directive
}

// A Directive is a conditional or a #define. Others are left out.
type Directive struct {
	Name   string  // "if", "ifdef", "ifndef", "elif", "elifdef", "elifndef", "else", "endif", "define"
	Tokens []Token // after the name
	At     int     // how many of Source.Tokens stand before it
	Off    int32   // of the name
}

// Bounds on a source. The amalgamation of SQLite has 9 MB and a million tokens.
const (
	maxSource       = 16 << 20 // bytes
	maxSourceTokens = 2 << 20  // those of directives included
)

// SourceFile is what may be read as a source.
var SourceFile = regular.Kind{Name: "a source", Max: maxSource}

// SourceRules are those of GNU C, or of GNU C++, in their latest dialects.
func SourceRules(plus bool) Rules {
	if plus {
		return rulesOf("gnu++23", false)
	}
	return rulesOf("gnu23", false)
}

// ReadSource cuts src into tokens. An error means that it is too large, or no text.
func ReadSource(path, src string, rules Rules) (*Source, error) {
	if strings.HasPrefix(src, "\xff\xfe") || strings.HasPrefix(src, "\xfe\xff") {
		return nil, fmt.Errorf("%s: UTF-16 text; a source is UTF-8 or ASCII", path)
	}
	if len(src) > maxSource {
		return nil, fmt.Errorf("%s: %w", path, &regular.SizeError{Kind: SourceFile, Size: int64(len(src))})
	}
	f := &File{Path: path, src: src, rules: rules, late: new(late)}
	f.text, f.splice = clean(src, rules.Trigraphs)
	s := &Source{File: f, Tokens: make([]Token, 0, len(f.text)/6)}
	sc := newScanner(f.text, maxSourceTokens, rules)
	for sc.many > 0 {
		switch sc.scan(false) {
		case atEnd:
			Work.Tokens.Add(int64(maxSourceTokens - sc.many))
			return s, nil
		case atToken:
			sc.many--
			t := sc.token(sc.space)
			if t.Kind == Punct && len(t.Text) == 2 {
				t.Text = spelled(t.Text, rules)
			}
			s.Tokens = append(s.Tokens, t)
		case atDirective:
			start := sc.i
			name := f.text[start:identEnd(f.text, start)]
			kind := directiveOf(name)
			if kind != dDefine && kind < dIf {
				sc.pass()
				continue
			}
			sc.i = start + len(name)
			sc.room()
			s.Lines = append(s.Lines, Directive{name, sc.line(), len(s.Tokens), int32(start)})
		}
	}
	return nil, fmt.Errorf("%s: more than %d tokens", path, maxSourceTokens)
}

// spelled is the usual spelling of a digraph (6.4.6). In C++, <: may be < before :: (ISO C++ 5.4).
func spelled(text string, rules Rules) string {
	switch text {
	case "<%":
		return "{"
	case "%>":
		return "}"
	case "<:":
		if !rules.CPlusPlus {
			return "["
		}
	case ":>":
		return "]"
	}
	return text
}
