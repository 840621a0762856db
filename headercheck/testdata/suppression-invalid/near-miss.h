/* SPDX-License-Identifier: Apache-2.0 */
/* Nothing here begins as a comment that accepts findings does: secstatus:ignore nothing */
#define PSA_ERROR_BAD_STATE ((psa_status_t)-137)
