/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
/* want@+1 "macro-missing: PSA_SUCCESS is declared as an enumerator.*\(error\) reference-first" */
struct b { int a; }; struct c final : b { enum class e { PSA_SUCCESS }; };
