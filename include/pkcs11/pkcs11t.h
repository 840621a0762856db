/* SPDX-License-Identifier: 0BSD */
/* SPDX-FileCopyrightText: 2026 The secstatus authors */

/* pkcs11/pkcs11t.h - the return values of PKCS #11 (Cryptoki).
 *
 * Declares CK_RV, the types it rests on, and the CKR_ values of the OASIS PKCS
 * #11 Specification 3.2, sections 3 and 5.1. It does not yet declare the other
 * types and constants of the published pkcs11t.h, and it takes that header's
 * guard, so that the two cannot both take effect in one translation unit.
 *
 * Each expansion is that of the published header, so that a translation unit
 * may see both definitions of a macro (ISO/IEC 9899:2011, 6.10.3p2).
 *
 * Everything but the names and values is this project's own, and may be copied
 * freely. Generated from registry/pkcs11.toml of
 * https://github.com/secstatus/secstatus; to change it, change that file and
 * run "make generate". */

#ifndef _PKCS11T_H_
#define _PKCS11T_H_ 1

/* An unsigned integer of the size of C's unsigned long: 64 bits on LP64 systems
 * such as 64-bit Linux and macOS, 32 bits on 32-bit systems and on Windows. The
 * specification asks for at least 32. */
typedef unsigned long int CK_ULONG;

/* What a Cryptoki function returns. CKR_OK is the one success; CKR_PENDING says
 * that an asynchronous operation is still running; everything else is a
 * failure, also a value that is not listed here. */
typedef CK_ULONG CK_RV;

/* Who may define which values (PKCS #11 3.2, section 3.6):
 *  - 0x00000000 to 0x7FFFFFFF: standard values; values that the specification
 *    defines or may define in a later version.
 *  - 0x80000000 and above: vendor-defined values; values left to vendors for
 *    good, from CKR_VENDOR_DEFINED to the end of CK_ULONG. */

/* Formatters keep off: the spacing of the definitions is part of them. */
/* clang-format off */
/* *INDENT-OFF* */

/* The call did what was asked. The only value that means success: whatever else
 * comes back, the call did not achieve what it was made for, or, with
 * CKR_PENDING, has not yet. The two legacy functions C_GetFunctionStatus and
 * C_CancelFunction have no successful outcome.
 *
 * Never from C_GetFunctionStatus or C_CancelFunction. */
#define CKR_OK 0x00000000UL

/* The application's callback asks the library to stop. The application's
 * notification callback returns this, no library function does. During a long
 * cryptographic function the library may call back with CKN_SURRENDER to let
 * the application work; if the answer is this, the library gives the function
 * up, and its caller sees CKR_FUNCTION_CANCELED.
 *
 * Do not use it when
 *  - a library function was stopped and reports that to its caller: see
 *    CKR_FUNCTION_CANCELED.
 *
 * Only from CK_NOTIFY. */
#define CKR_CANCEL 0x00000001UL

/* The computer running the library is out of memory. Memory ran out on the
 * host, where the library runs; CKR_DEVICE_MEMORY is the same complaint about
 * the token. Any function may return it, and the same call can work once memory
 * has been freed.
 *
 * Do not use it when
 *  - it is the token whose memory is used up: see CKR_DEVICE_MEMORY.
 *
 * Returned rather than CKR_FUNCTION_FAILED or CKR_OPERATION_NOT_VALIDATED where
 * both apply. */
#define CKR_HOST_MEMORY 0x00000002UL

/* The slot ID does not name a slot of this library. Take slot IDs from
 * C_GetSlotList. A slot without a token in it is a valid slot: that case is
 * CKR_TOKEN_NOT_PRESENT.
 *
 * Do not use it when
 *  - the slot exists and is empty: see CKR_TOKEN_NOT_PRESENT. */
#define CKR_SLOT_ID_INVALID 0x00000003UL

/* An unrecoverable error occurred. The one failure after which part of the work
 * may be done and part not, so that host, token or both may be left
 * inconsistent; do not build on earlier state. CKR_FUNCTION_FAILED is the
 * milder report, after which another try can make sense. A token that failed a
 * FIPS 140 self-test answers every later cryptographic call with this.
 *
 * Do not use it when
 *  - the call failed cleanly, only without a reason to give: see
 *    CKR_FUNCTION_FAILED;
 *  - the error is the failing self-test itself: see CKR_FIPS_SELF_TEST_FAILED.
 *
 * Returned rather than CKR_HOST_MEMORY, CKR_FUNCTION_FAILED or
 * CKR_OPERATION_NOT_VALIDATED where both apply. */
#define CKR_GENERAL_ERROR 0x00000005UL

/* The call failed for a reason that the code does not tell. If the function
 * used a session, C_GetSessionInfo may tell more: look at ulDeviceError in
 * CK_SESSION_INFO. Unlike after CKR_GENERAL_ERROR not all is lost, and
 * depending on the cause the very same call may work when it is repeated.
 * C_SessionCancel also gives this answer, and does nothing, when it is called
 * from inside a callback.
 *
 * Do not use it when
 *  - the state may have become inconsistent: see CKR_GENERAL_ERROR;
 *  - an algorithm that tries repeatedly gave up: see
 *    CKR_EXCEEDED_MAX_ITERATIONS.
 *
 * Returned rather than CKR_OPERATION_NOT_VALIDATED where both apply. */
#define CKR_FUNCTION_FAILED 0x00000006UL

/* The arguments of the call are unacceptable. A catch-all for wrong arguments,
 * such as a null pointer where one is not allowed, a reserved argument that is
 * not null, or an incomplete set of mutex functions given to C_Initialize. It
 * does not say which argument is wrong.
 *
 * Do not use it when
 *  - what is wrong is a handle, an attribute or a mechanism, which have codes
 *    of their own: see CKR_SESSION_HANDLE_INVALID, CKR_OBJECT_HANDLE_INVALID,
 *    CKR_KEY_HANDLE_INVALID, CKR_ATTRIBUTE_VALUE_INVALID or
 *    CKR_MECHANISM_PARAM_INVALID. */
#define CKR_ARGUMENTS_BAD 0x00000007UL

/* No slot event is waiting to be reported. The answer to C_WaitForSlotEvent
 * with CKF_DONT_BLOCK when there is nothing to report; the location for the
 * slot ID then holds nothing meaningful. Not a fault: ask again later, or call
 * without the flag and wait.
 *
 * Only from C_WaitForSlotEvent. */
#define CKR_NO_EVENT 0x00000008UL

/* The library needs threads it was forbidden to create. Two things came
 * together: C_Initialize was called with CKF_LIBRARY_CANT_CREATE_OS_THREADS,
 * and this library cannot do its work without threads of its own. Clear the
 * flag, or use another library.
 *
 * Do not use it when
 *  - locking is what cannot be provided: see CKR_CANT_LOCK.
 *
 * Only from C_Initialize. */
#define CKR_NEED_TO_CREATE_THREADS 0x00000009UL

/* The requested kind of locking is not available. C_Initialize was told how to
 * make the library safe for several threads, with the operating system's locks,
 * the application's mutex functions, or a choice of the two, and the library
 * can do none of what was offered. Used in that way the library is of no use to
 * the application; another setting of CKF_OS_LOCKING_OK and the mutex functions
 * may suit it.
 *
 * Do not use it when
 *  - the obstacle is that the library may not create threads: see
 *    CKR_NEED_TO_CREATE_THREADS.
 *
 * Only from C_Initialize. */
#define CKR_CANT_LOCK 0x0000000AUL

