// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const tests = `package m

import "testing"

func TestGood(t *testing.T)  { t.Log("not shown") }
func TestBad(t *testing.T)   {
	t.Run("one", func(t *testing.T) { t.Log("not shown") })
	t.Run("two", func(t *testing.T) { t.Error("two is wrong") })
	t.Run("three", func(t *testing.T) { t.Skip("missing: tac (packages: coreutils; or run: make deps)") })
}
func TestNeeds(t *testing.T) { t.Skip("missing: tac (packages: coreutils; or run: make deps)") }
func TestLong(t *testing.T)  { t.Skip("exhaustive: every value: run make test-all") }
func TestCannot(t *testing.T) { t.Skip("no links here") }
`

// The output of go test without -v is shown, its exit status kept, and what was skipped
// is listed at the end.
func TestRun(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		path := filepath.Join(dir, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o777))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o666))
	}
	write("go.mod", "module example.com/m\n\ngo 1.25.0\n")
	write("m_test.go", tests)
	write("broken/broken_test.go", "package broken\n\nvar x int = \"\"\n")
	write("panics/panics_test.go", "package panics\n\nimport \"testing\"\n\nfunc TestPanic(t *testing.T) { panic(\"out of order\") }\n")
	t.Chdir(dir)
	t.Setenv("GOFLAGS", "-mod=mod")
	t.Setenv("GOWORK", "off")
	var out strings.Builder
	status, err := run([]string{"-vet=off", "./..."}, &out, &out)
	require.NoError(t, err)
	assert.Equal(t, 1, status, out.String())
	text := regexp.MustCompile(`\d+\.\d+s`).ReplaceAllString(out.String(), "0s")
	assert.Contains(t, text, `--- FAIL: TestBad (0s)
    --- FAIL: TestBad/two (0s)
        m_test.go:8: two is wrong
FAIL
FAIL	example.com/m	0s
`)
	assert.Contains(t, text, "broken_test.go:3:13: cannot use \"\"")
	assert.Contains(t, text, "FAIL	example.com/m/broken [build failed]\n")
	assert.Contains(t, text, "panic: out of order")
	assert.NotContains(t, text, "not shown")
	assert.True(t, strings.HasSuffix(text, `
skipped, for want of packages (make deps installs all of them):
  coreutils  TestBad/three and 1 more

skipped on this machine:
  no links here  TestCannot

exhaustive tests: make test-all (1 more)
`), text)

	out.Reset()
	status, err = run([]string{"-run", "TestGood", "."}, &out, &out)
	require.NoError(t, err)
	assert.Zero(t, status, out.String())
	assert.Regexp(t, `^ok  \texample.com/m\t\S+\n$`, out.String())
}

// The reason of a script is that of its last command.
func TestSaid(t *testing.T) {
	assert.Equal(t, "script(1) makes the terminal", said([]string{"    testscript.go:609: WORK=$WORK\n", "        PATH=/bin\n",
		"        > [linux] exec true\n", "        > [!terminal] skip 'script(1) makes the terminal'\n", "--- SKIP: TestScript/color (0.00s)\n"}))
	assert.Equal(t, "no links here", said([]string{"    m_test.go:1: no links here\n", "--- SKIP: TestLinks (0.00s)\n"}))
	assert.Equal(t, "for no stated reason", said([]string{"--- SKIP: TestNothing (0.00s)\n"}))
}

// What is no event, and tests that never end, are shown.
func TestRead(t *testing.T) {
	var out strings.Builder
	r := report{out: &out}
	require.NoError(t, r.read(strings.NewReader(`go: a word
{"Action":"run","Package":"p","Test":"TestA"}
{"Action":"output","Package":"p","Test":"TestA","Output":"=== RUN   TestA\n"}
{"Action":"output","Package":"p","Test":"TestA","Output":"half a test\n"}
`)))
	assert.Equal(t, "go: a word\nhalf a test\n", out.String())
	out.Reset()
	r.skips()
	assert.Empty(t, out.String())
}
