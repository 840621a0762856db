// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"context"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A search that ends before it has read the file leaves the reading to the next one, as two
// goroutines do that search at the same time. The next one must know which file it is.
func TestFoundButNotRead(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(dir+"/a.h", []byte("#define A 1\n"), 0o666))
	files := new(Files)
	over, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := files.in(over, dir, "a.h")
	require.ErrorIs(t, err, context.Canceled)
	f, err := files.in(t.Context(), dir, "a.h")
	require.NoError(t, err)
	require.NotNil(t, f, "the file is there")
	assert.NotNil(t, f.Macro("A"))
}
