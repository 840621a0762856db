// SPDX-License-Identifier: Apache-2.0

package module_test

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"
)

// composite is a composite action
// (https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax).
type composite struct {
	Inputs  map[string]struct{ Default string }
	Outputs map[string]struct{ Value string }
	Runs    struct {
		Using string
		Steps []step
	}
}

type step struct {
	ID, If, Uses, Shell, Run string
	Env, With                map[string]string
}

// A runner runs a composite action as that of GitHub does, as far as ours needs it: steps in
// bash, actions/cache, and expressions of contexts, strings, ==, != and &&.
type runner struct {
	t         *testing.T
	action    string // the checkout of the action
	workspace string // that of the repository which uses it
	temp      string
	env       []string          // of the job
	cache     map[string]string // a folder for each key
	steps     map[string]map[string]string
	log       string
	summary   string
	ran       []string // the names of scripts
}

func newRunner(t *testing.T, action, workspace string) *runner {
	t.Helper()
	installed.Program(t, "bash", "bash")
	return &runner{t: t, action: action, workspace: workspace, cache: map[string]string{}}
}

var expression = regexp.MustCompile(`\$\{\{\s*(.*?)\s*\}\}`)

// value is that of one operand of an expression.
func (r *runner) value(operand string, inputs map[string]string) string {
	operand = strings.TrimSpace(operand)
	if text, ok := strings.CutPrefix(operand, "'"); ok {
		return strings.TrimSuffix(text, "'")
	}
	path := strings.Split(operand, ".")
	switch {
	case operand == "github.action_path":
		return r.action
	case path[0] == "inputs" && len(path) == 2:
		value, ok := inputs[path[1]]
		assert.True(r.t, ok, "the action has no input %s", path[1])
		return value
	case path[0] == "steps" && len(path) == 4 && path[2] == "outputs":
		return r.steps[path[1]][path[3]]
	}
	r.t.Errorf("unknown expression %s", operand)
	return ""
}

func (r *runner) text(s string, inputs map[string]string) string {
	return expression.ReplaceAllStringFunc(s, func(e string) string { return r.value(expression.FindStringSubmatch(e)[1], inputs) })
}

func (r *runner) holds(condition string, inputs map[string]string) bool {
	for term := range strings.SplitSeq(condition, "&&") {
		left, right, equal := strings.Cut(term, "==")
		if !equal {
			left, right, _ = strings.Cut(term, "!=")
		}
		if (r.value(left, inputs) == r.value(right, inputs)) != equal {
			return false
		}
	}
	return true
}

// run runs the action with inputs, and returns its outputs, and whether the job goes on.
func (r *runner) run(with map[string]string) (outputs map[string]string, ok bool) {
	t := r.t
	t.Helper()
	text, err := os.ReadFile(filepath.Join(r.action, "action.yml"))
	require.NoError(t, err)
	var a composite
	require.NoError(t, yaml.Unmarshal(text, &a))
	require.Equal(t, "composite", a.Runs.Using)
	inputs := map[string]string{}
	for name, in := range a.Inputs {
		inputs[name] = in.Default
	}
	for name, value := range with {
		require.Contains(t, inputs, name)
		inputs[name] = value
	}
	r.temp, r.steps, r.log, r.summary, r.ran = t.TempDir(), map[string]map[string]string{}, "", "", nil
	keep := map[string]string{} // keys of the cache, and folders
	ok = true
	for _, s := range a.Runs.Steps {
		if !ok || s.If != "" && !r.holds(s.If, inputs) {
			continue
		}
		values := map[string]string{}
		for name, v := range s.With {
			values[name] = r.text(v, inputs)
		}
		switch {
		case strings.HasPrefix(s.Uses, "actions/cache@"):
			key, path := values["key"], values["path"]
			require.NotEmpty(t, key)
			from, hit := r.cache[key]
			if hit {
				require.NoError(t, os.RemoveAll(path))
				require.NoError(t, os.CopyFS(path, os.DirFS(from)))
			}
			r.steps[s.ID] = map[string]string{"cache-hit": fmt.Sprint(hit)}
			keep[key] = path
		case s.Run != "":
			require.Equal(t, "bash", s.Shell)
			ok = r.script(s, inputs)
		default:
			t.Fatalf("unknown step %+v", s)
		}
	}
	for key, path := range keep {
		if r.cache[key] == "" && ok {
			r.cache[key] = t.TempDir()
			require.NoError(t, os.CopyFS(r.cache[key], os.DirFS(path)))
		}
	}
	outputs = map[string]string{}
	for name, o := range a.Outputs {
		outputs[name] = r.text(o.Value, inputs)
	}
	return outputs, ok
}

