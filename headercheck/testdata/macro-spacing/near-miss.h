/* SPDX-License-Identifier: Apache-2.0 */
/* not clean by itself */
/* at file scope */
#include <stdint.h>
#ifndef PSA_SUCCESS
typedef int32_t psa_status_t;
#endif
#define PSA_SUCCESS ((psa_status_t)0)
#define	PSA_ERROR_GENERIC_ERROR 	 ((psa_status_t)-132)   	
#define PSA_ERROR_NOT_PERMITTED /* denied */ ((psa_status_t)-133) /* by policy */
#define PSA_ERROR_NOT_SUPPORTED ((psa_st\
atus_t)-134)
#define PSA_ERROR_INVALID_ARGUMENT \
    ((psa_status_t)-135)
#if 0
#define PSA_ERROR_INVALID_HANDLE ((psa_status_t) -136)
#endif
/*
#define PSA_ERROR_BAD_STATE ((psa_status_t) -137)
*/
#define PSA_ERROR_BUFFER_TOO_SMALL ((psa_status_t)-138)
#pragma push_macro("PSA_ERROR_BUFFER_TOO_SMALL")
#undef PSA_ERROR_BUFFER_TOO_SMALL
#define PSA_ERROR_BUFFER_TOO_SMALL ((psa_status_t) -138)
#pragma pop_macro("PSA_ERROR_BUFFER_TOO_SMALL")
#undef PSA_ERROR_ALREADY_EXISTS
#define PSA_ERROR_ALREADY_EXISTS ((psa_status_t) -139)
#undef PSA_ERROR_ALREADY_EXISTS
#error_is_no_directive can't matter
static const char *text = "\
#define PSA_ERROR_DOES_NOT_EXIST ((psa_status_t) -140)";
