/* SPDX-License-Identifier: Apache-2.0 */
#if defined __STDC_VERSION__ && __STDC_VERSION__ >= 201112L
_Alignas(8)
#endif
/* want@+1 "macro-missing: PSA_ERROR_CORRUPTION_DETECTED is declared as a variable.*\(error\) reference-first" */
extern int PSA_ERROR_CORRUPTION_DETECTED;
