/* SPDX-License-Identifier: Apache-2.0 */
/* for C alone */
#ifdef PSA_SUCCESS
void my_array_lengths(int a[static PSA_SUCCESS + 1], int b[const PSA_SUCCESS + 2]);
#endif
