/* SPDX-License-Identifier: Apache-2.0 */
/* want@+1 "macro-missing: PSA_ERROR_INVALID_HANDLE is declared as a function.*\(error\) reference-first" */
int *PSA_ERROR_INVALID_HANDLE(int a, int b);
