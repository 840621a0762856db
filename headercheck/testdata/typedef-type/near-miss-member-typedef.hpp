/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
struct s { typedef long psa_status_t; psa_status_t a; };
