// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/secstatus/secstatus/internal/regular"
)

// Bounds on what one file may be. Real headers stay far below: the largest in
// Debian's libc, Mbed TLS and NSS packages has 0.2 MB. They keep a hostile
// file from taking the time or memory that nobody granted it.
const (
	maxFile   = 8 << 20 // bytes
	maxLines  = 1 << 18 // directives and typedefs
	maxTokens = 1 << 20 // tokens in them
)

// A File is a source file, read once and cut into the lines that matter to
// macro definitions: directives, type definitions and _Pragma operators. It
// does not change afterwards, so any number of units may share it.
type File struct {
	Path    string
	src     string
	text    string // src after translation phases 1 and 2
	splice  splices
	lines   []line
	defines int     // how many of the lines are
	types   int     // and how many typedefs
	names   []int32 // where words of the text are that are LikeMacro, in C
	took    Cost
	rules   Rules
	late    *late
	bare    bool   // the lines of its include guard count for nothing
	guards  [3]int // where they are: #ifndef, #define, #endif
}

// late is what is found when it is first asked for.
type late struct {
	lines  sync.Once
	starts []int32      // the offsets at which lines begin
	last   atomic.Int32 // the line that was asked for last: the next is often near
	number atomic.Int32 // of the text, by which Files compares; 0 if it has none yet
}

// line is a directive, or a piece of text that the unit has to look at.
type line struct {
	toks  []Token // after the directive's name; of a typedef or _Pragma, all but the end
	macro *Macro  // of #define; nil if that is malformed
	off   int32   // of the name or what follows it; of a typedef or _Pragma, where it begins
	end   int32   // where the text behind it begins, which is off where the line is a part of that
	next  int32   // of a conditional: the index of the group's next #elif, #else or #endif
	kind  directive
}

type directive uint8

const (
	dNone directive = iota
	dDefine
	dUndef
	dInclude
	dIncludeNext
	dImport
	dPragma
	dError
	dTypedef // not a directive, nor are the next
	dTag     // of C++: the name of a class or enumeration
	dUsing
	dPragmaOperator
	// The rest are conditionals.
	dIf
	dIfdef
	dIfndef
	dElif
	dElifdef
	dElifndef
	dElse
	dEndif
)

func directiveOf(name string) directive {
	switch name {
	case "define":
		return dDefine
	case "undef":
		return dUndef
	case "include":
		return dInclude
	case "include_next":
		return dIncludeNext
	case "import":
		return dImport
	case "pragma":
		return dPragma
	case "error":
		return dError
	case "if":
		return dIf
	case "ifdef":
		return dIfdef
	case "ifndef":
		return dIfndef
	case "elif":
		return dElif
	case "elifdef":
		return dElifdef
	case "elifndef":
		return dElifndef
	case "else":
		return dElse
	case "endif":
		return dEndif
	}
	return dNone
}

// Parse cuts src into lines. An error means that the file cannot be a header:
// it is too large, or no text.
func Parse(path, src string, rules Rules) (*File, error) {
	if len(src) > maxFile {
		return nil, fmt.Errorf("%s: %w", path, &regular.SizeError{Kind: Header, Size: int64(len(src))})
	}
	if strings.HasPrefix(src, "\xff\xfe") || strings.HasPrefix(src, "\xfe\xff") {
		return nil, fmt.Errorf("%s: UTF-16 text; a header is UTF-8 or ASCII", path)
	}
	f := &File{Path: path, src: src, rules: rules, late: new(late)}
	f.text, f.splice = clean(src, rules.Trigraphs)
	p := parser{scanner: newScanner(f.text, maxTokens, rules), f: f}
	if rules.CPlusPlus {
		p.scopes.scanner = newScanner(f.text, 0, rules)
	}
	// A directive has a #, and takes 8 bytes or more, but for few; of typedefs there are fewer.
	n := strings.Count(f.text, "#")
	f.lines = make([]line, 0, min(n+n/4+4, 4+len(f.text)/8, maxLines))
	p.parse()
	Work.Tokens.Add(int64(maxTokens - p.many))
	if p.many <= 0 {
		return nil, fmt.Errorf("%s: more than %d tokens in directives", path, maxTokens)
	}
	if len(f.lines) > maxLines {
		return nil, fmt.Errorf("%s: more than %d directives", path, maxLines)
	}
	f.took = f.cost(maxTokens - p.many)
	if err := f.link(); err != nil {
		return nil, err
	}
	return f, nil
}

