/* SPDX-License-Identifier: Apache-2.0 */
#define PAIR(x) { #x, x }
#ifdef PSA_SUCCESS
static const struct { const char *name; int value; } my_table[] = { PAIR(PSA_SUCCESS) };
#endif
