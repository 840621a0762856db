// SPDX-License-Identifier: Apache-2.0

//go:build linux

package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A disk that is full, and a limit on the size of files, leave every file as it was: no
// header is there in part, and no SHA256SUMS that speaks of others.
func TestWriteWithoutRoom(t *testing.T) {
	for name, limited := range map[string]string{
		// A file system of 100 KiB, which only the command and what it starts see.
		"disk": `mount -t tmpfs -o size=100k tmpfs "$1" && prepare "$1" && run "$1"; status=$?; cp -R "$1" "$2" && exit $status`,
		"file": `prepare "$1" && ulimit -f 100 && run "$1"; status=$?; cp -R "$1" "$2" && exit $status`,
	} {
		t.Run(name, func(t *testing.T) {
			dir, copied := t.TempDir(), filepath.Join(t.TempDir(), "copied")
			script := `prepare() { mkdir "$1/psa" && echo old >"$1/psa/error.h"; }
run() { ` + asCommand + `=1 "$program" headers write --force "$1"; }
` + limited
			args := []string{"sh", "-c", script, "sh", dir, copied}
			if name == "disk" {
				args = append([]string{installed.Program(t, "unshare", "util-linux"), "--map-root-user", "--mount"}, args...)
				// Whether a machine permits it is nothing that can be installed.
				if out, err := installed.Command(t, args[0], args[1], args[2], "true").CombinedOutput(); err != nil {
					t.Skipf("no user namespaces here: %s", out)
				}
			}
			cmd := installed.Command(t, args[0], args[1:]...)
			cmd.Env = append(os.Environ(), "program="+os.Args[0])
			words, err := cmd.CombinedOutput()
			require.Error(t, err)
			require.Equal(t, exitFailure, cmd.ProcessState.ExitCode(), "%s", words)
			assert.Regexp(t, "^secstatus: .*pkcs11t.h cannot be written; all files stay as they were: .*\n$", string(words))

			var there []string
			require.NoError(t, filepath.WalkDir(copied, func(path string, d fs.DirEntry, err error) error {
				if err == nil && !d.IsDir() {
					there = append(there, filepath.Base(path))
				}
				return err
			}))
			assert.Equal(t, []string{"error.h"}, there, "%s", words)
			old, err := os.ReadFile(filepath.Join(copied, "psa", "error.h"))
			require.NoError(t, err)
			assert.Equal(t, "old\n", string(old))
		})
	}
}
