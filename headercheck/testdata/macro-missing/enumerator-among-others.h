/* SPDX-License-Identifier: Apache-2.0 */
/* want@+1 "macro-missing: PSA_SUCCESS is declared as an enumerator.*\(error\) reference-first" */
enum my_status { MY_FIRST = 1, PSA_SUCCESS = 0, MY_LAST };
