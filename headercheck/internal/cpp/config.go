// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"embed"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
)

// Config is what the compiler's command line would say. It may be used by any
// number of units, and is not to be changed after the first.
type Config struct {
	Target  string   // one of Targets
	Std     string   // as in -std=; "" is gnu17
	Quote   []string // -iquote
	Include []string // -I
	Later   []string // -isystem
	After   []string // -idirafter
	Defines []string // -D, without the -D: NAME or NAME=VALUE
	Undef   []string // -U
	Forced  []Forced // -imacros, then -include
	Machine *Machine // nil: one of its own

	like    *Config           // has the same search path, and what Machine knows of the dialect
	own     map[string]*Macro // of Defines and Undef, nil for these
	once    sync.Once
	lang    *dialect
	given   []string // the folders of the command line, cleaned
	path    []place  // those that exist, with the system's and then our stand-ins, in the order of a search
	bracket int      // where in path a search for <name> begins
}

// Forced is a file that is included before the first line.
type Forced struct {
	Name   string // as it is given
	Dir    string // where it is looked for first
	Macros bool   // all that is kept of it
}

// Targets are the targets that have predefined macros here.
var Targets = []string{
	"linux/amd64", "linux/386", "linux/arm64", "linux/arm", "linux/riscv64", "linux/loong64", "linux/mips64le", "linux/ppc64le", "linux/s390x",
	"windows/amd64", "windows/386", "windows/arm64", "darwin/amd64", "darwin/arm64",
	"freebsd/amd64", "freebsd/arm64", "netbsd/amd64", "openbsd/amd64", "arm-none-eabi",
}

// Standards are the names of C dialects, as gcc and clang write them.
var Standards = []string{
	"c89", "c90", "c99", "c11", "c17", "c18", "c2x", "c23",
	"gnu89", "gnu90", "gnu99", "gnu11", "gnu17", "gnu18", "gnu2x", "gnu23",
	"c++98", "c++03", "c++11", "c++14", "c++17", "c++20", "c++23",
	"gnu++98", "gnu++03", "gnu++11", "gnu++14", "gnu++17", "gnu++20", "gnu++23",
}

// cplusplus says whether a dialect is one of C++.
func cplusplus(std string) bool { return strings.Contains(std, "++") }

// RepeatsTypedefs says whether a dialect lets a typedef be repeated for the same type:
// C since C11 does (6.7p3).
func RepeatsTypedefs(std string) bool {
	switch strings.TrimLeft(std, "gnuc") {
	case "89", "90", "99":
		return false
	}
	return true
}

// Init checks the configuration.
func (c *Config) Init() error {
	if !slices.Contains(Targets, c.Target) {
		return fmt.Errorf("unknown target %q; want one of %s", c.Target, strings.Join(Targets, ", "))
	}
	if c.Std != "" && !slices.Contains(Standards, c.Std) {
		return fmt.Errorf("unknown standard %q; want one of %s", c.Std, strings.Join(Standards, ", "))
	}
	if c.Machine == nil {
		c.Machine = new(Machine)
	}
	c.Machine.Target = c.Target
	return c.define()
}

// define reads Defines and Undef.
func (c *Config) define() error {
	c.own = map[string]*Macro{}
	for _, d := range c.Defines {
		m, err := define(d)
		if err != nil {
			return fmt.Errorf("-D %s: %w", d, err)
		}
		c.own[m.Name] = m
	}
	for _, name := range c.Undef {
		c.own[name] = nil
	}
	return nil
}

// Alike is a configuration that differs from this one in Defines and Undef alone, and
// shares what has been found for it. Both have been checked: see [CheckMacro]. Several may be
// made at a time: nothing that they share is changed.
func (c *Config) Alike(defines, undef []string) *Config {
	n := &Config{
		Target: c.Target, Std: c.Std, Quote: c.Quote, Include: c.Include, Later: c.Later, After: c.After,
		Defines: defines, Undef: undef, Forced: c.Forced, Machine: c.Machine, like: c,
	}
	if err := n.define(); err != nil {
		panic(err) // of a macro that has been checked
	}
	return n
}

// alike says whether two configurations differ in Defines and Undef at most, as far as that
// is known from how they were made.
func (c *Config) alike(o *Config) bool {
	return c == o || c.like == o || o.like == c || c.like != nil && c.like == o.like
}

// load finds what the configuration has in common with others.
func (c *Config) load() {
	c.once.Do(func() {
		if c.like != nil {
			c.like.load()
			c.lang, c.given, c.path, c.bracket = c.like.lang, c.like.given, c.like.path, c.like.bracket
			return
		}
		c.lang = c.Machine.dialect(c.Std)
		c.folders()
	})
}

