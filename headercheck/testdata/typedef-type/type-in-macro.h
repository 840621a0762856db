/* SPDX-License-Identifier: Apache-2.0 */
/* want@+1 "typedef-type: PSA_SUCCESS is defined without psa_status_t.*\(error\) header-first" */
#define PSA_SUCCESS ((psa_status_t)0)
#define TYPE typedef int psa_status_t;
