/* SPDX-License-Identifier: Apache-2.0 */
#include <stdint.h>
#ifndef PSA_SUCCESS
typedef
#ifdef __GNUC__
int32_t
#else
int
#endif
psa_status_t;
#endif
#define PSA_SUCCESS ((psa_status_t)0)
