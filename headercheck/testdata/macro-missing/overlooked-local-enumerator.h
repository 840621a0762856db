/* SPDX-License-Identifier: Apache-2.0 */
/* at file scope */
/* overlooked: PSA_SUCCESS, reference-first */
static inline int my_f(void)
{
    enum { MY_FIRST, PSA_SUCCESS };
    return MY_FIRST;
}
