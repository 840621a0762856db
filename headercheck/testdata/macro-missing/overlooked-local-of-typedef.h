/* SPDX-License-Identifier: Apache-2.0 */
/* at file scope */
/* for C alone */
/* overlooked: PSA_SUCCESS, reference-first */
typedef int my_number;
static inline int my_f(void)
{
    my_number PSA_SUCCESS = 0;
    return PSA_SUCCESS;
}