/* An attribute in the template must not be set or changed. The attribute
 * exists, but the application may not give it a value, or not change the one it
 * has. A token may be stricter here than the specification, and whether an
 * attribute can be changed may depend on others: CKA_SENSITIVE can be switched
 * on and not off.
 *
 * Do not use it when
 *  - the object as a whole may not be changed: see CKR_ACTION_PROHIBITED. */
#define CKR_ATTRIBUTE_READ_ONLY 0x00000010UL

/* An attribute is secret and is not given out. Reading was refused because the
 * object is sensitive or unextractable. C_GetAttributeValue has nevertheless
 * gone through the whole template: every attribute that may be read has been
 * filled in, and the refused ones have ulValueLen set to
 * CK_UNAVAILABLE_INFORMATION. CKR_INFORMATION_SENSITIVE is for secrets that are
 * not attributes.
 *
 * Do not use it when
 *  - what is withheld is not the value of an attribute: see
 *    CKR_INFORMATION_SENSITIVE. */
#define CKR_ATTRIBUTE_SENSITIVE 0x00000011UL

/* The template names an attribute that is not valid. Neither the specification
 * nor this library and token know the attribute, or, from C_GetAttributeValue,
 * the object has no such attribute. In the latter case the rest of the template
 * has been filled in all the same, and the attribute in question has ulValueLen
 * set to CK_UNAVAILABLE_INFORMATION.
 *
 * Do not use it when
 *  - the attribute is known and its value is wrong: see
 *    CKR_ATTRIBUTE_VALUE_INVALID. */
#define CKR_ATTRIBUTE_TYPE_INVALID 0x00000012UL

/* The template gives an attribute an impossible value. The attribute is valid
 * and the value is one that it cannot have. Libraries do not agree where this
 * ends and CKR_TEMPLATE_INCOMPLETE or CKR_TEMPLATE_INCONSISTENT begins, so an
 * application does well to handle the three alike.
 *
 * Do not use it when
 *  - an attribute that is required is missing: see CKR_TEMPLATE_INCOMPLETE;
 *  - each value is valid alone and they contradict each other: see
 *    CKR_TEMPLATE_INCONSISTENT. */
#define CKR_ATTRIBUTE_VALUE_INVALID 0x00000013UL

/* The object may not be copied, changed or destroyed. Either the token's policy
 * forbids the action, or the object does: CKA_COPYABLE, CKA_MODIFIABLE or
 * CKA_DESTROYABLE, whichever applies, is CK_FALSE. Read that attribute to find
 * out which.
 *
 * Do not use it when
 *  - one attribute is read-only and the object may otherwise be changed: see
 *    CKR_ATTRIBUTE_READ_ONLY.
 *
 * Only from C_CopyObject, C_SetAttributeValue or C_DestroyObject. */
#define CKR_ACTION_PROHIBITED 0x0000001BUL

/* The plaintext input is not valid for the operation. Said of input to be
 * encrypted, signed, digested or verified, not of ciphertext. The line between
 * this and CKR_DATA_LEN_RANGE is thin: treat the two alike unless you must tell
 * them apart.
 *
 * Do not use it when
 *  - the length is what is wrong: see CKR_DATA_LEN_RANGE;
 *  - the input is ciphertext: see CKR_ENCRYPTED_DATA_INVALID. */
#define CKR_DATA_INVALID 0x00000020UL

/* The plaintext input has a length that the operation cannot take. Depending on
 * the mechanism the input is too long, too short, or not made of whole blocks.
 * The line between this and CKR_DATA_INVALID is thin: treat the two alike
 * unless you must tell them apart.
 *
 * Do not use it when
 *  - the input is ciphertext: see CKR_ENCRYPTED_DATA_LEN_RANGE;
 *  - the output does not fit into its buffer: see CKR_BUFFER_TOO_SMALL.
 *
 * Returned rather than CKR_DATA_INVALID where both apply. */
#define CKR_DATA_LEN_RANGE 0x00000021UL

/* The token or its slot reported a problem. Every function that works with a
 * token may return it, and beyond those C_GetSlotInfo, which looks at the slot
 * only. ulDeviceError in CK_SESSION_INFO may hold the device's own error
 * number. CKR_DEVICE_REMOVED and CKR_TOKEN_NOT_PRESENT say more precisely that
 * the token is gone.
 *
 * Do not use it when
 *  - the token was taken out during the call: see CKR_DEVICE_REMOVED;
 *  - the token's memory is used up: see CKR_DEVICE_MEMORY.
 *
 * Returned rather than CKR_TOKEN_NOT_PRESENT, CKR_DEVICE_REMOVED or
 * CKR_TOKEN_NOT_INITIALIZED where both apply. */
#define CKR_DEVICE_ERROR 0x00000030UL

/* The token is out of memory. Memory ran out on the token; CKR_HOST_MEMORY is
 * the same complaint about the computer. Destroying objects or closing sessions
 * may make room, and so may another application that does so.
 *
 * Do not use it when
 *  - it is the computer's memory that is used up: see CKR_HOST_MEMORY.
 *
 * Never from C_Initialize, C_Finalize, C_GetInfo, C_GetFunctionList,
 * C_GetInterfaceList, C_GetInterface, C_GetSlotList, C_GetSlotInfo or
 * C_WaitForSlotEvent.
 *
 * Returned rather than CKR_DEVICE_ERROR, CKR_TOKEN_NOT_PRESENT,
 * CKR_DEVICE_REMOVED or CKR_TOKEN_NOT_INITIALIZED where both apply. */
#define CKR_DEVICE_MEMORY 0x00000031UL

/* The token was removed while the call was running. Removing a token closes all
 * its sessions, so open a new one when it is back. Libraries often cannot tell
 * removal during the call from removal before it: expect CKR_TOKEN_NOT_PRESENT
 * or CKR_SESSION_HANDLE_INVALID for the same event, and handle all three. 5.1.3
 * lists the code a second time, for functions that work with a token but
 * without a session.
 *
 * Do not use it when
 *  - the token was gone before the call: see CKR_SESSION_HANDLE_INVALID or
 *    CKR_TOKEN_NOT_PRESENT.
 *
 * Never from C_Initialize, C_Finalize, C_GetInfo, C_GetFunctionList,
 * C_GetInterfaceList, C_GetInterface, C_GetSlotList, C_GetSlotInfo or
 * C_WaitForSlotEvent.
 *
 * Returned rather than CKR_SESSION_CLOSED or CKR_TOKEN_NOT_INITIALIZED where
 * both apply. */
#define CKR_DEVICE_REMOVED 0x00000032UL

/* The ciphertext to be decrypted is not valid. The line between this and
 * CKR_ENCRYPTED_DATA_LEN_RANGE is thin, and 5.10 lets a decryption function
 * return either for a bad length: it is best to treat the two alike. Telling a
 * remote party which of the two it was can give away padding.
 *
 * Do not use it when
 *  - the length alone shows that the ciphertext is wrong: see
 *    CKR_ENCRYPTED_DATA_LEN_RANGE;
 *  - an AEAD mechanism found the message not authentic: see
 *    CKR_AEAD_DECRYPT_FAILED;
 *  - the input is plaintext: see CKR_DATA_INVALID. */
#define CKR_ENCRYPTED_DATA_INVALID 0x00000040UL

/* The ciphertext cannot be valid, judged by its length alone. Depending on the
 * mechanism the ciphertext is too long, too short, or not made of whole blocks.
 * It is best to treat this and CKR_ENCRYPTED_DATA_INVALID alike, since the line
 * between them is thin and 5.10 lets a function return either for a bad length.
 *
 * Do not use it when
 *  - the input is plaintext: see CKR_DATA_LEN_RANGE;
 *  - the output does not fit into its buffer: see CKR_BUFFER_TOO_SMALL.
 *
 * Returned rather than CKR_ENCRYPTED_DATA_INVALID where both apply. */
