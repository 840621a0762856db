/* SPDX-License-Identifier: Apache-2.0 */
#define CODES(name) enum name##_codes { name##_OK, name%:%:_ERROR_NOT_PERMITTED };
/* want@+1 "macro-missing: PSA_ERROR_NOT_PERMITTED is declared as an enumerator.*\(error\) reference-first" */
CODES(PSA)
