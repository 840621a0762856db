/* SPDX-License-Identifier: 0BSD */
/* SPDX-FileCopyrightText: 2026 The secstatus authors */

/* secstatus/convert.h - conversions between status codes of PSA Certified APIs,
 * PKCS #11 and Parsec.
 *
 * There are six conversions, such as secstatus_psa_from_ckr. For each, a second
 * function, such as secstatus_psa_from_ckr_fidelity, returns how much of the
 * meaning the conversion keeps. Both return the same as package conv of
 * secstatus; docs/conversions.md of that project lists all conversions and
 * their reasons.
 *
 * Each conversion is total: every value of the source's type becomes a code of
 * the target. Only a success becomes a success. An unfinished operation stays
 * one if the target has a code for it, and otherwise becomes a failure. A
 * failure without a name becomes the generic failure of the target.
 *
 * The header needs C99 or C++11, <stddef.h> and <stdint.h>, but no C library
 * and no writable memory. It does not include psa/error.h or pkcs11/pkcs11t.h,
 * so a program can use it with any headers of these APIs. A psa_status_t is an
 * int32_t (Arm IHI 0097, section 2.1). A CK_RV is an unsigned long (PKCS #11
 * 3.2, 3.6, and its pkcs11t.h). A ResponseStatus of Parsec has 16 bits (Parsec
 * book, "Wire Protocol Specification"), but the functions take it as a
 * uint32_t, so that a failure is not truncated to 0.
 *
 * All functions are static inline. A function that is not called takes no
 * space. Each translation unit that calls a function contains its table; to
 * have the table only once, call the function from one function of your own.
 * Compile with -Wconversion, which warns where a program truncates a number
 * before it passes the number to these functions.
 *
 * The file is generated from registry/ of
 * https://github.com/secstatus/secstatus. To change it, change the facts there
 * and run "make generate". */

#ifndef SECSTATUS_CONVERT_H
#define SECSTATUS_CONVERT_H

#include "detail.h"

/* secstatus_ckr_from_psa returns the CK_RV that is closest in meaning to a
 * psa_status_t. A failure without a name becomes CKR_FUNCTION_FAILED. A
 * positive value, which is a success with a meaning that the API defines,
 * becomes CKR_OK and loses that meaning. */
static inline unsigned long secstatus_ckr_from_psa(int32_t secstatus_status_)
{
    static const uint16_t secstatus_codes_[] = {
        0x204, /* PSA_OPERATION_INCOMPLETE: CKR_PENDING, exact */
        0x007, /* PSA_ERROR_MISSING_MANIFEST: CKR_ARGUMENTS_BAD, equivalent */
        0x040, /* PSA_ERROR_DECRYPTION_FAILURE: CKR_ENCRYPTED_DATA_INVALID, equivalent */
        0x030, /* PSA_ERROR_INSUFFICIENT_POWER: CKR_DEVICE_ERROR, general */
        0x006, /* PSA_ERROR_FLASH_ABUSE: CKR_FUNCTION_FAILED, fallback */
        0x006, /* PSA_ERROR_INSTALL_INTERRUPTED: CKR_FUNCTION_FAILED, equivalent */
        0x006, /* PSA_ERROR_ALREADY_INSTALLED: CKR_FUNCTION_FAILED, fallback */
        0x090, /* PSA_ERROR_CURRENTLY_INSTALLING: CKR_OPERATION_ACTIVE, equivalent */
        0x006, /* PSA_ERROR_DEPENDENCY_NEEDED: CKR_FUNCTION_FAILED, fallback */
        0x020, /* PSA_ERROR_WRONG_DEVICE: CKR_DATA_INVALID, general */
        0x006, /* -154, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x030, /* PSA_ERROR_DATA_INVALID: CKR_DEVICE_ERROR, general */
        0x030, /* PSA_ERROR_DATA_CORRUPT: CKR_DEVICE_ERROR, general */
        0x005, /* PSA_ERROR_CORRUPTION_DETECTED: CKR_GENERAL_ERROR, general */
        0x040, /* PSA_ERROR_INVALID_PADDING: CKR_ENCRYPTED_DATA_INVALID, exact */
        0x0C0, /* PSA_ERROR_INVALID_SIGNATURE: CKR_SIGNATURE_INVALID, exact */
        0x030, /* PSA_ERROR_INSUFFICIENT_ENTROPY: CKR_DEVICE_ERROR, general */
        0x030, /* PSA_ERROR_HARDWARE_FAILURE: CKR_DEVICE_ERROR, exact */
        0x030, /* PSA_ERROR_STORAGE_FAILURE: CKR_DEVICE_ERROR, general */
        0x030, /* PSA_ERROR_COMMUNICATION_FAILURE: CKR_DEVICE_ERROR, general */
        0x005, /* PSA_ERROR_SERVICE_FAILURE: CKR_GENERAL_ERROR, exact */
        0x006, /* PSA_ERROR_INSUFFICIENT_DATA: CKR_FUNCTION_FAILED, fallback */
        0x031, /* PSA_ERROR_INSUFFICIENT_STORAGE: CKR_DEVICE_MEMORY, exact */
        0x002, /* PSA_ERROR_INSUFFICIENT_MEMORY: CKR_HOST_MEMORY, exact */
        0x082, /* PSA_ERROR_DOES_NOT_EXIST: CKR_OBJECT_HANDLE_INVALID, general */
        0x006, /* PSA_ERROR_ALREADY_EXISTS: CKR_FUNCTION_FAILED, fallback */
        0x150, /* PSA_ERROR_BUFFER_TOO_SMALL: CKR_BUFFER_TOO_SMALL, exact */
        0x091, /* PSA_ERROR_BAD_STATE: CKR_OPERATION_NOT_INITIALIZED, exact */
        0x060, /* PSA_ERROR_INVALID_HANDLE: CKR_KEY_HANDLE_INVALID, general */
        0x007, /* PSA_ERROR_INVALID_ARGUMENT: CKR_ARGUMENTS_BAD, exact */
        0x070, /* PSA_ERROR_NOT_SUPPORTED: CKR_MECHANISM_INVALID, general */
        0x068, /* PSA_ERROR_NOT_PERMITTED: CKR_KEY_FUNCTION_NOT_PERMITTED, general */
        0x006, /* PSA_ERROR_GENERIC_ERROR: CKR_FUNCTION_FAILED, exact */
        0x006, /* PSA_ERROR_CONNECTION_BUSY: CKR_FUNCTION_FAILED, fallback */
        0x006, /* PSA_ERROR_CONNECTION_REFUSED: CKR_FUNCTION_FAILED, fallback */
        0x007, /* PSA_ERROR_PROGRAMMER_ERROR: CKR_ARGUMENTS_BAD, general */
        0x006, /* any other value: CKR_FUNCTION_FAILED, fallback */
    };
    if (secstatus_status_ < 0) {
        return secstatus_codes_[secstatus_psa_row(secstatus_status_)];
    }
    return 0; /* every success */
}

