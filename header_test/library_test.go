// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/headercheck"
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

// Package headercheck gives each variant the verdict that C compilers give it,
// in both orders, for linux/amd64. The blind spots are those
// that a preprocessor cannot see, because no macro and no typedef is at fault;
// one that it learns to see must leave the list.
func TestLibraryVariants(t *testing.T) {
	blind := map[string]bool{
		"fail/enumerator.h": true, "fail/variable.h": true, // the reference's macro replaces a declared name
		"fail/macro-without-type.h": true, "fail/guard-too-late.h": true, // a guard without the type it stands for
	}
	variants, err := loadVariants()
	require.NoError(t, err)
	for _, v := range variants {
		profile := headercheck.PSA
		if strings.Contains(v.text, "CKR_") {
			profile = headercheck.PKCS11
		}
		missed := false
		for _, std := range []string{"c99", "c11"} {
			checker, err := headercheck.New(t.Context(), headercheck.Options{
				Profile: profile, Target: "linux/amd64",
				Flags: []headercheck.Flags{{Include: []string{"../include"}, Std: std}},
			})
			require.NoError(t, err)
			reports, err := checker.Check(t.Context(), []string{filepath.Join("testdata", variantsFolder, v.file)}, nil)
			require.NoError(t, err)
			r := reports[0]
			for _, o := range []order{referenceFirst, headerFirst} {
				got := ""
				for _, f := range r.Findings {
					if f.Check == "typedef-unguarded" && std == "c11" {
						continue // allowed by the language, not by the PSA specification
					}
					if slices.Contains(f.Orders, headercheck.Order(o)) {
						got = f.Name
					}
				}
				want := v.clash("x86_64-linux-gnu", std, o)
				if r.Verdict == headercheck.Unreadable && want != "" {
					got = want
				}
				if blind[v.file] {
					missed = missed || got != want
					continue
				}
				if want != got {
					t.Errorf("%s: %s, %s: found %q, compilers %q: %s %v", v.file, std, o, got, want, r.Err, r.Findings)
				}
			}
		}
		require.Equal(t, blind[v.file], missed, v.file)
	}
}
