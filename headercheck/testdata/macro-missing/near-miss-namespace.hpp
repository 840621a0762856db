/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
#ifdef PSA_SUCCESS
namespace n { constexpr int ok = PSA_SUCCESS; enum class e { A = PSA_SUCCESS }; }
#endif
