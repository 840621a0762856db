/* SPDX-License-Identifier: Apache-2.0 */
/* overlooked: psa_status_t, reference-first, c99 */
#include <stdint.h>
#define TYPE(t, n) typedef t n;
TYPE(int32_t, psa_status_t)
#define PSA_SUCCESS ((psa_status_t)0)
