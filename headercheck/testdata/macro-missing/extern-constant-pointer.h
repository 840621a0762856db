/* SPDX-License-Identifier: Apache-2.0 */
/* want@+1 "macro-missing: PSA_ERROR_CONNECTION_REFUSED is declared as a variable.*\(error\) reference-first" */
extern const char *const PSA_ERROR_CONNECTION_REFUSED;
