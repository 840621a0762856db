/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
namespace n {
#if 1
struct s {
#else
struct t {
#endif
int a; }; typedef long psa_status_t; }
