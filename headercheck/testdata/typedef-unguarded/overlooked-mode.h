/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --target linux/amd64 */
/* overlooked: psa_status_t, reference-first, c99 */
#include <stdint.h>
typedef int32_t psa_status_t __attribute__((mode(SI)));
#define PSA_SUCCESS ((psa_status_t)0)
