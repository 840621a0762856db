/* SPDX-License-Identifier: Apache-2.0 */
/* for gcc alone */
#define CODES(X) X(MY_FIRST) X(SUCCESS)
#define ENTRY(name) PSA_##name,
/* want@+1 "macro-missing: PSA_SUCCESS is declared as an enumerator.*\(error\) reference-first" */
enum { CODES(ENTRY) MY_LAST };
