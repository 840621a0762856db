// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// toggles are predefined macros that flags change.
var toggles = []string{"__OPTIMIZE__", "__OPTIMIZE_SIZE__", "__NO_INLINE__", "__PIC__", "__PIE__", "_REENTRANT", "__STDC_HOSTED__", "__STDC_VERSION__", "__cplusplus", "__STRICT_ANSI__",
	"_OPENMP", "__CHAR_UNSIGNED__", "__ARM_ARCH_PROFILE", "__ARM_ARCH", "__ARM_ARCH_4T__", "__ARM_ARCH_7EM__", "__ARM_ARCH_8M_MAIN__", "__ARM_FEATURE_CMSE", "__ARM_SIZEOF_MINIMAL_ENUM",
	"__thumb__", "__thumb2__", "__LP64__", "__SIZEOF_LONG__", "__linux__", "_WIN32", "__EXCEPTIONS", "__GXX_RTTI", "__DEPRECATED"}

var defined = regexp.MustCompile(`(?m)^#define (\w+)(.*)$`)

// macrosOf are the macros at the end of what a compiler preprocesses.
func macrosOf(t *testing.T, dir string, args []string) map[string]string {
	t.Helper()
	cmd := installed.Command(t, args[0], args[1:]...)
	cmd.Dir = dir
	var said strings.Builder
	cmd.Stderr = &said
	out, err := cmd.Output()
	require.NoError(t, err, "%q: %s", args, said.String())
	macros := map[string]string{}
	for _, m := range defined.FindAllStringSubmatch(string(out), -1) {
		macros[m[1]] = tight(m[2])
	}
	return macros
}

// tight is a text without white space.
func tight(s string) string { return strings.Join(strings.Fields(s), "") }

// sameAsCompiler compares the macros at the end of a unit with those that its compiler has
// there.
func sameAsCompiler(t *testing.T, f Flags, dir, input string, args []string) {
	t.Helper()
	var own []string // what decides what is predefined
	preprocess := []string{args[0], "-E", "-dM"}
	for i := 1; i < len(args); i++ {
		switch a := args[i]; {
		case a == "-c" || a == "-MD" || a == "-MMD" || a == "-MP":
			continue
		case a == "-o" || a == "-MF" || a == "-MT" || a == "-MQ":
			i++
			continue
		case regexp.MustCompile(`^(-O|-f|-m|-std|-pthread|-ansi|--target)`).MatchString(a):
			own = append(own, a)
		}
		preprocess = append(preprocess, args[i])
	}
	language := "c"
	if cplusplus(f.Std) {
		language = "c++"
	}
	empty := filepath.Join(t.TempDir(), "empty")
	require.NoError(t, os.WriteFile(empty, nil, 0o666))
	pre := macrosOf(t, dir, slices.Concat([]string{args[0], "-E", "-dM"}, own, []string{"-x", language, empty}))
	want := macrosOf(t, dir, preprocess)

	sets, err := (preparation{machines: map[machine]*cpp.Machine{}, share: new(shared)}).prepare([]Flags{f}, false)
	require.NoError(t, err)
	u := cpp.NewUnit(context.Background(), sets[0].config(), sets[0].files)
	file, err := sets[0].files.Load(context.Background(), input)
	require.NoError(t, err)
	require.NoError(t, u.Include(file))
	assert.Empty(t, u.Missing, "%q", args)
	got := func(name string) string {
		if m := u.Macro(name); m != nil {
			return tight(m.Text())
		}
		return "none"
	}
	for name, text := range want {
		if pre[name] != text {
			assert.Equal(t, text, got(name), "%s by %q", name, preprocess)
		}
	}
	for m := range u.Macros {
		_, ok := want[m.Name]
		assert.True(t, ok, "%s by %q", m.Name, preprocess)
	}
	for _, name := range toggles {
		text, ok := want[name]
		if !ok {
			text = "none"
		}
		assert.Equal(t, text, got(name), "%s by %q", name, preprocess)
	}
	for name := range pre {
		if _, ok := want[name]; !ok {
			assert.Equal(t, "none", got(name), "%s by %q", name, preprocess)
		}
	}
}

