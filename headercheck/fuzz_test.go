// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/require"
)

// FuzzCheck: whatever a header is, checking ends within bounds, and what --fix has repaired
// stays repaired.
func FuzzCheck(f *testing.F) {
	fixtures(f, func(_, text string) { f.Add(text, false) })
	f.Add("#define CKR_OK (0UL)\n#define CKR_CANCEL 1\n", true)
	f.Add("_Pragma(\"\")\n#if ''\n#define F(a,...) a##__VA_ARGS__ #a\n#include __FILE__\n%:define X F(F(F(1,2)))\n#if X\n??=if\n", false)
	dir := f.TempDir()
	path := filepath.Join(dir, "fuzz.h")
	f.Fuzz(func(t *testing.T, text string, pkcs11 bool) {
		o := Options{Target: "linux/amd64"}
		if pkcs11 {
			o.Profile = PKCS11
		}
		require.NoError(t, os.WriteFile(path, []byte(text), 0o666))
		c, err := New(context.Background(), o)
		require.NoError(t, err)
		bounded := bounds(t)
		reports, err := c.Check(context.Background(), []string{path}, nil)
		require.NoError(t, err)
		bounded()
		for _, f := range reports[0].Findings {
			if f.Pos.File == path && (f.Pos.Line < 1 || f.Pos.Line > 1+strings.Count(text, "\n") || f.Pos.Column < 1) {
				t.Fatalf("%s is outside the file", f.Pos)
			}
		}
		changes, err := c.Fix(context.Background(), reports, []string{path})
		require.NoError(t, err)
		require.NoError(t, Write(context.Background(), changes))
		if len(changes) == 0 {
			return
		}
		more, _ := fix(t, o, nil, path)
		require.Empty(t, more, "fixed %q to %q", text, changes[0].New)
	})
}

// FuzzAgainstGCC: gcc and this package agree on which names clash when one
// definition has any replacement list, or stands under any condition.
func FuzzAgainstGCC(f *testing.F) {
	gcc := installed.Program(f, "gcc", "gcc libc6-dev")
	oracle := compiler{path: gcc, version: "gcc"}
	for _, list := range []string{"((psa_status_t)0)", " ((psa_status_t) 0)", "/**/((psa_status_t)0)//", "((psa_sta\\\ntus_t)0)", "", "0", "'", "\"x", "??("} {
		f.Add(list, "1")
	}
	for _, condition := range []string{"0", "defined(PSA_SUCCESS)", "!defined PSA_SUCCESS && 1 < 2", "'a' == 97", "-1 > 0u", "1 ? 2 : (3)", "0x7fffffffffffffff + 1 < 0",
		"__STDC_VERSION__ >= 201112L", "(2 || 1/0)", "1,0", "YES(0)", "__has_include(<stdint.h>)"} {
		f.Add("0", condition)
	}
	dir := f.TempDir()
	ref := write(f, dir+"/reference.h", strings.ReplaceAll(reference(f, "psa/error.h"), "PSA_ERROR_H", "REFERENCE_H"))
	path := filepath.Join(dir, "fuzz.h")
	f.Fuzz(func(t *testing.T, list, condition string) {
		if len(list)+len(condition) > 1000 || strings.Contains(condition, "\n") || strings.ContainsRune(list+condition, 0) {
			t.Skip()
		}
		text := "#define YES(x) x\n#if " + condition + "\n#define PSA_SUCCESS " + list + "\n#endif\n"
		require.NoError(t, os.WriteFile(path, []byte(text), 0o666))
		out, err := installed.Command(t, gcc, "-fsyntax-only", "-w", path).CombinedOutput()
		if err != nil || len(out) > 0 {
			t.Skip() // no header at all: what we say of it does not matter
		}
		report := check(t, Options{}, path)[0]
		if report.Verdict == Unreadable {
			t.Fatalf("%q: %s", text, report.Err)
		}
		for order, files := range map[Order][2]string{ReferenceFirst: {ref, path}, HeaderFirst: {path, ref}} {
			want, ok := oracle.clashes(t, dir, files[0], files[1])
			if got := found(report, order); ok && slices.Contains(want, "PSA_SUCCESS") != slices.Contains(got, "PSA_SUCCESS") {
				t.Fatalf("%q: %s: found %v, gcc says %v", text, order, got, want)
			}
		}
	})
}