#define CKR_ENCRYPTED_DATA_LEN_RANGE 0x00000041UL

/* Authenticated decryption found the message not authentic. Ciphertext,
 * additional data or tag were altered, or key or nonce are not those used for
 * encryption; there is no plaintext. In multi-part decryption it comes with the
 * last part, so output of earlier parts is unauthenticated until then. 5.1 does
 * not describe the code and the message-based functions alone list it:
 * C_Decrypt with the same mechanism reports CKR_ENCRYPTED_DATA_INVALID or
 * whatever the module chooses.
 *
 * Do not use it when
 *  - the mechanism does not authenticate: see CKR_ENCRYPTED_DATA_INVALID;
 *  - a signature or MAC was to be verified: see CKR_SIGNATURE_INVALID.
 *
 * Since PKCS #11 3.0. */
#define CKR_AEAD_DECRYPT_FAILED 0x00000042UL

/* The function was stopped before it had finished. There are two ways to get
 * here: the application answered a CKN_SURRENDER callback with CKR_CANCEL, or
 * somebody broke off PIN entry on a protected path, in whatever way that device
 * offers. The application or the user wanted it so; no rule was broken.
 *
 * Do not use it when
 *  - the value is what a callback returns to ask for this: see CKR_CANCEL;
 *  - the user was asked to approve a signature and declined: see
 *    CKR_FUNCTION_REJECTED. */
#define CKR_FUNCTION_CANCELED 0x00000050UL

/* No function is running in parallel in this session. A leftover of early
 * versions, in which functions could run in parallel: the two legacy functions
 * that return it have nothing else to say today. What replaced them for long
 * operations is CKR_PENDING.
 *
 * Only from C_GetFunctionStatus or C_CancelFunction. */
#define CKR_FUNCTION_NOT_PARALLEL 0x00000051UL

/* The library does not offer this function. The function is there in the
 * function list as a stub that only returns this, since the list has no gaps.
 * It is about the function as a whole: a mechanism that the token does not have
 * is CKR_MECHANISM_INVALID.
 *
 * Do not use it when
 *  - the function exists and the mechanism does not: see CKR_MECHANISM_INVALID.
 */
#define CKR_FUNCTION_NOT_SUPPORTED 0x00000054UL

/* The key handle does not name a key that can be used here. The handle may well
 * be valid for an object that is not a key; 0 is never the handle of a key.
 * C_WrapKey also returns it when the key to be wrapped does not match
 * CKA_WRAP_TEMPLATE of the wrapping key.
 *
 * Do not use it when
 *  - it is the wrapping or unwrapping key whose handle is wrong: see
 *    CKR_WRAPPING_KEY_HANDLE_INVALID or CKR_UNWRAPPING_KEY_HANDLE_INVALID;
 *  - the function takes any object, not just keys: see
 *    CKR_OBJECT_HANDLE_INVALID. */
#define CKR_KEY_HANDLE_INVALID 0x00000060UL

/* The key's size is outside what library or token can handle. The operation
 * makes sense and would work with a key of another size, or elsewhere with this
 * one. C_WrapKey says it of the key to be wrapped, when the length of that key
 * is the only obstacle.
 *
 * Do not use it when
 *  - it is the wrapping or unwrapping key whose size does not fit: see
 *    CKR_WRAPPING_KEY_SIZE_RANGE or CKR_UNWRAPPING_KEY_SIZE_RANGE. */
#define CKR_KEY_SIZE_RANGE 0x00000062UL

/* The key is of the wrong type for the mechanism. A key of this type can never
 * serve with this mechanism, whatever its attributes say: an RSA key given to
 * an AES mechanism.
 *
 * Do not use it when
 *  - the type fits and an attribute forbids the use: see
 *    CKR_KEY_FUNCTION_NOT_PERMITTED;
 *  - it is the wrapping or unwrapping key whose type does not fit: see
 *    CKR_WRAPPING_KEY_TYPE_INCONSISTENT or
 *    CKR_UNWRAPPING_KEY_TYPE_INCONSISTENT.
 *
 * Returned rather than CKR_KEY_FUNCTION_NOT_PERMITTED where both apply. */
#define CKR_KEY_TYPE_INCONSISTENT 0x00000063UL

/* A key was given to C_SetOperationState that has no use there. The saved
 * operation has no place for the key: for instance an encryption key came with
 * the state of a session that was only digesting. Pass 0 for a key that the
 * saved operations do not involve.
 *
 * Do not use it when
 *  - the key is of the kind needed and not the one used before: see
 *    CKR_KEY_CHANGED.
 *
 * Only from C_SetOperationState. */
#define CKR_KEY_NOT_NEEDED 0x00000064UL

/* A key is not the one that the saved operation used. C_SetOperationState
 * noticed that a key handed to it differs from the key of the session that was
 * saved, for example because the state holds that key or a hash of it. Not
 * every token can notice.
 *
 * Do not use it when
 *  - no key was given and one is required: see CKR_KEY_NEEDED;
 *  - the saved operation has no use for any such key: see CKR_KEY_NOT_NEEDED.
 *
 * Only from C_SetOperationState. */
#define CKR_KEY_CHANGED 0x00000065UL

/* The saved state cannot be restored without a key. The state does not contain
 * the keys that were in use, so C_SetOperationState must be given handles to
 * one or more of them. If CKF_RESTORE_KEY_NOT_NEEDED is set in CK_TOKEN_INFO,
 * that token never asks for keys.
 *
 * Do not use it when
 *  - a key was given and is the wrong one: see CKR_KEY_CHANGED.
 *
 * Only from C_SetOperationState. */
#define CKR_KEY_NEEDED 0x00000066UL

/* The value of the key cannot be digested. C_DigestKey takes secret keys, and a
 * token need not be able to digest every kind of them: the key is no secret
 * key, or the token cannot do it with this one.
 *
 * Do not use it when
 *  - the handle does not name a key at all: see CKR_KEY_HANDLE_INVALID.
 *
 * Only from C_DigestKey. */
#define CKR_KEY_INDIGESTIBLE 0x00000067UL

/* The key's attributes do not allow this use of it. The attribute for the use,
 * such as CKA_ENCRYPT for encryption, is not CK_TRUE or not there. The object
 * class can decide it: CKA_ENCRYPT is an attribute that private keys do not
 * have, so no private key encrypts.
 *
 * Do not use it when
 *  - the key could never be used with this mechanism: see
 *    CKR_KEY_TYPE_INCONSISTENT;
 *  - the key may not leave the token, wrapped or not: see
 *    CKR_KEY_UNEXTRACTABLE. */
#define CKR_KEY_FUNCTION_NOT_PERMITTED 0x00000068UL

/* The key may be wrapped, but not in the way that was asked for.
 * CKA_EXTRACTABLE permits wrapping, and library or token cannot do it with this
 * wrapping key or mechanism; some tokens wrap a key with certain kinds of key
 * only. Another wrapping key may work.
 *
 * Do not use it when
 *  - CKA_EXTRACTABLE of the key is CK_FALSE: see CKR_KEY_UNEXTRACTABLE;
 *  - the length of the key to be wrapped is the only obstacle: see
 *    CKR_KEY_SIZE_RANGE. */
#define CKR_KEY_NOT_WRAPPABLE 0x00000069UL

