// SPDX-License-Identifier: Apache-2.0

//go:build unix

package headercheck

import (
	"context"
	"os"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestWriteOwner: root may repair what belongs to others, and it stays theirs. Of others
// a file is left alone.
func TestWriteOwner(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("who is not root cannot give files to others")
	}
	path := write(t, t.TempDir()+"/a.h", "#define PSA_SUCCESS ((psa_status_t) 0)\n")
	require.NoError(t, os.Chown(path, 1234, 2345))
	require.NoError(t, os.Chmod(path, 0o640|os.ModeSetgid))
	changes, _ := fix(t, Options{}, nil, path)
	require.Len(t, changes, 1)
	require.NoError(t, Write(context.Background(), changes))
	st, err := os.Stat(path)
	require.NoError(t, err)
	assert.Equal(t, 0o640|os.ModeSetgid, st.Mode())
	sys := st.Sys().(*syscall.Stat_t)
	assert.EqualValues(t, 1234, sys.Uid)
	assert.EqualValues(t, 2345, sys.Gid)
}

// TestFixOfOthers: who is not root leaves what belongs to others alone.
func TestFixOfOthers(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("root may write everything")
	}
	const path = "/etc/hostname"
	st, err := os.Lstat(path)
	if err != nil || !st.Mode().IsRegular() {
		t.Skip("no file of somebody else's here")
	}
	assert.NotEmpty(t, keeps(place{path, st}))
}
