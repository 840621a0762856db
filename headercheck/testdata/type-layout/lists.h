/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --types --profile pkcs11 --target linux/amd64 */
/* A list of functions is called by place. The first place that differs says it all. */
#ifndef _PKCS11T_H_
#define _PKCS11T_H_ 1
typedef unsigned char CK_BYTE;
typedef unsigned long CK_ULONG;
typedef CK_ULONG CK_RV;
typedef CK_ULONG CK_SESSION_HANDLE;
typedef void *CK_VOID_PTR;
typedef CK_BYTE *CK_UTF8CHAR_PTR;
typedef struct CK_VERSION { CK_BYTE major, minor; } CK_VERSION;
typedef struct CK_FUNCTION_LIST CK_FUNCTION_LIST;
typedef CK_RV (*CK_C_Finalize)(CK_VOID_PTR pReserved);
struct CK_FUNCTION_LIST {
    CK_VERSION version;
    CK_RV (*C_Initialize)(CK_VOID_PTR pInitArgs);
    CK_RV (*C_GetInfo)(void *pInfo); /* want "CK_FUNCTION_LIST: .CK_RV ..C_GetInfo..void .pInfo.. .8 bytes at 16., want .CK_C_Finalize C_Finalize. .8 bytes at 16. on linux/amd64; a call of C_Finalize reaches C_GetInfo" */
    CK_C_Finalize C_Finalize;
};
struct CK_FUNCTION_LIST_3_0 { /* want "CK_FUNCTION_LIST_3_0 lacks .CK_C_GetInfo C_GetInfo. .8 bytes at 24. on linux/amd64; from C_GetInfo on, a call reaches another function than the one that it names" */
    CK_VERSION version;
    CK_RV (*C_Initialize)(CK_VOID_PTR pInitArgs);
    CK_C_Finalize C_Finalize;
    CK_RV (*C_GetFunctionList)(CK_FUNCTION_LIST **ppFunctionList);
};
struct CK_FUNCTION_LIST_3_2 { /* want "CK_FUNCTION_LIST_3_2 lacks .CK_C_GetFunctionList C_GetFunctionList. .8 bytes at 32. on linux/amd64; a call of C_GetFunctionList by code that has the standard's reads past the end of the list" */
    CK_VERSION version;
    CK_RV (*C_Initialize)(CK_VOID_PTR pInitArgs);
    CK_C_Finalize C_Finalize;
    CK_RV (*C_GetInfo)(void *pInfo);
};
#endif
/* for no compiler */
