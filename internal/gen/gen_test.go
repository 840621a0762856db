// SPDX-License-Identifier: Apache-2.0

package gen_test

import (
	"bytes"
	"flag"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/secstatus/secstatus/internal/gen"
	"github.com/secstatus/secstatus/internal/registry"
	facts "github.com/secstatus/secstatus/registry"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const root = "../.."

func files(t *testing.T) map[string][]byte {
	t.Helper()
	files, err := generated()
	require.NoError(t, err)
	return files
}

var generated = sync.OnceValues(generate)

func generate() (map[string][]byte, error) {
	r, err := registry.Load(facts.FS)
	if err != nil {
		return nil, err
	}
	return gen.Files(r)
}

// Every generated file in the tree is what the registry gives now.
func TestFresh(t *testing.T) {
	for name, want := range files(t) {
		got, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(name)))
		if err != nil || !gen.Fresh(name, got, want) {
			t.Errorf("%s is stale; run make generate", name)
		}
	}
}

// So is the table in README.md.
func TestReadmeFresh(t *testing.T) {
	r, err := registry.Load(facts.FS)
	require.NoError(t, err)
	text, err := os.ReadFile(filepath.Join(root, "README.md"))
	require.NoError(t, err)
	want, err := gen.Readme(r, text)
	require.NoError(t, err)
	if string(text) != string(want) {
		t.Error("README.md is stale; run make generate")
	}
	_, err = gen.Readme(r, []byte("# no marks\n"))
	assert.ErrorContains(t, err, "README.md has no line")
}

// Every file in the tree that says it is generated is one that is.
func TestNoLeftovers(t *testing.T) {
	generated := files(t)
	require.NoError(t, filepath.WalkDir(root, func(path string, d os.DirEntry, err error) error {
		if err == nil && d.IsDir() && d.Name() == "testdata" {
			return filepath.SkipDir
		}
		if err != nil || d.IsDir() || !strings.HasPrefix(d.Name(), "z") || !slices.Contains([]string{".go", ".flate", ".txt"}, filepath.Ext(path)) {
			return err
		}
		name, err := filepath.Rel(root, path)
		require.NoError(t, err)
		_, ok := generated[filepath.ToSlash(name)]
		assert.True(t, ok, "%s has a generated file's name: remove it, rename it, or have internal/gen make it", name)
		return nil
	}))
}

// The same registry gives the same files.
func TestPure(t *testing.T) {
	again, err := generate()
	require.NoError(t, err)
	assert.True(t, maps.EqualFunc(files(t), again, bytes.Equal), "two runs differ")
}

var update = flag.Bool("update", false, "write the golden files anew")

// A registry of a few rows, and what becomes of it: testdata/small holds the rows,
// testdata/golden the files, to be read side by side.
func TestGolden(t *testing.T) {
	r, err := registry.Load(os.DirFS("testdata/small"))
	require.NoError(t, err)
	files, err := gen.Files(r)
	require.NoError(t, err)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if filepath.Ext(name) == ".flate" {
			continue // nobody reads it; TestFresh unpacks it
		}
		golden := filepath.Join("testdata/golden", strings.ReplaceAll(name, "/", "_")+".golden")
		if *update {
			require.NoError(t, os.WriteFile(golden, files[name], 0o666))
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		if string(want) != string(files[name]) {
			t.Errorf("%s differs: to see how, run go test ./internal/gen -update and read git diff", golden)
		}
	}
}

// A compressed text is fresh if it unpacks to what is wanted, whichever Go compressed it.
func TestFreshByText(t *testing.T) {
	stored := []byte{1, 2, 0, 0xfd, 0xff, 'h', 'i'} // one block, not compressed
	packed := []byte{0xca, 0xc8, 0x04, 0x04, 0x00, 0x00, 0xff, 0xff, 0x01, 0x00, 0x00, 0xff, 0xff}
	for _, text := range [][]byte{stored, packed} {
		assert.True(t, gen.Fresh("z.flate", text, stored))
		assert.Equal(t, bytes.Equal(text, stored), gen.Fresh("z.h", text, stored))
	}
	assert.False(t, gen.Fresh("z.flate", stored[:6], stored))
	assert.False(t, gen.Fresh("z.flate", nil, stored))
}

// Of a header, headercheck has what is no comment, in the lines in which it stands.
func TestCodeAlone(t *testing.T) {
	const header = "#define Z \\\n/* zero */ \\\n1\n/* one */\n/* two\n * three */\n#define A 1 /* four */\n  /* five */ #define B 2\n/* six\n */ #define C \"/*\"\n/* seven"
	const want = "#define Z \\\n/* zero */ \\\n1\n\n\n\n#define A 1 /* four */\n  /* five */ #define B 2\n/* six\n */ #define C \"/*\"\n/* seven"
	assert.Equal(t, want, string(gen.CodeAlone([]byte(header))))
}
