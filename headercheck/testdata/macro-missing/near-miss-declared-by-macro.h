/* SPDX-License-Identifier: Apache-2.0 */
#ifdef PSA_SUCCESS
#define CHECK(x) extern char my_checked[(x) == 0 ? 1 : 2];
CHECK(PSA_SUCCESS)
#endif
