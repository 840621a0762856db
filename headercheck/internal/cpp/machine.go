// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"io/fs"
	"os"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
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

// dialect is what a compiler predefines for a target and a value of -std. It keeps the
// definitions as text, since headers ask for few of them.
type dialect struct {
	lines  []string // of each macro the name, and what it expands to
	macros []atomic.Pointer[Macro]
	places [1024]uint16 // of a name's hash: 1 + the index in lines; 0 is the end of a search
	may    filter       // has all names
	sizes  [6]uint8     // of _Bool, char, short, int, long, long long
	uchar  bool
	clang  bool
}

// dialect returns that of a value of -std.
func (m *Machine) dialect(std string) *dialect {
	m.mu.Lock()
	defer m.mu.Unlock()
	d := m.dialects[std]
	if d == nil {
		if m.dialects == nil {
			m.dialects = map[string]*dialect{}
		}
		d = m.newDialect(std)
		m.dialects[std] = d
	}
	return d
}

func (m *Machine) newDialect(std string) *dialect {
	d := &dialect{sizes: [6]uint8{1, 1}}
	strict := !strings.HasPrefix(std, "gnu") && std != ""
	d.begin()
	for line := range targetMacros(m.Target) {
		// linux, unix, i386: not in the name space of the implementation
		if !strict || line[0] == '_' {
			d.add(line)
		}
	}
	d.addAll(version(std))
	if cplusplus(std) && strings.HasPrefix(m.Target, "linux/") {
		d.add("_GNU_SOURCE 1\n")
	}
	d.learn()
	if m.Microsoft != 0 {
		d.begin()
	}
	if m.Clang && !d.clang {
		d.clang = true
		d.addAll(clangMacros)
	}
	if m.Microsoft != 0 {
		d.addAll(microsoftMacros(m.Target, std, m.Microsoft))
	}
	for _, name := range positional {
		d.add(name)
	}
	d.macros = make([]atomic.Pointer[Macro], len(d.lines))
	return d
}

// begin begins with no definitions.
func (d *dialect) begin() {
	d.lines, d.places = make([]string, 0, 512), [1024]uint16{}
}

func (d *dialect) addAll(text string) {
	for line := range strings.Lines(text) {
		d.add(line)
	}
}

// add adds a line, and replaces another of the name.
func (d *dialect) add(line string) {
	name := defined(line)
	at, n := d.place(name, hashOf(name))
	if n > 0 {
		d.lines[n-1] = line
		return
	}
	d.lines = append(d.lines, line)
	d.may.add(name)
	d.places[at] = uint16(len(d.lines))
}

// defined is the name that a line defines.
func defined(line string) string {
	return line[:identEnd(line, 0)]
}

// place is where a name is in places, or would be, and what is there.
func (d *dialect) place(name string, hash uint32) (at, n uint16) {
	for at := uint16(hash); ; at++ {
		at %= uint16(len(d.places))
		n := d.places[at]
		if n == 0 || strings.HasPrefix(d.lines[n-1], name) && defined(d.lines[n-1]) == name {
			return at, n
		}
	}
}

// macro is the definition of a name, or nil.
func (d *dialect) macro(name string, hash uint32) *Macro {
	_, n := d.place(name, hash)
	if n == 0 {
		return nil
	}
	known := &d.macros[n-1]
	if known.Load() == nil {
		known.CompareAndSwap(nil, d.define(d.lines[n-1]))
	}
	return known.Load()
}

func (d *dialect) define(line string) *Macro {
	if i := slices.Index(positional[:], line); i >= 0 {
		return &Macro{Name: line, hash: hashOf(line), builtin: builtins[i]}
	}
	l := lexer{s: line, many: 1 << 16}
	m, err := newMacro(l.line())
	if err != nil {
		panic(line + ": " + err.Error()) // which a test shows for all targets and dialects
	}
	return m
}

// names are all that there are.
func (d *dialect) names(yield func(name string) bool) {
	for _, line := range d.lines {
		if !yield(defined(line)) {
			return
		}
	}
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
