// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"runtime"
	"slices"
	"strings"
)

// What C++ has beyond C in the way of type definitions: names of classes and enumerations
// are names of types (ISO C++ 11.3, 9.7.1), using makes one (9.2.4), and each belongs to the
// scope in which it stands. Only what is global, linkage specifications included (9.11),
// can clash with a typedef of C.

// scopes follows braces through a file, and knows which of them make a scope of their own.
type scopes struct {
	scanner
	open  []bool   // of each brace that is open, whether it is more than extern "C"
	saved [][]bool // of each conditional that is open: what was open before it
	last  [2]Token
	lost  bool // there are more braces or conditionals inside each other than are followed
}

// maxScopes bounds braces, and conditionals, inside each other.
const maxScopes = 200

// global says whether the text at an offset stands in no scope. Offsets come in order.
func (s *scopes) global(off int) bool {
	for s.i < off && !s.lost {
		switch s.scan(false) {
		case atEnd:
			return s.outside()
		case atDirective:
			s.conditional()
		case atToken:
			if s.i >= off {
				return s.outside()
			}
			t := s.token(false)
			switch t.Text {
			case "{", "<%":
				s.open = append(s.open, !(s.last[1].Kind == String && s.last[0].Text == "extern"))
				s.lost = s.lost || len(s.open) > maxScopes
			case "}", "%>":
				s.open = s.open[:max(0, len(s.open)-1)]
			}
			s.last = [2]Token{s.last[1], t}
		}
	}
	return s.outside()
}

func (s *scopes) outside() bool { return !s.lost && !slices.Contains(s.open, true) }

// conditional passes a directive. Each group of a conditional begins with the braces that
// were open before it.
func (s *scopes) conditional() {
	kind := directiveOf(s.s[s.i:identEnd(s.s, s.i)])
	n := len(s.saved)
	switch {
	case kind == dIf || kind == dIfdef || kind == dIfndef:
		s.saved = append(s.saved, slices.Clone(s.open))
		s.lost = s.lost || len(s.saved) > maxScopes
	case n == 0:
	case kind == dEndif:
		s.saved = s.saved[:n-1]
	case kind > dIf:
		s.open = slices.Clone(s.saved[n-1])
	}
	s.pass()
}

// plus keeps what a word of C++ at i begins, if that is the name of a type.
func (p *parser) plus(word string, i int) {
	switch word {
	case "class", "struct", "union", "enum":
		p.keepTag(i)
	case "using":
		if p.scopes.global(i) {
			p.keep(dUsing, i, ";")
		}
	}
}

// keepTag keeps the name of a class or enumeration.
func (p *parser) keepTag(off int) {
	if !p.scopes.global(off) {
		return
	}
	p.room()
	after, start := p.i, len(p.group)
	p.group = append(p.group, Token{Text: p.s[off:p.i], Off: int32(off), Kind: Ident})
	const long = 24 // with attributes
	for n := 0; n < long && p.many > 0 && p.scan(false) == atToken && !strings.ContainsAny(p.s[p.i:p.i+1], "{;<>,)"); n++ {
		p.many--
		p.group = append(p.group, p.token(p.space))
		if last := p.group[len(p.group)-1].Text; n == 0 && (last == "class" || last == "struct") {
			after = p.i // enum class is one keyword
		}
	}
	if _, name := tagged(p.group[start:]); name != "" {
		p.f.lines = append(p.f.lines, line{kind: dTag, off: int32(off), end: int32(off), toks: p.group[start:len(p.group):len(p.group)]})
	} else {
		p.group = p.group[:start]
	}
	p.i, p.fresh = after, false
}

// tagged is the type that begins with class, struct, union or enum, and its name; or "".
func tagged(toks []Token) (t Type, name string) {
	kind, i := toks[0].Text, 1
	switch {
	case kind == "class":
		kind = "struct"
	case kind == "enum" && len(toks) > 1 && (toks[1].Text == "class" || toks[1].Text == "struct"):
		i = 2
	}
	if i = attributes(toks, i); i == len(toks) || toks[i].Kind != Ident {
		return t, ""
	}
	return Type{text: kind + " " + toks[i].Text}, toks[i].Text
}

// tags defines the names of classes and enumerations that stand among tokens.
func (u *Unit) tags(f *File, l *line, toks []Token) {
	for i, t := range toks {
		switch t.Text {
		case "class", "struct", "union", "enum":
			if i > 0 && toks[i-1].Text == "enum" {
				continue
			}
			if typ, name := tagged(toks[i:]); name != "" {
				u.defineType(&Typedef{Name: name, Type: typ, file: f, off: l.off, tag: true})
			}
		}
	}
}

