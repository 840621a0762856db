// SPDX-License-Identifier: Apache-2.0

package analysis_test

import (
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/analysis"
	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis/analysistest"
)

// The module in testdata is none of the workspace, and replaces what it takes by itself.
func TestMain(m *testing.M) {
	if err := os.Setenv("GOWORK", "off"); err != nil {
		panic(err)
	}
	os.Exit(m.Run())
}

// Each analyzer reports what testdata wants of it and no more, near-misses stay silent, and
// its fixes make the golden files.
func TestAnalyzers(t *testing.T) {
	for _, a := range analysis.All() {
		t.Run(a.Name, func(t *testing.T) {
			analysistest.RunWithSuggestedFixes(t, analysistest.TestData(), a, "./"+strings.TrimPrefix(a.Name, "status"))
		})
	}
}

// What the fixes make compiles.
func TestFixesCompile(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.CopyFS(dir, os.DirFS("testdata")))
	fixed := 0
	require.NoError(t, filepath.WalkDir(dir, func(path string, _ fs.DirEntry, err error) error {
		if file, ok := strings.CutSuffix(path, ".golden"); ok && err == nil {
			fixed++
			return os.Rename(path, file)
		}
		return err
	}))
	require.Positive(t, fixed)
	root, err := filepath.Abs("..")
	require.NoError(t, err)
	out, err := run(t, dir, "go", "mod", "edit", "-replace=github.com/secstatus/secstatus="+root)
	require.NoError(t, err, out)
	out, err = run(t, dir, "go", "build", "./...")
	require.NoError(t, err, out)
}

// The command reports the same by itself and below go vet, where facts about types come from
// other packages.
func TestCommand(t *testing.T) {
	for _, command := range commands(t) {
		for _, a := range analysis.All() {
			name := strings.TrimPrefix(a.Name, "status")
			compare(t, append(command[:len(command):len(command)], "-"+a.Name), name, "// want `")
		}
	}
}

// The types and constants of C are known where cgo has rewritten the files.
func TestCgo(t *testing.T) {
	installed.Program(t, "gcc", "gcc libc6-dev")
	t.Setenv("CGO_ENABLED", "1")
	for _, command := range commands(t) {
		compare(t, command, "c", "// wrong")
	}
}

// commands returns the ways to run the command.
func commands(t *testing.T) [][]string {
	vet := filepath.Join(t.TempDir(), "secstatus-vet.exe")
	cmd := installed.Command(t, "go", "build", "-o", vet, "./cmd/secstatus-vet")
	cmd.Env = append(os.Environ(), "GOWORK=")
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, string(out))
	return [][]string{{vet}, {"go", "vet", "-vettool=" + vet}}
}

// compare runs command on testdata/name, and compares the lines of name.go that it reports
// with those that have the mark.
func compare(t *testing.T, command []string, name, mark string) {
	out, err := run(t, "testdata", command[0], append(command[1:], "./"+name)...)
	require.ErrorAs(t, err, new(*exec.ExitError), "%v", command)
	text, err := os.ReadFile(filepath.Join("testdata", name, name+".go"))
	require.NoError(t, err)
	var want, got []string
	for i, line := range strings.Split(string(text), "\n") {
		position := fmt.Sprintf("%s.go:%d:", name, i+1)
		if strings.Contains(line, mark) {
			want = append(want, position)
		}
		if strings.Contains(out, string(filepath.Separator)+position) {
			got = append(got, position)
		}
	}
	require.NotEmpty(t, want)
	assert.Equal(t, want, got, "%v\n%s", command, out)
}

// run runs a program in dir and returns what it printed.
func run(t *testing.T, dir, program string, args ...string) (string, error) {
	t.Helper()
	cmd := installed.Command(t, program, args...)
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	return string(out), err
}