// eachUnit compares each unit of a database with its compiler, and returns how many
// there are.
func eachUnit(t *testing.T, path string) int {
	t.Helper()
	b, err := CompileCommands(context.Background(), path, "")
	require.NoError(t, err)
	assert.Empty(t, b.Bad)
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	var entries []entry
	require.NoError(t, json.Unmarshal(text, &entries))
	require.Len(t, b.units, len(entries))
	for i, e := range entries {
		args := e.Arguments
		if args == nil {
			// The shell itself, which knows how to cut.
			cmd := installed.Command(t, "sh", "-c", `printf '%s\n' `+e.Command)
			cmd.Dir = e.Directory
			out, err := cmd.Output()
			require.NoError(t, err)
			args = strings.Split(strings.TrimSuffix(string(out), "\n"), "\n")
		}
		sameAsCompiler(t, b.Sets[b.units[i].set], e.Directory, b.units[i].file(), args)
	}
	return len(entries)
}

// project is a project whose build says much on the command line.
var project = map[string]string{
	"CMakeLists.txt": `cmake_minimum_required(VERSION 3.18)
project(p LANGUAGES C CXX)
set(CMAKE_C_STANDARD 11)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(RSP)
  set(CMAKE_C_USE_RESPONSE_FILE_FOR_INCLUDES ON)
  set(CMAKE_CXX_USE_RESPONSE_FILE_FOR_INCLUDES ON)
endif()
add_library(first STATIC src/a.c src/b.cpp)
target_include_directories(first PRIVATE "inc dir" later)
target_include_directories(first SYSTEM PRIVATE system)
target_compile_definitions(first PRIVATE "TEXT=\"a b\"" "PATHS=\"c:\\\\x'y\"" NAME=1 "LIST=a,b" _POSIX_C_SOURCE=200809L)
target_compile_options(first PRIVATE -UNAME -DNAME=2 "SHELL:-include forced.h" "SHELL:-imacros ../auto.h" -Wp,-DCOMMAS=1,-DMORE=2
  "SHELL:-iquote ../quote" -O2 "@${CMAKE_SOURCE_DIR}/more.rsp")
set_target_properties(first PROPERTIES POSITION_INDEPENDENT_CODE ON C_EXTENSIONS OFF)
add_library(second STATIC src/a.c)
target_include_directories(second PRIVATE later "inc dir" system)
target_precompile_headers(second PRIVATE quote/pre.h)
target_compile_options(second PRIVATE -Os -ffreestanding -pthread -funsigned-char -idirafter ${CMAKE_SOURCE_DIR}/quote)
`,
	"meson.build": `project('p', 'c', 'cpp', default_options: ['c_std=gnu99', 'cpp_std=c++14', 'buildtype=debugoptimized'])
inc = include_directories('inc dir', 'later')
static_library('first', 'src/a.c', 'src/b.cpp', include_directories: [inc, include_directories('system', is_system: true)],
  c_args: ['-DTEXT="a b"', '-DPATHS="c:\\x\'y"', '-DNAME=1', '-UNAME', '-include', 'forced.h', '-imacros', meson.current_source_dir() / 'auto.h', '-DLIST=a,b', '-Wp,-DCOMMAS=1',
    '-iquote' + meson.current_source_dir() / 'quote', '--include-directory=' + meson.current_source_dir() / 'quote', '@' + meson.current_source_dir() / 'more.rsp'],
  cpp_args: ['-fno-exceptions', '-fno-rtti', '-fopenmp'], pic: true)
static_library('second', 'src/a.c', include_directories: [include_directories('system'), inc], c_args: ['-ansi', '-DMESON=$ORIGIN', '-fno-pie'])
`,
	"inc dir/which.h":  "#define WHICH_INC\n#ifndef WHICH\n#define WHICH 1\n#endif\n#include_next <which.h>\n",
	"inc dir/forced.h": "#define FORCED NAME\n",
	"later/which.h":    "#define WHICH_LATER\n#ifndef WHICH\n#define WHICH 2\n#endif\n#include_next <which.h>\n",
	"later/forced.h":   "#define FORCED 2\n",
	"system/which.h":   "#define WHICH_SYSTEM\n#ifndef WHICH\n#define WHICH 3\n#endif\n",
	"quote/which.h":    "#define WHICH_QUOTE\n#ifndef WHICH\n#define WHICH 4\n#endif\n#include_next <which.h>\n",
	"quote/pre.h":      "#include <stdint.h>\n#define PRE 1\n",
	"auto.h":           "#define CONFIG_A 1\ntypedef int gone;\n",
	"more.rsp":         "-DRSP1 '-DRSP2=\"a\\'b\"'\n-DRSP3=\\\"x\\ y\\\"\n@more2.rsp",
	"more2.rsp":        "-DRSP4=@",
	"src/a.c": `#include "which.h"
#include <which.h>
#include <stddef.h>
#ifdef CONFIG_A
#define SEEN CONFIG_A
#endif
#if defined FORCED && NAME == 2
#define TWO
#endif
`,
	"src/b.cpp": "#include <which.h>\n#ifdef __cplusplus\n#define PLUS\n#endif\n",
}