/* The key must not leave the token, not even wrapped. CKA_EXTRACTABLE of the
 * private or secret key to be wrapped is CK_FALSE, and once so it stays: no
 * other wrapping key and no other mechanism will help. That is the difference
 * from CKR_KEY_NOT_WRAPPABLE.
 *
 * Do not use it when
 *  - the key may be extracted and this token cannot wrap it as asked: see
 *    CKR_KEY_NOT_WRAPPABLE. */
#define CKR_KEY_UNEXTRACTABLE 0x0000006AUL

/* The mechanism is unknown or cannot be used for this here. Either nobody here
 * knows the mechanism, or this token does not offer it for this function.
 * C_GetMechanismList and C_GetMechanismInfo tell what a token can do with which
 * function.
 *
 * Do not use it when
 *  - the mechanism is offered and its parameter is wrong: see
 *    CKR_MECHANISM_PARAM_INVALID;
 *  - the whole function is missing from the library: see
 *    CKR_FUNCTION_NOT_SUPPORTED. */
#define CKR_MECHANISM_INVALID 0x00000070UL

/* The mechanism was given parameters that are not valid. Tokens differ in the
 * parameter values that they take for the same mechanism, so what works with
 * one token may end here with another.
 *
 * Do not use it when
 *  - C_DeriveKey finds the other party's public key in the parameters invalid:
 *    see CKR_PUBLIC_KEY_INVALID;
 *  - domain parameters are what is wrong: see CKR_DOMAIN_PARAMS_INVALID. */
#define CKR_MECHANISM_PARAM_INVALID 0x00000071UL

/* The object handle does not name an object. 0 is never the handle of an
 * object. Handles go stale: those of private objects at logout, for good, and
 * those of session objects when their session closes.
 *
 * Do not use it when
 *  - the function asks for a key in particular: see CKR_KEY_HANDLE_INVALID. */
#define CKR_OBJECT_HANDLE_INVALID 0x00000082UL

/* An operation already active in the session stands in the way. A session has
 * room for certain combinations only: an object search keeps C_EncryptInit out,
 * digesting together with encryption keeps signing out, and on a token without
 * CKF_DUAL_CRYPTO_OPERATIONS a signature keeps encryption out. Finish or cancel
 * what is active, or use another session.
 *
 * Do not use it when
 *  - nothing is active and something should be: see
 *    CKR_OPERATION_NOT_INITIALIZED. */
#define CKR_OPERATION_ACTIVE 0x00000090UL

/* No operation of the kind needed is active in the session. A matching
 * initialization call has to come first: C_EncryptInit before C_Encrypt. Bear
 * in mind that most errors in the middle of an operation end it. C_Login with
 * CKU_CONTEXT_SPECIFIC also returns this when there is nothing to authenticate
 * for.
 *
 * Do not use it when
 *  - an active operation is in the way: see CKR_OPERATION_ACTIVE;
 *  - the library as a whole is not initialized: see
 *    CKR_CRYPTOKI_NOT_INITIALIZED.
 *
 * Returned rather than CKR_STATE_UNSAVEABLE where both apply. */
#define CKR_OPERATION_NOT_INITIALIZED 0x00000091UL

/* The PIN is wrong, or the user could not be authenticated. The PIN does not
 * match the one on the token, or, where the token authenticates in another way,
 * that attempt failed. Wrong tries are counted on most tokens and end in
 * CKR_PIN_LOCKED: do not repeat the call with the same PIN.
 *
 * Do not use it when
 *  - a new PIN is refused because of the way it is made: see CKR_PIN_INVALID,
 *    CKR_PIN_LEN_RANGE or CKR_PIN_TOO_WEAK;
 *  - the token accepts no further tries: see CKR_PIN_LOCKED. */
#define CKR_PIN_INCORRECT 0x000000A0UL

/* The new PIN contains characters that are not allowed. Said of a PIN that is
 * to be set, never of one given to log in. The specification allows any UTF-8
 * character, and each token may allow fewer.
 *
 * Do not use it when
 *  - a PIN was given to log in and is wrong: see CKR_PIN_INCORRECT;
 *  - the length of the new PIN is wrong: see CKR_PIN_LEN_RANGE.
 *
 * Only from C_InitToken, C_InitPIN or C_SetPIN. */
#define CKR_PIN_INVALID 0x000000A1UL

/* The new PIN does not have a permitted length. It is too long or too short;
 * ulMinPinLen and ulMaxPinLen in CK_TOKEN_INFO give the limits. Said of a PIN
 * that is to be set, never of one given to log in.
 *
 * Do not use it when
 *  - a PIN was given to log in and is wrong: see CKR_PIN_INCORRECT;
 *  - the new PIN is long enough and easy to guess: see CKR_PIN_TOO_WEAK.
 *
 * Only from C_InitToken, C_InitPIN or C_SetPIN.
 *
 * Returned rather than CKR_PIN_TOO_WEAK where both apply. */
#define CKR_PIN_LEN_RANGE 0x000000A2UL

/* The PIN has expired and must be changed before anything else. Change it with
 * C_SetPIN; until then the operation that was asked for stays refused. Whether
 * the normal user's PIN expires at all depends on the token. Expect it from the
 * functions that follow a login: the lists of C_Login and C_LoginUser do not
 * have it.
 *
 * Do not use it when
 *  - the PIN is blocked because of wrong tries: see CKR_PIN_LOCKED. */
#define CKR_PIN_EXPIRED 0x000000A3UL

/* The PIN is locked after too many failed attempts. The token accepts no
 * further attempt, so even the right PIN is refused. Whether the lock ever goes
 * away by itself depends on the token: on many the SO or a PUK has to lift it.
 * Do not retry in a loop.
 *
 * Do not use it when
 *  - the PIN is wrong and may be tried again: see CKR_PIN_INCORRECT. */
#define CKR_PIN_LOCKED 0x000000A4UL

/* The session was closed while the call was running. It takes another thread to
 * close a session during a call, and what happens when threads share a session
 * like this is undefined: never count on getting this code. From C_CloseSession
 * it means that another call closed the same session first.
 *
 * Do not use it when
 *  - the session was no longer there when the call was made: see
 *    CKR_SESSION_HANDLE_INVALID.
 *
 * Never from C_Initialize, C_Finalize, C_GetInfo, C_GetFunctionList,
 * C_GetInterfaceList, C_GetInterface, C_GetSlotList, C_GetSlotInfo,
 * C_GetTokenInfo, C_WaitForSlotEvent, C_GetMechanismList, C_GetMechanismInfo,
 * C_InitToken, C_OpenSession or C_CloseAllSessions. */
#define CKR_SESSION_CLOSED 0x000000B0UL

/* The token has too many sessions open already. There is a limit for all
 * sessions, or one for read/write sessions, and it is reached; a read-only
 * session may still be possible in the latter case. Closing a session makes
 * room, and other applications' sessions may count.
 *
 * Only from C_OpenSession. */
#define CKR_SESSION_COUNT 0x000000B1UL

/* The session handle was not valid when the call was made. The session was
 * never opened, has been closed, or went with its token: taking a token out
 * closes every session with it. Functions that take a session handle say this,
 * never CKR_TOKEN_NOT_PRESENT, when the token is missing.
 *
 * Do not use it when
 *  - the session was closed during the call: see CKR_SESSION_CLOSED;
 *  - the token was removed during the call: see CKR_DEVICE_REMOVED.
 *
 * Never from C_Initialize, C_Finalize, C_GetInfo, C_GetFunctionList,
 * C_GetInterfaceList, C_GetInterface, C_GetSlotList, C_GetSlotInfo,
 * C_GetTokenInfo, C_WaitForSlotEvent, C_GetMechanismList, C_GetMechanismInfo,
 * C_InitToken, C_OpenSession or C_CloseAllSessions.
 *
 * Returned rather than CKR_DEVICE_REMOVED, CKR_SESSION_CLOSED or
 * CKR_TOKEN_NOT_PRESENT where both apply. */
