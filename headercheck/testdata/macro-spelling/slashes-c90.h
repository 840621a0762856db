/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c90 */
/* for gcc alone */
/* not clean by itself */
#include <stdint.h>
#ifndef PSA_SUCCESS
typedef int32_t psa_status_t;
#endif
/* want@+1 "PSA_SUCCESS is defined as \(\(psa_status_t\)0\) // fine, want \(\(psa_status_t\)0\); C90 has no // comments: gcc reads this one as a part of the definition \(error\) in both orders" */
#define PSA_SUCCESS ((psa_status_t)0) // fine
#define PSA_ERROR_BAD_STATE ((psa_status_t)-137) /* fine */
