// SPDX-License-Identifier: Apache-2.0

package gitignore

import (
	"context"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func write(t *testing.T, path, text string) {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o777))
	require.NoError(t, os.WriteFile(path, []byte(text), 0o666))
}

// git runs git in a folder, with no settings of the user.
func git(t *testing.T, dir, input string, args ...string) string {
	t.Helper()
	cmd := installed.Command(t, installed.Program(t, "git", "git"), append([]string{"-C", dir, "-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "protocol.file.allow=always",
		"-c", "core.excludesFile=", "-c", "core.quotePath=false"}, args...)...)
	cmd.Env = append(os.Environ(), "GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL="+filepath.Join(dir, "no such file"))
	cmd.Stdin = strings.NewReader(input)
	out, err := cmd.Output()
	if len(args) > 0 && args[0] == "check-ignore" && cmd.ProcessState.ExitCode() == 1 {
		err = nil // none is ignored
	}
	require.NoError(t, err, "git %q", args)
	return string(out)
}

// files are the files below a folder, other than git's, as paths from it.
func files(t *testing.T, dir string) (list []string) {
	t.Helper()
	require.NoError(t, filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		require.NoError(t, err)
		if d.Name() == ".git" {
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		if !d.IsDir() {
			rel, err := filepath.Rel(dir, path)
			require.NoError(t, err)
			list = append(list, filepath.ToSlash(rel))
		}
		return nil
	}))
	return list
}

// searched are the files that a search finds, as paths from a folder.
func searched(t *testing.T, top, dir string) (list []string) {
	t.Helper()
	ctx := context.Background()
	var walk func(path string, f *Folder)
	walk = func(path string, f *Folder) {
		entries, err := os.ReadDir(path)
		require.NoError(t, err)
		for _, e := range entries {
			if below := filepath.Join(path, e.Name()); e.Name() == ".git" || f.Ignores(ctx, e.Name(), e.IsDir()) {
				continue
			} else if e.IsDir() {
				sub, err := os.ReadDir(below)
				require.NoError(t, err)
				walk(below, f.Below(ctx, e.Name(), sub))
			} else {
				rel, err := filepath.Rel(top, below)
				require.NoError(t, err)
				list = append(list, filepath.ToSlash(rel))
			}
		}
	}
	walk(dir, Open(ctx, dir))
	return list
}

// sameAsGit compares a search with what git check-ignore says of each file of a repository that has
// none in it.
func sameAsGit(t *testing.T, dir, hint string) {
	t.Helper()
	all := files(t, dir)
	ignored := map[string]bool{}
	for line := range strings.Lines(git(t, dir, strings.Join(all, "\n"), "check-ignore", "--stdin")) {
		ignored[strings.TrimSuffix(line, "\n")] = true
	}
	var want []string
	for _, path := range all {
		if !ignored[path] {
			want = append(want, path)
		}
	}
	found := searched(t, dir, dir)
	assert.Empty(t, without(want, found), "git does not ignore these: %s", hint)
	assert.Empty(t, without(found, want), "git ignores these: %s", hint)
}

// without are the paths of a list that are not in another one.
func without(list, other []string) []string {
	return slices.DeleteFunc(slices.Clone(list), func(path string) bool { return slices.Contains(other, path) })
}

// parts are of patterns. None ends in a character that a blank could follow.
var parts = []string{"a", "b", "ab", "abc", "*", "**", "a*", "*b", "?", "a?", "[ab]", "[!a]", "[^b]*", "**b", `\a`, "[a-c]c", "*.h", "x.h", `\*`, "[]a]", "[!]a]",
	"{a,b}", "[[:alpha:]]", "[[:digit:][:upper:]b]", "[[:none:]]", "[z-a]", "[a-]", "[-a]", `[\]a]`, "[]-a]b", "[!a-b]*", "#a", " a", "a ", "a.h*", "?*?", "[a-c]*[a-c]", "", "."}

