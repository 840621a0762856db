/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --target arm-none-eabi */
typedef int psa_status_t; /* want "typedef-type: psa_status_t is int, want long on arm-none-eabi" */
#define PSA_SUCCESS ((psa_status_t)0)
