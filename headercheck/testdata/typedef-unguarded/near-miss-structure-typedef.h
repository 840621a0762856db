/* SPDX-License-Identifier: Apache-2.0 */
#include <stdint.h>
#ifndef PSA_SUCCESS
struct { int a; } typedef s; int32_t typedef psa_status_t;
#endif
#define PSA_SUCCESS ((psa_status_t)0)
