/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std gnu90 */
/* for gcc alone */
/* not clean by itself */
#include <stdint.h>
#ifndef PSA_SUCCESS
typedef int32_t psa_status_t;
#endif
#define PSA_SUCCESS ((psa_status_t)0) // fine
#define PSA_ERROR_BAD_STATE ((psa_status_t)-137) /* fine */