func (r *runner) script(s step, inputs map[string]string) bool {
	t := r.t
	t.Helper()
	dir := t.TempDir()
	file := func(name, text string) string {
		path := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(path, []byte(text), 0o666))
		return path
	}
	output, summary := file("output", ""), file("summary", "")
	cmd := installed.Command(t, "bash", "--noprofile", "--norc", "-eo", "pipefail", file("script.sh", r.text(s.Run, inputs)))
	cmd.Dir = r.workspace
	cmd.Env = append(os.Environ(), "RUNNER_OS=Linux", "RUNNER_ARCH=X64", "RUNNER_TEMP="+r.temp, "GITHUB_WORKSPACE="+r.workspace, "GITHUB_OUTPUT="+output, "GITHUB_STEP_SUMMARY="+summary)
	cmd.Env = append(cmd.Env, r.env...)
	for name, v := range s.Env {
		cmd.Env = append(cmd.Env, name+"="+r.text(v, inputs))
	}
	out, err := cmd.CombinedOutput()
	r.log += string(out)
	r.ran = append(r.ran, filepath.Base(strings.TrimSuffix(s.Run, `"`)))
	set, readErr := os.ReadFile(output)
	require.NoError(t, readErr)
	r.steps[s.ID] = map[string]string{}
	for line := range strings.Lines(string(set)) {
		name, value, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "=")
		require.True(t, ok, line)
		r.steps[s.ID][name] = value
	}
	said, readErr := os.ReadFile(summary)
	require.NoError(t, readErr)
	r.summary += string(said)
	return err == nil
}

// foreign is a repository that uses the action.
func foreign(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "their repository")
	for name, text := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o777))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o666))
	}
	return dir
}

func repository(t *testing.T) string {
	t.Helper()
	dir, err := os.Getwd()
	require.NoError(t, err)
	return dir
}

const (
	healthy = "#include <stdint.h>\n#ifndef PSA_SUCCESS\ntypedef int32_t psa_status_t;\n#endif\n#define PSA_SUCCESS ((psa_status_t)0)\n"
	broken  = "#include <stdint.h>\n#ifndef PSA_SUCCESS\ntypedef int32_t psa_status_t;\n#endif\n#define PSA_SUCCESS ((psa_status_t) 0)\n"
	extra   = healthy + "#define PSA_ERROR_OF_OURS ((psa_status_t)-1000)\n"
)

