/* SPDX-License-Identifier: Apache-2.0 */
#define PSA_ERROR_MY_TIMEOUT ((psa_status_t)-1001) /* want "macro-extra: PSA_ERROR_MY_TIMEOUT is not a status code" */
#define PSA_SUCCESS_MINE ((psa_status_t)7) /* want "macro-extra" */
