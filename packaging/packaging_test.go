// SPDX-License-Identifier: Apache-2.0

//go:build unix

// Package packaging_test takes the C headers in every way that docs/c.md describes, with
// the real tools and the document's own lines, from projects in folders of their own whose
// names have a space where the tool permits. Each builds and runs a program; and in each
// a header that clashes with psa/error.h must be an error whichever of the two comes
// first.
package packaging_test

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/secstatus/secstatus/include"
	"github.com/secstatus/secstatus/internal/installed"
	"github.com/secstatus/secstatus/internal/scratch"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What testdata/app/main.c prints.
const said = "-133 0xA0 -138\n"

var compilers = []string{"gcc", "clang"}

// inputs looks at the files that the tools read, so that the go command knows that the
// tests depend on them, and does not answer from its cache when they change.
var inputs = sync.OnceFunc(func() {
	files, err := filepath.Glob("../[A-Z]*")
	if err != nil {
		panic(err)
	}
	for _, dir := range []string{"../include", ".", "../zephyr"} {
		_ = filepath.WalkDir(dir, func(path string, _ fs.DirEntry, _ error) error {
			files = append(files, path)
			return nil
		})
	}
	for _, name := range append(files, "../meson.build") {
		if _, err := os.Stat(name); err != nil {
			panic(err)
		}
	}
})

// slow leaves a test to the exhaustive ones that takes more than a second or two.
func slow(t *testing.T) {
	t.Helper()
	installed.Exhaustive(t, "packaging with every build system")
	t.Parallel()
}

// compiler skips or fails the test if there is none of that name.
func compiler(t *testing.T, cc string) {
	t.Helper()
	installed.Program(t, cc, cc+" libc6-dev")
}

// environment is this process's without what would change a build, in English.
func environment(more ...string) []string {
	env := slices.DeleteFunc(os.Environ(), func(v string) bool {
		name, _, _ := strings.Cut(v, "=")
		return slices.Contains([]string{"CC", "CXX", "CFLAGS", "CPPFLAGS", "CPATH", "C_INCLUDE_PATH", "LDFLAGS", "MAKEFLAGS",
			"PREFIX", "DESTDIR", "INCLUDEDIR", "DATADIR"}, name) ||
			strings.HasPrefix(name, "CMAKE") || strings.HasPrefix(name, "PKG_CONFIG") || strings.HasPrefix(name, "CTEST")
	})
	return append(append(env, "LC_ALL=C"), more...)
}

// try runs a program in a folder, and returns all that it says.
func try(t *testing.T, dir string, env []string, program string, args ...string) (string, error) {
	t.Helper()
	inputs()
	cmd := installed.Command(t, program, args...)
	cmd.Dir, cmd.Env = dir, environment(env...)
	out, err := cmd.CombinedOutput()
	return string(out), err
}

// run is try for what must succeed.
func run(t *testing.T, dir string, env []string, program string, args ...string) string {
	t.Helper()
	out, err := try(t, dir, env, program, args...)
	require.NoError(t, err, "%s %q: %s", program, args, out)
	return out
}

// snippet is the block of code in docs/c.md that follows a text.
func snippet(t *testing.T, after string) string {
	t.Helper()
	document, err := os.ReadFile("../docs/c.md")
	require.NoError(t, err)
	return scratch.Block(t, string(document), after)
}

// folder makes a folder whose name has a space.
func folder(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "a folder")
	require.NoError(t, os.Mkdir(dir, 0o777))
	return dir
}

func write(t *testing.T, dir, name, text string) {
	t.Helper()
	path := filepath.Join(dir, filepath.FromSlash(name))
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o777))
	require.NoError(t, os.WriteFile(path, []byte(text), 0o666))
}

// project makes a project: testdata/app and more files.
func project(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := folder(t)
	require.NoError(t, os.CopyFS(dir, os.DirFS("testdata/app")))
	for name, text := range files {
		write(t, dir, name, text)
	}
	return dir
}

// checkout makes a copy of what a build of the headers takes of this repository.
func checkout(t *testing.T, dir string) {
	t.Helper()
	for _, name := range []string{"VERSION", "CMakeLists.txt", "meson.build", "BUILD.bazel", "MODULE.bazel"} {
		text, err := os.ReadFile(filepath.Join("..", name))
		require.NoError(t, err)
		write(t, dir, name, string(text))
	}
	for _, name := range []string{"include", "packaging", "zephyr"} {
		require.NoError(t, os.CopyFS(filepath.Join(dir, name), os.DirFS(filepath.Join("..", name))))
	}
}

// install is make install.
func install(t *testing.T, settings ...string) {
	t.Helper()
	run(t, "..", nil, installed.Program(t, "make", "make"), append([]string{"install"}, settings...)...)
}

// tree has the contents and the permissions of every file below a folder.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	all := map[string]string{}
	require.NoError(t, filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		info, err := d.Info()
		require.NoError(t, err)
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		name, err := filepath.Rel(dir, path)
		all[filepath.ToSlash(name)] = fmt.Sprintf("%v %s", info.Mode(), text)
		return err
	}))
	return all
}

// clashes says that a build of each order failed, and for the right reason.
func clashes(t *testing.T, build func(order string) (string, error)) {
	t.Helper()
	for _, order := range []string{"first", "second"} {
		out, err := build("clash_" + order)
		assert.Error(t, err, "the clash is hidden from clash_%s.c: %s", order, out)
		assert.Regexp(t, `PSA_SUCCESS.*redefined`, strings.NewReplacer("‘", "", "’", "", "'", "", `"`, "").Replace(out))
	}
}