func writeProject(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "my project's")
	for name, text := range project {
		write(t, filepath.Join(dir, name), text)
	}
	return dir
}

func configure(t *testing.T, program string, args ...string) {
	t.Helper()
	out, err := installed.Command(t, program, args...).CombinedOutput()
	require.NoError(t, err, string(out))
}

// What databases that CMake and Meson write say is what the compilers make of them.
func TestRealBuilds(t *testing.T) {
	installed.Program(t, "gcc", "gcc libc6-dev")
	installed.Program(t, "g++", "g++")
	for _, b := range []struct {
		name  string
		units int
		make  func(t *testing.T, dir string)
	}{
		{"ninja", 4, func(t *testing.T, dir string) {
			installed.Program(t, "ninja", "ninja-build")
			configure(t, installed.Program(t, "cmake", "cmake"), "-S", dir, "-B", dir+"/build", "-G", "Ninja", "-DCMAKE_C_COMPILER=gcc", "-DCMAKE_CXX_COMPILER=g++", "-DRSP=ON")
		}},
		{"make", 4, func(t *testing.T, dir string) {
			installed.Program(t, "make", "make")
			configure(t, installed.Program(t, "cmake", "cmake"), "-S", dir, "-B", dir+"/build", "-G", "Unix Makefiles", "-DCMAKE_C_COMPILER=gcc", "-DCMAKE_CXX_COMPILER=g++", "-DRSP=ON")
		}},
		{"meson", 3, func(t *testing.T, dir string) {
			installed.Program(t, "ninja", "ninja-build")
			configure(t, installed.Program(t, "meson", "meson"), "setup", dir+"/build", dir)
		}},
	} {
		t.Run(b.name, func(t *testing.T) {
			t.Setenv("CC", "gcc")
			t.Setenv("CXX", "g++")
			dir := writeProject(t)
			b.make(t, dir)
			// gcc looks for a response file within another where it runs.
			require.NoError(t, os.WriteFile(filepath.Join(dir, "build", "more2.rsp"), []byte(project["more2.rsp"]), 0o666))
			assert.GreaterOrEqual(t, eachUnit(t, filepath.Join(dir, "build")+"/compile_commands.json"), b.units)
		})
	}
}

