/* SPDX-License-Identifier: Apache-2.0 */
#define NAME(x) PSA_##x
enum { NAME(SUCCESSFUL), NAME(OK) };
#ifdef PSA_SUCCESS
static const int a[] = { NAME(SUCCESS) };
#endif
