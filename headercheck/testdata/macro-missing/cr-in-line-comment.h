/* SPDX-License-Identifier: Apache-2.0 */
/* A carriage return alone ends a line, and the comment on it. */
/* want@+1 "macro-missing: PSA_SUCCESS is declared as an enumerator.*\(error\) reference-first" */
// a comment, and a lineenum { PSA_SUCCESS };