type parser struct {
	scanner
	f      *File
	early  int     // tokens of a typedef before the keyword, at the end of group
	macros []Macro // room for definitions
	scopes scopes
}

func (p *parser) parse() {
	for p.many > 0 && len(p.f.lines) <= maxLines {
		switch p.scan(true) {
		case atEnd:
			return
		case atDirective:
			p.directive()
		case atToken:
			p.text()
		}
	}
}

// text passes an identifier or number of a text line, and keeps a typedef or
// _Pragma operator that begins with it.
func (p *parser) text() {
	i := p.i
	word := p.word()
	p.name(word, i)
	switch {
	case word == "typedef":
		if !p.rules.CPlusPlus || p.scopes.global(i) {
			p.before(i)
			p.keep(dTypedef, i, ";")
		}
	case word == "_Pragma":
		p.keep(dPragmaOperator, i, ")")
	case p.rules.CPlusPlus:
		p.plus(word, i)
	}
}

// name keeps where a word of the text is that may be the name of a macro.
func (p *parser) name(word string, i int) {
	if LikeMacro(word) {
		p.f.names = append(p.f.names, int32(i))
	}
}

// before collects what stands on the line before the typedef at i, if that is
// nothing but names since the declaration began: "int typedef x;" (6.7.1).
func (p *parser) before(i int) {
	p.room()
	p.early = 0
	const far = 100 // bytes; who writes more into the way of a typedef is not heard
	from := i
	for from > 0 && i-from < far && (class[p.s[from-1]]&(cIdent|cSpace)) != 0 {
		from--
	}
	if from > 0 && !strings.ContainsRune("\n;{}", rune(p.s[from-1])) {
		return
	}
	l := lexer{s: p.s[:i], i: from, many: 8, rules: p.rules}
	for l.blank(); l.i < i && l.many > 0; l.blank() {
		l.many--
		p.group = append(p.group, l.token(true))
		p.early++
	}
}

// keep collects the tokens of a declaration up to its end. It gives up, and
// leaves the text to the scanner, where the declaration is longer than a plain
// one or a directive stands inside it. Braces and what they hold are one token.
func (p *parser) keep(kind directive, off int, end string) {
	const long = 24
	if kind != dTypedef {
		p.room()
		p.early = 0
	}
	start, after, names := len(p.group)-p.early, p.i, len(p.f.names)
	p.group = append(p.group, Token{Text: p.s[off:p.i], Off: int32(off), Kind: Ident})
	for len(p.group)-start < long && p.many > 0 && p.scan(false) == atToken {
		at, space := p.i, p.space
		p.many--
		t := p.token(space)
		p.name(t.Text, at)
		if t.Text == "{" {
			if !p.body() {
				break
			}
			t = Token{Text: "{...}", Off: int32(at), Kind: Punct, Space: true}
		}
		if t.Kind == Punct && t.Text == end {
			p.f.lines = append(p.f.lines, line{kind: kind, off: int32(off), end: int32(off), toks: p.group[start:len(p.group):len(p.group)]})
			if kind == dTypedef {
				p.f.types++
			}
			return
		}
		p.group = append(p.group, t)
	}
	p.group, p.f.names = p.group[:start], p.f.names[:names]
	p.i, p.fresh = after, false
}

// body passes the rest of the braces of an enumeration, structure or union, and says
// whether they end before a directive and before they are too long for one.
func (p *parser) body() bool {
	const long = 1024
	depth := 1
	for n := 0; n < long && p.many > 0 && p.scan(false) == atToken; n++ {
		p.many--
		t := p.token(false)
		p.name(t.Text, int(t.Off))
		switch t.Text {
		case "{":
			depth++
		case "}":
			if depth--; depth == 0 {
				return true
			}
		}
	}
	return false
}

