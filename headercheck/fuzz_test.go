// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

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
