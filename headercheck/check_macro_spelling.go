// SPDX-License-Identifier: Apache-2.0

package headercheck

var macroSpelling = &Check{
	Name:  "macro-spelling",
	Title: "the same value, in another spelling",
	Text: `Both definitions of the macro have the same value, but not the same tokens, so
C forbids both in one translation unit (ISO C11 6.10.3p2). The PSA
specification fixes the text of each definition; there this is an error.
PKCS #11 fixes values alone; there it is a warning, which matters to code that
includes two PKCS #11 headers.`,
	Before:   `#define PSA_ERROR_NOT_PERMITTED (-133)`,
	After:    `#define PSA_ERROR_NOT_PERMITTED ((psa_status_t)-133)`,
	Since:    "0.1.0",
	Severity: Error,
	PKCS11:   Warning,
	Many:     "constants of the same value in another spelling",
	Harmless: true,
	run: func(p *pass) {
		p.redefined(func(k clash, have, want string) string {
			return k.here.Name + " is defined as " + have + ", want " + want + ": other tokens"
		})
	},
}
