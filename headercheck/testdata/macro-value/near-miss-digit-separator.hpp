/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
enum { A = 1'000 }; // '
#if 1'000 != 1000 || !__cplusplus || !true
#define PSA_SUCCESS 1
#endif
