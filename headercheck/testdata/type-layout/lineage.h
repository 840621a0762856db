/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --types --profile pkcs11 --target windows/amd64 */
/* One lineage of headers ends this structure in an integer. */
#ifndef _PKCS11T_H_
#define _PKCS11T_H_ 1
#ifdef _WIN32
#pragma pack(push, cryptoki, 1)
#endif
typedef unsigned char CK_BYTE;
typedef unsigned long CK_ULONG;
typedef CK_BYTE *CK_BYTE_PTR;
typedef void *CK_VOID_PTR;
typedef struct CK_ECDH_AES_KEY_WRAP_PARAMS {
    CK_ULONG ulAESKeyBits;
    CK_ULONG kdf;
    CK_ULONG ulSharedDataLen;
    unsigned long index; /* want "CK_ECDH_AES_KEY_WRAP_PARAMS: .unsigned long index. .4 bytes at 12., want .CK_BYTE_PTR pSharedData. .8 bytes at 12. on windows/amd64; code built with this header reserves 16 bytes where a module built with the standard's works on 20" */
} CK_ECDH_AES_KEY_WRAP_PARAMS;
#ifdef _WIN32
#pragma pack(pop, cryptoki)
#endif
#endif
/* for no compiler */
