/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --types --profile pkcs11 --target windows/amd64 */
/* As in headers whose users crash in C_Initialize: nothing is packed. */
#ifndef _PKCS11T_H_
#define _PKCS11T_H_ 1
typedef unsigned char CK_BYTE;
typedef unsigned long CK_ULONG;
typedef CK_BYTE *CK_BYTE_PTR;
typedef void *CK_VOID_PTR;
typedef struct CK_VERSION { CK_BYTE major, minor; } CK_VERSION;
typedef struct CK_INFO {
    CK_VERSION cryptokiVersion;
    CK_BYTE manufacturerID[32];
    CK_ULONG flags; /* want "not packed to 1 byte on windows/amd64.*CK_INFO has 76 bytes, want 72, and 1 more differs; code built with the standard's header reserves 72 bytes where code built with this one works on 76" */
    CK_BYTE libraryDescription[32];
    CK_VERSION libraryVersion;
} CK_INFO;
typedef struct CK_ATTRIBUTE { CK_ULONG type; CK_VOID_PTR pValue; CK_ULONG ulValueLen; } CK_ATTRIBUTE;
#endif
/* for no compiler */
