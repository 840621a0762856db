/* SPDX-License-Identifier: Apache-2.0 */
/* for C alone */
/* want@+1 "macro-missing: PSA_SUCCESS is declared as an enumerator.*\(error\) reference-first" */
enum { MY_FIRST = sizeof(struct { int a; }), PSA_SUCCESS };
