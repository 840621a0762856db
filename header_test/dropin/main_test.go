// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/include"
	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/require"
)

// checkout makes a project of a program over its own header, and returns the folder of it.
func checkout(t *testing.T, name, header string) string {
	t.Helper()
	git := installed.Program(t, "git", "git")
	trees := t.TempDir()
	dir := filepath.Join(trees, name)
	require.NoError(t, os.MkdirAll(filepath.Join(dir, "src"), 0o777))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "src", "pkcs11.h"), []byte(header), 0o666))
	for _, args := range [][]string{{"init", "-q"}, {"add", "."}, {"-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "x"}} {
		_, err := output(t.Context(), dir, git, args...)
		require.NoError(t, err)
	}
	return trees
}

// A project is built and tested twice, over its own header and over ours, and is the same or not.
func TestTry(t *testing.T) {
	p := project{name: "p", from: "o/p", what: "its header", folder: "src",
		files: map[string]string{"src/pkcs11.h": entry},
		build: "test -e src/pkcs11.h", results: regexp.MustCompile(`(?m)^(\w+)$`)}
	for _, test := range []struct {
		build, test string
		same        bool
	}{
		{"true", "echo PASS; echo PASS; echo FAIL", true},
		{"true", "echo PASS; exit 3", true},
		{"true", "test ! -e src/secstatus && echo PASS", false},
		{"test ! -e src/secstatus", "echo PASS", false},
	} {
		p.build, p.test = test.build, test.test
		work := t.TempDir()
		same, err := p.try(t.Context(), filepath.Join(checkout(t, "p", "theirs\n"), "p"), work)
		require.NoError(t, err)
		require.Equal(t, test.same, same, test.test)
		theirs, err := os.ReadFile(filepath.Join(work, "theirs", "src", "pkcs11.h"))
		require.NoError(t, err)
		require.Equal(t, "theirs\n", string(theirs))
		ours, err := os.ReadFile(filepath.Join(work, "ours", "src", "pkcs11.h"))
		require.NoError(t, err)
		require.Equal(t, entry, string(ours))
		for _, s := range include.Sums() {
			require.FileExists(t, filepath.Join(work, "ours", "src", "secstatus", filepath.FromSlash(s.Name)))
		}
	}
	p.build, p.test = "true", "echo"
	_, err := p.try(t.Context(), filepath.Join(checkout(t, "p", "theirs\n"), "p"), t.TempDir())
	require.ErrorContains(t, err, "its tests print no result")
	p.build = "exit 1"
	_, err = p.try(t.Context(), filepath.Join(checkout(t, "p", "theirs\n"), "p"), t.TempDir())
	require.ErrorContains(t, err, "it does not build over its own headers")
	p.build, p.test, p.files = "true", "echo PASS", map[string]string{"src/gone.h": entry}
	_, err = p.try(t.Context(), filepath.Join(checkout(t, "p", "theirs\n"), "p"), t.TempDir())
	require.ErrorContains(t, err, "the project has changed")
}

func TestResult(t *testing.T) {
	p := project{results: regexp.MustCompile(`(?m)^(\w+):`)}
	require.Equal(t, "2 PASS, FAIL", p.result("PASS: a\nFAIL: b\nnoise\nPASS: c\n", nil))
	require.Empty(t, p.result("noise\n", nil))
}

// What is asked for is a project, and all that ours are to replace are headers of ours.
func TestProjects(t *testing.T) {
	status, err := run(t.Context(), t.TempDir(), t.TempDir(), []string{"nobody"})
	require.Equal(t, 2, status)
	require.ErrorContains(t, err, `no project is called "nobody"`)
	status, err = run(t.Context(), "", "", nil)
	require.Equal(t, 2, status)
	require.ErrorContains(t, err, "want -trees DIR")
	names := map[string]bool{}
	for _, s := range include.Sums() {
		names[s.Name] = true
	}
	for _, p := range projects {
		require.NotEmpty(t, p.needs, p.name)
		for file, text := range p.files {
			if header, ok := strings.CutPrefix(text, "="); ok {
				require.True(t, names[header], "%s: %s", p.name, file)
			}
		}
		for _, e := range p.edits {
			require.NotEmpty(t, e.why, p.name)
		}
	}
}
