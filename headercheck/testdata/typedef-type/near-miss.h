/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --target linux/amd64 */
#ifndef PSA_SUCCESS
typedef signed psa_status_t;
#endif
#define PSA_SUCCESS ((psa_status_t)0)