/* secstatus_ckr_from_psa_fidelity returns how well secstatus_ckr_from_psa keeps
 * the meaning of a psa_status_t. The grades in the table are in the order of
 * the codes above, then those of PSA_SUCCESS, PSA_SUCCESS_REBOOT,
 * PSA_SUCCESS_RESTART, PSA_SUCCESS_DEPENDENCY_NEEDED, any other success. Each
 * byte has four grades, the first in the lowest bits. */
static inline enum secstatus_fidelity secstatus_ckr_from_psa_fidelity(int32_t secstatus_status_)
{
    static const uint8_t secstatus_grades_[] = {
        0x6B, 0x88, 0x44, 0xF5, 0x5D, 0xF3, 0xF1, 0x5D, 0x43, 0x5C, 0x05,
    };
    const int32_t secstatus_row_ = secstatus_psa_row(secstatus_status_);
    return SECSTATUS_CAST(enum secstatus_fidelity,
        secstatus_grades_[secstatus_row_ / 4] >> secstatus_row_ % 4 * 2 & 3);
}

/* secstatus_parsec_from_psa returns the ResponseStatus that is closest in
 * meaning to a psa_status_t. A failure without a name becomes
 * PsaErrorGenericError. A positive value, which is a success with a meaning
 * that the API defines, becomes Success and loses that meaning. */
static inline uint16_t secstatus_parsec_from_psa(int32_t secstatus_status_)
{
    static const uint8_t secstatus_codes_[] = {
        132, /* PSA_OPERATION_INCOMPLETE: PsaErrorGenericError, fallback */
        135, /* PSA_ERROR_MISSING_MANIFEST: PsaErrorInvalidArgument, equivalent */
        135, /* PSA_ERROR_DECRYPTION_FAILURE: PsaErrorInvalidArgument, general */
        147, /* PSA_ERROR_INSUFFICIENT_POWER: PsaErrorHardwareFailure, general */
        132, /* PSA_ERROR_FLASH_ABUSE: PsaErrorGenericError, fallback */
        132, /* PSA_ERROR_INSTALL_INTERRUPTED: PsaErrorGenericError, equivalent */
        139, /* PSA_ERROR_ALREADY_INSTALLED: PsaErrorAlreadyExists, equivalent */
        137, /* PSA_ERROR_CURRENTLY_INSTALLING: PsaErrorBadState, general */
        137, /* PSA_ERROR_DEPENDENCY_NEEDED: PsaErrorBadState, general */
        135, /* PSA_ERROR_WRONG_DEVICE: PsaErrorInvalidArgument, general */
        132, /* -154, which has no name: PsaErrorGenericError, fallback */
        153, /* PSA_ERROR_DATA_INVALID: PsaErrorDataInvalid, exact */
        152, /* PSA_ERROR_DATA_CORRUPT: PsaErrorDataCorrupt, exact */
        151, /* PSA_ERROR_CORRUPTION_DETECTED: PsaErrorCorruptionDetected, exact */
        150, /* PSA_ERROR_INVALID_PADDING: PsaErrorInvalidPadding, exact */
        149, /* PSA_ERROR_INVALID_SIGNATURE: PsaErrorInvalidSignature, exact */
        148, /* PSA_ERROR_INSUFFICIENT_ENTROPY: PsaErrorInsufficientEntropy, exact */
        147, /* PSA_ERROR_HARDWARE_FAILURE: PsaErrorHardwareFailure, exact */
        146, /* PSA_ERROR_STORAGE_FAILURE: PsaErrorStorageFailure, exact */
        145, /* PSA_ERROR_COMMUNICATION_FAILURE: PsaErrorCommunicationFailure, exact */
        132, /* PSA_ERROR_SERVICE_FAILURE: PsaErrorGenericError, fallback */
        143, /* PSA_ERROR_INSUFFICIENT_DATA: PsaErrorInsufficientData, exact */
        142, /* PSA_ERROR_INSUFFICIENT_STORAGE: PsaErrorInsufficientStorage, exact */
        141, /* PSA_ERROR_INSUFFICIENT_MEMORY: PsaErrorInsufficientMemory, exact */
        140, /* PSA_ERROR_DOES_NOT_EXIST: PsaErrorDoesNotExist, exact */
        139, /* PSA_ERROR_ALREADY_EXISTS: PsaErrorAlreadyExists, exact */
        138, /* PSA_ERROR_BUFFER_TOO_SMALL: PsaErrorBufferTooSmall, exact */
        137, /* PSA_ERROR_BAD_STATE: PsaErrorBadState, exact */
        136, /* PSA_ERROR_INVALID_HANDLE: PsaErrorInvalidHandle, exact */
        135, /* PSA_ERROR_INVALID_ARGUMENT: PsaErrorInvalidArgument, exact */
        134, /* PSA_ERROR_NOT_SUPPORTED: PsaErrorNotSupported, exact */
        133, /* PSA_ERROR_NOT_PERMITTED: PsaErrorNotPermitted, exact */
        132, /* PSA_ERROR_GENERIC_ERROR: PsaErrorGenericError, exact */
        145, /* PSA_ERROR_CONNECTION_BUSY: PsaErrorCommunicationFailure, general */
        133, /* PSA_ERROR_CONNECTION_REFUSED: PsaErrorNotPermitted, general */
        135, /* PSA_ERROR_PROGRAMMER_ERROR: PsaErrorInvalidArgument, general */
        132, /* any other value: PsaErrorGenericError, fallback */
    };
    if (secstatus_status_ < 0) {
        const uint8_t secstatus_code_ = secstatus_codes_[secstatus_psa_row(secstatus_status_)];
        return SECSTATUS_CAST(uint16_t, secstatus_code_ < 128 ? secstatus_code_ : secstatus_code_ + 1000);
    }
    return 0; /* every success */
}

/* secstatus_parsec_from_psa_fidelity returns how well secstatus_parsec_from_psa
 * keeps the meaning of a psa_status_t. The grades in the table are in the order
 * of the codes above, then those of PSA_SUCCESS, PSA_SUCCESS_REBOOT,
 * PSA_SUCCESS_RESTART, PSA_SUCCESS_DEPENDENCY_NEEDED, any other success. Each
 * byte has four grades, the first in the lowest bits. */
static inline enum secstatus_fidelity secstatus_parsec_from_psa_fidelity(int32_t secstatus_status_)
{
    static const uint8_t secstatus_grades_[] = {
        0x58, 0x68, 0xC5, 0xFF, 0xFF, 0xFC, 0xFF, 0xFF, 0x57, 0x5C, 0x05,
    };
    const int32_t secstatus_row_ = secstatus_psa_row(secstatus_status_);
    return SECSTATUS_CAST(enum secstatus_fidelity,
        secstatus_grades_[secstatus_row_ / 4] >> secstatus_row_ % 4 * 2 & 3);
}

