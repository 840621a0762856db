// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"encoding/binary"
	"fmt"
	"runtime"
	"slices"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// None as Options.Reference compares the given headers with one another alone.
const None = "none"

// Options say what to check against.
type Options struct {
	Profile   Profile // "" leaves it to what the reference or else each header defines; both if it defines names of both
	Spec      string  // one of Specs; "" is the latest, but what a header states is judged by that
	Reference string  // a file; "" is the profile's header in package include; or None
	Language  string  // one of Languages; "" is what the header's name says: C++ for .hpp, .hh, .hxx and the like
	Target    string  // one or more of Targets with commas between them, or AllTargets; "" is that of the flags
	// Types has the checks type-layout and type-redefined read the types of each header,
	// which takes several times what its macros take.
	Types bool
	// Select are names of the checks that run; none stands for all. Those named in Disable
	// do not. The verdict is that of the checks that run.
	Select, Disable []string
	// Flags are sets of compiler flags, such as those of the units in
	// compile_commands.json. A header is checked with each set under which it
	// finds the most of its includes. An empty list means one empty set.
	Flags []Flags
	// Texts are texts of headers, by path, that count instead of what is on disk, where the header need not
	// be. Includes of it find this text too, whichever path leads to it.
	Texts map[string]string
	// Exclude is what Find and Includes leave out, and Ignored has Find also find what git ignores.
	// What Check is given is checked in any case.
	Exclude []Exclusion
	Ignored bool

	several bool // there is a checker for each profile
}

// Valid says which of the specification, the profile, the reference and the checks of the options
// exclude each other, or are unknown.
func (o Options) Valid() error {
	if _, err := o.choose(); err != nil {
		return err
	}
	return o.chooseChecks()
}

// Flags are compiler flags that change what a header says. Folders and files are absolute,
// or relative to the current folder.
type Flags struct {
	Quote   []string // -iquote
	Include []string // -I
	System  []string // -isystem: searched after Include, and their macros count like those of other folders
	After   []string // -idirafter
	Defines []string // -D: NAME or NAME=VALUE
	Undef   []string // -U; a name that is in Defines too is not defined
	Macros  []string // -imacros
	Forced  []string // -include
	Dir     string   // where Macros and Forced are looked for before Quote and Include
	Std     string   // -std=; "" is gnu17, or gnu++17 for C++

	// Target is one of Targets, where the flags or the compiler are for one: what
	// Options.Target says counts more. "" is DefaultTarget.
	Target    string
	Sysroot   string // --sysroot
	Toolchain string // the folder in which the compiler is installed, if it is not /usr
	NoStdInc  bool   // -nostdinc
	Clang     bool   // the compiler is clang
	Microsoft int    // the _MSC_VER of cl.exe, which predefines macros of its own; 0 if it is another compiler
}

// Then is the flags of a command line that goes on with more: its folders are searched first,
// and its macros count, and so does a dialect of the same language.
func (f Flags) Then(more Flags) Flags {
	if more.nothing() {
		return f
	}
	f.Quote, f.Include = slices.Concat(more.Quote, f.Quote), slices.Concat(more.Include, f.Include)
	f.System, f.After = slices.Concat(more.System, f.System), slices.Concat(more.After, f.After)
	f.Macros, f.Forced = slices.Concat(f.Macros, more.Macros), slices.Concat(f.Forced, more.Forced)
	said := map[string]bool{}
	for _, d := range slices.Concat(more.Defines, more.Undef) {
		said[macroName(d)] = true
	}
	earlier := func(list []string) []string {
		return slices.DeleteFunc(slices.Clone(list), func(d string) bool { return said[macroName(d)] })
	}
	f.Defines, f.Undef = append(earlier(f.Defines), more.Defines...), append(earlier(f.Undef), more.Undef...)
	if more.Std != "" && (f.Std == "" || cplusplus(more.Std) == cplusplus(f.Std)) {
		f.Std = more.Std
	}
	return f
}

// nothing says whether flags have nothing that [Flags.Then] takes.
func (f *Flags) nothing() bool {
	lists := f.lists()
	return f.Std == "" && len(f.Defines)+len(f.Undef) == 0 && !slices.ContainsFunc(lists[:], func(list []string) bool { return len(list) > 0 })
}

// lists are those of flags that do not define macros.
func (f *Flags) lists() [6][]string {
	return [...][]string{f.Quote, f.Include, f.System, f.After, f.Macros, f.Forced}
}

// scalars are what of flags is no list.
type scalars struct {
	dir, std, target, sysroot, toolchain string
	noStdInc, clang                      bool
	microsoft                            int
}

func (f *Flags) scalars() scalars {
	return scalars{f.Dir, f.Std, f.Target, f.Sysroot, f.Toolchain, f.NoStdInc, f.Clang, f.Microsoft}
}

// sameButMacros says whether flags differ from others in Defines and Undef at most.
func (f *Flags) sameButMacros(o *Flags) bool {
	if f.scalars() != o.scalars() {
		return false
	}
	a, b := f.lists(), o.lists()
	for i := range a {
		if !slices.Equal(a[i], b[i]) {
			return false
		}
	}
	return true
}

// withoutMacros is the flags without Defines and Undef.
func (f Flags) withoutMacros() Flags {
	f.Defines, f.Undef = nil, nil
	return f
}

// appendKey appends a text that is the same for flags that differ in Defines and Undef at
// most, and for no others.
func (f *Flags) appendKey(key []byte) []byte {
	s := f.scalars()
	for _, list := range f.lists() {
		key = appendStrings(key, list...)
	}
	key = appendStrings(key, s.dir, s.std, s.target, s.sysroot, s.toolchain)
	return fmt.Appendf(key, "%t %t %d", s.noStdInc, s.clang, s.microsoft)
}

// appendStrings appends a text that tells a list from all others.
func appendStrings(key []byte, list ...string) []byte {
	key = binary.AppendUvarint(key, uint64(len(list)))
	for _, s := range list {
		key = append(binary.AppendUvarint(key, uint64(len(s))), s...)
	}
	return key
}

// Valid says what is wrong with the dialect, the macros or the target of flags.
func (f Flags) Valid() error {
	return f.config(&cpp.Machine{Target: f.machine("").target}).Init()
}

// macroName is the name of a macro as -D defines it.
func macroName(d string) string {
	for i := range len(d) { // which is faster than IndexAny
		if d[i] == '=' || d[i] == '(' {
			return d[:i]
		}
	}
	return d
}

// machine is what flags have in common with others that are for one machine.
type machine struct {
	target, root, prefix string
	bare, clang          bool
	microsoft            int
}

// machine is that of the flags, or that of a target where one is asked for.
func (f Flags) machine(target string) machine {
	m := machine{f.Target, f.Sysroot, f.Toolchain, f.NoStdInc, f.Clang, f.Microsoft}
	if m.target == "" {
		m.target = DefaultTarget()
	}
	if target != "" && target != m.target {
		m = machine{target: target} // which is not the compiler's
	}
	return m
}

// config is what package cpp makes of the flags for a machine.
func (f Flags) config(m *cpp.Machine) *cpp.Config {
	c := &cpp.Config{Target: m.Target, Std: f.Std, Quote: f.Quote, Include: f.Include, Later: f.System, After: f.After,
		Defines: f.Defines, Undef: f.Undef, Machine: m}
	for _, name := range f.Macros {
		c.Forced = append(c.Forced, cpp.Forced{Name: name, Dir: f.Dir, Macros: true})
	}
	for _, name := range f.Forced {
		c.Forced = append(c.Forced, cpp.Forced{Name: name, Dir: f.Dir})
	}
	return c
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