// The documents' way of copying: its lines are run as they stand.
func TestCopy(t *testing.T) {
	t.Parallel()
	compiler(t, "cc")
	installed.Program(t, "sha256sum", "coreutils")
	bin := t.TempDir()
	run(t, "..", nil, "go", "build", "-o", bin, "./cmd/secstatus")
	dir := project(t, nil)
	path := []string{"PATH=" + bin + ":" + os.Getenv("PATH")}
	lines := snippet(t, "A copy, with")
	readme, err := os.ReadFile("../README.md")
	require.NoError(t, err)
	assert.Contains(t, string(readme), "```sh\n"+lines+"```\n")
	out := run(t, dir, path, "sh", "-e", "-c", lines)
	for _, s := range include.Sums() {
		assert.Contains(t, out, s.Name+": OK\n")
		assert.Contains(t, out, s.Name+": as shipped\n")
	}
	assert.Equal(t, said, run(t, dir, nil, "./app"))
	clashes(t, func(order string) (string, error) {
		return try(t, dir, nil, "cc", "-Werror", "-Ithird_party/include", "-c", order+".c")
	})
}

// Every header goes to both places, and nothing but that and three files is installed.
func TestInstall(t *testing.T) {
	t.Parallel()
	dir := folder(t)
	install(t, "PREFIX="+dir)
	want := []string{"share/pkgconfig/secstatus.pc", "share/cmake/secstatus/secstatus-config.cmake", "share/cmake/secstatus/secstatus-config-version.cmake"}
	got := tree(t, dir)
	for _, s := range include.Sums() {
		text, err := fs.ReadFile(include.FS(), s.Name)
		require.NoError(t, err)
		for _, name := range []string{"include/" + s.Name, "include/secstatus-1/" + s.Name} {
			want = append(want, name)
			assert.Equal(t, "-rw-r--r-- "+string(text), got[name], name)
		}
	}
	var names []string
	for name := range got {
		names = append(names, name)
		assert.NotRegexp(t, `@\w+@`, got[name], name)
	}
	assert.ElementsMatch(t, want, names)

	// Again is the same; and what is taken away leaves what others have put there.
	write(t, dir, "include/psa/crypto.h", "")
	write(t, dir, "share/cmake/other/other-config.cmake", "")
	install(t, "PREFIX="+dir)
	again := tree(t, dir)
	for name, text := range got {
		assert.Equal(t, text, again[name])
	}
	run(t, "..", nil, "make", "uninstall", "PREFIX="+dir)
	left, err := filepath.Glob(dir + "/*/*")
	require.NoError(t, err)
	assert.Equal(t, []string{dir + "/include/psa", dir + "/share/cmake"}, left)
	assert.Len(t, tree(t, dir), 2)
	run(t, "..", nil, "make", "uninstall", "PREFIX="+dir)
}

// For a package, the headers have one folder, which is none of the system's, and pkg-config
// finds them there.
func TestInstallApart(t *testing.T) {
	pkgconfig := installed.Program(t, "pkg-config", "pkgconf")
	dir := folder(t)
	script, err := filepath.Abs("install.sh")
	require.NoError(t, err)
	run(t, dir, []string{"DESTDIR=stage", "PREFIX=/usr", "INCLUDEDIR=/usr/include"}, "sh", script, "install-apart")
	want := []string{"pkgconfig/secstatus.pc", "cmake/secstatus/secstatus-config.cmake", "cmake/secstatus/secstatus-config-version.cmake"}
	for _, s := range include.Sums() {
		want = append(want, "secstatus/include/"+s.Name)
	}
	var got []string
	for name := range tree(t, filepath.Join(dir, "stage")) {
		got = append(got, strings.TrimPrefix(name, "usr/share/"))
	}
	assert.ElementsMatch(t, want, got)
	usr := dir + "/stage/usr"
	found := run(t, dir, []string{"PKG_CONFIG_LIBDIR=" + usr + "/share/pkgconfig"}, pkgconfig, "--variable=includedir", "secstatus")
	assert.Equal(t, usr+"/share/pkgconfig/../../share/secstatus/include\n", strings.ReplaceAll(found, "\\ ", " "))
}

// make install-man installs a page for each command, and make uninstall takes all away. The
// script alone says what is missing.
func TestInstallMan(t *testing.T) {
	installed.Exhaustive(t, "the manual pages")
	dir := folder(t)
	run(t, "..", nil, "make", "install-man", "DESTDIR="+dir, "PREFIX=/usr")
	for _, page := range []string{"secstatus.1", "secstatus-explain.1", "secstatus-check.1"} {
		assert.FileExists(t, filepath.Join(dir, "usr/share/man/man1", page))
	}
	run(t, "..", nil, "make", "uninstall", "DESTDIR="+dir, "PREFIX=/usr")
	assert.Empty(t, tree(t, dir))
}

