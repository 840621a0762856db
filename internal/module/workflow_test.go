// SPDX-License-Identifier: Apache-2.0

package module_test

import (
	"crypto/sha1"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"
)

// actionlint checks workflows, and with shellcheck the scripts in them.
const actionlint = "github.com/rhysd/actionlint/cmd/actionlint@v1.7.12"

// A workflow is what our rules are about in one of GitHub
// (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax).
type workflow struct {
	On          map[string]any
	Permissions map[string]string
	Jobs        map[string]struct {
		Permissions map[string]string
		Timeout     int `yaml:"timeout-minutes"`
		Uses        string
		Strategy    struct{ Matrix map[string][]string }
		Steps       []struct {
			Uses, Run string
			With      map[string]string
		}
	}
}

func workflows(t *testing.T) map[string]workflow {
	t.Helper()
	files, err := filepath.Glob(".github/workflows/*")
	require.NoError(t, err)
	all := map[string]workflow{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		var w workflow
		require.NoError(t, yaml.Unmarshal(text, &w), file)
		all[filepath.Base(file)] = w
	}
	return all
}

// No workflow gives more than it must, waits for ever, or makes a script of what others
// write; and those in the tree are all.
func TestWorkflows(t *testing.T) {
	all := workflows(t)
	require.Len(t, all, 2)
	// What may be written, by which job; reading the contents is all that others have.
	writes := map[string]map[string]string{
		"release.yml attest": {"id-token": "write", "attestations": "write"},
		"release.yml draft":  {"contents": "write"},
	}
	for file, w := range all {
		assert.NotNil(t, w.Permissions, "%s: want permissions: {}", file)
		assert.Empty(t, w.Permissions, file)
		for event := range w.On {
			assert.Contains(t, []string{"push", "pull_request", "workflow_call"}, event, file)
		}
		for name, job := range w.Jobs {
			name = file + " " + name
			want := writes[name]
			if want == nil {
				want = map[string]string{"contents": "read"}
			}
			assert.Equal(t, want, job.Permissions, name)
			if job.Uses == "" {
				assert.Positive(t, job.Timeout, "%s: want timeout-minutes", name)
			}
			for _, s := range job.Steps {
				assert.NotContains(t, s.Run, "${{", "%s: want env: for what a script is to know", name)
				if strings.HasPrefix(s.Uses, "actions/checkout@") {
					assert.Equal(t, "false", s.With["persist-credentials"], name)
				}
			}
		}
	}

	// CI runs what README.md begins with, on three systems, and what CONTRIBUTING.md asks for.
	ci := all["ci.yml"].Jobs
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	assert.Equal(t, []string{"ubuntu-latest", "macos-latest", "windows-latest"}, ci["readme"].Strategy.Matrix["os"])
	runs := func(job string) (commands []string) {
		for _, s := range ci[job].Steps {
			if s.Run != "" {
				commands = append(commands, s.Run)
			}
		}
		return commands
	}
	require.Equal(t, []string{"make check-headers", "make test"}, runs("readme"))
	for _, command := range runs("readme") {
		assert.Regexp(t, "(?m)^"+command+" ", string(readme))
	}
	assert.Contains(t, runs("exhaustive"), ".ci/run")
	assert.Equal(t, "./.github/workflows/ci.yml", all["release.yml"].Jobs["test"].Uses)
}

// Each action is that of one commit, everywhere the same, and the version stands beside it.
func TestPins(t *testing.T) {
	files, err := filepath.Glob(".github/workflows/*")
	require.NoError(t, err)
	uses := regexp.MustCompile(`^\s*(?:- )?uses:(.*)$`)
	pin := regexp.MustCompile(`^ ([\w-]+/[\w-]+)@([0-9a-f]{40} # v\d+\.\d+\.\d+)$`)
	pins := map[string]string{}
	for _, file := range append(files, "action.yml") {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		for line := range strings.Lines(string(text)) {
			m := uses.FindStringSubmatch(strings.TrimSuffix(line, "\n"))
			if m == nil || strings.HasPrefix(m[1], " ./") {
				continue
			}
			p := pin.FindStringSubmatch(m[1])
			if !assert.NotNil(t, p, "%s: %s: want OWNER/NAME@COMMIT # vN.N.N", file, strings.TrimSpace(line)) {
				continue
			}
			if pins[p[1]] == "" {
				pins[p[1]] = p[2]
			}
			assert.Equal(t, pins[p[1]], p[2], "%s: %s", file, p[1])
		}
	}
	assert.Greater(t, len(pins), 4)
}

