// SPDX-License-Identifier: Apache-2.0

// Package headercheck says whether C headers can live in one translation unit
// with a reference header of status codes, and if not, why.
//
// A conflict is what C says it is. ISO C11 6.10.3p2 lets a macro be defined
// again only with the same tokens, in the same spelling, with white space
// between the same tokens. The package builds the two translation units,
// reference first and header first, by evaluating every directive; it honours
// #undef, include guards, conditionals and push_macro, and needs no compiler.
// Only the reference's own include guard is left out, so that a header under
// the same guard can be compared with it.
//
// What is found is data. A header that cannot be read is data too: an error
// from this package means that the job itself makes no sense.
package headercheck

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
	"github.com/secstatus/secstatus/include"
)

// A Profile is a vocabulary of codes, and how strict its specification is.
type Profile string

// The profiles. The PSA specification fixes the text of each definition, so
// any difference is an error. PKCS #11 fixes values: another spelling of the
// same value is a warning.
const (
	PSA    Profile = "psa"
	PKCS11 Profile = "pkcs11"
)

// Profiles are all profiles.
var Profiles = []Profile{PSA, PKCS11}

// None as Options.Reference compares the given headers with one another alone.
const None = "none"

// Severity is how bad a finding is.
type Severity string

// The severities.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
	Note    Severity = "note"
)

// Order is an order of including the reference and the header.
type Order string

// The orders.
const (
	ReferenceFirst Order = "reference-first"
	HeaderFirst    Order = "header-first"
)

// Verdict is the sum of a header's findings.
type Verdict string

// The verdicts. Conflict means that a finding is an error.
const (
	Compatible Verdict = "compatible"
	Conflict   Verdict = "conflict"
	Unreadable Verdict = "unreadable"
)

// Options say what to check against.
type Options struct {
	Profile   Profile // "" is PSA
	Reference string  // a file; "" is the profile's header in package include; or None
	Target    string  // one of Targets; "" is DefaultTarget
	// Flags are sets of compiler flags, such as those of the units in
	// compile_commands.json. A header is checked with each set under which it
	// finds the most of its includes. No set is like one empty set.
	Flags []Flags
}

// Flags are compiler flags that change what a header says.
type Flags struct {
	Include []string // -I
	Defines []string // -D: NAME or NAME=VALUE
	Undef   []string // -U
	Std     string   // -std=; "" is gnu17
}

// Targets are the targets that Options.Target knows.
func Targets() []string { return slices.Clone(cpp.Targets) }

// DefaultTarget is the target that this program runs on, or the amd64 one of
// the same system, or linux/amd64.
func DefaultTarget() string {
	for _, t := range []string{runtime.GOOS + "/" + runtime.GOARCH, runtime.GOOS + "/amd64"} {
		if slices.Contains(cpp.Targets, t) {
			return t
		}
	}
	return "linux/amd64"
}

// Position is a place in a file as it is on disk. Lines and columns count from
// 1, columns in bytes.
type Position struct {
	File   string
	Line   int
	Column int
}

func (p Position) String() string { return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Column) }

func position(p cpp.Position) Position { return Position{p.Path, p.Line, p.Column} }

// A Finding is one thing that a check found.
type Finding struct {
	Check    string
	Severity Severity
	Name     string   // of the macro or type
	Pos      Position // of the name
	Spot     Position // of what is wrong: the white space, the token; often Pos
	Orders   []Order  // in which C forbids it; empty where no order is to blame
	Have     string
	Want     string
	Message  string
	Related  *Related

	fix *edit
}

// Related is another place that a finding speaks of.
type Related struct {
	Pos     Position
	Message string
}

// A Report is what is known of one header.
type Report struct {
	Path    string
	Verdict Verdict
	// Err says why a header is Unreadable, or which includes are missing from
	// one that was checked all the same.
	Err      string
	Missing  []Missing
	Findings []Finding

	file    *cpp.File
	defines []*cpp.Macro
	more    bool // findings than are kept
}

