// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/secstatus/secstatus/internal/released"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// releasedCommand builds the command as it is released.
func releasedCommand(tb testing.TB, env ...string) string {
	tb.Helper()
	path := filepath.Join(tb.TempDir(), "secstatus")
	cmd := installed.Command(tb, "go", append(append([]string{"build"}, released.Flags()...), "-o", path, ".")...)
	cmd.Env = append(append(os.Environ(), "CGO_ENABLED=0"), env...)
	out, err := cmd.CombinedOutput()
	require.NoError(tb, err, string(out))
	return path
}

// The command stays under 8 MB, as it is released for linux/amd64.
func TestSize(t *testing.T) {
	installed.Exhaustive(t, "the size of the command for linux/amd64")
	const most = 8_000_000
	st, err := os.Stat(releasedCommand(t, "GOOS=linux", "GOARCH=amd64"))
	require.NoError(t, err)
	t.Logf("%d bytes", st.Size())
	assert.Less(t, st.Size(), int64(most),
		"see what came in: go tool nm -size -sort size, of a build without -s; go list -deps, for a package that is new. "+
			"Dear for what they do are fmt.Sscanf (45 kB), os/exec (105 kB), crypto/sha256 (155 kB), regexp (250 kB), the reader of encoding/csv (12 kB), "+
			"and slices.SortFunc of structures as values (25 kB for a large one; sort.SliceStable is there)")
}
