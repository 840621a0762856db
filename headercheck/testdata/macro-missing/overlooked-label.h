/* SPDX-License-Identifier: Apache-2.0 */
/* at file scope */
/* overlooked: PSA_SUCCESS, reference-first */
static inline void my_f(void)
{
    goto PSA_SUCCESS;
PSA_SUCCESS:
    ;
}