// Missing is an include that was not found.
type Missing struct {
	Name string // with its quotes or brackets
	From Position
}

// A Checker checks headers. It reads each file once, and may be used by
// several goroutines.
type Checker struct {
	profile Profile
	claim   string    // how a path ends that claims to be the reference header
	refFile *cpp.File // nil for None
	builtin bool
	setups  []*setup
}

// setup is the checker under one set of flags.
type setup struct {
	*Checker
	cfg    *cpp.Config
	files  *cpp.Files
	ref    *cpp.File // refFile without its guard
	refEnd *cpp.Unit // the unit of the reference alone, which stays as it is
	names  map[string]*cpp.Macro

	numbers  func() map[string]*cpp.Macro // those of names that are integers
	mentions sync.Map                     // of *cpp.File: whether it has one of numbers where it could declare it
}

// New prepares a checker, and reads the reference.
func New(ctx context.Context, o Options) (*Checker, error) {
	c := &Checker{profile: o.Profile}
	if c.profile == "" {
		c.profile = PSA
	}
	if !slices.Contains(Profiles, c.profile) {
		return nil, fmt.Errorf("unknown profile %q; want psa or pkcs11", o.Profile)
	}
	if o.Target == "" {
		o.Target = DefaultTarget()
	}
	flags := o.Flags
	if len(flags) == 0 {
		flags = []Flags{{}}
	}
	files := map[bool]*cpp.Files{}
	for _, f := range flags {
		cfg := &cpp.Config{Target: o.Target, Std: f.Std, Include: f.Include, Defines: f.Defines, Undef: f.Undef}
		if err := cfg.Init(); err != nil {
			return nil, err
		}
		tri := cpp.Trigraphs(f.Std)
		if files[tri] == nil {
			files[tri] = &cpp.Files{Trigraphs: tri}
		}
		s := &setup{Checker: c, cfg: cfg, files: files[tri]}
		if err := s.readReference(ctx, o.Reference); err != nil {
			return nil, err
		}
		c.setups = append(c.setups, s)
	}
	return c, nil
}

// readReference reads the reference header and what it defines.
func (s *setup) readReference(ctx context.Context, path string) error {
	s.refEnd = cpp.NewUnit(ctx, s.cfg, s.files)
	var f *cpp.File
	var err error
	if path == "" || path == None {
		s.builtin = true
		s.claim = map[Profile]string{PSA: "psa/error.h", PKCS11: "pkcs11t.h"}[s.profile]
		name := map[Profile]string{PSA: "psa/error.h", PKCS11: "pkcs11/pkcs11t.h"}[s.profile]
		var text []byte
		if text, err = fs.ReadFile(include.FS(), name); err != nil {
			return err
		}
		f, err = s.files.Add("<secstatus>/"+name, string(text))
	} else {
		s.claim = filepath.Base(path)
		f, err = s.files.Load(ctx, path)
	}
	if err != nil {
		return fmt.Errorf("reference: %w", err)
	}
	if err := s.refEnd.Include(f.Unguarded()); err != nil {
		return fmt.Errorf("reference: %w", err)
	}
	if path == None {
		s.claim = ""
		return nil // the types of the codes are known, and nothing else
	}
	s.refFile, s.ref = f, f.Unguarded()
	s.names = map[string]*cpp.Macro{}
	for m := range s.refEnd.Macros {
		if !s.system(m.File()) {
			s.names[m.Name] = m
		}
	}
	s.numbers = sync.OnceValue(func() map[string]*cpp.Macro {
		u := s.refEnd.Fork(context.WithoutCancel(ctx))
		numbers := map[string]*cpp.Macro{}
		for name, m := range s.names {
			if _, ok := u.Value(m); ok && !m.Function {
				numbers[name] = m
			}
		}
		return numbers
	})
	return nil
}

// system says whether a file belongs to the compiler or the C library.
func (s *setup) system(f *cpp.File) bool {
	if f == nil {
		return true
	}
	if f == s.refFile {
		return false
	}
	return s.cfg.System(f.Path)
}

