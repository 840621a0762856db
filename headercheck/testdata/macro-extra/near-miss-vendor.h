/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --profile pkcs11 */
/* CKR_VENDOR_DEFINED is the reference's: this header leaves it to its includer. */
#define CKR_NSS (CKR_VENDOR_DEFINED | 0x4E534350)
#define CKR_NSS_CERTDB_FAILED (CKR_NSS + 1)
