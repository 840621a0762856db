// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"fmt"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

var macroMissing = &Check{
	Name:  "macro-missing",
	Title: "a code is missing from the reference's place, or is not a macro",
	Text: `A file at the reference header's path is what other code gets when it includes
that name. Each code that the specification puts there must be in it. For
PKCS #11 this is a warning: headers of older versions lack the newer codes.

And a code is a macro. A header that declares its name instead, as an
enumerator, a variable or a function, does not compile after the reference: the
preprocessor puts a number where the name stands. The other order compiles, and
then the macro hides the declaration.`,
	Before: `/* psa/error.h */
#define PSA_SUCCESS ((psa_status_t)0)`,
	After: `/* psa/error.h */
#define PSA_SUCCESS ((psa_status_t)0)
#define PSA_ERROR_PROGRAMMER_ERROR ((psa_status_t)-129)
/* and the rest */`,
	Since:    "0.1.0",
	Severity: Error,
	PKCS11:   Warning,
	Many:     "names that are missing or are no macros",
	run: func(p *pass) {
		declared := map[string]bool{}
		for _, d := range p.declared {
			m, pos := p.ref.macro(d.Name), position(d.Pos())
			declared[d.Name] = true
			f := Finding{Name: d.Name, Pos: pos, Spot: pos, Have: d.Kind, Want: m.Text(), Severity: Error,
				Related: related(m, "the reference's macro is here"),
				Message: fmt.Sprintf("%s is declared as %s, want a macro with the text %s", d.Name, d.Kind, m.Text())}
			f.addOrder(ReferenceFirst)
			p.report(f)
		}
		if !p.claims() || len(p.alone.Missing) > 0 {
			return // what is not here may be in what is missing
		}
		for _, m := range slices.SortedFunc(p.ref.macros, func(a, b *cpp.Macro) int { return strings.Compare(a.Name, b.Name) }) {
			name := m.Name
			if p.later(name) {
				continue
			}
			if m.File() != p.ref.file || p.alone.Macro(name) != nil || declared[name] || !p.profile.reserved(name) && p.ref.builtin || name == p.ref.file.Guard() {
				continue
			}
			pos := position(p.file.At(0))
			p.report(Finding{Name: name, Pos: pos, Spot: pos, Want: m.Text(), Related: related(m, "the reference has it here"),
				Message: fmt.Sprintf("%s is not defined, want %s", name, m.Text())})
		}
	},
}
