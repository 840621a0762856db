/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --profile pkcs11 */
/* Each header states its own version. */
#define CRYPTOKI_VERSION_MAJOR 2 /* want "macro-value: CRYPTOKI_VERSION_MAJOR: the header states version 2.40 of PKCS #11, and is judged by that; #define SECSTATUS_PKCS11_VERSION 0x0228 before the reference.*\(note\)" */
#define CRYPTOKI_VERSION_MINOR 40 /* want "macro-value: CRYPTOKI_VERSION_MINOR: the header states version 2.40.*\(note\)" */
#define CRYPTOKI_VERSION_AMENDMENT 0
#define CKR_CANCEL 2UL /* want "macro-value: CKR_CANCEL is 0x2, want 0x1 \(error\)" */
