// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestStatus shows what the exit status and the two streams are.
func TestStatus(t *testing.T) {
	dir := t.TempDir()
	good := filepath.Join(dir, "good.h")
	bad := filepath.Join(dir, "bad.h")
	require.NoError(t, os.WriteFile(good, []byte("#define CKR_OK 0x00000000UL\n"), 0o666))
	require.NoError(t, os.WriteFile(bad, []byte("#define CKR_OK (0UL)\n"), 0o666))

	for _, test := range []struct {
		name           string
		args           []string
		compiler       bool // needs one
		status         int
		stdout, stderr string // part of it; "": empty
	}{
		{"help", []string{"-h"}, false, 0, "", "-headers files"},
		{"unknown flag", []string{"-x"}, false, 2, "", "flag provided but not defined: -x"},
		{"argument", []string{"a.h"}, false, 2, "", `checkheaders: unexpected argument "a.h"; headers go into -headers`},
		{"unknown compiler", []string{"-cc", "no-such-cc"}, false, 2, "", "checkheaders: compiler no-such-cc: not found"},
		{"fine", []string{"-cc", "cc", "-headers", good, "-I", dir}, true, 0, ": 0 failed, 0 skipped\n", ""},
		{"clash", []string{"-cc", "cc", "-headers", good + " " + bad}, true, 1, "CKR_OK", ""},
		{"verbose", []string{"-cc", "cc", "-headers", good, "-v"}, true, 0, ": 0 failed, 0 skipped\n", "clean\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if _, err := exec.LookPath("cc"); test.compiler && err != nil {
				t.Skip("no cc")
			}
			var stdout, stderr strings.Builder
			status := run(t.Context(), test.args, func(string) string { return "" }, &stdout, &stderr)
			require.Equal(t, test.status, status, stderr.String())
			for _, stream := range []struct{ got, want string }{{stdout.String(), test.stdout}, {stderr.String(), test.stderr}} {
				if stream.want == "" {
					require.Empty(t, stream.got)
				} else {
					require.Contains(t, stream.got, stream.want)
				}
			}
		})
	}
}

// REQUIRE_ALL=1 turns what is missing into failures.
func TestRequireAll(t *testing.T) {
	cc, err := exec.LookPath("cc")
	if err != nil {
		t.Skip("no cc")
	}
	dir := t.TempDir()
	require.NoError(t, os.Symlink(cc, filepath.Join(dir, "cc")))
	t.Setenv("PATH", dir)
	header := filepath.Join(dir, "a.h")
	require.NoError(t, os.WriteFile(header, []byte("#define CKR_OK 0x00000000UL\n"), 0o666))

	args := []string{"-headers", header}
	for value, status := range map[string]int{"": 0, "1": 1} {
		var stdout, stderr strings.Builder
		getenv := func(name string) string {
			require.Equal(t, "REQUIRE_ALL", name)
			return value
		}
		require.Equal(t, status, run(t.Context(), args, getenv, &stdout, &stderr), stdout.String())
		require.Contains(t, stdout.String(), "clang: not found")
	}
}
