/* SPDX-License-Identifier: Apache-2.0
 *
 * Works with a token through a module that is loaded at run time, and prints what
 * it has read, one "name=value" a line:
 *
 *     token MODULE LABEL PIN
 *
 * It knows pkcs11/pkcs11.h and nothing else of PKCS #11. */

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pkcs11/pkcs11.h"

/* must ends the program unless a function returned what it had to. */
static void must(const char *name, CK_RV got, CK_RV want)
{
    if (got != want) {
        fprintf(stderr, "%s returned 0x%lX, want 0x%lX\n", name, got, want);
        exit(1);
    }
}

/* text prints blank-padded text. */
static void text(const char *name, const CK_UTF8CHAR *padded, size_t length)
{
    while (length > 0 && padded[length - 1] == ' ') {
        length--;
    }
    printf("%s=%.*s\n", name, (int)length, (const char *)padded);
}

static void version(const char *name, CK_VERSION v)
{
    printf("%s=%d.%d\n", name, v.major, v.minor);
}

static void bytes(const char *name, const CK_BYTE *data, CK_ULONG length)
{
    CK_ULONG i;

    printf("%s=", name);
    for (i = 0; i < length; i++) {
        printf("%02x", data[i]);
    }
    printf("\n");
}

struct flag {
    const char *name;
    CK_FLAGS mask;
};

#define FLAG(name) {#name, name}

/* flags prints the names of the flags that are set, and the rest as a number. */
static void flags(const char *name, CK_FLAGS set, const struct flag *known, size_t count)
{
    size_t i;

    printf("%s=", name);
    for (i = 0; i < count; i++) {
        if ((set & known[i].mask) != 0) {
            printf("%s ", known[i].name);
            set &= ~known[i].mask;
        }
    }
    printf("0x%lx\n", set);
}

static const struct flag token_flags[] = {
    FLAG(CKF_RNG), FLAG(CKF_WRITE_PROTECTED), FLAG(CKF_LOGIN_REQUIRED), FLAG(CKF_USER_PIN_INITIALIZED),
    FLAG(CKF_RESTORE_KEY_NOT_NEEDED), FLAG(CKF_CLOCK_ON_TOKEN), FLAG(CKF_PROTECTED_AUTHENTICATION_PATH),
    FLAG(CKF_DUAL_CRYPTO_OPERATIONS), FLAG(CKF_TOKEN_INITIALIZED), FLAG(CKF_USER_PIN_COUNT_LOW),
    FLAG(CKF_USER_PIN_FINAL_TRY), FLAG(CKF_USER_PIN_LOCKED), FLAG(CKF_USER_PIN_TO_BE_CHANGED),
    FLAG(CKF_SO_PIN_COUNT_LOW), FLAG(CKF_SO_PIN_FINAL_TRY), FLAG(CKF_SO_PIN_LOCKED),
    FLAG(CKF_SO_PIN_TO_BE_CHANGED), FLAG(CKF_ERROR_STATE)
};

static const struct flag mechanism_flags[] = {
    FLAG(CKF_HW), FLAG(CKF_ENCRYPT), FLAG(CKF_DECRYPT), FLAG(CKF_DIGEST), FLAG(CKF_SIGN), FLAG(CKF_SIGN_RECOVER),
    FLAG(CKF_VERIFY), FLAG(CKF_VERIFY_RECOVER), FLAG(CKF_GENERATE), FLAG(CKF_GENERATE_KEY_PAIR), FLAG(CKF_WRAP),
    FLAG(CKF_UNWRAP), FLAG(CKF_DERIVE)
};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* load returns the module's function list. */
static CK_FUNCTION_LIST_PTR load(const char *module)
{
    CK_C_GetFunctionList get;
    CK_FUNCTION_LIST_PTR list = NULL_PTR;
    void *library = dlopen(module, RTLD_NOW | RTLD_LOCAL);
    void *symbol = library != NULL ? dlsym(library, "C_GetFunctionList") : NULL;

    if (symbol == NULL) {
        fprintf(stderr, "%s\n", dlerror());
        exit(1);
    }
    memcpy(&get, &symbol, sizeof(get)); /* ISO C has no cast from one to the other */
    must("C_GetFunctionList", get(&list), CKR_OK);
    return list;
}

