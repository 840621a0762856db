/* SPDX-License-Identifier: Apache-2.0 */
#ifdef PSA_SUCCESS
typedef char my_check[PSA_SUCCESS == 0 ? 1 : -1];
extern __typeof__(PSA_SUCCESS) my_typeof;
#endif
