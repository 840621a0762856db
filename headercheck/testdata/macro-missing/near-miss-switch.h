/* SPDX-License-Identifier: Apache-2.0 */
/* at file scope */
#ifdef PSA_SUCCESS
static inline int my_f(int a)
{
    int b = a * PSA_SUCCESS;
    switch (a) {
    case PSA_SUCCESS: return PSA_SUCCESS;
    default: return b ? PSA_SUCCESS : (int)PSA_SUCCESS;
    }
}
#endif
