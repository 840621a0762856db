/* SPDX-License-Identifier: Apache-2.0 */
#ifdef PSA_SUCCESS
enum { MY_A = PSA_SUCCESS, MY_B = -PSA_SUCCESS, MY_C = (int) PSA_SUCCESS, MY_D = MY_A * PSA_SUCCESS };
#endif
