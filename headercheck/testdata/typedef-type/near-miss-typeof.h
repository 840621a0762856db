/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --target linux/amd64 */
#ifndef PSA_SUCCESS
typedef __typeof__(1 ? 0 : 'a') psa_status_t;
typedef __typeof__((unsigned)1 + 0L) my_status_t;
#define PSA_SUCCESS ((psa_status_t)0)
#endif
