/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --target linux/amd64 */
#include <stdint.h>
#ifndef PSA_SUCCESS
typedef const int32_t psa_status_t; /* want "typedef-type: psa_status_t is const int, want int on linux/amd64" */
#define PSA_SUCCESS ((psa_status_t)0)
#endif
