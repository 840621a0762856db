/* SPDX-License-Identifier: Apache-2.0 */
#define STAND_IN PSA_SUCCESS
/* want@+1 "macro-missing: PSA_SUCCESS is declared as an enumerator.*\(error\) reference-first" */
enum { STAND_IN };