// The workflows and the scripts that they run are clean to actionlint and shellcheck.
func TestActionlint(t *testing.T) {
	installed.Exhaustive(t, "actionlint comes from the module proxy")
	shellcheck := installed.Program(t, "shellcheck", "shellcheck")
	lint := func(stdin string, args ...string) (string, error) {
		cmd := installed.Command(t, "go", append([]string{"run", actionlint, "-no-color", "-shellcheck", shellcheck}, args...)...)
		cmd.Env = append(os.Environ(), "GOFLAGS=-mod=mod")
		cmd.Stdin = strings.NewReader(stdin)
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
	files, err := filepath.Glob(".github/workflows/*")
	require.NoError(t, err)
	out, err := lint("", files...)
	assert.NoError(t, err, out)
	// It does look: at expressions in scripts, at the scripts, at keys.
	out, err = lint("on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    step: 1\n    steps:\n      - run: echo ${{ github.head_ref }}\n      - run: echo $HOME\n", "-")
	assert.Error(t, err)
	for _, want := range []string{`"github.head_ref" is potentially untrusted`, "SC2086", `unexpected key "step"`} {
		assert.Contains(t, out, want)
	}

	scripts, err := filepath.Glob(".github/release/*.sh")
	require.NoError(t, err)
	said, err := installed.Command(t, shellcheck, scripts...).CombinedOutput()
	assert.NoError(t, err, string(said))
}

// A tag becomes a release only if it is what VERSION and the changelog say, of a commit of
// main.
func TestReleaseTag(t *testing.T) {
	bash := installed.Program(t, "bash", "bash")
	git := installed.Program(t, "git", "git")
	script, err := filepath.Abs(".github/release/tag.sh")
	require.NoError(t, err)
	dir := t.TempDir()
	run := func(args ...string) {
		t.Helper()
		cmd := installed.Command(t, git, append([]string{"-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"}, args...)...)
		cmd.Dir = dir
		out, err := cmd.CombinedOutput()
		require.NoError(t, err, string(out))
	}
	file := func(name, text string) {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666))
	}
	check := func(tag string) string {
		cmd := installed.Command(t, bash, script)
		cmd.Dir, cmd.Env = dir, append(os.Environ(), "TAG="+tag)
		out, err := cmd.CombinedOutput()
		assert.Equal(t, len(out) == 0, err == nil, "%v: %s", err, out)
		return string(out)
	}
	run("init", "-q", "-b", "main")
	file("VERSION", "1.2.3\n")
	file("CHANGELOG.md", "# Changelog\n\n## Unreleased\n")
	run("add", ".")
	run("commit", "-q", "-m", "one")
	run("tag", "v1.2.3")
	run("update-ref", "refs/remotes/origin/main", "HEAD")
	assert.Equal(t, "::error::CHANGELOG.md has no heading ## 1.2.3\n", check("v1.2.3"))

	file("CHANGELOG.md", "# Changelog\n\n## 1.2.3\n\n- A change.\n\n## 1.2.2\n\n- Another.\n")
	run("commit", "-q", "-a", "-m", "two")
	assert.Equal(t, "::error::The tag v1.2.3 is not of the commit that is checked out\n", check("v1.2.3"))
	run("tag", "-f", "v1.2.3")
	assert.Equal(t, "::error::The tag v1.2.3 is not of a commit of main\n", check("v1.2.3"))
	run("update-ref", "refs/remotes/origin/main", "HEAD")
	assert.Empty(t, check("v1.2.3"))
	run("tag", "-f", "-a", "-m", "with a message", "v1.2.3")
	assert.Empty(t, check("v1.2.3"))
	for _, tag := range []string{"v1.2.4", "1.2.3", "v1.2.3-rc.1", "v1", "$(touch pwned)"} {
		assert.Equal(t, "::error::The tag "+tag+" is not v1.2.3, which VERSION asks for\n", check(tag))
	}
	assert.NoFileExists(t, filepath.Join(dir, "pwned"))

	// The draft has the words of the changelog, and all files.
	script, err = filepath.Abs(".github/release/draft.sh")
	require.NoError(t, err)
	stub := filepath.Join(t.TempDir(), "gh")
	require.NoError(t, os.WriteFile(stub, []byte("#!/bin/sh\nwhile [ $# -gt 0 ]; do\n\tif [ \"$1\" = --notes-file ]; then shift; echo notes; cat \"$1\"; else echo \"$1\"; fi\n\tshift\ndone\n"), 0o777))
	t.Setenv("PATH", filepath.Dir(stub)+string(filepath.ListSeparator)+os.Getenv("PATH"))
	require.NoError(t, os.Mkdir(filepath.Join(dir, "assets"), 0o777))
	file("assets/SHA256SUMS", "")
	file("assets/a b.zip", "")
	cmd := installed.Command(t, bash, script)
	cmd.Dir, cmd.Env = dir, append(os.Environ(), "TAG=v1.2.3")
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, string(out))
	assert.Equal(t, "release\ncreate\nv1.2.3\n--draft\n--verify-tag\n--title\nsecstatus 1.2.3\nnotes\n\n- A change.\n\nassets/SHA256SUMS\nassets/a b.zip\n", string(out))
}

// A checkout has the bytes of the repository where git is told to end lines with CR LF, as
// it is on Windows.
func TestCheckoutWithCRLF(t *testing.T) {
	git := installed.Program(t, "git", "git")
	if _, err := os.Stat(".git"); err != nil {
		t.Skip("this is no checkout of git")
	}
	entries, err := installed.Command(t, git, "ls-files", "--stage", "-z").Output()
	require.NoError(t, err)
	for _, config := range [][]string{{"core.autocrlf=true"}, {"core.autocrlf=false", "core.eol=crlf"}, {"core.autocrlf=input"}} {
		dir := t.TempDir()
		var args []string
		for _, c := range config {
			args = append(args, "-c", c)
		}
		out, err := installed.Command(t, git, append(args, "checkout-index", "--all", "--prefix="+filepath.ToSlash(dir)+"/")...).CombinedOutput()
		require.NoError(t, err, string(out))
		files := 0
		for entry := range strings.SplitSeq(strings.TrimSuffix(string(entries), "\x00"), "\x00") {
			meta, name, _ := strings.Cut(entry, "\t")
			fields := strings.Fields(meta) // mode, object, stage
			require.Contains(t, []string{"100644", "100755"}, fields[0], name)
			text, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
			require.NoError(t, err)
			assert.Equal(t, fields[1], fmt.Sprintf("%x", sha1.Sum(slices.Concat([]byte(fmt.Sprintf("blob %d\x00", len(text))), text))), "%s with %v", name, config)
			files++
		}
		require.Greater(t, files, 500)
	}
}
