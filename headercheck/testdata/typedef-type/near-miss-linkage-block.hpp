/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
#ifdef __cplusplus
extern "C" {
#endif
typedef int psa_status_t;
#ifdef __cplusplus
}
#endif
