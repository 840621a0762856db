// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/headercheck/testdata"
	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// check runs a checker with the flags of a fixture.
func check(t testing.TB, o Options, paths ...string) []Report {
	t.Helper()
	c, err := New(context.Background(), o)
	require.NoError(t, err)
	reports, err := c.Check(context.Background(), paths, nil)
	require.NoError(t, err)
	return reports
}

// fixtureOptions are what a fixture asks for.
func fixtureOptions(t testing.TB, text string) (o Options) {
	h, err := testdata.Parse("fixture", text)
	require.NoError(t, err)
	o = Options{Profile: Profile(h.Profile), Target: h.Target, Types: h.Types}
	if h.Std != "" {
		o.Flags = []Flags{{Std: h.Std}}
	}
	return o
}

// fixtures calls f for each header in testdata.
func fixtures(t testing.TB, f func(path, text string)) {
	found := 0
	err := filepath.WalkDir("testdata", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && d.Name() == "fuzz" {
			return fs.SkipDir
		}
		if testdata.IsHeader(path) {
			text, err := os.ReadFile(path)
			require.NoError(t, err)
			f(path, string(text))
			found++
		}
		return nil
	})
	require.NoError(t, err)
	require.NotZero(t, found, "no fixtures")
}

var (
	wantPattern   = regexp.MustCompile(`want(?:@\+(\d+))? ("(?:[^"\\]|\\.)*"(?: "(?:[^"\\]|\\.)*")*)`)
	quotedPattern = regexp.MustCompile(`"((?:[^"\\]|\\.)*)"`)
)

// wantsOf are the regular expressions that stand in a text, by the line they are about.
func wantsOf(t testing.TB, text string) map[int][]string {
	wants := map[int][]string{}
	for i, line := range strings.Split(text, "\n") {
		m := wantPattern.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		at := i + 1
		if m[1] != "" {
			below, err := strconv.Atoi(m[1])
			require.NoError(t, err)
			at += below
		}
		for _, q := range quotedPattern.FindAllStringSubmatch(m[2], -1) {
			wants[at] = append(wants[at], q[1])
		}
	}
	return wants
}

// TestFixtures compares the findings of each fixture, line by line, with the
// regular expressions after "want", or "want@+2" of the next line but one. A finding nobody
// wants is as wrong as one that does not come.
func TestFixtures(t *testing.T) {
	seen := map[string]int{}
	fixtures(t, func(path, text string) {
		t.Run(path, func(t *testing.T) {
			r := check(t, fixtureOptions(t, text), path)[0]
			h, err := testdata.Parse(path, text)
			require.NoError(t, err)
			if h.Unreadable == "" {
				assert.Empty(t, r.Err)
			} else {
				assert.Contains(t, r.Err, h.Unreadable)
			}
			assert.Equal(t, h.Unreadable != "", r.Verdict == Unreadable)
			files := []string{path} // and those that the header includes
			for _, f := range r.Findings {
				seen[f.Check]++
				files = append(files, f.Pos.File)
				for _, o := range h.Overlooked {
					assert.False(t, f.Name == o.Name && slices.Contains(f.Orders, Order(o.Order)), "%s, %s: seen now: take the comment out", o.Name, o.Order)
				}
			}
			slices.Sort(files)
			compareWithWants(t, r.Findings, slices.Compact(files))
		})
	})
	for _, c := range Checks() {
		assert.NotZero(t, seen[c.Name], "%s has no fixture", c.Name)
		near, err := filepath.Glob("testdata/" + c.Name + "/near-miss*")
		require.NoError(t, err)
		assert.NotEmpty(t, near, "%s has no near-miss", c.Name)
	}
}

// compareWithWants compares findings with what some files want: each must match one of the
// expressions of its line, and each expression one of the findings.
func compareWithWants(t *testing.T, findings []Finding, files []string) {
	type place struct {
		file string
		line int
	}
	said, wanted := map[place][]string{}, map[place][]string{}
	for _, f := range findings {
		orders := strings.Trim(fmt.Sprint(f.Orders), "[]")
		if len(f.Orders) == 2 {
			orders = "in both orders"
		}
		if f.Suppressed != nil {
			f.Message = "accepted: " + f.Message
		}
		at := place{f.Pos.File, f.Pos.Line}
		said[at] = append(said[at], fmt.Sprintf("%s: %s (%s) %s", f.Check, f.Message, f.Severity, orders))
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		for line, exprs := range wantsOf(t, string(text)) {
			wanted[place{file, line}] = exprs
		}
	}
	for at, list := range said {
		for _, words := range list {
			matches := func(expr string) bool { return regexp.MustCompile(expr).MatchString(words) }
			assert.True(t, slices.ContainsFunc(wanted[at], matches), "%s:%d: unexpected %s", at.file, at.line, words)
		}
	}
	for at, list := range wanted {
		for _, expr := range list {
			assert.True(t, slices.ContainsFunc(said[at], regexp.MustCompile(expr).MatchString), "%s:%d: no finding matches %s", at.file, at.line, expr)
		}
	}
}

// TestChecks holds the words of each check to the style of the others.
func TestChecks(t *testing.T) {
	names := map[string]bool{}
	for _, c := range Checks() {
		assert.False(t, names[c.Name], c.Name)
		names[c.Name] = true
		assert.NotEmpty(t, c.Title, c.Name)
		assert.False(t, strings.HasSuffix(c.Title, "."), "%s: title ends with a period", c.Name)
		assert.NotEmpty(t, c.Text, c.Name)
		assert.NotEmpty(t, c.Before, c.Name)
		assert.NotEmpty(t, c.After, c.Name)
		assert.NotEqual(t, c.Before, c.After, c.Name)
		assert.NotEmpty(t, c.Since, c.Name)
		assert.NotEmpty(t, c.Severity, c.Name)
		got, ok := CheckNamed(c.Name)
		assert.True(t, ok)
		assert.Equal(t, c.Title, got.Title)
	}
	assert.Equal(t, 14, len(names))
}

