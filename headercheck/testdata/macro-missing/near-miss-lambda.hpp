/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
#ifdef PSA_SUCCESS
inline auto f() -> decltype(PSA_SUCCESS) { auto g = [](int a) { return a + PSA_SUCCESS; }; return g(PSA_SUCCESS); }
#endif
