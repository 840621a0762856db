/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
/* want@+1 "typedef-type: psa_status_t is long.*\(error\) reference-first" */
typedef long psa_status_t;
#define PSA_SUCCESS ((psa_status_t)0)
