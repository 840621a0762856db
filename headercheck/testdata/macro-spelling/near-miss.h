/* SPDX-License-Identifier: Apache-2.0 */
#define BASE (-130)
#define MY_ERROR (BASE - 5)
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)-132)
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)-132)