#define CKR_SESSION_HANDLE_INVALID 0x000000B3UL

/* The session was requested without CKF_SERIAL_SESSION. A leftover: since
 * version 2.01 no token has parallel sessions, so C_OpenSession must always be
 * given CKF_SERIAL_SESSION and fails like this when it is not. It says nothing
 * about asynchronous sessions.
 *
 * Do not use it when
 *  - an asynchronous session was requested: see
 *    CKR_SESSION_ASYNC_NOT_SUPPORTED.
 *
 * Only from C_OpenSession. */
#define CKR_SESSION_PARALLEL_NOT_SUPPORTED 0x000000B4UL

/* The session is read-only and the action needs to write. Open a read/write
 * session for it. In a read-only session only session objects can be created,
 * changed or destroyed, and C_SetPIN does not work.
 *
 * Do not use it when
 *  - the token itself cannot be written to: see CKR_TOKEN_WRITE_PROTECTED. */
#define CKR_SESSION_READ_ONLY 0x000000B5UL

/* A session is open with the token to be initialized. C_InitToken destroys the
 * token's objects and so refuses while anybody has a session with the token, as
 * far as the library can see. A library that cannot see other applications'
 * sessions goes ahead, with undefined results: success is no proof that nobody
 * was using the token.
 *
 * Do not use it when
 *  - sessions keep the SO from logging in: see CKR_SESSION_READ_ONLY_EXISTS.
 *
 * Only from C_InitToken. */
#define CKR_SESSION_EXISTS 0x000000B6UL

/* A read-only session keeps the SO from logging in. There are no read-only
 * sessions for the SO, so the application has to close its own with this token
 * before it logs the SO in. The opposite case is
 * CKR_SESSION_READ_WRITE_SO_EXISTS. */
#define CKR_SESSION_READ_ONLY_EXISTS 0x000000B7UL

/* A session of the SO rules out opening a read-only one. While the SO is logged
 * in, the application can open no read-only session with this token; log out,
 * or open a read/write session. The opposite case is
 * CKR_SESSION_READ_ONLY_EXISTS. */
#define CKR_SESSION_READ_WRITE_SO_EXISTS 0x000000B8UL

/* The signature or MAC is not valid. The check was made and the answer is no;
 * the verification operation is over. It is an answer and not a malfunction, so
 * do not retry. If the length alone gave it away, the answer may be
 * CKR_SIGNATURE_LEN_RANGE, which means no just the same.
 *
 * Do not use it when
 *  - the length alone shows that the signature is wrong: see
 *    CKR_SIGNATURE_LEN_RANGE;
 *  - authenticated decryption failed: see CKR_AEAD_DECRYPT_FAILED.
 *
 * Returned rather than CKR_BUFFER_TOO_SMALL where both apply. */
#define CKR_SIGNATURE_INVALID 0x000000C0UL

/* The signature or MAC is invalid, judged by its length alone. As much a no as
 * CKR_SIGNATURE_INVALID: accept neither. C_VerifySignatureInit may return it
 * straight away, and then no operation has begun.
 *
 * Returned rather than CKR_SIGNATURE_INVALID where both apply. */
#define CKR_SIGNATURE_LEN_RANGE 0x000000C1UL

/* The template lacks attributes needed to create the object. Template, default
 * values and what the function itself contributes are together not enough.
 * Libraries do not agree where this ends and CKR_ATTRIBUTE_VALUE_INVALID or
 * CKR_TEMPLATE_INCONSISTENT begins, so an application does well to handle the
 * three alike.
 *
 * Do not use it when
 *  - nothing is missing and attributes contradict each other: see
 *    CKR_TEMPLATE_INCONSISTENT. */
#define CKR_TEMPLATE_INCOMPLETE 0x000000D0UL

/* The attributes in the template contradict each other. Each value may be fine
 * alone: two values for one attribute, an attribute that this class of object
 * cannot have, a conflict with the unwrapping or base key's own template, or
 * with a rule of this token. Libraries do not agree where this ends and
 * CKR_ATTRIBUTE_VALUE_INVALID or CKR_TEMPLATE_INCOMPLETE begins, so an
 * application does well to handle the three alike.
 *
 * Do not use it when
 *  - a single value is invalid whatever the others are: see
 *    CKR_ATTRIBUTE_VALUE_INVALID;
 *  - an attribute that is required is missing: see CKR_TEMPLATE_INCOMPLETE. */
#define CKR_TEMPLATE_INCONSISTENT 0x000000D1UL

/* There was no token in the slot when the call was made. Comes from functions
 * that name a slot; those with a session handle report
 * CKR_SESSION_HANDLE_INVALID instead, since the session went with the token.
 * Libraries often cannot tell whether the token was removed before or during
 * the call, so handle CKR_DEVICE_REMOVED in the same way.
 *
 * Do not use it when
 *  - the function takes a session handle: see CKR_SESSION_HANDLE_INVALID;
 *  - the token was taken out during the call: see CKR_DEVICE_REMOVED;
 *  - there is no such slot: see CKR_SLOT_ID_INVALID.
 *
 * Only from C_GetTokenInfo, C_GetMechanismList, C_GetMechanismInfo,
 * C_InitToken, C_OpenSession, C_CloseAllSessions, C_SessionCancel, C_AsyncGetID
 * or C_AsyncJoin.
 *
 * Returned rather than CKR_DEVICE_REMOVED or CKR_TOKEN_NOT_INITIALIZED where
 * both apply. */
#define CKR_TOKEN_NOT_PRESENT 0x000000E0UL

/* There is a token in the slot that is not recognized. Something is in the
 * slot, and library or slot do not know what it is: a card of a make that they
 * were not built for, say.
 *
 * Do not use it when
 *  - the token is known and still in its factory state: see
 *    CKR_TOKEN_NOT_INITIALIZED;
 *  - the slot is empty: see CKR_TOKEN_NOT_PRESENT. */
#define CKR_TOKEN_NOT_RECOGNIZED 0x000000E1UL

/* Nothing can be written to the token. It is write-protected, so nothing can be
 * stored or changed on it from whatever session; CKF_WRITE_PROTECTED in
 * CK_TOKEN_INFO says so beforehand. Such a token opens read-only sessions only.
 *
 * Do not use it when
 *  - the token can be written to and only this session cannot: see
 *    CKR_SESSION_READ_ONLY.
 *
 * Returned rather than CKR_SESSION_READ_ONLY where both apply. */
#define CKR_TOKEN_WRITE_PROTECTED 0x000000E2UL

/* The handle of the unwrapping key is not valid. The same as
 * CKR_KEY_HANDLE_INVALID, said of the key that is to unwrap, or to decapsulate,
 * another.
 *
 * Do not use it when
 *  - it is a wrapping key whose handle is wrong: see
 *    CKR_WRAPPING_KEY_HANDLE_INVALID.
 *
 * Only from C_UnwrapKey, C_UnwrapKeyAuthenticated or C_DecapsulateKey. */
#define CKR_UNWRAPPING_KEY_HANDLE_INVALID 0x000000F0UL

/* The unwrapping key has a size that cannot be handled. Unwrapping would make
 * sense with this key, but its size is outside what library or token can
 * handle. It is not about the wrapped key: for that see
 * CKR_WRAPPED_KEY_LEN_RANGE.
 *
 * Do not use it when
 *  - the wrapped key has the wrong length: see CKR_WRAPPED_KEY_LEN_RANGE.
 *
 * Only from C_UnwrapKey, C_UnwrapKeyAuthenticated or C_DecapsulateKey. */
