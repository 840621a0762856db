/* SPDX-License-Identifier: Apache-2.0 */
/* secstatus:ignore macro-value
 * as in our first release: the line after the comment is meant, also if it
 * has several
 */
#define PSA_ERROR_BAD_STATE ((psa_status_t)-136) /* want "macro-value: accepted: .* in both orders" */
// secstatus:ignore macro-spacing a formatter did it
#define PSA_ERROR_NOT_PERMITTED ((psa_status_t) -133) /* want "macro-spacing: accepted: .* in both orders" */
/* want@+1 "macro-value: accepted: .* in both orders" */
#define PSA_ERROR_NOT_SUPPORTED \
    ((psa_status_t)-4) /* secstatus:ignore macro-value it stands behind a line that goes on */
#define PSA_ERROR_INVALID_ARGUMENT ((psa_status_t)-5) /* secstatus:ignore macro-value - it stands on its line; want "macro-value: accepted: .* in both orders" */
#define PSA_ERROR_INVALID_HANDLE ((psa_status_t)-6) /* want "macro-value: PSA_ERROR_INVALID_HANDLE is -6" */