/* find returns the slot whose token has the label, and prints what is known of
 * the two. */
static CK_SLOT_ID find(CK_FUNCTION_LIST_PTR list, const char *label)
{
    CK_SLOT_ID slots[16];
    CK_SLOT_INFO slot;
    CK_TOKEN_INFO token;
    CK_ULONG count = COUNT(slots), i;

    must("C_GetSlotList", list->C_GetSlotList(CK_TRUE, slots, &count), CKR_OK);
    for (i = 0; i < count; i++) {
        must("C_GetTokenInfo", list->C_GetTokenInfo(slots[i], &token), CKR_OK);
        if (strlen(label) > sizeof(token.label) || memcmp(token.label, label, strlen(label)) != 0) {
            continue;
        }
        must("C_GetSlotInfo", list->C_GetSlotInfo(slots[i], &slot), CKR_OK);
        printf("slot=0x%lx\n", slots[i]);
        text("slot description", slot.slotDescription, sizeof(slot.slotDescription));
        printf("slot has token=%d\n", (slot.flags & CKF_TOKEN_PRESENT) != 0);
        text("label", token.label, sizeof(token.label));
        text("manufacturer", token.manufacturerID, sizeof(token.manufacturerID));
        text("model", token.model, sizeof(token.model));
        text("serial", token.serialNumber, sizeof(token.serialNumber));
        flags("flags", token.flags, token_flags, COUNT(token_flags));
        version("hardware", token.hardwareVersion);
        version("firmware", token.firmwareVersion);
        printf("pin=%lu/%lu\n", token.ulMinPinLen, token.ulMaxPinLen);
        printf("sessions are limited=%d\n", token.ulMaxSessionCount != CK_EFFECTIVELY_INFINITE);
        printf("memory is known=%d\n", token.ulTotalPublicMemory != CK_UNAVAILABLE_INFORMATION);
        return slots[i];
    }
    fprintf(stderr, "no token is called %s\n", label);
    exit(1);
}

/* sign makes a key, reads it, signs with it and verifies. */
static void sign(CK_FUNCTION_LIST_PTR list, CK_SESSION_HANDLE session)
{
    CK_MECHANISM generate = {CKM_GENERIC_SECRET_KEY_GEN, NULL_PTR, 0};
    CK_MECHANISM hmac = {CKM_SHA256_HMAC, NULL_PTR, 0};
    CK_BBOOL yes = CK_TRUE, no = CK_FALSE;
    CK_ULONG length = 32, type = CKK_RSA, signature_length;
    CK_BYTE key[32], data[] = "data to be signed", signature[64];
    CK_ATTRIBUTE wanted[6], read[3];
    CK_OBJECT_HANDLE handle = CK_INVALID_HANDLE;
    size_t n = 0;

#define WANT(kind, variable) \
    wanted[n].type = kind, wanted[n].pValue = &(variable), wanted[n].ulValueLen = sizeof(variable), n++
    WANT(CKA_TOKEN, no);
    WANT(CKA_SIGN, yes);
    WANT(CKA_VERIFY, yes);
    WANT(CKA_SENSITIVE, no);
    WANT(CKA_EXTRACTABLE, yes);
    WANT(CKA_VALUE_LEN, length);
    must("C_GenerateKey", list->C_GenerateKey(session, &generate, wanted, n, &handle), CKR_OK);

    read[0].type = CKA_VALUE, read[0].pValue = key, read[0].ulValueLen = sizeof(key);
    read[1].type = CKA_KEY_TYPE, read[1].pValue = &type, read[1].ulValueLen = sizeof(type);
    read[2].type = CKA_MODULUS, read[2].pValue = NULL_PTR, read[2].ulValueLen = 0;
    must("C_GetAttributeValue", list->C_GetAttributeValue(session, handle, read, 3), CKR_ATTRIBUTE_TYPE_INVALID);
    printf("a secret has a modulus=%d\n", read[2].ulValueLen != CK_UNAVAILABLE_INFORMATION);
    printf("key type is generic=%d\n", type == CKK_GENERIC_SECRET);
    bytes("key", key, read[0].ulValueLen);

    signature_length = sizeof(signature);
    must("C_SignInit", list->C_SignInit(session, &hmac, handle), CKR_OK);
    must("C_Sign", list->C_Sign(session, data, sizeof(data) - 1, signature, &signature_length), CKR_OK);
    bytes("signature", signature, signature_length);
    must("C_VerifyInit", list->C_VerifyInit(session, &hmac, handle), CKR_OK);
    must("C_Verify", list->C_Verify(session, data, sizeof(data) - 1, signature, signature_length), CKR_OK);
    signature[0] ^= 1;
    must("C_VerifyInit", list->C_VerifyInit(session, &hmac, handle), CKR_OK);
    must("C_Verify", list->C_Verify(session, data, sizeof(data) - 1, signature, signature_length), CKR_SIGNATURE_INVALID);
}

