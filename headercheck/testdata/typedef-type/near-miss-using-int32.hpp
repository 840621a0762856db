/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
#include <stdint.h>
using psa_status_t = int32_t;
#define PSA_SUCCESS ((psa_status_t)0)
