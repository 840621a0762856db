/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
static const char *const a = R"x(
typedef long psa_status_t;
)x";
