/* SPDX-License-Identifier: Apache-2.0 */
/* want@+1 "typedef-type: psa_status_t is int \( int a \).*\(error\) in both orders" */
typedef int psa_status_t(int a);
