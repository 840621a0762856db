// SPDX-License-Identifier: Apache-2.0

//go:build unix

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/spf13/cobra"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// exampleFiles are the files that the examples speak of.
var exampleFiles = map[string]string{
	"include/psa/error.h":           "#define PSA_SUCCESS ((psa_status_t) 0)\n",
	"interface/include/psa/error.h": "#define PSA_SUCCESS ((psa_status_t)0)\n",
	"src/rv.h":                      "#define CKR_OK 0x00000000UL\n",
	"mbedtls/psa/error.h":           "#define PSA_SUCCESS ((psa_status_t)0)\n",
	"tfm/psa/error.h":               "#define PSA_SUCCESS ((psa_status_t)0)\n",
	"third_party/include/.keep":     "",
	"app.log":                       "status -135\n",
	"src/token.c":                   "CK_RV f(void) { return false; }\n",
	"status.c":                      "#include <psa/error.h>\nint f(void) { return PSA_ERROR_BAD_STATE; }\n",
}

// Every command has examples, and each runs, in a folder that has the files and a
// module that uses this one.
func TestExamples(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string, mode os.FileMode) {
		path := filepath.Join(dir, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o777))
		require.NoError(t, os.WriteFile(path, []byte(text), mode))
	}
	for name, text := range exampleFiles {
		write(name, text, 0o666)
	}
	root, err := filepath.Abs("../..")
	require.NoError(t, err)
	sums, err := os.ReadFile(filepath.Join(root, "go.sum"))
	require.NoError(t, err)
	write("go.sum", string(sums), 0o666)
	write("go.mod", fmt.Sprintf("module example.com/consumer\n\ngo 1.25.0\n\nrequire github.com/secstatus/secstatus v0.0.0\n\nreplace github.com/secstatus/secstatus => %s\n", root), 0o666)
	write("bin/secstatus", fmt.Sprintf("#!/bin/sh\n%s=1 exec '%s' \"$@\"\n", asCommand, os.Args[0]), 0o777)

	run := func(t *testing.T, line string) string {
		for _, needed := range []string{"cc "} {
			if _, err := exec.LookPath(strings.TrimSpace(needed)); strings.HasPrefix(line, needed) && err != nil {
				t.Skip("needs " + needed)
			}
		}
		cmd := installed.Command(t, "sh", "-c", line)
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "PATH="+filepath.Join(dir, "bin")+":"+os.Getenv("PATH"), "GOFLAGS=-mod=mod", "GOWORK=off")
		var out, errs strings.Builder
		cmd.Stdout, cmd.Stderr = &out, &errs
		err := cmd.Run()
		if err != nil {
			assert.Equal(t, exitFound, cmd.ProcessState.ExitCode(), "%s\n%s", line, errs.String())
		}
		return out.String() + errs.String()
	}
	var visit func(c *cobra.Command)
	visit = func(c *cobra.Command) {
		for _, sub := range c.Commands() {
			visit(sub)
		}
		if c.HasSubCommands() || c.Name() == "help" || c.Hidden {
			return
		}
		t.Run(strings.ReplaceAll(c.CommandPath(), " ", "_"), func(t *testing.T) {
			require.NotEmpty(t, c.Example, "no examples")
			require.NotEmpty(t, c.Long)
			help := run(t, c.CommandPath()+" --help")
			for line := range strings.Lines(c.Example) {
				assert.Contains(t, help, line)
				assert.NotContains(t, run(t, strings.TrimSpace(line)), "no code is called")
			}
			for line := range strings.Lines(c.Long) {
				assert.LessOrEqual(t, len([]rune(strings.TrimSuffix(line, "\n"))), 90, line)
			}
		})
	}
	visit(newRoot())
	for _, name := range []string{"third_party/include/psa/error.h", "third_party/include/pkcs11/pkcs11t.h"} {
		assert.FileExists(t, filepath.Join(dir, name))
	}
}
