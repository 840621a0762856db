/* SPDX-License-Identifier: Apache-2.0 */
/* A comment that speaks of secstatus:ignore macro-value is none that accepts anything. */
#define OTHER "/* secstatus:ignore macro-value in a string */"
/* secstatus: ignored since 2024 */
#define PSA_ERROR_BAD_STATE ((psa_status_t)-137)