// The order of the folders and of the macros is that of gcc and of clang, however they are
// given.
func TestFlagsAgainstCompilers(t *testing.T) {
	dir := t.TempDir()
	folders := []string{"a", "b", "c", "b/../a"}
	for _, name := range []string{"a", "b", "c"} {
		write(t, filepath.Join(dir, name, "which.h"), "#ifdef WHICH\n#define WHICH_"+name+" WHICH\n#else\n#define WHICH "+name+"\n#endif\n#include_next <which.h>\n")
	}
	write(t, dir+"/sub/b/which.h", "#define WHICH_sub\n")
	write(t, dir+"/x.c", "#include \"which.h\"\n#ifdef WHICH\n#define QUOTED WHICH\n#undef WHICH\n#endif\n#include <which.h>\n")
	write(t, dir+"/end/which.h", "") // ends each chain
	write(t, dir+"/one.h", "#ifndef M\n#define M one\n#endif\n")
	write(t, dir+"/two.h", "#ifndef M\n#define M two\n#define N two\n#endif\n")
	chains := []string{"-I", "-isystem", "-iquote", "-idirafter", "--include-directory="}
	macros := []string{"-DM", "-DM=2", "-UM", "-D M=3", "-DF(x)=x+1", "-UF", "-DM=", "-Wp,-DM=4,-UN", "-include one.h", "-imacros two.h", "-include two.h", "-include ./one.h", "--define-macro=N=5", "-undefx"}
	random := rand.New(rand.NewPCG(1, 2))
	rounds := 40
	if installed.IsExhaustive() {
		rounds = 1000
	}
	for _, compiler := range []struct{ name, packages string }{{"gcc", "gcc"}, {"clang", "clang"}} {
		t.Run(compiler.name, func(t *testing.T) {
			path := installed.Program(t, compiler.name, compiler.packages)
			for range rounds {
				args := []string{path}
				for range random.IntN(6) {
					chain, d := chains[random.IntN(len(chains))], folders[random.IntN(len(folders))]
					args = append(args, chain+d)
				}
				for range random.IntN(5) {
					args = append(args, strings.Fields(macros[random.IntN(len(macros)-1)])...)
				}
				args = append(args, "-idirafter", "end", "-w", "-std=c11", "-c", "x.c")
				sameAsCompiler(t, flagsOf(t, dir, args), dir, dir+"/x.c", args)
			}
		})
	}
}

// Folders come from the variables of compilers, too, and those before -I- are for quotes alone.
func TestEnvironmentAgainstCompilers(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"a", "b", "c", "."} {
		write(t, filepath.Join(dir, name, "which.h"), "#ifdef WHICH\n#define WHICH_"+strings.Replace(name, ".", "d", 1)+" WHICH\n#else\n#define WHICH "+name+"\n#endif\n#include_next <which.h>\n")
	}
	write(t, dir+"/end/which.h", "")
	write(t, dir+"/src/x.c", "#include <which.h>\n")
	write(t, dir+"/src/quoted.c", "#include \"which.h\"\n")
	list := func(folders ...string) string { return strings.Join(folders, string(filepath.ListSeparator)) }
	for _, compiler := range []struct{ name, packages string }{{"gcc", "gcc"}, {"clang", "clang"}} {
		t.Run(compiler.name, func(t *testing.T) {
			path := installed.Program(t, compiler.name, compiler.packages)
			for _, c := range []struct{ cpath, c, plus, args string }{
				{"a", "b", "c", "-Ic"},
				{list("b", "", "a"), "c", "", "-isystem b"},
				{"", list("a", "b"), "c", "-Ib -isystem c"},
				{list("c", "c"), list("", "a"), "b", "-iquote b -x c++ -std=gnu++17"},
				{"b", "a", "", "-Ia -I- -Ib -Ic"},
			} {
				t.Setenv("CPATH", c.cpath)
				t.Setenv("C_INCLUDE_PATH", c.c)
				t.Setenv("CPLUS_INCLUDE_PATH", c.plus)
				for _, source := range []string{"src/x.c", "src/quoted.c"} {
					args := append(append([]string{path, "-w"}, strings.Fields(c.args)...), "-idirafter", "end", "-c", source)
					if strings.Contains(c.args, "-I-") && compiler.name == "clang" {
						continue // which does not know it
					}
					b := buildOf(t, map[string]any{"directory": dir, "file": source, "arguments": args})
					require.Empty(t, b.Bad)
					sameAsCompiler(t, b.Sets[0], dir, filepath.Join(dir, source), args)
				}
			}
		})
	}
}

// flagsOf are the flags of an entry of a database.
func flagsOf(t *testing.T, dir string, args []string) Flags {
	t.Helper()
	b := buildOf(t, map[string]any{"directory": dir, "file": "x.c", "arguments": args})
	require.Empty(t, b.Bad)
	require.Len(t, b.Sets, 1)
	return b.Sets[0]
}

func buildOf(t *testing.T, entries ...map[string]any) *Build {
	t.Helper()
	text, err := json.Marshal(entries)
	require.NoError(t, err)
	b, err := CompileCommands(context.Background(), write(t, t.TempDir()+"/compile_commands.json", string(text)), "")
	require.NoError(t, err)
	return b
}

