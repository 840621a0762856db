// SPDX-License-Identifier: Apache-2.0

package headercheck

var macroSpacing = &Check{
	Name:  "macro-spacing",
	Title: "the same definition, with white space in other places",
	Text: `C lets a macro be defined twice in one translation unit only if both
definitions have the same tokens with white space between the same ones
(ISO C11 6.10.3p2). How much white space and of which kind does not matter
(6.10.3p1), and a comment counts as white space. Compilers report the
difference in one include order only, and not at all when one of the
definitions stands in a system header. Code formatters that put a space after
a cast are the usual cause.`,
	Before:   `#define PSA_SUCCESS ((psa_status_t) 0)`,
	After:    `#define PSA_SUCCESS ((psa_status_t)0)`,
	Since:    "0.1.0",
	Severity: Error,
	PKCS11:   Warning,
	Many:     "definitions that differ in white space alone",
	Harmless: true,
	run: func(p *pass) {
		p.redefined(func(k clash, have, want string) string {
			return k.here.Name + " is defined as " + have + ", want " + want + ": white space differs"
		})
	},
}
