/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --types --profile pkcs11 --target linux/amd64 */
/* The text of 2.40 left out a member that its header has: a header of 2.40 may go by either. */
#ifndef _PKCS11T_H_
#define _PKCS11T_H_ 1
#define CRYPTOKI_VERSION_MAJOR 2 /* want "is judged by that" */
#define CRYPTOKI_VERSION_MINOR 40 /* want "is judged by that" */
typedef unsigned char CK_BYTE;
typedef unsigned long CK_ULONG;
typedef CK_BYTE *CK_BYTE_PTR;
typedef struct CK_GCM_PARAMS {
    CK_BYTE_PTR pIv;
    CK_ULONG ulIvLen;
    CK_BYTE_PTR pAAD;
    CK_ULONG ulAADLen;
    CK_ULONG ulTagBits;
} CK_GCM_PARAMS;
#endif
/* for no compiler */
