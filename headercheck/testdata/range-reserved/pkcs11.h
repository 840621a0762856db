/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --profile pkcs11 */
#define CKR_MINE 0x00000300UL /* want "range-reserved: CKR_MINE is 0x300, below CKR_VENDOR_DEFINED" */
#define CKR_YOURS 0x80000300UL
