// SPDX-License-Identifier: Apache-2.0

package headercheck

var nameRetired = &Check{
	Name:  "name-retired",
	Title: "a name that the specification has dropped",
	Text: `The specifications renamed several status codes of their drafts, and some had
another value then. Headers that still define the old names keep them alive in
new code. PKCS #11 2.20 dropped a code of 2.11 without another in its place.`,
	Before:   `#define PSA_ERROR_UNKNOWN_ERROR ((psa_status_t)-132)`,
	After:    `#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)-132)`,
	Since:    "0.1.0",
	Severity: Warning,
	Many:     "names that the specification has dropped",
	run: func(p *pass) {
		for _, m := range p.macros {
			if d, ok := p.profile.droppedNamed(m.Name); ok && !m.Function && len(m.Body) > 0 {
				p.at(m, "", "%s is retired: PKCS #11 %s had it, and %s dropped it", m.Name, d.Since, d.Until)
			}
			if p.profile != PSA {
				continue
			}
			if now, old := retired(m.Name); old {
				p.at(m, now, "%s is retired, want %s", m.Name, now)
			}
		}
	},
}
