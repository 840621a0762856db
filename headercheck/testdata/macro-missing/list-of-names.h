/* SPDX-License-Identifier: Apache-2.0 */
#define CODES(X) X(MY_FIRST) X(PSA_SUCCESS)
#define ENTRY(name) name,
/* want@+1 "macro-missing: PSA_SUCCESS is declared as an enumerator.*\(error\) reference-first" */
enum { CODES(ENTRY) MY_LAST };