/* secstatus_psa_from_ckr returns the psa_status_t that is closest in meaning to
 * a CK_RV. A failure without a name becomes PSA_ERROR_GENERIC_ERROR. */
static inline int32_t secstatus_psa_from_ckr(unsigned long secstatus_rv_)
{
    static const uint8_t secstatus_codes_[] = {
        132, /* CKR_VENDOR_DEFINED: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* any other value: PSA_ERROR_GENERIC_ERROR, fallback */
        0, /* CKR_OK: PSA_SUCCESS, exact */
        132, /* CKR_CANCEL: PSA_ERROR_GENERIC_ERROR, fallback */
        141, /* CKR_HOST_MEMORY: PSA_ERROR_INSUFFICIENT_MEMORY, exact */
        135, /* CKR_SLOT_ID_INVALID: PSA_ERROR_INVALID_ARGUMENT, general */
        132, /* 0x00000004UL, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        144, /* CKR_GENERAL_ERROR: PSA_ERROR_SERVICE_FAILURE, exact */
        132, /* CKR_FUNCTION_FAILED: PSA_ERROR_GENERIC_ERROR, exact */
        135, /* CKR_ARGUMENTS_BAD: PSA_ERROR_INVALID_ARGUMENT, exact */
        132, /* CKR_NO_EVENT: PSA_ERROR_GENERIC_ERROR, fallback */
        134, /* CKR_NEED_TO_CREATE_THREADS: PSA_ERROR_NOT_SUPPORTED, equivalent */
        134, /* CKR_CANT_LOCK: PSA_ERROR_NOT_SUPPORTED, equivalent */
        133, /* CKR_ATTRIBUTE_READ_ONLY: PSA_ERROR_NOT_PERMITTED, general */
        133, /* CKR_ATTRIBUTE_SENSITIVE: PSA_ERROR_NOT_PERMITTED, general */
        135, /* CKR_ATTRIBUTE_TYPE_INVALID: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* CKR_ATTRIBUTE_VALUE_INVALID: PSA_ERROR_INVALID_ARGUMENT, general */
        132, /* 0x00000014UL, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* 0x00000015UL, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* 0x00000016UL, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* 0x00000017UL, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* 0x00000018UL, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* 0x00000019UL, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* 0x0000001AUL, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        133, /* CKR_ACTION_PROHIBITED: PSA_ERROR_NOT_PERMITTED, general */
        135, /* CKR_DATA_INVALID: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* CKR_DATA_LEN_RANGE: PSA_ERROR_INVALID_ARGUMENT, general */
        147, /* CKR_DEVICE_ERROR: PSA_ERROR_HARDWARE_FAILURE, exact */
        142, /* CKR_DEVICE_MEMORY: PSA_ERROR_INSUFFICIENT_STORAGE, exact */
        145, /* CKR_DEVICE_REMOVED: PSA_ERROR_COMMUNICATION_FAILURE, general */
        150, /* CKR_ENCRYPTED_DATA_INVALID: PSA_ERROR_INVALID_PADDING, exact */
        135, /* CKR_ENCRYPTED_DATA_LEN_RANGE: PSA_ERROR_INVALID_ARGUMENT, general */
        149, /* CKR_AEAD_DECRYPT_FAILED: PSA_ERROR_INVALID_SIGNATURE, general */
        132, /* CKR_FUNCTION_CANCELED: PSA_ERROR_GENERIC_ERROR, fallback */
        137, /* CKR_FUNCTION_NOT_PARALLEL: PSA_ERROR_BAD_STATE, equivalent */
        132, /* 0x00000052UL, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* 0x00000053UL, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        134, /* CKR_FUNCTION_NOT_SUPPORTED: PSA_ERROR_NOT_SUPPORTED, equivalent */
        136, /* CKR_KEY_HANDLE_INVALID: PSA_ERROR_INVALID_HANDLE, general */
        132, /* 0x00000061UL, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        134, /* CKR_KEY_SIZE_RANGE: PSA_ERROR_NOT_SUPPORTED, general */
        135, /* CKR_KEY_TYPE_INCONSISTENT: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* CKR_KEY_NOT_NEEDED: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* CKR_KEY_CHANGED: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* CKR_KEY_NEEDED: PSA_ERROR_INVALID_ARGUMENT, general */
        134, /* CKR_KEY_INDIGESTIBLE: PSA_ERROR_NOT_SUPPORTED, general */
        133, /* CKR_KEY_FUNCTION_NOT_PERMITTED: PSA_ERROR_NOT_PERMITTED, general */
        134, /* CKR_KEY_NOT_WRAPPABLE: PSA_ERROR_NOT_SUPPORTED, general */
        133, /* CKR_KEY_UNEXTRACTABLE: PSA_ERROR_NOT_PERMITTED, general */
        134, /* CKR_MECHANISM_INVALID: PSA_ERROR_NOT_SUPPORTED, general */
        135, /* CKR_MECHANISM_PARAM_INVALID: PSA_ERROR_INVALID_ARGUMENT, general */
        132, /* 0x00000080UL, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* 0x00000081UL, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        136, /* CKR_OBJECT_HANDLE_INVALID: PSA_ERROR_INVALID_HANDLE, general */
        137, /* CKR_OPERATION_ACTIVE: PSA_ERROR_BAD_STATE, general */
        137, /* CKR_OPERATION_NOT_INITIALIZED: PSA_ERROR_BAD_STATE, exact */
        133, /* CKR_PIN_INCORRECT: PSA_ERROR_NOT_PERMITTED, general */
        135, /* CKR_PIN_INVALID: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* CKR_PIN_LEN_RANGE: PSA_ERROR_INVALID_ARGUMENT, general */
        133, /* CKR_PIN_EXPIRED: PSA_ERROR_NOT_PERMITTED, general */
        133, /* CKR_PIN_LOCKED: PSA_ERROR_NOT_PERMITTED, general */
        136, /* CKR_SESSION_CLOSED: PSA_ERROR_INVALID_HANDLE, general */
        141, /* CKR_SESSION_COUNT: PSA_ERROR_INSUFFICIENT_MEMORY, general */
        132, /* 0x000000B2UL, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        136, /* CKR_SESSION_HANDLE_INVALID: PSA_ERROR_INVALID_HANDLE, general */
        135, /* CKR_SESSION_PARALLEL_NOT_SUPPORTED: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        133, /* CKR_SESSION_READ_ONLY: PSA_ERROR_NOT_PERMITTED, general */
        137, /* CKR_SESSION_EXISTS: PSA_ERROR_BAD_STATE, general */
        137, /* CKR_SESSION_READ_ONLY_EXISTS: PSA_ERROR_BAD_STATE, general */
        137, /* CKR_SESSION_READ_WRITE_SO_EXISTS: PSA_ERROR_BAD_STATE, general */
        149, /* CKR_SIGNATURE_INVALID: PSA_ERROR_INVALID_SIGNATURE, exact */
        149, /* CKR_SIGNATURE_LEN_RANGE: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        135, /* CKR_TEMPLATE_INCOMPLETE: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* CKR_TEMPLATE_INCONSISTENT: PSA_ERROR_INVALID_ARGUMENT, general */
        145, /* CKR_TOKEN_NOT_PRESENT: PSA_ERROR_COMMUNICATION_FAILURE, general */
        134, /* CKR_TOKEN_NOT_RECOGNIZED: PSA_ERROR_NOT_SUPPORTED, equivalent */
        133, /* CKR_TOKEN_WRITE_PROTECTED: PSA_ERROR_NOT_PERMITTED, general */
        136, /* CKR_UNWRAPPING_KEY_HANDLE_INVALID: PSA_ERROR_INVALID_HANDLE, general */
        134, /* CKR_UNWRAPPING_KEY_SIZE_RANGE: PSA_ERROR_NOT_SUPPORTED, general */
        135, /* CKR_UNWRAPPING_KEY_TYPE_INCONSISTENT: PSA_ERROR_INVALID_ARGUMENT, general */
        137, /* CKR_USER_ALREADY_LOGGED_IN: PSA_ERROR_BAD_STATE, general */
        133, /* CKR_USER_NOT_LOGGED_IN: PSA_ERROR_NOT_PERMITTED, general */
        133, /* CKR_USER_PIN_NOT_INITIALIZED: PSA_ERROR_NOT_PERMITTED, general */
        135, /* CKR_USER_TYPE_INVALID: PSA_ERROR_INVALID_ARGUMENT, general */
        137, /* CKR_USER_ANOTHER_ALREADY_LOGGED_IN: PSA_ERROR_BAD_STATE, general */
        137, /* CKR_USER_TOO_MANY_TYPES: PSA_ERROR_BAD_STATE, general */
        135, /* CKR_WRAPPED_KEY_INVALID: PSA_ERROR_INVALID_ARGUMENT, general */
        132, /* 0x00000111UL, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        135, /* CKR_WRAPPED_KEY_LEN_RANGE: PSA_ERROR_INVALID_ARGUMENT, general */
        136, /* CKR_WRAPPING_KEY_HANDLE_INVALID: PSA_ERROR_INVALID_HANDLE, general */
        134, /* CKR_WRAPPING_KEY_SIZE_RANGE: PSA_ERROR_NOT_SUPPORTED, general */
        135, /* CKR_WRAPPING_KEY_TYPE_INCONSISTENT: PSA_ERROR_INVALID_ARGUMENT, general */
        134, /* CKR_RANDOM_SEED_NOT_SUPPORTED: PSA_ERROR_NOT_SUPPORTED, equivalent */
        134, /* CKR_RANDOM_NO_RNG: PSA_ERROR_NOT_SUPPORTED, equivalent */
        135, /* CKR_DOMAIN_PARAMS_INVALID: PSA_ERROR_INVALID_ARGUMENT, general */
        134, /* CKR_CURVE_NOT_SUPPORTED: PSA_ERROR_NOT_SUPPORTED, general */
        138, /* CKR_BUFFER_TOO_SMALL: PSA_ERROR_BUFFER_TOO_SMALL, exact */
        135, /* CKR_SAVED_STATE_INVALID: PSA_ERROR_INVALID_ARGUMENT, general */
        133, /* CKR_INFORMATION_SENSITIVE: PSA_ERROR_NOT_PERMITTED, general */
        134, /* CKR_STATE_UNSAVEABLE: PSA_ERROR_NOT_SUPPORTED, equivalent */
        137, /* CKR_CRYPTOKI_NOT_INITIALIZED: PSA_ERROR_BAD_STATE, general */
        137, /* CKR_CRYPTOKI_ALREADY_INITIALIZED: PSA_ERROR_BAD_STATE, general */
        136, /* CKR_MUTEX_BAD: PSA_ERROR_INVALID_HANDLE, equivalent */
        137, /* CKR_MUTEX_NOT_LOCKED: PSA_ERROR_BAD_STATE, equivalent */
        133, /* CKR_NEW_PIN_MODE: PSA_ERROR_NOT_PERMITTED, general */
        133, /* CKR_NEXT_OTP: PSA_ERROR_NOT_PERMITTED, general */
        132, /* 0x000001B2UL, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* 0x000001B3UL, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* 0x000001B4UL, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* CKR_EXCEEDED_MAX_ITERATIONS: PSA_ERROR_GENERIC_ERROR, fallback */
        151, /* CKR_FIPS_SELF_TEST_FAILED: PSA_ERROR_CORRUPTION_DETECTED, general */
        144, /* CKR_LIBRARY_LOAD_FAILED: PSA_ERROR_SERVICE_FAILURE, general */
        133, /* CKR_PIN_TOO_WEAK: PSA_ERROR_NOT_PERMITTED, general */
        135, /* CKR_PUBLIC_KEY_INVALID: PSA_ERROR_INVALID_ARGUMENT, general */
        133, /* CKR_FUNCTION_REJECTED: PSA_ERROR_NOT_PERMITTED, general */
        141, /* CKR_TOKEN_RESOURCE_EXCEEDED: PSA_ERROR_INSUFFICIENT_MEMORY, general */
        132, /* CKR_OPERATION_CANCEL_FAILED: PSA_ERROR_GENERIC_ERROR, equivalent */
        143, /* CKR_KEY_EXHAUSTED: PSA_ERROR_INSUFFICIENT_DATA, general */
        248, /* CKR_PENDING: PSA_OPERATION_INCOMPLETE, exact */
        134, /* CKR_SESSION_ASYNC_NOT_SUPPORTED: PSA_ERROR_NOT_SUPPORTED, equivalent */
        137, /* CKR_SEED_RANDOM_REQUIRED: PSA_ERROR_BAD_STATE, general */
        133, /* CKR_OPERATION_NOT_VALIDATED: PSA_ERROR_NOT_PERMITTED, equivalent */
        137, /* CKR_TOKEN_NOT_INITIALIZED: PSA_ERROR_BAD_STATE, general */
        134, /* CKR_PARAMETER_SET_NOT_SUPPORTED: PSA_ERROR_NOT_SUPPORTED, general */
    };
    const uint8_t secstatus_code_ = secstatus_codes_[secstatus_ckr_row(secstatus_rv_)];
    return -secstatus_code_;
}

