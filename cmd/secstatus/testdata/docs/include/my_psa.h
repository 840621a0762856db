// SPDX-License-Identifier: Apache-2.0

// The header that README.md checks: one space too many.
#include <stdint.h>
#ifndef PSA_SUCCESS
typedef int32_t psa_status_t;
#endif
#define PSA_SUCCESS ((psa_status_t)0)
#define PSA_ERROR_NOT_PERMITTED ((psa_status_t) -133)