// The action runs outside of this repository: it builds, keeps what it has built, and says
// what it has found in each way that it promises.
func TestAction(t *testing.T) {
	theirs := foreign(t, map[string]string{
		"inc/a/good.h": healthy, "inc/b c/it's bad.h": broken, "inc/[x].h": healthy, "other/extra.h": extra,
		"settings/.secstatus.toml": "[check]\nfail-on = \"warning\"\nexclude = [\"/left.h\"]\n", "settings/extra.h": extra, "settings/left.h": broken,
		"build/compile_commands.json": `[{"directory": "DIR", "file": "a.c", "command": "cc -Iinc -c a.c"}]`, "a.c": "#include \"a/good.h\"\n",
	})
	r := newRunner(t, repository(t), theirs)
	// The caller's own settings for Go are his.
	r.env = []string{"GOFLAGS=-mod=vendor", "GOWORK=/nowhere/go.work", "GOOS=plan9"}
	out, ok := r.run(map[string]string{"headers": "inc/**/*.h\r\n\n  \ninc/[x].h\n"})
	require.Equal(t, []string{"get.sh", "build.sh", "check.sh"}, r.ran, r.log)
	assert.False(t, ok, "there is a conflict")
	assert.Equal(t, "1", out["conflicts"], r.log)
	assert.Equal(t, "1", out["findings"])
	assert.Contains(t, r.log, "::error file=inc/b c/it's bad.h,line=5,col=9,title=macro-spacing::")
	assert.Contains(t, r.log, "3 headers checked: 1 conflict, 2 compatible")
	assert.Contains(t, r.summary, "| inc/b c/it's bad.h | conflict | 1 | 0 | 0 |\n")
	text, err := os.ReadFile(out["sarif"])
	require.NoError(t, err)
	assert.Contains(t, string(text), `"uri":"inc/b%20c/it%27s%20bad.h"`)
	assert.True(t, json.Valid(text))
	require.NoDirExists(t, filepath.Join(theirs, "vendor"))

	// What has been built is there the next time, and no Go is needed.
	r.cache = map[string]string{}
	_, ok = r.run(map[string]string{"headers": "inc/a"})
	require.True(t, ok, r.log)
	require.Len(t, r.cache, 1)
	stub := filepath.Join(t.TempDir(), "go")
	require.NoError(t, os.WriteFile(stub, []byte("#!/bin/sh\necho no Go is to run >&2\nexit 1\n"), 0o777))
	r.env = []string{"PATH=" + filepath.Dir(stub) + string(filepath.ListSeparator) + os.Getenv("PATH")}
	out, ok = r.run(map[string]string{"headers": "inc/a"})
	assert.True(t, ok, r.log)
	assert.Equal(t, []string{"get.sh", "check.sh"}, r.ran)
	assert.Equal(t, "0", out["conflicts"])
	assert.Contains(t, r.summary, "| inc/a/good.h | compatible | 0 | 0 | 0 |\n")

	for name, c := range map[string]struct {
		with map[string]string
		ok   bool
		want string
	}{
		"working-directory":  {map[string]string{"headers": "*.h", "working-directory": "inc"}, true, "1 header checked: 1 compatible"},
		"from the checkout":  {map[string]string{"headers": "b c", "working-directory": "inc"}, false, "::error file=inc/b c/it's bad.h,"},
		"warnings pass":      {map[string]string{"headers": "other"}, true, "::warning file=other/extra.h"},
		"fail-on":            {map[string]string{"headers": "other", "fail-on": "warning"}, false, "::warning file=other/extra.h"},
		"settings":           {map[string]string{"headers": "settings"}, false, "1 header checked: 1 with warnings"},
		"more than settings": {map[string]string{"headers": "settings", "fail-on": "error"}, true, "1 header checked: 1 with warnings"},
		"args":               {map[string]string{"headers": "inc/b c", "args": `--disable "macro-spacing" --std 'c 12'`}, false, `unknown standard "c 12"`},
		"args that are good": {map[string]string{"headers": "inc/b c", "args": "--disable\n \"macro-spacing\"\n-D 'A=b c'"}, true, "1 compatible"},
		"a quotation":        {map[string]string{"headers": "inc/a", "args": `--std "c99`}, false, "::error::The input args has a quotation that does not end"},
		"nothing":            {map[string]string{}, false, "no headers given"},
		"no match":           {map[string]string{"headers": "inc/*.hpp"}, false, "inc/*.hpp: no such file"},
		"a profile":          {map[string]string{"headers": "inc/a", "profile": "pkcs12"}, false, `unknown profile "pkcs12"`},
		"a target":           {map[string]string{"headers": "inc/a", "target": "arm-none-eabi"}, true, "1 compatible"},
		"no flag":            {map[string]string{"headers": "--help"}, false, "--help: no such file"},
	} {
		_, ok := r.run(c.with)
		assert.Equal(t, c.ok, ok, "%s: %s", name, r.log)
		assert.Contains(t, r.log, c.want, name)
	}

	database := filepath.Join(theirs, "build", "compile_commands.json")
	text, err = os.ReadFile(database)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(database, bytes.ReplaceAll(text, []byte("DIR"), []byte(theirs)), 0o666))
	_, ok = r.run(map[string]string{"compile-commands": "build"})
	assert.True(t, ok, r.log)
	assert.Contains(t, r.summary, "| inc/a/good.h | compatible |")

	// No input is a script.
	const hostile = "$(touch pwned) `touch pwned` \"; touch pwned; \" '; touch pwned; ' *; touch pwned\n$(touch pwned)\n${{ github.token }}"
	for _, input := range []string{"headers", "args", "working-directory", "version", "fail-on", "profile", "reference", "target", "include", "define", "compile-commands"} {
		with := map[string]string{"headers": "inc/a"}
		with[input] = hostile
		_, ok := r.run(with)
		assert.False(t, ok && input != "include" && input != "define", input)
		for _, dir := range []string{theirs, filepath.Join(theirs, "inc"), r.temp} {
			require.NoFileExists(t, filepath.Join(dir, "pwned"), input)
		}
	}
}

