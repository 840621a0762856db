/* SPDX-License-Identifier: Apache-2.0 */
/* A carriage return alone ends a line, and the comment on it; it can be spliced, too. */
#include <stdint.h>
#ifndef PSA_SUCCESS
typedef int32_t psa_status_t;
#endif
/* want@+1 "macro-value: PSA_SUCCESS is 1.*\(error\) in both orders" */
/* a */ // b#define PSA_SUCCESS \1
