// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"errors"
	"path/filepath"
	"slices"
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

// Package headercheck gives each variant the verdict that C compilers must give
// it, and a verdict that is not so is a disagreement.
func TestLibraryVariants(t *testing.T) {
	variants, err := loadVariants()
	require.NoError(t, err)
	report := &Report{}
	require.NoError(t, report.askVariants(t.Context(), "testdata", variants))
	require.Empty(t, report.failures)
	require.Empty(t, report.notes)

	i := slices.IndexFunc(variants, func(v variant) bool { return v.file == "fail/hex.h" })
	variants[i].expects = nil
	require.NoError(t, report.askVariants(t.Context(), "testdata", variants))
	titles := map[string]bool{}
	for _, f := range report.failures {
		require.Equal(t, "disagreement", f.check)
		titles[f.title] = true
	}
	require.Equal(t, map[string]bool{
		"headercheck -std=c99, fail/hex.h, reference-first": true, "headercheck -std=c99, fail/hex.h, header-first": true,
		"headercheck -std=c11, fail/hex.h, reference-first": true, "headercheck -std=c11, fail/hex.h, header-first": true,
	}, titles)
}
