/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
/* want@+1 "typedef-type: psa_status_t is struct psa_status_t.*\(error\) reference-first" */
struct psa_status_t { int a; };
#define PSA_SUCCESS ((psa_status_t)0)
