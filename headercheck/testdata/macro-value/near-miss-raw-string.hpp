/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
static const char *const a = R"(
#define PSA_SUCCESS 1
)";
