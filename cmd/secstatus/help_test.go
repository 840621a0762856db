// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The help of every command fits a terminal of 80 columns.
func TestHelpWidth(t *testing.T) {
	commandsSeen := 0
	var walk func(c *cobra.Command)
	walk = func(c *cobra.Command) {
		commandsSeen++
		var b bytes.Buffer
		c.SetOut(&b)
		require.NoError(t, c.Help())
		for line := range strings.Lines(b.String()) {
			line = strings.TrimSuffix(line, "\n")
			assert.LessOrEqual(t, len(line), 80, "%s: %s", c.CommandPath(), line)
		}
		for _, sub := range c.Commands() {
			walk(sub)
		}
	}
	walk(newRoot(commands))
	assert.Greater(t, commandsSeen, 12)
}
