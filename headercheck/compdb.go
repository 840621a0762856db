// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
	"github.com/secstatus/secstatus/internal/regular"
	"github.com/secstatus/secstatus/internal/utf16text"
)

// database is a compilation database. That of LLVM, with 3,000 units, has 5 MB.
var database = regular.Kind{Name: "a compilation database", Max: 64 << 20}

// maxSets is how many sets of flags a compilation database may have.
const maxSets = 1 << 16

// A Build is what a compilation database says.
type Build struct {
	// Sets are the sets of flags that its C and C++ units are compiled with, each once.
	Sets []Flags
	// Bad says what is wrong with entries that cannot be understood, and are in no other
	// way part of the build: each error names the database, the entry and the value.
	Bad []error

	units []unit
}

// Then has each set be followed by more flags: see [Flags.Then].
func (b *Build) Then(more Flags) {
	if !more.nothing() {
		for i := range b.Sets {
			b.Sets[i] = b.Sets[i].Then(more)
		}
	}
}

// A unit is a file that is compiled.
type unit struct {
	dir, name string // as a command names it that runs in a folder
	rules     *rules
	set       int // of Build.Sets
}

// file is the file, as it is from the current folder.
func (u unit) file() string { return absolute(u.dir, u.name, u.rules) }

// CompileCommands reads a JSON compilation database
// (https://clang.llvm.org/docs/JSONCompilationDatabase.html), or the one in a
// folder, as the compilers in it mean it: gcc, clang, Microsoft's cl.exe, and clang-cl. A
// byte order mark is passed over. Entries of other languages are left out. An entry that
// cannot be understood is in Build.Bad; an error means that nothing is left. target is
// Options.Target: if it is not "", what the compilers are for does not count.
func CompileCommands(ctx context.Context, path, target string) (*Build, error) {
	if st, err := os.Stat(path); err == nil && st.IsDir() {
		path = filepath.Join(path, "compile_commands.json")
	}
	text, err := database.ReadString(ctx, path)
	if err != nil {
		return nil, err
	}
	if text, err = utf8Text(text); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	r := newReader(ctx, path, target)
	r.expect(strings.Count(text, "{"))
	if !plainEntries(text, r.entry) {
		var entries []json.RawMessage
		if err := json.Unmarshal([]byte(text), &entries); err != nil {
			return nil, fmt.Errorf("%s:%d: %w; want a JSON array of objects", path, lineOf(text, err), err)
		}
		r = newReader(ctx, path, target)
		for _, raw := range entries {
			var e entry
			if err := json.Unmarshal(raw, &e); err != nil {
				e.bad = fmt.Errorf("%s: %w", shown(string(raw)), err)
			}
			r.entry(&e)
		}
	}
	return r.build()
}

// A databaseReader makes a build of the entries of a database.
type databaseReader struct {
	ctx          context.Context
	path, target string
	b            *Build
	entries      int
	bases        map[string]int // see alike.base
	known        map[string]int // sets of flags
	key          []byte
	commands     commands
	files        responseFiles
	err          error // that ends it
}

func newReader(ctx context.Context, path, target string) *databaseReader {
	return &databaseReader{ctx: ctx, path: path, target: target, b: new(Build), bases: map[string]int{}, known: map[string]int{}, files: responseFiles{ctx: ctx}}
}

// expect makes room for the entries, of which there will be about n.
func (r *databaseReader) expect(n int) {
	n = min(n, 1024)
	r.known = make(map[string]int, n)
	r.b.Sets, r.b.units = make([]Flags, 0, n), make([]unit, 0, n)
}

// entry adds an entry.
func (r *databaseReader) entry(e *entry) {
	r.entries++
	if r.err == nil {
		r.err = r.ctx.Err()
	}
	if r.err != nil {
		return
	}
	if e.target = r.target; e.Directory == "" && e.bad == nil {
		e.Directory = filepath.Dir(r.path)
	}
	a, err := e.flags(&r.commands, &r.files)
	switch {
	case errors.Is(err, errOtherLanguage):
		return
	case err != nil:
		r.b.Bad = append(r.b.Bad, fmt.Errorf("%s: entry %d%s: %w", r.path, r.entries, e.named(), err))
		return
	}
	if a.set == 0 {
		if a.set = r.set(a); a.set > maxSets {
			r.err = fmt.Errorf("%s: more than %d sets of flags", r.path, maxSets)
			return
		}
	}
	r.b.units = append(r.b.units, unit{e.Directory, e.input, e.rules, a.set - 1})
}

