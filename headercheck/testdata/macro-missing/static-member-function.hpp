/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
/* want@+1 "macro-missing: PSA_SUCCESS is declared as a function.*\(error\) reference-first" */
struct c { c() : a{1} {} int a; static int PSA_SUCCESS(); };
