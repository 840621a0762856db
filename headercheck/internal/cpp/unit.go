// SPDX-License-Identifier: Apache-2.0

// Package cpp evaluates the directives of C: the part of translation phases 1
// to 4 (ISO C11 5.1.1.2) that decides which macros and type definitions a
// translation unit has. It does not expand or keep the text between
// directives, apart from plain typedefs and _Pragma operators, and so needs a
// fraction of a preprocessor's time.
//
// Every input ends in bounded time and memory: see [Parse] and [Unit].
package cpp

import (
	"context"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
)

// Bounds on one unit. The largest tree at hand, all of Mbed TLS 2.28 through
// psa/crypto.h, stays under a hundredth of each.
const (
	maxDepth   = 200     // nested #include, as in gcc
	maxEntries = 20_000  // files entered
	maxSteps   = 4 << 20 // directives, and tokens while expanding
	maxBytes   = 64 << 20
	maxLine    = 1 << 14 // tokens waiting while one line is expanded
	maxNesting = 100     // macro arguments, and 10 times that many parentheses, inside each other
	maxNotes   = 5_000   // clashes, repeated types and missing includes kept, of each
	findSteps  = 256     // what looking for a file counts for
)

// A Unit is a translation unit: what has been defined so far, and what went
// wrong. It belongs to one goroutine.
type Unit struct {
	// Clashes are the redefinitions that C forbids, in order.
	Clashes []Clash
	// Typedefs are the repeated type definitions, in order.
	Typedefs []TypeClash
	// Missing are the includes that were not found, each name once.
	Missing []Missing
	// More is set if there were more of these than the bounds allow to keep.
	More bool
	// Room is the unit's own, if it is not set.
	Room *Room
	// Text, if not nil, is to be found in what is included from now on.
	Text *Text
	// Trace, if not nil, records what the unit asks of its configuration.
	Trace *Trace
	// Memory, if not nil, is of what files did to other units, and of what they do to this one.
	Memory *Memory
	// Entered, if not nil, is called for each file that is included from now on.
	Entered func(*File)
	// Judged, if not nil, is called for each #if and #elif that is evaluated: whether it
	// holds, and whether it is an expression.
	Judged func(holds, ok bool)
	// Defined, if not nil, is called for each definition that is reached.
	Defined func(*Macro)

	ctx     context.Context
	cfg     *Config
	files   *Files
	macros  macros
	pushed  map[string]*pushed
	types   table[*Typedef]
	once    map[int32]bool // texts that are not to be included again
	charged map[*File]bool // files that count in taken
	taken   Cost
	at      *File // where a value of __LINE__ or an error would be
	off     int32
	place   place // of the file at hand
	depth   int   // of #include
	nested  int   // of macro arguments
	reading bool
	entries int
	steps   int
	bytes   int
	counter uint64
	lender  *Unit
	begun   bool           // Config.Forced has been included
	spared  *File          // what is not to be included by Config.Forced
	forced  map[*File]bool // what was included by it
	valuing bool           // a value is computed

	recorder recorder
}

// Room is memory for what a unit needs for the moment. Units that take turns may share it.
type Room struct {
	simple []Token // of simple
	spec   []Token // of typedef
	piece  []Token // of read
	out    []Token // of expand
	todo   []tok   // of expand
	hides  slab[hidden]
	toks   slab[tok]
}

// pushed is a stack of definitions. Forks share what was there before them.
type pushed struct {
	macro *Macro // nil: there was none
	next  *pushed
}

// A Clash is a definition of a name that was differently defined already.
type Clash struct{ Prev, New *Macro }

// A Typedef is a type definition.
type Typedef struct {
	Name string
	Type Type
	file *File
	off  int32
	tag  bool // of C++: the name of a class or enumeration
}

// Pos is where the definition begins.
func (t Typedef) Pos() Position { return t.file.Position(t.off) }

// Tag says whether it is the name of a class or enumeration, which is one of a type in C++.
func (t Typedef) Tag() bool { return t.tag }

// File is the file of the definition.
func (t Typedef) File() *File { return t.file }

// A TypeClash is a type definition of a name that was a type already. C99
// forbids it (6.7p3), C11 only if the types differ.
type TypeClash struct{ Prev, New *Typedef }

// Missing is an include that was not found.
type Missing struct {
	Name string // with its quotes or brackets
	From Position
}

