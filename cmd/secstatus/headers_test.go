// SPDX-License-Identifier: Apache-2.0

package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/secstatus/secstatus/include"
)

// The list has every header, with the version or the project that the header itself states.
func TestShippedHeaders(t *testing.T) {
	var names []string
	require.NoError(t, fs.WalkDir(include.FS(), ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			names = append(names, name)
		}
		return err
	}))
	var listed []string
	for _, h := range shippedHeaders() {
		listed = append(listed, h.Name)
		text, err := h.text()
		require.NoError(t, err)
		words := strings.Join(strings.Fields(strings.ReplaceAll(string(text), "\n * ", " ")), " ")
		words = strings.ReplaceAll(words, "PKCS #11 Specification", "PKCS #11")
		assert.Contains(t, words, h.follows, h.Name)
	}
	assert.ElementsMatch(t, names, listed)
}

// A header whose codes no profile knows has a verdict, too.
func TestVerifyWithoutProfile(t *testing.T) {
	h := shippedHeader{Sum: include.Sum{Name: "psa/error.h"}}
	text, err := h.text()
	require.NoError(t, err)
	for edit, want := range map[string]string{
		"":      "as shipped",
		"/**/":  "changed; to a compiler it is the same",
		"int i": "changed; a compiler reads something else:",
	} {
		dir := t.TempDir()
		path := filepath.Join(dir, "psa", "error.h")
		require.NoError(t, os.Mkdir(filepath.Dir(path), 0o777))
		require.NoError(t, os.WriteFile(path, append(slices.Clip(text), edit...), 0o666))
		var out strings.Builder
		found, err := h.verify(t.Context(), &out, dir)
		assert.NoError(t, err)
		assert.Equal(t, edit != "", found)
		first, _, _ := strings.Cut(out.String(), "\n")
		assert.Equal(t, path+": "+want, first)
	}
}

func TestShellQuoted(t *testing.T) {
	for word, want := range map[string]string{
		"-I/usr/include":     "-I/usr/include",
		"-I/home/a b":        "'-I/home/a b'",
		"-I/it's":            `'-I/it'\''s'`,
		"-I/$HOME;rm":        "'-I/$HOME;rm'",
		"-I/ö":               "-I/ö",
		"-I/mod@v1.0.0+x,=:": "-I/mod@v1.0.0+x,=:",
	} {
		assert.Equal(t, want, shellQuoted(word))
	}
}