// using reads "using name = type;".
func (u *Unit) using(f *File, l *line) error {
	toks, err := u.expand(l.toks, false)
	if err != nil || len(toks) < 4 || toks[1].Kind != Ident {
		return err
	}
	i := attributes(toks, 2)
	if i >= len(toks)-1 || toks[i].Text != "=" {
		return nil
	}
	spec := unqualified(withoutAttributes(nil, toks[i+1:]))
	u.tags(f, l, spec)
	t, ok := u.typeOf(spec)
	if !ok {
		t = Type{text: spelling(spec)}
	}
	u.defineType(&Typedef{Name: toks[1].Text, Type: t, file: f, off: l.off})
	return nil
}

// unqualified drops :: and std:: before the names of types: <cstdint> has the types of
// <stdint.h>.
func unqualified(toks []Token) []Token {
	var out []Token
	for i := 0; i < len(toks); i++ {
		colons := func(i int) bool {
			return i+1 < len(toks) && toks[i].Text == ":" && toks[i+1].Text == ":" && !toks[i+1].Space
		}
		switch {
		case toks[i].Text == "std" && colons(i+1):
			i += 2
		case colons(i) && (i == 0 || toks[i-1].Kind != Ident || keywordOf(toks[i-1]) != kwNone):
			i++
		default:
			out = append(out, toks[i])
		}
	}
	return out
}

// plusDirs are the folders of the library of C++ for a target that exist on this machine,
// in the order compilers search them.
func plusDirs(target string) []string {
	const version = "/include/c++/*"
	library := func(base, triplet string) []string {
		return []string{base + version, base + version + "/" + triplet, base + version + "/backward"}
	}
	var patterns []string
	switch system, _, _ := strings.Cut(target, "/"); system {
	case "arm-none-eabi":
		patterns = slices.Concat(library("/usr/lib/arm-none-eabi", target), []string{"/usr/include/newlib/c++/*", "/usr/include/newlib/c++/*/" + target})
	case "windows":
		triplet := map[string]string{"windows/amd64": "x86_64-w64-mingw32", "windows/386": "i686-w64-mingw32", "windows/arm64": "aarch64-w64-mingw32"}[target]
		dir := "/usr/lib/gcc/" + triplet + "/*/include/c++"
		patterns = []string{dir, dir + "/" + triplet, dir + "/backward"}
	case "linux":
		triplet, cross := triplets(target)
		native := "/usr/include/" + triplet + "/c++/*"
		if len(existing([]string{native})) > 0 {
			patterns = []string{"/usr/include/c++/*", native, "/usr/include/c++/*/backward"}
		} else {
			patterns = library("/usr/"+cross, cross)
		}
	case "darwin":
		const tools, sdk = "/Library/Developer/CommandLineTools", "/SDKs/MacOSX.sdk/usr/include/c++/v1"
		patterns = []string{tools + "/usr/include/c++/v1", tools + sdk, "/Applications/Xcode.app/Contents/Developer/Platforms/MacOSX.platform/Developer" + sdk}
	default:
		if strings.HasPrefix(target, runtime.GOOS+"/") {
			patterns = []string{"/usr/include/c++/v1"}
		}
	}
	return existing(patterns)
}

// access drops the last token if that is public, private or protected, and says whether it is.
func (r *reader) access() bool {
	n := len(r.toks) - 1
	if r.depth == 0 || n < 0 {
		return false
	}
	switch r.toks[n].Text {
	case "public", "private", "protected":
		r.toks, r.files = r.toks[:n], r.files[:n]
		return true
	}
	return false
}

// method says whether the brace that comes next in a class begins the body of a function.
func (r *reader) method() bool {
	switch r.toks[len(r.toks)-1].Text {
	case ")", "}", "const", "noexcept", "override", "final", "try":
		return true
	}
	return false
}

// namespace says whether tokens begin a namespace.
func namespace(toks []Token) bool {
	if len(toks) > 0 && toks[0].Text == "inline" {
		toks = toks[1:]
	}
	return len(toks) > 0 && toks[0].Text == "namespace" && !slices.ContainsFunc(toks, func(t Token) bool { return t.Text == "=" })
}

// template is how many tokens of a declaration are "template <…>".
func template(toks []Token) int {
	n := 0
	for n+1 < len(toks) && toks[n].Text == "template" && toks[n+1].Text == "<" {
		depth := 0
		for n++; n < len(toks); n++ {
			switch toks[n].Text {
			case "<":
				depth++
			case ">":
				depth--
			case ">>":
				depth -= 2
			}
			if depth <= 0 {
				n++
				break
			}
		}
	}
	return n
}