// DESTDIR and PREFIX may be relative, and DESTDIR is in no installed file.
func TestDestdir(t *testing.T) {
	t.Parallel()
	script, err := filepath.Abs("install.sh")
	require.NoError(t, err)
	for _, c := range []struct {
		settings []string
		below    string // the folder that install.sh is run in
	}{
		{[]string{"DESTDIR=stage", "PREFIX=/usr"}, "stage/usr"},
		{[]string{"DESTDIR=stage/", "PREFIX=usr/"}, "stage/usr"},
		{[]string{"DESTDIR=stage", "PREFIX=/"}, "stage"},
		{[]string{"DESTDIR=stage"}, "stage/usr/local"},
		{[]string{"PREFIX=out"}, "out"},
		{[]string{"PREFIX=a & b\\|c/x"}, "a & b\\|c/x"},
	} {
		dir := folder(t)
		run(t, dir, c.settings, "sh", script, "install")
		pc, err := os.ReadFile(filepath.Join(dir, c.below, "share", "pkgconfig", "secstatus.pc"))
		require.NoError(t, err, c.settings)
		assert.Contains(t, string(pc), "\nprefix=${pcfiledir}/../..\nincludedir=${prefix}/include/secstatus-1\n")
		assert.FileExists(t, filepath.Join(dir, c.below, "include", "secstatus-1", "psa", "error.h"))
	}
	// Folders beside the prefix cannot be moved with it, and are named as they are.
	dir := folder(t)
	run(t, dir, []string{"DESTDIR=stage", "PREFIX=/usr", "INCLUDEDIR=/opt/a & b", "DATADIR=/opt/share"}, "sh", script, "install")
	pc, err := os.ReadFile(filepath.Join(dir, "stage", "opt", "share", "pkgconfig", "secstatus.pc"))
	require.NoError(t, err)
	assert.Contains(t, string(pc), "\nprefix=/usr\nincludedir=/opt/a & b/secstatus-1\n")
	out, err := try(t, dir, nil, "sh", script, "instal")
	assert.Error(t, err)
	assert.Equal(t, "usage: "+script+" install|install-apart|install-man|uninstall\n", out)
}

// CMake and Meson install the same files as make, whatever the layout.
func TestSameTree(t *testing.T) {
	slow(t)
	cmake, meson := installed.Program(t, "cmake", "cmake"), installed.Program(t, "meson", "meson")
	installed.Program(t, "ninja", "ninja-build")
	for _, c := range []struct{ make, cmake, meson []string }{
		{nil, nil, nil},
		{[]string{"INCLUDEDIR=/usr/include/some/arch", "DATADIR=lib/x"},
			[]string{"-DCMAKE_INSTALL_INCLUDEDIR=include/some/arch", "-DCMAKE_INSTALL_DATADIR=lib/x"},
			[]string{"-Dincludedir=/usr/include/some/arch", "-Ddatadir=lib/x"}},
		{[]string{"INCLUDEDIR=/opt/include"},
			[]string{"-DCMAKE_INSTALL_INCLUDEDIR=/opt/include"},
			[]string{"-Dincludedir=/opt/include"}},
		{[]string{"INCLUDEDIR=inc", "DATADIR=/opt/share"},
			[]string{"-DCMAKE_INSTALL_INCLUDEDIR=inc", "-DCMAKE_INSTALL_DATADIR=/opt/share"},
			[]string{"-Dincludedir=inc", "-Ddatadir=/opt/share"}},
	} {
		dir := folder(t)
		install(t, append(c.make, "PREFIX=/usr", "DESTDIR="+dir+"/make")...)
		want := tree(t, dir+"/make")
		run(t, "..", nil, cmake, append(c.cmake, "-S", ".", "-B", dir+"/build cmake", "-DCMAKE_INSTALL_PREFIX=/usr", "-DSECSTATUS_TESTS=OFF")...)
		run(t, "..", []string{"DESTDIR=" + dir + "/cmake"}, cmake, "--install", dir+"/build cmake")
		assert.Equal(t, want, tree(t, dir+"/cmake"))
		run(t, "..", nil, meson, append([]string{"setup", "--prefix=/usr", dir + "/build meson", "."}, c.meson...)...)
		run(t, "..", []string{"DESTDIR=" + dir + "/meson"}, meson, "install", "--no-rebuild", "-C", dir+"/build meson")
		assert.Equal(t, want, tree(t, dir+"/meson"))
	}
}

// Nothing that is installed is a file of the packages that have headers of the same kind.
func TestNoCollision(t *testing.T) {
	t.Parallel()
	for file, pkg := range map[string]string{"psa/crypto.h": "libmbedtls-dev", "p11-kit-1/p11-kit/pkcs11.h": "libp11-kit-dev", "nss/pkcs11t.h": "libnss3-dev"} {
		installed.File(t, file, pkg)
	}
	dir := folder(t)
	install(t, "PREFIX=/usr", "DESTDIR="+dir)
	for name := range tree(t, dir) {
		assert.NoFileExists(t, "/"+name)
	}
}

// Why pkg-config and CMake do not name the include folder itself: where that is a folder
// of the system, -I changes nothing, and a clash is hidden if the other header is first.
func TestSystemFolder(t *testing.T) {
	t.Parallel()
	dir := project(t, nil)
	install(t, "PREFIX=/usr", "DESTDIR="+dir)
	for _, cc := range compilers {
		t.Run(cc, func(t *testing.T) {
			compiler(t, cc)
			compile := func(order, include string) (string, error) {
				args := []string{"-fsyntax-only", "-Werror", "--sysroot=" + dir, "-I" + dir + include, order + ".c"}
				for _, real := range []string{"/usr/include", "/usr/include/x86_64-linux-gnu", "/usr/include/aarch64-linux-gnu"} {
					args = append(args, "-idirafter", real) // of libc
				}
				return try(t, dir, nil, cc, args...)
			}
			out, err := compile("clash_first", "/usr/include")
			assert.NoError(t, err, "%s shows clashes in %s/usr/include now: %s", cc, dir, out)
			clashes(t, func(order string) (string, error) { return compile(order, "/usr/include/secstatus-1") })
		})
	}
}

