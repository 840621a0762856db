/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
enum class psa_status : int { A };
struct psa_status_s;
