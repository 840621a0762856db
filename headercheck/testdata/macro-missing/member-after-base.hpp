/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
/* want@+1 "macro-missing: PSA_SUCCESS is declared as a member.*\(error\) reference-first" */
struct b { int a; }; struct c : public b { int PSA_SUCCESS; };
