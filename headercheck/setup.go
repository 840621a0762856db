// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// setup is what headers are compared with under one set of flags.
type setup struct {
	version int // of the specification that was asked for, or 0
	profile Profile
	cfg     *cpp.Config
	files   *cpp.Files
	plus    bool // headers are C++ alone
	ref     refHeader
	trace   *cpp.Trace // of the reference; nil if there is one set of flags

	several   bool // there is a setup for each profile
	withTypes bool
	typed     referenceTypes

	mentions sync.Map // of *cpp.File, *mentions
}

// refHeader is the reference, the header that headers are compared with, and what it defines.
type refHeader struct {
	file    *cpp.File // nil for None
	text    *cpp.File // file without its guard
	end     *cpp.Unit // the unit of the reference alone, which stays as it is
	system  func(*cpp.File) bool
	other   bool // it has a name that is not LikeMacro
	numbers numbers
	builtin bool   // it is the profile's header
	claim   string // how a path ends that claims to be this header
}

// A Checker checks headers. It reads each file once, and may be used by
// several goroutines.
type Checker struct {
	version   int // of the specification that is asked for, or 0
	profile   Profile
	reference string
	*languages
	maxRuns  int // mostRuns, but for tests
	types    bool
	target   string
	others   []*Checker // one for each further target
	also     *Checker   // for the other profile, where what headers define decides
	several  bool       // it is one of several, each for a profile
	selected []string   // names of checks
	exclude  exclusions
	ignored  bool // what git ignores is found

	mu     sync.Mutex
	setups map[*flagSet]*made
	kept   int // setups that are
}

// made is what headers are compared with under a set of flags. It is made when a header
// needs it: most sets do not matter to most headers.
type made struct {
	mu    sync.Mutex
	setup *setup // nil if it is not made, or not kept
}

// maxKept is for how many sets of flags a setup is kept. Each takes about 0.1 MB.
const maxKept = 256

// New prepares a checker, and reads the reference if it is given. Where the options leave the profile
// to what headers define, it is one checker for each.
func New(ctx context.Context, o Options) (*Checker, error) {
	texts, err := cpp.NewTexts(o.Texts)
	if err != nil {
		return nil, err
	}
	share := &shared{texts: texts}
	if err := o.chooseChecks(); err != nil {
		return nil, err
	}
	if o.Profile != "" || o.Spec != "" {
		return newProfile(ctx, o, share)
	}
	o.Profile, o.several = PSA, o.Reference == "" || o.Reference == None
	c, err := newProfile(ctx, o, share)
	if err != nil {
		return nil, err
	}
	o.Profile = PKCS11
	if o.several {
		c.also, err = newProfile(ctx, o, share)
		return c, err
	}
	if ref := &c.first(ctx).ref; ref.defines(PKCS11) && !ref.defines(PSA) {
		return newProfile(ctx, o, share)
	}
	return c, nil
}

// Read returns the text of a header as the checker reads it: that of Options.Texts, or else what is
// on disk.
func (c *Checker) Read(ctx context.Context, path string) (string, error) {
	return c.own.share.texts.Read(ctx, path)
}

// newProfile prepares a checker for one profile.
func newProfile(ctx context.Context, o Options, share *shared) (*Checker, error) {
	if !strings.Contains(o.Target, ",") && o.Target != AllTargets {
		return newChecker(ctx, o, share)
	}
	targets := strings.Split(o.Target, ",")
	if o.Target == AllTargets {
		targets = Targets()
		i := slices.Index(targets, DefaultTarget())
		targets[0], targets[i] = targets[i], targets[0]
	}
	var first *Checker
	for i, target := range targets {
		if slices.Contains(targets[:i], target) {
			continue
		}
		o.Target = target
		c, err := newChecker(ctx, o, share)
		if err != nil {
			return nil, err
		}
		if first == nil {
			first = c
		} else {
			first.others = append(first.others, c)
		}
	}
	return first, nil
}

// newChecker prepares a checker for one target. What it reads it shares with others.
func newChecker(ctx context.Context, o Options, share *shared) (*Checker, error) {
	version, err := o.choose()
	if err != nil {
		return nil, err
	}
	c := &Checker{version: version, profile: o.Profile, reference: o.Reference, maxRuns: mostRuns, types: o.Types, several: o.several, selected: o.Select, ignored: o.Ignored}
	if !slices.Contains(Profiles, c.profile) {
		return nil, fmt.Errorf("unknown profile %q; want psa or pkcs11", o.Profile)
	}
	if c.exclude, err = newExclusions(o.Exclude); err != nil {
		return nil, err
	}
	c.target = o.Target
	if c.languages, err = share.languagesFor(o); err != nil {
		return nil, err
	}
	if c.several {
		return c, nil // most headers have to do with one of the profiles
	}
	if _, err := c.setup(ctx, c.sets[0]); err != nil {
		return nil, err
	}
	return c, nil
}