// NewUnit starts a translation unit with the configuration's predefined macros.
func NewUnit(ctx context.Context, cfg *Config, files *Files) *Unit {
	Work.Units.Add(1)
	return &Unit{ctx: ctx, cfg: cfg, files: files, macros: macrosOf(cfg), Room: new(Room)}
}

// Settle has forks from now on share what the unit has so far, which saves each a copy.
func (u *Unit) Settle() {
	u.macros.settle()
	u.types.settle()
}

// Fork is a copy of the unit at this point, that goes on by itself.
func (u *Unit) Fork(ctx context.Context) *Unit {
	Work.Units.Add(1)
	f := *u
	f.ctx = ctx
	f.macros, f.types, f.pushed = u.macros.clone(), u.types.clone(), maps.Clone(u.pushed)
	f.Clashes, f.Typedefs, f.Missing = slices.Clip(u.Clashes), slices.Clip(u.Typedefs), slices.Clip(u.Missing)
	f.once, f.charged = maps.Clone(u.once), maps.Clone(u.charged)
	f.Room, f.recorder = new(Room), recorder{}
	f.Text, f.Entered, f.Judged, f.Defined = nil, nil, nil, nil
	return &f
}

// Borrow has types resolved, and values of macros computed, with the types and macros of
// another unit where this one lacks them: a header that leaves them to its includer still
// has values.
func (u *Unit) Borrow(o *Unit) { u.lender = o }

// macro is the definition of a name at this point, or where a value is computed that of
// the lender; or nil.
func (u *Unit) macro(name string) *Macro {
	if m := u.Macro(name); m != nil || !u.valuing || u.lender == nil {
		return m
	}
	return u.lender.macros.get(name)
}

// typed is the type definition of a name at this point, or that of the lender.
func (u *Unit) typed(name string) (*Typedef, bool) {
	t, ok := u.typeOrLent(name)
	u.note(askedType, name, 0, t)
	return t, ok
}

func (u *Unit) typeOrLent(name string) (*Typedef, bool) {
	t, ok := u.types.get(name)
	if !ok && u.lender != nil {
		t, ok = u.lender.types.get(name)
	}
	return t, ok
}

// Macro is the definition of a name at this point, or nil.
func (u *Unit) Macro(name string) *Macro {
	u.Trace.name(name)
	if !u.macros.may.has(name) {
		u.note(askedMacro, name, 0, (*Macro)(nil))
		return nil
	}
	return u.hashed(name, hashOf(name))
}

// hashed is [Unit.Macro] for a name whose hash is known.
func (u *Unit) hashed(name string, hash uint32) *Macro {
	m := u.macros.find(name, hash)
	u.note(askedMacro, name, hash, m)
	return u.macros.meant(m, name, hash)
}

// FileMacro is the definition of a name at this point if a file has it, or nil. Trace does
// not hear of the question.
func (u *Unit) FileMacro(name string) *Macro {
	if !u.macros.may.has(name) {
		return nil
	}
	if m := u.macros.find(name, hashOf(name)); m != nil && m.file != nil {
		return m
	}
	return nil
}

// Macros calls yield for each macro that a file has defined, in no order.
func (u *Unit) Macros(yield func(*Macro) bool) {
	u.macros.each(yield)
}

// Typedef is the type definition of a name at this point.
func (u *Unit) Typedef(name string) (Typedef, bool) {
	t, ok := u.types.get(name)
	if !ok {
		return Typedef{}, false
	}
	return *t, true
}

// Spare keeps a file from being included before the first line: where one of Config.Forced
// comes to it, neither that nor those after it are included.
func (u *Unit) Spare(f *File) { u.spared = f }

// Forced says whether a file was included before the first line.
func (u *Unit) Forced(f *File) bool { return u.forced[f] }

