/* SPDX-License-Identifier: Apache-2.0 */
/* for C alone */
/* want@+1 "macro-missing: PSA_ERROR_HARDWARE_FAILURE is declared as a variable.*\(error\) reference-first" */
extern __typeof__(1) PSA_ERROR_HARDWARE_FAILURE;