// first is what headers are compared with under the first set of flags. If the reference
// cannot be read under it, there is none: each header says so.
func (c *Checker) first(ctx context.Context) *setup {
	s, err := c.setup(ctx, c.sets[0])
	if err != nil {
		return &setup{profile: c.profile, several: c.several}
	}
	return s
}

// setup returns what headers are compared with under a set of flags.
func (c *Checker) setup(ctx context.Context, f *flagSet) (*setup, error) {
	c.mu.Lock()
	m := c.setups[f]
	if m == nil {
		if c.setups == nil {
			c.setups = map[*flagSet]*made{}
		}
		m = new(made)
		c.setups[f] = m
	}
	c.mu.Unlock()
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.setup != nil {
		return m.setup, nil
	}
	s := &setup{version: c.version, profile: c.profile, cfg: f.config(), files: f.files, plus: f.plus, withTypes: c.types, several: c.several}
	s.trace = f.trace()
	if err := s.readReference(ctx, c.reference); err != nil {
		return nil, fmt.Errorf("reference: %w", err)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.kept < maxKept {
		c.kept++
		m.setup = s
	}
	return s, nil
}

// readReference reads the reference header and what it defines.
func (s *setup) readReference(ctx context.Context, path string) error {
	f, err := s.referenceFile(ctx, path)
	if err != nil {
		return err
	}
	r := &s.ref
	text := f.Unguarded()
	begin := func() *cpp.Unit {
		u := cpp.NewUnit(ctx, s.cfg, s.files)
		u.Trace = s.trace
		return u
	}
	if r.end, _, err = s.read(ctx, text, begin); err != nil {
		return err
	}
	r.end.Settle()
	if path == None {
		return nil // only the types of the codes are known
	}
	r.file, r.text, r.claim = f, text, s.profile.claim()
	if !r.builtin {
		r.claim = filepath.Base(path)
	}
	r.system = s.system
	for m := range r.end.Macros {
		r.other = r.other || !cpp.LikeMacro(m.Name)
	}
	r.numbers.unit = r.end.Fork(context.WithoutCancel(ctx)) // for whichever header asks
	return nil
}

// macro is the reference's definition of a name, or nil.
func (r *refHeader) macro(name string) *cpp.Macro {
	if r.file == nil {
		return nil
	}
	if m := r.end.FileMacro(name); m != nil && r.has(m) {
		return m
	}
	return nil
}

// has says whether a definition at the end of the reference is the reference's.
func (r *refHeader) has(m *cpp.Macro) bool {
	return m.File() == r.file || !r.system(m.File()) && !r.end.Forced(m.File())
}

// macros calls yield for each definition of the reference, in no order.
func (r *refHeader) macros(yield func(*cpp.Macro) bool) {
	if r.file == nil {
		return
	}
	for m := range r.end.Macros {
		if r.has(m) && !yield(m) {
			return
		}
	}
}

// number is the reference's definition of a name if it is an integer, or nil.
func (r *refHeader) number(name string) *cpp.Macro {
	m := r.macro(name)
	if m == nil || m.Function {
		return nil
	}
	n := &r.numbers
	n.mu.Lock()
	defer n.mu.Unlock()
	is, known := n.known[m]
	if !known {
		if n.known == nil {
			n.known = map[*cpp.Macro]bool{}
		}
		_, is = n.unit.Value(m)
		n.known[m] = is
	}
	if !is {
		return nil
	}
	return m
}

// numbers are which of the reference's macros are integers, as far as somebody has asked.
type numbers struct {
	mu    sync.Mutex
	unit  *cpp.Unit
	known map[*cpp.Macro]bool
}

// referenceFile reads the file of a path, or the header of the profile.
func (s *setup) referenceFile(ctx context.Context, path string) (*cpp.File, error) {
	s.ref.builtin = path == "" || path == None
	if !s.ref.builtin {
		return s.files.Load(ctx, path)
	}
	return s.builtinFile()
}

// builtinDir is where the headers of profiles are, and what else is made here.
const builtinDir = "<secstatus>/"

// builtinFile is the header of the profile.
func (s *setup) builtinFile() (*cpp.File, error) {
	return s.files.Add(builtinDir+s.profile.header(), s.profile.text())
}

// system says whether a file belongs to the compiler or the C library.
func (s *setup) system(f *cpp.File) bool {
	if f == nil {
		return true
	}
	if f == s.ref.file {
		return false
	}
	return s.cfg.System(f.Path)
}