// begin includes what Config.Forced has (gcc 12, "Preprocessor Options": -imacros, -include).
func (u *Unit) begin() error {
	for _, forced := range u.cfg.Forced {
		from, err := Parse(filepath.Join(forced.Dir, commandLine), "", u.files.Rules)
		if err != nil {
			return err
		}
		u.at, u.off = from, 0
		name := `"` + forced.Name + `"`
		g, at, err := u.find(from, name, false)
		if err != nil {
			return err
		}
		if g == nil {
			u.miss(Missing{Name: name, From: Position{Path: commandLine}})
			continue
		}
		before, entered, spared := u.Fork(u.ctx), u.Entered, false
		u.Entered = func(f *File) {
			spared = spared || f == u.spared
			u.forced[f] = true
			if entered != nil {
				entered(f)
			}
		}
		u.place = at
		err = u.Include(g)
		u.Entered, u.place = entered, place{}
		switch {
		case err != nil:
			return err
		case spared:
			before.Text, before.Entered, before.Judged, before.Defined = u.Text, u.Entered, u.Judged, u.Defined
			before.steps, before.entries, before.bytes = u.steps, u.entries, u.bytes
			*u = *before
			return nil
		case forced.Macros:
			u.types, u.Typedefs = before.types, before.Typedefs
		}
	}
	return nil
}

// commandLine is where a file is named that is included before the first line.
const commandLine = "<command line>"

// Include reads a file into the unit. An error means that the unit is over:
// the file is broken, or asks for more than the bounds allow.
func (u *Unit) Include(f *File) error {
	if !u.begun {
		u.begun, u.forced = true, map[*File]bool{}
		if err := u.begin(); err != nil {
			return err
		}
		u.at = nil
	}
	if err := u.charge(f); err != nil {
		return err
	}
	if u.leavesOut(f) {
		u.note(leftOut, "", 0, f)
		return nil
	}
	u.note(included, "", 0, f)
	if u.depth >= maxDepth {
		return u.errorf("#include nested %d deep", maxDepth)
	}
	if u.depth > 0 && u.Memory != nil && u.Trace == nil && u.Judged == nil && u.Defined == nil {
		return u.remembered(f)
	}
	return u.enter(f)
}

// enter reads a file.
func (u *Unit) enter(f *File) error {
	if u.entries++; u.entries > maxEntries {
		return u.errorf("more than %d files included", maxEntries)
	}
	if u.bytes += len(f.src); u.bytes > maxBytes*4 {
		return u.errorf("more than %d bytes included", maxBytes*4)
	}
	at, off := u.at, u.off
	u.depth++
	u.recorder.deepest = max(u.recorder.deepest, u.depth)
	defer func() { u.depth--; u.at, u.off = at, off }()

	u.at = f
	u.macros.own.expect(f.defines)
	u.types.expect(f.types)
	u.Trace.file(f)
	u.note(entered, "", 0, f)
	if u.Entered != nil {
		u.Entered(f)
	}
	for i := -1; i < len(f.lines); i++ {
		if i >= 0 {
			var err error
			if i, err = u.line(f, i); err != nil {
				return err
			}
		}
		if u.Text != nil {
			if err := u.read(f, i); err != nil {
				return err
			}
		}
	}
	return nil
}

// charge counts what a file takes, the first time that the unit has to do with it.
func (u *Unit) charge(f *File) error {
	if u.charged[f] {
		return u.step(1)
	}
	if u.charged == nil {
		u.charged = map[*File]bool{}
	}
	u.charged[f] = true
	var err error
	if u.taken, err = u.taken.plus(f.took, headerCost, "a header with what it includes"); err != nil {
		return u.errorf("%s: %w", f.Path, err)
	}
	return u.step(1)
}

// Files calls yield for each file that the unit has to do with, in no order.
func (u *Unit) Files(yield func(*File) bool) {
	for f := range u.charged {
		if !yield(f) {
			return
		}
	}
}

// leavesOut says whether a text is not to be included again.
func (u *Unit) leavesOut(f *File) bool { return len(u.once) > 0 && u.once[u.files.number(f)] }

// onlyOnce says that a text is not to be included again.
func (u *Unit) onlyOnce(f *File) {
	u.note(setOnce, "", 0, f)
	if u.once == nil {
		u.once = map[int32]bool{}
	}
	u.once[u.files.number(f)] = true
}

// line does what line i says, and returns the one after which the unit goes on.
func (u *Unit) line(f *File, i int) (int, error) {
	l := &f.lines[i]
	u.off = l.off
	if err := u.step(1); err != nil {
		return i, err
	}
	switch {
	case f.bare && slices.Contains(f.guards[:], i):
		return i, nil
	case l.kind >= dElif:
		// Reached from the group before it, which was taken.
		for f.lines[i].kind != dEndif {
			i = int(f.lines[i].next)
		}
		return i, nil
	case l.kind >= dIf:
		return u.choose(f, i)
	}
	return i, u.directive(f, l)
}

