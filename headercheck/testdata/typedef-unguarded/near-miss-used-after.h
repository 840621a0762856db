/* SPDX-License-Identifier: Apache-2.0 */
#include <stdint.h>
#ifndef PSA_SUCCESS
typedef int32_t psa_status_t;
#endif
#define PSA_SUCCESS ((psa_status_t)0)
typedef psa_status_t (*function)(psa_status_t), *pointer;
