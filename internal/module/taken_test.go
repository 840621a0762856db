// SPDX-License-Identifier: Apache-2.0

package module_test

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/secstatus/secstatus/internal/scratch"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"
)

const (
	module   = "github.com/secstatus/secstatus"
	analyses = module + "/analysis"
)

const withC = `package main

// #include <psa/error.h>
// #include <pkcs11/pkcs11.h>
import "C"

import (
	"fmt"

	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/cpsa"
)

func main() {
	fmt.Println(cpsa.FromC(C.psa_status_t(C.PSA_ERROR_BAD_STATE)), cpkcs11.FromC(C.CK_RV(C.CKR_PIN_INCORRECT)))
}
`

// A release is taken by the go command as the documents say, from its tags: the command, the
// packages, the headers for C code, and secstatus-vet, alone and as a plugin.
func TestGoInstall(t *testing.T) {
	installed.Exhaustive(t, "a release, installed")
	t.Parallel()
	installed.Program(t, "cc", "gcc libc6-dev")
	r := scratch.New(t, ".")
	released := r.Release("")
	bin := t.TempDir()
	env := append(r.GoEnv(module+"@latest", analyses+"@latest"), "GOBIN="+bin, "PATH="+bin+string(filepath.ListSeparator)+os.Getenv("PATH"), "CGO_ENABLED=1")
	shell := func(dir, commands string) (string, error) {
		cmd := installed.Command(t, "sh", "-e", "-c", commands)
		cmd.Dir, cmd.Env = dir, env
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
	must := func(dir, commands string) string {
		t.Helper()
		out, err := shell(dir, commands)
		require.NoError(t, err, "%s\n%s", commands, out)
		return out
	}

	dir := t.TempDir()
	must(dir, "go mod init example.com/consumer")
	must(dir, scratch.Block(t, r.Document(released, "README.md"), "## Installing"))
	assert.Regexp(t, `^secstatus v`+released+` `, must(dir, "secstatus version"))
	assert.Equal(t, module+" v"+released+"\n", must(dir, "go list -m "+module))
	assert.Equal(t, module+" v"+released+"\n", must(dir, "go list -m "+module+"@v0"), "the tag v0 is no version")

	document := r.Document(released, "docs/go.md")
	write := func(name, text string) {
		t.Helper()
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666))
	}
	write("main.go", withC)
	write("proof.go", "package main\n\n"+scratch.Block(t, document, "The constants need no cgo."))
	build := scratch.Block(t, document, "To include the headers in your C code")
	must(dir, build)
	assert.Equal(t, "PSA_ERROR_BAD_STATE CKR_PIN_INCORRECT\n", must(dir, "./consumer"))
	must(dir, "rm consumer; go mod vendor\n"+build)
	assert.Equal(t, "PSA_ERROR_BAD_STATE CKR_PIN_INCORRECT\n", must(dir, "./consumer"))

	// The document's lines of secstatus-vet, up to those that change files.
	document = r.Document(released, "docs/vet.md")
	install, rest, ok := strings.Cut(scratch.Block(t, document, "## In Go"), "\n")
	require.True(t, ok)
	dir = t.TempDir()
	must(dir, install)
	write("go.mod", "module example.com/wrong\n\ngo 1.25.0\n")
	write("main.go", "package main\n\nimport \"github.com/secstatus/secstatus/cpsa\"\n\nfunc main() {\n\tif s := cpsa.Status(1); s != 0 {\n\t\tpanic(s)\n\t}\n}\n")
	must(dir, "go get "+module+"@v"+released)
	for line := range strings.Lines(rest) {
		if strings.Contains(line, "-fix") {
			continue
		}
		out, err := shell(dir, line)
		if !strings.HasSuffix(strings.TrimSpace(strings.SplitN(line, "#", 2)[0]), "./...") || strings.Contains(line, "-statuszero=false") {
			assert.NoError(t, err, "%s: %s", line, out)
			continue
		}
		assert.Error(t, err, line)
		assert.Contains(t, out, "main.go:6:", line)
	}

	// golangci-lint builds itself with the plugin like this.
	var custom struct {
		Plugins []struct{ Module, Import, Version string }
	}
	require.NoError(t, yaml.Unmarshal([]byte(scratch.Block(t, document, "### golangci-lint")), &custom))
	require.Len(t, custom.Plugins, 1)
	plugin := custom.Plugins[0]
	assert.Equal(t, "v"+released, plugin.Version)
	dir = t.TempDir()
	write("go.mod", "module example.com/linter\n\ngo 1.25.0\n")
	write("main.go", "package main\n\nimport _ \""+plugin.Import+"\"\n\nfunc main() {}\n")
	must(dir, "go get "+plugin.Module+"@"+plugin.Version+" && go mod tidy && go build -o linter . && ./linter")
}

// The action is taken at v0 as docs/check.md says. Where the release has no files it builds its
// checkout, or another release, by the go command.
func TestActionAtTag(t *testing.T) {
	installed.Exhaustive(t, "the action at v0")
	t.Parallel()
	installed.Program(t, "curl", "curl")
	r := scratch.New(t, ".")
	released := r.Release("")
	var steps []struct {
		Uses string
		With map[string]string
	}
	require.NoError(t, yaml.Unmarshal([]byte(scratch.Block(t, r.Document(released, "docs/check.md"), "### GitHub")), &steps))
	const repository = "secstatus/secstatus@"
	var ref string
	var with map[string]string
	for _, s := range steps {
		if after, ok := strings.CutPrefix(s.Uses, repository); ok {
			ref, with = after, s.With
		}
	}
	require.NotEmpty(t, ref)

	server := httptest.NewServer(http.NotFoundHandler())
	defer server.Close()
	theirs := foreign(t, map[string]string{"include/psa/status.h": healthy, "interface/a/b/error.h": broken})
	take := func(ref string) *runner {
		action := filepath.Join(t.TempDir(), "action")
		r.Git("clone", "-q", "--depth", "1", "--branch", ref, r.URL(), action) // as GitHub does
		taken := newRunner(t, action, theirs)
		taken.env = []string{"SECSTATUS_RELEASES=" + server.URL}
		return taken
	}
	taken := take(ref)
	out, ok := taken.run(with)
	assert.False(t, ok)
	require.Equal(t, []string{"get.sh", "build.sh", "check.sh"}, taken.ran, taken.log)
	assert.Equal(t, "1", out["conflicts"], taken.log)
	assert.Contains(t, taken.log, "::error file=interface/a/b/error.h,line=5,")

	// From the next version that is worked on, by number.
	taken = take("main")
	taken.env = append(taken.env, r.GoEnv(module+"@v"+released)...)
	out, ok = taken.run(map[string]string{"headers": "include", "version": released})
	assert.True(t, ok, taken.log)
	require.Equal(t, []string{"get.sh", "build.sh", "check.sh"}, taken.ran, taken.log)
	text, err := os.ReadFile(out["sarif"])
	require.NoError(t, err)
	assert.Contains(t, string(text), `"version":"v`+released+`"`)
}
