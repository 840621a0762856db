/* SPDX-License-Identifier: Apache-2.0 */
/* want@+1 "macro-missing: PSA_ERROR_COMMUNICATION_FAILURE is declared as a variable.*\(error\) reference-first" */
extern int __attribute__((aligned(4))) PSA_ERROR_COMMUNICATION_FAILURE;
