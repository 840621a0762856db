// SPDX-License-Identifier: Apache-2.0

package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"debug/buildinfo"
	"debug/elf"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/secstatus/secstatus/include"
	"github.com/secstatus/secstatus/internal/installed"
)

const commitTime = 1790000000

// run runs a program in a folder, and returns what it says. It must succeed.
func run(t *testing.T, dir string, env []string, name string, args ...string) string {
	t.Helper()
	out, err := try(t, dir, env, name, args...)
	require.NoError(t, err, "%s %q:\n%s", name, args, out)
	return out
}

func try(t *testing.T, dir string, env []string, name string, args ...string) (string, error) {
	t.Helper()
	cmd := installed.Command(t, name, args...)
	cmd.Dir = dir
	cmd.Env = slices.DeleteFunc(os.Environ(), func(v string) bool {
		return strings.HasPrefix(v, "GIT_") || strings.HasPrefix(v, "SNAPSHOT=") || strings.HasPrefix(v, "PKG_CONFIG") || strings.HasPrefix(v, "CMAKE")
	})
	cmd.Env = append(append(cmd.Env, "LC_ALL=C", "GIT_CONFIG_GLOBAL="+os.DevNull, "GIT_AUTHOR_NAME=A", "GIT_AUTHOR_EMAIL=a@example.com", "GIT_COMMITTER_NAME=A", "GIT_COMMITTER_EMAIL=a@example.com",
		fmt.Sprintf("GIT_AUTHOR_DATE=%d +0200", commitTime), fmt.Sprintf("GIT_COMMITTER_DATE=%d +0200", commitTime)), env...)
	out, err := cmd.CombinedOutput()
	return string(out), err
}

func write(t *testing.T, dir, name, text string) {
	t.Helper()
	path := filepath.Join(dir, filepath.FromSlash(name))
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o777))
	require.NoError(t, os.WriteFile(path, []byte(text), 0o666))
}

// readAll reads a folder of assets.
func readAll(t *testing.T, dir string) map[string]string {
	t.Helper()
	files, err := tree(dir)
	require.NoError(t, err)
	all := map[string]string{}
	for _, f := range files {
		all[f.name] = string(f.data)
	}
	return all
}

