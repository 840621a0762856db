/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
typedef int psa_status_t;
typedef int psa_status_t;
using psa_status_t = signed;
