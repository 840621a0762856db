/* SPDX-License-Identifier: Apache-2.0 */
/* The type is there, in a way that says nothing here. */
#include <stdint.h>
#define MY_TYPE(type, name) typedef type name;
#ifndef PSA_SUCCESS
MY_TYPE(int32_t, psa_status_t)
#endif
#define PSA_SUCCESS ((psa_status_t)0)
