/* SPDX-License-Identifier: Apache-2.0 */
/* want@+1 "macro-missing: PSA_ERROR_CONNECTION_BUSY is declared as a variable.*\(error\) reference-first" */
extern int PSA_ERROR_CONNECTION_BUSY[4];
