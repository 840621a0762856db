// SPDX-License-Identifier: Apache-2.0

package headercheck

var suppressionUnused = &Check{
	Name:  "suppression-unused",
	Title: "a comment accepts a finding that there is not",
	Text: `A comment that accepts findings says that something is wrong, and why that is
fine. Where nothing is wrong any more it misleads its reader, and it would hide
the next finding of that check. Checks that do not run are not missed; what is
found on another target only is.`,
	Before: `/* secstatus:ignore macro-value the value is that of our first release */
#define PSA_SUCCESS ((psa_status_t)0)`,
	After:       `#define PSA_SUCCESS ((psa_status_t)0)`,
	Since:       "0.1.0",
	Severity:    Warning,
	Suppression: true,
}
