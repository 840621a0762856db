// SPDX-License-Identifier: Apache-2.0

package module_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The oldest Go that go.mod names, from the module proxy, vets everything and passes the tests
// of all that is written in Go. Those of C compilers, of build systems and of this package
// say nothing about Go's version, and take long.
func TestOldestGo(t *testing.T) {
	installed.Exhaustive(t, "the oldest supported Go")
	t.Parallel()
	oldest := "go" + strings.TrimSpace(goTool(t, ".", nil, "list", "-m", "-f", "{{.GoVersion}}"))
	env := append(slices.DeleteFunc(os.Environ(), func(v string) bool { return strings.HasPrefix(v, "SECSTATUS_EXHAUSTIVE=") }), "GOTOOLCHAIN="+oldest)
	run := func(dir string, args ...string) (string, error) {
		cmd := installed.Command(t, "go", args...)
		cmd.Dir, cmd.Env = dir, env
		out, err := cmd.CombinedOutput()
		return strings.TrimSpace(string(out)), err
	}
	if have, err := run(".", "env", "GOVERSION"); err != nil || have != oldest {
		installed.Unreachable(t, oldest+" from the module proxy", have)
	}

	make := installed.Program(t, "make", "make")
	out, err := installed.Command(t, make, "-s", "packages").Output()
	require.NoError(t, err)
	all := strings.Fields(goTool(t, ".", nil, append([]string{"list"}, strings.Fields(string(out))...)...))
	tested := slices.DeleteFunc(slices.Clone(all), func(pkg string) bool {
		return strings.Contains(pkg, "/header_test") || strings.HasSuffix(pkg, "/packaging") || strings.HasSuffix(pkg, "/internal/module")
	})
	require.Greater(t, len(tested), 30)
	said, err := run(".", append([]string{"vet"}, all...)...)
	assert.NoError(t, err, said)
	said, err = run(".", append([]string{"test", "-vet=off", "-ldflags=-s -w"}, tested...)...)
	assert.NoError(t, err, said)

	// Of the other modules, this one is for users.
	version := strings.TrimSpace(goTool(t, "analysis", nil, "list", "-m", "-f", "{{.GoVersion}}"))
	assert.Equal(t, oldest, "go"+version)
	said, err = run("analysis", "vet", "./...")
	assert.NoError(t, err, said)
	said, err = run("analysis", "test", "-vet=off", "./...")
	assert.NoError(t, err, said)
}
