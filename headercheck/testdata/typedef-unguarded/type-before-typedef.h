/* SPDX-License-Identifier: Apache-2.0 */
#include <stdint.h>
/* want@+1 "typedef-unguarded: psa_status_t is defined again where PSA_SUCCESS is defined.*\(warning\) reference-first" */
int32_t typedef psa_status_t;
#define PSA_SUCCESS ((psa_status_t)0)
