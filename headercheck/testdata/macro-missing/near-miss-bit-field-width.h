/* SPDX-License-Identifier: Apache-2.0 */
#ifdef PSA_SUCCESS
struct my_struct { int a : PSA_SUCCESS + 1; int : PSA_SUCCESS; int b : sizeof PSA_SUCCESS; };
#endif
