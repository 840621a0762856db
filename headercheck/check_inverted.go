// SPDX-License-Identifier: Apache-2.0

package headercheck

import "github.com/secstatus/secstatus/headercheck/internal/vet"

var invertedTest = &Check{
	Name:  vet.Inverted,
	Title: "a test of a status that says the opposite, or always the same",
	Text: `0 is success, so "if (!rv)" is taken where all went well: returning a failure there
turns the result round. In "(rv = f() != CKR_OK)" the comparison comes first, and the
variable is 0 or 1. A CK_RV is unsigned: "rv < 0" never holds.`,
	Before: `CK_RV read_all(CK_SESSION_HANDLE session)
{
    CK_RV rv;

    if ((rv = next(session) != CKR_OK)) {
        return rv;
    }
    return finish(session);
}`,
	After: `CK_RV read_all(CK_SESSION_HANDLE session)
{
    CK_RV rv;

    if ((rv = next(session)) != CKR_OK) {
        return rv;
    }
    return finish(session);
}`,
	Since:    "0.1.0",
	Severity: Error,
}
