/* SPDX-License-Identifier: Apache-2.0 */
/* for C alone */
/* want@+1 "macro-missing: PSA_SUCCESS is declared as a parameter.*\(error\) reference-first" */
void my_parameter(int PSA_SUCCESS);
