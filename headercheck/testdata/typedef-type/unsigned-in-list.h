/* SPDX-License-Identifier: Apache-2.0 */
/* want@+1 "typedef-type: psa_status_t is unsigned int.*\(error\) reference-first" */
typedef unsigned psa_status_t, *psa_status_ptr;
#define PSA_SUCCESS ((psa_status_t)0)