func TestPkgConfig(t *testing.T) {
	t.Parallel()
	pkgconfig := installed.Program(t, "pkg-config", "pkgconf")
	dir := folder(t)
	install(t, "PREFIX="+dir+"/first place")
	prefix := filepath.Join(dir, "prefix")
	require.NoError(t, os.Rename(dir+"/first place", prefix), "the tree can be moved")
	env := []string{"PKG_CONFIG_LIBDIR=" + prefix + "/share/pkgconfig"}
	version, err := os.ReadFile("../VERSION")
	require.NoError(t, err)
	assert.Equal(t, string(version), run(t, dir, env, pkgconfig, "--modversion", "secstatus"))
	run(t, dir, env, pkgconfig, "--validate", "secstatus")
	assert.Empty(t, strings.TrimSpace(run(t, dir, env, pkgconfig, "--libs", "secstatus")))

	// In the root of another system, whose name pkgconf 1.8 does not stand a space in.
	root := t.TempDir()
	install(t, "DESTDIR="+root, "PREFIX=/usr")
	flags := run(t, dir, []string{"PKG_CONFIG_SYSROOT_DIR=" + root, "PKG_CONFIG_LIBDIR=" + root + "/usr/share/pkgconfig"}, pkgconfig, "--cflags", "secstatus")
	assert.Equal(t, "-I"+root+"/usr/share/pkgconfig/../../include/secstatus-1", strings.TrimSpace(flags))

	// docs/c.md's line, in a folder without a space: the shell would split what pkg-config
	// says of one with. Then in one with, where the shell is asked to read that again.
	plain := t.TempDir()
	install(t, "PREFIX="+plain)
	_, line, ok := strings.Cut(snippet(t, "Installed, for make"), "\n")
	require.True(t, ok)
	for _, cc := range compilers {
		t.Run(cc, func(t *testing.T) {
			compiler(t, cc)
			for _, c := range []struct{ prefix, line string }{
				{plain, line},
				{prefix, `eval "` + strings.TrimSpace(line) + `"`},
			} {
				app := project(t, nil)
				env := []string{"PKG_CONFIG_LIBDIR=" + c.prefix + "/share/pkgconfig"}
				run(t, app, env, "sh", "-e", "-c", "cc() { "+cc+` "$@"; }`+"\n"+c.line)
				assert.Equal(t, said, run(t, app, nil, "./app"))
				clashes(t, func(order string) (string, error) {
					return try(t, app, env, "sh", "-e", "-c", `eval "`+cc+` -Werror -c $(pkg-config --cflags secstatus) `+order+`.c"`)
				})
			}
		})
	}
}

// clashTargets adds the programs that must not compile to a project of CMake's.
const clashTargets = `
foreach(order first second)
  add_library(clash_${order} OBJECT EXCLUDE_FROM_ALL clash_${order}.c)
  target_link_libraries(clash_${order} PRIVATE secstatus::headers)
  target_compile_options(clash_${order} PRIVATE -Werror)
endforeach()
`

// A cmakeBuild is a way of building with CMake.
type cmakeBuild struct{ generator, cc string }

// each runs a test with every generator and compiler, but not all pairs of them.
func eachBuild(t *testing.T, test func(t *testing.T, b cmakeBuild)) {
	installed.Program(t, "cmake", "cmake")
	for _, b := range []cmakeBuild{{"Ninja", "gcc"}, {"Unix Makefiles", "clang"}} {
		t.Run(b.generator+" "+b.cc, func(t *testing.T) {
			t.Parallel()
			if b.generator == "Ninja" {
				installed.Program(t, "ninja", "ninja-build")
			} else {
				installed.Program(t, "make", "make")
			}
			compiler(t, b.cc)
			test(t, b)
		})
	}
}

// configure configures a project. There is no C++ compiler.
func (b cmakeBuild) configure(t *testing.T, dir string, args ...string) (string, error) {
	t.Helper()
	return try(t, dir, []string{"CXX=/nonexistent/c++"}, "cmake", append([]string{"-S", ".", "-B", "build", "-G", b.generator, "-DCMAKE_C_COMPILER=" + b.cc}, args...)...)
}

// works configures and builds a project, runs its program, and demands that it sees
// clashes.
func (b cmakeBuild) works(t *testing.T, dir string, args ...string) {
	t.Helper()
	out, err := b.configure(t, dir, args...)
	require.NoError(t, err, out)
	assert.NotContains(t, out, "Warning")
	run(t, dir, nil, "cmake", "--build", "build")
	assert.Equal(t, said, run(t, dir, nil, "build/app"))
	clashes(t, func(order string) (string, error) {
		return try(t, dir, nil, "cmake", "--build", "build", "--target", order)
	})
}

