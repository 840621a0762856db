/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --profile pkcs11 */
#define CKR_PIN_TOO_WEAK (0x1C3UL) /* want "macro-value: CKR_PIN_TOO_WEAK is 0x1C3, want 0x1B8" */
