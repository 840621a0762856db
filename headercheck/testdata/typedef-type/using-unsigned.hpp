/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
/* want@+1 "typedef-type: psa_status_t is unsigned int.*\(error\) reference-first" */
using psa_status_t = unsigned;
#define PSA_SUCCESS ((psa_status_t)0)
