/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --target arm-none-eabi */
#include <stdint.h>
#ifndef PSA_SUCCESS
typedef long my_int;
typedef my_int psa_status_t;
#endif
#define PSA_SUCCESS ((psa_status_t)0)
