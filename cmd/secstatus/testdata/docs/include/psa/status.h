// SPDX-License-Identifier: Apache-2.0

// The header that docs/check.md checks: one space too many.
#ifndef PSA_STATUS_H
#define PSA_STATUS_H
#include <stdint.h>

#ifndef PSA_SUCCESS
typedef int32_t psa_status_t;
#endif

#define PSA_SUCCESS ((psa_status_t) 0)

#endif
