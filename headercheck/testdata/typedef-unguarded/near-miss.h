/* SPDX-License-Identifier: Apache-2.0 */
#include <stdint.h>
#if !defined(PSA_SUCCESS)
typedef int32_t psa_status_t, *psa_status_ptr;
typedef int32_t my_psa_status_t;
#endif
#define PSA_SUCCESS ((psa_status_t)0)
#if 0
typedef int32_t psa_status_t;
#endif