/* secstatus_psa_from_ckr_fidelity returns how well secstatus_psa_from_ckr keeps
 * the meaning of a CK_RV. The grades in the table are in the order of the codes
 * above. Each byte has four grades, the first in the lowest bits. */
static inline enum secstatus_fidelity secstatus_psa_from_ckr_fidelity(unsigned long secstatus_rv_)
{
    static const uint8_t secstatus_grades_[] = {
        0x30, 0xC7, 0x8F, 0x56, 0x01, 0x00, 0xD5, 0x77, 0x21, 0x18, 0x65, 0x55,
        0x15, 0xD4, 0x55, 0x15, 0x59, 0xB5, 0x95, 0x55, 0x55, 0x15, 0x55, 0x5A,
        0x97, 0xA5, 0x05, 0x50, 0x55, 0xB6, 0x59,
    };
    const unsigned long secstatus_row_ = secstatus_ckr_row(secstatus_rv_);
    return SECSTATUS_CAST(enum secstatus_fidelity,
        secstatus_grades_[secstatus_row_ / 4] >> secstatus_row_ % 4 * 2 & 3);
}

/* secstatus_parsec_from_ckr returns the ResponseStatus that is closest in
 * meaning to a CK_RV. A failure without a name becomes PsaErrorGenericError.
 */
