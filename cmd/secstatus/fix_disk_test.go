// SPDX-License-Identifier: Apache-2.0

//go:build linux

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A limit on the size of files that the second header exceeds leaves both as they were, and
// nothing beside them.
func TestFixWithoutRoom(t *testing.T) {
	const text = "#define PSA_ERROR_GENERIC_ERROR ((psa_status_t) -132)\n"
	dir := t.TempDir()
	texts := map[string]string{"a.h": text, "b.h": text + strings.Repeat("/* much */\n", 4000)}
	for name, text := range texts {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666))
	}
	cmd := installed.Command(t, "sh", "-c", `ulimit -f 20; exec "$program" check --fix a.h b.h`)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "program="+os.Args[0], asCommand+"=1")
	words, err := cmd.CombinedOutput()
	require.Error(t, err)
	assert.Equal(t, exitFailure, cmd.ProcessState.ExitCode(), "%s", words)
	assert.Contains(t, string(words), "secstatus: a.h: to fix: PSA_ERROR_GENERIC_ERROR\n")
	assert.Regexp(t, `secstatus: --fix: b\.h: .*; nothing is written\n`, string(words))
	there, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Len(t, there, len(texts))
	for name, text := range texts {
		got, err := os.ReadFile(filepath.Join(dir, name))
		require.NoError(t, err)
		assert.Equal(t, text, string(got), name)
	}
}
