/* SPDX-License-Identifier: Apache-2.0 */
/* overlooked: PSA_ERROR_INVALID_SIGNATURE, reference-first */
#define PASTE(a, b) a##b
extern int PASTE(PSA_ERROR_, INVALID_SIGNATURE);
