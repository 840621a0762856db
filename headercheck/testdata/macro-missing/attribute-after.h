/* SPDX-License-Identifier: Apache-2.0 */
/* want@+1 "macro-missing: PSA_ERROR_STORAGE_FAILURE is declared as a variable.*\(error\) reference-first" */
extern int PSA_ERROR_STORAGE_FAILURE __attribute__((aligned(4)));
