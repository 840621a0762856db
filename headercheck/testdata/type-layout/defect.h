/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --types --profile pkcs11 --target linux/amd64 */
#ifndef _PKCS11T_H_
#define _PKCS11T_H_ 1
typedef unsigned char CK_BYTE;
typedef unsigned long CK_ULONG;
typedef CK_BYTE *CK_BYTE_PTR;
typedef void *CK_VOID_PTR;
typedef unsigned CK_FLAGS; /* want "CK_FLAGS is an unsigned integer of 4 bytes, want an unsigned integer of 8 bytes on linux/amd64" */
typedef CK_ULONG CK_LONG; /* want "CK_LONG is an unsigned integer of 8 bytes, want a signed integer" */
typedef struct CK_VERSION {
    CK_ULONG major; /* want "CK_VERSION: .CK_ULONG major. .8 bytes at 0., want .CK_BYTE major. .1 byte at 0. on linux/amd64" */
    CK_ULONG minor;
} CK_VERSION;
typedef struct CK_ATTRIBUTE {
    CK_ULONG type;
    CK_ULONG ulValueLen; /* want "CK_ATTRIBUTE: .CK_ULONG ulValueLen. .8 bytes at 8., want .CK_VOID_PTR pValue. .8 bytes at 8. on linux/amd64; each side reads there what the other has not written" */
    CK_VOID_PTR pValue;
} CK_ATTRIBUTE;
typedef struct CK_MECHANISM {
    CK_ULONG mechanism;
    CK_VOID_PTR parameter; /* want "CK_MECHANISM: a member is .CK_VOID_PTR parameter. .8 bytes at 8., want .CK_VOID_PTR pParameter.*does not compile" */
    CK_ULONG ulParameterLen;
} CK_MECHANISM;
typedef struct CK_HKDF_PARAMS {
    CK_BYTE bExtract, bExpand;
    CK_ULONG prfHashMechanism, ulSaltType;
    CK_BYTE_PTR pSalt;
    CK_ULONG ulSaltLen;
    void *hSaltKey; /* want "CK_HKDF_PARAMS: .void .hSaltKey. .8 bytes at 40., want .CK_OBJECT_HANDLE hSaltKey. .8 bytes at 40. on linux/amd64; both sides use the same bytes, as different types" */
    CK_BYTE_PTR pInfo;
    CK_ULONG ulInfoLen;
} CK_HKDF_PARAMS;
typedef struct CK_C_INITIALIZE_ARGS {
    CK_VOID_PTR CreateMutex, DestroyMutex, LockMutex, UnlockMutex;
    unsigned long flags;
    CK_VOID_PTR LibraryParameters; /* want "CK_C_INITIALIZE_ARGS has .CK_VOID_PTR LibraryParameters. .8 bytes at 40., which the standard has not on linux/amd64; code built with the standard's header reserves 48 bytes where code built with this one works on 56" */
    CK_VOID_PTR pReserved;
} CK_C_INITIALIZE_ARGS;
typedef struct CK_AES_CTR_PARAMS {
    CK_ULONG ulCounterBits;
} CK_AES_CTR_PARAMS; /* want "CK_AES_CTR_PARAMS lacks .CK_BYTE cb.16.. .16 bytes at 8. on linux/amd64; code built with this header reserves 8 bytes where a module built with the standard's works on 24" */
#endif
/* for no compiler */
