/* SPDX-License-Identifier: Apache-2.0 */
#define MY_ERROR PSA_ERROR_GENERIC_ERROR
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)-132)
#define MY_NUMBER (-132)
#define MY_ERROR_B ((psa_status_t)-300)
#undef MY_ERROR_B
#define MY_ERROR_C ((psa_status_t)-300)
