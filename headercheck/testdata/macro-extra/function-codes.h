/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --profile pkcs11 */
/* An engine of OpenSSL numbers its functions so. They share numbers with return values. */
#define CKR_F_LOGIN 100         /* want "macro-extra: CKR_F_LOGIN is a function code of OpenSSL.*; 3 such in all \(note\)" */
#define CKR_F_OPEN_SESSION 101
#define CKR_F_SIGN 300
