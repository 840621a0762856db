// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// Languages are what Options.Language may be, as gcc and clang take it after -x. To this
// package a source and a header are the same.
var Languages = []string{"c", "c++", "c-header", "c++-header"}

// DefaultPlusStd is the dialect of a header that is C++ where no dialect of C++ is given.
const DefaultPlusStd = "gnu++17"

// plusExtensions are those of headers that are C++ to g++; .h is C or C++.
var plusExtensions = []string{".hh", ".H", ".hp", ".hxx", ".hpp", ".HPP", ".h++", ".tcc"}

// languages are the sets of flags of a checker, for headers in C and in C++.
type languages struct {
	sets []*flagSet
	// plus returns those for headers whose name says that they are C++.
	plus func() []*flagSet
	own  preparation
}

// isPlus says whether the name of a header says that it is C++.
func isPlus(path string) bool { return slices.Contains(plusExtensions, filepath.Ext(path)) }

// setsFor are the sets of flags under which a header is read.
func (l *languages) setsFor(path string) []*flagSet {
	if isPlus(path) {
		return l.plus()
	}
	return l.sets
}

// A flagSet is a set of flags.
type flagSet struct {
	*group
	flags *Flags
	once  sync.Once
	cfg   *cpp.Config // once somebody asks
}

// A group is sets of flags that differ in Defines and Undef alone.
type group struct {
	cfg   *cpp.Config // without these
	files *cpp.Files
	plus  bool            // for headers that are C++ alone
	watch map[string]bool // names in which any of all sets differ; nil if there is one set
	// What units did, and how many headers there were, if there is one set.
	units   cpp.Memory
	headers atomic.Int32
}

// config is what package cpp makes of the flags.
func (f *flagSet) config() *cpp.Config {
	f.once.Do(func() { f.cfg = f.group.cfg.Alike(f.flags.Defines, f.flags.Undef) })
	return f.cfg
}

// trace records what is asked of the flags; it is nil if there are no others.
func (f *flagSet) trace() *cpp.Trace {
	if f.watch == nil {
		return nil
	}
	return cpp.NewTrace(f.watch)
}

// memory is that of units of one more header. It is nil for the first, since remembering
// pays off later, and if there are other flags, of which a trace must know what is asked.
func (f *flagSet) memory() *cpp.Memory {
	const few = 4
	if f.watch != nil || f.headers.Add(1) <= few {
		return nil
	}
	return &f.units
}

// newLanguages prepares the sets of flags. A compiler ignores a dialect of the other
// language, and so is it here: a header in C++ is read in the dialects of C++ that are
// given, or in the default one, and with -x c no dialect of C++ counts.
func newLanguages(o Options, share *shared) (l *languages, err error) {
	flags := o.Flags
	if len(flags) == 0 {
		flags = []Flags{{}}
	}
	p := preparation{target: o.Target, machines: map[machine]*cpp.Machine{}, share: share}
	l = &languages{own: p}
	l.plus = func() []*flagSet { return l.sets }
	switch strings.TrimSuffix(o.Language, "-header") {
	case "":
		l.sets, err = p.prepare(flags, false)
		// Most programs never need the dialects of C++, which take time to make.
		l.plus = sync.OnceValue(func() []*flagSet {
			sets, _ := p.prepare(inPlus(flags), true) // an error is one of the flags, and has been reported
			return sets
		})
	case "c++":
		l.sets, err = p.prepare(inPlus(flags), true)
	case "c":
		flags = slices.Clone(flags)
		for i := range flags {
			if cplusplus(flags[i].Std) {
				flags[i].Std = ""
			}
		}
		l.sets, err = p.prepare(flags, false)
	default:
		err = fmt.Errorf("unknown language %q; want one of %s", o.Language, strings.Join(Languages, ", "))
	}
	return l, err
}

// shared is what the checkers of a call have in common.
type shared struct {
	mu        sync.Mutex
	files     map[cpp.Rules]*cpp.Files
	languages map[string]*languages // of a target
	budget    cpp.Budget
	texts     cpp.Texts
}

