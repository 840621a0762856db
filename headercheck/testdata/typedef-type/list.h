/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PSA_SUCCESS
typedef unsigned *my_ptr, psa_status_t; /* want "typedef-type: psa_status_t is unsigned int, want int" */
#endif
#define PSA_SUCCESS ((psa_status_t)0)
