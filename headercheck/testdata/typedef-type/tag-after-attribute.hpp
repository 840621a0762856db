/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
/* want@+1 "typedef-type: psa_status_t is struct psa_status_t.*\(error\) in both orders" */
struct [[gnu::packed]] psa_status_t { int a; };
