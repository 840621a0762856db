// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"context"
	"path/filepath"
	"slices"
	"sync"
)

// Differing are the names that some configurations predefine and others do not, or in
// another way.
func Differing(list []*Config) map[string]bool {
	names := map[string]bool{}
	for _, c := range list {
		for name := range c.own {
			names[name] = true
		}
		if c.Std != list[0].Std || c.Machine != list[0].Machine {
			for name := range c.compiler().names {
				names[name] = true
			}
			for name := range list[0].compiler().names {
				names[name] = true
			}
		}
	}
	for name := range names {
		if !slices.ContainsFunc(list[1:], func(c *Config) bool { return !sameInitial(c, list[0], name) }) {
			delete(names, name)
		}
	}
	return names
}

// sameInitial says whether a name is the same in two configurations before the first line.
func sameInitial(a, b *Config, name string) bool {
	hash := hashOf(name)
	m, n := a.initial(name, hash), b.initial(name, hash)
	return m == n || m != nil && n != nil && m.builtin == n.builtin && m.Same(n)
}

// initial is the definition of a name before the first line, or nil.
func (c *Config) initial(name string, hash uint32) *Macro {
	if m, ok := c.own[name]; ok {
		return m
	}
	return c.compiler().macro(name, hash)
}

// A Trace records what units ask of their configuration. Under a configuration that
// answers the same they come out the same.
type Trace struct {
	watch map[string]bool // of the names that are asked for, those that count

	mu      sync.Mutex
	names   map[string]bool
	finds   map[search]found
	folders map[string]bool // of the files that were read
}

// NewTrace returns a trace that records the names in watch, and all includes.
func NewTrace(watch map[string]bool) *Trace {
	return &Trace{watch: watch, names: map[string]bool{}, finds: map[search]found{}, folders: map[string]bool{}}
}

// name records that a unit has asked for a macro.
func (t *Trace) name(name string) {
	if t != nil && t.watch[name] {
		t.mu.Lock()
		t.names[name] = true
		t.mu.Unlock()
	}
}

// find records what a unit has found.
func (t *Trace) find(s search, f found) {
	if t != nil {
		t.mu.Lock()
		t.finds[s] = f
		t.mu.Unlock()
	}
}

// file records that a unit has read a file.
func (t *Trace) file(f *File) {
	if t != nil {
		t.mu.Lock()
		t.folders[filepath.Dir(f.Path)] = true
		t.mu.Unlock()
	}
}

// Asked says whether a name was asked for that counts.
func (t *Trace) Asked() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return len(t.names) > 0
}

// Holds says whether what was recorded under one configuration holds under another.
func (t *Trace) Holds(ctx context.Context, files *Files, c, other *Config) bool {
	if c.Machine != other.Machine || !slices.Equal(c.Forced, other.Forced) {
		return false
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	for name := range t.names {
		if !sameInitial(c, other, name) {
			return false
		}
	}
	if c.alike(other) {
		return true
	}
	c.load()
	other.load()
	if slices.Equal(c.given, other.given) && slices.Equal(c.path, other.path) && c.bracket == other.bracket {
		return true
	}
	for dir := range t.folders {
		if slices.Contains(c.given, dir) != slices.Contains(other.given, dir) {
			return false // whether a file is the system's depends on it
		}
	}
	for s, f := range t.finds {
		if g, at, err := other.find(ctx, files, s); g != f.file || at != f.at || (err != nil) != f.failed {
			return false
		}
	}
	return true
}

// A search is for the file that an #include names.
type search struct {
	name   string // with its delimiters
	from   string // the path of the file that names it
	beside bool   // it may stand next to that
	after  place  // of #include_next: where the file was found that has it
}

// A place is a folder of the search path: one may be both among those of -iquote and the
// others. The zero place is none of them.
type place struct {
	dir   string
	quote bool
}

// found is the outcome of a search.
type found struct {
	file   *File // nil: there is none
	at     place // none if it stands next to what includes it
	failed bool  // or it cannot be read
}
