// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

var rangeReserved = &Check{
	Name:  "range-reserved",
	Title: "a new code in a range that is not yours",
	Text: `PSA: -129 to -248 belong to the PSA Certified API specifications. -249 to -256
are for an implementation of the Secure Partition Manager. A Root of Trust
service may define errors in -1 to -128 and from -257 down; a positive value is
a success, not an error. PKCS #11: return values below CKR_VENDOR_DEFINED
belong to the standard.`,
	Before:   `#define PSA_ERROR_MINE ((psa_status_t)-200)`,
	After:    `#define MY_ERROR ((psa_status_t)-300)`,
	Since:    "0.1.0",
	Severity: Error,
	run: func(p *pass) {
		p.newCodes(func(m *cpp.Macro, v int64) {
			if _, taken := factValued(p.profile.facts(), v); taken {
				return // value-duplicate says it
			}
			if p.profile == PKCS11 {
				if uint64(v) < pkcs11Vendor {
					p.at(m, "", "%s is %s, below CKR_VENDOR_DEFINED, and not in the standard; want %s or above", m.Name, p.profile.code(v), p.profile.code(pkcs11Vendor))
				}
				return
			}
			if v > 0 && strings.HasPrefix(m.Name, "PSA_ERROR_") {
				p.at(m, "", "%s is %d, a success; want a negative value for an error", m.Name, v)
			}
			if r := psaReserved; r.From <= v && v <= r.To {
				p.at(m, "", "%s is %d, in the range %d to %d of %s; want -128 to -1, or below -256", m.Name, v, r.To, r.From, r.For)
			}
		})
	},
}
