/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
#if true and not defined(__STDC_VERSION__) and __cpp_constexpr
/* want@+1 "macro-value: PSA_SUCCESS is defined as \(psa_status_t\(0\)\).*\(error\) in both orders" */
#define PSA_SUCCESS (psa_status_t(0))
#endif
typedef int psa_status_t;
