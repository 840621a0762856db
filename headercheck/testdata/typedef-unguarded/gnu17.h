/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std gnu17 */
#include <stdint.h>
typedef int32_t psa_status_t; /* want "typedef-unguarded: psa_status_t is defined again .*; C90 and C99 do not allow it \(warning\)" */
#define PSA_SUCCESS ((psa_status_t)0)
