/* SPDX-License-Identifier: Apache-2.0 */
#define MY_ERROR_A ((psa_status_t)-1)
#define MY_ERROR_B ((psa_status_t)-128)
#define MY_ERROR_C ((psa_status_t)-249)
#define MY_ERROR_D ((psa_status_t)-257)
#define MY_RESTART ((psa_status_t)1000)
#define MY_NUMBER (-200)
#define MY_ALIAS MY_ERROR_A
#define MY_IS_ERROR(x) ((psa_status_t)(x) < -200)
