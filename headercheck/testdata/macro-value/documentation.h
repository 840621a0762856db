/* SPDX-License-Identifier: Apache-2.0 */
/* for no compiler */
/* flags: --profile pkcs11 */
/** The operation succeeded. */
#define CKR_OK /* want "macro-value: CKR_OK and the other names of the specification, 2 in all, are defined as nothing: the header is documentation.*\(note\)" */
/** The session was closed. */
#define CKR_SESSION_CLOSED