// Compilers for other targets, and flags that change the target, are what their own macros say.
func TestCrossCompilers(t *testing.T) {
	dir := t.TempDir()
	write(t, dir+"/x.c", "#include <stdint.h>\n#include <limits.h>\n")
	for _, c := range []struct {
		packages, target string
		args             []string
	}{
		{"gcc-arm-none-eabi libnewlib-arm-none-eabi", "arm-none-eabi", []string{"arm-none-eabi-gcc", "-mcpu=cortex-m4", "-mthumb", "-ffreestanding"}},
		{"gcc-arm-none-eabi libnewlib-arm-none-eabi", "arm-none-eabi", []string{"arm-none-eabi-gcc", "-march=armv8-m.main+dsp", "-mthumb", "-mcmse", "-fno-short-enums"}},
		{"gcc-arm-none-eabi libnewlib-arm-none-eabi", "arm-none-eabi", []string{"arm-none-eabi-gcc"}},
		{"gcc-aarch64-linux-gnu libc6-dev-arm64-cross", "linux/arm64", []string{"aarch64-linux-gnu-gcc", "-O2"}},
		{"gcc-mingw-w64-x86-64", "windows/amd64", []string{"x86_64-w64-mingw32-gcc", "-std=gnu99"}},
		{"gcc-i686-linux-gnu libc6-dev-i386-cross", "linux/386", []string{"i686-linux-gnu-gcc"}},
	} {
		c.args[0] = installed.Program(t, c.args[0], c.packages)
		args := append(c.args, "-c", "x.c")
		f := flagsOf(t, dir, args)
		assert.Equal(t, c.target, f.Target, "%q", args)
		sameAsCompiler(t, f, dir, dir+"/x.c", args)
	}
}

// The names of compilers, and what they are for.
func TestTargetOfCommand(t *testing.T) {
	other := map[string]string{"linux/amd64": "linux/386", "windows/amd64": "windows/386"}[DefaultTarget()]
	for command, want := range map[string]string{
		"gcc":                                  "",
		"/usr/bin/cc -m64":                     DefaultTarget(),
		"ccache gcc-12 -m32":                   other,
		"arm-none-eabi-gcc-13.2.1":             "arm-none-eabi",
		"/opt/arm/bin/arm-none-eabi-g++":       "arm-none-eabi",
		"sccache distcc arm-none-eabi-gcc":     "arm-none-eabi",
		"clang --target=thumbv7em-none-eabi":   "arm-none-eabi",
		"clang -target aarch64-linux-android":  "linux/arm64",
		"armclang --target=arm-arm-none-eabi":  "arm-none-eabi",
		"x86_64-w64-mingw32-gcc":               "windows/amd64",
		"x86_64-w64-mingw32-clang -m32":        "windows/386",
		"i686-w64-mingw32-gcc.exe":             "windows/386",
		"aarch64-none-elf-gcc":                 "linux/arm64",
		"riscv64-linux-gnu-gcc-12":             "linux/riscv64",
		"env CCACHE_DIR=/x ccache clang -m64":  DefaultTarget(),
		"clang -arch arm64":                    "darwin/arm64",
		"clang-cl":                             "windows/amd64",
		"clang-cl -m32":                        "windows/386",
		"clang-cl --target=arm64-windows-msvc": "windows/arm64",
		"cl.exe":                               "windows/amd64",
	} {
		if want == "" && strings.Contains(command, "-m32") {
			continue // there is none
		}
		b := buildOf(t, map[string]any{"directory": "/src", "file": "a.c", "command": command + " -c a.c"})
		assert.Empty(t, b.Bad, command)
		assert.Equal(t, want, b.Sets[0].Target, command)
	}
	b := buildOf(t, map[string]any{"directory": "/src", "file": "a.c", "command": "cc -c a.c"}, map[string]any{"directory": "/src", "file": "b.c", "command": "xtensa-esp32-elf-gcc -c b.c"})
	require.Len(t, b.Bad, 1)
	assert.ErrorContains(t, b.Bad[0], `compile_commands.json: entry 2 (b.c): the target "xtensa-esp32-elf" of "xtensa-esp32-elf-gcc" is not known; want one of linux/amd64`)
	text := `[{"directory": "/src", "file": "b.c", "command": "xtensa-esp32-elf-gcc -DX -c b.c"}]`
	b, err := CompileCommands(context.Background(), write(t, t.TempDir()+"/compile_commands.json", text), "arm-none-eabi")
	require.NoError(t, err)
	assert.Equal(t, "arm-none-eabi", b.Sets[0].Target)
}

