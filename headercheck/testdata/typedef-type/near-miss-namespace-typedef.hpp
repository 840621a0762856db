/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
namespace n { typedef long psa_status_t; struct s { using psa_status_t = char; }; }
