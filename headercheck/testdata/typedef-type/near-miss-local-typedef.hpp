/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
inline long f() { typedef long psa_status_t; return (psa_status_t)1; }
