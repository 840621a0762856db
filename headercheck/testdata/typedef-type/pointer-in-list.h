/* SPDX-License-Identifier: Apache-2.0 */
#include <stdint.h>
/* want@+1 "typedef-type: psa_status_t is int32_t \*.*\(error\) in both orders" */
typedef int32_t my_number, *psa_status_t;