// cl.exe and clang-cl, whose commands are cut by the rules of Windows.
func TestMicrosoft(t *testing.T) {
	t.Setenv("INCLUDE", "")
	dir := t.TempDir()
	utf16 := func(text string) string {
		out := "\xff\xfe"
		for _, r := range text {
			out += string([]byte{byte(r), byte(r >> 8)})
		}
		return out
	}
	write(t, dir+"/wide.rsp", utf16("/DWIDE=ö /I\"wide dir\"\r\n-DW2#3"))
	write(t, dir+"/mark.rsp", "\ufeff/DMARK\n@wide.rsp")
	for _, c := range []struct {
		command string
		file    string
		want    Flags
	}{
		{`cl.exe /nologo /I"Z:\my inc\\" /Iinc\sub /D NAME#2 /D"TEXT=\"x y\"" /UGONE /FI pre\fix.h /std:c11 /c a.c`, "a.c",
			Flags{Include: []string{"Z:/my inc/", dir + "/inc/sub"}, Defines: []string{"NAME=2", `TEXT="x y"`}, Undef: []string{"GONE"}, Forced: []string{"pre/fix.h"}, Dir: dir, Std: "gnu11", Target: "windows/amd64", Microsoft: 1940, NoStdInc: true}},
		{`"C:\Program Files\MSVC\14.38.33130\bin\Hostx64\x86\CL.EXE" -IC:\Bob's\inc -external:I ext /external:W0 -D"A=\\\"b\\\"" /TP a.c`, "a.c",
			Flags{Include: []string{"C:/Bob's/inc"}, System: []string{dir + "/ext"}, Defines: []string{`A=\"b\"`}, Std: "gnu++14", Target: "windows/386", Microsoft: 1938, NoStdInc: true}},
		{`cl @mark.rsp /Tcx.txt`, "x.txt",
			Flags{Include: []string{dir + "/wide dir"}, Defines: []string{"MARK", "WIDE=ö", "W2=3"}, Std: "gnu17", Undef: []string{"__STDC__", "__STDC_VERSION__"}, Target: "windows/amd64", Microsoft: 1940, NoStdInc: true}},
		{`cl /D A /DB= /D "C#" /UA /MD /c a.cpp`, "a.cpp",
			Flags{Defines: []string{"_MT=1", "_DLL=1", "B=", "C="}, Undef: []string{"A"}, Std: "gnu++14", Target: "windows/amd64", Microsoft: 1940, NoStdInc: true}},
	} {
		b := buildOf(t, map[string]any{"directory": dir, "file": c.file, "command": c.command})
		require.Empty(t, b.Bad)
		for _, paths := range [][]string{c.want.Include, c.want.System, c.want.Forced} {
			for i := range paths {
				paths[i] = filepath.FromSlash(paths[i])
			}
		}
		assert.Equal(t, c.want, b.Sets[0], c.command)
	}
	b := buildOf(t, map[string]any{"directory": dir, "file": "a.c", "arguments": []string{"/llvm/bin/clang-cl", "-imsvc", "sys", "/imsvcsys2", "/clang:-DX", "-Xclang", "-DY", "/std:c17", "-isystem", "sys3", "--", "a.c"}})
	require.Empty(t, b.Bad)
	f := b.Sets[0]
	assert.Equal(t, []string{filepath.Join(dir, "sys"), filepath.Join(dir, "sys2"), filepath.Join(dir, "sys3")}, f.System)
	assert.Subset(t, f.Defines, []string{"X", "Y", "_MSC_VER=1933", "_M_X64=100"})
	assert.True(t, f.Clang)
	assert.Contains(t, f.Undef, "__GNUC__")

	// What cl.exe predefines decides, and not what gcc does.
	path := write(t, dir+"/a.h", "#if defined _MSC_VER && !defined __GNUC__ && !defined __x86_64__ && defined _M_X64 && !defined __STDC_VERSION__\n"+wrong+"#endif\n")
	b = buildOf(t, map[string]any{"directory": dir, "file": "a.c", "command": "cl.exe /c a.c"})
	assert.Equal(t, map[string]int{"macro-spacing error": 1}, count(check(t, Options{Flags: b.Sets}, path)[0]))
}

