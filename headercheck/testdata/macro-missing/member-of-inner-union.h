/* SPDX-License-Identifier: Apache-2.0 */
/* want@+1 "macro-missing: PSA_SUCCESS is declared as a member.*\(error\) reference-first" */
struct my_struct { struct { union { char c; int PSA_SUCCESS; } u; } s; };
