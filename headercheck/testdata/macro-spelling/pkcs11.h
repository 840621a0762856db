/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --profile pkcs11 */
#define CKR_OK 0 /* want "macro-spelling" */
#define CKR_CANCEL 0x1UL /* want "macro-spelling" */
#define CKR_HOST_MEMORY 0x00000002ul /* want "macro-spelling" */
#define CKR_SLOT_ID_INVALID (0x00000003UL) /* want "macro-spelling" */
