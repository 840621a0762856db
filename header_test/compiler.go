// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"context"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// known is a compiler that a complete run drives, and the Debian packages
// that bring it together with the C library headers it needs.
type known struct {
	name, packages string
}

// compilers lists the compilers of a complete run. They differ on purpose in
// what the reference headers rest on: int32_t is long on arm-none-eabi, and
// unsigned long has 32 bits on Windows and on i686.
var compilers = []known{
	{"gcc", "gcc libc6-dev"},
	{"clang", "clang libc6-dev"},
	{"g++", "g++"},
	{"clang++", "clang g++"},
	{"tcc", "tcc libc6-dev"},
	{"arm-none-eabi-gcc", "gcc-arm-none-eabi libnewlib-arm-none-eabi"},
	{"x86_64-w64-mingw32-gcc", "gcc-mingw-w64-x86-64"},
	{"i686-w64-mingw32-gcc", "gcc-mingw-w64-i686"},
	{"i686-linux-gnu-gcc", "gcc-i686-linux-gnu libc6-dev-i386-cross"},
	{"aarch64-linux-gnu-gcc", "gcc-aarch64-linux-gnu libc6-dev-arm64-cross"},
}

// family says whose options and habits a compiler has.
type family int

const (
	familyGCC family = iota
	familyClang
	familyTCC
	familyFrontEnd
)

// A compiler is one compiler driver found on the machine.
type compiler struct {
	name     string // as asked for: "gcc", "/opt/llvm/bin/clang"
	path     string
	version  string // "12.2.0", or "?" if the compiler does not say
	target   string // "x86_64-linux-gnu", or "" if the compiler does not say
	family   family
	cxx      bool     // a C++ driver
	dialects []string // the values of -std= that it honours, oldest first
	sweep    []string // the dialects in which to compile everything
	identity string   // equal for two names of one compiler
	launched []string // what stands before flags if path is of a launcher: the compiler
	flags    []string // that it is always called with
	key      string   // of what is known of it in this process
}

// program returns what a shell calls the compiler by, without its flags.
func (c *compiler) program() string {
	name, _, _ := strings.Cut(c.name, " -")
	return name
}

// language returns the argument of -x.
func (c *compiler) language() string {
	if c.cxx {
		return "c++"
	}
	return "c"
}

// judges reports whether the compiler's verdict on macro redefinition counts.
// ISO C11 6.10.3p1 considers all white-space separations identical; tcc
// compares the text, and tells a tab from a space. The front end keeps the last definition.
func (c *compiler) judges() bool { return c.family == familyGCC || c.family == familyClang }

// unit is what a compiler has several of, and is asked in each: a dialect or an ABI.
func (c *compiler) unit() string {
	if c.family == familyFrontEnd {
		return "ABI"
	}
	return "dialect"
}

// strict returns the flags under which the reference headers themselves give
// no diagnostic. They must not be combined with -Wsystem-headers, which would
// report the system's own <stdint.h>.
func (c *compiler) strict() []string {
	switch c.family {
	case familyTCC:
		return []string{"-Wall", "-Werror"}
	case familyClang:
		flags := []string{
			"-Weverything", "-pedantic-errors", "-Werror",
			// Not every clang knows every name below.
			"-Wno-unknown-warning-option",
			// _PKCS11T_H_ is the guard of the published pkcs11t.h; it is part
			// of the interface, since other headers test it.
			"-Wno-reserved-macro-identifier",
			// The order of the members of a Cryptoki structure is published.
			"-Wno-padded",
		}
		if c.cxx {
			// The status code specification prescribes a C cast in each macro.
			flags = append(flags, "-Wno-old-style-cast")
		}
		return flags
	default:
		return pedantic
	}
}

// pedantic is what gcc and clang both understand as "everything ISO C calls a
// constraint, and the usual warnings".
var pedantic = []string{"-Wall", "-Wextra", "-pedantic-errors", "-Wundef", "-Werror"}

// redefinition returns the flags that make every macro redefinition an error,
// also when one of the two definitions sits in a system header, where gcc and
// clang hide it by default in one of the two orders.
func (c *compiler) redefinition() []string {
	if c.family == familyTCC {
		return c.strict()
	}
	return []string{"-Wsystem-headers", "-Werror"}
}

