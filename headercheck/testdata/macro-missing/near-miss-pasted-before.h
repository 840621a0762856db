/* SPDX-License-Identifier: Apache-2.0 */
#define NAME(x) my_##x
enum { NAME(PSA_SUCCESS) };
