/* SPDX-License-Identifier: Apache-2.0 */
enum {
#define MY_FIRST_IS 1
    MY_FIRST = MY_FIRST_IS,
#ifdef MY_FIRST_IS
/* want@+1 "macro-missing: PSA_SUCCESS is declared as an enumerator.*\(error\) reference-first" */
    PSA_SUCCESS
#endif
};
