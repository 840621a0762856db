/* SPDX-License-Identifier: Apache-2.0 */
#define LATER enum { PSA_SUCCESS };
#define ALSO(x) extern int PSA_SUCCESS;
