/* SPDX-License-Identifier: Apache-2.0 */
#define PSA_ERROR_INVALID_PADDING ((psa_status_t)-150)
#define PSA_SUCCESS_RESTART ((psa_status_t)2)
#define MY_ERROR_TIMEOUT ((psa_status_t)-1001)
#define PSA_ERRORS 3
#define PSA_ERROR_MY_TIMEOUT ((psa_status_t)-1001)
#undef PSA_ERROR_MY_TIMEOUT
