/* SPDX-License-Identifier: Apache-2.0 */
/* at file scope */
/* for C alone */
/* want@+1 "macro-missing: PSA_SUCCESS is declared as a parameter.*\(error\) reference-first" */
static inline int my_f(int PSA_SUCCESS) { return PSA_SUCCESS; }
