/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
using psa_status_t = int;
