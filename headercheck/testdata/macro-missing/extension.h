/* SPDX-License-Identifier: Apache-2.0 */
/* want@+1 "macro-missing: PSA_SUCCESS is declared as a type.*\(error\) reference-first" */
__extension__ typedef int PSA_SUCCESS;