// folders makes the search path, as gcc (incpath.cc, merge_include_chains) and clang do: each
// folder once, compared by what it is and not by what it is called. The first of two counts, but
// of one that is the system's, or comes after -isystem or -idirafter, that one. Only a search
// for "name" begins with those of -iquote, of which gcc leaves out the latter kind, and the
// last if it is the first that follows.
func (c *Config) folders() {
	add := func(list []folder, dirs []string, but []folder) []folder {
		for _, d := range dirs {
			d = filepath.Clean(d)
			c.given = append(c.given, d)
			if f, ok := folderAt(d); ok && !f.in(list) && !f.in(but) {
				list = append(list, f)
			}
		}
		return list
	}
	later := add(nil, c.Later, nil)
	plus := cplusplus(c.Std)
	for _, f := range c.Machine.system(plus) {
		if !f.in(later) {
			later = append(later, f)
		}
	}
	later = add(later, c.After, nil)
	include := append(add(nil, c.Include, later), later...)
	var quote []folder
	switch n := len(c.Quote); {
	case c.Machine.Clang:
		quote = add(nil, c.Quote, nil)
	case n > 0:
		quote = add(nil, c.Quote[:n-1], later)
		quote = add(quote, c.Quote[n-1:], slices.Concat(later, include[:min(1, len(include))]))
	}
	for _, f := range quote {
		c.path = append(c.path, place{f.dir, true})
	}
	c.bracket = len(c.path)
	for _, f := range include {
		c.path = append(c.path, place{dir: f.dir})
	}
	if plus {
		c.path = append(c.path, place{dir: standInDir + "/plus"})
	}
	c.path = append(c.path, place{dir: standInDir})
}

func (c *Config) compiler() *dialect {
	c.load()
	return c.lang
}

func (c *Config) dirs() []place {
	c.load()
	return c.path
}

// CheckMacro returns an error if -D cannot define a macro so.
func CheckMacro(d string) error {
	if plain(d) {
		return nil
	}
	_, err := define(d)
	return err
}

// plain says whether -D defines a name, such as most are, as nothing but letters, digits and
// signs.
func plain(d string) bool {
	name, value, _ := strings.Cut(d, "=")
	if name == "" || class[name[0]]&cLetter == 0 || name == "defined" || strings.HasPrefix(name, "__has_include") {
		return false
	}
	for i := range len(name) {
		if class[name[i]]&cIdent == 0 {
			return false
		}
	}
	for i := range len(value) {
		if class[value[i]]&cIdent == 0 && value[i] != '-' && value[i] != '.' {
			return false
		}
	}
	return true
}

func define(d string) (*Macro, error) {
	name, value, ok := strings.Cut(d, "=")
	if !ok {
		value = "1"
	}
	l := lexer{s: name + " " + value, many: 1 << 16}
	return newMacro(l.line())
}

//go:embed predefined.txt
var predefinedText string

// Macros whose value depends on where they stand.
var (
	positional = [...]string{"__LINE__", "__COUNTER__", "__INCLUDE_LEVEL__", "__FILE__", "__BASE_FILE__", "__DATE__", "__TIME__", "__TIMESTAMP__"}
	builtins   = [...]builtin{bLine, bCounter, bLevel, bFile, bFile, bDate, bDate, bDate}
)

// microsoftMacros are those that Microsoft's compiler predefines (Microsoft C/C++
// preprocessor reference, "Predefined macros"), of the given _MSC_VER. The GNU dialects
// stand for its own.
func microsoftMacros(target, std string, version int) string {
	text := fmt.Sprintf("_MSC_VER %d\n_MSC_FULL_VER %d00000\n_MSC_BUILD 0\n_MSC_EXTENSIONS 1\n_WIN32 1\n_INTEGRAL_MAX_BITS 64\n_MSVC_TRADITIONAL 1\n__STDC_HOSTED__ 1\n", version, version)
	switch target {
	case "windows/386":
		text += "_M_IX86 600\n_M_IX86_FP 2\n"
	case "windows/arm64":
		text += "_WIN64 1\n_M_ARM64 1\n"
	default:
		text += "_WIN64 1\n_M_X64 100\n_M_AMD64 100\n"
	}
	if cplusplus(std) {
		years := map[string]string{"11": "201402L", "14": "201402L", "17": "201703L", "20": "202002L", "23": "202302L"}
		text += "__cplusplus 199711L\n_MSVC_LANG " + years[std[len(std)-2:]] + "\n_CPPUNWIND 1\n_CPPRTTI 1\n_NATIVE_WCHAR_T_DEFINED 1\n_WCHAR_T_DEFINED 1\n"
	} else {
		text += "__STDC__ 1\n" + versionOfC(std)
	}
	return text
}