static inline uint16_t secstatus_parsec_from_ckr(unsigned long secstatus_rv_)
{
    static const uint8_t secstatus_codes_[] = {
        132, /* CKR_VENDOR_DEFINED: PsaErrorGenericError, fallback */
        132, /* any other value: PsaErrorGenericError, fallback */
        0, /* CKR_OK: Success, exact */
        132, /* CKR_CANCEL: PsaErrorGenericError, fallback */
        141, /* CKR_HOST_MEMORY: PsaErrorInsufficientMemory, exact */
        135, /* CKR_SLOT_ID_INVALID: PsaErrorInvalidArgument, general */
        132, /* 0x00000004UL, which has no name: PsaErrorGenericError, fallback */
        132, /* CKR_GENERAL_ERROR: PsaErrorGenericError, fallback */
        132, /* CKR_FUNCTION_FAILED: PsaErrorGenericError, exact */
        135, /* CKR_ARGUMENTS_BAD: PsaErrorInvalidArgument, exact */
        132, /* CKR_NO_EVENT: PsaErrorGenericError, fallback */
        134, /* CKR_NEED_TO_CREATE_THREADS: PsaErrorNotSupported, equivalent */
        134, /* CKR_CANT_LOCK: PsaErrorNotSupported, equivalent */
        133, /* CKR_ATTRIBUTE_READ_ONLY: PsaErrorNotPermitted, general */
        133, /* CKR_ATTRIBUTE_SENSITIVE: PsaErrorNotPermitted, general */
        135, /* CKR_ATTRIBUTE_TYPE_INVALID: PsaErrorInvalidArgument, general */
        135, /* CKR_ATTRIBUTE_VALUE_INVALID: PsaErrorInvalidArgument, general */
        132, /* 0x00000014UL, which has no name: PsaErrorGenericError, fallback */
        132, /* 0x00000015UL, which has no name: PsaErrorGenericError, fallback */
        132, /* 0x00000016UL, which has no name: PsaErrorGenericError, fallback */
        132, /* 0x00000017UL, which has no name: PsaErrorGenericError, fallback */
        132, /* 0x00000018UL, which has no name: PsaErrorGenericError, fallback */
        132, /* 0x00000019UL, which has no name: PsaErrorGenericError, fallback */
        132, /* 0x0000001AUL, which has no name: PsaErrorGenericError, fallback */
        133, /* CKR_ACTION_PROHIBITED: PsaErrorNotPermitted, general */
        135, /* CKR_DATA_INVALID: PsaErrorInvalidArgument, general */
        135, /* CKR_DATA_LEN_RANGE: PsaErrorInvalidArgument, general */
        147, /* CKR_DEVICE_ERROR: PsaErrorHardwareFailure, exact */
        142, /* CKR_DEVICE_MEMORY: PsaErrorInsufficientStorage, exact */
        145, /* CKR_DEVICE_REMOVED: PsaErrorCommunicationFailure, general */
        150, /* CKR_ENCRYPTED_DATA_INVALID: PsaErrorInvalidPadding, exact */
        135, /* CKR_ENCRYPTED_DATA_LEN_RANGE: PsaErrorInvalidArgument, general */
        149, /* CKR_AEAD_DECRYPT_FAILED: PsaErrorInvalidSignature, general */
        132, /* CKR_FUNCTION_CANCELED: PsaErrorGenericError, fallback */
        137, /* CKR_FUNCTION_NOT_PARALLEL: PsaErrorBadState, equivalent */
        132, /* 0x00000052UL, which has no name: PsaErrorGenericError, fallback */
        132, /* 0x00000053UL, which has no name: PsaErrorGenericError, fallback */
        134, /* CKR_FUNCTION_NOT_SUPPORTED: PsaErrorNotSupported, equivalent */
        136, /* CKR_KEY_HANDLE_INVALID: PsaErrorInvalidHandle, general */
        132, /* 0x00000061UL, which has no name: PsaErrorGenericError, fallback */
        134, /* CKR_KEY_SIZE_RANGE: PsaErrorNotSupported, general */
        135, /* CKR_KEY_TYPE_INCONSISTENT: PsaErrorInvalidArgument, general */
        135, /* CKR_KEY_NOT_NEEDED: PsaErrorInvalidArgument, equivalent */
        135, /* CKR_KEY_CHANGED: PsaErrorInvalidArgument, general */
        135, /* CKR_KEY_NEEDED: PsaErrorInvalidArgument, general */
        134, /* CKR_KEY_INDIGESTIBLE: PsaErrorNotSupported, general */
        133, /* CKR_KEY_FUNCTION_NOT_PERMITTED: PsaErrorNotPermitted, general */
        134, /* CKR_KEY_NOT_WRAPPABLE: PsaErrorNotSupported, general */
        133, /* CKR_KEY_UNEXTRACTABLE: PsaErrorNotPermitted, general */
        134, /* CKR_MECHANISM_INVALID: PsaErrorNotSupported, general */
        135, /* CKR_MECHANISM_PARAM_INVALID: PsaErrorInvalidArgument, general */
        132, /* 0x00000080UL, which has no name: PsaErrorGenericError, fallback */
        132, /* 0x00000081UL, which has no name: PsaErrorGenericError, fallback */
        136, /* CKR_OBJECT_HANDLE_INVALID: PsaErrorInvalidHandle, general */
        137, /* CKR_OPERATION_ACTIVE: PsaErrorBadState, general */
        137, /* CKR_OPERATION_NOT_INITIALIZED: PsaErrorBadState, exact */
        133, /* CKR_PIN_INCORRECT: PsaErrorNotPermitted, general */
        135, /* CKR_PIN_INVALID: PsaErrorInvalidArgument, general */
        135, /* CKR_PIN_LEN_RANGE: PsaErrorInvalidArgument, general */
        133, /* CKR_PIN_EXPIRED: PsaErrorNotPermitted, general */
        133, /* CKR_PIN_LOCKED: PsaErrorNotPermitted, general */
        136, /* CKR_SESSION_CLOSED: PsaErrorInvalidHandle, general */
        141, /* CKR_SESSION_COUNT: PsaErrorInsufficientMemory, general */
        132, /* 0x000000B2UL, which has no name: PsaErrorGenericError, fallback */
        136, /* CKR_SESSION_HANDLE_INVALID: PsaErrorInvalidHandle, general */
        135, /* CKR_SESSION_PARALLEL_NOT_SUPPORTED: PsaErrorInvalidArgument, equivalent */
        133, /* CKR_SESSION_READ_ONLY: PsaErrorNotPermitted, general */
        137, /* CKR_SESSION_EXISTS: PsaErrorBadState, general */
        137, /* CKR_SESSION_READ_ONLY_EXISTS: PsaErrorBadState, general */
        137, /* CKR_SESSION_READ_WRITE_SO_EXISTS: PsaErrorBadState, general */
        149, /* CKR_SIGNATURE_INVALID: PsaErrorInvalidSignature, exact */
        149, /* CKR_SIGNATURE_LEN_RANGE: PsaErrorInvalidSignature, equivalent */
        135, /* CKR_TEMPLATE_INCOMPLETE: PsaErrorInvalidArgument, general */
        135, /* CKR_TEMPLATE_INCONSISTENT: PsaErrorInvalidArgument, general */
        145, /* CKR_TOKEN_NOT_PRESENT: PsaErrorCommunicationFailure, general */
        134, /* CKR_TOKEN_NOT_RECOGNIZED: PsaErrorNotSupported, equivalent */
        133, /* CKR_TOKEN_WRITE_PROTECTED: PsaErrorNotPermitted, general */
        136, /* CKR_UNWRAPPING_KEY_HANDLE_INVALID: PsaErrorInvalidHandle, general */
        134, /* CKR_UNWRAPPING_KEY_SIZE_RANGE: PsaErrorNotSupported, general */
        135, /* CKR_UNWRAPPING_KEY_TYPE_INCONSISTENT: PsaErrorInvalidArgument, general */
        137, /* CKR_USER_ALREADY_LOGGED_IN: PsaErrorBadState, general */
        133, /* CKR_USER_NOT_LOGGED_IN: PsaErrorNotPermitted, general */
        133, /* CKR_USER_PIN_NOT_INITIALIZED: PsaErrorNotPermitted, general */
        135, /* CKR_USER_TYPE_INVALID: PsaErrorInvalidArgument, general */
        137, /* CKR_USER_ANOTHER_ALREADY_LOGGED_IN: PsaErrorBadState, general */
        137, /* CKR_USER_TOO_MANY_TYPES: PsaErrorBadState, general */
        135, /* CKR_WRAPPED_KEY_INVALID: PsaErrorInvalidArgument, general */
        132, /* 0x00000111UL, which has no name: PsaErrorGenericError, fallback */
        135, /* CKR_WRAPPED_KEY_LEN_RANGE: PsaErrorInvalidArgument, general */
        136, /* CKR_WRAPPING_KEY_HANDLE_INVALID: PsaErrorInvalidHandle, general */
        134, /* CKR_WRAPPING_KEY_SIZE_RANGE: PsaErrorNotSupported, general */
        135, /* CKR_WRAPPING_KEY_TYPE_INCONSISTENT: PsaErrorInvalidArgument, general */
        134, /* CKR_RANDOM_SEED_NOT_SUPPORTED: PsaErrorNotSupported, equivalent */
        134, /* CKR_RANDOM_NO_RNG: PsaErrorNotSupported, equivalent */
        135, /* CKR_DOMAIN_PARAMS_INVALID: PsaErrorInvalidArgument, general */
        134, /* CKR_CURVE_NOT_SUPPORTED: PsaErrorNotSupported, general */
        138, /* CKR_BUFFER_TOO_SMALL: PsaErrorBufferTooSmall, exact */
        135, /* CKR_SAVED_STATE_INVALID: PsaErrorInvalidArgument, general */
        133, /* CKR_INFORMATION_SENSITIVE: PsaErrorNotPermitted, general */
        134, /* CKR_STATE_UNSAVEABLE: PsaErrorNotSupported, equivalent */
        137, /* CKR_CRYPTOKI_NOT_INITIALIZED: PsaErrorBadState, general */
        137, /* CKR_CRYPTOKI_ALREADY_INITIALIZED: PsaErrorBadState, general */
        136, /* CKR_MUTEX_BAD: PsaErrorInvalidHandle, equivalent */
        137, /* CKR_MUTEX_NOT_LOCKED: PsaErrorBadState, equivalent */
        133, /* CKR_NEW_PIN_MODE: PsaErrorNotPermitted, general */
        133, /* CKR_NEXT_OTP: PsaErrorNotPermitted, general */
        132, /* 0x000001B2UL, which has no name: PsaErrorGenericError, fallback */
        132, /* 0x000001B3UL, which has no name: PsaErrorGenericError, fallback */
        132, /* 0x000001B4UL, which has no name: PsaErrorGenericError, fallback */
        132, /* CKR_EXCEEDED_MAX_ITERATIONS: PsaErrorGenericError, fallback */
        151, /* CKR_FIPS_SELF_TEST_FAILED: PsaErrorCorruptionDetected, general */
        132, /* CKR_LIBRARY_LOAD_FAILED: PsaErrorGenericError, fallback */
        133, /* CKR_PIN_TOO_WEAK: PsaErrorNotPermitted, general */
        135, /* CKR_PUBLIC_KEY_INVALID: PsaErrorInvalidArgument, general */
        133, /* CKR_FUNCTION_REJECTED: PsaErrorNotPermitted, general */
        141, /* CKR_TOKEN_RESOURCE_EXCEEDED: PsaErrorInsufficientMemory, general */
        132, /* CKR_OPERATION_CANCEL_FAILED: PsaErrorGenericError, equivalent */
        143, /* CKR_KEY_EXHAUSTED: PsaErrorInsufficientData, general */
        132, /* CKR_PENDING: PsaErrorGenericError, fallback */
        134, /* CKR_SESSION_ASYNC_NOT_SUPPORTED: PsaErrorNotSupported, equivalent */
        137, /* CKR_SEED_RANDOM_REQUIRED: PsaErrorBadState, general */
        133, /* CKR_OPERATION_NOT_VALIDATED: PsaErrorNotPermitted, equivalent */
        137, /* CKR_TOKEN_NOT_INITIALIZED: PsaErrorBadState, general */
        134, /* CKR_PARAMETER_SET_NOT_SUPPORTED: PsaErrorNotSupported, general */
    };
    const uint8_t secstatus_code_ = secstatus_codes_[secstatus_ckr_row(secstatus_rv_)];
    return SECSTATUS_CAST(uint16_t, secstatus_code_ < 128 ? secstatus_code_ : secstatus_code_ + 1000);
}

