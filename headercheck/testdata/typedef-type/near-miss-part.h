/* SPDX-License-Identifier: Apache-2.0 */
/* at file scope */
/* not clean by itself */
/* A part of a header, which needs types of another part. */
#define PSA_SUCCESS ((psa_status_t)0)
static inline my_key_t my_key(my_key_t k) { return k; }