func TestFindPackage(t *testing.T) {
	slow(t)
	dir := folder(t)
	install(t, "PREFIX="+dir+"/first place")
	prefix := filepath.Join(dir, "prefix")
	require.NoError(t, os.Rename(dir+"/first place", prefix), "the tree can be moved")
	at := "-DCMAKE_PREFIX_PATH=" + prefix
	// The document asks for the newest release, which is older than what is here.
	text := regexp.MustCompile(`find_package\(secstatus [0-9.]+ `).ReplaceAllString(snippet(t, "Installed, for CMake"), "find_package(secstatus "+series(t)+" ")

	eachBuild(t, func(t *testing.T, b cmakeBuild) {
		b.works(t, project(t, map[string]string{"CMakeLists.txt": text + clashTargets}), at)

		// So it does twice, and with a CMake that cannot be told what is no system folder.
		find := "find_package(secstatus " + series(t) + " REQUIRED)"
		twice := strings.Replace(text, find, "set(CMAKE_VERSION 3.22.1)\n"+find+"\n"+find, 1)
		require.NotEqual(t, text, twice)
		b.works(t, project(t, map[string]string{"CMakeLists.txt": twice + clashTargets}), at)

		// A checkout that some part of the build brings along has nothing to add.
		besides := strings.Replace(text, find, find+"\nadd_subdirectory(third_party/secstatus)", 1)
		dir := project(t, map[string]string{"CMakeLists.txt": besides + clashTargets})
		checkout(t, dir+"/third_party/secstatus")
		b.works(t, dir, at)
	})
	t.Run("installed by CMake", func(t *testing.T) {
		t.Parallel()
		b := cmakeBuild{"Unix Makefiles", "cc"}
		compiler(t, b.cc)
		dir := folder(t)
		run(t, "..", nil, "cmake", "-S", ".", "-B", dir+"/build", "-DSECSTATUS_TESTS=OFF")
		run(t, "..", nil, "cmake", "--install", dir+"/build", "--prefix", dir+"/prefix") // not the one configured
		b.works(t, project(t, map[string]string{"CMakeLists.txt": text + clashTargets}), "-DCMAKE_PREFIX_PATH="+dir+"/prefix")
	})
	t.Run("cross", func(t *testing.T) {
		t.Parallel()
		installed.Program(t, "arm-none-eabi-gcc", "gcc-arm-none-eabi libnewlib-arm-none-eabi")
		dir := project(t, map[string]string{"CMakeLists.txt": text, "arm.cmake": `
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR arm)
set(CMAKE_C_COMPILER arm-none-eabi-gcc)
set(CMAKE_EXE_LINKER_FLAGS_INIT --specs=nosys.specs)
`})
		run(t, dir, nil, "cmake", "-S", ".", "-B", "build", "-DCMAKE_TOOLCHAIN_FILE=arm.cmake", at)
		run(t, dir, nil, "cmake", "--build", "build")
	})
	t.Run("versions", func(t *testing.T) {
		t.Parallel()
		// Which requests VERSION 0.1.0, or another one, answers.
		for version, requests := range map[string]map[string]bool{
			"0.1.0": {"": true, "0.1": true, "0.1.0": true, "0.1.0 EXACT": true, "0.1 EXACT": true, "0": false, "0.0.9": false, "0.1.1": false, "0.2": false, "1": false,
				"0.0...0.1": true, "0.1.0...<0.2": true, "0.0...<0.1": false, "0.0...<0.1.0": false, "0.2...1": false},
			"0.1.2": {"0.1.1": true, "0.1 EXACT": false, "0.1.10": false, "0.0...0.1.1": false},
			"2.3.4": {"2": true, "2.0.1": true, "2.3.4": true, "2.3.5": false, "2.4": false, "1.9": false, "3": false, "1...<3": true},
		} {
			template, err := os.ReadFile("secstatus-config-version.cmake.in")
			require.NoError(t, err)
			dir := project(t, map[string]string{
				"share/cmake/secstatus/secstatus-config.cmake":         "",
				"share/cmake/secstatus/secstatus-config-version.cmake": strings.ReplaceAll(string(template), "@SECSTATUS_VERSION@", version),
			})
			script := "cmake_minimum_required(VERSION 3.19)\nset(CMAKE_PREFIX_PATH \"${CMAKE_CURRENT_LIST_DIR}\")\nset(CMAKE_FIND_USE_CMAKE_SYSTEM_PATH OFF)\nset(CMAKE_FIND_USE_SYSTEM_ENVIRONMENT_PATH OFF)\n"
			var want []string
			for request, ok := range requests {
				script += fmt.Sprintf("find_package(secstatus %s QUIET)\nmessage(\"[%[1]s] ${secstatus_FOUND}\")\nunset(secstatus_DIR CACHE)\n", request)
				want = append(want, fmt.Sprintf("[%s] %d", request, map[bool]int{true: 1}[ok]))
			}
			write(t, dir, "versions.cmake", script)
			assert.ElementsMatch(t, want, strings.Split(strings.TrimSpace(run(t, dir, nil, "cmake", "-P", "versions.cmake")), "\n"), version)
		}
	})
	t.Run("refused", func(t *testing.T) {
		t.Parallel()
		compiler(t, "cc")
		dir := project(t, map[string]string{"CMakeLists.txt": strings.Replace(text, "secstatus "+series(t), "secstatus 999.0", 1)})
		out, err := cmakeBuild{"Unix Makefiles", "cc"}.configure(t, dir, at)
		assert.Error(t, err)
		assert.Contains(t, strings.Join(strings.Fields(out), " "), `Could not find a configuration file for package "secstatus" that is compatible with requested version "999.0"`)
		assert.Contains(t, out, "secstatus-config.cmake, version: "+version(t))

		write(t, dir, "CMakeLists.txt", strings.Replace(text, "REQUIRED", "REQUIRED COMPONENTS pkcs11", 1))
		out, err = cmakeBuild{"Unix Makefiles", "cc"}.configure(t, dir, at)
		assert.Error(t, err)
		assert.Contains(t, out, "secstatus has no components; leave out pkcs11")
	})
}