/* secstatus_parsec_from_ckr_fidelity returns how well secstatus_parsec_from_ckr
 * keeps the meaning of a CK_RV. The grades in the table are in the order of the
 * codes above. Each byte has four grades, the first in the lowest bits. */
static inline enum secstatus_fidelity secstatus_parsec_from_ckr_fidelity(unsigned long secstatus_rv_)
{
    static const uint8_t secstatus_grades_[] = {
        0x30, 0x07, 0x8F, 0x56, 0x01, 0x00, 0xD5, 0x77, 0x21, 0x18, 0x65, 0x55,
        0x15, 0xD4, 0x55, 0x15, 0x59, 0xB5, 0x95, 0x55, 0x55, 0x15, 0x55, 0x5A,
        0x97, 0xA5, 0x05, 0x10, 0x55, 0x86, 0x59,
    };
    const unsigned long secstatus_row_ = secstatus_ckr_row(secstatus_rv_);
    return SECSTATUS_CAST(enum secstatus_fidelity,
        secstatus_grades_[secstatus_row_ / 4] >> secstatus_row_ % 4 * 2 & 3);
}

/* secstatus_psa_from_parsec returns the psa_status_t that is closest in meaning
 * to a ResponseStatus. A failure without a name becomes
 * PSA_ERROR_GENERIC_ERROR. */
