/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
/* want@+1 "macro-missing: PSA_SUCCESS is declared as an enumerator.*\(error\) reference-first" */
enum class e : long { A = 1, PSA_SUCCESS = 0 };
