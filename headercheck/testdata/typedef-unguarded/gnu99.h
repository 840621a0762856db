/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std gnu99 */
#include <stdint.h>
typedef int32_t psa_status_t; /* want "typedef-unguarded: psa_status_t is defined again .* C90 and C99 do not allow it, and gcc lets it pass without -pedantic \(warning\) reference-first" */
#define PSA_SUCCESS ((psa_status_t)0)