#define CKR_UNWRAPPING_KEY_SIZE_RANGE 0x000000F1UL

/* The unwrapping key is of the wrong type for the mechanism. The same as
 * CKR_KEY_TYPE_INCONSISTENT, said of the key that is to unwrap, or to
 * decapsulate, another. If the wrapped key is what has the wrong type, the code
 * is CKR_WRAPPED_KEY_INVALID.
 *
 * Do not use it when
 *  - the wrapped key is not of the type that the template asks for: see
 *    CKR_WRAPPED_KEY_INVALID.
 *
 * Only from C_UnwrapKey, C_UnwrapKeyAuthenticated or C_DecapsulateKey. */
#define CKR_UNWRAPPING_KEY_TYPE_INCONSISTENT 0x000000F2UL

/* This user is logged in already. For example the SO is to log in while the
 * session is the SO's already. All sessions that an application has with a
 * token share one login, so it may have happened through another session; you
 * need not log in, nor is it your place to log out if another part of the
 * program did it.
 *
 * Do not use it when
 *  - it is another user who is logged in: see
 *    CKR_USER_ANOTHER_ALREADY_LOGGED_IN.
 *
 * Only from C_Login or C_LoginUser. */
#define CKR_USER_ALREADY_LOGGED_IN 0x00000100UL

/* The user who may do this is not logged in. There is nobody to log out, or a
 * private object is to be created without the normal user's login, or this
 * token wants the normal user for cryptography in general. C_InitPIN says it
 * whenever the session is not a read/write one of the SO. */
#define CKR_USER_NOT_LOGGED_IN 0x00000101UL

/* The PIN of the normal user has not been set yet. The SO has to set it with
 * C_InitPIN first; until then no PIN is right. It is the token's user that is
 * missing, while CKR_TOKEN_NOT_INITIALIZED is about the whole token.
 *
 * Do not use it when
 *  - the token itself has never been initialized: see
 *    CKR_TOKEN_NOT_INITIALIZED.
 *
 * Only from C_Login or C_LoginUser. */
#define CKR_USER_PIN_NOT_INITIALIZED 0x00000102UL

/* The user type is none that exists. CK_USER_TYPE knows CKU_SO, CKU_USER and
 * CKU_CONTEXT_SPECIFIC. The last one used out of place is
 * CKR_OPERATION_NOT_INITIALIZED, not this.
 *
 * Do not use it when
 *  - CKU_CONTEXT_SPECIFIC was given and no operation waits for it: see
 *    CKR_OPERATION_NOT_INITIALIZED. */
#define CKR_USER_TYPE_INVALID 0x00000103UL

/* Another user is logged in to the session. For example the normal user is to
 * log in while the SO is logged in to the session: log out first.
 *
 * Do not use it when
 *  - the user to be logged in is the one who is: see
 *    CKR_USER_ALREADY_LOGGED_IN;
 *  - other applications' users exhaust what the token can hold: see
 *    CKR_USER_TOO_MANY_TYPES.
 *
 * Only from C_Login or C_LoginUser. */
#define CKR_USER_ANOTHER_ALREADY_LOGGED_IN 0x00000104UL

/* More different users than the token can have logged in at once. One
 * application has the SO logged in, say, and another wants to log in the normal
 * user. C_Login has to return this only if token or library really cannot have
 * both at once, so do not rely on it to keep users apart. It holds for tokens
 * with true multiple users as well.
 *
 * Do not use it when
 *  - the other user is logged in to this very session: see
 *    CKR_USER_ANOTHER_ALREADY_LOGGED_IN. */
#define CKR_USER_TOO_MANY_TYPES 0x00000105UL

/* The wrapped key is not valid. It is also the code when the template asks for
 * one type of key and the wrapped key plainly is none of that type. It can be
 * best to treat this and CKR_WRAPPED_KEY_LEN_RANGE alike, since the line
 * between them is thin.
 *
 * Do not use it when
 *  - the length alone shows that the wrapped key is wrong: see
 *    CKR_WRAPPED_KEY_LEN_RANGE;
 *  - it is the unwrapping key that does not fit: see
 *    CKR_UNWRAPPING_KEY_TYPE_INCONSISTENT.
 *
 * Only from C_UnwrapKey, C_UnwrapKeyAuthenticated or C_DecapsulateKey. */
#define CKR_WRAPPED_KEY_INVALID 0x00000110UL

/* The wrapped key cannot be valid, judged by its length alone. C_UnwrapKey also
 * returns it when key type, unwrapped output and CKA_VALUE_LEN disagree about
 * the length. It can be best to treat this and CKR_WRAPPED_KEY_INVALID alike,
 * since the line between them is thin.
 *
 * Do not use it when
 *  - it is the unwrapping key whose size does not fit: see
 *    CKR_UNWRAPPING_KEY_SIZE_RANGE.
 *
 * Only from C_UnwrapKey, C_UnwrapKeyAuthenticated or C_DecapsulateKey.
 *
 * Returned rather than CKR_WRAPPED_KEY_INVALID where both apply. */
#define CKR_WRAPPED_KEY_LEN_RANGE 0x00000112UL

/* The handle of the wrapping key is not valid. The same as
 * CKR_KEY_HANDLE_INVALID, said of the key that is to wrap another.
 *
 * Do not use it when
 *  - it is the key to be wrapped whose handle is wrong: see
 *    CKR_KEY_HANDLE_INVALID.
 *
 * Only from C_WrapKey or C_WrapKeyAuthenticated. */
#define CKR_WRAPPING_KEY_HANDLE_INVALID 0x00000113UL

/* The wrapping key has a size that cannot be handled. Wrapping would make sense
 * with this key, but its size is outside what library or token can handle.
 *
 * Do not use it when
 *  - it is the key to be wrapped whose length does not fit: see
 *    CKR_KEY_SIZE_RANGE.
 *
 * Only from C_WrapKey or C_WrapKeyAuthenticated. */
#define CKR_WRAPPING_KEY_SIZE_RANGE 0x00000114UL

/* The wrapping key is of the wrong type for the mechanism. The same as
 * CKR_KEY_TYPE_INCONSISTENT, said of the key that is to wrap another.
 *
 * Do not use it when
 *  - the wrapping key fits the mechanism and cannot wrap this key: see
 *    CKR_KEY_NOT_WRAPPABLE.
 *
 * Only from C_WrapKey or C_WrapKeyAuthenticated. */
#define CKR_WRAPPING_KEY_TYPE_INCONSISTENT 0x00000115UL

/* The token's random generator takes no seed from outside. There is a
 * generator, and C_GenerateRandom works: just leave out the call to
 * C_SeedRandom.
 *
 * Do not use it when
 *  - the token has no random generator: see CKR_RANDOM_NO_RNG.
 *
 * Only from C_SeedRandom. */
#define CKR_RANDOM_SEED_NOT_SUPPORTED 0x00000120UL

/* The token has no random number generator. Neither drawing random numbers nor
 * seeding is possible with this token; CKF_RNG in CK_TOKEN_INFO says so
 * beforehand. Random data has to come from somewhere else.
 *
 * Do not use it when
 *  - there is a generator that cannot be seeded: see
 *    CKR_RANDOM_SEED_NOT_SUPPORTED;
 *  - there is a generator that must be seeded first: see
 *    CKR_SEED_RANDOM_REQUIRED.
 *
 * Returned rather than CKR_RANDOM_SEED_NOT_SUPPORTED where both apply. */
