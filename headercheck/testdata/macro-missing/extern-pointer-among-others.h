/* SPDX-License-Identifier: Apache-2.0 */
/* want@+1 "macro-missing: PSA_ERROR_GENERIC_ERROR is declared as a variable.*\(error\) reference-first" */
extern int my_first, *PSA_ERROR_GENERIC_ERROR, my_last;
