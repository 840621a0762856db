// SPDX-License-Identifier: Apache-2.0

//go:build unix

package regular

import (
	"context"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Files that never end, and one whose opening waits for somebody to write.
func TestEndless(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "pipe")
	require.NoError(t, syscall.Mkfifo(pipe, 0o666))
	for _, path := range []string{pipe, "/dev/zero"} {
		done := make(chan error, 1)
		go func() {
			_, err := kind.Read(context.Background(), path)
			done <- err
		}()
		select {
		case err := <-done:
			assert.ErrorIs(t, err, ErrIrregular)
			assert.False(t, Absent(err))
		case <-time.After(time.Minute):
			t.Fatalf("opening or reading %s has not ended", path)
		}
	}
}

// The lack of a descriptor says nothing about the file.
func TestNoDescriptor(t *testing.T) {
	path := filepath.Join(t.TempDir(), "note")
	require.NoError(t, os.WriteFile(path, []byte("text"), 0o666))
	_, err := kind.Read(context.Background(), path) // the runtime opens what it needs itself
	require.NoError(t, err)
	var limit syscall.Rlimit
	require.NoError(t, syscall.Getrlimit(syscall.RLIMIT_NOFILE, &limit))
	none := limit
	none.Cur = 0
	require.NoError(t, syscall.Setrlimit(syscall.RLIMIT_NOFILE, &none))
	_, err = kind.Read(context.Background(), path)
	require.NoError(t, syscall.Setrlimit(syscall.RLIMIT_NOFILE, &limit))
	require.ErrorIs(t, err, syscall.EMFILE)
	assert.False(t, Absent(err))
}
