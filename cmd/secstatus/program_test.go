// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A program of PATH is run without input, and its output, its errors and its end are told.
func TestOutputOf(t *testing.T) {
	dir := t.TempDir()
	name := "secstatus-as-program"
	ending := ""
	if onWindows {
		ending = ".exe"
	}
	program, err := os.ReadFile(os.Args[0])
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, name+ending), program, 0o755))
	require.NoError(t, os.MkdirAll(filepath.Join(dir, "folder", name+ending), 0o755))
	require.NoError(t, os.MkdirAll(filepath.Join(dir, "plain"), 0o755))
	if !onWindows {
		require.NoError(t, os.WriteFile(filepath.Join(dir, "plain", name), program, 0o644))
	}
	t.Setenv(asCommand, "1")
	t.Setenv("PATHEXT", ".com;.exe")
	t.Setenv("PATH", strings.Join([]string{".", "", filepath.Join(dir, "folder"), filepath.Join(dir, "plain"), filepath.Join(dir, "none"), dir}, string(filepath.ListSeparator)))

	out, errs, err := outputOf(t.Context(), name, "list", "osstatus", "--format", "json")
	require.NoError(t, err)
	assert.Greater(t, len(out), 1<<16, "less than a pipe takes")
	assert.Empty(t, errs)
	out, errs, err = outputOf(t.Context(), name, "annotate")
	require.NoError(t, err)
	assert.Empty(t, out+errs)
	out, errs, err = outputOf(t.Context(), name, "explain", "-133", "no code")
	assert.EqualError(t, err, "exit status 1")
	assert.Contains(t, out, "PSA_ERROR_NOT_PERMITTED")
	assert.Contains(t, errs, "no code is called")

	canceled, cancel := context.WithCancel(t.Context())
	cancel()
	_, _, err = outputOf(canceled, name, "version")
	assert.ErrorIs(t, err, context.Canceled)
	_, _, err = outputOf(t.Context(), "no-such-program")
	assert.EqualError(t, err, "no program no-such-program in PATH")
	t.Chdir(dir)
	t.Setenv("PATH", ".")
	_, _, err = outputOf(t.Context(), name)
	assert.Error(t, err, "a program of the current folder")
}
