/* SPDX-License-Identifier: Apache-2.0 */
/* want@+1 "typedef-type: PSA_SUCCESS is defined without psa_status_t.*\(error\) header-first" */
#define PSA_SUCCESS ((psa_status_t)0)
/* typedef int psa_status_t; */
typedef int my_status_t, *my_status_ptr;
my_status_t my_function_of_type_in_comment(int a);
