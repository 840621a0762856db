// SPDX-License-Identifier: Apache-2.0

// Package scratch makes releases in a repository that is thrown away, by the commands in
// CONTRIBUTING.md, for tests that take a release as documents say.
package scratch

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
)

// Home is where documents say that the repository is.
const Home = "https://github.com/secstatus/secstatus"

// A Repository is a clone of what is in the working tree, with an origin of its own that it
// has been pushed to.
type Repository struct {
	t      testing.TB
	Origin string // a bare repository
	Clone  string
	env    []string
}

// New makes a repository of the files that git has or would add below root, in one commit.
func New(t testing.TB, root string) *Repository {
	t.Helper()
	installed.Program(t, "git", "git")
	if err := installed.Command(t, "sed", "--version").Run(); err != nil || runtime.GOOS == "windows" {
		installed.Missing(t, "GNU sed on a Unix, which makes releases", "sed")
	}
	dir := t.TempDir()
	r := &Repository{t: t, Origin: filepath.Join(dir, "origin.git"), Clone: filepath.Join(dir, "clone"), env: GitEnv(t)}
	list := installed.Command(t, "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
	list.Dir, list.Env = root, append(r.env, "GIT_CONFIG_COUNT=1", "GIT_CONFIG_KEY_0=safe.directory", "GIT_CONFIG_VALUE_0=*")
	names, err := list.CombinedOutput()
	if err != nil {
		installed.Unreachable(t, "the checkout", string(names))
	}
	for name := range strings.SplitSeq(strings.TrimSuffix(string(names), "\x00"), "\x00") {
		r.copy(filepath.Join(root, name), filepath.Join(r.Clone, name))
	}
	r.Git("init", "-q", "-b", "main")
	r.Git("add", "-A", "-f")
	r.Git("commit", "-q", "-m", "Everything")
	r.Git("init", "-q", "--bare", "-b", "main", r.Origin)
	r.Git("remote", "add", "origin", r.Origin)
	r.Git("push", "-q", "-u", "origin", "main")
	return r
}

func (r *Repository) copy(from, to string) {
	r.t.Helper()
	info, err := os.Stat(from)
	if err != nil {
		return // it is deleted
	}
	text, err := os.ReadFile(from)
	if err == nil {
		err = os.MkdirAll(filepath.Dir(to), 0o777)
	}
	if err == nil {
		err = os.WriteFile(to, text, info.Mode().Perm())
	}
	if err != nil {
		r.t.Fatal(err)
	}
}

// GitEnv is the environment in which git has an author and no configuration of the user's.
func GitEnv(t testing.TB) []string {
	return slices.Clip(append(os.Environ(), "HOME="+t.TempDir(), "GIT_CONFIG_GLOBAL="+os.DevNull, "GIT_CONFIG_NOSYSTEM=1",
		"GIT_AUTHOR_NAME=x", "GIT_AUTHOR_EMAIL=x@example.com", "GIT_COMMITTER_NAME=x", "GIT_COMMITTER_EMAIL=x@example.com"))
}

// URL is the address of the origin.
func (r *Repository) URL() string { return "file://" + filepath.ToSlash(r.Origin) }

// Here returns a text with the address of the origin wherever it has that of the repository.
func (r *Repository) Here(text string) string { return strings.ReplaceAll(text, Home, r.URL()) }

// Document returns a file of a release, with the address of the origin for that of the
// repository.
func (r *Repository) Document(version, name string) string {
	r.t.Helper()
	return r.Here(r.Git("show", "v"+version+":"+name)) + "\n"
}

// Block returns the block of code in a document that follows a text.
func Block(t testing.TB, document, after string) string {
	t.Helper()
	_, rest, ok := strings.Cut("\n"+document, "\n"+after)
	_, rest, fenced := strings.Cut(rest, "\n```")
	_, rest, _ = strings.Cut(rest, "\n")
	code, _, ends := strings.Cut(rest, "```\n")
	if !ok || !fenced || !ends {
		t.Fatalf("no block of code follows %q", after)
	}
	return code
}

// Run runs a program in the clone, and returns what it prints.
func (r *Repository) Run(program string, args ...string) string {
	r.t.Helper()
	cmd := installed.Command(r.t, program, args...)
	cmd.Dir, cmd.Env = r.Clone, r.env
	out, err := cmd.CombinedOutput()
	if err != nil {
		r.t.Fatalf("%s %q: %v: %s", program, args, err, out)
	}
	return strings.TrimSpace(string(out))
}

// GoEnv is the environment of a machine that knows the releases: a proxy of a folder has them,
// as the go command made modules of their tags. The module cache is a new one. What else is
// needed comes from that of this machine, or else from its proxy.
func (r *Repository) GoEnv(modules ...string) []string {
	r.t.Helper()
	for _, dir := range []string{r.Clone, filepath.Join(r.Clone, "analysis")} {
		cmd := installed.Command(r.t, "go", "mod", "download")
		cmd.Dir = dir
		if out, err := cmd.CombinedOutput(); err != nil {
			installed.Unreachable(r.t, "the modules that secstatus needs", string(out))
		}
	}
	ask := func(env []string, args ...string) string {
		r.t.Helper()
		cmd := installed.Command(r.t, "go", args...)
		cmd.Dir, cmd.Env = r.t.TempDir(), env
		out, err := cmd.CombinedOutput()
		if err != nil {
			r.t.Fatalf("go %q: %v: %s", args, err, out)
		}
		return strings.TrimSpace(string(out))
	}
	made := r.t.TempDir()
	own := slices.Clip(append(r.env, "GOFLAGS=-modcacherw", "GOSUMDB=off", "GOWORK=off", "GO111MODULE=on", "GOVCS=*:git"))
	ask(append(own, "GOPROXY=direct", "GOMODCACHE="+made, "GIT_CONFIG_COUNT=1", "GIT_CONFIG_KEY_0=url."+r.URL()+".insteadOf", "GIT_CONFIG_VALUE_0="+Home),
		append([]string{"mod", "download"}, modules...)...)
	have := strings.Split(ask(os.Environ(), "env", "GOMODCACHE", "GOPROXY"), "\n")
	folder := func(cache string) string {
		return "file://" + filepath.ToSlash(filepath.Join(cache, "cache", "download"))
	}
	return append(own, "GOMODCACHE="+r.t.TempDir(), "GOPROXY="+folder(made)+","+folder(have[0])+","+have[1], "GOFLAGS=-modcacherw -trimpath")
}

// Git runs git in the clone.
func (r *Repository) Git(args ...string) string {
	r.t.Helper()
	return r.Run("git", args...)
}

// Read reads a file of the clone.
func (r *Repository) Read(name string) string {
	r.t.Helper()
	text, err := fs.ReadFile(os.DirFS(r.Clone), name)
	if err != nil {
		r.t.Fatal(err)
	}
	return string(text)
}

// Version is what VERSION says in the clone.
func (r *Repository) Version() string { return strings.TrimSpace(r.Read("VERSION")) }

// Release makes the release that VERSION names, by the commands in CONTRIBUTING.md, and
// begins the next; it returns the version of the release. Where the document runs make, it
// runs the shell commands in test, if there are any. A commit that is a release already is
// tagged only.
func (r *Repository) Release(test string) (version string) {
	r.t.Helper()
	version = r.Version()
	steps := r.Steps()
	if !strings.Contains(r.Read("CHANGELOG.md"), "\n## Unreleased\n") {
		steps[0] = "version=" + version + "\n"
	}
	r.Run("sh", "-e", "-c", "make() { "+test+"\n:; }\n"+strings.Join(steps, ""))
	return version
}

var block = regexp.MustCompile("(?ms)^ *```sh\n(.*?)^ *```$")

// Steps are the blocks of commands in CONTRIBUTING.md's section on making a release.
func (r *Repository) Steps() (steps []string) {
	r.t.Helper()
	_, section, ok := strings.Cut(r.Read("CONTRIBUTING.md"), "\n## Making a release\n")
	section, _, _ = strings.Cut(section, "\n## ")
	for _, m := range block.FindAllStringSubmatch(section, -1) {
		steps = append(steps, m[1])
	}
	if !ok || len(steps) == 0 {
		r.t.Fatal("CONTRIBUTING.md has no commands that make a release")
	}
	return steps
}
