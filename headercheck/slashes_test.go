// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestSlashes has a // behind a definition, which is no comment in C90. Nothing repairs that.
func TestSlashes(t *testing.T) {
	dir := t.TempDir()
	path := write(t, dir+"/header.h", "#include <stdint.h>\n#ifndef PSA_SUCCESS\ntypedef int32_t psa_status_t;\n#endif\n"+
		"#define PSA_SUCCESS ((psa_status_t)0) // fine\n#define PSA_ERROR_BAD_STATE ((psa_status_t)-137) /* fine */\n")
	for std, want := range map[string][]string{"c90": {"PSA_SUCCESS"}, "gnu90": nil, "c99": nil} {
		r := check(t, Options{Target: "linux/amd64", Flags: []Flags{{Std: std}}}, path)[0]
		require.Len(t, r.Findings, len(want), std)
		for _, f := range r.Findings {
			assert.Equal(t, "PSA_SUCCESS is defined as ((psa_status_t)0) // fine, want ((psa_status_t)0); C90 has no // comments: gcc reads this one as a part of the definition", f.Message)
			assert.Equal(t, []Order{ReferenceFirst, HeaderFirst}, f.Orders)
			assert.Equal(t, Error, f.Severity)
			assert.False(t, f.Fixable())
		}
	}
}
