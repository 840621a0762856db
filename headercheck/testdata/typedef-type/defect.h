/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PSA_SUCCESS
typedef long long psa_status_t; /* want "typedef-type: psa_status_t is long long, want int" */
#endif
#define PSA_SUCCESS ((psa_status_t)0)
