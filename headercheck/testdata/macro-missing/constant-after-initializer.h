/* SPDX-License-Identifier: Apache-2.0 */
/* want@+1 "macro-missing: PSA_SUCCESS is declared as a variable.*\(error\) reference-first" */
static const int my_first = 1, PSA_SUCCESS = 0;
