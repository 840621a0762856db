/* SPDX-License-Identifier: Apache-2.0 */
#define MY_ERROR_A ((psa_status_t)-132) /* want "value-duplicate: MY_ERROR_A is -132, the number of PSA_ERROR_GENERIC_ERROR" */
#define MY_ERROR_B ((psa_status_t)-300)
#define MY_ERROR_C ((psa_status_t)-300) /* want "value-duplicate: MY_ERROR_C is -300, the number of MY_ERROR_B" */
