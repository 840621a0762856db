// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"fmt"
	"maps"
	"slices"
)

var macroMissing = &Check{
	Name:  "macro-missing",
	Title: "a header that claims to be the reference lacks a code",
	Text: `A file at the reference header's path is what other code gets when it includes
that name. Each code that the specification puts there must be in it. For
PKCS #11 this is a warning: headers of older versions lack the newer codes.`,
	Before: `/* psa/error.h */
#define PSA_SUCCESS ((psa_status_t)0)`,
	After: `/* psa/error.h */
#define PSA_SUCCESS ((psa_status_t)0)
#define PSA_ERROR_PROGRAMMER_ERROR ((psa_status_t)-129)
/* and the rest */`,
	Since:    "0.1.0",
	Severity: Error,
	PKCS11:   Warning,
	run: func(p *pass) {
		if !p.claims() || len(p.alone.Missing) > 0 {
			return // what is not here may be in what is missing
		}
		for _, name := range slices.Sorted(maps.Keys(p.names)) {
			m := p.names[name]
			if m.File() != p.refFile || p.alone.Macro(name) != nil || !p.reserved(name) && p.builtin || name == p.refFile.Guard() {
				continue
			}
			pos := position(p.file.At(0))
			p.report(Finding{Name: name, Pos: pos, Spot: pos, Want: m.Text(), Related: related(m, "the reference has it here"),
				Message: fmt.Sprintf("%s is not defined, want %s", name, m.Text())})
		}
	},
}
