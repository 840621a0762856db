// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"sync"

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

// newLanguages prepares the sets of flags. A compiler ignores a dialect of the other
// language, and so is it here: a header in C++ is read in the dialects of C++ that are
// given, or in the default one, and with -x c no dialect of C++ counts.
func newLanguages(o Options, share *shared) (l languages, err error) {
	flags := o.Flags
	if len(flags) == 0 {
		flags = []Flags{{}}
	}
	p := preparation{target: o.Target, machines: map[machine]*cpp.Machine{}, share: share}
	l.own = p
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

// shared are the files that the checkers of a call have in common.
type shared struct {
	mu     sync.Mutex
	files  map[cpp.Rules]*cpp.Files
	budget cpp.Budget
	texts  cpp.Texts
}

// of are the files that are read by the same rules.
func (s *shared) of(rules cpp.Rules) *cpp.Files {
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

func (p preparation) prepare(flags []Flags, plus bool) (list []*flagSet, err error) {
	var configs []*cpp.Config
	for _, f := range flags {
		cfg := f.config(p.machine(f))
		if err := cfg.Init(); err != nil {
			return nil, err
		}
		configs = append(configs, cfg)
		list = append(list, &flagSet{cfg: cfg, files: p.share.of(cfg.Rules()), plus: plus})
	}
	if len(configs) > 1 {
		watch := cpp.Differing(configs)
		for _, f := range list {
			f.watch = watch
		}
	}
	return list, nil
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