// add keeps the line of a directive, which has been passed.
func (p *parser) add(l line) {
	l.end = int32(p.i)
	p.f.lines = append(p.f.lines, l)
}

// directive reads the directive whose name is here (6.10).
func (p *parser) directive() {
	start := p.i
	p.i = identEnd(p.s, start)
	kind := directiveOf(p.s[start:p.i])
	p.room()
	if kind == dDefine {
		p.define()
		return
	}
	if kind == dInclude || kind == dIncludeNext || kind == dImport {
		space := p.blank()
		if name, ok := p.headerName(); ok {
			off := int32(p.i - len(name))
			p.skipLine(false)
			p.add(line{kind: kind, off: int32(start), toks: []Token{{Text: name, Off: off, Kind: String, Space: space}}})
			return
		}
	}
	if kind == dNone || kind == dError {
		p.skipLine(false)
		if kind == dError {
			p.add(line{kind: kind, off: int32(start)})
		}
		return
	}
	toks := p.line()
	p.add(line{kind: kind, off: int32(start), toks: toks})
}

// define reads what follows #define. The name is not kept as a token.
func (p *parser) define() {
	p.blank()
	l := line{kind: dDefine, off: int32(p.i)}
	var name Token
	if p.i < len(p.s) && p.s[p.i] != '\n' && p.many > 0 {
		p.many--
		name = p.token(true)
	}
	toks := p.line()
	if len(p.macros) == 0 {
		p.macros = make([]Macro, 8)
	}
	if m := &p.macros[0]; m.read(name, toks) == nil {
		p.macros = p.macros[1:]
		m.file = p.f
		l.macro = m
		p.f.defines++
	} else if name.Text != "" {
		l.toks = append([]Token{name}, toks...) // an error only if the line is reached
	}
	p.add(l)
}

// headerName reads a header-name, "q" or <h>, with its delimiters (6.4.7).
func (p *parser) headerName() (string, bool) {
	name := headerName(p.s[p.i:])
	p.i += len(name)
	return name, name != ""
}

func headerName(s string) string {
	if s == "" || s[0] != '<' && s[0] != '"' {
		return ""
	}
	end := byte('>')
	if s[0] == '"' {
		end = '"'
	}
	for i := 1; i < len(s) && s[i] != '\n'; i++ {
		if s[i] == end {
			return s[:i+1]
		}
	}
	return ""
}

// link tells each conditional where its group goes on, so that a group that is
// not taken is left in one step.
func (f *File) link() error {
	var open []int32
	for i := range f.lines {
		l := &f.lines[i]
		switch {
		case l.kind < dIf:
			continue
		case l.kind <= dIfndef:
			open = append(open, int32(i))
			continue
		case len(open) == 0:
			return f.errorf(l.off, "conditional directive without #if")
		}
		f.lines[open[len(open)-1]].next = int32(i)
		if l.kind == dEndif {
			open = open[:len(open)-1]
		} else {
			if f.lines[open[len(open)-1]].kind == dElse {
				return f.errorf(l.off, "#elif or #else after #else")
			}
			open[len(open)-1] = int32(i)
		}
	}
	if len(open) > 0 {
		return f.errorf(f.lines[open[len(open)-1]].off, "unterminated conditional directive")
	}
	return nil
}

func (f *File) errorf(off int32, format string, args ...any) error {
	return fmt.Errorf("%s: %w", f.Position(off), fmt.Errorf(format, args...))
}

// wrap says where a file with an error is included from.
func (f *File) wrap(off int32, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%w, included from %s", err, f.Position(off))
}

// A Position is a place in a file as it is on disk.
type Position struct {
	Path   string
	Line   int
	Column int // in bytes, from 1
	Offset int // in bytes, from 0
}

func (p Position) String() string { return fmt.Sprintf("%s:%d:%d", p.Path, p.Line, p.Column) }

// Position leads from an offset in the clean text to the original.
func (f *File) Position(off int32) Position {
	n := int(f.splice.original(off))
	return f.At(n)
}

