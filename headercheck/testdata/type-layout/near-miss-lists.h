/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --types --profile pkcs11 --target linux/amd64 */
/* The list of 2.40 in other words: types of the same size and kind, structures by other
   names, an enumeration packed to a byte, pointers to what is not known. */
#ifndef _PKCS11T_H_
#define _PKCS11T_H_ 1
enum __attribute__((packed)) bool_ { no, yes };
typedef unsigned long rv, (*notify)(unsigned long, unsigned long, void *);
typedef struct CK_FUNCTION_LIST CK_FUNCTION_LIST;
struct CK_FUNCTION_LIST {
    struct { char major, minor; } version;
    rv (*C_Initialize)(void *);
    rv (*C_Finalize)(void *);
    rv (*C_GetInfo)(struct info *);
    rv (*C_GetFunctionList)(struct CK_FUNCTION_LIST **);
    rv (*C_GetSlotList)(enum bool_, long *, unsigned long *);
    rv (*C_GetSlotInfo)(unsigned long, struct slot_info *);
    rv (*C_GetTokenInfo)(unsigned long, struct token_info *);
    rv (*C_GetMechanismList)(unsigned long, long *, unsigned long *);
    rv (*C_GetMechanismInfo)(unsigned long, unsigned long, struct mechanism_info *);
    rv (*C_InitToken)(unsigned long, const char *, unsigned long, const char *);
    rv (*C_InitPIN)(unsigned long, const char *, unsigned long);
    rv (*C_SetPIN)(unsigned long, const char *, unsigned long, const char *, unsigned long);
    rv (*C_OpenSession)(unsigned long, unsigned long, void *, notify, long *);
    rv (*C_CloseSession)(unsigned long);
    rv (*C_CloseAllSessions)(unsigned long);
    rv (*C_GetSessionInfo)(unsigned long, struct session_info *);
    rv (*C_GetOperationState)(unsigned long, unsigned char *, unsigned long *);
    rv (*C_SetOperationState)(unsigned long, unsigned char *, unsigned long, unsigned long, unsigned long);
    rv (*C_Login)(unsigned long, unsigned long, const char *, unsigned long);
    rv (*C_Logout)(unsigned long);
    rv (*C_CreateObject)(unsigned long, struct attribute *, unsigned long, long *);
    rv (*C_CopyObject)(unsigned long, unsigned long, struct attribute *, unsigned long, long *);
    rv (*C_DestroyObject)(unsigned long, unsigned long);
    rv (*C_GetObjectSize)(unsigned long, unsigned long, unsigned long *);
    rv (*C_GetAttributeValue)(unsigned long, unsigned long, struct attribute *, unsigned long);
    rv (*C_SetAttributeValue)(unsigned long, unsigned long, struct attribute *, unsigned long);
    rv (*C_FindObjectsInit)(unsigned long, struct attribute *, unsigned long);
    rv (*C_FindObjects)(unsigned long, long *, unsigned long, unsigned long *);
    rv (*C_FindObjectsFinal)(unsigned long);
    rv (*C_EncryptInit)(unsigned long, struct mechanism *, unsigned long);
    rv (*C_Encrypt)(unsigned long, unsigned char *, unsigned long, unsigned char *, unsigned long *);
    rv (*C_EncryptUpdate)(unsigned long, unsigned char *, unsigned long, unsigned char *, unsigned long *);
    rv (*C_EncryptFinal)(unsigned long, unsigned char *, unsigned long *);
    rv (*C_DecryptInit)(unsigned long, struct mechanism *, unsigned long);
    rv (*C_Decrypt)(unsigned long, unsigned char *, unsigned long, unsigned char *, unsigned long *);
    rv (*C_DecryptUpdate)(unsigned long, unsigned char *, unsigned long, unsigned char *, unsigned long *);
    rv (*C_DecryptFinal)(unsigned long, unsigned char *, unsigned long *);
    rv (*C_DigestInit)(unsigned long, struct mechanism *);
    rv (*C_Digest)(unsigned long, unsigned char *, unsigned long, unsigned char *, unsigned long *);
    rv (*C_DigestUpdate)(unsigned long, unsigned char *, unsigned long);
    rv (*C_DigestKey)(unsigned long, unsigned long);
    rv (*C_DigestFinal)(unsigned long, unsigned char *, unsigned long *);
    rv (*C_SignInit)(unsigned long, struct mechanism *, unsigned long);
    rv (*C_Sign)(unsigned long, unsigned char *, unsigned long, unsigned char *, unsigned long *);
    rv (*C_SignUpdate)(unsigned long, unsigned char *, unsigned long);
    rv (*C_SignFinal)(unsigned long, unsigned char *, unsigned long *);
    rv (*C_SignRecoverInit)(unsigned long, struct mechanism *, unsigned long);
    rv (*C_SignRecover)(unsigned long, unsigned char *, unsigned long, unsigned char *, unsigned long *);
    rv (*C_VerifyInit)(unsigned long, struct mechanism *, unsigned long);
    rv (*C_Verify)(unsigned long, unsigned char *, unsigned long, unsigned char *, unsigned long);
    rv (*C_VerifyUpdate)(unsigned long, unsigned char *, unsigned long);
    rv (*C_VerifyFinal)(unsigned long, unsigned char *, unsigned long);
    rv (*C_VerifyRecoverInit)(unsigned long, struct mechanism *, unsigned long);
    rv (*C_VerifyRecover)(unsigned long, unsigned char *, unsigned long, unsigned char *, unsigned long *);
    rv (*C_DigestEncryptUpdate)(unsigned long, unsigned char *, unsigned long, unsigned char *, unsigned long *);
    rv (*C_DecryptDigestUpdate)(unsigned long, unsigned char *, unsigned long, unsigned char *, unsigned long *);
    rv (*C_SignEncryptUpdate)(unsigned long, unsigned char *, unsigned long, unsigned char *, unsigned long *);
    rv (*C_DecryptVerifyUpdate)(unsigned long, unsigned char *, unsigned long, unsigned char *, unsigned long *);
    rv (*C_GenerateKey)(unsigned long, struct mechanism *, struct attribute *, unsigned long, long *);
    rv (*C_GenerateKeyPair)(unsigned long, struct mechanism *, struct attribute *, unsigned long, struct attribute *, unsigned long, long *, long *);
    rv (*C_WrapKey)(unsigned long, struct mechanism *, unsigned long, unsigned long, unsigned char *, unsigned long *);
    rv (*C_UnwrapKey)(unsigned long, struct mechanism *, unsigned long, unsigned char *, unsigned long, struct attribute *, unsigned long, long *);
    rv (*C_DeriveKey)(unsigned long, struct mechanism *, unsigned long, struct attribute *, unsigned long, long *);
    rv (*C_SeedRandom)(unsigned long, unsigned char *, unsigned long);
    rv (*C_GenerateRandom)(unsigned long, unsigned char *, unsigned long);
    rv (*C_GetFunctionStatus)(unsigned long);
    rv (*C_CancelFunction)(unsigned long);
    rv (*C_WaitForSlotEvent)(unsigned long, long *, void *);
};
#endif
/* for no compiler */
