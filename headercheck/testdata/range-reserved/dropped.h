/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --profile pkcs11 */
#define CKR_KEY_PARAMS_INVALID 0x0000006C /* want "range-reserved: CKR_KEY_PARAMS_INVALID is 0x6C, below CKR_VENDOR_DEFINED" "name-retired: CKR_KEY_PARAMS_INVALID" */
