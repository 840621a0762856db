/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --profile pkcs11 */
#define CKR_FUNNY some_function() /* want "macro-extra" */
#define CKR_MINE (CKR_VENDOR_DEFINED | 1)
#define CKR_VENDOR_DEFINED 0x80000000UL
