// SPDX-License-Identifier: Apache-2.0

package headercheck

var macroValue = &Check{
	Name:  "macro-value",
	Title: "another value under the same name",
	Text: `The header gives the name a value that the reference does not. Two modules
built with the two headers misunderstand each other at run time, whether or not
a compiler ever sees both. p11-kit's header does this with five return values:
CKR_PIN_TOO_WEAK is 0x1C3 there and 0x1B8 in the standard. The fix changes the
interface of what was built before, so --fix leaves it to you.`,
	Before:   `#define PSA_ERROR_BAD_STATE ((psa_status_t)-136)`,
	After:    `#define PSA_ERROR_BAD_STATE ((psa_status_t)-137)`,
	Since:    "0.1.0",
	Severity: Error,
	Many:     "definitions with another value",
	run: func(p *pass) {
		p.redefined(func(k clash, have, want string) string {
			v, ok := p.alone.Value(k.here)
			w, ok2 := p.unitOf(k).Value(k.there)
			if ok && ok2 {
				return k.here.Name + " is " + p.profile.number(v) + ", want " + p.profile.number(w)
			}
			return k.here.Name + " is defined as " + have + ", want " + want
		})
		// Codes that another header of the same family of specifications
		// defines, such as psa/crypto.h: their values are known all the same.
		for _, m := range p.macros {
			f, ok := factNamed(p.profile.facts(), m.Name)
			if !ok || p.ref.macro(m.Name) != nil {
				continue
			}
			if v, ok := p.alone.Value(m); ok && v.Int64() != f.Value {
				want := p.profile.code(f.Value)
				p.at(m, want, "%s is %s, want %s as in %s", m.Name, p.profile.number(v), want, f.Header)
			}
		}
	},
}
