/* SPDX-License-Identifier: Apache-2.0 */
/* want@+1 "suppression-unused: the comment accepts macro-value, which is not found in line 4" */
/* secstatus:ignore macro-value the value was another one once */
#define PSA_ERROR_BAD_STATE ((psa_status_t)-137)
/* want@+1 "suppression-unused: the comment accepts macro-spelling, which is not found in the file" */
/* secstatus:ignore-file macro-spelling nothing is spelled otherwise */