// targetMacros are the lines of predefined.txt for a target.
func targetMacros(target string) iter.Seq[string] {
	last, among := " "+target, " "+target+" "
	return func(yield func(line string) bool) {
		_, rest, more := strings.Cut(predefinedText, "\n=")
		for more {
			section := rest
			if end := strings.Index(rest, "\n="); end >= 0 {
				section, rest = rest[:end+1], rest[end+2:]
			} else {
				more = false
			}
			targets, lines, _ := strings.Cut(section, "\n")
			if targets != " *" && !strings.HasSuffix(targets, last) && !strings.Contains(targets, among) {
				continue
			}
			for line := range strings.Lines(lines) {
				if !yield(line) {
					return
				}
			}
		}
	}
}

// learn takes what predefined macros say of the target.
func (d *dialect) learn() {
	has := func(name string) (line string, ok bool) {
		_, n := d.place(name, hashOf(name))
		if n == 0 {
			return "", false
		}
		return d.lines[n-1], true
	}
	for rank, name := range sizeMacros {
		if line, ok := has(name); ok {
			d.sizes[rank] = line[len(name)+1] - '0'
		}
	}
	_, d.uchar = has("__CHAR_UNSIGNED__")
	_, d.clang = has("__clang__")
}

// sizeMacros have the size of an integer type, by its rank.
var sizeMacros = [...]string{2: "__SIZEOF_SHORT__", 3: "__SIZEOF_INT__", 4: "__SIZEOF_LONG__", 5: "__SIZEOF_LONG_LONG__"}

// versionOfC is __STDC_VERSION__ in a dialect that has it.
func versionOfC(std string) string {
	versions := map[string]string{"99": "199901L", "11": "201112L", "": "201710L", "17": "201710L", "18": "201710L", "2x": "202000L", "23": "202311L"}
	if v := versions[strings.TrimLeft(std, "gnuc")]; v != "" {
		return "__STDC_VERSION__ " + v + "\n"
	}
	return ""
}

// version is what -std changes in the predefined macros.
func version(std string) string {
	s := versionOfC(std)
	if cplusplus(std) {
		// ISO C++ 15.11 (C++23), and what g++ adds
		years := map[string]string{"98": "199711L", "03": "199711L", "11": "201103L", "14": "201402L", "17": "201703L", "20": "202002L", "23": "202302L"}
		year := std[len(std)-2:]
		s = "__cplusplus " + years[year] + "\n__GNUG__ 12\n__EXCEPTIONS 1\n__GXX_RTTI 1\n__GXX_WEAK__ 1\n__DEPRECATED 1\n__STDCPP_THREADS__ 1\n" + features(year)
	}
	if strings.HasPrefix(std, "c") {
		s += "__STRICT_ANSI__ 1\n"
	}
	return s
}

//go:embed features.txt
var featuresText string

// features are the feature-test macros of a version of C++.
func features(year string) string {
	var text strings.Builder
	if year = strings.Replace(year, "03", "98", 1); year != "98" {
		text.WriteString("__GXX_EXPERIMENTAL_CXX0X__ 1\n")
	}
	for line := range strings.Lines(featuresText) {
		words := strings.Fields(line)
		if words[0] == "#" {
			continue
		}
		value := ""
		for i := 1; i < len(words); i += 2 {
			if words[i] == "98" || year != "98" && words[i] <= year {
				value = words[i+1]
			}
		}
		if value != "" {
			text.WriteString("__cpp_" + words[0] + " " + value + "L\n")
		}
	}
	return text.String()
}

// size is that of the standard integer type of a rank: 1 char to 5 long long.
func (c *Config) size(rank uint8) uint8 { return c.compiler().sizes[rank] }

func (c *Config) charUnsigned() bool { return c.compiler().uchar }

// intType is a C type as an integer of this target.
func (c *Config) intType(t Type) (intType, bool) {
	i := intType{}
	switch t.basic {
	case opaque:
		return i, false
	case boolType:
		i.unsigned = true
	case charType:
		i.rank, i.unsigned = 1, c.charUnsigned()
	case scharType, ucharType:
		i.rank, i.unsigned = 1, t.basic == ucharType
	default:
		// short, int, long, long long, each signed and then unsigned
		n := uint8(t.basic - shortType)
		i.rank, i.unsigned = 2+n/2, n%2 == 1
	}
	i.size = c.size(i.rank)
	return i, true
}

