/* SPDX-License-Identifier: Apache-2.0 */
/* not clean by itself */
#define PSA_ERROR_BAD_STATE ((psa_status_t)-136) /* want "macro-value: PSA_ERROR_BAD_STATE is -136, want -137" */
#define PSA_ERROR_GENERIC_ERROR unknown /* want "macro-value: PSA_ERROR_GENERIC_ERROR is defined as unknown" */
#define PSA_ERROR_NOT_PERMITTED /* want "macro-value" */
#define PSA_ERROR_NOT_SUPPORTED() ((psa_status_t)-134) /* want "macro-value" */
#define PSA_ERROR_INVALID_PADDING ((psa_status_t)-149) /* want "macro-value: PSA_ERROR_INVALID_PADDING is -149, want -150 as in psa/crypto.h" */
#define LOCAL 1
#define LOCAL 2 /* want "macro-value: LOCAL is 2, want 1" */