// languagesFor are those of options, which differ from those of other checkers in the
// profile and the target alone.
func (s *shared) languagesFor(o Options) (*languages, error) {
	if l := s.languages[o.Target]; l != nil {
		return l, nil
	}
	l, err := newLanguages(o, s)
	if err != nil {
		return nil, err
	}
	if s.languages == nil {
		s.languages = map[string]*languages{}
	}
	s.languages[o.Target] = l
	return l, nil
}

// filesFor are the files that are read by the same rules.
func (s *shared) filesFor(rules cpp.Rules) *cpp.Files {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.files == nil {
		s.files = map[cpp.Rules]*cpp.Files{}
	}
	if s.files[rules] == nil {
		s.files[rules] = &cpp.Files{Rules: rules, Budget: &s.budget, Texts: s.texts}
	}
	return s.files[rules]
}

// preparation is what sets of flags have in common.
type preparation struct {
	target   string // "": that of each
	machines map[machine]*cpp.Machine
	share    *shared
}

// machine is that of a set of flags.
func (p preparation) machine(f Flags) *cpp.Machine {
	m := f.machine(p.target)
	p.share.mu.Lock()
	defer p.share.mu.Unlock()
	if p.machines[m] == nil {
		p.machines[m] = &cpp.Machine{Target: m.target, Root: m.root, Prefix: m.prefix, Bare: m.bare, Clang: m.clang, Microsoft: m.microsoft}
	}
	return p.machines[m]
}

// prepare puts sets of flags into groups, and makes nothing of a set that no header may ask
// for. An error is that of the first set that makes no sense.
func (p preparation) prepare(flags []Flags, plus bool) ([]*flagSet, error) {
	groups := map[string]*group{}
	var configs []*cpp.Config
	var watch map[string]bool
	if len(flags) > 1 {
		watch = map[string]bool{}
	}
	sets, list := make([]flagSet, len(flags)), make([]*flagSet, len(flags))
	var key []byte
	last, watched := new(Flags), ""
	for i := range flags {
		f := &flags[i]
		set := &sets[i]
		list[i], set.flags = set, f
		if i > 0 && f.sameButMacros(last) {
			set.group = sets[i-1].group
		} else {
			key = f.appendKey(key[:0])
			set.group = groups[string(key)]
		}
		if set.group == nil {
			cfg := f.withoutMacros().config(p.machine(*f))
			if err := cfg.Init(); err != nil {
				return nil, err
			}
			set.group = &group{cfg: cfg, files: p.share.filesFor(cfg.Rules()), plus: plus, watch: watch}
			groups[string(key)] = set.group
			configs = append(configs, cfg)
		}
		// What a set has in common with the one before has been looked at.
		was, is := otherThan(last.Defines, f.Defines)
		for _, d := range is {
			if err := cpp.CheckMacro(d); err != nil {
				return nil, fmt.Errorf("-D %s: %w", d, err)
			}
		}
		if i > 0 {
			gone, came := otherThan(last.Undef, f.Undef)
			for _, list := range [][]string{was, is, gone, came} {
				for _, d := range list {
					if name := macroName(d); name != watched {
						watched, watch[name] = name, true
					}
				}
			}
		}
		last = f
	}
	if len(configs) > 1 {
		maps.Copy(watch, cpp.Differing(configs))
	}
	return list, nil
}

// otherThan leaves out of two lists what they begin with and what they end with alike.
func otherThan(a, b []string) (inA, inB []string) {
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	return a, b
}

// inPlus are the sets of flags for what is C++: those that name no dialect of C, or all if
// each does.
func inPlus(flags []Flags) (list []Flags) {
	for _, f := range flags {
		if f.Std == "" || cplusplus(f.Std) {
			list = append(list, f)
		}
	}
	if len(list) == 0 {
		list = slices.Clone(flags)
	}
	for i := range list {
		if !cplusplus(list[i].Std) {
			list[i].Std = DefaultPlusStd
		}
	}
	return list
}

// cplusplus says whether a dialect is one of C++.
func cplusplus(std string) bool { return strings.Contains(std, "++") }
