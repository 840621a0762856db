/* SPDX-License-Identifier: Apache-2.0 */
/* for C alone */
#ifdef PSA_SUCCESS
static const int my_a = PSA_SUCCESS, my_b = (int)PSA_SUCCESS, my_c[] = { PSA_SUCCESS, [1] = PSA_SUCCESS };
#endif
