/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
namespace n { struct s { int a; }; }
/* want@+1 "typedef-type: psa_status_t is long.*\(error\) in both orders" */
typedef long psa_status_t;
