/* SPDX-License-Identifier: Apache-2.0 */
/* want@+1 "suppression-invalid: the comment makes no sense: unknown check .macro-valeu.; did you mean macro-value\?; it accepts nothing" */
/* secstatus:ignore macro-valeu as in our first release */
#define PSA_ERROR_BAD_STATE ((psa_status_t)-136) /* want "macro-value: PSA_ERROR_BAD_STATE is -136" */
/* want@+1 "suppression-invalid: the comment gives no reason; want one after macro-spacing" */
/* secstatus:ignore macro-spacing */
#define PSA_ERROR_NOT_PERMITTED ((psa_status_t) -133) /* want "macro-spacing: PSA_ERROR_NOT_PERMITTED" */
/* want@+1 "suppression-invalid: the comment names no check" */
/* secstatus:ignore */
/* want@+1 "suppression-invalid: .*secstatus:ignore-line; want secstatus:ignore or secstatus:ignore-file" */
/* secstatus:ignore-line macro-value as before */
/* want@+1 "suppression-invalid: .*suppression-unused is not ignored in a header; want --disable suppression-unused" */
/* secstatus:ignore-file suppression-unused as before */
