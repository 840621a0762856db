/* SPDX-License-Identifier: Apache-2.0 */
/* for no compiler */
/*
 * This file may not be included directly. Applications include whole.h.
 */
#define PSA_SUCCESS ((psa_status_t)0) /* want "typedef-type: PSA_SUCCESS is defined without psa_status_t.*check the one that includes it \(note\)" */