// choose returns the index of the #if, #elif, #else or #endif after which the
// unit goes on (6.10.1).
func (u *Unit) choose(f *File, i int) (int, error) {
	for {
		l := &f.lines[i]
		u.off = l.off
		if err := u.step(1); err != nil {
			return 0, err
		}
		taken := l.kind == dElse || l.kind == dEndif
		switch l.kind {
		case dIf, dElif:
			v, err := u.condition(l.toks)
			if err != nil {
				return 0, err
			}
			taken = v
		case dIfdef, dElifdef:
			taken = len(l.toks) > 0 && u.defined(l.toks[0].Text)
		case dIfndef, dElifndef:
			taken = len(l.toks) > 0 && !u.defined(l.toks[0].Text)
		}
		if taken {
			return i, nil
		}
		i = int(l.next)
	}
}

func (u *Unit) directive(f *File, l *line) error {
	switch l.kind {
	case dDefine:
		if l.macro == nil {
			_, err := newMacro(l.toks)
			return u.errorf("#define: %w", err)
		}
		u.define(l.macro)
	case dUndef:
		if len(l.toks) > 0 {
			if m := u.Macro(l.toks[0].Text); m != nil && m.builtin == 0 {
				u.setMacro(undefined(m.Name))
			}
		}
	case dTypedef:
		return u.typedef(f, l)
	case dPragma:
		u.pragma(f, l.toks)
		return u.tellPragma(l.toks)
	case dTag:
		typ, name := tagged(l.toks)
		u.defineType(&Typedef{Name: name, Type: typ, file: f, off: l.off, tag: true})
	case dUsing:
		return u.using(f, l)
	case dPragmaOperator:
		u.pragmaOperator(f, l.toks)
	case dInclude, dIncludeNext, dImport:
		return u.include(f, l)
	}
	return nil
}

func (u *Unit) define(m *Macro) {
	if u.Defined != nil {
		u.Defined(m)
	}
	u.Trace.name(m.Name)
	prev := u.hashed(m.Name, m.hash)
	if prev != nil {
		if prev == m {
			return
		}
		if !prev.Same(m) {
			if u.Clashes == nil && m.file != nil {
				u.Clashes = make([]Clash, 0, min(m.file.defines, maxNotes)) // more may follow
			}
			if len(u.Clashes) < maxNotes {
				u.Clashes = append(u.Clashes, Clash{prev, m})
			} else {
				u.More = true
			}
		}
	}
	u.setMacro(m)
}

func (u *Unit) setMacro(m *Macro) {
	u.note(setMacro, "", 0, m)
	u.macros.set(m)
}

func (u *Unit) defined(name string) bool {
	if u.Macro(name) != nil {
		return true
	}
	return u.cfg.operator(name)
}

// include finds and reads the file that a directive names (6.10.2).
func (u *Unit) include(f *File, l *line) error {
	name, err := u.headerName(l.toks)
	if err != nil || len(name) < 3 {
		return err
	}
	g, at, err := u.find(f, name, l.kind == dIncludeNext)
	if err != nil {
		return err
	}
	if g == nil {
		u.miss(Missing{Name: name, From: f.Position(l.off)})
		return nil
	}
	last := u.place
	u.place = at
	err = u.Include(g)
	if u.place = last; err != nil {
		return err
	}
	if l.kind == dImport {
		u.onlyOnce(g)
	}
	return nil
}

// headerName is the name that tokens are, or expand to, with its delimiters; or "".
func (u *Unit) headerName(toks []Token) (string, error) {
	if len(toks) == 1 && toks[0].Kind == String {
		return toks[0].Text, nil
	}
	toks, err := u.expand(toks, false)
	return headerName(joined(toks)), err
}

// miss notes an include that was not found, each name once.
func (u *Unit) miss(m Missing) {
	u.spoil()
	switch {
	case slices.ContainsFunc(u.Missing, func(o Missing) bool { return o.Name == m.Name }):
	case len(u.Missing) == maxNotes:
		u.More = true
	default:
		u.Missing = append(u.Missing, m)
	}
}