int main(int argc, char **argv)
{
    CK_FUNCTION_LIST_PTR list;
    CK_C_INITIALIZE_ARGS args;
    CK_INFO info;
    CK_SLOT_ID slot;
    CK_MECHANISM_INFO mechanism;
    CK_SESSION_INFO state;
    CK_SESSION_HANDLE session = CK_INVALID_HANDLE;
    CK_UTF8CHAR wrong[] = "not the PIN";

    if (argc != 4) {
        fprintf(stderr, "usage: token MODULE LABEL PIN\n");
        return 2;
    }
    list = load(argv[1]);
    version("list", list->version);

    memset(&args, 0, sizeof(args));
    args.flags = CKF_OS_LOCKING_OK;
    must("C_Initialize", list->C_Initialize(&args), CKR_OK);
    must("C_Initialize", list->C_Initialize(&args), CKR_CRYPTOKI_ALREADY_INITIALIZED);
    must("C_GetInfo", list->C_GetInfo(&info), CKR_OK);
    version("cryptoki", info.cryptokiVersion);
    text("library manufacturer", info.manufacturerID, sizeof(info.manufacturerID));
    text("library", info.libraryDescription, sizeof(info.libraryDescription));
    version("library version", info.libraryVersion);

    slot = find(list, argv[2]);
    must("C_GetMechanismInfo", list->C_GetMechanismInfo(slot, CKM_SHA256_HMAC, &mechanism), CKR_OK);
    printf("hmac sizes=%lu,%lu\n", mechanism.ulMinKeySize, mechanism.ulMaxKeySize);
    flags("hmac flags", mechanism.flags, mechanism_flags, COUNT(mechanism_flags));

    must("C_OpenSession", list->C_OpenSession(slot, CKF_RW_SESSION, NULL_PTR, NULL_PTR, &session), CKR_SESSION_PARALLEL_NOT_SUPPORTED);
    must("C_OpenSession", list->C_OpenSession(slot, CKF_RW_SESSION | CKF_SERIAL_SESSION, NULL_PTR, NULL_PTR, &session), CKR_OK);
    must("C_Login", list->C_Login(session, CKU_USER, wrong, sizeof(wrong) - 1), CKR_PIN_INCORRECT);
    must("C_Login", list->C_Login(session, CKU_USER, (CK_UTF8CHAR_PTR)argv[3], (CK_ULONG)strlen(argv[3])), CKR_OK);
    must("C_GetSessionInfo", list->C_GetSessionInfo(session, &state), CKR_OK);
    printf("session is of the slot=%d\n", state.slotID == slot);
    printf("user may write=%d\n", state.state == CKS_RW_USER_FUNCTIONS);
    sign(list, session);

    must("C_Logout", list->C_Logout(session), CKR_OK);
    must("C_CloseSession", list->C_CloseSession(session), CKR_OK);
    must("C_Finalize", list->C_Finalize(NULL_PTR), CKR_OK);
    must("C_GetInfo", list->C_GetInfo(&info), CKR_CRYPTOKI_NOT_INITIALIZED);
    return 0;
}