static inline int32_t secstatus_psa_from_parsec(uint32_t secstatus_status_)
{
    static const uint8_t secstatus_codes_[] = {
        0, /* Success: PSA_SUCCESS, exact */
        144, /* WrongProviderId: PSA_ERROR_SERVICE_FAILURE, equivalent */
        134, /* ContentTypeNotSupported: PSA_ERROR_NOT_SUPPORTED, general */
        134, /* AcceptTypeNotSupported: PSA_ERROR_NOT_SUPPORTED, general */
        134, /* WireProtocolVersionNotSupported: PSA_ERROR_NOT_SUPPORTED, general */
        140, /* ProviderNotRegistered: PSA_ERROR_DOES_NOT_EXIST, general */
        140, /* ProviderDoesNotExist: PSA_ERROR_DOES_NOT_EXIST, general */
        145, /* DeserializingBodyFailed: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* SerializingBodyFailed: PSA_ERROR_COMMUNICATION_FAILURE, general */
        134, /* OpcodeDoesNotExist: PSA_ERROR_NOT_SUPPORTED, equivalent */
        134, /* ResponseTooLarge: PSA_ERROR_NOT_SUPPORTED, general */
        133, /* AuthenticationError: PSA_ERROR_NOT_PERMITTED, general */
        134, /* AuthenticatorDoesNotExist: PSA_ERROR_NOT_SUPPORTED, equivalent */
        134, /* AuthenticatorNotRegistered: PSA_ERROR_NOT_SUPPORTED, equivalent */
        144, /* KeyInfoManagerError: PSA_ERROR_SERVICE_FAILURE, equivalent */
        145, /* ConnectionError: PSA_ERROR_COMMUNICATION_FAILURE, equivalent */
        135, /* InvalidEncoding: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        145, /* InvalidHeader: PSA_ERROR_COMMUNICATION_FAILURE, general */
        135, /* WrongProviderUuid: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        133, /* NotAuthenticated: PSA_ERROR_NOT_PERMITTED, general */
        134, /* BodySizeExceedsLimit: PSA_ERROR_NOT_SUPPORTED, general */
        133, /* AdminOperation: PSA_ERROR_NOT_PERMITTED, general */
        133, /* DeprecatedPrimitive: PSA_ERROR_NOT_PERMITTED, equivalent */
        132, /* PsaErrorGenericError: PSA_ERROR_GENERIC_ERROR, exact */
        133, /* PsaErrorNotPermitted: PSA_ERROR_NOT_PERMITTED, exact */
        134, /* PsaErrorNotSupported: PSA_ERROR_NOT_SUPPORTED, exact */
        135, /* PsaErrorInvalidArgument: PSA_ERROR_INVALID_ARGUMENT, exact */
        136, /* PsaErrorInvalidHandle: PSA_ERROR_INVALID_HANDLE, exact */
        137, /* PsaErrorBadState: PSA_ERROR_BAD_STATE, exact */
        138, /* PsaErrorBufferTooSmall: PSA_ERROR_BUFFER_TOO_SMALL, exact */
        139, /* PsaErrorAlreadyExists: PSA_ERROR_ALREADY_EXISTS, exact */
        140, /* PsaErrorDoesNotExist: PSA_ERROR_DOES_NOT_EXIST, exact */
        141, /* PsaErrorInsufficientMemory: PSA_ERROR_INSUFFICIENT_MEMORY, exact */
        142, /* PsaErrorInsufficientStorage: PSA_ERROR_INSUFFICIENT_STORAGE, exact */
        143, /* PsaErrorInsufficientData: PSA_ERROR_INSUFFICIENT_DATA, exact */
        132, /* 1144, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        145, /* PsaErrorCommunicationFailure: PSA_ERROR_COMMUNICATION_FAILURE, exact */
        146, /* PsaErrorStorageFailure: PSA_ERROR_STORAGE_FAILURE, exact */
        147, /* PsaErrorHardwareFailure: PSA_ERROR_HARDWARE_FAILURE, exact */
        148, /* PsaErrorInsufficientEntropy: PSA_ERROR_INSUFFICIENT_ENTROPY, exact */
        149, /* PsaErrorInvalidSignature: PSA_ERROR_INVALID_SIGNATURE, exact */
        150, /* PsaErrorInvalidPadding: PSA_ERROR_INVALID_PADDING, exact */
        151, /* PsaErrorCorruptionDetected: PSA_ERROR_CORRUPTION_DETECTED, exact */
        152, /* PsaErrorDataCorrupt: PSA_ERROR_DATA_CORRUPT, exact */
        153, /* PsaErrorDataInvalid: PSA_ERROR_DATA_INVALID, exact */
        132, /* any other value: PSA_ERROR_GENERIC_ERROR, fallback */
    };
    const uint8_t secstatus_code_ = secstatus_codes_[secstatus_parsec_row(secstatus_status_)];
    return -secstatus_code_;
}

