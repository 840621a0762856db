/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
#ifdef PSA_SUCCESS
struct e { int code; explicit e(int c = PSA_SUCCESS) : code(c) {} bool ok() const noexcept { return code == PSA_SUCCESS; } };
constexpr int all[] = { PSA_SUCCESS, int{PSA_SUCCESS} };
#endif
