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
	alike map[string]*alike
	kinds map[string]argument
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

// flags reads a command line. The input is the file that it names, where the entry names
// none.
func (r *commands) flags(e *entry, args []string) (f Flags, input string, err error) {
	ok := r.look(e, args)
	var a *alike
	if ok {
		a = r.alike[string(r.key)]
	}
	switch {
	case a == nil:
		c := newCommand(e, args)
		f, err = c.flags()
		if ok && !c.microsoft && (err == nil || errors.Is(err, errOtherLanguage)) {
			if r.alike == nil {
				r.alike = map[string]*alike{}
			}
			r.alike[string(r.key)] = &alike{own: c.own, err: err, f: f, given: slices.Clone(r.given)}
		}
		return f, c.input, err
	case a.err != nil || slices.Equal(a.given, r.given):
		return a.f, "", a.err
	}
	f = a.f
	if err = f.define(slices.Concat(a.own, r.given)); err == nil {
		a.f, a.given = f, append(a.given[:0], r.given...)
	}
	return f, "", err
}

// look makes a key that is the same for command lines whose flags are, but for macros, and
// collects these in given as command.given has them. It says whether it knows enough of the
// command line.
func (r *commands) look(e *entry, args []string) bool {
	if e.rules.windows || e.File == "" {
		return false
	}
	first, ok := compilerOf(args)
	if !ok {
		return false
	}
	r.given = r.given[:0]
	r.key = appendStrings(r.key[:0], e.Directory, filepath.Ext(e.File))
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
			continue // a file
		case len(a) > 2 && (a[1] == 'D' || a[1] == 'U'):
			r.given = append(r.given, a[1:])
			continue
		case dependencies(a):
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
		case macroArgument:
			if next != "" {
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
