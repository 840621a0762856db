/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --types --profile pkcs11 --target windows/amd64 */
/* As published: conventions and packing are left to the includer. */
#ifndef _PKCS11T_H_
#define _PKCS11T_H_ 1
typedef unsigned char CK_BYTE;
typedef unsigned long CK_ULONG;
typedef CK_ULONG CK_RV;
typedef void CK_PTR CK_VOID_PTR; /* want "macro-missing: CK_PTR, CK_CALLBACK_FUNCTION: used and not defined" */
typedef CK_CALLBACK_FUNCTION(CK_RV, CK_CREATEMUTEX)(CK_VOID_PTR CK_PTR ppMutex);
typedef struct CK_ATTRIBUTE { CK_ULONG type; CK_VOID_PTR pValue; CK_ULONG ulValueLen; } CK_ATTRIBUTE;
typedef CK_ATTRIBUTE CK_PTR CK_ATTRIBUTE_PTR;
#endif
/* for no compiler */
