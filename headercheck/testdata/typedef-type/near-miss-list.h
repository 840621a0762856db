/* SPDX-License-Identifier: Apache-2.0 */
#include <stdint.h>
#ifndef PSA_SUCCESS
typedef int32_t *my_ptr, (*my_function)(int a, int b), psa_status_t, my_numbers[3];
#endif
#define PSA_SUCCESS ((psa_status_t)0)
