/* SPDX-License-Identifier: Apache-2.0 */
/* for no compiler */
/* Don't include this file directly, include whole.h. */
#include <stdint.h>
#ifndef PSA_SUCCESS
typedef int32_t psa_status_t; /* want "typedef-unguarded: psa_status_t is defined without PSA_SUCCESS.*check the one that includes it \(note\)" */
#endif
