// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// A command is a compiler's command line, which is read into flags.
type command struct {
	dir, file string // in which it runs, and that of the entry, as it is written
	args      []string
	rules     *rules
	want      string // the target that was asked for, or ""

	compiler  string // the path of the compiler
	name      string // and its name, in small letters, without .exe and version
	microsoft bool   // it takes the flags of cl.exe: it is that, or clang-cl

	f          Flags
	own        []string // what the flags do to the macros that the compiler predefines, as -D and -U
	given      []string // -D and -U of the command
	target     string   // of --target
	bits       string   // of -m32 and -m64
	cpu        string   // of -mcpu and -march
	language   string   // of -x
	std        string
	prefix     string   // of -iprefix
	passed     []string // what is passed on to the preprocessor, after all others
	input      string   // the first argument that is not a flag
	conforming bool     // /Zc:__cplusplus
}

// launchers run the compiler that follows them.
var launchers = []string{"ccache", "sccache", "distcc", "icecc", "buildcache", "gomacc", "goma", "rewrapper", "env", "time", "nice"}

func newCommand(e *entry, args []string) *command {
	c := &command{dir: e.Directory, file: e.File, rules: e.rules, want: e.target}
	for i, a := range args {
		c.compiler, c.args = a, args[i+1:]
		if !launches(i, a) {
			break
		}
	}
	c.name = programName(c.compiler)
	c.microsoft = c.name == "cl" || c.name == "clang-cl"
	c.f.Clang = strings.Contains(c.name, "clang")
	return c
}

// launches says whether an argument belongs to a launcher, which has flags and settings of
// its own.
func launches(i int, arg string) bool {
	return slices.Contains(launchers, programName(arg)) || i > 0 && (strings.HasPrefix(arg, "-") || strings.Contains(arg, "="))
}

