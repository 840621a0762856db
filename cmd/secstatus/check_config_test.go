// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/config"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The example in the document is a file that the command takes, and the document names each key.
func TestSettingsDocument(t *testing.T) {
	text, err := os.ReadFile("../../docs/check.md")
	require.NoError(t, err)
	_, section, ok := strings.Cut(string(text), "\n## Settings of a project\n")
	require.True(t, ok)
	section, _, _ = strings.Cut(section, "\n## ")
	example := regexp.MustCompile("(?s)```toml\n(.*?)```").FindStringSubmatch(section)
	require.NotNil(t, example)
	path := filepath.Join(t.TempDir(), config.Name)
	require.NoError(t, os.WriteFile(path, []byte(example[1]), 0o666))
	s, err := readSettings(context.Background(), path)
	require.NoError(t, err)
	assert.Equal(t, "pkcs11", s.profile)
	for _, key := range s.table.Keys() {
		assert.Regexp(t, `(?m)^`+key+` = |[# ;] ?`+key+` = |`+"`"+key+"`", section)
	}
}

// A key is called like the flag that sets the same.
func TestSettingsAreFlags(t *testing.T) {
	path := filepath.Join(t.TempDir(), config.Name)
	require.NoError(t, os.WriteFile(path, nil, 0o666))
	s, err := readSettings(context.Background(), path)
	require.NoError(t, err)
	flags := newCheck().Flags()
	for _, key := range s.table.Keys() {
		flag := flags.Lookup(key)
		if key == "respect-gitignore" {
			flag = flags.Lookup("no-" + key)
		}
		assert.NotNil(t, flag, key)
	}
}
