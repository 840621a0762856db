/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
#ifdef __cplusplus
extern "C" {
#endif
/* want@+1 "typedef-type: psa_status_t is long.*\(error\) in both orders" */
typedef long psa_status_t;
#ifdef __cplusplus
}
#endif