// A release is taken where there is one, and only with the right sum.
func TestActionRelease(t *testing.T) {
	installed.Program(t, "curl", "curl")
	tool := filepath.Join(t.TempDir(), "secstatus")
	goTool(t, ".", []string{"CGO_ENABLED=0"}, "build", "-o", tool, "./cmd/secstatus")
	binary, err := os.ReadFile(tool)
	require.NoError(t, err)
	var archive bytes.Buffer
	z := gzip.NewWriter(&archive)
	w := tar.NewWriter(z)
	require.NoError(t, w.WriteHeader(&tar.Header{Name: "secstatus", Mode: 0o755, Size: int64(len(binary))}))
	_, err = w.Write(binary)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	require.NoError(t, z.Close())
	right := fmt.Sprintf("%x", sha256.Sum256(archive.Bytes()))
	sums := right + "  secstatus_1.2.3_linux_amd64.tar.gz\n"
	var asked []string
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		asked = append(asked, q.URL.Path)
		switch q.URL.Path {
		case "/v1.2.3/SHA256SUMS":
			if sums == "" {
				w.WriteHeader(http.StatusForbidden)
			}
			fmt.Fprint(w, sums)
		case "/v1.2.3/secstatus_1.2.3_linux_amd64.tar.gz":
			_, _ = w.Write(archive.Bytes())
		default:
			w.WriteHeader(http.StatusNotFound)
		}
	}))
	defer server.Close()

	// The checkout of the release itself, and a Go that says what it is asked for.
	action := t.TempDir()
	require.NoError(t, os.CopyFS(filepath.Join(action, ".github"), os.DirFS(".github")))
	for name, text := range map[string]string{"VERSION": "1.2.3\n", "CHANGELOG.md": "# Changes\n\n## 1.2.3\n"} {
		require.NoError(t, os.WriteFile(filepath.Join(action, name), []byte(text), 0o666))
	}
	text, err := os.ReadFile("action.yml")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(action, "action.yml"), text, 0o666))
	stub := filepath.Join(t.TempDir(), "go")
	require.NoError(t, os.WriteFile(stub, []byte("#!/bin/sh\necho \"go $* in $(pwd)\" >&2\ncp '"+tool+"' \"${GOBIN:-$4}/secstatus\"\n"), 0o777))

	r := newRunner(t, action, foreign(t, map[string]string{"good.h": healthy}))
	r.env = []string{"SECSTATUS_RELEASES=" + server.URL, "PATH=" + filepath.Dir(stub) + string(filepath.ListSeparator) + os.Getenv("PATH")}
	for name, c := range map[string]struct {
		version, sums string
		unreleased    bool
		ok            bool
		ran           int
		want          string
	}{
		"its own":       {"", sums, false, true, 2, "1 header checked"},
		"by number":     {"1.2.3", sums, false, true, 2, "1 header checked"},
		"by tag":        {"v1.2.3", sums, true, true, 2, "1 header checked"},
		"a wrong sum":   {"", strings.Replace(sums, right[:8], "00000000", 1), false, false, 1, "has the SHA-256 " + right + ", want 00000000"},
		"no sum":        {"", "", false, true, 3, "build -buildvcs=false -o"}, // for this platform
		"unreleased":    {"", sums, true, true, 3, "go build -buildvcs=false -o"},
		"no release":    {"9.9.9", sums, false, true, 3, "go install github.com/secstatus/secstatus/cmd/secstatus@v9.9.9"},
		"no number":     {"main", sums, false, false, 1, "::error::The input version is not a release"},
		"another place": {"../../evil", sums, false, false, 1, "::error::The input version is not a release"},
	} {
		sums, asked, r.cache = c.sums, nil, map[string]string{}
		changes := "## 1.2.3\n"
		if c.unreleased {
			changes = "## Unreleased\n"
		}
		require.NoError(t, os.WriteFile(filepath.Join(action, "CHANGELOG.md"), []byte(changes), 0o666))
		_, ok := r.run(map[string]string{"headers": "good.h", "version": c.version})
		assert.Equal(t, c.ok, ok, "%s: %s", name, r.log)
		assert.Len(t, r.ran, c.ran, name)
		assert.Contains(t, r.log, c.want, name)
	}

	// A server that does not answer is no reason to build something else.
	r.env[0] = "SECSTATUS_RELEASES=http://127.0.0.1:1"
	_, ok := r.run(map[string]string{"headers": "good.h", "version": "1.2.3"})
	assert.False(t, ok)
	assert.Contains(t, r.log, "::error::The sums of release 1.2.3 cannot be read")
	assert.Len(t, r.ran, 1)
}

// Other actions are pinned by commit, and no expression stands in a script.
func TestActionIsSafe(t *testing.T) {
	text, err := os.ReadFile("action.yml")
	require.NoError(t, err)
	var a composite
	require.NoError(t, yaml.Unmarshal(text, &a))
	for _, s := range a.Runs.Steps {
		if s.Uses != "" {
			assert.Regexp(t, `^[\w-]+/[\w-]+@[0-9a-f]{40}$`, s.Uses)
		}
		assert.NotContains(t, s.Run, "${{")
	}
	scripts, err := filepath.Glob(".github/action/*.sh")
	require.NoError(t, err)
	require.Len(t, scripts, 3)
	for _, name := range scripts {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		assert.NotContains(t, string(text), "${{", name)
	}
}
