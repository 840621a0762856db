/* SPDX-License-Identifier: Apache-2.0 */
/* want@+1 "macro-extra: PSA_SUCCESSFUL.*\(warning\)" */
#define PSA_SUCCESSFUL(s) ((s) == PSA_SUCCESS)
#define PSA_FIRST PSA_ERROR_NOT_PERMITTED, PSA_SUCCESS
