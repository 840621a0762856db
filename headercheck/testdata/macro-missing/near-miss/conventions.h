/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --profile pkcs11 */
/* CK_PTR and NULL_PTR in a comment are not used. */
#define CK_CALLBACK_FUNCTION(returnType, name) returnType (* name)
typedef unsigned long CK_ULONG;
typedef CK_ULONG CK_RV;
typedef CK_CALLBACK_FUNCTION(CK_RV, CK_X)(void *p);
