// SPDX-License-Identifier: Apache-2.0

package include_test

import (
	"crypto/sha256"
	"fmt"
	"io/fs"
	"testing"

	"github.com/secstatus/secstatus/include"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The sums are those of all headers and of nothing else.
func TestSums(t *testing.T) {
	var want []include.Sum
	require.NoError(t, fs.WalkDir(include.FS(), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := fs.ReadFile(include.FS(), name)
		want = append(want, include.Sum{SHA256: fmt.Sprintf("%x", sha256.Sum256(text)), Name: name})
		return err
	}))
	assert.Equal(t, want, include.Sums(), "run make generate; the embedded files are named in include.go")
}

func ExampleSums() {
	for _, s := range include.Sums() {
		text, err := fs.ReadFile(include.FS(), s.Name)
		if err != nil {
			panic(err)
		}
		if s.SHA256 != fmt.Sprintf("%x", sha256.Sum256(text)) {
			fmt.Println(s.Name, "is another text")
		}
	}
	// Output:
}
