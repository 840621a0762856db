/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
/* at file scope */
#include <cstdint>
using psa_status_t [[gnu::unused]] = ::int32_t;
#define PSA_SUCCESS ((psa_status_t)0)
