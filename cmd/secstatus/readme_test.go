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

// documents returns README.md and the documents in docs.
func documents(t *testing.T) []string {
	t.Helper()
	docs, err := filepath.Glob("../../docs/*.md")
	require.NoError(t, err)
	return append([]string{"../../README.md"}, docs...)
}

// A transcript of the command in a document is what the command prints, in a folder with
// the headers of testdata/docs.
func TestTranscripts(t *testing.T) {
	bin := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(bin, "secstatus"), []byte("#!/bin/sh\n"+asCommand+"=1 exec '"+os.Args[0]+"' \"$@\"\n"), 0o777))
	found := 0
	for _, document := range documents(t) {
		text, err := os.ReadFile(document)
		require.NoError(t, err)
		blocks := strings.Split(string(text), "```")
		for i := 1; i < len(blocks); i += 2 {
			command, want, _ := strings.Cut(strings.TrimPrefix(blocks[i], "\n"), "\n")
			command, ok := strings.CutPrefix(command, "$ ")
			if !ok || !strings.Contains(command, "secstatus ") {
				continue
			}
			found++
			dir := t.TempDir()
			require.NoError(t, os.CopyFS(dir, os.DirFS("testdata/docs")))
			cmd := installed.Command(t, "sh", "-c", command)
			cmd.Dir = dir
			cmd.Env = append(os.Environ(), "PATH="+bin+":"+os.Getenv("PATH"))
			out, _ := cmd.CombinedOutput()
			if *updateDocs {
				blocks[i] = "\n$ " + command + "\n" + string(out)
				continue
			}
			assert.Equal(t, want, string(out), "%s: go test ./cmd/secstatus -run TestTranscripts -update-docs", command)
		}
		if *updateDocs {
			require.NoError(t, os.WriteFile(document, []byte(strings.Join(blocks, "```")), 0o666))
		}
	}
	assert.GreaterOrEqual(t, found, 10)
}
