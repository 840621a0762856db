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
	once     sync.Once
	folders  []string
	stats    sync.Once
	known    []fs.FileInfo // of folders
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
func (m *Machine) identities() []fs.FileInfo {
	m.stats.Do(func() {
		for _, d := range m.system() {
			if st, err := os.Stat(d); err == nil {
				m.known = append(m.known, st)
			}
		}
	})
	return slices.Clone(m.known)
}

// system are the folders of system headers, and then our stand-ins.
func (m *Machine) system() []string {
	m.once.Do(func() { m.folders = append(SystemDirs(m.target), standInDir) })
	return m.folders
}
