/* SPDX-License-Identifier: Apache-2.0 */
/* Lines end in CR LF, in CR alone, and in both. */
#include <stdint.h>
#ifndef PSA_SUCCESStypedef int32_t psa_status_t;#endif
#define PSA_SUCCESS \
((psa_status_t)0)