func pattern(r *rand.Rand) string {
	var list []string
	for range 1 + r.IntN(4) {
		list = append(list, parts[r.IntN(len(parts))])
	}
	p := strings.Join(list, "/")
	for _, one := range []struct {
		odds          int
		before, after string
	}{{3, "/", ""}, {4, "", "/"}, {4, "!", ""}, {8, "", " "}, {8, "", `\ `}, {16, `\`, ""}, {8, "", "\r"}, {16, "", `\`}} {
		if r.IntN(one.odds) == 0 {
			p = one.before + p + one.after
		}
	}
	return p
}

// TestAgainstGit: what is ignored is what git check-ignore says, of any patterns in files at any
// depth, of what is tracked, and of what is not.
func TestAgainstGit(t *testing.T) {
	rounds := 25
	if installed.IsExhaustive() {
		rounds = 150
	}
	names := []string{"a", "b", "ab", "abc", "x.h", "bc", "ac", "]", "-", "{a,b}", " a", "a ", "#a", "B"}
	for round := range rounds {
		r := rand.New(rand.NewPCG(1, uint64(round)))
		dir := t.TempDir()
		git(t, dir, "", "init", "-q")
		var made []string
		name := func() string { return names[r.IntN(len(names))] }
		for range 60 {
			path := "f" + name()
			for range r.IntN(4) {
				path = name() + "/" + path
			}
			write(t, filepath.Join(dir, path), "")
			made = append(made, path)
		}
		var hint strings.Builder
		for i := range 1 + r.IntN(3) {
			var lines []string
			for range 1 + r.IntN(5) {
				lines = append(lines, pattern(r))
			}
			path := filepath.Join(filepath.Dir(made[r.IntN(len(made))]), ".gitignore")
			if i == 0 {
				path = []string{".gitignore", ".git/info/exclude"}[r.IntN(2)]
			}
			text := strings.Join(lines, "\n") + "\n"
			if r.IntN(4) == 0 {
				text = "\ufeff" + text
			}
			write(t, filepath.Join(dir, path), text)
			fmt.Fprintf(&hint, "%s: %q\n", path, lines)
		}
		if r.IntN(2) == 0 {
			track := made[:r.IntN(4)+1]
			git(t, dir, "", append([]string{"add", "-f", "--"}, track...)...)
			fmt.Fprintf(&hint, "tracked: %q\n", track)
			if r.IntN(2) == 0 {
				git(t, dir, "", "update-index", "--index-version", fmt.Sprint(2+r.IntN(3)))
			}
		}
		sameAsGit(t, dir, hint.String())
		if t.Failed() {
			break
		}
	}
}

// What git ignores counts in a repository alone: an archive of a project has files that a build
// made, and that its .gitignore names.
func TestOutside(t *testing.T) {
	dir := t.TempDir()
	write(t, dir+"/.gitignore", "*\n")
	write(t, dir+"/.git/no-repository", "")
	write(t, dir+"/a.h", "")
	assert.Equal(t, []string{".gitignore", "a.h"}, searched(t, dir, dir))
}

// Folders are searched as git does from the top, whichever is named; a folder that git ignores is searched as
// if it were in no repository.
func TestNamed(t *testing.T) {
	dir := t.TempDir()
	git(t, dir, "", "init", "-q")
	write(t, dir+"/.gitignore", "/build\n*.gen.h\n/src/sub/b.h\n")
	for _, name := range []string{"build/a.gen.h", "build/sub/.gitignore", "build/sub/b.h", "src/a.gen.h", "src/c.h", "src/sub/b.h", "src/sub/c.h"} {
		write(t, filepath.Join(dir, name), "b.h\n")
	}
	assert.Equal(t, []string{".gitignore", "src/c.h", "src/sub/c.h"}, searched(t, dir, dir))
	assert.Equal(t, []string{"c.h", "sub/c.h"}, searched(t, dir+"/src", dir+"/src"))
	assert.Equal(t, []string{"c.h"}, searched(t, dir+"/src/sub", dir+"/src/sub"))
	assert.Equal(t, []string{"a.gen.h", "sub/.gitignore", "sub/b.h"}, searched(t, dir+"/build", dir+"/build"))
	assert.Equal(t, []string{".gitignore", "b.h"}, searched(t, dir+"/build/sub", dir+"/build/sub"))
	if link := filepath.Join(t.TempDir(), "link"); os.Symlink(dir+"/src", link) == nil {
		assert.Equal(t, []string{"c.h", "sub/c.h"}, searched(t, link, link), "by a link from outside")
	}
	t.Chdir(dir + "/src")
	assert.Equal(t, []string{"c.h", "sub/c.h"}, searched(t, ".", "."))
}

// A worktree shares what is excluded with its repository, and has an index of its own. A submodule
// and a repository within another one have rules of their own.
func TestOtherRepositories(t *testing.T) {
	dir := t.TempDir()
	git(t, dir, "", "init", "-q", "main")
	write(t, dir+"/main/.gitignore", "*.h\n")
	write(t, dir+"/main/.git/info/exclude", "*.x\n")
	write(t, dir+"/main/tracked.h", "")
	git(t, dir+"/main", "", "add", "-f", ".gitignore", "tracked.h")
	git(t, dir+"/main", "", "commit", "-q", "-m", "a")
	git(t, dir+"/main", "", "worktree", "add", "-q", "../tree")
	write(t, dir+"/main/sub/.gitignore", "!own.h\n")
	for _, name := range []string{"a.h", "a.x", "a.c", "own.h"} {
		write(t, dir+"/tree/"+name, "")
		write(t, dir+"/main/sub/"+name, "")
	}
	sameAsGit(t, dir+"/tree", "a worktree")
	assert.Equal(t, []string{".gitignore", "a.c", "tracked.h"}, searched(t, dir+"/tree", dir+"/tree"))

	git(t, dir, "", "init", "-q", "super")
	git(t, dir+"/super", "", "submodule", "add", "-q", dir+"/main", "lib/main")
	write(t, dir+"/super/.gitignore", "lib\n*.c\n")
	write(t, dir+"/super/.git/modules/lib/main/info/exclude", "*.y\n")
	git(t, dir+"/super", "", "init", "-q", "nested")
	for _, name := range []string{"lib/main/a.h", "lib/main/a.y", "lib/main/a.c", "lib/a.h", "nested/a.c", "a.c"} {
		write(t, dir+"/super/"+name, "")
	}
	sameAsGit(t, dir+"/super/lib/main", "a submodule")
	assert.Equal(t, []string{".gitignore", ".gitmodules", "lib/main/.gitignore", "lib/main/a.c", "lib/main/tracked.h", "nested/a.c"}, searched(t, dir+"/super", dir+"/super"))
}

// An index with hashes of 32 bytes is read, and of one that is not understood all may be tracked.
func TestIndex(t *testing.T) {
	dir := t.TempDir()
	git(t, dir, "", "init", "-q", "--object-format=sha256")
	write(t, dir+"/.gitignore", "*.h\n")
	long := strings.Repeat("long/", 1000) + "x.h" // more than 12 bits count
	for i, path := range []string{"a.h", "b.h", "dir/sub/c.h", "dir/sub/d.h", "dir.h", "dira.h"} {
		write(t, filepath.Join(dir, path), "")
		if i%2 == 0 {
			git(t, dir, "", "add", "-f", "--intent-to-add", path) // which version 3 is for
		}
	}
	require.NoError(t, os.MkdirAll(dir+"/long", 0o777))
	sum := strings.TrimSpace(git(t, dir, "", "hash-object", "-w", "a.h"))
	git(t, dir, "100644 "+sum+"\t"+long+"\n", "update-index", "--add", "--index-info")
	for _, version := range []string{"2", "3", "4"} {
		git(t, dir, "", "update-index", "--index-version", version)
		sameAsGit(t, dir, "version "+version)
		text, err := os.ReadFile(dir + "/.git/index")
		require.NoError(t, err)
		paths, unknown := parseIndex(text)
		assert.False(t, unknown)
		assert.Equal(t, []string{"a.h", "dir.h", "dir/sub/c.h", long}, paths)
	}
	git(t, dir, "", "update-index", "--split-index")
	assert.Contains(t, searched(t, dir, dir), "b.h")
	write(t, dir+"/.git/index", "DIRC")
	assert.Contains(t, searched(t, dir, dir), "b.h")
	require.NoError(t, os.Remove(dir+"/.git/index"))
	assert.NotContains(t, searched(t, dir, dir), "a.h")
}

// Without git: what a line means by gitignore(5).
func TestPattern(t *testing.T) {
	for line, want := range map[string]map[string]bool{ // / at the end: a folder
		"build":         {"build": true, "build/": true, "a/build": true, "a/build/c": false, "builds": false},
		"build/":        {"build": false, "build/": true, "a/build/": true},
		"/build":        {"build": true, "a/build": false},
		"a/b":           {"a/b": true, "x/a/b": false},
		"**/b":          {"b": true, "a/b": true, "a/b/c/b": true},
		"a/**":          {"a": false, "a/": false, "a/b": true, "a/b/c": true},
		"a/**/b":        {"a/b": true, "a/x/b": true, "a/x/y/b": true, "a/xb": false, "b": false},
		"a/**/b/**/c":   {"a/b/c": true, "a/1/b/2/b/3/c": true, "a/c": false},
		"*.h":           {"a.h": true, "x/a.h": true, ".h": true, "ah": false},
		"a/*.h":         {"a/b.h": true, "a/b/c.h": false},
		"x[!a-c]y":      {"xdy": true, "xby": false},
		"x[[:digit:]]":  {"x1": true, "xa": false},
		`\!a`:           {"!a": true},
		"!a":            {"a": false},
		"{a,b}":         {"a": false, "{a,b}": true},
		"cmake-build-*": {"cmake-build-debug/": true},
		"a**":           {"abc": true},
	} {
		p, err := Parse(line)
		require.NoError(t, err, line)
		for path, ok := range want {
			path, folder := strings.CutSuffix(path, "/")
			means, _ := Match([]Pattern{p}, strings.Split(path, "/"), folder)
			assert.Equal(t, ok, means, "%s of %s", line, path)
		}
	}
	for _, line := range []string{"", "/", "//", "!", "!/", "[", "a[b", `a\`, "[[:none:]]", "[]"} {
		_, err := Parse(line)
		assert.Error(t, err, line)
	}
	assert.Len(t, parseFile("\ufeffa\r\n#b\n\n   \n\\#c\n[\n!d"), 3)
}

// FuzzPattern: no text makes matching fail, and of patterns that are there twice the last ones count.
func FuzzPattern(f *testing.F) {
	for _, part := range parts {
		f.Add(part+"/"+part, "a/b")
	}
	f.Fuzz(func(t *testing.T, text, path string) {
		list := parseFile(text)
		first, _ := Match(list, strings.Split(path, "/"), false)
		again, _ := Match(append(slices.Clone(list), list...), strings.Split(path, "/"), false)
		assert.Equal(t, first, again, "the last pattern counts")
	})
}

// FuzzIndex: no index makes reading fail, and the paths that are read are in order.
func FuzzIndex(f *testing.F) {
	f.Add([]byte("DIRC\x00\x00\x00\x02\x00\x00\x00\x00" + strings.Repeat("\x00", 20)))
	entry := strings.Repeat("\x00", 60) + "\x00\x03a.h"
	f.Add([]byte("DIRC\x00\x00\x00\x02\x00\x00\x00\x01" + entry + strings.Repeat("\x00", 7+20)))
	f.Add([]byte("DIRC\x00\x00\x00\x04\x00\x00\x00\x01" + strings.Repeat("\x00", 60) + "\x00\x03\x00a.h\x00" + strings.Repeat("\x00", 20)))
	f.Fuzz(func(t *testing.T, text []byte) {
		paths, unknown := parseIndex(text)
		assert.True(t, slices.IsSorted(paths))
		assert.True(t, !unknown || paths == nil)
	})
}
