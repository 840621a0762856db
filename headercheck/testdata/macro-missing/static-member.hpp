/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
/* want@+1 "macro-missing: PSA_SUCCESS is declared as a member.*\(error\) reference-first" */
class c { int a; public: static const int PSA_SUCCESS = 0; };
