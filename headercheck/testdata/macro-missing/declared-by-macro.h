/* SPDX-License-Identifier: Apache-2.0 */
#define DECLARE(name) extern int name;
/* want@+1 "macro-missing: PSA_ERROR_DATA_CORRUPT is declared as a variable.*\(error\) reference-first" */
DECLARE(PSA_ERROR_DATA_CORRUPT)
