/* SPDX-License-Identifier: Apache-2.0 */
#include <stdint.h>
#ifndef PSA_SUCCESS
typedef int32_t psa_status_t;
#endif
#define PSA_SUCCESS ((psa_status_t) 0) /* want "macro-spacing: PSA_SUCCESS is defined as \(\(psa_status_t\) 0\), want \(\(psa_status_t\)0\): white space differs" */
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)- 132) /* want "macro-spacing" */
#define PSA_ERROR_NOT_PERMITTED ( (psa_status_t)-133) /* want "macro-spacing" */
#define PSA_ERROR_NOT_SUPPORTED ((psa_status_t)-134 ) /* want "macro-spacing" */
#define PSA_ERROR_INVALID_ARGUMENT ((psa_status_t)	-135) /* want "macro-spacing" */
#define PSA_ERROR_INVALID_HANDLE ((psa_status_t)/**/-136) /* want "macro-spacing" */
#define PSA_ERROR_BAD_STATE ((psa_status_t) /* want "macro-spacing" */ \
    -137)
#ifndef PSA_ERROR_BUFFER_TOO_SMALL
#define PSA_ERROR_BUFFER_TOO_SMALL ((psa_status_t) -138) /* want "macro-spacing" */
#endif
#undef PSA_ERROR_ALREADY_EXISTS
#define PSA_ERROR_ALREADY_EXISTS ((psa_status_t) -139) /* want "macro-spacing" */
%:define PSA_ERROR_DOES_NOT_EXIST ((psa_status_t) -140) /* want "macro-spacing" */