// A bad entry is named, and the others count.
func TestBadEntries(t *testing.T) {
	dir := t.TempDir()
	write(t, dir+"/loop.rsp", "@loop.rsp")
	write(t, dir+"/quote.rsp", "-DX='")
	for entry, want := range map[string]string{
		`{"directory": "DIR", "file": "bad.c", "command": "cc -DX='a -c bad.c"}`:    `entry 1 (bad.c): command "cc -DX='a -c bad.c": the quotation does not end; want a closing '`,
		`{"directory": "DIR", "file": "bad.c", "command": "cc -std=c12 -c bad.c"}`:  `entry 1 (bad.c): -std="c12": unknown dialect; want one of c89`,
		`{"directory": "DIR", "file": "bad.c", "command": "cc -D1X -c bad.c"}`:      `entry 1 (bad.c): -D "1X": `,
		`{"directory": "DIR", "file": "bad.c", "command": "cc @loop.rsp -c bad.c"}`: `entry 1 (bad.c): "@loop.rsp": `,
		`{"directory": "DIR", "file": "bad.c", "command": "cc @quote.rsp bad.c"}`:   `entry 1 (bad.c): "@quote.rsp": the quotation does not end; want a closing '`,
		`{"directory": "DIR", "file": "bad.c", "arguments": "cc bad.c"}`:            `entry 1 (bad.c): `,
		`{"directory": "DIR", "file": "bad.c"}`:                                     `entry 1 (bad.c): no command and no arguments; want one of them`,
		`7`:                                                                         `entry 1: "7": `,
	} {
		if runtime.GOOS == "windows" && strings.Contains(want, "closing '") {
			continue // where ' ends nothing
		}
		entry = strings.ReplaceAll(entry, "DIR", filepath.ToSlash(dir))
		good := `{"directory": "/src", "file": "a.c", "command": "cc -DGOOD -c a.c"}, {"directory": "/src", "file": "a.S", "command": "cc -DASM -c a.S"}`
		path := write(t, t.TempDir()+"/compile_commands.json", "\ufeff["+entry+", "+good+"]")
		b, err := CompileCommands(context.Background(), path, "")
		require.NoError(t, err, entry)
		require.Len(t, b.Bad, 1, entry)
		assert.ErrorContains(t, b.Bad[0], path+": "+want)
		require.Len(t, b.Sets, 1)
		assert.Equal(t, []string{"GOOD"}, b.Sets[0].Defines)

		path = write(t, t.TempDir()+"/compile_commands.json", "["+entry+"]")
		_, err = CompileCommands(context.Background(), path, "")
		assert.ErrorContains(t, err, path+": "+want, "nothing is left")
	}
	for text, want := range map[string]string{
		"[]": ": no entries", "null": ": no entries", "{": ":1: unexpected end of JSON input", "[\n\n{},]": ":3: invalid character", "{}": ":1: ",
		`[{"directory": "/", "file": "a.S", "command": "as a.S"}]`: ": no entry is of C or C++",
	} {
		path := write(t, t.TempDir()+"/compile_commands.json", text)
		_, err := CompileCommands(context.Background(), path, "")
		assert.ErrorContains(t, err, path+want)
	}
}