// A project that has the headers in its build neither installs nor tests them, and says
// SYSTEM in vain.
func TestInBuild(t *testing.T) {
	slow(t)
	const begin = "cmake_minimum_required(VERSION 3.14)\nproject(app C)\nenable_testing()\n"
	fetch := snippet(t, "In the build, by CMake")
	system := strings.Replace(fetch, "GIT_TAG", "SYSTEM GIT_TAG", 1)
	require.NotEqual(t, fetch, system)
	const sub = "add_executable(app main.c)\ntarget_link_libraries(app PRIVATE secstatus::headers)\n"
	document, err := os.ReadFile("../docs/c.md")
	require.NoError(t, err)
	require.Contains(t, string(document), "`add_subdirectory(third_party/secstatus)`")
	for name, text := range map[string]string{
		"FetchContent":            fetch,
		"FetchContent system":     system,
		"add_subdirectory":        "add_subdirectory(third_party/secstatus)\n" + sub,
		"add_subdirectory of two": "add_subdirectory(third_party/secstatus)\nadd_subdirectory(third_party/secstatus another)\n" + sub,
		"add_subdirectory system": "add_subdirectory(third_party/secstatus SYSTEM)\n" + sub,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			eachBuild(t, func(t *testing.T, b cmakeBuild) {
				dir := project(t, map[string]string{"CMakeLists.txt": begin + text + clashTargets})
				checkout(t, dir+"/third_party/secstatus")
				var args []string
				if strings.HasPrefix(name, "Fetch") {
					args = []string{"-DFETCHCONTENT_SOURCE_DIR_SECSTATUS=" + dir + "/third_party/secstatus"} // as if it had been fetched
				}
				b.works(t, dir, args...)
				assert.Contains(t, run(t, dir, nil, "ctest", "--test-dir", "build", "-N"), "Total Tests: 0")
				run(t, dir, nil, "cmake", "--install", "build", "--prefix", dir+"/prefix")
				assert.NoDirExists(t, dir+"/prefix")
			})
		})
	}
}

// A release is taken from its tag, by the tools themselves and with the lines of its own
// docs/c.md, but for the address.
func TestReleased(t *testing.T) {
	slow(t)
	compiler(t, "gcc")
	cmake := installed.Program(t, "cmake", "cmake")
	r := scratch.New(t, "..")
	released := r.Release("")
	document := r.Document(released, "docs/c.md")
	git := slices.Clip(append(scratch.GitEnv(t), "CC=gcc", "CXX=/nonexistent/c++", "GIT_ALLOW_PROTOCOL=file"))
	works := func(t *testing.T, dir, app string, compile func(order string) (string, error)) {
		t.Helper()
		assert.Equal(t, said, run(t, dir, nil, app))
		clashes(t, compile)
	}
	const begin = "cmake_minimum_required(VERSION 3.14)\nproject(app C)\n"
	build := func(t *testing.T, dir string) {
		t.Helper()
		run(t, dir, git, cmake, "-S", ".", "-B", "build")
		run(t, dir, git, cmake, "--build", "build")
		works(t, dir, "build/app", func(order string) (string, error) {
			return try(t, dir, nil, cmake, "--build", "build", "--target", order)
		})
	}
	t.Run("FetchContent", func(t *testing.T) {
		t.Parallel()
		fetch := scratch.Block(t, document, "In the build, by CMake")
		require.Contains(t, fetch, "GIT_REPOSITORY "+r.URL()+" GIT_TAG v"+released+")")
		dir := project(t, map[string]string{"CMakeLists.txt": begin + fetch + clashTargets})
		build(t, dir)
		text, err := os.ReadFile(filepath.Join(dir, "build/_deps/secstatus-src/VERSION"))
		require.NoError(t, err)
		assert.Equal(t, released+"\n", string(text))
	})
	t.Run("submodule", func(t *testing.T) {
		t.Parallel()
		dir := project(t, map[string]string{"CMakeLists.txt": begin + "add_subdirectory(third_party/secstatus)\nadd_executable(app main.c)\ntarget_link_libraries(app PRIVATE secstatus::headers)\n" + clashTargets})
		run(t, dir, git, "git", "init", "-q")
		run(t, dir, git, "git", "submodule", "--quiet", "add", r.URL(), "third_party/secstatus")
		run(t, dir+"/third_party/secstatus", git, "git", "checkout", "-q", "v"+released)
		build(t, dir)
	})
	t.Run("Meson", func(t *testing.T) {
		t.Parallel()
		meson := installed.Program(t, "meson", "meson")
		installed.Program(t, "ninja", "ninja-build")
		wrap := scratch.Block(t, document, "In the build, by Meson")
		require.Contains(t, wrap, "url = "+r.URL()+"\nrevision = v"+released+"\n")
		dir := project(t, map[string]string{"subprojects/secstatus.wrap": wrap, "meson.build": mesonProject(released)})
		run(t, dir, append(git, "PKG_CONFIG_LIBDIR=/nonexistent"), meson, "setup", "build")
		run(t, dir, nil, meson, "compile", "-C", "build")
		works(t, dir, "build/app", func(order string) (string, error) { return try(t, dir, nil, meson, "compile", "-C", "build", order) })
	})
	t.Run("make install", func(t *testing.T) {
		t.Parallel()
		installed.Program(t, "make", "make")
		installed.Program(t, "pkg-config", "pkgconf")
		lines := scratch.Block(t, document, "Installed, for make")
		prefix := t.TempDir() // whose name has no space, which the shell would split
		here := strings.Replace(lines, "PREFIX=/usr/local ", "PREFIX="+prefix+" ", 1)
		require.NotEqual(t, lines, here)
		dir := project(t, nil)
		checkout := filepath.Join(dir, "secstatus")
		run(t, dir, git, "git", "clone", "-q", "--branch", "v"+released, r.URL(), checkout)
		env := append(git, "PKG_CONFIG_LIBDIR="+prefix+"/share/pkgconfig")
		install, compile, ok := strings.Cut(here, "\n")
		require.True(t, ok)
		run(t, checkout, env, "sh", "-e", "-c", install)
		run(t, dir, env, "sh", "-e", "-c", compile)
		assert.Equal(t, released+"\n", run(t, dir, env, "pkg-config", "--modversion", "secstatus"))
		works(t, dir, "./app", func(order string) (string, error) {
			return try(t, dir, env, "sh", "-e", "-c", "cc -Werror -c $(pkg-config --cflags secstatus) "+order+".c")
		})
	})
}

