/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --types --profile pkcs11 --target windows/amd64 */
/* Other tags, other types of one size, members that cannot be compared, and packing that
   is undone. */
#ifndef _PKCS11T_H_
#define _PKCS11T_H_ 1
#pragma pack(push, 1)
typedef unsigned char CK_BYTE;
typedef unsigned long CK_ULONG;
typedef CK_BYTE *CK_BYTE_PTR;
typedef void *CK_VOID_PTR;
typedef unsigned int CK_FLAGS; /* long has 4 bytes on Windows */
typedef char CK_UTF8CHAR;
struct version { unsigned char major; unsigned char minor; };
typedef struct version CK_VERSION;
typedef struct CK_INFO {
    struct version cryptokiVersion;
    unsigned char manufacturerID[32];
    CK_FLAGS flags;
    CK_UTF8CHAR libraryDescription[sizeof "0123456789012345678901234567890"];
    CK_VERSION libraryVersion;
} CK_INFO;
typedef struct CK_ATTRIBUTE { CK_ULONG type; CK_BYTE_PTR pValue; CK_ULONG ulValueLen; } CK_ATTRIBUTE;
struct CK_FUNCTION_LIST;
typedef struct ours { CK_BYTE a; CK_ULONG b; } ours;
#pragma pack(pop)
#endif
/* for no compiler */