// Check checks headers, each by itself against the reference and then against
// the headers before it. progress, if not nil, is called after each header,
// from one goroutine at a time. The reports come in the order of paths. An
// error means that ctx was over.
func (c *Checker) Check(ctx context.Context, paths []string, progress func(done int)) ([]Report, error) {
	reports := make([]Report, len(paths))
	var (
		mu   sync.Mutex
		done int
	)
	parallel(len(paths), func(i int) {
		reports[i] = c.header(ctx, paths[i])
		if progress != nil {
			mu.Lock()
			defer mu.Unlock()
			done++
			progress(done)
		}
	})
	c.pairs(ctx, reports)
	for i := range reports {
		reports[i].finish()
	}
	return reports, ctx.Err()
}

// parallel calls f for 0 to n-1.
func parallel(n int, f func(int)) {
	if n == 1 {
		f(0)
		return
	}
	next := make(chan int)
	var wg sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) {
		wg.Go(func() {
			for i := range next {
				f(i)
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	wg.Wait()
}

// header checks one header under each set of flags and keeps the results of
// those that find the most of its includes.
func (c *Checker) header(ctx context.Context, path string) Report {
	var best Report
	for i, s := range c.setups {
		r := s.header(ctx, path)
		switch {
		case i == 0 || r.worth() > best.worth():
			best = r
		case r.worth() == best.worth():
			best.merge(r.Findings)
		}
	}
	return best
}

func (r *Report) worth() int {
	if r.Verdict == Unreadable {
		return -1 << 30
	}
	return -len(r.Missing)
}

// merge adds findings that are not yet there; of one that is, the orders.
func (r *Report) merge(more []Finding) { r.Findings = merge(r.Findings, more) }

func merge(list, more []Finding) []Finding {
	type key struct {
		check, name, want string
		pos               Position
	}
	known := make(map[key]int, len(list)+len(more))
	for i, f := range list {
		known[key{f.Check, f.Name, f.Want, f.Pos}] = i
	}
	for _, f := range more {
		k := key{f.Check, f.Name, f.Want, f.Pos}
		i, ok := known[k]
		if !ok {
			known[k] = len(list)
			list = append(list, f)
			continue
		}
		for _, o := range f.Orders {
			list[i].addOrder(o)
		}
	}
	return list
}

func (f *Finding) addOrder(o Order) {
	if o != "" && !slices.Contains(f.Orders, o) {
		f.Orders = append(f.Orders, o)
		slices.SortFunc(f.Orders, func(a, b Order) int { return strings.Compare(string(b), string(a)) })
	}
}

func unreadable(path string, err error) Report {
	var reason *fs.PathError
	if errors.As(err, &reason) && reason.Path == path {
		err = reason.Err // the report has the path
	}
	return Report{Path: path, Verdict: Unreadable, Err: err.Error()}
}

// header builds the units of one header and runs all checks over them.
func (s *setup) header(ctx context.Context, path string) Report {
	file, err := s.files.Load(ctx, path)
	if err != nil {
		return unreadable(path, err)
	}
	p := &pass{setup: s, path: path, file: file}
	u := cpp.NewUnit(ctx, s.cfg, s.files)
	if err := u.Include(file); err != nil {
		return unreadable(path, err)
	}
	p.alone = u.Fork(ctx)
	p.reference = s.refEnd.Fork(ctx) // asking for values changes a unit
	p.alone.Borrow(s.refEnd)
	for m := range u.Macros {
		if !p.system(m.File()) {
			p.macros = append(p.macros, m)
		}
	}
	slices.SortFunc(p.macros, byPosition)
	if s.ref != nil {
		if err := u.Include(s.ref); err != nil {
			return unreadable(path, err)
		}
	}
	p.unit(HeaderFirst, u)
	if s.ref != nil {
		v := s.refEnd.Fork(ctx)
		mentioned := false
		v.Entered = func(f *cpp.File) { mentioned = mentioned || !p.system(f) && s.mentioned(f) }
		if err := v.Include(file); err != nil {
			return unreadable(path, err)
		}
		p.unit(ReferenceFirst, v)
		p.text(ctx, u, mentioned)
	}
	for _, c := range checks {
		p.check = c
		c.run(p)
	}
	r := Report{Path: path, file: file, defines: p.macros, Findings: merge(nil, p.findings), more: p.more}
	for _, m := range p.alone.Missing {
		r.Missing = append(r.Missing, Missing{m.Name, position(m.From)})
	}
	return r
}

// mentioned says whether a file could declare a name that is a number in the
// reference.
func (s *setup) mentioned(f *cpp.File) bool {
	known, ok := s.mentions.Load(f)
	if !ok {
		known = f.Mentions(func(name string) bool { return s.numbers()[name] != nil }, s.pasted)
		s.mentions.Store(f, known)
	}
	return known.(bool)
}

// pasted says whether a name that is a number in the reference begins with begin and
// ends with end, one of which may be nothing.
func (s *setup) pasted(begin, end string) bool {
	if begin == "" && end == "" {
		return false // of which nothing is known
	}
	for name := range s.numbers() {
		if strings.HasPrefix(name, begin) && strings.HasSuffix(name, end) {
			return true
		}
	}
	return false
}

// text reads what stands between the header's directives, where there may be
// something to find: names that the reference, if it comes first, replaces by
// numbers; and whether the type of the codes is missing from u, the unit in which
// the reference comes last. What cannot be read says nothing.
func (p *pass) text(ctx context.Context, u *cpp.Unit, mentioned bool) {
	if mentioned {
		v := p.refEnd.Fork(ctx)
		v.Text = &cpp.Text{Macros: p.numbers(), Skip: p.system}
		if v.Include(p.file) == nil && !v.Text.Unread {
			p.declared = v.Text.Declared
		}
	}
	name := p.typeName()
	if _, ok := u.Typedef(name); ok || u.Macro(name) != nil || len(p.alone.Missing) > 0 {
		return
	}
	if _, ok := p.refEnd.Typedef(name); !ok {
		return
	}
	v := cpp.NewUnit(ctx, p.cfg, p.files)
	v.Text = &cpp.Text{Word: name}
	if v.Include(p.file) == nil && !v.Text.Unread {
		p.untyped = !v.Text.Seen && !v.Text.Borrows
	}
}

// byPosition sorts macros by file, then by place.
func byPosition(a, b *cpp.Macro) int {
	if c := strings.Compare(a.File().Path, b.File().Path); c != 0 {
		return c
	}
	return a.Offset() - b.Offset()
}

// finish sorts the findings and sums them up.
func (r *Report) finish() {
	if r.Verdict == Unreadable {
		return
	}
	slices.SortStableFunc(r.Findings, func(a, b Finding) int {
		if c := strings.Compare(a.Pos.File, b.Pos.File); c != 0 {
			// The header's own findings come first.
			if a.Pos.File == r.file.Path {
				return -1
			} else if b.Pos.File == r.file.Path {
				return 1
			}
			return c
		}
		if a.Pos.Line != b.Pos.Line {
			return a.Pos.Line - b.Pos.Line
		}
		return a.Pos.Column - b.Pos.Column
	})
	r.judge()
	var said []string
	for i, m := range r.Missing {
		if i == 10 {
			said = append(said, fmt.Sprintf("and %d more", len(r.Missing)-i))
			break
		}
		said = append(said, fmt.Sprintf("cannot find %s, included from %s:%d", m.Name, m.From.File, m.From.Line))
	}
	if r.more {
		said = append(said, "there is more to find than is kept")
	}
	r.Err = strings.Join(said, "; ")
}

func (r *Report) judge() {
	if r.Verdict == Unreadable {
		return
	}
	r.Verdict = Compatible
	for _, f := range r.Findings {
		if f.Severity == Error {
			r.Verdict = Conflict
		}
	}
}