// A library that has the headers in its build can be exported, as docs/c.md says; and
// a request installs the headers with it.
func TestExport(t *testing.T) {
	slow(t)
	cmake := installed.Program(t, "cmake", "cmake")
	compiler(t, "cc")
	const link = "target_link_libraries(status PRIVATE $<BUILD_INTERFACE:secstatus::headers>)\n"
	doc, err := os.ReadFile("../docs/c.md")
	require.NoError(t, err)
	require.Contains(t, string(doc), "\n  "+link)
	text := `cmake_minimum_required(VERSION 3.14)
project(status C)
add_subdirectory(third_party/secstatus)
add_library(status STATIC main.c)
` + link + `install(TARGETS status EXPORT status DESTINATION lib)
install(EXPORT status DESTINATION lib/cmake/status)
`
	dir := project(t, map[string]string{"CMakeLists.txt": text})
	checkout(t, dir+"/third_party/secstatus")
	run(t, dir, nil, cmake, "-S", ".", "-B", "build", "-DSECSTATUS_INSTALL=ON")
	run(t, dir, nil, cmake, "--build", "build")
	run(t, dir, nil, cmake, "--install", "build", "--prefix", dir+"/prefix")
	installed := tree(t, dir+"/prefix")
	assert.Contains(t, installed, "include/secstatus-1/psa/error.h")
	assert.NotContains(t, installed["lib/cmake/status/status.cmake"], "secstatus")
}

// At the top level, each header is a test in C and one in C++.
func TestCTest(t *testing.T) {
	slow(t)
	installed.Program(t, "cmake", "cmake")
	compiler(t, "gcc")
	installed.Program(t, "g++", "g++")
	dir := folder(t)
	run(t, "..", []string{"CC=gcc", "CXX=g++"}, "cmake", "-S", ".", "-B", dir+"/build")
	out := run(t, dir, nil, "ctest", "--test-dir", "build", "-j2")
	assert.Contains(t, out, fmt.Sprintf("0 tests failed out of %d", 2*len(include.Sums())))

	// Without compilers it can still install.
	out = run(t, "..", []string{"CC=/nonexistent/cc", "CXX=/nonexistent/c++"}, "cmake", "-S", ".", "-B", dir+"/other", "-DCMAKE_INSTALL_PREFIX="+dir+"/prefix")
	assert.Contains(t, out, "the headers are not tested in C,")
	run(t, dir, nil, "cmake", "--install", "other")
	assert.FileExists(t, dir+"/prefix/include/psa/error.h")
}

// mesonProject is a project that takes a version of the headers.
func mesonProject(version string) string {
	return `project('app', 'c')
dep = dependency('secstatus')
executable('app', 'main.c', dependencies: dep, install: true)
foreach order : ['first', 'second']
  static_library('clash_' + order, 'clash_' + order + '.c', dependencies: dep,
    build_by_default: false, override_options: ['werror=true'])
endforeach
assert(dep.version() == '` + version + `')
`
}

func TestMeson(t *testing.T) {
	slow(t)
	meson := installed.Program(t, "meson", "meson")
	installed.Program(t, "ninja", "ninja-build")
	document, err := os.ReadFile("../docs/c.md")
	require.NoError(t, err)
	require.Contains(t, string(document), "`dependency('secstatus')`, and `subprojects/secstatus.wrap`")
	for _, cc := range compilers {
		t.Run(cc, func(t *testing.T) {
			t.Parallel()
			compiler(t, cc)
			dir := project(t, map[string]string{
				"subprojects/secstatus.wrap": snippet(t, "In the build, by Meson"),
				"meson.build":                mesonProject(version(t)),
			})
			checkout(t, dir+"/subprojects/secstatus")
			env := []string{"CC=" + cc, "CXX=/nonexistent/c++", "PKG_CONFIG_LIBDIR=/nonexistent"}
			run(t, dir, env, meson, "setup", "--wrap-mode=nodownload", "--prefix="+dir+"/prefix", "build")
			run(t, dir, nil, meson, "compile", "-C", "build")
			assert.Equal(t, said, run(t, dir, nil, "build/app"))
			clashes(t, func(order string) (string, error) { return try(t, dir, nil, meson, "compile", "-C", "build", order) })
			run(t, dir, nil, meson, "install", "--no-rebuild", "-C", "build")
			assert.Len(t, tree(t, dir+"/prefix"), 1, "it installs what is its own")
		})
	}
	t.Run("top level", func(t *testing.T) {
		t.Parallel()
		compiler(t, "gcc")
		installed.Program(t, "g++", "g++")
		dir := folder(t)
		run(t, "..", []string{"CC=gcc", "CXX=g++"}, meson, "setup", dir+"/build", ".")
		out := run(t, dir, nil, meson, "test", "-C", "build")
		assert.Regexp(t, fmt.Sprintf(`(?m)^Ok: +%d *$`, 2*len(include.Sums())), out)
	})
}

