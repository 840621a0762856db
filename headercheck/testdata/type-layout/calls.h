/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --types --profile pkcs11 --target linux/amd64 */
/* Functions that take or return other values than the standard's: each is one finding,
   however many lists have it. */
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
typedef CK_RV (*CK_CREATEMUTEX)(CK_VOID_PTR ppMutex); /* of another type, that points to anything */
typedef CK_RV (*CK_LOCKMUTEX)(unsigned mutex); /* want "CK_LOCKMUTEX takes an unsigned integer of 4 bytes for pMutex, want a pointer on linux/amd64; the function works on what its caller has not passed" */
typedef void (*CK_C_Finalize)(CK_VOID_PTR pReserved); /* want "C_Finalize returns nothing, want an unsigned integer of 8 bytes" */
typedef CK_RV (*CK_C_GetInfo)(); /* whose parameters are not known */
struct CK_FUNCTION_LIST { /* want "CK_FUNCTION_LIST lacks .CK_C_GetMechanismList C_GetMechanismList" */
    CK_VERSION version;
    CK_RV (*C_Initialize)(void); /* want "C_Initialize takes 0 parameters, want 1 on linux/amd64" */
    CK_C_Finalize C_Finalize;
    CK_C_GetInfo C_GetInfo;
    CK_RV (*C_GetFunctionList)(CK_FUNCTION_LIST **list);
    CK_RV (*C_GetSlotList)(int present, CK_ULONG *list, unsigned *count); /* want "C_GetSlotList takes a signed integer of 4 bytes for tokenPresent, want an unsigned integer of 1 byte" */
    CK_RV (*C_GetSlotInfo)(CK_ULONG slot, struct slot_info *info);
    CK_RV (*C_GetTokenInfo)(CK_ULONG slot, CK_ULONG *info); /* want "C_GetTokenInfo takes a pointer to an unsigned integer of 8 bytes for pInfo, want a pointer to a structure of 208 bytes" */
};
struct CK_FUNCTION_LIST_3_0 { /* want "CK_FUNCTION_LIST_3_0 lacks .CK_C_GetSlotInfo C_GetSlotInfo" */
    CK_VERSION version;
    CK_RV (*C_Initialize)(void);
    CK_C_Finalize C_Finalize;
    CK_C_GetInfo C_GetInfo;
    CK_RV (*C_GetFunctionList)(CK_FUNCTION_LIST **list);
    CK_RV (*C_GetSlotList)(CK_BYTE present, CK_ULONG *list, unsigned *count);
};
#endif
/* for no compiler */
