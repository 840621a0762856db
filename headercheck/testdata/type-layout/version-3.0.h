/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --types --profile pkcs11 --target windows/amd64 */
/* The published header of 3.0 forgot a pointer, and later ones have it. The member of 2.40's
   text is another fault in a header of 3.0, and so is a structure that is not a version's. */
#ifndef _PKCS11T_H_
#define _PKCS11T_H_ 1
#define CRYPTOKI_VERSION_MAJOR 3
#define CRYPTOKI_VERSION_MINOR 0 /* want "is judged by that" */
#ifdef _WIN32
#pragma pack(push, cryptoki, 1)
#endif
typedef unsigned char CK_BYTE;
typedef unsigned long CK_ULONG;
typedef CK_BYTE *CK_BYTE_PTR;
typedef struct CK_GCM_MESSAGE_PARAMS {
    CK_BYTE_PTR pIv;
    CK_ULONG ulIvLen;
    CK_ULONG ulIvFixedBits;
    CK_ULONG ivGenerator;
    CK_BYTE_PTR pTag;
    CK_ULONG ulTagBits;
} CK_GCM_MESSAGE_PARAMS;
typedef CK_GCM_MESSAGE_PARAMS CK_GCM_MESSAGE_PARAMS_PTR;
typedef struct CK_CCM_MESSAGE_PARAMS { CK_ULONG ulDataLen; } CK_CCM_MESSAGE_PARAMS; /* want "CK_CCM_MESSAGE_PARAMS lacks" */
typedef CK_CCM_MESSAGE_PARAMS CK_CCM_MESSAGE_PARAMS_PTR; /* want "CK_CCM_MESSAGE_PARAMS_PTR is a structure of 4 bytes, want a pointer of 8 bytes" */
typedef struct CK_GCM_PARAMS {
    CK_BYTE_PTR pIv;
    CK_ULONG ulIvLen;
    CK_BYTE_PTR pAAD;
    CK_ULONG ulAADLen;
    CK_ULONG ulTagBits;
} CK_GCM_PARAMS; /* want "CK_GCM_PARAMS lacks .CK_ULONG ulIvBits. .4 bytes at 12." */
#ifdef _WIN32
#pragma pack(pop, cryptoki)
#endif
#endif
/* for no compiler */
