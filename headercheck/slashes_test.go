// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestSlashes has a // behind a definition, which is no comment in C90: gcc says so, in both
// orders, and clang takes it for one.
func TestSlashes(t *testing.T) {
	dir := t.TempDir()
	path := write(t, dir+"/header.h", "#include <stdint.h>\n#ifndef PSA_SUCCESS\ntypedef int32_t psa_status_t;\n#endif\n"+
		"#define PSA_SUCCESS ((psa_status_t)0) // fine\n#define PSA_ERROR_BAD_STATE ((psa_status_t)-137) /* fine */\n")
	ref := write(t, dir+"/reference.h", strings.ReplaceAll(reference(t, "psa/error.h"), "PSA_ERROR_H", "REFERENCE_H"))
	for std, want := range map[string][]string{"c90": {"PSA_SUCCESS"}, "gnu90": nil, "c99": nil} {
		r := check(t, Options{Target: "linux/amd64", Flags: []Flags{{Std: std}}}, path)[0]
		require.Len(t, r.Findings, len(want), std)
		for _, f := range r.Findings {
			assert.Equal(t, "PSA_SUCCESS is defined as ((psa_status_t)0) // fine, want ((psa_status_t)0); C90 has no // comments: gcc reads this one as a part of the definition", f.Message)
			assert.Equal(t, []Order{ReferenceFirst, HeaderFirst}, f.Orders)
			assert.Equal(t, Error, f.Severity)
			assert.False(t, f.Fixable())
		}
		for _, c := range compilers(t) {
			if strings.Contains(c.version, "clang") {
				continue
			}
			for _, files := range [][2]string{{ref, path}, {path, ref}} {
				names, ok := c.clashes(t, dir, files[0], files[1], "-std="+std)
				require.True(t, ok)
				assert.Equal(t, want, names, "%s %s", c.version, std)
			}
		}
	}
}
