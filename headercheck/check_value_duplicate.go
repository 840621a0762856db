// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"fmt"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

var valueDuplicate = &Check{
	Name:  "value-duplicate",
	Title: "a second name for the number of a standard code",
	Text: `The number already has a meaning: its receiver cannot tell the two apart.
An alias that says so, by naming the other macro in its definition, is fine.`,
	Before:   `#define MY_ERROR ((psa_status_t)-132)`,
	After:    `#define MY_ERROR PSA_ERROR_GENERIC_ERROR`,
	Since:    "0.1.0",
	Severity: Error,
	run: func(p *pass) {
		seen := map[int64]*cpp.Macro{}
		p.newCodes(func(m *cpp.Macro, v int64) {
			if f, taken := factValued(p.profile.facts(), v); taken {
				p.at(m, f.Name, "%s is %s, the number of %s", m.Name, p.profile.code(v), f.Name)
				return
			}
			if other := seen[v]; other != nil {
				pos := position(m.Pos())
				p.report(Finding{Name: m.Name, Pos: pos, Spot: pos, Have: m.Text(), Want: other.Name,
					Message: fmt.Sprintf("%s is %s, the number of %s", m.Name, p.profile.code(v), other.Name),
					Related: related(other, "the other code is here")})
				return
			}
			seen[v] = m
		})
	},
}
