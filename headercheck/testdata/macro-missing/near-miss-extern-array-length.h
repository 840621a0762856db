/* SPDX-License-Identifier: Apache-2.0 */
#ifdef PSA_SUCCESS
extern int my_array[PSA_SUCCESS + 1], my_other_array[2 * PSA_SUCCESS + 1];
#endif