// TestFacts holds the tables to the order that searching needs.
func TestFacts(t *testing.T) {
	for _, facts := range [][]fact{psaFacts, pkcs11Facts} {
		assert.True(t, slices.IsSortedFunc(facts, func(a, b fact) int { return strings.Compare(a.Name, b.Name) }))
		for _, f := range facts {
			got, ok := factNamed(facts, f.Name)
			assert.True(t, ok)
			assert.Equal(t, f, got)
			got, ok = factValued(facts, f.Value)
			assert.True(t, ok)
			assert.Equal(t, f, got, "two codes of one value")
		}
	}
	for _, r := range retiredNames {
		now, ok := retired(r.Name)
		assert.True(t, ok)
		_, known := factNamed(psaFacts, now)
		assert.True(t, known, now)
	}
	_, ok := factNamed(psaFacts, "PSA_ERROR_UNKNOWN_ERROR")
	assert.False(t, ok)
	_, ok = factValued(psaFacts, -200)
	assert.False(t, ok)
}

func count(r Report) map[string]int {
	n := map[string]int{}
	for _, f := range r.Findings {
		n[f.Check+" "+string(f.Severity)]++
	}
	return n
}

func write(t testing.TB, path, text string) string {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o777))
	require.NoError(t, os.WriteFile(path, []byte(text), 0o666))
	return path
}

func reference(t testing.TB, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("../include", name))
	require.NoError(t, err)
	return string(b)
}

// TestHistory has the ways in which real headers have been wrong.
func TestHistory(t *testing.T) {
	t.Run("stray space in 21 of 25", func(t *testing.T) {
		// As in version 1.0.1 of the official reference header.
		text := reference(t, "psa/error.h")
		for _, line := range regexp.MustCompile(`\(\(psa_status_t\)-1\d\d\)`).FindAllString(text, 21) {
			text = strings.Replace(text, line, strings.Replace(line, ")-", ") -", 1), 1)
		}
		r := check(t, Options{}, write(t, t.TempDir()+"/psa/error.h", text))[0]
		assert.Equal(t, map[string]int{"macro-spacing error": 21}, count(r))
		for _, f := range r.Findings {
			assert.Equal(t, []Order{ReferenceFirst, HeaderFirst}, f.Orders)
		}
	})
	t.Run("PSA_OPERATION_INCOMPLETE alone", func(t *testing.T) {
		// As in Trusted Firmware-M, November 2025.
		text := strings.Replace(reference(t, "psa/error.h"), "((psa_status_t)-248)", "((psa_status_t) -248)", 1)
		r := check(t, Options{}, write(t, t.TempDir()+"/psa/error.h", text))[0]
		require.Equal(t, map[string]int{"macro-spacing error": 1}, count(r))
		f := r.Findings[0]
		assert.Equal(t, "PSA_OPERATION_INCOMPLETE", f.Name)
		assert.Equal(t, 9, f.Pos.Column)
		assert.Equal(t, len("#define PSA_OPERATION_INCOMPLETE ((psa_status_t) "), f.Spot.Column)
		assert.Equal(t, "((psa_status_t) -248)", f.Have)
		assert.Equal(t, "((psa_status_t)-248)", f.Want)
	})
	t.Run("p11-kit", func(t *testing.T) {
		const path = "/usr/include/p11-kit-1/p11-kit/pkcs11.h"
		need(t, path)
		r := check(t, Options{Profile: PKCS11}, path)[0]
		var wrong []string
		for _, f := range r.Findings {
			switch {
			case f.Severity == Error:
				assert.Equal(t, "macro-value", f.Check)
				wrong = append(wrong, f.Name)
			case strings.HasPrefix(f.Name, "CRYPTOKI_VERSION_"): // of the header itself
				assert.Equal(t, "macro-value", f.Check)
			default:
				assert.Equal(t, "macro-spelling", f.Check)
			}
		}
		assert.Equal(t, []string{"CKR_EXCEEDED_MAX_ITERATIONS", "CKR_FIPS_SELF_TEST_FAILED", "CKR_LIBRARY_LOAD_FAILED",
			"CKR_PIN_TOO_WEAK", "CKR_PUBLIC_KEY_INVALID"}, wrong)
	})
	t.Run("our own headers", func(t *testing.T) {
		for p, path := range map[Profile]string{PSA: "../include/psa/error.h", PKCS11: "../include/pkcs11/pkcs11t.h"} {
			r := check(t, Options{Profile: p}, path)[0]
			assert.Equal(t, Compatible, r.Verdict)
			assert.Empty(t, r.Findings)
		}
	})
}

// need skips a test whose file is not installed, unless REQUIRE_ALL=1.
func need(t testing.TB, path string) {
	t.Helper()
	if _, err := os.Stat(path); err == nil {
		return
	}
	for dir, packages := range map[string]string{"/usr/include/psa": "libmbedtls-dev", "/usr/include/mbedtls": "libmbedtls-dev",
		"/usr/include/p11-kit-1": "libp11-kit-dev", "/usr/include/nss": "libnss3-dev"} {
		if strings.HasPrefix(path, dir) {
			installed.Missing(t, path, packages)
		}
	}
	installed.Missing(t, path, "libc6-dev")
}
