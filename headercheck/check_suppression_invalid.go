// SPDX-License-Identifier: Apache-2.0

package headercheck

var suppressionInvalid = &Check{
	Name:  "suppression-invalid",
	Title: "a comment that accepts findings makes no sense",
	Text: `A comment accepts findings of the checks that it names, with commas between
them, and says why. Without a name, with the name of no check, or without a
reason it accepts nothing.`,
	Before: `/* secstatus:ignore macro-valeu */
#define PSA_ERROR_BAD_STATE ((psa_status_t)-136)`,
	After: `/* secstatus:ignore macro-value the value is that of our first release */
#define PSA_ERROR_BAD_STATE ((psa_status_t)-136)`,
	Since:       "0.1.0",
	Severity:    Warning,
	Suppression: true,
}
