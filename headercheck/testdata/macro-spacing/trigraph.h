/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c11 */
??=define PSA_ERROR_GENERIC_ERROR ((psa_status_t) -132) /* want "macro-spacing" */
#define PSA_ERROR_NOT_PERMITTED ((psa_status_t)??/
-133)
