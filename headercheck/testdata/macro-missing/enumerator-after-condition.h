/* SPDX-License-Identifier: Apache-2.0 */
/* want@+1 "macro-missing: PSA_SUCCESS is declared as an enumerator.*\(error\) reference-first" */
enum { MY_FIRST, MY_SECOND = (1 < 2) ? 3 : 4, PSA_SUCCESS };
