/* SPDX-License-Identifier: Apache-2.0 */
#define psa_status_t int
#define PSA_SUCCESS ((psa_status_t)0)
