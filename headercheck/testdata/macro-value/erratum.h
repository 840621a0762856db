/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --profile pkcs11 */
#define CKF_ARRAY_ATTRIBUTE 0x40000000UL
#define CKA_ENCAPSULATE_TEMPLATE (CKF_ARRAY_ATTRIBUTE | 0x62aUL) /* want "macro-value: CKA_ENCAPSULATE_TEMPLATE is 0x4000062A, want 0x62A; working/headers/pkcs11t.h of .* corrects it as here \(note\)" */
#define CKA_DECAPSULATE_TEMPLATE (CKF_ARRAY_ATTRIBUTE | 0x62cUL) /* want "macro-value: CKA_DECAPSULATE_TEMPLATE is 0x4000062C, want 0x62B \(error\)" */
