// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"errors"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// Package headercheck speaks first, and no compiler in any dialect disagrees
// with it on its own fixtures.
func TestLibrary(t *testing.T) {
	headers, err := filepath.Glob("../headercheck/testdata/[mt]*-[stu]*/[adnp]*.h")
	require.NoError(t, err)
	require.Greater(t, len(headers), 8)
	report, err := Run(t.Context(), Options{Headers: headers, Reduced: true})
	if errors.Is(err, ErrNoCompiler) {
		t.Skip(err)
	}
	require.NoError(t, err)
	require.Greater(t, len(report.findings), 10)
	for _, f := range report.failures {
		require.NotEqual(t, "disagreement", f.check, "%s: %s", f.title, f.words)
	}

	// Where one of them is wrong, that is a failure.
	report.failures = nil
	for i := range report.results {
		report.results[i].failed = !report.results[i].failed
	}
	report.disagreements(t.Context())
	require.NotEmpty(t, report.failures)
	require.Equal(t, "disagreement", report.failures[0].check)
	require.Contains(t, report.failures[0].words, "a bug in one of them")
}
