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
	Target string
	Root   string // --sysroot: the folder in which that of the system's headers is; "" is /
	Prefix string // the folder that the compiler is installed in; "" is /usr
	Bare   bool   // -nostdinc: the system has no headers
	// Microsoft is the _MSC_VER of Microsoft's compiler, which predefines other macros; 0
	// means gcc or clang.
	Microsoft int
	Clang     bool // the compiler is clang, also where gcc is usual

	mu       sync.Mutex
	dialects map[string]*dialect
	folders  [2]systemFolders // for C, and for C++
}

// systemFolders are the folders of system headers for a language.
type systemFolders struct {
	once sync.Once
	list []folder
}

// A folder is one that exists, and what it is.
type folder struct {
	dir string
	is  fs.FileInfo
}

// folderAt is the folder of a path, and whether there is one.
func folderAt(dir string) (folder, bool) {
	st, err := os.Stat(dir)
	return folder{dir, st}, err == nil && st.IsDir()
}

// in says whether a folder is in a list, by whichever name.
func (f folder) in(list []folder) bool {
	return slices.ContainsFunc(list, func(o folder) bool { return os.SameFile(f.is, o.is) })
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
	macros := compilerMacros(m.Target, std)
	d = &dialect{named: make(map[string]*Macro, 2*len(macros)), sizes: [6]uint8{1, 1}}
	for _, macro := range macros {
		d.learn(macro)
		if m.Microsoft == 0 {
			d.named[macro.Name] = macro
		}
	}
	if m.Clang && !d.clang {
		d.clang = true
		for _, macro := range definitions(clangMacros, func(*Macro) bool { return true }) {
			d.named[macro.Name] = macro
		}
	}
	if m.Microsoft != 0 {
		for _, macro := range microsoftMacros(m.Target, std, m.Microsoft) {
			d.named[macro.Name] = macro
		}
	}
	for i, name := range positional {
		d.named[name] = &Macro{Name: name, builtin: builtins[i]}
	}
	m.dialects[std] = d
	return d
}

// system are the folders of system headers for a language.
func (m *Machine) system(plus bool) []folder {
	f := &m.folders[0]
	if plus {
		f = &m.folders[1]
	}
	f.once.Do(func() {
		var dirs []string
		switch {
		case m.Bare:
		case plus:
			dirs = slices.Concat(plusDirs(m.Target), m.dirs(m.Target))
		default:
			dirs = m.dirs(m.Target)
		}
		for _, d := range dirs {
			if g, ok := folderAt(d); ok && !g.in(f.list) {
				f.list = append(f.list, g)
			}
		}
	})
	return f.list
}

// clangMacros are those that clang 14 predefines where gcc does not, and of those that both do,
// how clang does.
const clangMacros = `__clang__ 1
__clang_major__ 14
__clang_minor__ 0
__clang_patchlevel__ 6
__clang_version__ "14.0.6 "
__llvm__ 1
__GNUC__ 4
__GNUC_MINOR__ 2
__GNUC_PATCHLEVEL__ 1
`
