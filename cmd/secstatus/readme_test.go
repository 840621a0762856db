// SPDX-License-Identifier: Apache-2.0

//go:build unix

package main

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var updateDocs = flag.Bool("update-docs", false, "write the output of commands into the documents")

// Transcripts in the documents are what the command says.
func TestTranscripts(t *testing.T) {
	bin := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(bin, "secstatus"), []byte("#!/bin/sh\n"+asCommand+"=1 exec '"+os.Args[0]+"' \"$@\"\n"), 0o777))
	for document, headings := range map[string][]string{
		"../../README.md":       {"## The command\n"},
		"../../docs/command.md": {"# secstatus"},
	} {
		text, err := os.ReadFile(document)
		require.NoError(t, err)
		found := 0
		for _, heading := range headings {
			before, section, ok := strings.Cut(string(text), heading)
			require.True(t, ok, "%s: %q", document, heading)
			end := strings.Index(section, "\n## Why\n")
			if end < 0 {
				end = len(section)
			}
			section, after := section[:end], section[end:]
			blocks := strings.Split(section, "```")
			for i := 1; i < len(blocks); i += 2 {
				command, want, _ := strings.Cut(strings.TrimPrefix(blocks[i], "\n"), "\n")
				command, ok := strings.CutPrefix(command, "$ ")
				if !ok {
					continue
				}
				found++
				cmd := installed.Command(t, "sh", "-c", command)
				cmd.Env = append(os.Environ(), "PATH="+bin+":"+os.Getenv("PATH"))
				out, _ := cmd.CombinedOutput()
				if *updateDocs {
					blocks[i] = "\n$ " + command + "\n" + string(out)
					continue
				}
				assert.Equal(t, want, string(out), "%s: go test ./cmd/secstatus -run TestTranscripts -update-docs", command)
			}
			text = []byte(before + heading + strings.Join(blocks, "```") + after)
		}
		assert.NotZero(t, found)
		if *updateDocs {
			require.NoError(t, os.WriteFile(document, text, 0o666))
		}
	}
}
