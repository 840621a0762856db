/* SPDX-License-Identifier: Apache-2.0 */
/* The guard comes after what it asks for, so that nobody defines the type. */
#include <stdint.h>
#define PSA_SUCCESS ((psa_status_t)0) /* want "typedef-type: PSA_SUCCESS is defined without psa_status_t, want both or neither" */
#ifndef PSA_SUCCESS
typedef int32_t psa_status_t;
#endif
typedef int32_t my_status_t, *my_status_ptr;
my_status_t my_function(my_status_ptr s, uint8_t *p);
