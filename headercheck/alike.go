// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"errors"
	"path/filepath"
	"slices"
	"strings"
)

// commands read the command lines of a database. Most say the same but for the file and
// macros, and of these one is read.
type commands struct {
	alike    map[string]*alike
	kinds    map[string]argument
	compiler []string // of the last, with what stands before it
	first    string   // word of the last
	windows  bool     // which is a program of Windows
	last     lookedAt
	// Room for what is of the command line at hand.
	args  []string
	key   []byte
	given []string
}

// alike is what command lines have in common that differ in the file, in macros and in what
// does not count.
type alike struct {
	own []string // see command.own
	err error    // errOtherLanguage, or nil

	f     Flags    // of the last that was read
	given []string // by it
	left  []int32  // see resolve; nil if nobody has asked
	input string   // the file that it names, where the entry names none
	set   int      // its f among Build.Sets, from 1; 0 if nobody has looked
	base  int      // is the same for flags that differ in macros at most; 0 if nobody has looked
}

// An argument is what is known of one that begins with a hyphen.
type argument uint8

const (
	unknownArgument argument = iota
	switchArgument           // it stands for itself
	valueArgument            // its value is next
	ignoredArgument          // so it is, and does not count
	macroArgument            // -D or -U, whose value is next
	passingArgument          // it passes others on, or ends the flags
)

// flags reads a command line. What it returns is good until the next.
func (r *commands) flags(e *entry, args []string) (*alike, error) {
	if r.again(e, args) {
		return r.last.alike, r.last.alike.read(r.given)
	}
	known := r.look(e, args)
	if known {
		if a := r.alike[string(r.key)]; a != nil {
			r.last.alike = a
			return a, a.read(r.given)
		}
	}
	c := newCommand(e, args)
	f, err := c.flags()
	a := &alike{own: c.own, err: err, f: f, input: c.input}
	if known && !c.microsoft && (err == nil || errors.Is(err, errOtherLanguage)) {
		a.given = slices.Clone(r.given)
		if r.alike == nil {
			r.alike = map[string]*alike{}
		}
		r.alike[string(r.key)], r.last.alike = a, a
	}
	return a, err
}

// read reads a command line that gives other macros, or the same.
func (a *alike) read(given []string) error {
	if a.err != nil || slices.Equal(a.given, given) {
		return a.err
	}
	left := a.left
	if left == nil || !slices.EqualFunc(a.given, given, sameName) {
		left = resolve(a.own, given)
	}
	if err := a.f.defineLeft(a.own, given, left); err != nil {
		return err
	}
	a.given, a.left, a.set = append(a.given[:0], given...), left, 0
	return nil
}

// sameName says whether two of command.given are -D, or -U, of the same name.
func sameName(a, b string) bool {
	return a == b || a[0] == b[0] && macroName(a[1:]) == macroName(b[1:])
}

// isWindows says whether the first word of a command line is a program of Windows.
func (r *commands) isWindows(first string) bool {
	if first != r.first {
		r.first, r.windows = first, windowsCompiler(first)
	}
	return r.windows
}

// lookedAt is the command line that look was asked about last.
type lookedAt struct {
	alike          *alike // nil if it knows nothing
	directory, ext string
	args           []string
	parts          []part
}

// A part is what an argument is in a command line, whatever stands in its place.
type part uint8

const (
	fixedPart      part = iota // it counts
	filePart                   // a file
	macroPart                  // -D or -U with a value
	valuePart                  // the value of one
	dependencyPart             // see dependencies
	freePart                   // a value that does not count
)

// fits says whether an argument may stand in place of such a part.
func (p part) fits(a string) bool {
	switch p {
	case filePart:
		return a != "" && a[0] != '-' && a[0] != '@'
	case macroPart:
		return len(a) > 2 && a[0] == '-' && (a[1] == 'D' || a[1] == 'U')
	case valuePart:
		return a != ""
	case dependencyPart:
		return dependencies(a)
	}
	return p == freePart
}

