/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
/* want@+1 "macro-missing: PSA_SUCCESS is declared as a member.*\(error\) reference-first" */
struct c { int f() const { return 1; } int PSA_SUCCESS; };
