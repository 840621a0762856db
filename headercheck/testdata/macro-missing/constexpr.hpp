/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
/* want@+1 "macro-missing: PSA_SUCCESS is declared as a variable.*\(error\) reference-first" */
constexpr int PSA_SUCCESS = 0;