// again says whether a command line differs from the last in parts alone that make it no other
// for look, and then collects what look does.
func (r *commands) again(e *entry, args []string) bool {
	l := &r.last
	if l.alike == nil || e.File == "" || e.rules.windows || len(args) != len(l.args) || e.Directory != l.directory || filepath.Ext(e.File) != l.ext {
		return false
	}
	r.given = r.given[:0]
	for i, a := range args {
		p := l.parts[i]
		if a != l.args[i] {
			if !p.fits(a) {
				return false
			}
			l.args[i] = a
		}
		switch p {
		case macroPart:
			r.given = append(r.given, a[1:])
		case valuePart:
			r.given = append(r.given, args[i-1][1:]+a)
		}
	}
	return true
}

// look makes a key that is the same for command lines whose flags are, but for macros, and
// collects these in given as command.given has them. It says whether it knows enough of the
// command line.
func (r *commands) look(e *entry, args []string) bool {
	if e.rules.windows || e.File == "" {
		return false
	}
	first := len(r.compiler) - 1
	if first < 0 || !slices.Equal(args[:min(len(args), first+1)], r.compiler) {
		var ok bool
		if first, ok = compilerOf(args); !ok {
			return false
		}
		r.compiler = slices.Clone(args[:first+1])
	}
	r.given = r.given[:0]
	r.last = lookedAt{directory: e.Directory, ext: filepath.Ext(e.File), args: append(r.last.args[:0], args...), parts: slices.Grow(r.last.parts[:0], len(args))[:len(args)]}
	parts := r.last.parts
	clear(parts)
	r.key = appendStrings(r.key[:0], e.Directory, r.last.ext)
	r.key = appendStrings(r.key, args[:first+1]...)
	for i := first + 1; i < len(args); i++ {
		a := args[i]
		switch {
		case a == "":
			continue
		case a[0] != '-':
			if a[0] == '@' {
				return false // a file that does not exist
			}
			parts[i] = filePart
			continue
		case macroPart.fits(a):
			parts[i] = macroPart
			r.given = append(r.given, a[1:])
			continue
		case dependencies(a):
			parts[i] = dependencyPart
			continue
		}
		kind := r.kinds[a]
		if kind == unknownArgument {
			kind = kindOf(a)
			if r.kinds == nil {
				r.kinds = map[string]argument{}
			}
			r.kinds[a] = kind
		}
		next := ""
		if kind != switchArgument {
			if i++; i < len(args) {
				next = args[i]
			}
		}
		switch kind {
		case passingArgument:
			return false
		case switchArgument:
			r.key = appendStrings(r.key, a)
		case valueArgument:
			r.key = appendStrings(r.key, a, next)
		case ignoredArgument:
			if i < len(args) {
				parts[i] = freePart
			}
		case macroArgument:
			if next != "" {
				parts[i] = valuePart
				r.given = append(r.given, a[1:]+next)
			}
		}
	}
	return true
}

// compilerOf is where the compiler stands, behind launchers.
func compilerOf(args []string) (int, bool) {
	for i, a := range args {
		if !launches(i, a) {
			return i, true
		}
	}
	return 0, false
}

// dependencies says whether an argument has the preprocessor write what a file depends on,
// as the kernel's do.
func dependencies(a string) bool {
	rest, ok := strings.CutPrefix(a, "-Wp,-M")
	if !ok {
		return false
	}
	_, path, ok := strings.Cut(rest, "D,")
	return ok && (rest[0] == 'D' || rest[:2] == "MD") && path != "" && path[0] != '-' && !strings.Contains(path, ",")
}

// kindOf says what command.gnu takes an argument for.
func kindOf(a string) argument {
	switch {
	case a == "--" || a == "-Xclang" || a == "-Xpreprocessor" || strings.HasPrefix(a, "-Wp,"):
		return passingArgument
	case a == "-D" || a == "-U":
		return macroArgument
	case slices.Contains(others, a):
		return ignoredArgument
	}
	o, ok := optionOf(options, a)
	switch {
	case ok && (o.name == "--define-macro" || o.name == "--undefine-macro"):
		return passingArgument
	case ok && a == o.name:
		return valueArgument
	}
	return switchArgument
}
