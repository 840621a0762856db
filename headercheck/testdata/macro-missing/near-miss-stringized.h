/* SPDX-License-Identifier: Apache-2.0 */
#define TEXT(x) #x
static const char *const my_string = TEXT(extern int PSA_SUCCESS;);
