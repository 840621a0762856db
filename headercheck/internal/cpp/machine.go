// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"io/fs"
	"os"
	"slices"
	"sync"
)

// A Machine is what configurations of one target have in common: the macros that compilers
// predefine in each dialect, and the system's folders of headers. The zero Machine is ready.
type Machine struct {
	target string

	mu       sync.Mutex
	dialects map[string]*dialect
	folders  [2]systemFolders // for C, and for C++
}

// systemFolders are the folders of system headers for a language.
type systemFolders struct {
	once  sync.Once
	dirs  []string
	stats sync.Once
	known []fs.FileInfo // of dirs
}

// dialect is what a compiler predefines for a target and a value of -std.
type dialect struct {
	named map[string]*Macro
	sizes [6]uint8 // of _Bool, char, short, int, long, long long
	uchar bool
	clang bool
}

// dialect returns that of a value of -std.
func (m *Machine) dialect(std string) *dialect {
	m.mu.Lock()
	defer m.mu.Unlock()
	d := m.dialects[std]
	if d != nil {
		return d
	}
	if m.dialects == nil {
		m.dialects = map[string]*dialect{}
	}
	macros := compilerMacros(m.target, std)
	d = &dialect{named: make(map[string]*Macro, 2*len(macros)), sizes: [6]uint8{1, 1}}
	for _, macro := range macros {
		d.learn(macro)
		d.named[macro.Name] = macro
	}
	for i, name := range positional {
		d.named[name] = &Macro{Name: name, builtin: builtins[i]}
	}
	m.dialects[std] = d
	return d
}

// identities say what the folders of system headers are.
func (m *Machine) identities(plus bool) []fs.FileInfo {
	f := m.language(plus)
	f.stats.Do(func() {
		for _, d := range m.system(plus) {
			if st, err := os.Stat(d); err == nil {
				f.known = append(f.known, st)
			}
		}
	})
	return slices.Clone(f.known)
}

// system are the folders of system headers, and then our stand-ins.
func (m *Machine) system(plus bool) []string {
	f := m.language(plus)
	f.once.Do(func() {
		if plus {
			f.dirs = append(f.dirs, plusDirs(m.target)...)
		}
		if f.dirs = append(f.dirs, SystemDirs(m.target)...); plus {
			f.dirs = append(f.dirs, standInDir+"/plus")
		}
		f.dirs = append(f.dirs, standInDir)
	})
	return f.dirs
}

func (m *Machine) language(plus bool) *systemFolders {
	if plus {
		return &m.folders[1]
	}
	return &m.folders[0]
}
