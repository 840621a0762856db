/* SPDX-License-Identifier: Apache-2.0 */
#ifdef PSA_SUCCESS
extern int my_aligned_after __attribute__((aligned(PSA_SUCCESS + 8)));
extern int __attribute__((aligned(PSA_SUCCESS + 8))) my_aligned_before;
#endif
