/* SPDX-License-Identifier: Apache-2.0 */
#define PSA_SUCCESS /* want "macro-value: PSA_SUCCESS is defined as nothing, want \(\(psa_status_t\)0\) \(error\)" "typedef-type: PSA_SUCCESS is defined without psa_status_t" */
