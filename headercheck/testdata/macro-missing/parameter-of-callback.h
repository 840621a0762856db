/* SPDX-License-Identifier: Apache-2.0 */
/* for C alone */
/* want@+1 "macro-missing: PSA_SUCCESS is declared as a parameter.*\(error\) reference-first" */
void my_parameter_of_callback(void (*callback)(int PSA_SUCCESS));
