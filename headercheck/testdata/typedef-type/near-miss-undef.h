/* SPDX-License-Identifier: Apache-2.0 */
#define PSA_SUCCESS ((psa_status_t)0)
#undef PSA_SUCCESS
