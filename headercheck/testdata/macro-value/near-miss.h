/* SPDX-License-Identifier: Apache-2.0 */
#define PSA_ERROR_INVALID_PADDING ((psa_status_t)(-100 - 50))
#define LOCAL 1
#undef LOCAL
#define LOCAL 2
#if defined(__STDC_VERSION__) && __STDC_VERSION__ < 199901L
#define PSA_ERROR_BAD_STATE ((psa_status_t)-136)
#endif
