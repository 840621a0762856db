// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/sys/windows"
)

// A console is coloured if it obeys control sequences, and then it is told to.
func TestConsole(t *testing.T) {
	console, err := os.OpenFile("CONOUT$", os.O_RDWR, 0)
	if err != nil {
		t.Skip("no console here: ", err)
	}
	defer console.Close()
	handle := windows.Handle(console.Fd())
	var mode uint32
	require.NoError(t, windows.GetConsoleMode(handle, &mode))
	defer func() { assert.NoError(t, windows.SetConsoleMode(handle, mode)) }()
	const sequences = windows.ENABLE_VIRTUAL_TERMINAL_PROCESSING
	require.NoError(t, windows.SetConsoleMode(handle, mode&^sequences))
	coloured := isTerminal(console)
	var after uint32
	require.NoError(t, windows.GetConsoleMode(handle, &after))
	assert.Equal(t, coloured, after&sequences != 0, "mode %#x", after)
	t.Setenv("NO_COLOR", "")
	auto := colorFlag("auto")
	assert.Equal(t, coloured, auto.on(console))
}

func TestNoConsole(t *testing.T) {
	file, err := os.Create(t.TempDir() + "/out")
	require.NoError(t, err)
	defer file.Close()
	assert.False(t, isTerminal(file))
	assert.False(t, obeys(file))
}
