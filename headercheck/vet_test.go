// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func vetter(t testing.TB, o VetOptions) *Vetter {
	t.Helper()
	v, err := NewVetter(o)
	require.NoError(t, err)
	return v
}

func vetted(t testing.TB, v *Vetter, paths ...string) []Report {
	t.Helper()
	reports, err := v.Vet(context.Background(), paths, nil)
	require.NoError(t, err)
	return reports
}

// sources are those of testdata.
func sources(t testing.TB) []string {
	t.Helper()
	paths, err := filepath.Glob("testdata/vet/*/*.*")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	return paths
}

// TestVetFixtures compares the findings in each source with what its lines want. Each rule has
// a source with misuse and one of near-misses.
func TestVetFixtures(t *testing.T) {
	v := vetter(t, VetOptions{})
	found := map[string]int{}
	for _, path := range sources(t) {
		t.Run(path, func(t *testing.T) {
			r := vetted(t, v, path)[0]
			require.Empty(t, r.Err)
			for _, f := range r.Findings {
				found[f.Check]++
				assert.Equal(t, path, f.Pos.File)
			}
			compareWithWants(t, r.Findings, []string{path})
		})
	}
	for _, c := range VetChecks() {
		if !c.Suppression {
			assert.NotZero(t, found[c.Name], "%s has no fixture", c.Name)
			_, err := os.Stat("testdata/vet/" + c.Name + "/near-miss.c")
			assert.NoError(t, err)
		}
	}
}

// What a rule shows as wrong is found, and what it shows as right is not.
func TestVetExamples(t *testing.T) {
	for _, c := range VetChecks() {
		if c.Suppression {
			continue
		}
		dir := t.TempDir()
		reports := vetted(t, vetter(t, VetOptions{}), write(t, dir+"/before.c", c.Before), write(t, dir+"/after.c", c.After))
		require.NotEmpty(t, reports[0].Findings, c.Name)
		assert.Equal(t, c.Name, reports[0].Findings[0].Check)
		assert.Empty(t, reports[1].Findings, c.Name)
		assert.False(t, strings.HasSuffix(c.Title, "."), c.Name)
		assert.NotEmpty(t, c.Text, c.Name)
	}
}
