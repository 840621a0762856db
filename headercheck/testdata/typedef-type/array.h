/* SPDX-License-Identifier: Apache-2.0 */
/* want@+1 "typedef-type: psa_status_t is int \[ 1 \].*\(error\) reference-first" */
typedef int psa_status_t[1];
/* want@+1 "macro-spelling: PSA_SUCCESS is defined as 0.*\(error\) in both orders" */
#define PSA_SUCCESS 0
