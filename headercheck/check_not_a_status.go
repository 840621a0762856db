// SPDX-License-Identifier: Apache-2.0

package headercheck

import "github.com/secstatus/secstatus/headercheck/internal/vet"

var notAStatus = &Check{
	Name:  vet.NotAStatus,
	Title: "a truth value, a null pointer or an errno where a status is wanted",
	Text: `A function that returns a status returns true, false, NULL, CK_TRUE, CK_FALSE, a handle that
is none, the outcome of a comparison, or a number of errno; or a variable of that type
is set to it or compared with it. 0 is success: "return false;" tells the caller
that all went well. 1 is CKR_CANCEL, and as a psa_status_t it is a success.`,
	Before: `CK_RV sign(struct session *s, CK_BYTE_PTR data, CK_ULONG size)
{
    if (!s->key) {
        return false;
    }
    return sign_with(s->key, data, size);
}`,
	After: `CK_RV sign(struct session *s, CK_BYTE_PTR data, CK_ULONG size)
{
    if (!s->key) {
        return CKR_OPERATION_NOT_INITIALIZED;
    }
    return sign_with(s->key, data, size);
}`,
	Since:    "0.1.0",
	Severity: Error,
}
