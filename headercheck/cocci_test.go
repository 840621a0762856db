// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"fmt"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Each line that the rules for Coccinelle report, Vet reports for the same check; and they
// report lines for each check.
func TestCoccinelle(t *testing.T) {
	spatch := installed.Program(t, "spatch", "coccinelle python3")
	paths, err := filepath.Glob("testdata/vet/*/*.c")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	wanted := map[string]bool{}
	for _, r := range vetted(t, vetter(t, VetOptions{}), paths...) {
		for _, f := range r.Findings {
			wanted[fmt.Sprintf("%s:%d: %s", filepath.ToSlash(f.Pos.File), f.Pos.Line, f.Check)] = true
		}
	}
	out, err := installed.Command(t, spatch, append([]string{"--very-quiet", "--no-includes", "--sp-file", "../share/secstatus.cocci"}, paths...)...).Output()
	require.NoError(t, err)
	report := regexp.MustCompile(`^(.*?:\d+):(?:[-\d]+:)? ([a-z-]+): (.*)`)
	lines := map[string]int{}
	for line := range strings.Lines(string(out)) {
		if strings.TrimSpace(line) == "" {
			continue
		}
		m := report.FindStringSubmatch(line)
		require.NotNil(t, m, line)
		lines[m[2]]++
		if m[3] == "FALSE is returned as a CK_RV" {
			continue // of a function that returns truth values alone, Vet reports the first
		}
		assert.True(t, wanted[m[1]+": "+m[2]], line)
	}
	assert.Equal(t, []string{"inverted", "lost", "mixed", "not-a-status"}, slices.Sorted(maps.Keys(lines)))
	assert.Greater(t, lines["mixed"], 10)
	assert.Greater(t, lines["not-a-status"], 5)
}
