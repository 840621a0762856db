/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
#if __cplusplus
/* want@+1 "macro-spelling: PSA_SUCCESS is defined as 0.*\(error\) in both orders" */
#define PSA_SUCCESS 0
#endif
typedef int psa_status_t;
