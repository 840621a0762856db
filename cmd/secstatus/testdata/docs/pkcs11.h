// SPDX-License-Identifier: Apache-2.0

// The header that docs/check.md checks for the layout of its structures: it does not
// pack them on Windows, where the specification asks for it.
#ifndef _PKCS11T_H_
#define _PKCS11T_H_ 1

typedef unsigned char CK_BYTE, CK_UTF8CHAR;
typedef unsigned long CK_ULONG, CK_FLAGS, CK_MECHANISM_TYPE;
typedef struct CK_VERSION { CK_BYTE major, minor; } CK_VERSION;

typedef struct CK_INFO {
    CK_VERSION cryptokiVersion;
    CK_UTF8CHAR manufacturerID[32];
    CK_FLAGS flags;
    CK_UTF8CHAR libraryDescription[32];
    CK_VERSION libraryVersion;
} CK_INFO;

typedef struct CK_MECHANISM {
    CK_MECHANISM_TYPE mechanism;
    void *pParameter;
    CK_ULONG ulParameterLen;
} CK_MECHANISM;

#endif
