// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"fmt"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

var macroExtra = &Check{
	Name:  "macro-extra",
	Title: "a reserved name that the specification does not have",
	Text: `The specification keeps a name space for its codes: PSA_ERROR_… and CKR_…. A
name of your own in it may mean something else in the next version. Use your
own prefix. A file that claims to be psa/error.h must not define the codes of
psa/crypto.h and psa/update.h either. For PKCS #11, names at or above
CKR_VENDOR_DEFINED are yours.`,
	Before:   `#define PSA_ERROR_MY_TIMEOUT ((psa_status_t)-1001)`,
	After:    `#define MY_ERROR_TIMEOUT ((psa_status_t)-1001)`,
	Since:    "0.1.0",
	Severity: Warning,
	Many:     "reserved names that the specification does not have",
	run: func(p *pass) {
		var foreign []*cpp.Macro
		for _, m := range p.macros {
			if p.profile.foreign(m.Name) {
				foreign = append(foreign, m)
				continue
			}
			if !p.profile.reserved(m.Name) || p.ref.macro(m.Name) != nil {
				continue
			}
			if _, old := retired(m.Name); old {
				continue
			}
			if len(m.Body) == 0 || m.Name == m.File().Guard() {
				continue // PSA_ERROR_H and the like
			}
			f, known := factNamed(p.profile.facts(), m.Name)
			switch {
			case !known && p.profile == PKCS11:
				if _, ok := p.alone.Value(m); ok {
					continue // the vendor's, or for range-reserved to report
				}
				p.at(m, "", "%s is not a return value of PKCS #11, and has no value at or above CKR_VENDOR_DEFINED", m.Name)
			case !known:
				p.at(m, "", "%s is not a status code of a PSA Certified API; want a name outside PSA_ERROR_", m.Name)
			case p.ref.builtin && p.claims() && m.File() == p.file && f.Header != p.ref.claim:
				p.at(m, "", "%s belongs to %s, want it there and not in %s", m.Name, f.Header, p.ref.claim)
			}
		}
		p.foreign(foreign)
	},
}

// foreign notes once that names are no codes, although they look like them.
func (p *pass) foreign(macros []*cpp.Macro) {
	if len(macros) == 0 {
		return
	}
	m := macros[0]
	pos := position(m.Pos())
	p.report(Finding{Name: m.Name, Pos: pos, Spot: pos, Have: m.Text(), Severity: Note,
		Message: fmt.Sprintf("%s is a function code of OpenSSL, and no return value of PKCS #11; %d such in all", m.Name, len(macros))})
}
