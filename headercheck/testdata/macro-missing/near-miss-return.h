/* SPDX-License-Identifier: Apache-2.0 */
/* at file scope */
#ifdef PSA_SUCCESS
static inline int my_f(int a) { if (a) return sizeof PSA_SUCCESS; else return PSA_SUCCESS; }
#endif
