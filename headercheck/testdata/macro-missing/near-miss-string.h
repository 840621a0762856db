/* SPDX-License-Identifier: Apache-2.0 */
extern const char *my_text;
static const char *const my_string = "enum { PSA_SUCCESS };";
