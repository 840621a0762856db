/* SPDX-License-Identifier: Apache-2.0
 *
 * A header of status codes with a space too much, which C forbids beside psa/error.h.
 */

#include <stdint.h>

#ifndef PSA_SUCCESS
typedef int32_t psa_status_t;
#endif
#define PSA_SUCCESS ((psa_status_t) 0)
