// SPDX-License-Identifier: Apache-2.0

package installed_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What depends on the machine, or waits for a time and not for a result.
var machine = regexp.MustCompile(`\b(testing\.Short\(|time\.(Sleep|Since)\(|\w+\.(UserTime|SystemTime)\(|Maxrss)`)

// Tests assert nothing that depends on the machine. Benchmarks measure it.
func TestNoMachine(t *testing.T) {
	root := filepath.Join("..", "..")
	files := 0
	require.NoError(t, filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && d.Name() == ".git" {
			return fs.SkipDir
		}
		script := filepath.Ext(path) == ".txtar"
		if !script && !strings.HasSuffix(path, "_test.go") || d.Name() == "bench_test.go" || d.Name() == "rules_test.go" {
			return nil
		}
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		files++
		assert.Empty(t, machine.FindAllString(string(text), -1), path)
		return nil
	}))
	require.Greater(t, files, 50)
}
