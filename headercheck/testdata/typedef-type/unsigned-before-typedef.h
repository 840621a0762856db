/* SPDX-License-Identifier: Apache-2.0 */
/* want@+1 "typedef-type: psa_status_t is unsigned int.*\(error\) reference-first" */
unsigned typedef psa_status_t;
#define PSA_SUCCESS ((psa_status_t)0)
