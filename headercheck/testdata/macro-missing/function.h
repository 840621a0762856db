/* SPDX-License-Identifier: Apache-2.0 */
/* want@+1 "macro-missing: PSA_ERROR_INVALID_ARGUMENT is declared as a function.*\(error\) reference-first" */
int PSA_ERROR_INVALID_ARGUMENT(void);
