/* SPDX-License-Identifier: Apache-2.0 */
typedef int my_number;
/* want@+1 "macro-missing: PSA_ERROR_DOES_NOT_EXIST is declared as a variable.*\(error\) reference-first" */
extern my_number PSA_ERROR_DOES_NOT_EXIST;
