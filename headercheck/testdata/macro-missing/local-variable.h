/* SPDX-License-Identifier: Apache-2.0 */
/* at file scope */
/* for C alone */
static inline int my_f(void)
{
/* want@+1 "macro-missing: PSA_SUCCESS is declared as a variable.*\(error\) reference-first" */
    int PSA_SUCCESS = 0;
    return PSA_SUCCESS;
}
