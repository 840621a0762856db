/* SPDX-License-Identifier: Apache-2.0 */
/* want@+1 "macro-missing: PSA_SUCCESS is declared as a parameter.*\(error\) reference-first" */
void my_second_parameter(int a, const char *PSA_SUCCESS);
