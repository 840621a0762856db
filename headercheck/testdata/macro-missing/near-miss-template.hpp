/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
#ifdef PSA_SUCCESS
template <int N = PSA_SUCCESS> struct s { static constexpr int value = N + PSA_SUCCESS; };
static_assert(s<>::value == PSA_SUCCESS, "PSA_SUCCESS");
#endif