// operator says whether a name is an operator of #if that #ifdef takes for a
// macro.
func (c *Config) operator(name string) bool {
	if len(name) < 13 || name[0] != '_' {
		return false
	}
	if c.Machine.Microsoft != 0 {
		return name == "__has_include"
	}
	switch name {
	case "__has_include", "__has_include_next", "__has_attribute", "__has_cpp_attribute", "__has_c_attribute", "__has_builtin":
		return true
	case "__has_feature", "__has_extension", "__has_warning", "__has_declspec_attribute", "__is_identifier":
		return c.compiler().clang
	}
	return false
}

// has answers __has_attribute and its like. gcc and clang know what headers
// ask for, apart from a few attributes of one alone.
func (c *Config) has(operator, name string) bool {
	switch operator {
	case "__has_attribute", "__has_builtin":
		return c.compiler().clang || !slices.Contains(clangOnly, name)
	case "__has_feature", "__has_extension":
		return !strings.Contains(name, "sanitizer") && !strings.HasPrefix(name, "cxx") && !strings.HasPrefix(name, "objc") && name != "modules"
	}
	return false
}

var clangOnly = []string{
	"argument_with_type_tag", "pointer_with_type_tag", "type_tag_for_datatype", "availability", "bounded", "capability", "counted_by", "diagnose_if", "enable_if", "external_source_symbol", "lifetimebound",
	"minsize", "nodebug", "optnone", "overloadable", "pass_object_size", "pass_dynamic_object_size", "swift_name", "type_visibility",
	"builtin_available", "builtin_dynamic_object_size", "unsafe_indexable", "noescape", "objc_bool", "enum_extensibility", "flag_enum",
}

//go:embed standin/*.h standin/plus
var standIns embed.FS

// standInDir is where the unit finds our own freestanding headers, after all
// real folders. It does not exist on disk.
const standInDir = "<secstatus>"

func embeddedName(path string) (string, bool) {
	return strings.CutPrefix(filepath.ToSlash(path), standInDir+"/")
}

func standIn(name, path string, rules Rules) (*File, error) {
	b, err := standIns.ReadFile("standin/" + name)
	if err != nil {
		return nil, err
	}
	return Parse(path, string(b), rules)
}

// SystemDirs are the folders of system headers for a target that exist on this
// machine, in the order compilers search them.
func SystemDirs(target string) []string { return new(Machine).dirs(target) }

// dirs is SystemDirs for a compiler that may be elsewhere and have another root.
func (m *Machine) dirs(target string) []string {
	var compilers, patterns []string
	gcc := func(triplet string) {
		if m.Prefix != "" {
			patterns = append(patterns, m.Prefix+"/lib/gcc/"+triplet+"/*/include", m.Prefix+"/lib/gcc/"+triplet+"/*/include-fixed", m.Prefix+"/"+triplet+"/include")
		}
		patterns = append(patterns, "/usr/lib/gcc/"+triplet+"/*/include", "/usr/lib/gcc/"+triplet+"/*/include-fixed")
	}
	switch target {
	case "arm-none-eabi":
		gcc(target)
		patterns = append(patterns, "/usr/lib/arm-none-eabi/include", "/usr/include/newlib", "/usr/arm-none-eabi/include")
	case "windows/amd64", "windows/386":
		gcc("x86_64-w64-mingw32")
		gcc("i686-w64-mingw32")
		patterns = append(patterns, "/usr/x86_64-w64-mingw32/include", "/usr/i686-w64-mingw32/include")
	case "windows/arm64":
		patterns = append(patterns, "/usr/aarch64-w64-mingw32/include")
	case "freebsd/amd64", "freebsd/arm64", "netbsd/amd64", "openbsd/amd64":
		if strings.HasPrefix(target, runtime.GOOS+"/") {
			patterns = append(patterns, "/usr/lib/clang/*/include", "/usr/local/include", "/usr/include")
		}
	case "darwin/amd64", "darwin/arm64":
		const sdk = "/Platforms/MacOSX.platform/Developer/SDKs/MacOSX.sdk/usr/include"
		patterns = append(patterns, "/Library/Developer/CommandLineTools/usr/lib/clang/*/include",
			"/Applications/Xcode.app/Contents/Developer/Toolchains/XcodeDefault.xctoolchain/usr/lib/clang/*/include",
			"/Library/Developer/CommandLineTools/SDKs/MacOSX.sdk/usr/include", "/Applications/Xcode.app/Contents/Developer"+sdk)
	default:
		triplet, cross := triplets(target)
		for _, t := range slices.Compact([]string{triplet, cross}) {
			gcc(t)
			gcc(strings.Replace(t, "-linux-gnu", "-pc-linux-gnu", 1))
			patterns = append(patterns, "/usr/lib/gcc-cross/"+t+"/*/include")
		}
		if compilers = existing(patterns); len(compilers) == 0 && isClang(target) {
			// They ask for what only clang predefines. One alone: a compiler's header includes the next of its name.
			if clang := existing([]string{"/usr/lib/llvm-*/lib/clang/*/include", "/usr/lib/clang/*/include"}); len(clang) > 0 {
				compilers = clang[:1]
			}
		}
		patterns = append(patterns[:0], "/usr/local/include", "/usr/"+cross+"/include", "/usr/include/"+triplet)
		if target == "linux/386" { // multilib: one set of headers for both
			patterns = append(patterns, "/usr/include/x86_64-linux-gnu")
		}
		// On Debian /usr/include is for all targets, and useless without the
		// part for this one; elsewhere it has both parts.
		if m.Root != "" || isDir("/usr/include/bits") || isDir("/usr/"+cross+"/include") || isDir("/usr/include/"+triplet) {
			patterns = append(patterns, "/usr/include")
		}
	}
	return append(compilers, existing(m.rooted(patterns))...)
}

