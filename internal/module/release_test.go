// SPDX-License-Identifier: Apache-2.0

package module_test

import (
	"compress/flate"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/secstatus/secstatus/include"
	"github.com/secstatus/secstatus/internal/installed"
	"github.com/secstatus/secstatus/internal/scratch"
	"github.com/secstatus/secstatus/internal/shipped"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// CONTRIBUTING.md's commands make a release, and after it the next one. Each has its tags, its
// heading and its texts of headers, documents ask for it, and the workflow takes it.
func TestRelease(t *testing.T) {
	t.Parallel()
	installed.Program(t, "bash", "bash")
	r := scratch.New(t, ".")
	var tags []string
	for range 2 {
		version := r.Release("echo make \"$@\" >>.git/made") // where the document has make test
		tag := "v" + version
		major, _, _ := strings.Cut(tag, ".")
		tags = append(tags, "refs/tags/"+tag, "refs/tags/analysis/"+tag)
		assert.Equal(t, r.Git("rev-parse", "main"), r.Git("rev-parse", "origin/main"))
		assert.ElementsMatch(t, append(tags, "refs/tags/"+major), remoteTags(r))
		for _, name := range []string{tag, "analysis/" + tag, major} {
			assert.Equal(t, r.Git("rev-parse", "main^"), r.Git("rev-parse", name+"^{commit}"), name)
		}

		r.Git("checkout", "-q", tag)
		assert.Equal(t, "Release "+version, r.Git("log", "-1", "--format=%s"))
		assert.Equal(t, version, r.Version())
		assert.Equal(t, tag, "v"+newestRelease(r.Read("CHANGELOG.md")))
		assert.Contains(t, r.Read("include/RELEASES"), "\n"+version+" "+strings.ReplaceAll(strings.TrimSpace(r.Read("include/SHA256SUMS")), "\n", "\n"+version+" ")+"\n")
		assertReleased(t, r)
		assert.Equal(t, 4, strings.Count(r.Read("docs/c.md"), tag))
		r.Run("env", "TAG="+tag, "bash", ".github/release/tag.sh")

		r.Git("checkout", "-q", "main")
		assert.NotEqual(t, version, r.Version())
		assert.Contains(t, r.Read("CHANGELOG.md"), "\n## Unreleased\n\n## "+version+"\n")
		assertReleased(t, r)

		if len(tags) == 2 {
			changedHeader(t, r, version)
		}
	}
	assert.Equal(t, "make test\nmake test\n", r.Read(".git/made"))
}

// assertReleased asserts what TestReleases and TestAskedFor say of the clone.
func assertReleased(t *testing.T, r *scratch.Repository) {
	t.Helper()
	var record []include.Release
	var now []include.Sum
	for line := range strings.Lines(r.Read("include/RELEASES")) {
		if words := strings.Fields(line); words[0] != "#" {
			record = append(record, include.Release{Version: words[0], Sum: include.Sum{SHA256: words[1], Name: words[2]}})
		}
	}
	for line := range strings.Lines(r.Read("include/SHA256SUMS")) {
		words := strings.Fields(line)
		now = append(now, include.Sum{SHA256: words[0], Name: words[1]})
	}
	assert.NoError(t, releasesAgree(r.Read("CHANGELOG.md"), r.Read("VERSION"), record, now))
	assert.NoError(t, askedFor(os.DirFS(r.Clone)))
}

func deflated(t *testing.T, text string) string {
	t.Helper()
	var b strings.Builder
	w, err := flate.NewWriter(&b, flate.BestCompression)
	require.NoError(t, err)
	_, err = w.Write([]byte(text))
	require.NoError(t, err)
	require.NoError(t, w.Close())
	return b.String()
}

func remoteTags(r *scratch.Repository) (tags []string) {
	for line := range strings.SplitSeq(r.Git("ls-remote", "--tags", "--refs", "origin"), "\n") {
		_, name, _ := strings.Cut(line, "\t")
		tags = append(tags, name)
	}
	return tags
}

// changedHeader changes a header after a release. From then on, secstatus headers verify knows
// the text of the release.
func changedHeader(t *testing.T, r *scratch.Repository, released string) {
	t.Helper()
	const name = "psa/error.h"
	text := r.Read("include/" + name)
	old := t.TempDir()
	write := func(path, text string) {
		t.Helper()
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o777))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o666))
	}
	write(filepath.Join(old, name), text)
	changed := text + "/* Another text. */\n"
	write(filepath.Join(r.Clone, "include", name), changed)
	write(filepath.Join(r.Clone, "internal", "shipped", shipped.Packed(name)), deflated(t, changed))
	sum := func(text string) string { return fmt.Sprintf("%x", sha256.Sum256([]byte(text))) }
	write(filepath.Join(r.Clone, "include", "SHA256SUMS"), strings.Replace(r.Read("include/SHA256SUMS"), sum(text), sum(changed), 1))
	r.Git("commit", "-q", "-a", "-m", "include: change a text")
	if !installed.IsExhaustive() {
		return
	}
	tool := filepath.Join(t.TempDir(), "secstatus")
	goTool(t, r.Clone, []string{"CGO_ENABLED=0"}, "build", "-trimpath", "-o", tool, "./cmd/secstatus")
	said, err := installed.Command(t, tool, "headers", "verify", old, name).Output()
	assert.Error(t, err, "it is not the text that is shipped now")
	assert.Contains(t, string(said), name+": the text of release "+released)
}

