/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --target linux/amd64 */
typedef __typeof__(0L) psa_status_t; /* want "typedef-type: psa_status_t is long, want int on linux/amd64" */
#define PSA_SUCCESS ((psa_status_t)0)
