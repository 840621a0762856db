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
	walk(newRoot())
	assert.Greater(t, commandsSeen, 12)
}

// A subcommand says the same of itself where it is made alone as among the others.
func TestAlone(t *testing.T) {
	help := func(root *cobra.Command, name string) string {
		var b bytes.Buffer
		root.SetOut(&b)
		root.SetArgs([]string{name, "--help"})
		require.NoError(t, root.Execute())
		return b.String()
	}
	for _, c := range subcommands {
		assert.Equal(t, c.name, c.make().Name())
		root := rootFor([]string{c.name})
		assert.Len(t, root.Commands(), 1)
		assert.Equal(t, help(newRoot(), c.name), help(root, c.name))
	}
}
