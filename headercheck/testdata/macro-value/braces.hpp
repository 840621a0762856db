/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
/* at file scope */
#include <cstdint>
typedef int psa_status_t;
#if __cplusplus >= 201703L
/* want@+1 "macro-value: PSA_SUCCESS is defined as psa_status_t\{0\}.*\(error\) in both orders" */
#define PSA_SUCCESS psa_status_t{0}
#endif