#define CKR_RANDOM_NO_RNG 0x00000121UL

/* The domain parameters are not valid or not supported. It does not tell the
 * two cases apart. Tokens differ in the forms of domain parameters that they
 * understand for the same mechanism.
 *
 * Do not use it when
 *  - the parameters name a curve that the token does not have: see
 *    CKR_CURVE_NOT_SUPPORTED;
 *  - a parameter set of XMSS, XMSSMT, ML-KEM, ML-DSA or SLH-DSA is not
 *    supported: see CKR_PARAMETER_SET_NOT_SUPPORTED. */
#define CKR_DOMAIN_PARAMS_INVALID 0x00000130UL

/* The elliptic curve is not one that the token has. Used with elliptic curve
 * mechanisms: the mechanism is there, this curve is not. Another curve or
 * another token may do.
 *
 * Do not use it when
 *  - the domain parameters are malformed: see CKR_DOMAIN_PARAMS_INVALID;
 *  - the token has no elliptic curve mechanism for this function: see
 *    CKR_MECHANISM_INVALID. */
#define CKR_CURVE_NOT_SUPPORTED 0x00000140UL

/* The buffer has too little room for the output. The length argument now holds
 * a size that is enough: call again with a buffer of that size, the operation
 * is still active. C_GetAttributeValue instead sets ulValueLen of each
 * attribute that did not fit to CK_UNAVAILABLE_INFORMATION, and fills in all
 * others.
 *
 * Do not use it when
 *  - it is the input whose length is wrong: see CKR_DATA_LEN_RANGE or
 *    CKR_ENCRYPTED_DATA_LEN_RANGE. */
#define CKR_BUFFER_TOO_SMALL 0x00000150UL

/* What should be restored is not usable saved state. C_SetOperationState was
 * given something that is not saved state, or the state of another token, or of
 * a session in another state such as another login. From C_AsyncJoin it is said
 * of the operation that was to be rejoined.
 *
 * Do not use it when
 *  - the state is good and a key is missing, wrong or superfluous: see
 *    CKR_KEY_NEEDED, CKR_KEY_CHANGED or CKR_KEY_NOT_NEEDED.
 *
 * Only from C_SetOperationState or C_AsyncJoin. */
#define CKR_SAVED_STATE_INVALID 0x00000160UL

/* The token considers the information secret and withholds it. The token is
 * unable or unwilling to tell. For attribute values the code is
 * CKR_ATTRIBUTE_SENSITIVE; this one is for other information, such as an
 * object's size.
 *
 * Do not use it when
 *  - the value of an attribute was asked for: see CKR_ATTRIBUTE_SENSITIVE. */
#define CKR_INFORMATION_SENSITIVE 0x00000170UL

/* The state of the active operation cannot be saved. There is an operation, and
 * for some reason its state cannot be handed out: perhaps the token cannot save
 * such a state at all, or part of it must not leave the token. C_AsyncGetID
 * says it of an asynchronous operation that cannot outlive its session.
 *
 * Do not use it when
 *  - there is no active operation to save: see CKR_OPERATION_NOT_INITIALIZED.
 */
#define CKR_STATE_UNSAVEABLE 0x00000180UL

/* The library has not been initialized with C_Initialize. Call C_Initialize
 * first; the functions that may precede it are C_GetFunctionList,
 * C_GetInterfaceList and C_GetInterface. A blocked C_WaitForSlotEvent returns
 * this when another thread calls C_Finalize.
 *
 * Do not use it when
 *  - the library is initialized and an operation is not: see
 *    CKR_OPERATION_NOT_INITIALIZED;
 *  - it is the token that needs to be initialized: see
 *    CKR_TOKEN_NOT_INITIALIZED.
 *
 * Never from C_Initialize, C_GetFunctionList, C_GetInterfaceList or
 * C_GetInterface. */
#define CKR_CRYPTOKI_NOT_INITIALIZED 0x00000190UL

/* The library has been initialized already. An earlier C_Initialize has not
 * been matched by C_Finalize, perhaps one made by another component of the same
 * process. The library can be used, with the locking that was chosen then;
 * leave C_Finalize to whoever initialized it.
 *
 * Only from C_Initialize. */
#define CKR_CRYPTOKI_ALREADY_INITIALIZED 0x00000191UL

/* The mutex is not a valid one. The application's own mutex functions return
 * this to the library, no library function does; whoever does not supply such
 * functions can ignore it. They need not notice a bad mutex, so nothing follows
 * from not getting the code.
 *
 * Do not use it when
 *  - the mutex is valid and is not locked: see CKR_MUTEX_NOT_LOCKED.
 *
 * Only from CK_DESTROYMUTEX, CK_LOCKMUTEX or CK_UNLOCKMUTEX. */
#define CKR_MUTEX_BAD 0x000001A0UL

/* The mutex to be unlocked is not locked. The application's own unlocking
 * function returns this to the library, no library function does; whoever does
 * not supply mutex functions can ignore it. Unlocking a mutex that another
 * thread holds is not covered: that is undefined.
 *
 * Do not use it when
 *  - what was passed is no valid mutex: see CKR_MUTEX_BAD.
 *
 * Only from CK_UNLOCKMUTEX. */
#define CKR_MUTEX_NOT_LOCKED 0x000001A1UL

/* The OTP was not accepted; one made with a new PIN is wanted. The user has to
 * get a new PIN, in a way that the specification leaves open, and then give a
 * one-time password computed with it. C_Verify returns it with CKM_SECURID;
 * there is no login and no C_SetPIN in this.
 *
 * Do not use it when
 *  - the OTP is right and the next one is wanted to make sure: see
 *    CKR_NEXT_OTP;
 *  - the OTP is simply wrong: see CKR_SIGNATURE_INVALID. */
#define CKR_NEW_PIN_MODE 0x000001B0UL

/* The OTP is right, but the next one is wanted as well. Clock or counter of the
 * user's token have drifted further than usual; submit the one-time password
 * that follows, so that the library can see whether it was a passing
 * disturbance. C_Verify returns it with CKM_SECURID, and it is not yet a
 * success.
 *
 * Do not use it when
 *  - the OTP was not accepted and a new PIN is wanted: see CKR_NEW_PIN_MODE.
 */
#define CKR_NEXT_OTP 0x000001B1UL

/* An algorithm gave up after its maximum number of tries. Some algorithms draw
 * numbers until they find good ones: generating key pairs or domain parameters,
 * such as the primes p and q of DSA in FIPS 186, or a DSA signature, which
 * starts over when r or s is 0. The next call draws other numbers and may
 * succeed.
 *
 * Do not use it when
 *  - the failure has another cause or none that is known: see
 *    CKR_FUNCTION_FAILED.
 *
 * Returned rather than CKR_FUNCTION_FAILED where both apply. */
#define CKR_EXCEEDED_MAX_ITERATIONS 0x000001B5UL

/* A FIPS 140-2 self-test failed. A test at power-up, or one that belongs to an
 * operation, has failed and the token is in its error state: its cryptographic
 * functions will answer CKR_GENERAL_ERROR from now on. The function tells which
 * test: C_Initialize the power-up tests, C_GenerateRandom and C_SeedRandom the
 * continuous test of the random generator, C_GenerateKeyPair the test that the
 * two keys match.
 *
 * Do not use it when
 *  - the token has been in its error state since an earlier call: see
 *    CKR_GENERAL_ERROR.
 *
 * Returned rather than CKR_GENERAL_ERROR where both apply. */
#define CKR_FIPS_SELF_TEST_FAILED 0x000001B6UL

