/* SPDX-License-Identifier: Apache-2.0 */
#include <stdint.h>
#ifndef PSA_SUCCESS
typedef int32_t psa_status_t;
#endif
#define PSA_SUCCESS 0 /* want "macro-spelling: PSA_SUCCESS is defined as 0, want \(\(psa_status_t\)0\): other tokens" */
#define PSA_ERROR_GENERIC_ERROR (-132) /* want "macro-spelling" */
#define PSA_ERROR_NOT_PERMITTED ((psa_status_t)-0x85) /* want "macro-spelling" */
#define PSA_ERROR_NOT_SUPPORTED ((int)-134) /* want "macro-spelling" */
#define BASE (-130)
#define PSA_ERROR_INVALID_ARGUMENT (BASE - 5) /* want "macro-spelling" */
