// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/secstatus/secstatus/headercheck"
	"github.com/secstatus/secstatus/include"
	"github.com/secstatus/secstatus/internal/installed"
)

// Package headercheck speaks first, and no compiler disagrees with it on its own
// fixtures: here one compiler, and all of them in the exhaustive run.
func TestLibrary(t *testing.T) {
	headers, err := filepath.Glob("../headercheck/testdata/[mt]*-[stu]*/[adnp]*.h")
	require.NoError(t, err)
	// C90 has no comments to the end of a line, which package headercheck does not mind.
	headers = slices.DeleteFunc(headers, func(name string) bool {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		return strings.HasSuffix(name, "near-miss-line-comment.h") || strings.Contains(string(text), "/* for no compiler */\n")
	})
	require.Greater(t, len(headers), 24)
	var few []string
	o := Options{Headers: headers, Reduced: true}
	if !installed.IsExhaustive() {
		for i := range headers { // make check-headers asks about all of them in another way
			if i%3 == 0 {
				few = append(few, headers[i])
			}
		}
		o.Headers = few
		o.Compilers = [][]string{{compilerHere(t)}}
	}
	report, err := Run(t.Context(), o)
	require.NoError(t, err)
	require.NotEmpty(t, report.results)
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

// Package headercheck speaks first about third-party headers, too, and is asked
// what the compilers are asked. Where they disagree, that is a failure; what is
// known to differ is none.
func TestLibraryThirdParty(t *testing.T) {
	crypto := func(define string) string {
		return "#include <stdint.h>\n#ifndef PSA_SUCCESS\ntypedef int32_t psa_status_t;\n#endif\n#include <psa/part.h>\n" + define + "\n"
	}
	const fine = "#define PSA_SUCCESS ((psa_status_t)0)"
	for name, test := range map[string]struct{ text, failed, words string }{
		"fine":    {crypto(fine), "", ""},
		"defect":  {crypto("#define PSA_SUCCESS ((psa_status_t) 0)"), "mbedtls", "PSA_SUCCESS"},
		"invalid": {crypto(fine + "\n#define PSA_ERROR_BAD_STATE\n#error absent\n"), "", ""},
		// Headercheck is wrong here, and known to be: it does not see pragmas that
		// come out of a macro.
		"disagreement": {crypto(fine + "\n#define PRAGMA(x) _Pragma(#x)\nPRAGMA(push_macro(\"PSA_ERROR_BAD_STATE\"))\n#undef PSA_ERROR_BAD_STATE\n" +
			"#define PSA_ERROR_BAD_STATE 1\nPRAGMA(pop_macro(\"PSA_ERROR_BAD_STATE\"))"), "disagreement", "package headercheck expects a clash, the compiler reports none"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := files(t, map[string]string{"psa/crypto.h": test.text, "psa/part.h": ""})
			r := &runner{dir: t.TempDir(), timeout: time.Minute}
			c := compilerFor(t, r)
			c.sweep = []string{"c99"}
			require.NoError(t, r.writeReference(include.FS(), Registry()))
			report := &Report{compilers: []*compiler{c}, asked: []string{"mbedtls"}}
			parties, err := r.locateAll(t.Context(), report, []string{dir})
			require.NoError(t, err)
			require.Contains(t, report.notes[0], dir, "found before the system's")
			report.results, err = r.performAll(t.Context(), thirdPartySteps(c, report, parties, Registry()), nil)
			require.NoError(t, err)
			report.settle(nil, nil)
			report.disagreements(t.Context())
			if test.failed == "" {
				require.Empty(t, report.failures)
				return
			}
			require.NotEmpty(t, report.failures)
			for _, f := range report.failures {
				require.Equal(t, test.failed, f.check, "%s: %s", f.title, f.words)
				require.Contains(t, f.words, test.words)
			}
		})
	}
}

// A clash over one name is no clash over another, although both fail.
func TestLibraryNames(t *testing.T) {
	l := &library{titles: []string{"x.h"}, headers: []string{"x.h"}, profiles: map[string]headercheck.Profile{"theirs": headercheck.PKCS11}}
	finding := func(name string) headercheck.Finding {
		return headercheck.Finding{Check: "macro-value", Name: name, Orders: []headercheck.Order{headercheck.HeaderFirst}}
	}
	reports := []headercheck.Report{{Path: "x.h", Findings: []headercheck.Finding{finding("CKR_CANCEL"), finding("CKR_PIN_LOCKED"), finding("CKA_LABEL")}}}
	l.known = map[string][]headercheck.Report{"pkcs11 linux/amd64 c99 false": reports}
	const cancel, locked, incorrect = "error: \"CKR_CANCEL\" redefined\n", "error: 'CKR_PIN_LOCKED' macro redefined\n", "error: \"CKR_PIN_INCORRECT\" redefined\n"
	for words, want := range map[string]string{
		cancel + locked:             "",
		cancel:                      "expects a clash over CKR_PIN_LOCKED, the compiler reports none",
		"error: something else":     "expects a clash over CKR_CANCEL, the compiler reports none",
		cancel + locked + incorrect: "a clash over CKR_PIN_INCORRECT, package headercheck expects none",
	} {
		res := result{compiler: &compiler{name: "cc", target: "x86_64-linux-gnu"}, dialect: "c99", check: "theirs", title: "x.h, header-first", noted: true, words: words}
		report := &Report{libraries: []*library{l}, results: []result{res}}
		report.disagreements(t.Context())
		if want == "" {
			require.Empty(t, report.failures, words)
			continue
		}
		require.Len(t, report.failures, 1, words)
		require.Contains(t, report.failures[0].words, want)
	}
}
