/* SPDX-License-Identifier: Apache-2.0 */
#include <stdint.h>
/* want@+1 "typedef-unguarded: psa_status_t is defined again where PSA_SUCCESS is defined.*\(warning\) reference-first" */
typedef int32_t *psa_status_ptr, psa_status_t;
#define PSA_SUCCESS ((psa_status_t)0)
