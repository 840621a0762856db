/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --types --profile pkcs11 --target linux/amd64 */
#ifndef _PKCS11T_H_
#define _PKCS11T_H_ 1
#define CRYPTOKI_VERSION_MAJOR 3
#define CRYPTOKI_VERSION_MINOR 2
typedef unsigned char CK_BYTE;
typedef unsigned long CK_ULONG;
typedef CK_BYTE *CK_BYTE_PTR;
typedef struct CK_GCM_PARAMS {
    CK_BYTE_PTR pIv;
    CK_ULONG ulIvLen;
    CK_BYTE_PTR pAAD;
    CK_ULONG ulAADLen;
    CK_ULONG ulTagBits;
} CK_GCM_PARAMS; /* want "CK_GCM_PARAMS lacks .CK_ULONG ulIvBits. .8 bytes at 16. on linux/amd64; code built with this header reserves 40 bytes where a module built with the standard's works on 48; it is the form of version 2.40 of PKCS #11 .OASIS PKCS #11 Current Mechanisms Specification 2.40" */
#endif
/* for no compiler */