// set adds the flags of a command line to Build.Sets unless they are there, and returns their
// place, from 1.
func (r *databaseReader) set(a *alike) int {
	if a.base == 0 {
		r.key = a.f.appendKey(r.key[:0])
		a.base = r.bases[string(r.key)]
		if a.base == 0 {
			a.base = len(r.bases) + 1
			r.bases[string(r.key)] = a.base
		}
	}
	r.key = binary.AppendUvarint(r.key[:0], uint64(a.base))
	r.key = appendStrings(r.key, a.f.Defines...)
	r.key = appendStrings(r.key, a.f.Undef...)
	set := r.known[string(r.key)]
	if set == 0 {
		set = len(r.b.Sets) + 1
		if set > maxSets {
			return set
		}
		r.known[string(r.key)] = set
		r.b.Sets = append(r.b.Sets, a.f)
	}
	return set
}

// build is that of the entries.
func (r *databaseReader) build() (*Build, error) {
	switch b := r.b; {
	case r.err != nil:
		return nil, r.err
	case len(b.Sets) > 0:
		return b, nil
	case len(b.Bad) > 0:
		return nil, b.Bad[0]
	case r.entries > 0:
		return nil, fmt.Errorf("%s: no entry is of C or C++", r.path)
	}
	return nil, fmt.Errorf("%s: no entries", r.path)
}

// utf8Text is a text in UTF-8 without a byte order mark, of one that may be in UTF-16 and
// have one.
func utf8Text(text string) (string, error) {
	if r, order := utf16text.Open(strings.NewReader(text)); order != nil {
		converted, err := io.ReadAll(r)
		if err != nil {
			return "", fmt.Errorf("UTF-16 with half a character: %w", err)
		}
		text = string(converted)
	}
	return strings.TrimPrefix(text, "\ufeff"), nil
}

// lineOf is the line that an error of encoding/json is about, or the first.
func lineOf(text string, err error) int {
	var syntax *json.SyntaxError
	var offset int64
	if errors.As(err, &syntax) {
		offset = syntax.Offset
	}
	return 1 + strings.Count(text[:min(offset, int64(len(text)))], "\n")
}

// errOtherLanguage means that an entry compiles neither C nor C++.
var errOtherLanguage = errors.New("neither C nor C++")

// An entry is one object of a compilation database.
type entry struct {
	Directory string
	File      string
	Command   string
	Arguments []string

	bad    error  // what is wrong with the object
	target string // that was asked for
	input  string // the file, as the command or the entry names it
	rules  *rules // of the command
}

// named is how an error names the file of an entry.
func (e *entry) named() string {
	if e.File == "" {
		return ""
	}
	return fmt.Sprintf(" (%s)", e.File)
}

// mostOfValue is how much of a value an error shows.
const mostOfValue = 200

func shown(value string) string {
	if len(value) > mostOfValue {
		return fmt.Sprintf("%.*q…", mostOfValue, value)
	}
	return fmt.Sprintf("%q", value)
}

// flags reads an entry.
func (e *entry) flags(commands *commands, files *responseFiles) (*alike, error) {
	if e.bad != nil {
		return nil, e.bad
	}
	args := e.Arguments
	first := ""
	if len(args) > 0 {
		first = args[0]
	} else if args == nil {
		first = firstWord(e.Command)
	}
	e.rules = posixRules
	if windowsPath(e.Directory) || commands.isWindows(first) {
		e.rules = windowsRules
	}
	var err error
	if args == nil {
		if args, err = e.rules.split(commands.args[:0], e.Command); err != nil {
			return nil, fmt.Errorf("command %s: %w", shown(e.Command), err)
		}
		commands.args = args
	}
	if len(args) == 0 {
		return nil, errors.New("no command and no arguments; want one of them")
	}
	files.dir, files.left = e.Directory, mostResponses
	if args, err = files.expand(args, responseRules(e.rules), 0); err != nil {
		return nil, err
	}
	a, err := commands.flags(e, args)
	if e.input = e.File; e.input == "" {
		e.input = a.input
	}
	return a, err
}

