/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --profile pkcs11 */
#define CKR_MINE 0x00000005UL /* want "value-duplicate: CKR_MINE is 0x5, the number of CKR_GENERAL_ERROR" */