// At is the position of an offset in the original text.
func (f *File) At(n int) Position {
	f.late.lines.Do(func() {
		starts := make([]int32, 1, 1+strings.Count(f.src, "\n"))
		for i := strings.IndexByte(f.src, '\n') + 1; i > 0; {
			starts = append(starts, int32(i))
			n := strings.IndexByte(f.src[i:], '\n') + 1
			if n == 0 {
				break
			}
			i += n
		}
		f.late.starts = starts
	})
	n = min(n, len(f.src))
	line := f.late.line(int32(n))
	return Position{Path: f.Path, Line: line, Column: 1 + n - int(f.late.starts[line-1]), Offset: n}
}

// line is the line of an offset.
func (l *late) line(n int32) int {
	const near = 8 // lines
	last := int(l.last.Load())
	for line := max(last, 1); line < min(last+near, len(l.starts)); line++ {
		if l.starts[line-1] <= n && n < l.starts[line] {
			l.last.Store(int32(line))
			return line
		}
	}
	line, _ := slices.BinarySearch(l.starts, n+1)
	l.last.Store(int32(line))
	return line
}

// Rules are those by which the file is cut into tokens.
func (f *File) Rules() Rules { return f.rules }

// Text is the file's text as tokens are cut from it, without splices.
func (f *File) Text() string { return f.text }

// Source is the file's text as it is on disk.
func (f *File) Source() string { return f.src }

// Guard is the macro of the file's include guard, or "".
func (f *File) Guard() string {
	name, _ := f.guard()
	return name
}

func (f *File) guard() (name string, define int) {
	n := len(f.lines)
	if n < 3 || int(f.lines[0].next) != n-1 || f.lines[n-1].kind != dEndif {
		return "", 0
	}
	switch l := f.lines[0]; {
	case l.kind == dIfndef && len(l.toks) == 1:
		name = l.toks[0].Text
	case l.kind == dIf && len(l.toks) >= 3 && l.toks[0].Text == "!" && l.toks[1].Text == "defined":
		for _, t := range l.toks[2:] {
			if t.Kind == Ident {
				name = t.Text
			}
		}
	}
	for i, l := range f.lines {
		if name != "" && l.kind == dDefine && l.macro != nil && l.macro.Name == name {
			return name, i
		}
	}
	return "", 0
}

// Unguarded is the file without its include guard: as another header that
// defines the same, under another guard.
func (f *File) Unguarded() *File {
	name, define := f.guard()
	if name == "" {
		return f
	}
	g := *f
	g.bare, g.guards = true, [3]int{0, define, len(f.lines) - 1}
	return &g
}

// Macro is the file's first definition of a name, taken or not, or nil.
func (f *File) Macro(name string) *Macro {
	for _, l := range f.lines {
		if l.macro != nil && l.macro.Name == name {
			return l.macro
		}
	}
	return nil
}

// Names says whether the file includes one of a name, in whatever folder.
func (f *File) Names(base string) bool {
	for _, l := range f.lines {
		if l.kind != dInclude && l.kind != dIncludeNext && l.kind != dImport || len(l.toks) != 1 || l.toks[0].Kind != String {
			continue
		}
		name := l.toks[0].Text
		if name = name[1 : len(name)-1]; name[strings.LastIndexByte(name, '/')+1:] == base {
			return true
		}
	}
	return false
}

// Uses says whether and where a name stands in the text of the file, or in the replacement
// list of one of its macros.
func (f *File) Uses(name string) (Position, bool) {
	for m := range f.Macros {
		for _, t := range m.Body {
			if t.Text == name {
				return f.Position(t.Off), true
			}
		}
	}
	if f.rules.CPlusPlus || !LikeMacro(name) {
		for at, word := range f.words {
			if word == name {
				return f.Position(at), true
			}
		}
		return Position{}, false
	}
	for _, at := range f.names {
		if strings.HasPrefix(f.text[at:], name) && identEnd(f.text, int(at)) == int(at)+len(name) {
			return f.Position(at), true
		}
	}
	return Position{}, false
}

// Defines says whether any #define of the file, taken or not, has a name that
// match accepts.
func (f *File) Defines(match func(name string) bool) bool {
	for _, l := range f.lines {
		if l.macro != nil && match(l.macro.Name) {
			return true
		}
	}
	return false
}

var errNoName = errors.New("macro names must be identifiers")
