// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

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

// fixtureOptions reads the line "flags: …" of a fixture.
func fixtureOptions(t testing.TB, text string) (o Options) {
	m := regexp.MustCompile(`/\* flags: (.*) \*/`).FindStringSubmatch(text)
	if m == nil {
		return o
	}
	words := strings.Fields(m[1])
	for i := 0; i+1 < len(words); i += 2 {
		switch words[i] {
		case "--profile":
			o.Profile = Profile(words[i+1])
		case "--target":
			o.Target = words[i+1]
		case "--std":
			o.Flags = []Flags{{Std: words[i+1]}}
		default:
			t.Fatalf("fixture has flag %s", words[i])
		}
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
		if filepath.Ext(path) == ".h" {
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

// TestFixtures compares the findings of each fixture, line by line, with the
// regular expressions after "want". A finding nobody wants is as wrong as one
// that does not come.
func TestFixtures(t *testing.T) {
	wants := regexp.MustCompile(`want ("(?:[^"\\]|\\.)*"(?: "(?:[^"\\]|\\.)*")*)`)
	quoted := regexp.MustCompile(`"((?:[^"\\]|\\.)*)"`)
	seen := map[string]int{}
	fixtures(t, func(path, text string) {
		t.Run(path, func(t *testing.T) {
			r := check(t, fixtureOptions(t, text), path)[0]
			assert.Empty(t, r.Err)
			assert.NotEqual(t, Unreadable, r.Verdict)
			used := map[int]bool{}
			for i, line := range strings.Split(text, "\n") {
				var exprs []string
				if m := wants.FindStringSubmatch(line); m != nil {
					for _, q := range quoted.FindAllStringSubmatch(m[1], -1) {
						exprs = append(exprs, q[1])
					}
				}
				hit := map[string]bool{}
				for j, f := range r.Findings {
					if f.Pos.Line != i+1 {
						continue
					}
					for _, e := range exprs {
						if regexp.MustCompile(e).MatchString(f.Check + ": " + f.Message + " (" + string(f.Severity) + ")") {
							hit[e], used[j] = true, true
							seen[f.Check]++
						}
					}
				}
				for _, e := range exprs {
					assert.True(t, hit[e], "%s:%d: no finding matches %s", path, i+1, e)
				}
			}
			for j, f := range r.Findings {
				assert.True(t, used[j], "%s: unexpected %s: %s", f.Pos, f.Check, f.Message)
			}
		})
	})
	for _, c := range Checks() {
		assert.NotZero(t, seen[c.Name], "%s has no fixture", c.Name)
		near, err := filepath.Glob("testdata/" + c.Name + "/near-miss*")
		require.NoError(t, err)
		assert.NotEmpty(t, near, "%s has no near-miss", c.Name)
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
	assert.Equal(t, 10, len(names))
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