/* A shared library that the module depends on did not load. The PKCS #11
 * library itself is there and running; a shared library that it needs could not
 * be loaded. Look for a missing file, a wrong architecture or a wrong search
 * path. */
#define CKR_LIBRARY_LOAD_FAILED 0x000001B7UL

/* The new PIN is too easy to guess. Said of a PIN that is to be set, never of
 * one given to log in. Its length is acceptable; what the token objects to is
 * how predictable it is.
 *
 * Do not use it when
 *  - the new PIN is too short: see CKR_PIN_LEN_RANGE;
 *  - a PIN was given to log in and is wrong: see CKR_PIN_INCORRECT.
 *
 * Only from C_InitToken, C_InitPIN or C_SetPIN. */
#define CKR_PIN_TOO_WEAK 0x000001B8UL

/* The public key does not pass public key validation. The key itself is bad,
 * for example an EC key that fails the check of ANSI X9.62, 5.2.2. It can turn
 * up when the key is created with C_CreateObject, when verification with it
 * begins, or in C_DeriveKey, where it is about the other party's key: a hostile
 * peer may have sent it, so do not go on.
 *
 * Do not use it when
 *  - some other part of the mechanism's parameters is wrong: see
 *    CKR_MECHANISM_PARAM_INVALID.
 *
 * Returned rather than CKR_MECHANISM_PARAM_INVALID where both apply. */
#define CKR_PUBLIC_KEY_INVALID 0x000001B9UL

/* The user declined the signature. The user was asked whether to sign and said
 * no. Repeating the call asks the user again.
 *
 * Do not use it when
 *  - the user broke off instead of answering: see CKR_FUNCTION_CANCELED. */
#define CKR_FUNCTION_REJECTED 0x00000200UL

/* The operation needs more of a resource than the token has. The specification
 * gives no description: the code appears in the lists of the functions for
 * signing and verifying only, and the name says the rest. A plausible cause is
 * data longer than the token can buffer for one signature. How it differs from
 * CKR_DEVICE_MEMORY is left open, so treat it as a limit of this token and not
 * as a passing shortage.
 *
 * Since PKCS #11 3.0. */
#define CKR_TOKEN_RESOURCE_EXCEEDED 0x00000201UL

/* An operation to be canceled could not be. The reason is the implementation's
 * or vendor's own. With several flags given to C_SessionCancel it does not say
 * which operation is still active: cancel them one at a time to know. Some
 * modules cancel one half of a dual-function operation only together with the
 * other.
 *
 * Do not use it when
 *  - the cancellation worked and the canceled function reports it: see
 *    CKR_FUNCTION_CANCELED.
 *
 * Only from C_SessionCancel, C_EncryptInit, C_MessageEncryptInit,
 * C_DecryptInit, C_MessageDecryptInit, C_DecryptMessage, C_DigestInit,
 * C_SignInit, C_SignRecoverInit, C_VerifyInit, C_VerifyRecoverInit or
 * C_VerifySignatureInit.
 *
 * Since PKCS #11 3.0. */
#define CKR_OPERATION_CANCEL_FAILED 0x00000202UL

/* The key has no signatures left. The private key of a stateful hash-based
 * scheme is good for a fixed number of signatures, and they are used up for
 * ever: a new key pair is needed. The specification says it of CKM_HSS, where
 * CKA_HSS_KEYS_REMAINING shows how many are left; 5.1 does not describe the
 * code.
 *
 * Since PKCS #11 3.1. */
#define CKR_KEY_EXHAUSTED 0x00000203UL

/* The operation has begun and is still running. Neither success nor failure: in
 * an asynchronous session the function goes on in the background. Ask
 * C_AsyncComplete for its outcome, which is then that function's own return
 * value, and do not make the original call again; until the end the buffers
 * that were passed in must stay as they are. A buffer that is too small is
 * reported at once, with CKR_BUFFER_TOO_SMALL.
 *
 * Do not use it when
 *  - another operation prevents this one from beginning: see
 *    CKR_OPERATION_ACTIVE.
 *
 * Since PKCS #11 3.2. */
#define CKR_PENDING 0x00000204UL

/* Asynchronous sessions are not available with this token. C_OpenSession was
 * given CKF_ASYNC_SESSION and the token cannot do that. Open the session
 * without the flag: every token supports synchronous sessions.
 *
 * Do not use it when
 *  - CKF_SERIAL_SESSION is missing: see CKR_SESSION_PARALLEL_NOT_SUPPORTED.
 *
 * Since PKCS #11 3.2. */
#define CKR_SESSION_ASYNC_NOT_SUPPORTED 0x00000205UL

/* The token's random generator must be seeded first. It has never been seeded,
 * or needs to be seeded afresh: call C_SeedRandom with good entropy and then
 * C_GenerateRandom again.
 *
 * Do not use it when
 *  - the token has no random generator: see CKR_RANDOM_NO_RNG.
 *
 * Only from C_GenerateRandom.
 *
 * Since PKCS #11 3.2. */
#define CKR_SEED_RANDOM_REQUIRED 0x00000206UL

/* The token's validation policy does not allow the operation. The token follows
 * one or more validation policies, and the request breaks at least one of them,
 * although the token might otherwise be able to serve it. A token may name what
 * it objects to instead, for example with CKR_ATTRIBUTE_VALUE_INVALID or
 * CKR_DATA_LEN_RANGE, so the lack of this code proves nothing.
 *
 * Do not use it when
 *  - the token cannot do it under any policy: see CKR_MECHANISM_INVALID or
 *    CKR_FUNCTION_NOT_SUPPORTED.
 *
 * Since PKCS #11 3.2. */
#define CKR_OPERATION_NOT_VALIDATED 0x00000207UL

/* The token is in its factory state and must be initialized. Nothing else can
 * be done with the token before C_InitToken or the vendor's own tool has
 * initialized it. It is about the token: the library is
 * CKR_CRYPTOKI_NOT_INITIALIZED, the user's PIN is CKR_USER_PIN_NOT_INITIALIZED.
 *
 * Do not use it when
 *  - C_Initialize has not been called: see CKR_CRYPTOKI_NOT_INITIALIZED;
 *  - only the normal user's PIN is missing: see CKR_USER_PIN_NOT_INITIALIZED.
 *
 * Never from C_Initialize, C_Finalize, C_GetInfo, C_GetFunctionList,
 * C_GetInterfaceList, C_GetInterface, C_GetSlotList, C_GetSlotInfo or
 * C_WaitForSlotEvent.
 *
 * Since PKCS #11 3.2. */
#define CKR_TOKEN_NOT_INITIALIZED 0x00000208UL

/* The parameter set is not one that the token has. Used with XMSS, XMSSMT,
 * ML-KEM, ML-DSA and SLH-DSA: the mechanism is there, this parameter set is
 * not. Another set or another token may do.
 *
 * Do not use it when
 *  - it is an elliptic curve that is not supported: see
 *    CKR_CURVE_NOT_SUPPORTED;
 *  - the token does not have the mechanism for this function: see
 *    CKR_MECHANISM_INVALID.
 *
 * Since PKCS #11 3.2. */
#define CKR_PARAMETER_SET_NOT_SUPPORTED 0x00000209UL

/* A result that only the vendor's documentation explains. The first of the
 * values left to vendors for good; every value from here upwards means what the
 * vendor of the module says. 5.1 does not describe it. The same number may mean
 * different things in two modules, although the specification asks vendors to
 * register theirs; all that is known without the vendor's documentation is that
 * it is not CKR_OK. */
#define CKR_VENDOR_DEFINED 0x80000000UL

/* *INDENT-ON* */
/* clang-format on */

#endif /* _PKCS11T_H_ */
