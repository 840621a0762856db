/* SPDX-License-Identifier: Apache-2.0 */
/* Names of the reference that are no macros here, and no names after it. */
enum my_status {
    MY_STATUS_OK,
    PSA_ERROR_GENERIC_ERROR = -132, /* want "macro-missing: PSA_ERROR_GENERIC_ERROR is declared as an enumerator, want a macro with the text \(\(psa_status_t\)-132\)" */
};
enum my_other {
    MY_OTHER,
#ifdef __STDC__
    PSA_ERROR_BAD_STATE = -137 /* want "macro-missing: PSA_ERROR_BAD_STATE is declared as an enumerator" */
#endif
};
extern const int my_number, PSA_ERROR_NOT_PERMITTED; /* want "macro-missing: PSA_ERROR_NOT_PERMITTED is declared as a variable" */
int *PSA_ERROR_NOT_SUPPORTED(int a); /* want "macro-missing: PSA_ERROR_NOT_SUPPORTED is declared as a function" */
typedef struct {
    int a : 3, PSA_ERROR_INVALID_ARGUMENT : 4; /* want "macro-missing: PSA_ERROR_INVALID_ARGUMENT is declared as a member" */
} PSA_ERROR_INVALID_HANDLE; /* want "macro-missing: PSA_ERROR_INVALID_HANDLE is declared as a type" */
#define MY_CODES(X) X(PSA_ERROR_DOES_NOT_EXIST) X(MY_LAST)
#define MY_ENTRY(name) name,
enum { MY_CODES(MY_ENTRY) }; /* want "macro-missing: PSA_ERROR_DOES_NOT_EXIST is declared as an enumerator" */
