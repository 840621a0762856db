// SPDX-License-Identifier: Apache-2.0

package secstatus_test

// Tests of the module as a whole: what its users' builds get of it.

import (
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/cpsa"
	"github.com/secstatus/secstatus/include"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Every vocabulary's type has the same methods, and so have its Error and its Info,
// but for those that the vocabulary alone has a use for.
func TestSameMethods(t *testing.T) {
	type vocabulary struct {
		name                 string
		code, err, info      reflect.Type
		owns                 []string // methods that only this vocabulary has
		statusMethod, ofType string
	}
	vocabularies := []vocabulary{
		{"cpsa", reflect.TypeFor[*cpsa.Status](), reflect.TypeFor[cpsa.Error](), reflect.TypeFor[cpsa.Info](), nil, "Status", "cpsa.Status"},
		{"cpkcs11", reflect.TypeFor[*cpkcs11.RV](), reflect.TypeFor[cpkcs11.Error](), reflect.TypeFor[cpkcs11.Info](),
			[]string{"MayFrom", "NeverFrom", "OnlyFrom", "Outranks"}, "RV", "cpkcs11.RV"},
	}
	methods := func(v vocabulary, typ reflect.Type) []string {
		var out []string
		for i := range typ.NumMethod() {
			m := typ.Method(i)
			if slices.Contains(v.owns, m.Name) {
				continue
			}
			// One signature for all: with the type's own name left out.
			signature := strings.ReplaceAll(m.Type.String(), v.name+".", "")
			signature = strings.ReplaceAll(signature, strings.TrimPrefix(v.ofType, v.name+"."), "T")
			out = append(out, strings.Replace(m.Name, v.statusMethod, "T", 1)+signature)
		}
		return out
	}
	first := vocabularies[0]
	for _, v := range vocabularies[1:] {
		assert.Equal(t, methods(first, first.code), methods(v, v.code))
		assert.Equal(t, methods(first, first.err), methods(v, v.err))
		assert.Equal(t, methods(first, first.info), methods(v, v.info))
	}
}

const consumer = `package main

import (
	"fmt"

	"github.com/secstatus/secstatus/conv"
	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/cpsa"
)

func main() {
	rv, fidelity := conv.PSAToPKCS11(cpsa.NotPermitted)
	fmt.Println(cpsa.NotPermitted.Err(), rv, fidelity, cpkcs11.RV(7))
}
`

// A module that uses this one can vendor it: the headers come along, and it builds,
// with cgo and without, to the same effect. And importing costs nothing at init.
func TestVendored(t *testing.T) {
	if testing.Short() {
		t.Skip("builds three programs: run without -short")
	}
	dir := t.TempDir()
	root, err := os.Getwd()
	require.NoError(t, err)
	sums, err := os.ReadFile("go.sum")
	require.NoError(t, err)
	version := goTool(t, root, nil, "list", "-m", "-f", "{{.GoVersion}}")
	for name, text := range map[string]string{
		"main.go": consumer,
		"go.sum":  string(sums),
		"go.mod": fmt.Sprintf("module example.com/consumer\n\ngo %s\n\nrequire github.com/secstatus/secstatus v0.0.0\n\nreplace github.com/secstatus/secstatus => %s\n",
			strings.TrimSpace(version), root),
	} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666))
	}
	goTool(t, dir, []string{"GOFLAGS=-mod=mod"}, "mod", "vendor")
	vendored := filepath.Join(dir, "vendor", "github.com", "secstatus", "secstatus")
	require.NoError(t, fs.WalkDir(include.FS(), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		want, err := fs.ReadFile(include.FS(), name)
		require.NoError(t, err)
		got, err := os.ReadFile(filepath.Join(vendored, "include", filepath.FromSlash(name)))
		assert.NoError(t, err)
		assert.Equal(t, string(want), string(got))
		return nil
	}))
	for _, cgo := range []string{"0", "1"} {
		if _, err := exec.LookPath("cc"); cgo == "1" && err != nil {
			t.Log("no C compiler: the build with cgo is not tested")
			continue
		}
		exe := filepath.Join(dir, "consumer"+cgo)
		goTool(t, dir, []string{"GOFLAGS=-mod=vendor", "CGO_ENABLED=" + cgo}, "build", "-o", exe, ".")
		cmd := exec.Command(exe)
		cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
		var trace strings.Builder
		cmd.Stderr = &trace
		out, err := cmd.Output()
		require.NoError(t, err)
		assert.Equal(t, "PSA_ERROR_NOT_PERMITTED: a policy forbids what was asked for CKR_ACTION_PROHIBITED exact CKR_ARGUMENTS_BAD\n", string(out))
		assert.Contains(t, trace.String(), "init runtime @", "the trace works")
		assert.NotContains(t, trace.String(), "secstatus", "something of ours runs at init")
	}

	// And if the header ever differed from the registry, nothing would build.
	if _, err := exec.LookPath("cc"); err != nil {
		return
	}
	header := filepath.Join(vendored, "include", "psa", "error.h")
	text, err := os.ReadFile(header)
	require.NoError(t, err)
	altered := strings.Replace(string(text), "((psa_status_t)-133)", "((psa_status_t)-134)", 1)
	require.NotEqual(t, string(text), altered)
	require.NoError(t, os.WriteFile(header, []byte(altered), 0o666))
	cmd := exec.Command("go", "build", "-o", os.DevNull, ".")
	cmd.Dir, cmd.Env = dir, append(os.Environ(), "GOFLAGS=-mod=vendor", "CGO_ENABLED=1")
	out, err := cmd.CombinedOutput()
	assert.Error(t, err)
	assert.Contains(t, string(out), "PSA_ERROR_NOT_PERMITTED")
}

func goTool(t *testing.T, dir string, env []string, args ...string) string {
	t.Helper()
	cmd := exec.Command("go", args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), env...)
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	require.NoError(t, err, "go %s: %s", strings.Join(args, " "), stderr.String())
	return string(out)
}

// Every source file names its licence, and every licence named has its text.
func TestLicences(t *testing.T) {
	require.NoError(t, filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == ".git" || d.Name() == "testdata") {
			return fs.SkipDir
		}
		switch filepath.Ext(path) {
		case ".go", ".h", ".c", ".toml", ".yml", ".yaml":
		default:
			if d.Name() != "Makefile" && path != filepath.Join(".ci", "run") {
				return nil
			}
		}
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		_, after, ok := strings.Cut(string(text), "SPDX-License-Identifier: ")
		if assert.True(t, ok, "%s has no SPDX line", path) {
			id := strings.Fields(after)[0]
			assert.FileExists(t, filepath.Join("LICENSES", id+".txt"), path)
			want := "Apache-2.0"
			if filepath.Dir(filepath.Dir(path)) == "include" {
				want = "0BSD"
			}
			assert.Equal(t, want, id, path)
		}
		return nil
	}))
}
