/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
/* want@+1 "typedef-type: psa_status_t is enum psa_status_t.*\(error\) in both orders" */
enum class psa_status_t : int { A };