// Includes returns the headers that the units of a build read and that define a name of the
// reference, or one reserved to a specification, each once, in the order of the
// units. Files of the system and those of Options.Exclude are left out, and so are units that cannot be read. An error
// means that the sets of the build make no sense, or that ctx was over.
func (c *Checker) Includes(ctx context.Context, b *Build) (paths []string, err error) {
	sets, err := c.own.prepare(b.Sets, false)
	if err != nil {
		return nil, err
	}
	read := make([][]string, len(b.units))
	parallel(len(b.units), func(i int) {
		if ctx.Err() == nil {
			read[i] = includes(ctx, sets[b.units[i].set], b.units[i].file())
		}
	})
	known := map[string]bool{}
	for _, list := range read {
		for _, path := range list {
			if !known[path] {
				known[path] = true
				if c.Excludes(path) {
					continue
				}
				paths = append(paths, path)
			}
		}
	}
	wanted := make([]bool, len(paths))
	parallel(len(paths), func(i int) { wanted[i] = c.wants(ctx, paths[i]) })
	var list []string
	for i, path := range paths {
		if wanted[i] {
			list = append(list, path)
		}
	}
	return list, ctx.Err()
}

// source is what a build compiles.
var source = regular.Kind{Name: "a source file", Max: cpp.Header.Max}

// includes are the files that a file reads which is compiled. Its own text is not kept.
func includes(ctx context.Context, set *flagSet, path string) (paths []string) {
	text, err := source.ReadString(ctx, path)
	if err != nil {
		return nil
	}
	f, err := cpp.Parse(path, text, set.config().Rules())
	if err != nil {
		return nil
	}
	known := map[*cpp.File]bool{f: true}
	u := cpp.NewUnit(ctx, set.config(), set.files)
	u.Entered = func(g *cpp.File) {
		if !known[g] && !set.config().System(g.Path) {
			paths = append(paths, g.Path)
		}
		known[g] = true
	}
	_ = u.Include(f) // what was read before an error was read
	return paths
}

// responseFiles replaces the arguments of a command that name files with arguments.
type responseFiles struct {
	ctx  context.Context
	dir  string
	left int // files that one command may still have
	took int // bytes of all of them, each time that they were needed

	known map[string]string
	kept  int // bytes in known
}

// Bounds on response files. gcc's is 2,000 in one command (libiberty, expandargv).
const (
	mostResponses = 2000
	mostArguments = 1 << 18
	mostTaken     = 256 << 20 // bytes of all response files of a database
	mostKept      = 64 << 20
	mostNested    = 20
)

// response is a file with arguments. That of a link of Chromium has 1 MB.
var response = regular.Kind{Name: "a response file", Max: 8 << 20}

// expand replaces each @file. One that does not exist is an argument (gcc 12, "Overall
// Options").
func (r *responseFiles) expand(args []string, rules *rules, depth int) (list []string, err error) {
	if !slices.ContainsFunc(args, func(a string) bool { return strings.HasPrefix(a, "@") }) {
		return args, nil
	}
	for _, a := range args {
		name, ok := strings.CutPrefix(a, "@")
		if !ok || name == "" {
			list = append(list, a)
			continue
		}
		path := absolute(r.dir, name, rules)
		text, err := r.read(path)
		switch {
		case regular.Absent(err):
			list = append(list, a)
			continue
		case err != nil:
			return nil, fmt.Errorf("%s: %w", shown(a), err)
		case r.left == 0:
			return nil, fmt.Errorf("%s: more than %d response files", shown(a), mostResponses)
		case r.took > mostTaken:
			return nil, fmt.Errorf("%s: more than %d bytes in response files", shown(a), mostTaken)
		case depth == mostNested:
			return nil, fmt.Errorf("%s: response files nested %d deep", shown(a), mostNested)
		}
		r.left--
		r.took += len(text)
		more, err := rules.split(nil, text)
		if err == nil {
			more, err = r.expand(more, rules, depth+1)
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", shown(a), err)
		}
		if list = append(list, more...); len(list) > mostArguments {
			return nil, fmt.Errorf("%s: more than %d arguments", shown(a), mostArguments)
		}
	}
	return list, nil
}

// read reads a response file; many units have the same.
func (r *responseFiles) read(path string) (string, error) {
	if text, ok := r.known[path]; ok {
		return text, nil
	}
	text, err := response.ReadString(r.ctx, path)
	if err != nil {
		return "", err
	}
	if text, err = utf8Text(text); err != nil {
		return "", err
	}
	if r.known == nil {
		r.known = map[string]string{}
	}
	if r.kept += len(text); r.kept <= mostKept {
		r.known[path] = text
	}
	return text, nil
}
