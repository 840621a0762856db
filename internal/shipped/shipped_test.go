// SPDX-License-Identifier: Apache-2.0

package shipped_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/secstatus/secstatus/include"
	"github.com/secstatus/secstatus/internal/shipped"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Every header has its text here, and there is nothing else.
func TestText(t *testing.T) {
	files := map[string]string{}
	for _, s := range include.Sums() {
		want, err := fs.ReadFile(include.FS(), s.Name)
		require.NoError(t, err)
		have, err := shipped.Text(s.Name)
		require.NoError(t, err, "run make generate")
		assert.Equal(t, string(want), string(have), "%s is stale; run make generate", s.Name)
		file := shipped.Packed(s.Name)
		assert.Empty(t, files[file], "two headers are in %s", file)
		files[file] = s.Name
	}
	packed, err := filepath.Glob("*.flate")
	require.NoError(t, err)
	assert.Len(t, packed, len(files), "%v: one is of no header", packed)
	_, err = shipped.Text("secstatus/no.h")
	assert.ErrorIs(t, err, os.ErrNotExist)
}
