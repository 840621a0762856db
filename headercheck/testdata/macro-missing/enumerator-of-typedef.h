/* SPDX-License-Identifier: Apache-2.0 */
/* want@+1 "macro-missing: PSA_SUCCESS is declared as an enumerator.*\(error\) reference-first" */
typedef enum { MY_FIRST, PSA_SUCCESS } my_status;