/* secstatus_psa_from_parsec_fidelity returns how well secstatus_psa_from_parsec
 * keeps the meaning of a ResponseStatus. The grades in the table are in the
 * order of the codes above. Each byte has four grades, the first in the lowest
 * bits. */
static inline enum secstatus_fidelity secstatus_psa_from_parsec_fidelity(uint32_t secstatus_status_)
{
    static const uint8_t secstatus_grades_[] = {
        0x5B, 0x55, 0x59, 0xAA, 0x66, 0xE5, 0xFF, 0xFF, 0x3F, 0xFF, 0xFF, 0x03,
    };
    const uint32_t secstatus_row_ = secstatus_parsec_row(secstatus_status_);
    return SECSTATUS_CAST(enum secstatus_fidelity,
        secstatus_grades_[secstatus_row_ / 4] >> secstatus_row_ % 4 * 2 & 3);
}

/* secstatus_ckr_from_parsec returns the CK_RV that is closest in meaning to a
 * ResponseStatus. A failure without a name becomes CKR_FUNCTION_FAILED. */
static inline unsigned long secstatus_ckr_from_parsec(uint32_t secstatus_status_)
{
    static const uint16_t secstatus_codes_[] = {
        0x000, /* Success: CKR_OK, exact */
        0x005, /* WrongProviderId: CKR_GENERAL_ERROR, equivalent */
        0x006, /* ContentTypeNotSupported: CKR_FUNCTION_FAILED, fallback */
        0x006, /* AcceptTypeNotSupported: CKR_FUNCTION_FAILED, fallback */
        0x006, /* WireProtocolVersionNotSupported: CKR_FUNCTION_FAILED, fallback */
        0x0E0, /* ProviderNotRegistered: CKR_TOKEN_NOT_PRESENT, general */
        0x003, /* ProviderDoesNotExist: CKR_SLOT_ID_INVALID, equivalent */
        0x030, /* DeserializingBodyFailed: CKR_DEVICE_ERROR, general */
        0x006, /* SerializingBodyFailed: CKR_FUNCTION_FAILED, fallback */
        0x054, /* OpcodeDoesNotExist: CKR_FUNCTION_NOT_SUPPORTED, equivalent */
        0x021, /* ResponseTooLarge: CKR_DATA_LEN_RANGE, general */
        0x0A0, /* AuthenticationError: CKR_PIN_INCORRECT, general */
        0x006, /* AuthenticatorDoesNotExist: CKR_FUNCTION_FAILED, fallback */
        0x006, /* AuthenticatorNotRegistered: CKR_FUNCTION_FAILED, fallback */
        0x030, /* KeyInfoManagerError: CKR_DEVICE_ERROR, general */
        0x030, /* ConnectionError: CKR_DEVICE_ERROR, general */
        0x007, /* InvalidEncoding: CKR_ARGUMENTS_BAD, equivalent */
        0x030, /* InvalidHeader: CKR_DEVICE_ERROR, general */
        0x007, /* WrongProviderUuid: CKR_ARGUMENTS_BAD, equivalent */
        0x101, /* NotAuthenticated: CKR_USER_NOT_LOGGED_IN, equivalent */
        0x021, /* BodySizeExceedsLimit: CKR_DATA_LEN_RANGE, general */
        0x101, /* AdminOperation: CKR_USER_NOT_LOGGED_IN, general */
        0x207, /* DeprecatedPrimitive: CKR_OPERATION_NOT_VALIDATED, general */
        0x006, /* PsaErrorGenericError: CKR_FUNCTION_FAILED, exact */
        0x068, /* PsaErrorNotPermitted: CKR_KEY_FUNCTION_NOT_PERMITTED, general */
        0x070, /* PsaErrorNotSupported: CKR_MECHANISM_INVALID, general */
        0x007, /* PsaErrorInvalidArgument: CKR_ARGUMENTS_BAD, exact */
        0x060, /* PsaErrorInvalidHandle: CKR_KEY_HANDLE_INVALID, general */
        0x091, /* PsaErrorBadState: CKR_OPERATION_NOT_INITIALIZED, exact */
        0x150, /* PsaErrorBufferTooSmall: CKR_BUFFER_TOO_SMALL, exact */
        0x006, /* PsaErrorAlreadyExists: CKR_FUNCTION_FAILED, fallback */
        0x082, /* PsaErrorDoesNotExist: CKR_OBJECT_HANDLE_INVALID, general */
        0x002, /* PsaErrorInsufficientMemory: CKR_HOST_MEMORY, exact */
        0x031, /* PsaErrorInsufficientStorage: CKR_DEVICE_MEMORY, exact */
        0x006, /* PsaErrorInsufficientData: CKR_FUNCTION_FAILED, fallback */
        0x006, /* 1144, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x030, /* PsaErrorCommunicationFailure: CKR_DEVICE_ERROR, general */
        0x030, /* PsaErrorStorageFailure: CKR_DEVICE_ERROR, general */
        0x030, /* PsaErrorHardwareFailure: CKR_DEVICE_ERROR, exact */
        0x030, /* PsaErrorInsufficientEntropy: CKR_DEVICE_ERROR, general */
        0x0C0, /* PsaErrorInvalidSignature: CKR_SIGNATURE_INVALID, exact */
        0x040, /* PsaErrorInvalidPadding: CKR_ENCRYPTED_DATA_INVALID, exact */
        0x005, /* PsaErrorCorruptionDetected: CKR_GENERAL_ERROR, general */
        0x030, /* PsaErrorDataCorrupt: CKR_DEVICE_ERROR, general */
        0x030, /* PsaErrorDataInvalid: CKR_DEVICE_ERROR, general */
        0x006, /* any other value: CKR_FUNCTION_FAILED, fallback */
    };
    return secstatus_codes_[secstatus_parsec_row(secstatus_status_)];
}

/* secstatus_ckr_from_parsec_fidelity returns how well secstatus_ckr_from_parsec
 * keeps the meaning of a ResponseStatus. The grades in the table are in the
 * order of the codes above. Each byte has four grades, the first in the lowest
 * bits. */
static inline enum secstatus_fidelity secstatus_ckr_from_parsec_fidelity(uint32_t secstatus_status_)
{
    static const uint8_t secstatus_grades_[] = {
        0x0B, 0x64, 0x58, 0x50, 0xA6, 0xD5, 0x75, 0x4F, 0x0F, 0x75, 0x5F, 0x01,
    };
    const uint32_t secstatus_row_ = secstatus_parsec_row(secstatus_status_);
    return SECSTATUS_CAST(enum secstatus_fidelity,
        secstatus_grades_[secstatus_row_ / 4] >> secstatus_row_ % 4 * 2 & 3);
}

#endif /* SECSTATUS_CONVERT_H */
