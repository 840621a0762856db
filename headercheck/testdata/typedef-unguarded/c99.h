/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c99 */
#include <stdint.h>
typedef int32_t psa_status_t; /* want "typedef-unguarded: psa_status_t is defined again where PSA_SUCCESS is defined, want #ifndef PSA_SUCCESS around it \(error\)" */
#define PSA_SUCCESS ((psa_status_t)0)
