/* SPDX-License-Identifier: Apache-2.0 */
#include <stdint.h>
#ifndef PSA_SUCCESS
typedef int32_t psa_status_t;
enum { PSA_SUCCESS_VALUE };
#endif
#define PSA_SUCCESS ((psa_status_t)0)
enum { A = PSA_SUCCESS };
