/* SPDX-License-Identifier: Apache-2.0 */
/* for clang alone */
#include <stdint.h>
/* want@+1 "typedef-unguarded: psa_status_t is defined again where PSA_SUCCESS is defined.*\(warning\) reference-first" */
__extension__ typedef int32_t psa_status_t;
#define PSA_SUCCESS ((psa_status_t)0)
