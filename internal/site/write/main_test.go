// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A site is replaced, with what an older one had; another folder is left alone.
func TestClear(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "site")
	require.NoError(t, clear(dir), "it is not there")
	require.NoError(t, os.Mkdir(dir, 0o777))
	require.NoError(t, clear(dir), "it is empty")
	mine := filepath.Join(dir, "index.html")
	require.NoError(t, os.WriteFile(mine, nil, 0o666))
	assert.ErrorContains(t, clear(dir), dir+" is not empty, and no site")
	assert.FileExists(t, mine)
	for _, name := range []string{"site.css", "search.js"} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), nil, 0o666))
	}
	require.NoError(t, clear(dir))
	assert.NoDirExists(t, dir)
}

// An address without a slash at its end would lead to other pages.
func TestBase(t *testing.T) {
	assert.ErrorContains(t, write(t.TempDir(), "https://example.org/x"), "want an address that ends in /")
}
