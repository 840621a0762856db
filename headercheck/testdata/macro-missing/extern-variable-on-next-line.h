/* SPDX-License-Identifier: Apache-2.0 */
int my_first_function(void);
int my_second_function(void) ;
extern long unsigned
/* want@+1 "macro-missing: PSA_ERROR_DATA_INVALID is declared as a variable.*\(error\) reference-first" */
	PSA_ERROR_DATA_INVALID;