// A file that is forced on each unit is a part of what each header is checked with, and not
// of what it defines; one that is itself forced is checked by itself.
func TestForced(t *testing.T) {
	dir := t.TempDir()
	auto := write(t, dir+"/inc/auto.h", "#define CONFIG 1\n#define PSA_ERROR_OF_OTHERS 1\n")
	path := write(t, dir+"/a.h", "#if CONFIG\n"+wrong+"#endif\n")
	for _, flag := range []string{"-include", "-imacros"} {
		f := flagsOf(t, dir, []string{"cc", flag, "auto.h", "-Iinc", "-c", "x.c"})
		reports := check(t, Options{Flags: []Flags{f}}, path, auto)
		assert.Equal(t, map[string]int{"macro-spacing error": 1}, count(reports[0]))
		assert.Equal(t, said(check(t, Options{}, auto)[0]), said(reports[1]))
	}
	f := flagsOf(t, dir, []string{"cc", "-include", "nowhere.h", "-c", "x.c"})
	assert.Equal(t, `cannot find "nowhere.h", included from <command line>`, check(t, Options{Flags: []Flags{f}}, path)[0].Err)
}

// With no header, those that the build reads and that define our names are found.
func TestIncludes(t *testing.T) {
	dir := t.TempDir()
	write(t, dir+"/a.c", "#include \"mine.h\"\n#include <other.h>\n#ifdef NEVER\n#include \"unread.h\"\n#endif\n")
	write(t, dir+"/b.cpp", "#include <stdint.h>\n#include \"mine.h\"\n")
	mine := write(t, dir+"/mine.h", "#include \"deep/deep.h\"\n")
	deep := write(t, dir+"/deep/deep.h", wrong)
	write(t, dir+"/inc/other.h", "#define OTHER\n")
	write(t, dir+"/unread.h", wrong)
	forced := write(t, dir+"/forced.h", wrong)
	b := buildOf(t, map[string]any{"directory": dir, "file": "a.c", "arguments": []string{"cc", "-Iinc", "-include", "forced.h", "-c", "a.c"}},
		map[string]any{"directory": dir, "file": "b.cpp", "arguments": []string{"c++", "-c", "b.cpp"}},
		map[string]any{"directory": dir, "file": "gone.c", "arguments": []string{"cc", "-c", "gone.c"}})
	c, err := New(context.Background(), Options{Flags: b.Sets})
	require.NoError(t, err)
	paths, err := c.Includes(context.Background(), b)
	require.NoError(t, err)
	assert.Equal(t, []string{filepath.Clean(forced), filepath.Clean(deep)}, paths)
	assert.NotContains(t, paths, filepath.Clean(mine))
}

// Many entries with the same large response file end.
func TestResponseBounds(t *testing.T) {
	dir := t.TempDir()
	write(t, dir+"/big.rsp", strings.Repeat("-DX ", 1<<16))
	write(t, dir+"/many.rsp", strings.Repeat("@big.rsp ", 100))
	var entries []map[string]any
	for i := range 40 {
		entries = append(entries, map[string]any{"directory": dir, "file": fmt.Sprintf("%d.c", i), "arguments": []string{"cc", "@many.rsp", "-c"}})
	}
	entries = append(entries, map[string]any{"directory": dir, "file": "x.c", "arguments": []string{"cc", "-c", "x.c"}})
	b := buildOf(t, entries...)
	assert.Len(t, b.Bad, 40)
	assert.Len(t, b.Sets, 1)
}

// No database makes CompileCommands panic, and what it returns is a build.
func FuzzCompileCommands(f *testing.F) {
	for _, text := range []string{
		`[{"directory": "/src", "file": "a.c", "command": "ccache arm-none-eabi-gcc -mcpu=cortex-m4 -Wp,-DA,-Wp -Xclang -Xclang -I= -D'F(x)=x' -U F -include a.h -c a.c"}]`,
		`[{"directory": "C:\\src", "file": "a.cpp", "command": "cl.exe /D \"A#\\\"x\\\"\" /I /Tp a.cpp -"}]`,
		`[{"arguments": ["clang-cl", "--", "/U"], "file": "a.c"}, {"arguments": ["env"]}, {"arguments": ["-std"]}, 7]`,
		"\ufeff[]", "\xff\xfe[\x00",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		path := write(t, t.TempDir()+"/compile_commands.json", text)
		b, err := CompileCommands(context.Background(), path, "")
		if err != nil {
			assert.ErrorContains(t, err, path)
			return
		}
		_, err = New(context.Background(), Options{Flags: b.Sets})
		assert.NoError(t, err, "each set makes sense")
	})
}
