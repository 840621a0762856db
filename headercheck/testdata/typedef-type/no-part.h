/* SPDX-License-Identifier: Apache-2.0 */
/* Do not include stdint.h directly; this header does. */
#define PSA_SUCCESS ((psa_status_t)0) /* want "typedef-type: PSA_SUCCESS is defined without psa_status_t.*\(error\)" */
