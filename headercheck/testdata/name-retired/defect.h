/* SPDX-License-Identifier: Apache-2.0 */
#define PSA_ERROR_UNKNOWN_ERROR ((psa_status_t)-132) /* want "name-retired: PSA_ERROR_UNKNOWN_ERROR is retired, want PSA_ERROR_GENERIC_ERROR" */
#define PSA_ERROR_TAMPERING_DETECTED PSA_ERROR_CORRUPTION_DETECTED /* want "name-retired" */