// unlimited returns the flags without which clang ends after twenty errors.
func (c *compiler) unlimited() []string {
	if c.family == familyClang {
		return []string{"-ferror-limit=0"}
	}
	return nil
}

// dialect is a version of the language: the names by which compilers have known
// it, newest first, and the condition that proves that the compiler honours the
// name. tcc accepts any name and ignores most.
type dialect struct {
	names     []string
	condition string
}

// ISO C11 6.10.8.1 and its predecessors and successors give __STDC_VERSION__;
// -std=c90 leaves it undefined, so that it is 0 in #if.
var cDialects = []dialect{
	{[]string{"c90"}, "__STDC_VERSION__ < 199901L"},
	{[]string{"gnu90"}, "__STDC_VERSION__ < 199901L"},
	{[]string{"c99"}, "__STDC_VERSION__ == 199901L"},
	{[]string{"gnu99"}, "__STDC_VERSION__ == 199901L"},
	{[]string{"c11"}, "__STDC_VERSION__ == 201112L"},
	{[]string{"gnu11"}, "__STDC_VERSION__ == 201112L"},
	{[]string{"c17"}, "__STDC_VERSION__ == 201710L"},
	{[]string{"gnu17"}, "__STDC_VERSION__ == 201710L"},
	{[]string{"c23", "c2x"}, "__STDC_VERSION__ > 201710L"},
	{[]string{"gnu23", "gnu2x"}, "__STDC_VERSION__ > 201710L"},
	{[]string{"c2y"}, "__STDC_VERSION__ > 202311L"},
}

// ISO C++ [cpp.predefined] gives __cplusplus. A compiler that implements a
// draft has a number between two standards.
var cxxDialects = []dialect{
	{[]string{"c++98"}, "__cplusplus == 199711L"},
	{[]string{"c++11"}, "__cplusplus == 201103L"},
	{[]string{"c++14"}, "__cplusplus == 201402L"},
	{[]string{"c++17"}, "__cplusplus == 201703L"},
	{[]string{"gnu++17"}, "__cplusplus == 201703L"},
	{[]string{"c++20", "c++2a"}, "__cplusplus > 201703L"},
	{[]string{"c++23", "c++2b"}, "__cplusplus > 202002L"},
	{[]string{"c++26", "c++2c"}, "__cplusplus > 202302L"},
}

// errNotFound says that there is no such program.
var errNotFound = errors.New("not found")

// IsLauncher reports whether a program stands before a compiler and starts it.
func IsLauncher(program string) bool {
	return slices.Contains([]string{"ccache", "sccache", "distcc", "icecc"}, filepath.Base(program))
}

// examine finds the compiler that a command calls, with its flags, and its version, target
// and dialects. A process does that once for each.
// The error wraps errNotFound if there is no such program; any other error says
// why the program is of no use as a compiler.
func (r *runner) examine(ctx context.Context, command []string) (*compiler, error) {
	name := strings.Join(command, " ")
	if name == FrontEnd {
		return frontEndCompiler(), nil
	}
	var programs []string
	for {
		path, err := exec.LookPath(command[0])
		if err != nil {
			return nil, fmt.Errorf("%s: %w", command[0], errNotFound)
		}
		if path, err = filepath.Abs(path); err != nil {
			return nil, err
		}
		programs, command = append(programs, path), command[1:]
		if !IsLauncher(path) || len(command) == 0 {
			break
		}
	}
	c := &compiler{name: name, path: programs[0], launched: programs[1:], flags: command}
	c.key = fmt.Sprintf("%q", slices.Concat(programs, command))
	type answer struct {
		compiler
		err error
	}
	found := once(ctx, "compiler "+c.key, func() answer {
		err := r.explore(ctx, c)
		return answer{*c, err}
	})
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if found.err != nil {
		return nil, found.err
	}
	found.name, found.sweep = name, found.dialects
	return &found.compiler, nil
}

