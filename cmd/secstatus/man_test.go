// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/spf13/cobra"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Every command has a manual page with its examples, as make man writes them, and man
// can read it.
func TestMan(t *testing.T) {
	installed.Exhaustive(t, "the manual pages")
	dir := t.TempDir()
	for range 2 { // a second time over the first
		cmd := installed.Command(t, "go", "run", "-tags", "man", ".", "man", dir)
		cmd.Env = append(os.Environ(), "SOURCE_DATE_EPOCH=1700000000")
		out, err := cmd.CombinedOutput()
		require.NoError(t, err, string(out))
	}
	var visit func(c *cobra.Command)
	visit = func(c *cobra.Command) {
		for _, sub := range c.Commands() {
			visit(sub)
		}
		if c.Name() == "help" || c.Hidden {
			return
		}
		path := filepath.Join(dir, strings.ReplaceAll(c.CommandPath(), " ", "-")+".1")
		page, err := os.ReadFile(path)
		require.NoError(t, err)
		assert.Contains(t, string(page), "Nov 2023")
		if c.Example != "" {
			assert.Contains(t, string(page), ".SH EXAMPLE")
		}
		if _, err := exec.LookPath("man"); err == nil {
			man := installed.Command(t, "man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", path)
			man.Env = append(os.Environ(), "MANWIDTH=80")
			var stderr strings.Builder
			man.Stderr = &stderr
			text, err := man.Output()
			if assert.NoError(t, err, stderr.String()) {
				assert.NotEmpty(t, text)
				for line := range strings.Lines(c.Long) {
					if strings.HasPrefix(line, "  ") { // a row of a table is a line of the page
						assert.Contains(t, string(text), "\n       "+strings.TrimSpace(line)+"\n")
					}
				}
			}
		}
	}
	visit(newRoot())
}