// What documents tell people to ask for is the newest release, and nothing says that there
// is none when there is one.
func TestAskedFor(t *testing.T) {
	assert.NoError(t, askedFor(os.DirFS(".")))

	// What it would say.
	tree := func(edits ...string) fs.FS {
		all := fstest.MapFS{}
		for name, text := range map[string]string{
			"VERSION": "0.3.0\n", "CHANGELOG.md": "## Unreleased\n## 0.2.0\n", "MODULE.bazel": "version = \"0.3.0\"", "README.md": "",
			"docs/c.md":       "find_package(secstatus 0.2 REQUIRED)\nGIT_TAG v0.2.0\nrevision = v0.2.0\nrevision: v0.2.0\nversion = \"0.2.0\"\ntag = \"v0.2.0\"\n",
			"docs/check.md":   "rev: v0.2.0\n",
			"docs/vet.md":     "version: v2.5.0\nimport: secstatus/analysis/golangci\n version: v0.2.0\n",
			"analysis/go.mod": "\tgithub.com/secstatus/secstatus v0.2.0\n",
		} {
			for i := 0; i < len(edits); i += 3 {
				if edits[i] == name {
					require.Contains(t, text, edits[i+1])
					text = strings.Replace(text, edits[i+1], edits[i+2], 1)
				}
			}
			all[name] = &fstest.MapFile{Data: []byte(text)}
		}
		return all
	}
	assert.NoError(t, askedFor(tree()))
	assert.NoError(t, askedFor(tree("VERSION", "0.3.0", "0.2.0", "CHANGELOG.md", "## 0.2.0\n", "", "MODULE.bazel", "0.3.0", "0.2.0", "README.md", "", "<!-- until the first release -->")), "before any release")
	for want, edit := range map[string][]string{
		"docs/c.md asks for 0.3.0, want 0.2.0: GIT_TAG v0.3.0":         {"docs/c.md", "GIT_TAG v0.2.0", "GIT_TAG v0.3.0"},
		"docs/c.md asks for 0.3, want 0.2: find_package(secstatus 0.3": {"docs/c.md", "secstatus 0.2", "secstatus 0.3"},
		"docs/c.md asks for a version 5 times, want 6":                 {"docs/c.md", "GIT_TAG v", "GIT_TAG "},
		"docs/check.md asks for 0.1.0, want 0.2.0: rev: v0.1.0":        {"docs/check.md", "0.2.0", "0.1.0"},
		"docs/vet.md asks for a version 0 times, want 1":               {"docs/vet.md", "golangci\n", "golangci\n\n"},
		"analysis/go.mod asks for 0.3.0, want 0.2.0: secstatus v0.3.0": {"analysis/go.mod", "0.2.0", "0.3.0"},
		`MODULE.bazel asks for 0.2.0, want 0.3.0: version = "0.2.0`:    {"MODULE.bazel", "0.3.0", "0.2.0"},
		"README.md says that nothing is released, and 0.2.0 is":        {"README.md", "", "A word. <!-- until the first release -->"},
	} {
		assert.EqualError(t, askedFor(tree(edit...)), want)
	}
}

var asks = map[string]struct {
	pattern string
	times   int
}{
	"docs/c.md":       {`(?:GIT_TAG v|revision: v|revision = v|tag = "v|version = "|find_package\(secstatus )([0-9.]+)`, 6},
	"docs/check.md":   {`rev: v([0-9.]+)`, 1},
	"docs/vet.md":     {`/golangci\n +version: v([0-9.]+)`, 1},
	"analysis/go.mod": {`secstatus v([0-9.]+)`, 1},
	"MODULE.bazel":    {`version = "([0-9.]+)`, 1},
}

// newestRelease is the first release that a changelog has, or "".
func newestRelease(changelog string) string {
	if m := regexp.MustCompile(`(?m)^## (\d+\.\d+\.\d+)$`).FindStringSubmatch(changelog); m != nil {
		return m[1]
	}
	return ""
}

func askedFor(tree fs.FS) error {
	var wrong []error
	read := func(name string) string {
		text, err := fs.ReadFile(tree, name)
		wrong = append(wrong, err)
		return string(text)
	}
	version := strings.TrimSpace(read("VERSION"))
	released := newestRelease(read("CHANGELOG.md"))
	newest := released
	if newest == "" {
		newest = version
	}
	for name, a := range asks {
		found := regexp.MustCompile(a.pattern).FindAllStringSubmatch(read(name), -1)
		if name == "MODULE.bazel" {
			found = found[:min(1, len(found))] // the others are of what it needs
		}
		if len(found) != a.times {
			wrong = append(wrong, fmt.Errorf("%s asks for a version %d times, want %d", name, len(found), a.times))
		}
		for _, m := range found {
			want := newest
			switch {
			case name == "MODULE.bazel":
				want = version
			case strings.HasPrefix(m[0], "find_package"):
				want = newest[:strings.LastIndex(newest, ".")]
			}
			if m[1] != want {
				wrong = append(wrong, fmt.Errorf("%s asks for %s, want %s: %s", name, m[1], want, strings.TrimSpace(m[0])))
			}
		}
	}
	documents, err := fs.Glob(tree, "docs/*.md")
	wrong = append(wrong, err)
	for _, name := range append(documents, "README.md") {
		if released != "" && strings.Contains(read(name), "<!-- until the first release -->") {
			wrong = append(wrong, fmt.Errorf("%s says that nothing is released, and %s is", name, released))
		}
	}
	return errors.Join(wrong...)
}