// rooted are the patterns below the machine's root, but for those of compilers.
func (m *Machine) rooted(patterns []string) []string {
	if m.Root == "" {
		return patterns
	}
	for i, p := range patterns {
		if !strings.Contains(p, "/gcc") && !strings.Contains(p, "/clang/") && (m.Prefix == "" || !strings.HasPrefix(p, m.Prefix+"/")) {
			patterns[i] = m.Root + p
		}
	}
	// That of a Unix, and that of a libc alone, such as newlib's.
	return append(patterns, m.Root+"/usr/include", m.Root+"/include")
}

// triplets are what Debian calls a target of Linux: that of the system, and that of cross
// compilers for it.
func triplets(target string) (own, cross string) {
	own = map[string]string{"linux/amd64": "x86_64-linux-gnu", "linux/386": "i386-linux-gnu", "linux/arm64": "aarch64-linux-gnu",
		"linux/arm": "arm-linux-gnueabihf", "linux/riscv64": "riscv64-linux-gnu", "linux/loong64": "loongarch64-linux-gnu",
		"linux/mips64le": "mips64el-linux-gnuabi64", "linux/ppc64le": "powerpc64le-linux-gnu", "linux/s390x": "s390x-linux-gnu"}[target]
	if target == "linux/386" {
		return own, "i686-linux-gnu"
	}
	return own, own
}

// isClang says whether clang is the compiler of a target.
func isClang(target string) bool {
	for line := range targetMacros(target) {
		if line == "__clang__ 1\n" {
			return true
		}
	}
	return false
}

// existing are the folders that patterns name, in which * stands for any name. Of several
// versions of one compiler the last counts.
func existing(patterns []string) (dirs []string) {
	for _, p := range patterns {
		if dir, ok := last("", p); ok {
			dirs = append(dirs, dir)
		}
	}
	return dirs
}

// last is the last folder that a name with a pattern behind it stands for.
func last(name, pattern string) (string, bool) {
	before, after, several := strings.Cut(pattern, "*")
	name += before
	if !several {
		return name, isDir(name)
	}
	i := strings.LastIndexByte(name, '/') + 1
	versions, _ := os.ReadDir(name[:i])
	for _, v := range slices.Backward(versions) {
		if strings.HasPrefix(v.Name(), name[i:]) {
			if dir, ok := last(name[:i]+v.Name(), after); ok {
				return dir, true
			}
		}
	}
	return "", false
}

func isDir(path string) bool {
	st, err := os.Stat(path)
	return err == nil && st.IsDir()
}

// System says whether a file is found in the system's include folders.
func (c *Config) System(path string) bool {
	c.load()
	if _, ok := embeddedName(path); ok {
		return true
	}
	for _, f := range c.Machine.system(cplusplus(c.Std)) {
		if rest, ok := strings.CutPrefix(path, f.dir); ok && rest != "" && (rest[0] == '/' || rest[0] == filepath.Separator) {
			return !slices.Contains(c.given, filepath.Dir(path))
		}
	}
	return false
}

// Below says whether a file is in the folder of another, or below it, and that
// folder is none of the system's.
func (c *Config) Below(of, path string) bool {
	dir := filepath.Dir(of)
	return !slices.ContainsFunc(c.dirs(), func(p place) bool { return p.dir == dir }) && strings.HasPrefix(path, dir+string(filepath.Separator))
}
