// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// No compiler is told to write to the null device: some remove their output file first, and
// as root they can.
func TestNoOutputToNull(t *testing.T) {
	null := regexp.MustCompile(`(?:^|[\s"'` + "`" + `({,])(?:-o|--output)["',=\s]*(?:/dev/` + `null|os\.Dev` + `Null|NUL\b)`)
	require.Regexp(t, null, `"-c", "-o", os.Dev`+`Null`)
	require.Regexp(t, null, `cc -c -o /dev/`+`null x.c`)
	require.NotRegexp(t, null, `secstatus list >/dev/`+`null`)
	read := 0
	require.NoError(t, filepath.WalkDir("..", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			if entry != nil && entry.Name() == ".git" {
				return fs.SkipDir
			}
			return err
		}
		text, err := os.ReadFile(name)
		if err != nil || !entry.Type().IsRegular() {
			return err
		}
		read++
		for i, line := range strings.Split(string(text), "\n") {
			require.NotRegexp(t, null, line, "%s:%d", name, i+1)
		}
		return nil
	}))
	require.Greater(t, read, 300)
}
