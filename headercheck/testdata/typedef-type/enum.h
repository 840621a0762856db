/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PSA_SUCCESS
typedef enum my_status { /* want "typedef-type: psa_status_t is enum my_status {...}, want int on" */
  MY_STATUS_OK,
  MY_STATUS_FAILED = -1
} psa_status_t;
#endif
#define PSA_SUCCESS ((psa_status_t)0)