// checkout makes a repository of what the checkout of this test has, changed or not, in
// which the commit is tagged as that of a release.
func checkout(t *testing.T, dir string) (version string) {
	t.Helper()
	list, err := try(t, "../..", nil, "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
	if err != nil {
		installed.Missing(t, "a checkout with git", "git")
	}
	for _, name := range strings.Split(strings.TrimRight(list, "\x00"), "\x00") {
		source := filepath.Join("..", "..", name)
		info, err := os.Stat(source)
		if os.IsNotExist(err) {
			continue // removed, and not committed
		}
		require.NoError(t, err)
		text, err := os.ReadFile(source)
		require.NoError(t, err)
		write(t, dir, name, string(text))
		require.NoError(t, os.Chmod(filepath.Join(dir, name), info.Mode()))
	}
	text, err := os.ReadFile(filepath.Join(dir, "VERSION"))
	require.NoError(t, err)
	version = strings.TrimSpace(string(text))
	// As CONTRIBUTING.md says, if it has not been done.
	changelog, err := os.ReadFile(filepath.Join(dir, "CHANGELOG.md"))
	require.NoError(t, err)
	if strings.Contains(string(changelog), "\n## Unreleased\n") {
		write(t, dir, "CHANGELOG.md", strings.Replace(string(changelog), "\n## Unreleased\n", "\n## "+version+"\n", 1))
		run(t, dir, nil, "sh", "-c", `sed "s/^/$(cat VERSION) /" include/SHA256SUMS >>include/RELEASES`)
	}
	run(t, dir, nil, "git", "init", "--quiet", "--initial-branch=main")
	run(t, dir, nil, "git", "add", "--all")
	run(t, dir, nil, "git", "commit", "--quiet", "--message=release")
	run(t, dir, nil, "git", "tag", "v"+version)
	return version
}

// A release is made twice, by people with other habits in other places, to the same bytes;
// and what it has is what people can use.
func TestRelease(t *testing.T) {
	installed.Program(t, "make", "make")
	first := filepath.Join(t.TempDir(), "first")
	version := checkout(t, first)
	run(t, first, nil, "make", "release")
	second := filepath.Join(t.TempDir(), "some where", "else")
	run(t, first, nil, "git", "clone", "--quiet", first, second)
	run(t, second, []string{"TZ=Asia/Tokyo", "LANG=tr_TR.UTF-8", "SOURCE_DATE_EPOCH=1", "GOFLAGS=-buildvcs=false", "GOARM=5", "GO386=sse2", "INCLUDEDIR=/elsewhere", "GOOS="},
		"sh", "-c", "umask 077; make release")

	dist := filepath.Join(first, "dist")
	assets, again := readAll(t, dist), readAll(t, filepath.Join(second, "dist"))
	for name, text := range assets {
		assert.True(t, text == again[name], "%s differs from one build to another", name)
	}
	assert.Len(t, again, len(assets))
	assert.Empty(t, run(t, first, nil, "git", "status", "--porcelain"), "git does not know dist/")
	if t.Failed() {
		return
	}

	t.Run("names", func(t *testing.T) {
		want := []string{"SHA256SUMS",
			"secstatus-headers_" + version + ".tar.gz", "secstatus-site_" + version + ".tar.gz",
			"secstatus-headers_" + version + "_all.deb", "secstatus-headers-" + version + "-1.noarch.rpm"}
		for _, arch := range []string{"amd64", "arm64", "armhf", "i386"} {
			want = append(want, "secstatus_"+version+"_"+arch+".deb")
		}
		for _, arch := range []string{"x86_64", "aarch64", "armv6hl", "i686"} {
			want = append(want, "secstatus-"+version+"-1."+arch+".rpm")
		}
		for _, p := range platforms {
			ending := ".tar.gz"
			if p.os == "windows" {
				ending = ".zip"
			}
			base := "secstatus_" + version + "_" + p.os + "_" + p.arch
			want = append(want, base+ending, base+".cdx.json")
		}
		for _, s := range include.Sums() {
			want = append(want, strings.ReplaceAll(s.Name, "/", "-"))
		}
		var got []string
		for name := range assets {
			got = append(got, name)
		}
		assert.ElementsMatch(t, want, got)
	})

	t.Run("sums", func(t *testing.T) {
		listed := strings.Split(strings.TrimSpace(assets["SHA256SUMS"]), "\n")
		assert.Len(t, listed, len(assets)-1)
		assert.True(t, slices.IsSortedFunc(listed, func(a, b string) int { return strings.Compare(a[66:], b[66:]) }))
		for _, line := range listed {
			sum, name, _ := strings.Cut(line, "  ")
			assert.Equal(t, fmt.Sprintf("%x", sha256.Sum256([]byte(assets[name]))), sum, name)
		}
		if assert.NotEmpty(t, installed.Program(t, "sha256sum", "coreutils")) {
			run(t, dist, nil, "sha256sum", "--quiet", "--check", "SHA256SUMS")
		}
	})

	for _, p := range platforms {
		t.Run("archive "+p.os+" "+p.arch, func(t *testing.T) { testArchive(t, version, p, assets) })
	}
	t.Run("bills", func(t *testing.T) { testBills(t, version, assets) })
	t.Run("headers", func(t *testing.T) { testHeaders(t, version, assets) })
	t.Run("site", func(t *testing.T) {
		files := untar(t, assets["secstatus-site_"+version+".tar.gz"])
		for _, name := range []string{"index.html", "search.js", "wasm_exec.js", "LICENSE"} {
			assert.NotEmpty(t, files[name], name)
		}
		assert.Contains(t, files["THIRD_PARTY_NOTICES.txt"], "Go's standard library")
	})
	t.Run("action", func(t *testing.T) { testAction(t, version, first, dist) })
	t.Run("lintian", func(t *testing.T) {
		lintian := installed.Program(t, "lintian", "lintian")
		packages, err := filepath.Glob(filepath.Join(dist, "*.deb"))
		require.NoError(t, err)
		require.Len(t, packages, 5)
		out, err := try(t, "", nil, lintian, append([]string{"--no-cfg", "--allow-root", "--fail-on=error,warning"}, packages...)...)
		assert.NoError(t, err, out)
	})
	t.Run("Debian", func(t *testing.T) { testDebian(t, version, dist) })
	t.Run("RPM", func(t *testing.T) { testRPM(t, version, dist) })
}

// untar returns the files of an archive, and sees that it says nothing of the machine.
func untar(t *testing.T, archive string) map[string]string {
	t.Helper()
	z, err := gzip.NewReader(strings.NewReader(archive))
	require.NoError(t, err)
	assert.Empty(t, z.Name)
	assert.True(t, z.ModTime.IsZero())
	files := map[string]string{}
	last := ""
	for r := tar.NewReader(z); ; {
		h, err := r.Next()
		if err == io.EOF {
			return files
		}
		require.NoError(t, err)
		text, err := io.ReadAll(r)
		require.NoError(t, err)
		files[h.Name] = string(text)
		assert.Less(t, last, h.Name, "sorted")
		last = h.Name
		mode := int64(0o644)
		if h.Name == "secstatus" {
			mode = 0o755
		}
		assert.Equal(t, []any{mode, int64(commitTime), 0, 0, "root", "root"}, []any{h.Mode, h.ModTime.Unix(), h.Uid, h.Gid, h.Uname, h.Gname}, h.Name)
	}
}

func unzip(t *testing.T, archive string) map[string]string {
	t.Helper()
	r, err := zip.NewReader(strings.NewReader(archive), int64(len(archive)))
	require.NoError(t, err)
	files := map[string]string{}
	for _, f := range r.File {
		in, err := f.Open()
		require.NoError(t, err)
		text, err := io.ReadAll(in)
		require.NoError(t, err)
		files[f.Name] = string(text)
		assert.Equal(t, int64(commitTime), f.Modified.Unix())
		assert.Empty(t, f.Comment)
	}
	return files
}

// emulators run programs of other processors.
var emulators = map[string]string{"arm": "qemu-arm", "arm64": "qemu-aarch64"}

// An archive has the command at its top, with what belongs to it.
func testArchive(t *testing.T, version string, p platform, assets map[string]string) {
	base, command := "secstatus_"+version+"_"+p.os+"_"+p.arch, "secstatus"
	var files map[string]string
	if p.os == "windows" {
		command = "secstatus.exe"
		files = unzip(t, assets[base+".zip"])
	} else {
		files = untar(t, assets[base+".tar.gz"])
	}
	for _, name := range []string{"README.md", "CHANGELOG.md", "LICENSE", "LICENSES/0BSD.txt", "LICENSES/Apache-2.0.txt", "THIRD_PARTY_NOTICES.txt",
		"completions/secstatus.bash", "completions/_secstatus", "completions/secstatus.fish", "completions/secstatus.ps1",
		"man/man1/secstatus.1", "man/man1/secstatus-check.1", "man/man1/secstatus-explain.1"} {
		assert.NotEmpty(t, files[name], name)
	}
	assert.Contains(t, files["man/man1/secstatus.1"], "Sep 2026", "the month of the commit")
	info, err := buildinfo.Read(strings.NewReader(files[command]))
	require.NoError(t, err)
	assert.Equal(t, "v"+version, info.Main.Version)
	for _, m := range info.Deps {
		assert.Contains(t, files["THIRD_PARTY_NOTICES.txt"], "\n"+m.Path+" "+m.Version+", ")
	}
	assert.Contains(t, files["THIRD_PARTY_NOTICES.txt"], "\nGo's standard library, "+info.GoVersion+", BSD-3-Clause\n")
	if p.os != "linux" {
		return
	}
	binary, err := elf.NewFile(strings.NewReader(files[command]))
	require.NoError(t, err)
	for _, prog := range binary.Progs {
		assert.NotEqual(t, elf.PT_INTERP, prog.Type, "static")
	}
	path := filepath.Join(t.TempDir(), "secstatus")
	require.NoError(t, os.WriteFile(path, []byte(files[command]), 0o777))
	argv := []string{path, "version"}
	if emulator := emulators[p.arch]; emulator != "" {
		argv = append([]string{installed.Program(t, emulator, "qemu-user")}, argv...)
	}
	assert.Regexp(t, "^secstatus v"+version+" commit [0-9a-f]{12} of 2026-09-21T14:13:20Z "+info.GoVersion+" linux/"+p.arch+"\n$", run(t, "", nil, argv[0], argv[1:]...))
}

// A bill of materials is what CycloneDX's schema wants, and lists what the binary does.
func testBills(t *testing.T, version string, assets map[string]string) {
	schemas := filepath.Join(strings.TrimSpace(run(t, ".", nil, "go", "list", "-m", "-f", "{{.Dir}}", "github.com/CycloneDX/cyclonedx-go")), "schema")
	compiler := jsonschema.NewCompiler()
	for name, file := range map[string]string{"bom-1.6.schema.json": "bom-1.6.schema.json", "spdx.schema.json": "spdx.schema.json", "jsf-0.82.schema.json": "jsf-0.82.schemax.json"} {
		text, err := os.Open(filepath.Join(schemas, file))
		require.NoError(t, err)
		schema, err := jsonschema.UnmarshalJSON(text)
		require.NoError(t, err)
		require.NoError(t, text.Close())
		require.NoError(t, compiler.AddResource("http://cyclonedx.org/schema/"+name, schema))
	}
	schema, err := compiler.Compile("http://cyclonedx.org/schema/bom-1.6.schema.json")
	require.NoError(t, err)
	for _, p := range platforms {
		base, command := "secstatus_"+version+"_"+p.os+"_"+p.arch, "secstatus"
		read, archive := untar, base+".tar.gz"
		if p.os == "windows" {
			read, archive, command = unzip, base+".zip", "secstatus.exe"
		}
		text := assets[base+".cdx.json"]
		document, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
		require.NoError(t, err)
		assert.NoError(t, schema.Validate(document), base)

		type component struct {
			Name, Version, Purl string
			Ref                 string `json:"bom-ref"`
			Hashes              []struct{ Content string }
		}
		var bill struct {
			Metadata struct {
				Timestamp string
				Component component
			}
			Components   []component
			Dependencies []struct {
				Ref       string
				DependsOn []string
			}
		}
		require.NoError(t, json.Unmarshal([]byte(text), &bill))
		binary := read(t, assets[archive])[command]
		info, err := buildinfo.Read(strings.NewReader(binary))
		require.NoError(t, err)
		assert.Equal(t, "2026-09-21T14:13:20Z", bill.Metadata.Timestamp)
		assert.Equal(t, fmt.Sprintf("%x", sha256.Sum256([]byte(binary))), bill.Metadata.Component.Hashes[0].Content)
		want := []string{bill.Metadata.Component.Purl, "pkg:golang/stdlib@" + strings.TrimPrefix(info.GoVersion, "go")}
		for _, m := range info.Deps {
			want = append(want, "pkg:golang/"+m.Path+"@"+m.Version)
		}
		var got, refs []string
		for _, c := range append(bill.Components, bill.Metadata.Component) {
			got = append(got, c.Purl)
			refs = append(refs, c.Ref)
		}
		assert.ElementsMatch(t, want, got)
		reached := map[string]bool{bill.Metadata.Component.Ref: true}
		for range bill.Dependencies {
			for _, d := range bill.Dependencies {
				for _, needs := range d.DependsOn {
					assert.Contains(t, refs, needs)
					reached[needs] = reached[needs] || reached[d.Ref]
				}
			}
		}
		for _, ref := range refs {
			assert.True(t, reached[ref], "%s: something needs %s", base, ref)
		}
	}
}

// The archive of headers is what the command would write, and each stands beside it.
func testHeaders(t *testing.T, version string, assets map[string]string) {
	files := untar(t, assets["secstatus-headers_"+version+".tar.gz"])
	assert.Equal(t, string(include.SHA256SUMS()), files["SHA256SUMS"])
	assert.Len(t, files, len(include.Sums())+2)
	assert.Contains(t, files["LICENSES/0BSD.txt"], "BSD Zero Clause License")
	for _, s := range include.Sums() {
		assert.Equal(t, s.SHA256, fmt.Sprintf("%x", sha256.Sum256([]byte(files[s.Name]))), s.Name)
		assert.Equal(t, files[s.Name], assets[strings.ReplaceAll(s.Name, "/", "-")], s.Name)
	}
}

// The action takes the archive from where a release is, and does not build.
func testAction(t *testing.T, version, checkout, dist string) {
	installed.Program(t, "bash", "bash")
	installed.Program(t, "curl", "curl")
	server := httptest.NewServer(http.StripPrefix("/v"+version+"/", http.FileServer(http.Dir(dist))))
	defer server.Close()
	temp := t.TempDir()
	said := filepath.Join(temp, "output")
	run(t, temp, []string{"SECSTATUS_RELEASES=" + server.URL, "ACTION=" + checkout, "VERSION=", "RUNNER_OS=Linux", "RUNNER_ARCH=X64", "RUNNER_TEMP=" + temp, "GITHUB_OUTPUT=" + said},
		"bash", filepath.Join(checkout, ".github", "action", "get.sh"))
	output, err := os.ReadFile(said)
	require.NoError(t, err)
	assert.Contains(t, string(output), "build=false\n")
	_, folder, _ := strings.Cut(string(output), "folder=")
	folder, _, _ = strings.Cut(folder, "\n")
	assert.Contains(t, run(t, temp, nil, filepath.Join(folder, "secstatus"), "version"), "secstatus v"+version+" ")
}

const app = `#include <psa/error.h>
#include <pkcs11/pkcs11.h>
#include <secstatus/psa_name.h>
#include <stdio.h>

int main(void)
{
    printf("%d %#lx\n", (int) PSA_ERROR_NOT_PERMITTED, (unsigned long) CKR_PIN_INCORRECT);
    return 0;
}
`

const appCMake = `cmake_minimum_required(VERSION 3.13)
project(app C)
find_package(secstatus VERSION_OF_IT REQUIRED)
add_executable(app main.c)
target_link_libraries(app PRIVATE secstatus::headers)
`

// testRoot uses what a package manager has installed in a root. The completion of zsh has a
// folder of the distribution's.
func testRoot(t *testing.T, version, root, zsh string) {
	usr := filepath.Join(root, "usr")
	assert.Contains(t, run(t, "", nil, filepath.Join(usr, "bin", "secstatus"), "version"), "secstatus v"+version+" ")
	if os.Geteuid() == 0 {
		out := run(t, "", nil, "chroot", root, "/usr/bin/secstatus", "explain", "PSA_ERROR_NOT_PERMITTED")
		assert.Contains(t, out, "PSA_ERROR_NOT_PERMITTED", "where nothing else is installed")
	}
	man := installed.Program(t, "man", "man-db")
	assert.Contains(t, run(t, "", []string{"MANPAGER=cat", "MANWIDTH=80"}, man, "--manpath="+filepath.Join(usr, "share", "man"), "secstatus-check"), "secstatus check")
	for shell, script := range map[string]string{"bash": "bash-completion/completions/secstatus", "zsh": zsh, "fish": "fish/vendor_completions.d/secstatus.fish"} {
		run(t, "", nil, installed.Program(t, shell, shell), "-n", filepath.Join(usr, "share", filepath.FromSlash(script)))
	}

	dir := t.TempDir()
	write(t, dir, "main.c", app)
	pkgconfig := []string{"PKG_CONFIG_LIBDIR=" + filepath.Join(usr, "share", "pkgconfig")}
	installed.Program(t, "pkg-config", "pkgconf")
	installed.Program(t, "cc", "gcc libc6-dev")
	assert.Equal(t, version+"\n", run(t, dir, pkgconfig, "pkg-config", "--modversion", "secstatus"))
	run(t, dir, pkgconfig, "sh", "-c", "cc -Wall -Wextra -Werror $(pkg-config --cflags secstatus) -o by-pkg-config main.c")
	assert.Equal(t, "-133 0xa0\n", run(t, dir, nil, filepath.Join(dir, "by-pkg-config")))
	write(t, dir, "CMakeLists.txt", strings.Replace(appCMake, "VERSION_OF_IT", version, 1))
	cmake := installed.Program(t, "cmake", "cmake")
	run(t, dir, nil, cmake, "-B", "build", "-DCMAKE_PREFIX_PATH="+usr)
	run(t, dir, nil, cmake, "--build", "build")
	assert.Equal(t, "-133 0xa0\n", run(t, dir, nil, filepath.Join(dir, "build", "app")))
	run(t, "", nil, filepath.Join(usr, "bin", "secstatus"), "headers", "verify", filepath.Join(usr, "share", "secstatus", "include"))
	assert.NoDirExists(t, filepath.Join(usr, "include"))
}

// notBelow are the files of a root that are in none of some folders.
func notBelow(t *testing.T, root string, folders ...string) []string {
	t.Helper()
	files, err := tree(root)
	require.NoError(t, err)
	var left []string
	for _, f := range files {
		if !slices.ContainsFunc(folders, func(folder string) bool { return strings.HasPrefix(f.name, folder+"/") }) {
			left = append(left, f.name)
		}
	}
	return left
}

// Debian's packages are installed in a root of their own, used, and removed.
func testDebian(t *testing.T, version, dist string) {
	installed.Program(t, "dpkg", "dpkg")
	deb := func(name, arch string) string { return filepath.Join(dist, name+"_"+version+"_"+arch+".deb") }
	for _, arch := range []string{"amd64", "arm64", "armhf", "i386"} {
		root := t.TempDir()
		for _, name := range []string{"status", "available", "info/format"} {
			write(t, root, "var/lib/dpkg/"+name, "")
		}
		write(t, root, "var/lib/dpkg/info/format", "1\n")
		require.NoError(t, os.MkdirAll(filepath.Join(root, "var/lib/dpkg/updates"), 0o777))
		dpkg := func(args ...string) string {
			return run(t, "", nil, "dpkg", append([]string{"--root=" + root, "--log=" + filepath.Join(root, "var", "log"), "--force-not-root", "--force-architecture"}, args...)...)
		}
		dpkg("--install", deb("secstatus", arch), deb("secstatus-headers", "all"))
		assert.Empty(t, dpkg("--verify"))
		if arch == "amd64" {
			testRoot(t, version, root, "zsh/vendor-completions/_secstatus")
		}
		copyright, err := os.ReadFile(filepath.Join(root, "usr/share/doc/secstatus/copyright"))
		require.NoError(t, err)
		assert.Contains(t, string(copyright), "\ngithub.com/spf13/pflag v")
		assert.NotContains(t, string(copyright), "TERMS AND CONDITIONS FOR USE")
		dpkg("--purge", "secstatus", "secstatus-headers")
		assert.Empty(t, notBelow(t, root, "var"))
		assert.NoDirExists(t, filepath.Join(root, "usr"))
	}
}

// RPMs are installed in a root of their own, used, and removed.
func testRPM(t *testing.T, version, dist string) {
	installed.Program(t, "rpm", "rpm")
	if os.Geteuid() != 0 {
		installed.Missing(t, "the right to call chroot, which rpm --root does", "none: run as root")
	}
	file := func(name, arch string) string { return filepath.Join(dist, name+"-"+version+"-1."+arch+".rpm") }
	for _, arch := range []string{"x86_64", "aarch64", "armv6hl", "i686"} {
		root := t.TempDir()
		rpm := func(args ...string) string {
			return run(t, "", nil, "rpm", append([]string{"--root=" + root, "--dbpath=/var/lib/rpm"}, args...)...)
		}
		rpm("--initdb")
		rpm("--install", "--ignorearch", "--force-debian", file("secstatus", arch), file("secstatus-headers", "noarch"))
		assert.Empty(t, rpm("--verify", "secstatus", "secstatus-headers"))
		assert.Equal(t, "0BSD AND Apache-2.0 AND BSD-3-Clause AND MIT "+strconv.Itoa(commitTime)+" localhost "+arch, rpm("--query", "--queryformat=%{LICENSE} %{BUILDTIME} %{BUILDHOST} %{ARCH}", "secstatus"))
		assert.Equal(t, []string{"/usr/share/licenses/secstatus/LICENSE", "/usr/share/licenses/secstatus/LICENSE.0BSD", "/usr/share/licenses/secstatus/THIRD_PARTY_NOTICES.txt"},
			strings.Fields(rpm("--query", "--licensefiles", "secstatus")))
		assert.Contains(t, rpm("--query", "--docfiles", "secstatus"), "/usr/share/man/man1/secstatus-check.1.gz\n")
		assert.Contains(t, rpm("--query", "--provides", "secstatus-headers"), "pkgconfig(secstatus) = "+version+"\n")
		if arch == "x86_64" {
			testRoot(t, version, root, "zsh/site-functions/_secstatus")
		}
		rpm("--erase", "secstatus", "secstatus-headers")
		assert.Empty(t, notBelow(t, root, "var"))
	}
}

// A refusal says what could be released.
func TestRefusals(t *testing.T) {
	installed.Program(t, "git", "git")
	dir := t.TempDir()
	refused := func(snapshot bool) string {
		_, err := newSource(t.Context(), dir, filepath.Join(t.TempDir(), "clone"), snapshot)
		require.Error(t, err)
		return err.Error()
	}
	assert.Contains(t, refused(true), "not a git repository")

	write(t, dir, "VERSION", "1.2.3\n")
	write(t, dir, "CHANGELOG.md", "# Changelog\n\n## Unreleased\n\n## 1.2.2\n")
	run(t, dir, nil, "git", "init", "--quiet")
	run(t, dir, nil, "git", "add", "--all")
	run(t, dir, nil, "git", "commit", "--quiet", "--message=one")
	commit := run(t, dir, nil, "git", "rev-parse", "HEAD")[:12]
	assert.Equal(t, "VERSION is 1.2.3, and commit "+commit+" is not tagged v1.2.3: want the commit of a release, or SNAPSHOT=1 for a trial", refused(false))
	run(t, dir, nil, "git", "tag", "v1.2.3")
	assert.Equal(t, "VERSION is 1.2.3, and CHANGELOG.md does not begin with ## 1.2.3: want the commit of a release, or SNAPSHOT=1 for a trial", refused(false))
	src, err := newSource(t.Context(), dir, filepath.Join(t.TempDir(), "clone"), true)
	require.NoError(t, err)
	assert.Equal(t, "1.2.3-snapshot."+commit, src.version)
	assert.Equal(t, int64(commitTime), src.time.Unix())

	write(t, dir, "VERSION", "1.2.4\n")
	write(t, dir, "new.go", "")
	for _, snapshot := range []bool{false, true} {
		assert.Equal(t, "the checkout differs from its commit: want these committed or removed:\n M VERSION\n?? new.go", refused(snapshot))
	}

	// A folder of somebody else's stays.
	mine := t.TempDir()
	write(t, mine, "thesis.txt", "")
	assert.EqualError(t, release(t.Context(), dir, mine, true), mine+" is not empty, and does not hold a release: want another folder")
	assert.FileExists(t, filepath.Join(mine, "thesis.txt"))
}

// Nothing of the caller's own choices for builds gets into a release.
func TestEnvironment(t *testing.T) {
	t.Setenv("GOFLAGS", "-tags=man")
	t.Setenv("GOEXPERIMENT", "none")
	t.Setenv("GIT_DIR", "/elsewhere")
	t.Setenv("DESTDIR", "/elsewhere")
	t.Setenv("GOPROXY", "https://proxy.example.com")
	env := (&source{}).env("GOOS=plan9")
	for _, v := range []string{"GOFLAGS=-tags=man", "GOEXPERIMENT=none", "GIT_DIR=/elsewhere", "DESTDIR=/elsewhere"} {
		assert.NotContains(t, env, v)
	}
	assert.Contains(t, env, "GOPROXY=https://proxy.example.com")
	assert.Equal(t, "GOOS=plan9", env[len(env)-1])
}

// Sums are of bytes, in the order of names.
func TestSums(t *testing.T) {
	f := sums([]file{{name: "b", data: []byte("x")}, {name: "a"}})
	assert.Equal(t, "SHA256SUMS", f.name)
	assert.True(t, bytes.HasPrefix(f.data, []byte("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a\n")))
}
