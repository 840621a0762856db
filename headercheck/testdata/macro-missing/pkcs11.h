/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --profile pkcs11 */
/* No file of that name need have all codes, but those that it has are macros. */
typedef unsigned long CK_ULONG;
typedef CK_ULONG CK_RV;
typedef enum {
    CKR_OK = 0, /* want "macro-missing: CKR_OK is declared as an enumerator, want a macro with the text 0x00000000UL" */
    MY_LAST
} my_first;
typedef enum {
    CKR_CANCEL  /* want "macro-missing: CKR_CANCEL is declared as an enumerator" */
} my_rv;
