/* SPDX-License-Identifier: Apache-2.0 */
/* for C alone */
#ifdef PSA_SUCCESS
struct my_struct { int a, b; };
static const struct my_struct my_s = { .a = PSA_SUCCESS, .b = 2 * PSA_SUCCESS };
#endif