// find looks for a header name with its delimiters: next to the file and then
// in the include paths, as compilers do. It returns nil where there is none, and where in
// the path it is.
func (u *Unit) find(f *File, name string, next bool) (*File, place, error) {
	if err := u.step(findSteps + len(u.Missing)); err != nil {
		return nil, place{}, err
	}
	u.recorder.finds++
	s := search{name: name, from: f.Path, beside: name[0] == '"' && !next}
	if next {
		s.after = u.place
	}
	g, at, err := u.cfg.find(u.ctx, u.files, s)
	u.Trace.find(s, found{g, at, err != nil})
	return g, at, u.at.wrap(u.off, err)
}

// find finds the file of a search. It returns nil where there is none. #include_next goes on
// after the folder in which the file was found that has it; in one that no folder of the
// search path has, it is #include.
func (c *Config) find(ctx context.Context, files *Files, s search) (*File, place, error) {
	name := s.name[1 : len(s.name)-1]
	if filepath.IsAbs(name) {
		g, err := files.in(ctx, "", name)
		return g, place{}, err
	}
	if s.beside {
		if g, err := files.in(ctx, filepath.Dir(s.from), name); g != nil || err != nil {
			return g, place{}, err
		}
	}
	dirs := c.dirs()
	begin := slices.Index(dirs, s.after) + 1
	if begin == 0 && s.name[0] == '<' {
		begin = c.bracket
	}
	for _, d := range dirs[begin:] {
		if g, err := files.in(ctx, d.dir, name); g != nil || err != nil {
			return g, d, err
		}
	}
	return nil, place{}, nil
}

// pragma honours once, push_macro and pop_macro.
func (u *Unit) pragma(f *File, toks []Token) {
	switch {
	case len(toks) == 1 && toks[0].Text == "once":
		u.onlyOnce(f)
	case len(toks) >= 4 && toks[1].Text == "(" && toks[2].Kind == String && toks[3].Text == ")":
		name := strings.Trim(toks[2].Text, `"`)
		switch toks[0].Text {
		case "push_macro":
			u.spoil()
			if u.pushed == nil {
				u.pushed = map[string]*pushed{}
			}
			u.pushed[name] = &pushed{u.Macro(name), u.pushed[name]}
		case "pop_macro":
			u.pop(name)
		}
	}
}

// pop gives a name the definition that was pushed last, if there is one.
func (u *Unit) pop(name string) {
	u.spoil()
	top := u.pushed[name]
	if top == nil {
		return
	}
	u.pushed[name] = top.next
	if top.macro == nil {
		u.setMacro(undefined(name))
		return
	}
	u.setMacro(top.macro)
}

// pragmaOperator is pragma for _Pragma("…") (6.10.9).
func (u *Unit) pragmaOperator(f *File, toks []Token) {
	if len(toks) != 3 || toks[2].Kind != String {
		return
	}
	u.pragma(f, destringized(toks[2].Text))
}

// destringized are the tokens that a string literal holds (6.10.9).
func destringized(text string) []Token {
	text = text[strings.IndexByte(text, '"')+1 : len(text)-1]
	text = strings.NewReplacer(`\"`, `"`, `\\`, `\`).Replace(text)
	l := lexer{s: text, many: 16}
	return l.line()
}

// tellPragma hands #pragma pack to the reader of the text. clang expands macros in it, and so
// does Microsoft's compiler; gcc does not, and passes over it.
func (u *Unit) tellPragma(toks []Token) error {
	if u.Text == nil || u.Text.Pragma == nil || len(toks) == 0 || toks[0].Text != "pack" {
		return nil
	}
	if !u.cfg.compiler().clang && !strings.HasPrefix(u.cfg.Target, "windows/") {
		u.Text.Pragma(toks)
		return nil
	}
	toks, err := u.expand(toks, false)
	if err == nil {
		u.Text.Pragma(toks)
	}
	return err
}

func (u *Unit) step(n int) error {
	before := u.steps >> 10
	if u.steps += n; u.steps > maxSteps {
		return u.errorf("more than %d steps of preprocessing", maxSteps)
	}
	if u.steps>>10 != before {
		Work.Steps.Add(int64(u.steps>>10-before) << 10)
		return u.ctx.Err()
	}
	return nil
}

func (u *Unit) errorf(format string, args ...any) error {
	if u.at == nil {
		return fmt.Errorf(format, args...)
	}
	return u.at.errorf(u.off, format, args...)
}