// explore fills in what the compiler's program says of it.
func (r *runner) explore(ctx context.Context, c *compiler) error {
	program := filepath.Base(append([]string{c.path}, c.launched...)[len(c.launched)])
	c.cxx = strings.Contains(program, "++")
	text := r.ask(ctx, c, "--version")
	c.version = versionOf(text)
	c.target = r.ask(ctx, c, "-dumpmachine")
	switch {
	case strings.Contains(text, "tcc version"):
		c.family = familyTCC
		// It says "(x86_64 Linux)", and does not know -dumpmachine.
		c.target = strings.ToLower(strings.ReplaceAll(strings.Trim(parenthesised.FindString(text), "()"), " ", "-"))
	case strings.Contains(text, "clang"):
		c.family = familyClang
	}
	// The first word is the name by which the program was called.
	_, rest, _ := strings.Cut(firstLine(text), " ")
	c.identity = fmt.Sprintf("%s %s %s %q", rest, c.target, c.language(), c.flags)

	table := cDialects
	if c.cxx {
		table = cxxDialects
	}
	for _, flag := range c.flags {
		if std, ok := strings.CutPrefix(flag, "-std="); ok { // its user knows which dialect
			table = []dialect{{[]string{std}, "1"}}
		}
	}
	var words string
	for _, d := range table {
		for _, std := range d.names {
			source := "#include <stdint.h>\n#if !(" + d.condition + ")\n#error another dialect\n#endif\nint x;\n"
			out := r.run(ctx, compilation{compiler: c, dialect: std, source: source})
			if out.clean {
				c.dialects = append(c.dialects, std)
				break
			}
			if words == "" {
				words = out.words
			}
		}
	}
	if len(c.dialects) == 0 {
		return fmt.Errorf("%s: compiles nothing that includes <stdint.h>: %s", c.name, firstError(words))
	}
	if len(c.flags) > 0 && c.family != familyTCC {
		// -m32 or --target= compile for another target than -dumpmachine says.
		macros := r.run(ctx, compilation{compiler: c, dialect: c.dialects[0], mode: []string{"-E", "-dM"}})
		c.target = targetBy(c.target, macros.output)
	}
	return nil
}

// targetBy returns the target that a compiler's macros show, or what it says of itself where
// they show none of those known here.
func targetBy(said, macros string) string {
	has := func(name string) bool { return strings.Contains(macros, "#define "+name+" ") }
	machine := ""
	switch {
	case has("__x86_64__") && has("__ILP32__"):
		machine = "x32"
	case has("__x86_64__"):
		machine = "x86_64"
	case has("__i386__"):
		machine = "i686"
	case has("__aarch64__"):
		machine = "aarch64"
	case has("__arm__"):
		machine = "arm"
	default:
		return said
	}
	system := "none-eabi"
	switch {
	case has("_WIN32"):
		system = "w64-mingw32"
	case has("__linux__"):
		system = "linux-gnu"
	case has("__APPLE__"):
		system = "apple-darwin"
	case has("__FreeBSD__"):
		system = "unknown-freebsd"
	case has("__NetBSD__"):
		system = "unknown-netbsd"
	case has("__OpenBSD__"):
		system = "unknown-openbsd"
	}
	if strings.HasPrefix(said, machine+"-") && strings.Contains(said, strings.TrimSuffix(system, "32")) {
		return said
	}
	return machine + "-" + system
}

// ask returns what the compiler says to one flag, without the last newline, or "" if it fails.
func (r *runner) ask(ctx context.Context, c *compiler, flag string) string {
	ctx, cancel := context.WithTimeout(ctx, r.timeout)
	defer cancel()
	text, err := r.command(ctx, c.path, slices.Concat(c.launched, c.flags, []string{flag})...).Output()
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(text))
}

var parenthesised = regexp.MustCompile(`\([^)]*\)`)

// versionOf finds the version number in what a compiler answers to --version:
// the first word of the first line that begins with a digit, outside
// parentheses, where distributors put their own.
func versionOf(text string) string {
	for word := range strings.FieldsSeq(parenthesised.ReplaceAllString(firstLine(text), " ")) {
		if word[0] >= '0' && word[0] <= '9' {
			return word
		}
	}
	return "?"
}

func firstLine(text string) string {
	line, _, _ := strings.Cut(text, "\n")
	return strings.TrimSuffix(line, "\r")
}

// firstError returns the first line of a compiler's words that is an error.
func firstError(words string) string {
	for line := range strings.Lines(words) {
		if strings.Contains(line, "error:") {
			return strings.TrimSpace(line)
		}
	}
	return firstLine(words)
}
