/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --types --profile pkcs11 --target linux/arm */
/* As in headers that end in a bus error on a Raspberry Pi: packed everywhere. */
#ifndef _PKCS11T_H_
#define _PKCS11T_H_ 1
#pragma pack(push, cryptoki, 1)
typedef unsigned char CK_BYTE;
typedef unsigned long CK_ULONG;
typedef CK_BYTE *CK_BYTE_PTR;
typedef void *CK_VOID_PTR;
typedef struct CK_VERSION { CK_BYTE major, minor; } CK_VERSION;
typedef struct CK_INFO {
    CK_VERSION cryptokiVersion;
    CK_BYTE manufacturerID[32];
    CK_ULONG flags; /* want "structures are packed on linux/arm, where the standard's have the platform's own layout: CK_INFO has 72 bytes, want 76; code built with this header reserves 72 bytes where a module built with the standard's works on 76" */
    CK_BYTE libraryDescription[32];
    CK_VERSION libraryVersion;
} CK_INFO;
#pragma pack(pop, cryptoki)
#endif
/* for no compiler */