// Bazel takes the module as it would an archive of it. Rules that it would fetch are
// Debian's, or stand-ins.
func TestBazel(t *testing.T) {
	slow(t)
	const packages = "bazel-bootstrap bazel-platforms bazel-rules-java bazel-rules-proto"
	bazel := installed.Program(t, "bazel-4", packages)
	compiler(t, "gcc")
	dir := t.TempDir() // whose name has no space: Bazel refuses such
	for name, text := range map[string]string{
		"app/WORKSPACE": "workspace(name = \"app\")\nlocal_repository(name = \"secstatus\", path = \"../secstatus\")\n",
		"app/BUILD": snippet(t, "In the build, by Bazel") + `
[cc_binary(name = name, srcs = [name + ".c", "clash.h"], deps = ["@secstatus//:headers"], copts = ["-Werror"])
 for name in ["clash_first", "clash_second"]]
`,
		"secstatus/WORKSPACE": "",
		"rules_cc/WORKSPACE":  "",
		"rules_cc/BUILD":      "",
		"rules_cc/cc/BUILD":   "",
		"rules_cc/cc/defs.bzl": `
cc_binary = native.cc_binary
cc_library = native.cc_library
cc_toolchain = native.cc_toolchain
cc_toolchain_suite = native.cc_toolchain_suite
`,
	} {
		write(t, dir, name, text)
	}
	checkout(t, dir+"/secstatus")
	require.NoError(t, os.CopyFS(dir+"/app", os.DirFS("testdata/app")))
	root := t.TempDir()
	t.Cleanup(func() {
		_ = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if err == nil && d.IsDir() {
				_ = os.Chmod(path, 0o777) // Bazel makes folders that nobody may change
			}
			return nil
		})
	})
	build := func(target string) (string, error) {
		args := []string{"--batch", "--output_user_root=" + root, "build", "--spawn_strategy=local", "--subcommands", "--override_repository=rules_cc=" + dir + "/rules_cc"}
		for name, path := range map[string]string{"platforms": "platforms", "rules_java": "rules/java", "rules_proto": "rules/proto"} {
			path = "/usr/share/bazel/" + path
			if _, err := os.Stat(path); err != nil {
				installed.Missing(t, path, packages)
			}
			args = append(args, "--override_repository="+name+"="+path)
		}
		return try(t, dir+"/app", []string{"CC=gcc"}, bazel, append(args, "//:"+target)...)
	}
	out, err := build("app")
	require.NoError(t, err, out)
	assert.NotRegexp(t, `-isystem \S*secstatus`, out)
	assert.Equal(t, said, run(t, dir+"/app", nil, "bazel-bin/app"))
	clashes(t, build)
}

// There is no Zephyr here. What it would do with the module's CMake file is tested with a
// stand-in for the one function of its own.
func TestZephyr(t *testing.T) {
	t.Parallel()
	cmake := installed.Program(t, "cmake", "cmake")
	text := `cmake_minimum_required(VERSION 3.20)
project(app NONE)
function(zephyr_include_directories folder)
  message("folder ${folder}")
  if(NOT EXISTS "${folder}/psa/error.h")
    message(FATAL_ERROR "no header")
  endif()
endfunction()
add_subdirectory(secstatus/zephyr)
`
	dir := project(t, map[string]string{"CMakeLists.txt": text})
	checkout(t, dir+"/secstatus")
	assert.NotContains(t, run(t, dir, nil, cmake, "-S", ".", "-B", "off"), "folder ")
	assert.Contains(t, run(t, dir, nil, cmake, "-S", ".", "-B", "on", "-DCONFIG_SECSTATUS=y"), "folder ")
	module, err := os.ReadFile("../zephyr/module.yml")
	require.NoError(t, err)
	named := regexp.MustCompile(`(?m)^  (?:cmake|kconfig): (\S+)$`).FindAllStringSubmatch(string(module), -1)
	require.Len(t, named, 2)
	for _, m := range named {
		_, err := os.Stat(filepath.Join("..", m[1]))
		assert.NoError(t, err)
	}
}

func version(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile("../VERSION")
	require.NoError(t, err)
	return strings.TrimSpace(string(text))
}

// series is the version's first two numbers, which find_package is asked for.
func series(t *testing.T) string {
	t.Helper()
	v := version(t)
	return v[:strings.LastIndex(v, ".")]
}

// A header that keeps docs/c.md's protocol lives with ours in either order, in C99. One
// that leaves out the test, or has the type after the macros, does not.
func TestProtocol(t *testing.T) {
	t.Parallel()
	document, err := os.ReadFile("../docs/c.md")
	require.NoError(t, err)
	_, rest, ok := strings.Cut(string(document), "must keep it, too")
	require.True(t, ok)
	_, rest, _ = strings.Cut(rest, "```c\n")
	keeps, _, _ := strings.Cut(rest, "```\n")
	const untested = "typedef int32_t psa_status_t;\n#define PSA_SUCCESS ((psa_status_t)0)\n"
	const late = "#define PSA_SUCCESS ((psa_status_t)0)\n#ifndef PSA_SUCCESS\ntypedef int32_t psa_status_t;\n#endif\npsa_status_t f(void);\n"
	const ours = "#include <psa/error.h>\n"
	for _, cc := range compilers {
		t.Run(cc, func(t *testing.T) {
			compiler(t, cc)
			compile := func(text string) error {
				dir := project(t, map[string]string{"unit.c": "#include <stdint.h>\n" + text + "psa_status_t status = PSA_SUCCESS;\n"})
				_, err := try(t, dir, nil, cc, "-std=c99", "-pedantic-errors", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", "-I", mustAbs(t, "../include"), "unit.c")
				return err
			}
			assert.NoError(t, compile(keeps))
			assert.NoError(t, compile(keeps+ours))
			assert.NoError(t, compile(ours+keeps))
			assert.Error(t, compile(untested+untested), "the type is defined twice")
			assert.Error(t, compile(ours+untested), "the type is defined twice")
			assert.NoError(t, compile(untested+ours), "ours tests")
			assert.Error(t, compile(late), "the type is not defined")
			assert.Error(t, compile(late+ours), "the type is not defined")
		})
	}
}

func mustAbs(t *testing.T, path string) string {
	t.Helper()
	abs, err := filepath.Abs(path)
	require.NoError(t, err)
	return abs
}
