/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
/* want@+1 "typedef-type: psa_status_t is void \( \* \) \( int \).*\(error\) in both orders" */
using psa_status_t = void (*)(int);
