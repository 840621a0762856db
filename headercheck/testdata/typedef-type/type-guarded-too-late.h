/* SPDX-License-Identifier: Apache-2.0 */
#include <stdint.h>
/* want@+1 "typedef-type: PSA_SUCCESS is defined without psa_status_t.*\(error\) header-first" */
#define PSA_SUCCESS ((psa_status_t)0)
#ifndef PSA_SUCCESS
typedef int32_t psa_status_t;
#endif
