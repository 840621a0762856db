/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
template <class T> struct s { typedef long psa_status_t; using type = T; };
