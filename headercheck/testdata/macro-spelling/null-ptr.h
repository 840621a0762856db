/* SPDX-License-Identifier: Apache-2.0 */
/* at file scope */
/* flags: --profile pkcs11 */
/* What a null pointer is, and how functions are declared, is the platform's business. */
#define NULL_PTR ((void *)0)                                              /* want "macro-spelling: NULL_PTR is defined as \(\(void \*\)0\), want 0: other tokens \(warning\)" */
#define CK_DECLARE_FUNCTION(type, name) __declspec(dllexport) type name   /* want "macro-spelling: CK_DECLARE_FUNCTION .*\(warning\)" */
#define CKR_OK ((void *)0)                                                /* want "macro-value: CKR_OK .*\(error\)" */
