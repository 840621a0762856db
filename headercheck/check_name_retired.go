// SPDX-License-Identifier: Apache-2.0

package headercheck

var nameRetired = &Check{
	Name:  "name-retired",
	Title: "a name that the specification has dropped",
	Text: `The specifications renamed several status codes of their drafts, and some had
another value then. Headers that still define the old names keep them alive in
new code.`,
	Before:   `#define PSA_ERROR_UNKNOWN_ERROR ((psa_status_t)-132)`,
	After:    `#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)-132)`,
	Since:    "0.1.0",
	Severity: Warning,
	Many:     "names that the specification has dropped",
	run: func(p *pass) {
		if p.profile != PSA {
			return
		}
		for _, m := range p.macros {
			if now, old := retired(m.Name); old {
				p.at(m, now, "%s is retired, want %s", m.Name, now)
			}
		}
	},
}
