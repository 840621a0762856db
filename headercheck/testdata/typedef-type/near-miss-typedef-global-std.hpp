/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
/* at file scope */
#include <cstdint>
typedef ::std::int32_t psa_status_t;
#define PSA_SUCCESS ((psa_status_t)0)