// programName is the name of a program, without folder, .exe and version.
func programName(path string) string {
	name := strings.ToLower(path[strings.LastIndexAny(path, `/\`)+1:])
	name = strings.TrimSuffix(name, ".exe")
	if i := strings.LastIndexByte(name, '-'); i >= 0 && strings.Trim(name[i+1:], ".0123456789") == "" {
		name = name[:i]
	}
	return name
}

func (c *command) path(p string) string { return absolute(c.dir, p, c.rules) }

// An option is one whose value counts. The value follows the name, as it is or after an =, or is the next argument.
type option struct {
	name string
	set  func(c *command, value string)
}

// options are those of gcc and clang (gcc 12, "Preprocessor Options", "Directory Options";
// clang's command line reference). Of two that an argument may begin with, the longer comes first.
var options = []option{
	{"--include-directory-after", (*command).after},
	{"--include-directory", (*command).include},
	{"--include-barrier", ignored},
	{"--include", (*command).forced},
	{"--imacros", (*command).macros},
	{"--define-macro", (*command).define},
	{"--undefine-macro", (*command).undefine},
	{"--language", func(c *command, v string) { c.language = v }},
	{"--sysroot", (*command).sysroot},
	{"--target", func(c *command, v string) { c.target = v }},
	{"--std", func(c *command, v string) { c.std = v }},
	{"-iwithprefixbefore", func(c *command, v string) { c.include(c.prefix + v) }},
	{"-iwithprefix", func(c *command, v string) { c.after(c.prefix + v) }},
	{"-iprefix", func(c *command, v string) { c.prefix = v }},
	{"-isystem-after", (*command).after},
	{"-isystem", (*command).system},
	{"-isysroot", (*command).sysroot},
	{"-iquote", func(c *command, v string) { c.f.Quote = append(c.f.Quote, c.folder(v)) }},
	{"-idirafter", (*command).after},
	{"-include-pch", ignored}, // beside the header that it is made of
	{"-include", (*command).forced},
	{"-imacros", (*command).macros},
	{"-I", (*command).include},
	{"-D", (*command).define},
	{"-U", (*command).undefine},
	{"-std", func(c *command, v string) { c.std = v }},
	{"-target", func(c *command, v string) { c.target = v }},
	{"-arch", func(c *command, v string) { c.target = v + "-apple-darwin" }},
	{"-x", func(c *command, v string) { c.language = v }},
}

// others have a value that may be the next argument, and does not count.
var others = []string{"-o", "-MF", "-MT", "-MQ", "-MJ", "-Xlinker", "-Xassembler", "-Xanalyzer", "-aux-info", "-dumpbase", "-dumpdir", "-dumpbase-ext", "--param",
	"-mllvm", "-framework", "-L", "-l", "-T", "-u", "-z", "-G", "-B", "-wrapper", "-imultilib", "-imultiarch", "-iframework", "-F", "-ivfsoverlay", "-gcc-toolchain", "-fmodule-name"}

// clOptions are those of cl.exe and clang-cl (Microsoft C/C++ compiler options; clang-cl
// /?), after the slash or hyphen.
var clOptions = []option{
	{"external:env:", ignored},
	{"external:I", (*command).system},
	{"imsvc", (*command).system},
	{"clang:", func(c *command, v string) { c.gnu([]string{v}) }},
	{"std:", func(c *command, v string) { c.std = strings.Replace(v, "latest", "23", 1) }},
	{"FI", (*command).forced},
	{"Tc", func(c *command, v string) { c.language, c.input = "c", v }},
	{"Tp", func(c *command, v string) { c.language, c.input = "c++", v }},
	{"I", (*command).include},
	{"D", func(c *command, v string) { c.define(clMacro(v)) }},
	{"U", (*command).undefine},
}

// clSwitches are options without a value.
var clSwitches = []struct {
	name string
	set  func(c *command)
}{
	{"TC", func(c *command) { c.language = "c" }},
	{"TP", func(c *command) { c.language = "c++" }},
	{"X", func(c *command) { c.f.NoStdInc = true }},
	{"J", func(c *command) { c.predefine("_CHAR_UNSIGNED=1") }},
	{"MD", func(c *command) { c.predefine("_MT=1", "_DLL=1") }},
	{"MDd", func(c *command) { c.predefine("_MT=1", "_DLL=1", "_DEBUG=1") }},
	{"MT", func(c *command) { c.predefine("_MT=1") }},
	{"MTd", func(c *command) { c.predefine("_MT=1", "_DEBUG=1") }},
	{"LDd", func(c *command) { c.predefine("_DEBUG=1") }},
	{"openmp", func(c *command) { c.predefine("_OPENMP=200203") }},
	{"Zc:__cplusplus", func(c *command) { c.conforming = true }},
	{"Za", func(c *command) { c.predefine("_MSC_EXTENSIONS") }},
}

// clSwitch follows an option without a value, and reports whether it is one.
func (c *command) clSwitch(name string) bool {
	for i := range clSwitches {
		if clSwitches[i].name == name {
			clSwitches[i].set(c)
			return true
		}
	}
	return false
}

func ignored(*command, string) {}

// include adds a folder. After -I-, which gcc still takes, those before are for quotes alone.
func (c *command) include(v string) {
	if v == "-" && !c.microsoft {
		c.f.Quote, c.f.Include = append(c.f.Quote, c.f.Include...), nil
		return
	}
	c.f.Include = append(c.f.Include, c.folder(v))
}

func (c *command) system(v string)   { c.f.System = append(c.f.System, c.folder(v)) }
func (c *command) after(v string)    { c.f.After = append(c.f.After, c.folder(v)) }
func (c *command) sysroot(v string)  { c.f.Sysroot = c.path(v) }
func (c *command) define(v string)   { c.given = append(c.given, "D"+v) }
func (c *command) undefine(v string) { c.given = append(c.given, "U"+v) }
func (c *command) forced(v string)   { c.f.Forced = append(c.f.Forced, c.slashes(v)) }
func (c *command) macros(v string)   { c.f.Macros = append(c.f.Macros, c.slashes(v)) }

// predefine and unpredefine change what the compiler predefines.
func (c *command) predefine(macros ...string) {
	for _, m := range macros {
		c.own = append(c.own, "D"+m)
	}
}

func (c *command) unpredefine(names ...string) {
	for _, n := range names {
		c.own = append(c.own, "U"+n)
	}
}

// folder is a folder of the search path. One that begins with = is below the system's root.
func (c *command) folder(v string) string {
	for _, mark := range []string{"=", "$SYSROOT"} {
		if rest, ok := strings.CutPrefix(v, mark); ok {
			return mark + c.slashes(rest)
		}
	}
	return c.path(v)
}

// slashes is a name of a file on Windows with the slashes of this system.
func (c *command) slashes(v string) string {
	if c.rules.windows && runtime.GOOS != "windows" {
		return strings.ReplaceAll(v, `\`, "/")
	}
	return v
}

// clMacro is a macro as cl.exe takes it, with # for the = that a variable of cmd.exe cannot have.
func clMacro(v string) string {
	if i := strings.IndexAny(v, "=#"); i >= 0 {
		return v[:i] + "=" + v[i+1:]
	}
	return v
}

// flags reads the command line.
func (c *command) flags() (Flags, error) {
	if c.microsoft {
		c.cl(c.args)
	} else {
		c.gnu(c.args)
	}
	for passed := c.passed; len(passed) > 0; passed = c.passed {
		c.passed = nil
		c.gnu(passed)
	}
	if err := c.dialect(); err != nil {
		return c.f, err
	}
	if err := c.machine(); err != nil {
		return c.f, err
	}
	if !c.microsoft {
		c.environment()
	}
	if err := c.f.define(c.own, c.given); err != nil {
		return c.f, err
	}
	for _, list := range [][]string{c.f.Quote, c.f.Include, c.f.System, c.f.After} {
		for i, d := range list {
			for _, mark := range []string{"=", "$SYSROOT"} {
				if rest, ok := strings.CutPrefix(d, mark); ok {
					list[i] = filepath.Clean(c.f.Sysroot + "/" + rest)
				}
			}
		}
	}
	if len(c.f.Forced)+len(c.f.Macros) > 0 {
		c.f.Dir = c.dir
	}
	return c.f, nil
}

// define has the flags define macros as -D and -U do, first those of own.
func (f *Flags) define(own, given []string) error {
	return f.defineLeft(own, given, resolve(own, given))
}

// defineLeft is define with those that are left, as resolve returns them.
func (f *Flags) defineLeft(own, given []string, left []int32) error {
	list, n := make([]string, len(left)), 0
	for i, k := range left {
		g := nth(own, given, int(k))
		if g[0] == 'U' {
			list[i] = macroName(g[1:])
			continue
		}
		list[i], n = g[1:], i+1
		if err := cpp.CheckMacro(list[i]); err != nil {
			return fmt.Errorf("-D %s: %w", shown(list[i]), err)
		}
	}
	f.Defines, f.Undef = nil, nil
	if n > 0 {
		f.Defines = list[:n:n]
	}
	if n < len(list) {
		f.Undef = list[n:]
	}
	return nil
}

// nth is an element of one list and another behind it.
func nth(a, b []string, i int) string {
	if i < len(a) {
		return a[i]
	}
	return b[i-len(a)]
}

// environment adds the folders of variables (gcc 12, "Environment Variables"; clang has the
// same): those of CPATH after those of -I, those of the language after those of -isystem.
func (c *command) environment() {
	language := "C_INCLUDE_PATH"
	if cplusplus(c.f.Std) {
		language = "CPLUS_INCLUDE_PATH"
	}
	for _, v := range []struct {
		name string
		to   *[]string
	}{{"CPATH", &c.f.Include}, {language, &c.f.System}} {
		if value := os.Getenv(v.name); value != "" {
			for _, dir := range strings.Split(value, string(filepath.ListSeparator)) { // an empty one is the folder of the command
				*v.to = append(*v.to, c.path(dir))
			}
		}
	}
}

// resolve returns which of -D and -U are left, first those of own: of each name the last. All
// that define come first.
func resolve(own, given []string) []int32 {
	n := len(own) + len(given)
	said := make(map[string]bool, n)
	left, undef := make([]int32, 0, n), []int32(nil)
	for i := n - 1; i >= 0; i-- {
		g := nth(own, given, i)
		name := macroName(g[1:])
		if said[name] {
			continue
		}
		said[name] = true
		if g[0] == 'D' {
			left = append(left, int32(i))
		} else {
			undef = append(undef, int32(i))
		}
	}
	slices.Reverse(left)
	slices.Reverse(undef)
	return append(left, undef...)
}

// gnu reads arguments as gcc and clang do.
func (c *command) gnu(args []string) {
	for i := 0; i < len(args); i++ {
		a := args[i]
		next := func() string {
			if i+1 < len(args) {
				i++
				return args[i]
			}
			return ""
		}
		switch {
		case a == "--":
			if i+1 < len(args) && c.input == "" {
				c.input = args[i+1]
			}
			return
		case a == "" || a[0] != '-' || a == "-":
			if c.input == "" {
				c.input = a
			}
		case a == "-Xclang" || a == "-Xpreprocessor":
			c.passed = append(c.passed, next())
		case strings.HasPrefix(a, "-Wp,"):
			c.passed = append(c.passed, strings.Split(a, ",")[1:]...)
		case slices.Contains(others, a):
			next()
		default:
			o, ok := optionOf(options, a)
			if !ok {
				c.toggle(a)
				break
			}
			value := a[len(o.name):]
			if rest, ok := strings.CutPrefix(value, "="); ok && (strings.HasPrefix(a, "--") || o.name == "-std") {
				value = rest
			} else if value == "" {
				value = next()
			}
			if value != "" {
				o.set(c, value)
			}
		}
	}
}

// optionOf is the option that an argument begins with. Long ones end there, or at an =.
func optionOf(list []option, arg string) (option, bool) {
	for _, o := range list {
		rest, ok := strings.CutPrefix(arg, o.name)
		if !ok {
			continue
		}
		whole := strings.HasPrefix(o.name, "--") || o.name == "-std"
		if alone := o.name == "-target" || o.name == "-arch"; rest != "" && (alone || whole && rest[0] != '=') {
			continue // another option, such as --include-prefix
		}
		return o, true
	}
	return option{}, false
}

// toggle reads what changes the macros that gcc and clang predefine (gcc 12, "Common
// Predefined Macros" and the options named there).
func (c *command) toggle(a string) {
	name, value, _ := strings.Cut(a, "=")
	switch name {
	case "-m32", "-m64":
		c.bits = a[2:]
	case "-mcpu", "-march":
		c.cpu = value
	case "-nostdinc", "--no-standard-includes":
		c.f.NoStdInc = true
	case "-ansi", "--ansi":
		c.std = "ansi"
	case "-O0":
		c.predefine("__NO_INLINE__=1")
		c.unpredefine("__OPTIMIZE__", "__OPTIMIZE_SIZE__")
	case "-O", "-O1", "-O2", "-O3", "-Ofast", "-Og":
		c.predefine("__OPTIMIZE__=1")
		c.unpredefine("__NO_INLINE__", "__OPTIMIZE_SIZE__")
	case "-Os", "-Oz":
		c.predefine("__OPTIMIZE__=1", "__OPTIMIZE_SIZE__=1")
		c.unpredefine("__NO_INLINE__")
	case "-ffreestanding", "-fno-hosted":
		c.predefine("__STDC_HOSTED__=0")
	case "-fhosted", "-fno-freestanding":
		c.predefine("__STDC_HOSTED__=1")
	case "-pthread":
		c.predefine("_REENTRANT=1")
	case "-fopenmp":
		c.predefine("_OPENMP=201511", "_REENTRANT=1")
	case "-funsigned-char", "-fno-signed-char":
		c.predefine("__CHAR_UNSIGNED__=1")
	case "-fsigned-char", "-fno-unsigned-char":
		c.unpredefine("__CHAR_UNSIGNED__")
	case "-fPIC", "-fpic":
		level := map[string]string{"-fPIC": "2", "-fpic": "1"}[name]
		c.predefine("__PIC__="+level, "__pic__="+level)
		c.unpredefine("__PIE__", "__pie__")
	case "-fPIE", "-fpie":
		level := map[string]string{"-fPIE": "2", "-fpie": "1"}[name]
		c.predefine("__PIC__="+level, "__pic__="+level, "__PIE__="+level, "__pie__="+level)
	case "-fno-pic", "-fno-PIC", "-fno-pie", "-fno-PIE":
		c.unpredefine("__PIC__", "__pic__", "__PIE__", "__pie__")
	case "-fno-exceptions":
		c.unpredefine("__EXCEPTIONS", "__cpp_exceptions")
	case "-fno-rtti":
		c.unpredefine("__GXX_RTTI", "__cpp_rtti")
	case "-mcmse":
		c.predefine("__ARM_FEATURE_CMSE=3")
	case "-fshort-enums":
		if c.cpu != "" || strings.Contains(c.name+c.target, "arm") {
			c.predefine("__ARM_SIZEOF_MINIMAL_ENUM=1")
		}
	case "-fno-short-enums":
		if c.cpu != "" || strings.Contains(c.name+c.target, "arm") {
			c.predefine("__ARM_SIZEOF_MINIMAL_ENUM=4")
		}
	}
}

// cl reads arguments as cl.exe and clang-cl do. Options of clang, for which clang-cl has no
// own, are read too.
func (c *command) cl(args []string) {
	for i := 0; i < len(args); i++ {
		a := args[i]
		if a == "--" {
			return
		}
		if len(a) < 2 || a[0] != '/' && a[0] != '-' || a == c.file || a[0] == '/' && strings.HasPrefix(c.dir, "/") && isFile(a) {
			if c.input == "" {
				c.input = a
			}
			continue
		}
		if c.clSwitch(a[1:]) {
			continue
		}
		if o, ok := optionOf(clOptions, a[1:]); ok {
			value := a[1+len(o.name):]
			if value == "" && i+1 < len(args) {
				i++
				value = args[i]
			}
			if value != "" {
				o.set(c, value)
			}
			continue
		}
		if a[0] == '-' && c.name == "clang-cl" {
			rest := args[i : i+1]
			if slices.Contains([]string{"-Xclang", "-isystem", "-include", "-target"}, a) && i+1 < len(args) {
				i++
				rest = args[i-1 : i+1]
			}
			c.gnu(rest)
		}
	}
}

func isFile(path string) bool {
	st, err := os.Stat(path)
	return err == nil && st.Mode().IsRegular()
}

// dialectCalled is the name in package cpp of a dialect with another name (gcc 12, "C Dialect
// Options"; clang), or the name itself.
func dialectCalled(name string) string {
	switch name {
	case "iso9899:1990", "iso9899:199409":
		return "c90"
	case "c9x", "iso9899:1999", "iso9899:199x":
		return "c99"
	case "gnu9x":
		return "gnu99"
	case "c1x", "iso9899:2011":
		return "c11"
	case "gnu1x":
		return "gnu11"
	case "iso9899:2017", "iso9899:2018":
		return "c17"
	case "iso9899:2024":
		return "c23"
	case "c++0x":
		return "c++11"
	case "gnu++0x":
		return "gnu++11"
	case "c++1y":
		return "c++14"
	case "gnu++1y":
		return "gnu++14"
	case "c++1z":
		return "c++17"
	case "gnu++1z":
		return "gnu++17"
	case "c++2a":
		return "c++20"
	case "gnu++2a":
		return "gnu++20"
	case "c++2b":
		return "c++23"
	case "gnu++2b":
		return "gnu++23"
	}
	return name
}

// languageOf is the language of files with an extension (gcc 12, "Options Controlling the Kind
// of Output"), or "".
func languageOf(extension string) string {
	switch extension {
	case ".c", ".i", ".h", ".m", ".mi":
		return "c"
	case ".cc", ".cp", ".cxx", ".cpp", ".c++", ".C", ".CPP", ".ii", ".mm", ".M", ".hh", ".H", ".hp", ".hxx", ".hpp", ".HPP", ".h++", ".tcc",
		".cppm", ".ixx", ".cu":
		return "c++"
	}
	return ""
}

// dialect finds -std of the file's language.
func (c *command) dialect() error {
	input := c.file
	if input == "" {
		input = c.input
	}
	language := c.language
	if language == "" || language == "none" {
		ext := filepath.Ext(input)
		if c.microsoft {
			ext = strings.ToLower(ext)
		}
		language = languageOf(ext)
		if language == "c" && strings.HasSuffix(c.name, "++") {
			language = "c++"
		}
	}
	language = strings.TrimSuffix(strings.TrimSuffix(language, "-header"), "-cpp-output")
	language = strings.Replace(language, "objective-", "", 1)
	plus := language == "c++" || language == "cu" || language == "cuda"
	if !plus && language != "c" {
		return errOtherLanguage
	}
	std := dialectCalled(c.std)
	if std == "ansi" {
		std = map[bool]string{false: "c90", true: "c++98"}[plus]
	}
	if strings.Contains(std, "++") != plus {
		std = "" // which the compiler warns of, and ignores
	}
	switch {
	case std != "" && !slices.Contains(cpp.Standards, std):
		return fmt.Errorf("-std=%s: unknown dialect; want one of %s", shown(c.std), strings.Join(cpp.Standards, ", "))
	case c.microsoft && std != "":
		std = strings.Replace(std, "c", "gnu", 1)
	case c.microsoft && plus:
		std = "gnu++14"
	case std == "" && plus:
		std = DefaultPlusStd
	case c.name == "cl" && std == "":
		std = "gnu17"
		c.unpredefine("__STDC__", "__STDC_VERSION__")
	case std == "":
		std = "gnu17"
	}
	if c.std == "iso9899:199409" {
		c.predefine("__STDC_VERSION__=199409L")
	}
	c.f.Std = std
	if years := map[string]string{"gnu++14": "201402L", "gnu++17": "201703L", "gnu++20": "202002L", "gnu++23": "202302L"}; c.microsoft && plus && c.conforming {
		c.predefine("__cplusplus=" + years[std])
	}
	return nil
}

// machine finds what the compiler and its flags are for.
func (c *command) machine() error {
	triple := c.target
	if triple == "" {
		triple = c.triple()
	}
	var ok bool
	switch {
	case c.want != "" && c.want != AllTargets:
		c.f.Target, c.bits = c.want, ""
	case c.want != "":
		c.bits = ""
	case c.name == "cl":
		c.f.Target = c.clTarget()
	case triple != "":
		if c.f.Target, ok = c.targetOf(triple); !ok {
			return fmt.Errorf("the target %s of %s is not known; want one of %s with --target", shown(triple), shown(c.compiler), strings.Join(cpp.Targets, ", "))
		}
	case c.name == "clang-cl":
		c.f.Target = "windows/amd64"
	}
	windows := strings.HasPrefix(c.f.Target, "windows/")
	if c.name == "cl" && windows {
		c.f.Microsoft, c.f.NoStdInc = c.clVersion(), true // what it has comes from a variable
	}
	if c.name == "clang-cl" && windows {
		c.clang()
	}
	if system := os.Getenv("INCLUDE"); c.microsoft && system != "" {
		c.f.After = append(c.f.After, filepath.SplitList(system)...)
	}
	if c.bits != "" {
		if c.f.Target == "" {
			c.f.Target = DefaultTarget()
		}
		system, arch, _ := strings.Cut(c.f.Target, "/")
		switch other := map[string]string{"amd64 32": "386", "386 64": "amd64"}[arch+" "+c.bits]; {
		case other != "":
			if c.f.Target = system + "/" + other; !slices.Contains(cpp.Targets, c.f.Target) {
				return fmt.Errorf("-m%s: the target %s is not known; want one of %s with --target", c.bits, c.f.Target, strings.Join(cpp.Targets, ", "))
			}
		case arch != "amd64" && arch != "386":
			return fmt.Errorf("-m%s: not known on %s; want --target", c.bits, c.f.Target)
		}
	}
	if c.f.Target == "arm-none-eabi" {
		c.own = slices.Concat(armMacros(c.cpu), c.own)
	}
	if dir := filepath.Dir(c.compiler); filepath.IsAbs(c.compiler) && filepath.Base(dir) == "bin" && filepath.Dir(dir) != "/usr" && filepath.Dir(dir) != "/" && !c.microsoft {
		c.f.Toolchain = filepath.Dir(dir)
	}
	return nil
}

// triple is the target that stands before the name of a compiler, or "".
func (c *command) triple() string {
	for _, name := range []string{"gcc", "g++", "cc", "c++", "clang", "clang++", "cpp"} {
		if t, ok := strings.CutSuffix(c.name, "-"+name); ok && strings.Contains(t, "-") {
			return t
		}
	}
	return ""
}

// architectures are the beginnings of triples.
var architectures = []struct{ prefix, arch string }{
	{"x86_64", "amd64"}, {"amd64", "amd64"}, {"i386", "386"}, {"i486", "386"}, {"i586", "386"}, {"i686", "386"}, {"x86", "386"},
	{"aarch64_be", ""}, {"aarch64", "arm64"}, {"arm64", "arm64"}, {"armeb", ""}, {"arm", "arm"}, {"thumb", "arm"}, {"riscv64", "riscv64"}, {"loongarch64", "loong64"},
	{"mips64el", "mips64le"}, {"powerpc64le", "ppc64le"}, {"ppc64le", "ppc64le"}, {"s390x", "s390x"},
}

// targetOf is the target of package cpp that a triple means.
func (c *command) targetOf(triple string) (string, bool) {
	triple = strings.ToLower(triple)
	arch := ""
	for _, a := range architectures {
		if strings.HasPrefix(triple, a.prefix) {
			arch = a.arch
			break
		}
	}
	system := ""
	for _, s := range []struct{ part, system string }{
		{"linux", "linux"}, {"mingw", "windows"}, {"windows", "windows"}, {"win32", "windows"}, {"darwin", "darwin"}, {"macos", "darwin"},
		{"freebsd", "freebsd"}, {"netbsd", "netbsd"}, {"openbsd", "openbsd"},
	} {
		if strings.Contains(triple, s.part) {
			system = s.system
			break
		}
	}
	target := system + "/" + arch
	if system == "" && arch == "arm" {
		return "arm-none-eabi", true
	}
	if bare := strings.HasSuffix(triple, "-elf") || strings.HasSuffix(triple, "-none"); system == "" && bare && (arch == "arm64" || arch == "riscv64") {
		// The types are those of Linux.
		target = "linux/" + arch
		c.own = append([]string{"Ulinux", "U__linux", "U__linux__", "U__gnu_linux__", "Uunix", "U__unix", "U__unix__"}, c.own...)
	}
	return target, slices.Contains(cpp.Targets, target)
}

// clTarget is that of the folder in which cl.exe is: …\Hostx64\x86\cl.exe.
func (c *command) clTarget() string {
	path := strings.ToLower(strings.ReplaceAll(c.compiler, `\`, "/"))
	switch folder := filepath.Base(filepath.Dir(filepath.ToSlash(path))); folder {
	case "x86", "amd64_x86":
		return "windows/386"
	case "arm64", "amd64_arm64":
		return "windows/arm64"
	}
	return "windows/amd64"
}

// clVersion is the _MSC_VER of the folder in which cl.exe is, …\MSVC\14.38.33130\bin\…, or
// that of Visual Studio 2022.
func (c *command) clVersion() int {
	for part := range strings.FieldsFuncSeq(c.compiler, func(r rune) bool { return r == '/' || r == '\\' }) {
		rest, ok := strings.CutPrefix(part, "14.")
		minor, _, more := strings.Cut(rest, ".")
		if n, err := strconv.Atoi(minor); ok && more && err == nil && n >= 0 && n < 100 {
			return 1900 + n
		}
	}
	return 1940
}

// clang has the macros of clang-cl instead of those of gcc on Windows.
func (c *command) clang() {
	own := []string{"D_MSC_VER=1933", "D_MSC_FULL_VER=193300000", "D_MSC_BUILD=1", "D_MSC_EXTENSIONS=1", "D_INTEGRAL_MAX_BITS=64"}
	switch c.f.Target {
	case "windows/386":
		own = append(own, "D_M_IX86=600")
	case "windows/arm64":
		own = append(own, "D_M_ARM64=1")
	default:
		own = append(own, "D_M_X64=100", "D_M_AMD64=100")
	}
	for _, name := range []string{"__GNUC__", "__GNUC_MINOR__", "__GNUC_PATCHLEVEL__", "__GNUG__", "__GNUC_STDC_INLINE__", "__MINGW32__", "__MINGW64__", "__MSVCRT__",
		"WIN32", "__WIN32", "__WIN32__", "WIN64", "__WIN64", "__WIN64__", "WINNT", "__WINNT", "__WINNT__", "_STDC_PREDEF_H"} {
		own = append(own, "U"+name)
	}
	c.own = slices.Concat(own, c.own)
}

// armMacros are what gcc predefines for a processor or an architecture of Arm that has no
// operating system, where it differs from what arm-none-eabi-gcc does without a flag (Arm C
// Language Extensions, 6.4). Unknown ones change nothing.
func armMacros(cpu string) []string {
	cpu, _, _ = strings.Cut(cpu, "+")
	arch := cpu
	switch cpu {
	case "cortex-m0", "cortex-m0plus", "cortex-m1", "armv6s-m":
		arch = "armv6-m"
	case "cortex-m3":
		arch = "armv7-m"
	case "cortex-m4", "cortex-m7":
		arch = "armv7e-m"
	case "cortex-m23":
		arch = "armv8-m.base"
	case "cortex-m33", "cortex-m35p":
		arch = "armv8-m.main"
	case "cortex-m55", "cortex-m85":
		arch = "armv8.1-m.main"
	}
	m, ok := map[string]struct{ name, version, thumb string }{
		"armv6-m": {"6M", "6", "1"}, "armv7-m": {"7M", "7", "2"}, "armv7e-m": {"7EM", "7", "2"},
		"armv8-m.base": {"8M_BASE", "8", "1"}, "armv8-m.main": {"8M_MAIN", "8", "2"}, "armv8.1-m.main": {"8_1M_MAIN", "801", "2"},
	}[arch]
	if !ok {
		return nil
	}
	macros := []string{"D__ARM_ARCH=" + m.version, "D__ARM_ARCH_" + m.name + "__=1", "D__ARM_ARCH_PROFILE=77", "D__ARM_ARCH_ISA_THUMB=" + m.thumb, "D__thumb__=1", "D__THUMBEL__=1",
		"U__ARM_ARCH_4T__", "U__ARM_ARCH_ISA_ARM", "U__ARM_32BIT_STATE"}
	if m.thumb == "2" {
		macros = append(macros, "D__thumb2__=1")
	}
	if strings.HasPrefix(m.name, "8") {
		macros = append(macros, "D__ARM_FEATURE_CMSE=1")
	}
	return macros
}
