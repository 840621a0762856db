/* SPDX-License-Identifier: Apache-2.0 */
/* want@+1 "macro-missing: PSA_ERROR_ALREADY_EXISTS is declared as a function.*\(error\) reference-first" */
extern int (*(*PSA_ERROR_ALREADY_EXISTS)(int))[3];
