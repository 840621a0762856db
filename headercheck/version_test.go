// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestImpliedVersion checks headers that have every code of a version and none of later
// ones, and headers that have not.
func TestImpliedVersion(t *testing.T) {
	names := map[Profile]string{PSA: "psa/error.h", PKCS11: "pkcs11t.h"}
	header := func(p Profile, has func(f fact) bool) string {
		var b strings.Builder
		if p == PSA {
			b.WriteString("#ifndef PSA_SUCCESS\ntypedef __INT32_TYPE__ psa_status_t;\n#endif\n")
		}
		for _, f := range p.facts() {
			switch {
			case f.Since == 0 || !has(f):
			case p == PSA:
				fmt.Fprintf(&b, "#define %s ((psa_status_t)%d)\n", f.Name, f.Value)
			default:
				fmt.Fprintf(&b, "#define %s %#08xUL\n", f.Name, f.Value)
			}
		}
		return b.String()
	}
	missing := func(p Profile, has func(f fact) bool) (notes, others int) {
		path := write(t, t.TempDir()+"/"+names[p], header(p, has))
		for _, f := range check(t, Options{Profile: p}, path)[0].Findings {
			switch {
			case f.Check != macroMissing.Name:
			case f.Severity == Note:
				notes++
			default:
				others++
			}
		}
		return notes, others
	}
	for _, p := range Profiles {
		versions := p.versions()
		require.NotEmpty(t, versions)
		for i, v := range versions {
			notes, others := missing(p, func(f fact) bool { return f.Since <= v.Number })
			assert.Zero(t, others, "%s %s", p, v.Name)
			want := 1
			if i == len(versions)-1 {
				want = 0
			}
			assert.Equal(t, want, notes, "%s %s", p, v.Name)
		}
		oldest, latest := versions[0].Number, versions[len(versions)-1].Number
		// One of the first version is missing: it is none of them, and all that is missing counts.
		one, later := "", 0
		for _, f := range p.facts() {
			if f.Since == oldest {
				one = f.Name
			} else if f.Since != 0 {
				later++
			}
		}
		notes, others := missing(p, func(f fact) bool { return f.Since == oldest && f.Name != one })
		assert.Equal(t, []int{0, later + 1}, []int{notes, others}, p)
		// One of the last is there: it is the last.
		last := ""
		for _, f := range p.facts() {
			if f.Since == latest {
				last = f.Name
			}
		}
		notes, others = missing(p, func(f fact) bool { return f.Since == oldest || f.Name == last })
		assert.Equal(t, []int{0, later - 1}, []int{notes, others}, p)
	}
}
