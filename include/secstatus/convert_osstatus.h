/* SPDX-License-Identifier: 0BSD */
/* SPDX-FileCopyrightText: 2026 The secstatus authors */

/* secstatus/convert_osstatus.h - conversions of status codes from and to
 * Apple's OSStatus.
 *
 * There are six, as in secstatus/convert.h, which says what holds for these
 * too. They stand apart because OSStatus has many codes. An OSStatus is an
 * int32_t (Apple, MacTypes.h), whatever the system; none of Apple's headers is
 * needed.
 *
 * Generated from registry/ of https://github.com/secstatus/secstatus; to change
 * it, change the facts there and run "make generate". */

#ifndef SECSTATUS_CONVERT_OSSTATUS_H
#define SECSTATUS_CONVERT_OSSTATUS_H

#include "detail.h"

/* secstatus_osstatus_from_psa returns the OSStatus that says best what a
 * psa_status_t says. A value without a name becomes errSecFunctionFailed; but a
 * positive one, with which an API says more than success, becomes
 * errSecSuccess, and what it said besides is lost. */
static inline int32_t secstatus_osstatus_from_psa(int32_t secstatus_status_)
{
    static const int32_t secstatus_codes_[] = {
        -9803, /* PSA_OPERATION_INCOMPLETE: errSSLWouldBlock, exact */
        -67673, /* PSA_ERROR_MISSING_MANIFEST: errSecInvalidData, equivalent */
        -9845, /* PSA_ERROR_DECRYPTION_FAILURE: errSSLDecryptionFail, equivalent */
        -67677, /* PSA_ERROR_INSUFFICIENT_POWER: errSecFunctionFailed, fallback */
        -67677, /* PSA_ERROR_FLASH_ABUSE: errSecFunctionFailed, fallback */
        -67677, /* PSA_ERROR_INSTALL_INTERRUPTED: errSecFunctionFailed, equivalent */
        -25299, /* PSA_ERROR_ALREADY_INSTALLED: errSecDuplicateItem, equivalent */
        -67806, /* PSA_ERROR_CURRENTLY_INSTALLING: errSecStagedOperationInProgress, equivalent */
        -67807, /* PSA_ERROR_DEPENDENCY_NEEDED: errSecStagedOperationNotStarted, general */
        -50, /* PSA_ERROR_WRONG_DEVICE: errSecParam, general */
        -67677, /* -154, which has no name: errSecFunctionFailed, fallback */
        -67600, /* PSA_ERROR_DATA_INVALID: errSecIncompatibleDatabaseBlob, exact */
        -67598, /* PSA_ERROR_DATA_CORRUPT: errSecInvalidDatabaseBlob, exact */
        -67670, /* PSA_ERROR_CORRUPTION_DETECTED: errSecFunctionIntegrityFail, exact */
        -9845, /* PSA_ERROR_INVALID_PADDING: errSSLDecryptionFail, exact */
        -67808, /* PSA_ERROR_INVALID_SIGNATURE: errSecVerifyFailed, exact */
        -67677, /* PSA_ERROR_INSUFFICIENT_ENTROPY: errSecFunctionFailed, fallback */
        -67727, /* PSA_ERROR_HARDWARE_FAILURE: errSecDeviceError, exact */
        -36, /* PSA_ERROR_STORAGE_FAILURE: errSecIO, exact */
        -67636, /* PSA_ERROR_COMMUNICATION_FAILURE: errSecNetworkFailure, exact */
        -67671, /* PSA_ERROR_SERVICE_FAILURE: errSecInternalError, exact */
        -67634, /* PSA_ERROR_INSUFFICIENT_DATA: errSecEndOfData, exact */
        -34, /* PSA_ERROR_INSUFFICIENT_STORAGE: errSecDiskFull, exact */
        -108, /* PSA_ERROR_INSUFFICIENT_MEMORY: errSecAllocate, exact */
        -25300, /* PSA_ERROR_DOES_NOT_EXIST: errSecItemNotFound, exact */
        -25299, /* PSA_ERROR_ALREADY_EXISTS: errSecDuplicateItem, exact */
        -25301, /* PSA_ERROR_BUFFER_TOO_SMALL: errSecBufferTooSmall, exact */
        -67807, /* PSA_ERROR_BAD_STATE: errSecStagedOperationNotStarted, exact */
        -67680, /* PSA_ERROR_INVALID_HANDLE: errSecInvalidHandle, exact */
        -50, /* PSA_ERROR_INVALID_ARGUMENT: errSecParam, exact */
        -4, /* PSA_ERROR_NOT_SUPPORTED: errSecUnimplemented, exact */
        -60005, /* PSA_ERROR_NOT_PERMITTED: errAuthorizationDenied, exact */
        -67677, /* PSA_ERROR_GENERIC_ERROR: errSecFunctionFailed, exact */
        -67677, /* PSA_ERROR_CONNECTION_BUSY: errSecFunctionFailed, fallback */
        -60005, /* PSA_ERROR_CONNECTION_REFUSED: errAuthorizationDenied, general */
        -50, /* PSA_ERROR_PROGRAMMER_ERROR: errSecParam, general */
        -67677, /* any other value: errSecFunctionFailed, fallback */
    };
    if (secstatus_status_ < 0) {
        return secstatus_codes_[secstatus_psa_row(secstatus_status_)];
    }
    return 0; /* every success */
}

/* secstatus_osstatus_from_psa_fidelity returns how much of what a psa_status_t
 * says secstatus_osstatus_from_psa keeps. The grades stand in the order of the
 * codes above, then those of PSA_SUCCESS, PSA_SUCCESS_REBOOT,
 * PSA_SUCCESS_RESTART, PSA_SUCCESS_DEPENDENCY_NEEDED, any other success; four
 * to a byte, the first in the lowest bits. */
static inline enum secstatus_fidelity secstatus_osstatus_from_psa_fidelity(int32_t secstatus_status_)
{
    static const uint8_t secstatus_grades_[] = {
        0x2B, 0xA8, 0xC5, 0xFF, 0xFC, 0xFF, 0xFF, 0xFF, 0x53, 0x5C, 0x05,
    };
    const int32_t secstatus_row_ = secstatus_psa_row(secstatus_status_);
    return SECSTATUS_CAST(enum secstatus_fidelity,
        secstatus_grades_[secstatus_row_ / 4] >> secstatus_row_ % 4 * 2 & 3);
}

/* secstatus_osstatus_from_ckr returns the OSStatus that says best what a CK_RV
 * says. A value without a name becomes errSecFunctionFailed. */
static inline int32_t secstatus_osstatus_from_ckr(unsigned long secstatus_rv_)
{
    static const int32_t secstatus_codes_[] = {
        -67677, /* CKR_VENDOR_DEFINED: errSecFunctionFailed, fallback */
        -67677, /* any other value: errSecFunctionFailed, fallback */
        0, /* CKR_OK: errSecSuccess, exact */
        -128, /* CKR_CANCEL: errSecUserCanceled, equivalent */
        -108, /* CKR_HOST_MEMORY: errSecAllocate, exact */
        -50, /* CKR_SLOT_ID_INVALID: errSecParam, equivalent */
        -67677, /* 0x00000004UL, which has no name: errSecFunctionFailed, fallback */
        -67671, /* CKR_GENERAL_ERROR: errSecInternalError, exact */
        -67677, /* CKR_FUNCTION_FAILED: errSecFunctionFailed, exact */
        -50, /* CKR_ARGUMENTS_BAD: errSecParam, exact */
        -67677, /* CKR_NO_EVENT: errSecFunctionFailed, fallback */
        -4, /* CKR_NEED_TO_CREATE_THREADS: errSecUnimplemented, equivalent */
        -4, /* CKR_CANT_LOCK: errSecUnimplemented, equivalent */
        -25292, /* CKR_ATTRIBUTE_READ_ONLY: errSecReadOnly, equivalent */
        -25258, /* CKR_ATTRIBUTE_SENSITIVE: errSecKeyIsSensitive, equivalent */
        -25303, /* CKR_ATTRIBUTE_TYPE_INVALID: errSecNoSuchAttr, equivalent */
        -25303, /* CKR_ATTRIBUTE_VALUE_INVALID: errSecNoSuchAttr, exact */
        -67677, /* 0x00000014UL, which has no name: errSecFunctionFailed, fallback */
        -67677, /* 0x00000015UL, which has no name: errSecFunctionFailed, fallback */
        -67677, /* 0x00000016UL, which has no name: errSecFunctionFailed, fallback */
        -67677, /* 0x00000017UL, which has no name: errSecFunctionFailed, fallback */
        -67677, /* 0x00000018UL, which has no name: errSecFunctionFailed, fallback */
        -67677, /* 0x00000019UL, which has no name: errSecFunctionFailed, fallback */
        -67677, /* 0x0000001AUL, which has no name: errSecFunctionFailed, fallback */
        -60005, /* CKR_ACTION_PROHIBITED: errAuthorizationDenied, exact */
        -67673, /* CKR_DATA_INVALID: errSecInvalidData, exact */
        -67724, /* CKR_DATA_LEN_RANGE: errSecInputLengthError, exact */
        -67727, /* CKR_DEVICE_ERROR: errSecDeviceError, exact */
        -34, /* CKR_DEVICE_MEMORY: errSecDiskFull, exact */
        -67636, /* CKR_DEVICE_REMOVED: errSecNetworkFailure, general */
        -9845, /* CKR_ENCRYPTED_DATA_INVALID: errSSLDecryptionFail, exact */
        -9845, /* CKR_ENCRYPTED_DATA_LEN_RANGE: errSSLDecryptionFail, equivalent */
        -67808, /* CKR_AEAD_DECRYPT_FAILED: errSecVerifyFailed, general */
        -128, /* CKR_FUNCTION_CANCELED: errSecUserCanceled, exact */
        -67807, /* CKR_FUNCTION_NOT_PARALLEL: errSecStagedOperationNotStarted, equivalent */
        -67677, /* 0x00000052UL, which has no name: errSecFunctionFailed, fallback */
        -67677, /* 0x00000053UL, which has no name: errSecFunctionFailed, fallback */
        -4, /* CKR_FUNCTION_NOT_SUPPORTED: errSecUnimplemented, exact */
        -67680, /* CKR_KEY_HANDLE_INVALID: errSecInvalidHandle, general */
        -67677, /* 0x00000061UL, which has no name: errSecFunctionFailed, fallback */
        -67735, /* CKR_KEY_SIZE_RANGE: errSecUnsupportedKeySize, exact */
        -67730, /* CKR_KEY_TYPE_INCONSISTENT: errSecAlgorithmMismatch, exact */
        -50, /* CKR_KEY_NOT_NEEDED: errSecParam, equivalent */
        -67730, /* CKR_KEY_CHANGED: errSecAlgorithmMismatch, equivalent */
        -50, /* CKR_KEY_NEEDED: errSecParam, equivalent */
        -67730, /* CKR_KEY_INDIGESTIBLE: errSecAlgorithmMismatch, equivalent */
        -67731, /* CKR_KEY_FUNCTION_NOT_PERMITTED: errSecKeyUsageIncorrect, exact */
        -4, /* CKR_KEY_NOT_WRAPPABLE: errSecUnimplemented, equivalent */
        -25258, /* CKR_KEY_UNEXTRACTABLE: errSecKeyIsSensitive, equivalent */
        -67747, /* CKR_MECHANISM_INVALID: errSecInvalidAlgorithm, exact */
        -67770, /* CKR_MECHANISM_PARAM_INVALID: errSecInvalidAlgorithmParms, exact */
        -67677, /* 0x00000080UL, which has no name: errSecFunctionFailed, fallback */
        -67677, /* 0x00000081UL, which has no name: errSecFunctionFailed, fallback */
        -67680, /* CKR_OBJECT_HANDLE_INVALID: errSecInvalidHandle, exact */
        -67806, /* CKR_OPERATION_ACTIVE: errSecStagedOperationInProgress, exact */
        -67807, /* CKR_OPERATION_NOT_INITIALIZED: errSecStagedOperationNotStarted, exact */
        -25293, /* CKR_PIN_INCORRECT: errSecAuthFailed, general */
        -50, /* CKR_PIN_INVALID: errSecParam, general */
        -50, /* CKR_PIN_LEN_RANGE: errSecParam, general */
        -25293, /* CKR_PIN_EXPIRED: errSecAuthFailed, general */
        -25293, /* CKR_PIN_LOCKED: errSecAuthFailed, general */
        -60500, /* CKR_SESSION_CLOSED: errSessionInvalidId, equivalent */
        -67677, /* CKR_SESSION_COUNT: errSecFunctionFailed, fallback */
        -67677, /* 0x000000B2UL, which has no name: errSecFunctionFailed, fallback */
        -60500, /* CKR_SESSION_HANDLE_INVALID: errSessionInvalidId, exact */
        -4, /* CKR_SESSION_PARALLEL_NOT_SUPPORTED: errSecUnimplemented, equivalent */
        -25292, /* CKR_SESSION_READ_ONLY: errSecReadOnly, exact */
        -67807, /* CKR_SESSION_EXISTS: errSecStagedOperationNotStarted, general */
        -67807, /* CKR_SESSION_READ_ONLY_EXISTS: errSecStagedOperationNotStarted, general */
        -67807, /* CKR_SESSION_READ_WRITE_SO_EXISTS: errSecStagedOperationNotStarted, general */
        -67808, /* CKR_SIGNATURE_INVALID: errSecVerifyFailed, exact */
        -67808, /* CKR_SIGNATURE_LEN_RANGE: errSecVerifyFailed, equivalent */
        -25303, /* CKR_TEMPLATE_INCOMPLETE: errSecNoSuchAttr, equivalent */
        -25303, /* CKR_TEMPLATE_INCONSISTENT: errSecNoSuchAttr, equivalent */
        -67636, /* CKR_TOKEN_NOT_PRESENT: errSecNetworkFailure, general */
        -4, /* CKR_TOKEN_NOT_RECOGNIZED: errSecUnimplemented, equivalent */
        -25292, /* CKR_TOKEN_WRITE_PROTECTED: errSecReadOnly, equivalent */
        -67680, /* CKR_UNWRAPPING_KEY_HANDLE_INVALID: errSecInvalidHandle, general */
        -67735, /* CKR_UNWRAPPING_KEY_SIZE_RANGE: errSecUnsupportedKeySize, equivalent */
        -67730, /* CKR_UNWRAPPING_KEY_TYPE_INCONSISTENT: errSecAlgorithmMismatch, equivalent */
        -67806, /* CKR_USER_ALREADY_LOGGED_IN: errSecStagedOperationInProgress, equivalent */
        -67729, /* CKR_USER_NOT_LOGGED_IN: errSecNotLoggedIn, exact */
        -25293, /* CKR_USER_PIN_NOT_INITIALIZED: errSecAuthFailed, general */
        -50, /* CKR_USER_TYPE_INVALID: errSecParam, equivalent */
        -67807, /* CKR_USER_ANOTHER_ALREADY_LOGGED_IN: errSecStagedOperationNotStarted, general */
        -67807, /* CKR_USER_TOO_MANY_TYPES: errSecStagedOperationNotStarted, general */
        -67742, /* CKR_WRAPPED_KEY_INVALID: errSecInvalidKeyFormat, exact */
        -67677, /* 0x00000111UL, which has no name: errSecFunctionFailed, fallback */
        -67742, /* CKR_WRAPPED_KEY_LEN_RANGE: errSecInvalidKeyFormat, equivalent */
        -67680, /* CKR_WRAPPING_KEY_HANDLE_INVALID: errSecInvalidHandle, general */
        -67735, /* CKR_WRAPPING_KEY_SIZE_RANGE: errSecUnsupportedKeySize, equivalent */
        -67730, /* CKR_WRAPPING_KEY_TYPE_INCONSISTENT: errSecAlgorithmMismatch, equivalent */
        -4, /* CKR_RANDOM_SEED_NOT_SUPPORTED: errSecUnimplemented, equivalent */
        -4, /* CKR_RANDOM_NO_RNG: errSecUnimplemented, equivalent */
        -67770, /* CKR_DOMAIN_PARAMS_INVALID: errSecInvalidAlgorithmParms, equivalent */
        -67735, /* CKR_CURVE_NOT_SUPPORTED: errSecUnsupportedKeySize, equivalent */
        -25301, /* CKR_BUFFER_TOO_SMALL: errSecBufferTooSmall, exact */
        -67673, /* CKR_SAVED_STATE_INVALID: errSecInvalidData, equivalent */
        -25258, /* CKR_INFORMATION_SENSITIVE: errSecKeyIsSensitive, exact */
        -4, /* CKR_STATE_UNSAVEABLE: errSecUnimplemented, equivalent */
        -67667, /* CKR_CRYPTOKI_NOT_INITIALIZED: errSecNotInitialized, exact */
        -67806, /* CKR_CRYPTOKI_ALREADY_INITIALIZED: errSecStagedOperationInProgress, equivalent */
        -67680, /* CKR_MUTEX_BAD: errSecInvalidHandle, equivalent */
        -67807, /* CKR_MUTEX_NOT_LOCKED: errSecStagedOperationNotStarted, equivalent */
        -25293, /* CKR_NEW_PIN_MODE: errSecAuthFailed, general */
        -25293, /* CKR_NEXT_OTP: errSecAuthFailed, general */
        -67677, /* 0x000001B2UL, which has no name: errSecFunctionFailed, fallback */
        -67677, /* 0x000001B3UL, which has no name: errSecFunctionFailed, fallback */
        -67677, /* 0x000001B4UL, which has no name: errSecFunctionFailed, fallback */
        -67677, /* CKR_EXCEEDED_MAX_ITERATIONS: errSecFunctionFailed, fallback */
        -67676, /* CKR_FIPS_SELF_TEST_FAILED: errSecSelfCheckFailed, exact */
        -67671, /* CKR_LIBRARY_LOAD_FAILED: errSecInternalError, equivalent */
        -50, /* CKR_PIN_TOO_WEAK: errSecParam, general */
        -67742, /* CKR_PUBLIC_KEY_INVALID: errSecInvalidKeyFormat, equivalent */
        -60005, /* CKR_FUNCTION_REJECTED: errAuthorizationDenied, general */
        -67677, /* CKR_TOKEN_RESOURCE_EXCEEDED: errSecFunctionFailed, fallback */
        -67677, /* CKR_OPERATION_CANCEL_FAILED: errSecFunctionFailed, equivalent */
        -67677, /* CKR_KEY_EXHAUSTED: errSecFunctionFailed, fallback */
        -9803, /* CKR_PENDING: errSSLWouldBlock, exact */
        -4, /* CKR_SESSION_ASYNC_NOT_SUPPORTED: errSecUnimplemented, equivalent */
        -67677, /* CKR_SEED_RANDOM_REQUIRED: errSecFunctionFailed, fallback */
        -60005, /* CKR_OPERATION_NOT_VALIDATED: errAuthorizationDenied, equivalent */
        -67667, /* CKR_TOKEN_NOT_INITIALIZED: errSecNotInitialized, equivalent */
        -67735, /* CKR_PARAMETER_SET_NOT_SUPPORTED: errSecUnsupportedKeySize, equivalent */
    };
    return secstatus_codes_[secstatus_ckr_row(secstatus_rv_)];
}

/* secstatus_osstatus_from_ckr_fidelity returns how much of what a CK_RV says
 * secstatus_osstatus_from_ckr keeps. The grades stand in the order of the codes
 * above; four to a byte, the first in the lowest bits. */
static inline enum secstatus_fidelity secstatus_osstatus_from_ckr_fidelity(unsigned long secstatus_rv_)
{
    static const uint8_t secstatus_grades_[] = {
        0xB0, 0xCB, 0x8F, 0xAA, 0x03, 0x00, 0xFF, 0xB7, 0x2D, 0x1C, 0xAF, 0xBA,
        0x3E, 0xFC, 0x55, 0x09, 0x7B, 0xB5, 0x9A, 0xA6, 0x9E, 0x35, 0xA6, 0xAA,
        0xBB, 0xAB, 0x05, 0xB0, 0x19, 0xB2, 0xA8,
    };
    const unsigned long secstatus_row_ = secstatus_ckr_row(secstatus_rv_);
    return SECSTATUS_CAST(enum secstatus_fidelity,
        secstatus_grades_[secstatus_row_ / 4] >> secstatus_row_ % 4 * 2 & 3);
}

/* secstatus_osstatus_from_parsec returns the OSStatus that says best what a
 * ResponseStatus says. A value without a name becomes errSecFunctionFailed. */
static inline int32_t secstatus_osstatus_from_parsec(uint32_t secstatus_status_)
{
    static const int32_t secstatus_codes_[] = {
        0, /* Success: errSecSuccess, exact */
        -50, /* WrongProviderId: errSecParam, general */
        -25256, /* ContentTypeNotSupported: errSecUnsupportedFormat, exact */
        -25256, /* AcceptTypeNotSupported: errSecUnsupportedFormat, equivalent */
        -67704, /* WireProtocolVersionNotSupported: errSecIncompatibleVersion, exact */
        -67585, /* ProviderNotRegistered: errSecServiceNotAvailable, exact */
        -25300, /* ProviderDoesNotExist: errSecItemNotFound, equivalent */
        -9859, /* DeserializingBodyFailed: errSSLDecodeError, exact */
        -9859, /* SerializingBodyFailed: errSSLDecodeError, equivalent */
        -4, /* OpcodeDoesNotExist: errSecUnimplemented, equivalent */
        -9847, /* ResponseTooLarge: errSSLRecordOverflow, equivalent */
        -25293, /* AuthenticationError: errSecAuthFailed, exact */
        -4, /* AuthenticatorDoesNotExist: errSecUnimplemented, equivalent */
        -67585, /* AuthenticatorNotRegistered: errSecServiceNotAvailable, equivalent */
        -67671, /* KeyInfoManagerError: errSecInternalError, equivalent */
        -67636, /* ConnectionError: errSecNetworkFailure, equivalent */
        -9859, /* InvalidEncoding: errSSLDecodeError, equivalent */
        -9859, /* InvalidHeader: errSSLDecodeError, equivalent */
        -9859, /* WrongProviderUuid: errSSLDecodeError, equivalent */
        -67729, /* NotAuthenticated: errSecNotLoggedIn, exact */
        -9847, /* BodySizeExceedsLimit: errSSLRecordOverflow, exact */
        -67705, /* AdminOperation: errSecPrivilegeNotGranted, exact */
        -60005, /* DeprecatedPrimitive: errAuthorizationDenied, equivalent */
        -67677, /* PsaErrorGenericError: errSecFunctionFailed, exact */
        -60005, /* PsaErrorNotPermitted: errAuthorizationDenied, exact */
        -4, /* PsaErrorNotSupported: errSecUnimplemented, exact */
        -50, /* PsaErrorInvalidArgument: errSecParam, exact */
        -67680, /* PsaErrorInvalidHandle: errSecInvalidHandle, exact */
        -67807, /* PsaErrorBadState: errSecStagedOperationNotStarted, exact */
        -25301, /* PsaErrorBufferTooSmall: errSecBufferTooSmall, exact */
        -25299, /* PsaErrorAlreadyExists: errSecDuplicateItem, exact */
        -25300, /* PsaErrorDoesNotExist: errSecItemNotFound, exact */
        -108, /* PsaErrorInsufficientMemory: errSecAllocate, exact */
        -34, /* PsaErrorInsufficientStorage: errSecDiskFull, exact */
        -67634, /* PsaErrorInsufficientData: errSecEndOfData, exact */
        -67677, /* 1144, which has no name: errSecFunctionFailed, fallback */
        -67636, /* PsaErrorCommunicationFailure: errSecNetworkFailure, exact */
        -36, /* PsaErrorStorageFailure: errSecIO, exact */
        -67727, /* PsaErrorHardwareFailure: errSecDeviceError, exact */
        -67677, /* PsaErrorInsufficientEntropy: errSecFunctionFailed, fallback */
        -67808, /* PsaErrorInvalidSignature: errSecVerifyFailed, exact */
        -9845, /* PsaErrorInvalidPadding: errSSLDecryptionFail, exact */
        -67670, /* PsaErrorCorruptionDetected: errSecFunctionIntegrityFail, exact */
        -67598, /* PsaErrorDataCorrupt: errSecInvalidDatabaseBlob, exact */
        -67600, /* PsaErrorDataInvalid: errSecIncompatibleDatabaseBlob, exact */
        -67677, /* any other value: errSecFunctionFailed, fallback */
    };
    return secstatus_codes_[secstatus_parsec_row(secstatus_status_)];
}

/* secstatus_osstatus_from_parsec_fidelity returns how much of what a
 * ResponseStatus says secstatus_osstatus_from_parsec keeps. The grades stand in
 * the order of the codes above; four to a byte, the first in the lowest bits.
 */
static inline enum secstatus_fidelity secstatus_osstatus_from_parsec_fidelity(uint32_t secstatus_status_)
{
    static const uint8_t secstatus_grades_[] = {
        0xB7, 0xEF, 0xEA, 0xAA, 0xEA, 0xEF, 0xFF, 0xFF, 0x3F, 0x3F, 0xFF, 0x03,
    };
    const uint32_t secstatus_row_ = secstatus_parsec_row(secstatus_status_);
    return SECSTATUS_CAST(enum secstatus_fidelity,
        secstatus_grades_[secstatus_row_ / 4] >> secstatus_row_ % 4 * 2 & 3);
}

/* secstatus_psa_from_osstatus returns the psa_status_t that says best what an
 * OSStatus says. A value without a name becomes PSA_ERROR_GENERIC_ERROR. */
static inline int32_t secstatus_psa_from_osstatus(int32_t secstatus_status_)
{
    static const uint8_t secstatus_codes_[] = {
        132, /* errSecMissingQualifiedCertStatement: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecCertificateDuplicateExtension: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecCertificateIsCA: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecCertificateValidityPeriodTooLong: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecCertificateNameNotAllowed: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecCertificatePolicyNotAllowed: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecTimestampRevocationNotification: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecTimestampRevocationWarning: PSA_ERROR_GENERIC_ERROR, fallback */
        131, /* errSecTimestampWaiting: PSA_ERROR_CONNECTION_BUSY, general */
        132, /* errSecTimestampRejection: PSA_ERROR_GENERIC_ERROR, fallback */
        135, /* errSecSigningTimeMissing: PSA_ERROR_INVALID_ARGUMENT, general */
        144, /* errSecTimestampSystemFailure: PSA_ERROR_SERVICE_FAILURE, general */
        132, /* errSecTimestampAddInfoNotAvailable: PSA_ERROR_GENERIC_ERROR, fallback */
        134, /* errSecTimestampUnacceptedExtension: PSA_ERROR_NOT_SUPPORTED, equivalent */
        134, /* errSecTimestampUnacceptedPolicy: PSA_ERROR_NOT_SUPPORTED, equivalent */
        144, /* errSecTimestampTimeNotAvailable: PSA_ERROR_SERVICE_FAILURE, general */
        145, /* errSecTimestampBadDataFormat: PSA_ERROR_COMMUNICATION_FAILURE, general */
        132, /* errSecTimestampBadRequest: PSA_ERROR_GENERIC_ERROR, fallback */
        134, /* errSecTimestampBadAlg: PSA_ERROR_NOT_SUPPORTED, general */
        144, /* errSecTimestampServiceNotAvailable: PSA_ERROR_SERVICE_FAILURE, general */
        132, /* errSecTimestampNotTrusted: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecTimestampInvalid: PSA_ERROR_GENERIC_ERROR, fallback */
        149, /* errSecTimestampMissing: PSA_ERROR_INVALID_SIGNATURE, general */
        132, /* errSecExtendedKeyUsageNotCritical: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecMissingRequiredExtension: PSA_ERROR_GENERIC_ERROR, fallback */
        135, /* errSecInvalidModifyMode: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidNewOwner: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidIndexInfo: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidAccessRequest: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidDBLocation: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        134, /* errSecUnsupportedOperator: PSA_ERROR_NOT_SUPPORTED, equivalent */
        134, /* errSecUnsupportedNumSelectionPreds: PSA_ERROR_NOT_SUPPORTED, equivalent */
        134, /* errSecUnsupportedQueryLimits: PSA_ERROR_NOT_SUPPORTED, equivalent */
        135, /* errSecMissingValue: PSA_ERROR_INVALID_ARGUMENT, general */
        137, /* errSecDatastoreIsOpen: PSA_ERROR_BAD_STATE, equivalent */
        137, /* errSecDatabaseLocked: PSA_ERROR_BAD_STATE, equivalent */
        135, /* errSecInvalidParsingModule: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecIncompatibleFieldFormat: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecFieldSpecifiedMultiple: PSA_ERROR_INVALID_ARGUMENT, general */
        134, /* errSecUnsupportedNumRecordTypes: PSA_ERROR_NOT_SUPPORTED, equivalent */
        134, /* errSecUnsupportedNumIndexes: PSA_ERROR_NOT_SUPPORTED, equivalent */
        134, /* errSecUnsupportedNumAttributes: PSA_ERROR_NOT_SUPPORTED, equivalent */
        134, /* errSecUnsupportedLocality: PSA_ERROR_NOT_SUPPORTED, equivalent */
        134, /* errSecUnsupportedIndexInfo: PSA_ERROR_NOT_SUPPORTED, equivalent */
        134, /* errSecUnsupportedFieldFormat: PSA_ERROR_NOT_SUPPORTED, general */
        140, /* errSecNoFieldValues: PSA_ERROR_DOES_NOT_EXIST, equivalent */
        135, /* errSecInvalidCRLIndex: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidBundleInfo: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecRequestDescriptor: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidRequestor: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidValidityPeriod: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidEncoding: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidTupleCredentials: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidBaseACLs: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidTupleGroup: PSA_ERROR_INVALID_ARGUMENT, general */
        134, /* errSecUnsupportedService: PSA_ERROR_NOT_SUPPORTED, equivalent */
        134, /* errSecUnsupportedAddressType: PSA_ERROR_NOT_SUPPORTED, equivalent */
        133, /* errSecRequestRejected: PSA_ERROR_NOT_PERMITTED, equivalent */
        145, /* errSecRequestLost: PSA_ERROR_COMMUNICATION_FAILURE, equivalent */
        132, /* errSecRejectedForm: PSA_ERROR_GENERIC_ERROR, equivalent */
        137, /* errSecNoDefaultAuthority: PSA_ERROR_BAD_STATE, general */
        132, /* errSecNotTrusted: PSA_ERROR_GENERIC_ERROR, fallback */
        134, /* errSecMultipleValuesUnsupported: PSA_ERROR_NOT_SUPPORTED, equivalent */
        135, /* errSecInvalidTuple: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidStopOnPolicy: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidResponseVector: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidRequestInputs: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidReason: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidTimeString: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        132, /* errSecInvalidPolicyIdentifiers: PSA_ERROR_GENERIC_ERROR, equivalent */
        135, /* errSecInvalidIndex: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidIdentifier: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidID: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidFormType: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidCRL: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidCRLType: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidCRLEncoding: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        132, /* errSecInvalidCRLAuthority: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecInvalidCertAuthority: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecVerifyActionFailed: PSA_ERROR_GENERIC_ERROR, fallback */
        135, /* errSecInvalidAuthority: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidAction: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        133, /* errSecInsufficientCredentials: PSA_ERROR_NOT_PERMITTED, general */
        132, /* errSecCertificateSuspended: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecCertificateRevoked: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecCertificateNotValidYet: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecCertificateExpired: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecCertificateCannotOperate: PSA_ERROR_GENERIC_ERROR, fallback */
        135, /* errSecInvalidCRLGroup: PSA_ERROR_INVALID_ARGUMENT, general */
        134, /* errSecInvalidDigestAlgorithm: PSA_ERROR_NOT_SUPPORTED, general */
        137, /* errSecAlreadyLoggedIn: PSA_ERROR_BAD_STATE, general */
        133, /* errSecInvalidLoginName: PSA_ERROR_NOT_PERMITTED, general */
        132, /* errSecDeviceVerifyFailed: PSA_ERROR_GENERIC_ERROR, equivalent */
        135, /* errSecPublicKeyInconsistent: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecBlockSizeMismatch: PSA_ERROR_INVALID_ARGUMENT, general */
        132, /* errSecQuerySizeUnknown: PSA_ERROR_GENERIC_ERROR, equivalent */
        149, /* errSecVerifyFailed: PSA_ERROR_INVALID_SIGNATURE, exact */
        137, /* errSecStagedOperationNotStarted: PSA_ERROR_BAD_STATE, exact */
        137, /* errSecStagedOperationInProgress: PSA_ERROR_BAD_STATE, general */
        135, /* errSecMissingAttributeWrappedKeyFormat: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidAttributeWrappedKeyFormat: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecMissingAttributeSymmetricKeyFormat: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidAttributeSymmetricKeyFormat: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecMissingAttributePrivateKeyFormat: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidAttributePrivateKeyFormat: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecMissingAttributePublicKeyFormat: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidAttributePublicKeyFormat: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecMissingAttributeAccessCredentials: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidAttributeAccessCredentials: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecMissingAttributeDLDBHandle: PSA_ERROR_INVALID_ARGUMENT, general */
        136, /* errSecInvalidAttributeDLDBHandle: PSA_ERROR_INVALID_HANDLE, equivalent */
        135, /* errSecMissingAttributeIterationCount: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidAttributeIterationCount: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecMissingAttributeSubprime: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidAttributeSubprime: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecMissingAttributeBase: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidAttributeBase: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecMissingAttributePrime: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidAttributePrime: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecMissingAttributeVersion: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidAttributeVersion: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecMissingAttributeEndDate: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidAttributeEndDate: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecMissingAttributeStartDate: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidAttributeStartDate: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecMissingAttributeEffectiveBits: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidAttributeEffectiveBits: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecMissingAttributeMode: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidAttributeMode: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecMissingAttributeKeyType: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidAttributeKeyType: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecMissingAttributeLabel: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidAttributeLabel: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecMissingAlgorithmParms: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidAlgorithmParms: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecMissingAttributeRounds: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidAttributeRounds: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecMissingAttributeOutputSize: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidAttributeOutputSize: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecMissingAttributeBlockSize: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidAttributeBlockSize: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecMissingAttributeKeyLength: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidAttributeKeyLength: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecMissingAttributePassphrase: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidAttributePassphrase: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecMissingAttributeSeed: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidAttributeSeed: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecMissingAttributeRandom: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidAttributeRandom: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecMissingAttributePadding: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidAttributePadding: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecMissingAttributeSalt: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidAttributeSalt: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecMissingAttributeInitVector: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidAttributeInitVector: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecMissingAttributeKey: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidAttributeKey: PSA_ERROR_INVALID_ARGUMENT, general */
        134, /* errSecInvalidAlgorithm: PSA_ERROR_NOT_SUPPORTED, general */
        135, /* errSecInvalidContext: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidOutputVector: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidInputVector: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        134, /* errSecUnsupportedVectorOfBuffers: PSA_ERROR_NOT_SUPPORTED, equivalent */
        135, /* errSecInvalidKeyFormat: PSA_ERROR_INVALID_ARGUMENT, general */
        134, /* errSecUnsupportedKeyLabel: PSA_ERROR_NOT_SUPPORTED, equivalent */
        135, /* errSecInvalidKeyLabel: PSA_ERROR_INVALID_ARGUMENT, general */
        134, /* errSecUnsupportedKeyAttributeMask: PSA_ERROR_NOT_SUPPORTED, equivalent */
        135, /* errSecInvalidKeyAttributeMask: PSA_ERROR_INVALID_ARGUMENT, general */
        134, /* errSecUnsupportedKeyUsageMask: PSA_ERROR_NOT_SUPPORTED, equivalent */
        135, /* errSecInvalidKeyUsageMask: PSA_ERROR_INVALID_ARGUMENT, general */
        134, /* errSecUnsupportedKeySize: PSA_ERROR_NOT_SUPPORTED, general */
        134, /* errSecUnsupportedKeyFormat: PSA_ERROR_NOT_SUPPORTED, general */
        135, /* errSecKeyHeaderInconsistent: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecKeyBlobTypeIncorrect: PSA_ERROR_INVALID_ARGUMENT, general */
        133, /* errSecKeyUsageIncorrect: PSA_ERROR_NOT_PERMITTED, general */
        135, /* errSecAlgorithmMismatch: PSA_ERROR_INVALID_ARGUMENT, general */
        133, /* errSecNotLoggedIn: PSA_ERROR_NOT_PERMITTED, general */
        131, /* errSecAttachHandleBusy: PSA_ERROR_CONNECTION_BUSY, general */
        147, /* errSecDeviceError: PSA_ERROR_HARDWARE_FAILURE, exact */
        134, /* errSecPrivilegeNotSupported: PSA_ERROR_NOT_SUPPORTED, equivalent */
        138, /* errSecOutputLengthError: PSA_ERROR_BUFFER_TOO_SMALL, equivalent */
        135, /* errSecInputLengthError: PSA_ERROR_INVALID_ARGUMENT, general */
        140, /* errSecEventNotificationCallbackNotFound: PSA_ERROR_DOES_NOT_EXIST, equivalent */
        144, /* errSecModuleManagerNotFound: PSA_ERROR_SERVICE_FAILURE, general */
        144, /* errSecModuleManagerInitializeFailed: PSA_ERROR_SERVICE_FAILURE, general */
        140, /* errSecAttributeNotInContext: PSA_ERROR_DOES_NOT_EXIST, equivalent */
        135, /* errSecInvalidSubServiceID: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        137, /* errSecModuleNotLoaded: PSA_ERROR_BAD_STATE, equivalent */
        135, /* errSecInvalidServiceMask: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        144, /* errSecInvalidAddinFunctionTable: PSA_ERROR_SERVICE_FAILURE, general */
        144, /* errSecLibraryReferenceNotFound: PSA_ERROR_SERVICE_FAILURE, general */
        144, /* errSecAddinUnloadFailed: PSA_ERROR_SERVICE_FAILURE, equivalent */
        135, /* errSecInvalidKeyHierarchy: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidKeyRef: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        144, /* errSecAddinLoadFailed: PSA_ERROR_SERVICE_FAILURE, general */
        144, /* errSecEMMUnloadFailed: PSA_ERROR_SERVICE_FAILURE, equivalent */
        144, /* errSecEMMLoadFailed: PSA_ERROR_SERVICE_FAILURE, general */
        135, /* errSecInvalidPVC: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        137, /* errSecPVCAlreadyConfigured: PSA_ERROR_BAD_STATE, general */
        135, /* errSecInvalidScope: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        133, /* errSecPrivilegeNotGranted: PSA_ERROR_NOT_PERMITTED, general */
        134, /* errSecIncompatibleVersion: PSA_ERROR_NOT_SUPPORTED, general */
        135, /* errSecInvalidSampleValue: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidACL: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidRecord: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidAccessCredentials: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        132, /* errSecACLChangeFailed: PSA_ERROR_GENERIC_ERROR, equivalent */
        132, /* errSecACLAddFailed: PSA_ERROR_GENERIC_ERROR, equivalent */
        132, /* errSecACLReplaceFailed: PSA_ERROR_GENERIC_ERROR, equivalent */
        132, /* errSecACLDeleteFailed: PSA_ERROR_GENERIC_ERROR, equivalent */
        132, /* errSecCallbackFailed: PSA_ERROR_GENERIC_ERROR, equivalent */
        135, /* errSecInvalidValue: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidQuery: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        140, /* errSecTagNotFound: PSA_ERROR_DOES_NOT_EXIST, equivalent */
        135, /* errSecInvalidCertificateGroup: PSA_ERROR_INVALID_ARGUMENT, general */
        132, /* errSecInvalidCertificateRef: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecInvalidName: PSA_ERROR_GENERIC_ERROR, equivalent */
        149, /* errSecInvalidSignature: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        135, /* errSecUnknownTag: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        132, /* errSecVerificationFailure: PSA_ERROR_GENERIC_ERROR, fallback */
        135, /* errSecInvalidNumberOfFields: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        137, /* errSecCRLAlreadySigned: PSA_ERROR_BAD_STATE, equivalent */
        135, /* errSecInvalidNetworkAddress: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidPassthroughID: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidDBList: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        136, /* errSecInvalidHandle: PSA_ERROR_INVALID_HANDLE, exact */
        135, /* errSecInvalidGUID: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        144, /* errSecModuleManifestVerifyFailed: PSA_ERROR_SERVICE_FAILURE, general */
        132, /* errSecFunctionFailed: PSA_ERROR_GENERIC_ERROR, exact */
        144, /* errSecSelfCheckFailed: PSA_ERROR_SERVICE_FAILURE, general */
        135, /* errSecInvalidPointer: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        144, /* errSecMDSError: PSA_ERROR_SERVICE_FAILURE, general */
        135, /* errSecInvalidData: PSA_ERROR_INVALID_ARGUMENT, general */
        141, /* errSecMemoryError: PSA_ERROR_INSUFFICIENT_MEMORY, equivalent */
        144, /* errSecInternalError: PSA_ERROR_SERVICE_FAILURE, exact */
        151, /* errSecFunctionIntegrityFail: PSA_ERROR_CORRUPTION_DETECTED, exact */
        133, /* errSecPVCReferentNotFound: PSA_ERROR_NOT_PERMITTED, equivalent */
        136, /* errSecInvalidHandleUsage: PSA_ERROR_INVALID_HANDLE, equivalent */
        137, /* errSecNotInitialized: PSA_ERROR_BAD_STATE, general */
        132, /* errSecMobileMeFailedConsistencyCheck: PSA_ERROR_GENERIC_ERROR, equivalent */
        149, /* errSecMobileMeCSRVerifyFailure: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        140, /* errSecMobileMeNoRequestPending: PSA_ERROR_DOES_NOT_EXIST, equivalent */
        137, /* errSecMobileMeRequestAlreadyPending: PSA_ERROR_BAD_STATE, general */
        132, /* errSecMobileMeServerServiceErr: PSA_ERROR_GENERIC_ERROR, equivalent */
        139, /* errSecMobileMeServerAlreadyExists: PSA_ERROR_ALREADY_EXISTS, equivalent */
        144, /* errSecMobileMeServerNotAvailable: PSA_ERROR_SERVICE_FAILURE, general */
        132, /* errSecMobileMeServerError: PSA_ERROR_GENERIC_ERROR, equivalent */
        132, /* errSecMobileMeRequestRedirected: PSA_ERROR_GENERIC_ERROR, equivalent */
        248, /* errSecMobileMeRequestQueued: PSA_OPERATION_INCOMPLETE, equivalent */
        134, /* errSecUnknownQualifiedCertStatement: PSA_ERROR_NOT_SUPPORTED, general */
        132, /* errSecInvalidSubjectName: PSA_ERROR_GENERIC_ERROR, fallback */
        133, /* errSecTrustSettingDeny: PSA_ERROR_NOT_PERMITTED, general */
        132, /* errSecResourceSignBadExtKeyUsage: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecResourceSignBadCertChainLength: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecCodeSigningDevelopment: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecCodeSigningNoExtendedKeyUsage: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecCodeSigningBadPathLengthConstraint: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecCodeSigningNoBasicConstraints: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecCodeSigningBadCertChainLength: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecOCSPResponseNonceMismatch: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecOCSPResponderUnauthorized: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecOCSPResponderSignatureRequired: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecOCSPResponderTryLater: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecOCSPResponderInternalError: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecOCSPResponderMalformedReq: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecOCSPNoSigner: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecOCSPSignatureError: PSA_ERROR_GENERIC_ERROR, fallback */
        137, /* errSecRecordModified: PSA_ERROR_BAD_STATE, equivalent */
        132, /* errSecOCSPNotTrustedToAnchor: PSA_ERROR_GENERIC_ERROR, fallback */
        145, /* errSecNetworkFailure: PSA_ERROR_COMMUNICATION_FAILURE, exact */
        132, /* errSecIncompleteCertRevocationCheck: PSA_ERROR_GENERIC_ERROR, fallback */
        143, /* errSecEndOfData: PSA_ERROR_INSUFFICIENT_DATA, exact */
        132, /* errSecOCSPStatusUnrecognized: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecOCSPUnavailable: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecOCSPBadRequest: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecOCSPBadResponse: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecSSLBadExtendedKeyUsage: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecSMIMESubjAltNameNotCritical: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecSMIMENoEmailAddress: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecSMIMEKeyUsageNotCritical: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecSMIMEBadKeyUsage: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecSMIMEBadExtendedKeyUsage: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecSMIMEEmailAddressesNotFound: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecIDPFailure: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecCRLPolicyFailed: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecCRLNotTrusted: PSA_ERROR_GENERIC_ERROR, fallback */
        134, /* errSecUnknownCRLExtension: PSA_ERROR_NOT_SUPPORTED, general */
        134, /* errSecUnknownCertExtension: PSA_ERROR_NOT_SUPPORTED, general */
        132, /* errSecCRLBadURI: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecCRLServerDown: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecCRLNotFound: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecCRLNotValidYet: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecCRLExpired: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecInvalidRoot: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecPathLengthConstraintExceeded: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecInvalidIDLinkage: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecInvalidExtendedKeyUsage: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecInvalidKeyUsageForPolicy: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecInvalidSubjectKeyID: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecInvalidAuthorityKeyID: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecNoBasicConstraintsCA: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecNoBasicConstraints: PSA_ERROR_GENERIC_ERROR, fallback */
        134, /* errSecUnknownCriticalExtensionFlag: PSA_ERROR_NOT_SUPPORTED, general */
        132, /* errSecHostNameMismatch: PSA_ERROR_GENERIC_ERROR, fallback */
        153, /* errSecIncompatibleKeyBlob: PSA_ERROR_DATA_INVALID, equivalent */
        153, /* errSecIncompatibleDatabaseBlob: PSA_ERROR_DATA_INVALID, exact */
        152, /* errSecInvalidKeyBlob: PSA_ERROR_DATA_CORRUPT, equivalent */
        152, /* errSecInvalidDatabaseBlob: PSA_ERROR_DATA_CORRUPT, exact */
        135, /* errSecFileTooBig: PSA_ERROR_INVALID_ARGUMENT, general */
        142, /* errSecQuotaExceeded: PSA_ERROR_INSUFFICIENT_STORAGE, equivalent */
        145, /* errSecAppleSSLv2Rollback: PSA_ERROR_COMMUNICATION_FAILURE, general */
        132, /* errSecConversionError: PSA_ERROR_GENERIC_ERROR, equivalent */
        133, /* errSecAppleInvalidKeyEndDate: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecAppleInvalidKeyStartDate: PSA_ERROR_NOT_PERMITTED, general */
        149, /* errSecAppleSignatureMismatch: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        135, /* errSecApplePublicKeyIncomplete: PSA_ERROR_INVALID_ARGUMENT, general */
        132, /* errSecAppleAddAppACLSubject: PSA_ERROR_GENERIC_ERROR, equivalent */
        147, /* errSecDeviceFailed: PSA_ERROR_HARDWARE_FAILURE, equivalent */
        137, /* errSecDeviceReset: PSA_ERROR_BAD_STATE, equivalent */
        133, /* errSecInsufficientClientID: PSA_ERROR_NOT_PERMITTED, equivalent */
        144, /* errSecServiceNotAvailable: PSA_ERROR_SERVICE_FAILURE, general */
        134, /* errSecCSUnimplemented: PSA_ERROR_NOT_SUPPORTED, equivalent */
        136, /* errSecCSInvalidObjectRef: PSA_ERROR_INVALID_HANDLE, equivalent */
        135, /* errSecCSInvalidFlags: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecCSObjectRequired: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        140, /* errSecCSStaticCodeNotFound: PSA_ERROR_DOES_NOT_EXIST, equivalent */
        134, /* errSecCSUnsupportedGuestAttributes: PSA_ERROR_NOT_SUPPORTED, equivalent */
        135, /* errSecCSInvalidAttributeValues: PSA_ERROR_INVALID_ARGUMENT, general */
        140, /* errSecCSNoSuchCode: PSA_ERROR_DOES_NOT_EXIST, equivalent */
        135, /* errSecCSMultipleGuests: PSA_ERROR_INVALID_ARGUMENT, general */
        149, /* errSecCSGuestInvalid: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        149, /* errSecCSUnsigned: PSA_ERROR_INVALID_SIGNATURE, general */
        149, /* errSecCSSignatureFailed: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        133, /* errSecCSSignatureNotVerifiable: PSA_ERROR_NOT_PERMITTED, equivalent */
        134, /* errSecCSSignatureUnsupported: PSA_ERROR_NOT_SUPPORTED, general */
        135, /* errSecCSBadDictionaryFormat: PSA_ERROR_INVALID_ARGUMENT, general */
        149, /* errSecCSResourcesNotSealed: PSA_ERROR_INVALID_SIGNATURE, general */
        149, /* errSecCSResourcesNotFound: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        135, /* errSecCSResourcesInvalid: PSA_ERROR_INVALID_ARGUMENT, general */
        149, /* errSecCSBadResource: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        135, /* errSecCSResourceRulesInvalid: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecCSReqInvalid: PSA_ERROR_INVALID_ARGUMENT, general */
        134, /* errSecCSReqUnsupported: PSA_ERROR_NOT_SUPPORTED, general */
        132, /* errSecCSReqFailed: PSA_ERROR_GENERIC_ERROR, equivalent */
        135, /* errSecCSBadObjectFormat: PSA_ERROR_INVALID_ARGUMENT, general */
        144, /* errSecCSInternalError: PSA_ERROR_SERVICE_FAILURE, equivalent */
        133, /* errSecCSHostReject: PSA_ERROR_NOT_PERMITTED, equivalent */
        135, /* errSecCSNotAHost: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        149, /* errSecCSSignatureInvalid: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        145, /* errSecCSHostProtocolRelativePath: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSecCSHostProtocolContradiction: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSecCSHostProtocolDedicationError: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSecCSHostProtocolNotProxy: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSecCSHostProtocolStateError: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSecCSHostProtocolUnrelated: PSA_ERROR_COMMUNICATION_FAILURE, general */
        132, /* -67038, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        134, /* errSecCSNotSupported: PSA_ERROR_NOT_SUPPORTED, equivalent */
        142, /* errSecCSCMSTooLarge: PSA_ERROR_INSUFFICIENT_STORAGE, equivalent */
        145, /* errSecCSHostProtocolInvalidHash: PSA_ERROR_COMMUNICATION_FAILURE, general */
        149, /* errSecCSStaticCodeChanged: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        133, /* errSecCSDBDenied: PSA_ERROR_NOT_PERMITTED, equivalent */
        146, /* errSecCSDBAccess: PSA_ERROR_STORAGE_FAILURE, equivalent */
        145, /* errSecCSHostProtocolInvalidAttribute: PSA_ERROR_COMMUNICATION_FAILURE, general */
        149, /* errSecCSInfoPlistFailed: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        135, /* errSecCSNoMainExecutable: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecCSBadBundleFormat: PSA_ERROR_INVALID_ARGUMENT, general */
        140, /* errSecCSNoMatches: PSA_ERROR_DOES_NOT_EXIST, equivalent */
        133, /* errSecCSFileHardQuarantined: PSA_ERROR_NOT_PERMITTED, equivalent */
        135, /* errSecCSOutdated: PSA_ERROR_INVALID_ARGUMENT, general */
        152, /* errSecCSDbCorrupt: PSA_ERROR_DATA_CORRUPT, equivalent */
        149, /* errSecCSResourceDirectoryFailed: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        149, /* errSecCSUnsignedNestedCode: PSA_ERROR_INVALID_SIGNATURE, general */
        149, /* errSecCSBadNestedCode: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        135, /* errSecCSBadCallbackValue: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        144, /* errSecCSHelperFailed: PSA_ERROR_SERVICE_FAILURE, general */
        133, /* errSecCSVetoed: PSA_ERROR_NOT_PERMITTED, equivalent */
        135, /* errSecCSBadLVArch: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        134, /* errSecCSResourceNotSupported: PSA_ERROR_NOT_SUPPORTED, general */
        135, /* errSecCSRegularFile: PSA_ERROR_INVALID_ARGUMENT, general */
        149, /* errSecCSUnsealedAppRoot: PSA_ERROR_INVALID_SIGNATURE, general */
        149, /* errSecCSWeakResourceRules: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        135, /* errSecCSDSStoreSymlink: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecCSAmbiguousBundleFormat: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecCSBadMainExecutable: PSA_ERROR_INVALID_ARGUMENT, general */
        149, /* errSecCSBadFrameworkVersion: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        149, /* errSecCSUnsealedFrameworkRoot: PSA_ERROR_INVALID_SIGNATURE, general */
        149, /* errSecCSWeakResourceEnvelope: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        132, /* errSecCSCancelled: PSA_ERROR_GENERIC_ERROR, fallback */
        135, /* errSecCSInvalidPlatform: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecCSTooBig: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecCSInvalidSymlink: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecCSNotAppLike: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecCSBadDiskImageFormat: PSA_ERROR_INVALID_ARGUMENT, general */
        134, /* errSecCSUnsupportedDigestAlgorithm: PSA_ERROR_NOT_SUPPORTED, general */
        135, /* errSecCSInvalidAssociatedFileData: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecCSInvalidTeamIdentifier: PSA_ERROR_INVALID_ARGUMENT, general */
        149, /* errSecCSBadTeamIdentifier: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        132, /* errSecCSSignatureUntrusted: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* -66995, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        135, /* errSecCSInvalidEntitlements: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecCSInvalidRuntimeVersion: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        133, /* errSecCSRevokedNotarization: PSA_ERROR_NOT_PERMITTED, general */
        132, /* errSecCSCMSConstructionFailed: PSA_ERROR_GENERIC_ERROR, equivalent */
        132, /* errSecCSRemoteSignerFailed: PSA_ERROR_GENERIC_ERROR, equivalent */
        140, /* errSessionValueNotSet: PSA_ERROR_DOES_NOT_EXIST, equivalent */
        133, /* errSessionAuthorizationDenied: PSA_ERROR_NOT_PERMITTED, equivalent */
        135, /* errSessionInvalidAttributes: PSA_ERROR_INVALID_ARGUMENT, general */
        136, /* errSessionInvalidId: PSA_ERROR_INVALID_HANDLE, general */
        135, /* errAuthorizationBadAddress: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        145, /* errAuthorizationToolEnvironmentError: PSA_ERROR_COMMUNICATION_FAILURE, equivalent */
        144, /* errAuthorizationToolExecuteFailure: PSA_ERROR_SERVICE_FAILURE, general */
        135, /* errAuthorizationInvalidFlags: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        133, /* errAuthorizationInternalizeNotAllowed: PSA_ERROR_NOT_PERMITTED, equivalent */
        133, /* errAuthorizationExternalizeNotAllowed: PSA_ERROR_NOT_PERMITTED, equivalent */
        144, /* errAuthorizationInternal: PSA_ERROR_SERVICE_FAILURE, equivalent */
        133, /* errAuthorizationInteractionNotAllowed: PSA_ERROR_NOT_PERMITTED, general */
        132, /* errAuthorizationCanceled: PSA_ERROR_GENERIC_ERROR, fallback */
        133, /* errAuthorizationDenied: PSA_ERROR_NOT_PERMITTED, exact */
        135, /* errAuthorizationInvalidPointer: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errAuthorizationInvalidTag: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        136, /* errAuthorizationInvalidRef: PSA_ERROR_INVALID_HANDLE, equivalent */
        135, /* errAuthorizationInvalidSet: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        133, /* errSecRestrictedAPI: PSA_ERROR_NOT_PERMITTED, equivalent */
        132, /* -34019, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        133, /* errSecMissingEntitlement: PSA_ERROR_NOT_PERMITTED, general */
        135, /* errSecDecode: PSA_ERROR_INVALID_ARGUMENT, general */
        132, /* -26274, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* -26273, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* -26272, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* -26271, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* -26270, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* -26269, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* -26268, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSecNotSigner: PSA_ERROR_GENERIC_ERROR, fallback */
        133, /* errSecInDarkWake: PSA_ERROR_NOT_PERMITTED, general */
        135, /* errSecInvalidPrefsDomain: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        132, /* errSecCreateChainFailed: PSA_ERROR_GENERIC_ERROR, fallback */
        133, /* errSecDataNotModifiable: PSA_ERROR_NOT_PERMITTED, general */
        132, /* errSecDataNotAvailable: PSA_ERROR_GENERIC_ERROR, equivalent */
        133, /* errSecInteractionRequired: PSA_ERROR_NOT_PERMITTED, general */
        144, /* errSecNoPolicyModule: PSA_ERROR_SERVICE_FAILURE, general */
        144, /* errSecNoCertificateModule: PSA_ERROR_SERVICE_FAILURE, general */
        144, /* errSecNoStorageModule: PSA_ERROR_SERVICE_FAILURE, general */
        134, /* errSecKeySizeNotAllowed: PSA_ERROR_NOT_SUPPORTED, general */
        134, /* errSecWrongSecVersion: PSA_ERROR_NOT_SUPPORTED, general */
        133, /* errSecReadOnlyAttr: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecInteractionNotAllowed: PSA_ERROR_NOT_PERMITTED, general */
        137, /* errSecNoDefaultKeychain: PSA_ERROR_BAD_STATE, general */
        135, /* errSecNoSuchClass: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        136, /* errSecInvalidSearchRef: PSA_ERROR_INVALID_HANDLE, equivalent */
        136, /* errSecInvalidItemRef: PSA_ERROR_INVALID_HANDLE, equivalent */
        135, /* errSecNoSuchAttr: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecDataTooLarge: PSA_ERROR_INVALID_ARGUMENT, general */
        138, /* errSecBufferTooSmall: PSA_ERROR_BUFFER_TOO_SMALL, exact */
        140, /* errSecItemNotFound: PSA_ERROR_DOES_NOT_EXIST, exact */
        139, /* errSecDuplicateItem: PSA_ERROR_ALREADY_EXISTS, exact */
        135, /* errSecInvalidCallback: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        139, /* errSecDuplicateCallback: PSA_ERROR_ALREADY_EXISTS, equivalent */
        139, /* errSecDuplicateKeychain: PSA_ERROR_ALREADY_EXISTS, equivalent */
        152, /* errSecInvalidKeychain: PSA_ERROR_DATA_CORRUPT, equivalent */
        140, /* errSecNoSuchKeychain: PSA_ERROR_DOES_NOT_EXIST, equivalent */
        133, /* errSecAuthFailed: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecReadOnly: PSA_ERROR_NOT_PERMITTED, general */
        144, /* errSecNotAvailable: PSA_ERROR_SERVICE_FAILURE, general */
        149, /* errSecPkcs12VerifyFailure: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        140, /* errSecNoTrustSettings: PSA_ERROR_DOES_NOT_EXIST, equivalent */
        153, /* errSecInvalidTrustSettings: PSA_ERROR_DATA_INVALID, equivalent */
        136, /* errSecInvalidPasswordRef: PSA_ERROR_INVALID_HANDLE, equivalent */
        135, /* errSecPassphraseRequired: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecMultiplePrivKeys: PSA_ERROR_INVALID_ARGUMENT, general */
        133, /* errSecKeyIsSensitive: PSA_ERROR_NOT_PERMITTED, general */
        134, /* errSecUnknownFormat: PSA_ERROR_NOT_SUPPORTED, general */
        134, /* errSecUnsupportedFormat: PSA_ERROR_NOT_SUPPORTED, general */
        137, /* errSecTrustNotAvailable: PSA_ERROR_BAD_STATE, equivalent */
        133, /* errSecInvalidOwnerEdit: PSA_ERROR_NOT_PERMITTED, general */
        134, /* errSecNoAccessForItem: PSA_ERROR_NOT_SUPPORTED, equivalent */
        135, /* errSecInvalidTrustSetting: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        140, /* errSecPolicyNotFound: PSA_ERROR_DOES_NOT_EXIST, equivalent */
        134, /* errSecACLNotSimple: PSA_ERROR_NOT_SUPPORTED, general */
        145, /* errSSLEarlyDataRejected: PSA_ERROR_COMMUNICATION_FAILURE, general */
        132, /* -9889, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* -9888, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* -9887, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSSLATSCertificateTrustViolation: PSA_ERROR_GENERIC_ERROR, fallback */
        133, /* errSSLATSCertificateHashAlgorithmViolation: PSA_ERROR_NOT_PERMITTED, equivalent */
        133, /* errSSLATSLeafCertificateHashAlgorithmViolation: PSA_ERROR_NOT_PERMITTED, equivalent */
        133, /* errSSLATSMinimumKeySizeViolation: PSA_ERROR_NOT_PERMITTED, equivalent */
        133, /* errSSLATSCiphersuiteViolation: PSA_ERROR_NOT_PERMITTED, equivalent */
        133, /* errSSLATSMinimumVersionViolation: PSA_ERROR_NOT_PERMITTED, equivalent */
        133, /* errSSLATSViolation: PSA_ERROR_NOT_PERMITTED, equivalent */
        140, /* errSSLUnrecognizedName: PSA_ERROR_DOES_NOT_EXIST, equivalent */
        133, /* errSSLUnknownPSKIdentity: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSSLCertificateRequired: PSA_ERROR_NOT_PERMITTED, general */
        132, /* errSSLBadCertificateStatusResponse: PSA_ERROR_GENERIC_ERROR, fallback */
        145, /* errSSLMissingExtension: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLInappropriateFallback: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLDecodeError: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLHandshakeFail: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLDecompressFail: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLUnexpectedMessage: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLUnsupportedExtension: PSA_ERROR_COMMUNICATION_FAILURE, general */
        137, /* errSSLConfigurationFailed: PSA_ERROR_BAD_STATE, general */
        145, /* errSSLNetworkTimeout: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLTransportReset: PSA_ERROR_COMMUNICATION_FAILURE, general */
        248, /* errSSLClientHelloReceived: PSA_OPERATION_INCOMPLETE, equivalent */
        145, /* errSSLWeakPeerEphemeralDHKey: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLUnexpectedRecord: PSA_ERROR_COMMUNICATION_FAILURE, general */
        137, /* errSSLBadConfiguration: PSA_ERROR_BAD_STATE, general */
        145, /* errSSLRecordOverflow: PSA_ERROR_COMMUNICATION_FAILURE, general */
        149, /* errSSLBadRecordMac: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        150, /* errSSLDecryptionFail: PSA_ERROR_INVALID_PADDING, exact */
        145, /* errSSLConnectionRefused: PSA_ERROR_COMMUNICATION_FAILURE, general */
        132, /* errSSLHostNameMismatch: PSA_ERROR_GENERIC_ERROR, fallback */
        248, /* errSSLClientCertRequested: PSA_OPERATION_INCOMPLETE, equivalent */
        248, /* errSSLPeerAuthCompleted: PSA_OPERATION_INCOMPLETE, equivalent */
        145, /* errSSLPeerNoRenegotiation: PSA_ERROR_COMMUNICATION_FAILURE, general */
        132, /* errSSLPeerUserCancelled: PSA_ERROR_GENERIC_ERROR, fallback */
        145, /* errSSLPeerInternalError: PSA_ERROR_COMMUNICATION_FAILURE, equivalent */
        145, /* errSSLPeerInsufficientSecurity: PSA_ERROR_COMMUNICATION_FAILURE, general */
        134, /* errSSLPeerProtocolVersion: PSA_ERROR_NOT_SUPPORTED, general */
        145, /* errSSLPeerExportRestriction: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLPeerDecryptError: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLPeerDecodeError: PSA_ERROR_COMMUNICATION_FAILURE, general */
        133, /* errSSLPeerAccessDenied: PSA_ERROR_NOT_PERMITTED, equivalent */
        132, /* errSSLPeerUnknownCA: PSA_ERROR_GENERIC_ERROR, fallback */
        145, /* errSSLIllegalParam: PSA_ERROR_COMMUNICATION_FAILURE, general */
        132, /* errSSLPeerCertUnknown: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSSLPeerCertExpired: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSSLPeerCertRevoked: PSA_ERROR_GENERIC_ERROR, fallback */
        134, /* errSSLPeerUnsupportedCert: PSA_ERROR_NOT_SUPPORTED, general */
        132, /* errSSLPeerBadCert: PSA_ERROR_GENERIC_ERROR, fallback */
        145, /* errSSLPeerHandshakeFail: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLPeerDecompressFail: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLPeerRecordOverflow: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLPeerDecryptionFail: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLPeerBadRecordMac: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLPeerUnexpectedMsg: PSA_ERROR_COMMUNICATION_FAILURE, general */
        134, /* errSSLBadCipherSuite: PSA_ERROR_NOT_SUPPORTED, general */
        138, /* errSSLBufferOverflow: PSA_ERROR_BUFFER_TOO_SMALL, equivalent */
        145, /* errSSLClosedNoNotify: PSA_ERROR_COMMUNICATION_FAILURE, general */
        132, /* errSSLCertNotYetValid: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSSLCertExpired: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSSLNoRootCert: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSSLUnknownRootCert: PSA_ERROR_GENERIC_ERROR, fallback */
        144, /* errSSLModuleAttach: PSA_ERROR_SERVICE_FAILURE, general */
        144, /* errSSLInternal: PSA_ERROR_SERVICE_FAILURE, equivalent */
        132, /* errSSLCrypto: PSA_ERROR_GENERIC_ERROR, equivalent */
        132, /* errSSLBadCert: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* errSSLXCertChainInvalid: PSA_ERROR_GENERIC_ERROR, fallback */
        145, /* errSSLClosedAbort: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLClosedGraceful: PSA_ERROR_COMMUNICATION_FAILURE, general */
        140, /* errSSLSessionNotFound: PSA_ERROR_DOES_NOT_EXIST, equivalent */
        248, /* errSSLWouldBlock: PSA_OPERATION_INCOMPLETE, exact */
        145, /* errSSLFatalAlert: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLNegotiation: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLProtocol: PSA_ERROR_COMMUNICATION_FAILURE, general */
        144, /* errSecCoreFoundationUnknown: PSA_ERROR_SERVICE_FAILURE, equivalent */
        144, /* errSecInternalComponent: PSA_ERROR_SERVICE_FAILURE, equivalent */
        132, /* errSecBadReq: PSA_ERROR_GENERIC_ERROR, equivalent */
        132, /* errSecUserCanceled: PSA_ERROR_GENERIC_ERROR, fallback */
        141, /* errSecAllocate: PSA_ERROR_INSUFFICIENT_MEMORY, exact */
        133, /* errSecWrPerm: PSA_ERROR_NOT_PERMITTED, equivalent */
        135, /* errSecParam: PSA_ERROR_INVALID_ARGUMENT, exact */
        131, /* errSecOpWr: PSA_ERROR_CONNECTION_BUSY, general */
        146, /* errSecIO: PSA_ERROR_STORAGE_FAILURE, exact */
        132, /* -35, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        142, /* errSecDiskFull: PSA_ERROR_INSUFFICIENT_STORAGE, exact */
        134, /* errSecUnimplemented: PSA_ERROR_NOT_SUPPORTED, exact */
        132, /* -3, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* -2, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* -1, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        0, /* errSecSuccess: PSA_SUCCESS, exact */
        132, /* any other value: PSA_ERROR_GENERIC_ERROR, fallback */
    };
    const uint8_t secstatus_code_ = secstatus_codes_[secstatus_osstatus_row(secstatus_status_)];
    return -secstatus_code_;
}

/* secstatus_psa_from_osstatus_fidelity returns how much of what an OSStatus
 * says secstatus_psa_from_osstatus keeps. The grades stand in the order of the
 * codes above; four to a byte, the first in the lowest bits. */
static inline enum secstatus_fidelity secstatus_psa_from_osstatus_fidelity(int32_t secstatus_status_)
{
    static const uint8_t secstatus_grades_[] = {
        0x00, 0x00, 0x51, 0x68, 0x51, 0x10, 0xA8, 0xAA, 0xA6, 0x96, 0xAA, 0xA9,
        0x55, 0x95, 0xAA, 0x61, 0xAA, 0xAA, 0x9A, 0x02, 0x1A, 0x00, 0x55, 0x96,
        0x5F, 0x55, 0x55, 0x65, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55,
        0x55, 0x55, 0x55, 0xA5, 0x9A, 0x99, 0x55, 0x55, 0xAD, 0x59, 0xAA, 0xA5,
        0x66, 0x66, 0xA5, 0xAA, 0xAA, 0x86, 0x8A, 0xAA, 0xDB, 0x59, 0xBE, 0xA6,
        0xA6, 0xA9, 0x11, 0x00, 0x00, 0x00, 0x20, 0x33, 0x00, 0x00, 0x00, 0x14,
        0x00, 0x00, 0x00, 0x84, 0x7B, 0x66, 0x99, 0x6A, 0xAA, 0x9A, 0x99, 0x56,
        0x66, 0x65, 0xAA, 0x55, 0x85, 0xA6, 0x66, 0x69, 0x9A, 0xA6, 0x95, 0x95,
        0x89, 0x55, 0x95, 0x90, 0xA9, 0x96, 0xA6, 0x1A, 0xAB, 0x4A, 0x01, 0x00,
        0x24, 0x59, 0x55, 0x95, 0x5A, 0xBF, 0xAA, 0x95, 0x6A, 0x55, 0xA6, 0x16,
        0x80, 0xAA, 0x5A, 0x54, 0x55, 0x95, 0x55, 0x1E, 0x1A, 0x56, 0x25, 0x01,
        0x51, 0x55, 0x19, 0x40, 0x0A, 0xE5, 0x95, 0xCA, 0xDE, 0x3C, 0x30,
    };
    const int32_t secstatus_row_ = secstatus_osstatus_row(secstatus_status_);
    return SECSTATUS_CAST(enum secstatus_fidelity,
        secstatus_grades_[secstatus_row_ / 4] >> secstatus_row_ % 4 * 2 & 3);
}

/* secstatus_ckr_from_osstatus returns the CK_RV that says best what an OSStatus
 * says. A value without a name becomes CKR_FUNCTION_FAILED. */
static inline unsigned long secstatus_ckr_from_osstatus(int32_t secstatus_status_)
{
    static const uint16_t secstatus_codes_[] = {
        0x006, /* errSecMissingQualifiedCertStatement: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCertificateDuplicateExtension: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCertificateIsCA: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCertificateValidityPeriodTooLong: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCertificateNameNotAllowed: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCertificatePolicyNotAllowed: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecTimestampRevocationNotification: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecTimestampRevocationWarning: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecTimestampWaiting: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecTimestampRejection: CKR_FUNCTION_FAILED, fallback */
        0x013, /* errSecSigningTimeMissing: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x005, /* errSecTimestampSystemFailure: CKR_GENERAL_ERROR, general */
        0x006, /* errSecTimestampAddInfoNotAvailable: CKR_FUNCTION_FAILED, fallback */
        0x054, /* errSecTimestampUnacceptedExtension: CKR_FUNCTION_NOT_SUPPORTED, equivalent */
        0x054, /* errSecTimestampUnacceptedPolicy: CKR_FUNCTION_NOT_SUPPORTED, equivalent */
        0x005, /* errSecTimestampTimeNotAvailable: CKR_GENERAL_ERROR, general */
        0x030, /* errSecTimestampBadDataFormat: CKR_DEVICE_ERROR, general */
        0x006, /* errSecTimestampBadRequest: CKR_FUNCTION_FAILED, fallback */
        0x070, /* errSecTimestampBadAlg: CKR_MECHANISM_INVALID, equivalent */
        0x005, /* errSecTimestampServiceNotAvailable: CKR_GENERAL_ERROR, general */
        0x006, /* errSecTimestampNotTrusted: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecTimestampInvalid: CKR_FUNCTION_FAILED, fallback */
        0x0C0, /* errSecTimestampMissing: CKR_SIGNATURE_INVALID, general */
        0x006, /* errSecExtendedKeyUsageNotCritical: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecMissingRequiredExtension: CKR_FUNCTION_FAILED, fallback */
        0x007, /* errSecInvalidModifyMode: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidNewOwner: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidIndexInfo: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidAccessRequest: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidDBLocation: CKR_ARGUMENTS_BAD, equivalent */
        0x054, /* errSecUnsupportedOperator: CKR_FUNCTION_NOT_SUPPORTED, equivalent */
        0x054, /* errSecUnsupportedNumSelectionPreds: CKR_FUNCTION_NOT_SUPPORTED, equivalent */
        0x054, /* errSecUnsupportedQueryLimits: CKR_FUNCTION_NOT_SUPPORTED, equivalent */
        0x013, /* errSecMissingValue: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x091, /* errSecDatastoreIsOpen: CKR_OPERATION_NOT_INITIALIZED, equivalent */
        0x091, /* errSecDatabaseLocked: CKR_OPERATION_NOT_INITIALIZED, equivalent */
        0x007, /* errSecInvalidParsingModule: CKR_ARGUMENTS_BAD, equivalent */
        0x013, /* errSecIncompatibleFieldFormat: CKR_ATTRIBUTE_VALUE_INVALID, equivalent */
        0x013, /* errSecFieldSpecifiedMultiple: CKR_ATTRIBUTE_VALUE_INVALID, equivalent */
        0x054, /* errSecUnsupportedNumRecordTypes: CKR_FUNCTION_NOT_SUPPORTED, equivalent */
        0x054, /* errSecUnsupportedNumIndexes: CKR_FUNCTION_NOT_SUPPORTED, equivalent */
        0x054, /* errSecUnsupportedNumAttributes: CKR_FUNCTION_NOT_SUPPORTED, equivalent */
        0x054, /* errSecUnsupportedLocality: CKR_FUNCTION_NOT_SUPPORTED, equivalent */
        0x054, /* errSecUnsupportedIndexInfo: CKR_FUNCTION_NOT_SUPPORTED, equivalent */
        0x054, /* errSecUnsupportedFieldFormat: CKR_FUNCTION_NOT_SUPPORTED, general */
        0x082, /* errSecNoFieldValues: CKR_OBJECT_HANDLE_INVALID, general */
        0x007, /* errSecInvalidCRLIndex: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidBundleInfo: CKR_ARGUMENTS_BAD, equivalent */
        0x020, /* errSecRequestDescriptor: CKR_DATA_INVALID, equivalent */
        0x020, /* errSecInvalidRequestor: CKR_DATA_INVALID, equivalent */
        0x020, /* errSecInvalidValidityPeriod: CKR_DATA_INVALID, equivalent */
        0x020, /* errSecInvalidEncoding: CKR_DATA_INVALID, equivalent */
        0x020, /* errSecInvalidTupleCredentials: CKR_DATA_INVALID, equivalent */
        0x020, /* errSecInvalidBaseACLs: CKR_DATA_INVALID, equivalent */
        0x020, /* errSecInvalidTupleGroup: CKR_DATA_INVALID, equivalent */
        0x054, /* errSecUnsupportedService: CKR_FUNCTION_NOT_SUPPORTED, equivalent */
        0x054, /* errSecUnsupportedAddressType: CKR_FUNCTION_NOT_SUPPORTED, equivalent */
        0x01B, /* errSecRequestRejected: CKR_ACTION_PROHIBITED, equivalent */
        0x030, /* errSecRequestLost: CKR_DEVICE_ERROR, general */
        0x006, /* errSecRejectedForm: CKR_FUNCTION_FAILED, equivalent */
        0x091, /* errSecNoDefaultAuthority: CKR_OPERATION_NOT_INITIALIZED, general */
        0x006, /* errSecNotTrusted: CKR_FUNCTION_FAILED, fallback */
        0x054, /* errSecMultipleValuesUnsupported: CKR_FUNCTION_NOT_SUPPORTED, equivalent */
        0x020, /* errSecInvalidTuple: CKR_DATA_INVALID, equivalent */
        0x007, /* errSecInvalidStopOnPolicy: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidResponseVector: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidRequestInputs: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidReason: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidTimeString: CKR_ARGUMENTS_BAD, equivalent */
        0x006, /* errSecInvalidPolicyIdentifiers: CKR_FUNCTION_FAILED, equivalent */
        0x007, /* errSecInvalidIndex: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidIdentifier: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidID: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidFormType: CKR_ARGUMENTS_BAD, equivalent */
        0x020, /* errSecInvalidCRL: CKR_DATA_INVALID, equivalent */
        0x007, /* errSecInvalidCRLType: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidCRLEncoding: CKR_ARGUMENTS_BAD, equivalent */
        0x006, /* errSecInvalidCRLAuthority: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecInvalidCertAuthority: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecVerifyActionFailed: CKR_FUNCTION_FAILED, fallback */
        0x007, /* errSecInvalidAuthority: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidAction: CKR_ARGUMENTS_BAD, equivalent */
        0x01B, /* errSecInsufficientCredentials: CKR_ACTION_PROHIBITED, general */
        0x006, /* errSecCertificateSuspended: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCertificateRevoked: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCertificateNotValidYet: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCertificateExpired: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCertificateCannotOperate: CKR_FUNCTION_FAILED, fallback */
        0x020, /* errSecInvalidCRLGroup: CKR_DATA_INVALID, equivalent */
        0x070, /* errSecInvalidDigestAlgorithm: CKR_MECHANISM_INVALID, equivalent */
        0x090, /* errSecAlreadyLoggedIn: CKR_OPERATION_ACTIVE, equivalent */
        0x0A0, /* errSecInvalidLoginName: CKR_PIN_INCORRECT, general */
        0x006, /* errSecDeviceVerifyFailed: CKR_FUNCTION_FAILED, equivalent */
        0x063, /* errSecPublicKeyInconsistent: CKR_KEY_TYPE_INCONSISTENT, equivalent */
        0x021, /* errSecBlockSizeMismatch: CKR_DATA_LEN_RANGE, equivalent */
        0x006, /* errSecQuerySizeUnknown: CKR_FUNCTION_FAILED, equivalent */
        0x0C0, /* errSecVerifyFailed: CKR_SIGNATURE_INVALID, exact */
        0x091, /* errSecStagedOperationNotStarted: CKR_OPERATION_NOT_INITIALIZED, exact */
        0x090, /* errSecStagedOperationInProgress: CKR_OPERATION_ACTIVE, exact */
        0x013, /* errSecMissingAttributeWrappedKeyFormat: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x013, /* errSecInvalidAttributeWrappedKeyFormat: CKR_ATTRIBUTE_VALUE_INVALID, equivalent */
        0x013, /* errSecMissingAttributeSymmetricKeyFormat: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x013, /* errSecInvalidAttributeSymmetricKeyFormat: CKR_ATTRIBUTE_VALUE_INVALID, equivalent */
        0x013, /* errSecMissingAttributePrivateKeyFormat: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x013, /* errSecInvalidAttributePrivateKeyFormat: CKR_ATTRIBUTE_VALUE_INVALID, equivalent */
        0x013, /* errSecMissingAttributePublicKeyFormat: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x013, /* errSecInvalidAttributePublicKeyFormat: CKR_ATTRIBUTE_VALUE_INVALID, equivalent */
        0x013, /* errSecMissingAttributeAccessCredentials: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x013, /* errSecInvalidAttributeAccessCredentials: CKR_ATTRIBUTE_VALUE_INVALID, equivalent */
        0x013, /* errSecMissingAttributeDLDBHandle: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x082, /* errSecInvalidAttributeDLDBHandle: CKR_OBJECT_HANDLE_INVALID, equivalent */
        0x013, /* errSecMissingAttributeIterationCount: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x071, /* errSecInvalidAttributeIterationCount: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x013, /* errSecMissingAttributeSubprime: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x071, /* errSecInvalidAttributeSubprime: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x013, /* errSecMissingAttributeBase: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x071, /* errSecInvalidAttributeBase: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x013, /* errSecMissingAttributePrime: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x071, /* errSecInvalidAttributePrime: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x013, /* errSecMissingAttributeVersion: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x071, /* errSecInvalidAttributeVersion: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x013, /* errSecMissingAttributeEndDate: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x013, /* errSecInvalidAttributeEndDate: CKR_ATTRIBUTE_VALUE_INVALID, equivalent */
        0x013, /* errSecMissingAttributeStartDate: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x013, /* errSecInvalidAttributeStartDate: CKR_ATTRIBUTE_VALUE_INVALID, equivalent */
        0x013, /* errSecMissingAttributeEffectiveBits: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x071, /* errSecInvalidAttributeEffectiveBits: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x013, /* errSecMissingAttributeMode: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x071, /* errSecInvalidAttributeMode: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x013, /* errSecMissingAttributeKeyType: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x013, /* errSecInvalidAttributeKeyType: CKR_ATTRIBUTE_VALUE_INVALID, equivalent */
        0x013, /* errSecMissingAttributeLabel: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x013, /* errSecInvalidAttributeLabel: CKR_ATTRIBUTE_VALUE_INVALID, equivalent */
        0x013, /* errSecMissingAlgorithmParms: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x071, /* errSecInvalidAlgorithmParms: CKR_MECHANISM_PARAM_INVALID, exact */
        0x013, /* errSecMissingAttributeRounds: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x071, /* errSecInvalidAttributeRounds: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x013, /* errSecMissingAttributeOutputSize: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x071, /* errSecInvalidAttributeOutputSize: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x013, /* errSecMissingAttributeBlockSize: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x071, /* errSecInvalidAttributeBlockSize: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x013, /* errSecMissingAttributeKeyLength: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x071, /* errSecInvalidAttributeKeyLength: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x013, /* errSecMissingAttributePassphrase: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x071, /* errSecInvalidAttributePassphrase: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x013, /* errSecMissingAttributeSeed: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x071, /* errSecInvalidAttributeSeed: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x013, /* errSecMissingAttributeRandom: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x071, /* errSecInvalidAttributeRandom: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x013, /* errSecMissingAttributePadding: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x071, /* errSecInvalidAttributePadding: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x013, /* errSecMissingAttributeSalt: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x071, /* errSecInvalidAttributeSalt: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x013, /* errSecMissingAttributeInitVector: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x071, /* errSecInvalidAttributeInitVector: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x013, /* errSecMissingAttributeKey: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x110, /* errSecInvalidAttributeKey: CKR_WRAPPED_KEY_INVALID, equivalent */
        0x070, /* errSecInvalidAlgorithm: CKR_MECHANISM_INVALID, exact */
        0x007, /* errSecInvalidContext: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidOutputVector: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidInputVector: CKR_ARGUMENTS_BAD, equivalent */
        0x054, /* errSecUnsupportedVectorOfBuffers: CKR_FUNCTION_NOT_SUPPORTED, equivalent */
        0x110, /* errSecInvalidKeyFormat: CKR_WRAPPED_KEY_INVALID, exact */
        0x054, /* errSecUnsupportedKeyLabel: CKR_FUNCTION_NOT_SUPPORTED, equivalent */
        0x013, /* errSecInvalidKeyLabel: CKR_ATTRIBUTE_VALUE_INVALID, equivalent */
        0x054, /* errSecUnsupportedKeyAttributeMask: CKR_FUNCTION_NOT_SUPPORTED, equivalent */
        0x013, /* errSecInvalidKeyAttributeMask: CKR_ATTRIBUTE_VALUE_INVALID, equivalent */
        0x054, /* errSecUnsupportedKeyUsageMask: CKR_FUNCTION_NOT_SUPPORTED, equivalent */
        0x013, /* errSecInvalidKeyUsageMask: CKR_ATTRIBUTE_VALUE_INVALID, equivalent */
        0x062, /* errSecUnsupportedKeySize: CKR_KEY_SIZE_RANGE, exact */
        0x054, /* errSecUnsupportedKeyFormat: CKR_FUNCTION_NOT_SUPPORTED, general */
        0x110, /* errSecKeyHeaderInconsistent: CKR_WRAPPED_KEY_INVALID, equivalent */
        0x063, /* errSecKeyBlobTypeIncorrect: CKR_KEY_TYPE_INCONSISTENT, equivalent */
        0x068, /* errSecKeyUsageIncorrect: CKR_KEY_FUNCTION_NOT_PERMITTED, exact */
        0x063, /* errSecAlgorithmMismatch: CKR_KEY_TYPE_INCONSISTENT, exact */
        0x101, /* errSecNotLoggedIn: CKR_USER_NOT_LOGGED_IN, exact */
        0x006, /* errSecAttachHandleBusy: CKR_FUNCTION_FAILED, fallback */
        0x030, /* errSecDeviceError: CKR_DEVICE_ERROR, exact */
        0x054, /* errSecPrivilegeNotSupported: CKR_FUNCTION_NOT_SUPPORTED, equivalent */
        0x150, /* errSecOutputLengthError: CKR_BUFFER_TOO_SMALL, equivalent */
        0x021, /* errSecInputLengthError: CKR_DATA_LEN_RANGE, exact */
        0x082, /* errSecEventNotificationCallbackNotFound: CKR_OBJECT_HANDLE_INVALID, general */
        0x005, /* errSecModuleManagerNotFound: CKR_GENERAL_ERROR, general */
        0x005, /* errSecModuleManagerInitializeFailed: CKR_GENERAL_ERROR, general */
        0x082, /* errSecAttributeNotInContext: CKR_OBJECT_HANDLE_INVALID, general */
        0x007, /* errSecInvalidSubServiceID: CKR_ARGUMENTS_BAD, equivalent */
        0x091, /* errSecModuleNotLoaded: CKR_OPERATION_NOT_INITIALIZED, equivalent */
        0x007, /* errSecInvalidServiceMask: CKR_ARGUMENTS_BAD, equivalent */
        0x005, /* errSecInvalidAddinFunctionTable: CKR_GENERAL_ERROR, general */
        0x005, /* errSecLibraryReferenceNotFound: CKR_GENERAL_ERROR, general */
        0x005, /* errSecAddinUnloadFailed: CKR_GENERAL_ERROR, equivalent */
        0x007, /* errSecInvalidKeyHierarchy: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidKeyRef: CKR_ARGUMENTS_BAD, equivalent */
        0x005, /* errSecAddinLoadFailed: CKR_GENERAL_ERROR, general */
        0x005, /* errSecEMMUnloadFailed: CKR_GENERAL_ERROR, equivalent */
        0x005, /* errSecEMMLoadFailed: CKR_GENERAL_ERROR, general */
        0x007, /* errSecInvalidPVC: CKR_ARGUMENTS_BAD, equivalent */
        0x090, /* errSecPVCAlreadyConfigured: CKR_OPERATION_ACTIVE, equivalent */
        0x007, /* errSecInvalidScope: CKR_ARGUMENTS_BAD, equivalent */
        0x01B, /* errSecPrivilegeNotGranted: CKR_ACTION_PROHIBITED, general */
        0x054, /* errSecIncompatibleVersion: CKR_FUNCTION_NOT_SUPPORTED, general */
        0x020, /* errSecInvalidSampleValue: CKR_DATA_INVALID, equivalent */
        0x007, /* errSecInvalidACL: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidRecord: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidAccessCredentials: CKR_ARGUMENTS_BAD, equivalent */
        0x006, /* errSecACLChangeFailed: CKR_FUNCTION_FAILED, equivalent */
        0x006, /* errSecACLAddFailed: CKR_FUNCTION_FAILED, equivalent */
        0x006, /* errSecACLReplaceFailed: CKR_FUNCTION_FAILED, equivalent */
        0x006, /* errSecACLDeleteFailed: CKR_FUNCTION_FAILED, equivalent */
        0x006, /* errSecCallbackFailed: CKR_FUNCTION_FAILED, equivalent */
        0x007, /* errSecInvalidValue: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidQuery: CKR_ARGUMENTS_BAD, equivalent */
        0x082, /* errSecTagNotFound: CKR_OBJECT_HANDLE_INVALID, general */
        0x020, /* errSecInvalidCertificateGroup: CKR_DATA_INVALID, equivalent */
        0x006, /* errSecInvalidCertificateRef: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecInvalidName: CKR_FUNCTION_FAILED, equivalent */
        0x0C0, /* errSecInvalidSignature: CKR_SIGNATURE_INVALID, equivalent */
        0x007, /* errSecUnknownTag: CKR_ARGUMENTS_BAD, equivalent */
        0x006, /* errSecVerificationFailure: CKR_FUNCTION_FAILED, fallback */
        0x007, /* errSecInvalidNumberOfFields: CKR_ARGUMENTS_BAD, equivalent */
        0x091, /* errSecCRLAlreadySigned: CKR_OPERATION_NOT_INITIALIZED, equivalent */
        0x007, /* errSecInvalidNetworkAddress: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidPassthroughID: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidDBList: CKR_ARGUMENTS_BAD, equivalent */
        0x082, /* errSecInvalidHandle: CKR_OBJECT_HANDLE_INVALID, exact */
        0x007, /* errSecInvalidGUID: CKR_ARGUMENTS_BAD, equivalent */
        0x005, /* errSecModuleManifestVerifyFailed: CKR_GENERAL_ERROR, general */
        0x006, /* errSecFunctionFailed: CKR_FUNCTION_FAILED, exact */
        0x1B6, /* errSecSelfCheckFailed: CKR_FIPS_SELF_TEST_FAILED, exact */
        0x007, /* errSecInvalidPointer: CKR_ARGUMENTS_BAD, equivalent */
        0x005, /* errSecMDSError: CKR_GENERAL_ERROR, general */
        0x020, /* errSecInvalidData: CKR_DATA_INVALID, exact */
        0x002, /* errSecMemoryError: CKR_HOST_MEMORY, equivalent */
        0x005, /* errSecInternalError: CKR_GENERAL_ERROR, exact */
        0x005, /* errSecFunctionIntegrityFail: CKR_GENERAL_ERROR, general */
        0x01B, /* errSecPVCReferentNotFound: CKR_ACTION_PROHIBITED, equivalent */
        0x082, /* errSecInvalidHandleUsage: CKR_OBJECT_HANDLE_INVALID, equivalent */
        0x190, /* errSecNotInitialized: CKR_CRYPTOKI_NOT_INITIALIZED, exact */
        0x006, /* errSecMobileMeFailedConsistencyCheck: CKR_FUNCTION_FAILED, equivalent */
        0x0C0, /* errSecMobileMeCSRVerifyFailure: CKR_SIGNATURE_INVALID, equivalent */
        0x082, /* errSecMobileMeNoRequestPending: CKR_OBJECT_HANDLE_INVALID, general */
        0x090, /* errSecMobileMeRequestAlreadyPending: CKR_OPERATION_ACTIVE, equivalent */
        0x006, /* errSecMobileMeServerServiceErr: CKR_FUNCTION_FAILED, equivalent */
        0x006, /* errSecMobileMeServerAlreadyExists: CKR_FUNCTION_FAILED, fallback */
        0x005, /* errSecMobileMeServerNotAvailable: CKR_GENERAL_ERROR, general */
        0x006, /* errSecMobileMeServerError: CKR_FUNCTION_FAILED, equivalent */
        0x006, /* errSecMobileMeRequestRedirected: CKR_FUNCTION_FAILED, equivalent */
        0x204, /* errSecMobileMeRequestQueued: CKR_PENDING, equivalent */
        0x054, /* errSecUnknownQualifiedCertStatement: CKR_FUNCTION_NOT_SUPPORTED, general */
        0x006, /* errSecInvalidSubjectName: CKR_FUNCTION_FAILED, fallback */
        0x01B, /* errSecTrustSettingDeny: CKR_ACTION_PROHIBITED, general */
        0x006, /* errSecResourceSignBadExtKeyUsage: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecResourceSignBadCertChainLength: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCodeSigningDevelopment: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCodeSigningNoExtendedKeyUsage: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCodeSigningBadPathLengthConstraint: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCodeSigningNoBasicConstraints: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCodeSigningBadCertChainLength: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecOCSPResponseNonceMismatch: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecOCSPResponderUnauthorized: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecOCSPResponderSignatureRequired: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecOCSPResponderTryLater: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecOCSPResponderInternalError: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecOCSPResponderMalformedReq: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecOCSPNoSigner: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecOCSPSignatureError: CKR_FUNCTION_FAILED, fallback */
        0x091, /* errSecRecordModified: CKR_OPERATION_NOT_INITIALIZED, equivalent */
        0x006, /* errSecOCSPNotTrustedToAnchor: CKR_FUNCTION_FAILED, fallback */
        0x030, /* errSecNetworkFailure: CKR_DEVICE_ERROR, general */
        0x006, /* errSecIncompleteCertRevocationCheck: CKR_FUNCTION_FAILED, fallback */
        0x201, /* errSecEndOfData: CKR_TOKEN_RESOURCE_EXCEEDED, general */
        0x006, /* errSecOCSPStatusUnrecognized: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecOCSPUnavailable: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecOCSPBadRequest: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecOCSPBadResponse: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecSSLBadExtendedKeyUsage: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecSMIMESubjAltNameNotCritical: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecSMIMENoEmailAddress: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecSMIMEKeyUsageNotCritical: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecSMIMEBadKeyUsage: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecSMIMEBadExtendedKeyUsage: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecSMIMEEmailAddressesNotFound: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecIDPFailure: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCRLPolicyFailed: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCRLNotTrusted: CKR_FUNCTION_FAILED, fallback */
        0x054, /* errSecUnknownCRLExtension: CKR_FUNCTION_NOT_SUPPORTED, general */
        0x054, /* errSecUnknownCertExtension: CKR_FUNCTION_NOT_SUPPORTED, general */
        0x006, /* errSecCRLBadURI: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCRLServerDown: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCRLNotFound: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCRLNotValidYet: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCRLExpired: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecInvalidRoot: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecPathLengthConstraintExceeded: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecInvalidIDLinkage: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecInvalidExtendedKeyUsage: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecInvalidKeyUsageForPolicy: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecInvalidSubjectKeyID: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecInvalidAuthorityKeyID: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecNoBasicConstraintsCA: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecNoBasicConstraints: CKR_FUNCTION_FAILED, fallback */
        0x054, /* errSecUnknownCriticalExtensionFlag: CKR_FUNCTION_NOT_SUPPORTED, general */
        0x006, /* errSecHostNameMismatch: CKR_FUNCTION_FAILED, fallback */
        0x030, /* errSecIncompatibleKeyBlob: CKR_DEVICE_ERROR, general */
        0x030, /* errSecIncompatibleDatabaseBlob: CKR_DEVICE_ERROR, general */
        0x030, /* errSecInvalidKeyBlob: CKR_DEVICE_ERROR, general */
        0x030, /* errSecInvalidDatabaseBlob: CKR_DEVICE_ERROR, general */
        0x021, /* errSecFileTooBig: CKR_DATA_LEN_RANGE, equivalent */
        0x031, /* errSecQuotaExceeded: CKR_DEVICE_MEMORY, equivalent */
        0x030, /* errSecAppleSSLv2Rollback: CKR_DEVICE_ERROR, general */
        0x006, /* errSecConversionError: CKR_FUNCTION_FAILED, equivalent */
        0x068, /* errSecAppleInvalidKeyEndDate: CKR_KEY_FUNCTION_NOT_PERMITTED, equivalent */
        0x068, /* errSecAppleInvalidKeyStartDate: CKR_KEY_FUNCTION_NOT_PERMITTED, equivalent */
        0x0C0, /* errSecAppleSignatureMismatch: CKR_SIGNATURE_INVALID, equivalent */
        0x110, /* errSecApplePublicKeyIncomplete: CKR_WRAPPED_KEY_INVALID, equivalent */
        0x006, /* errSecAppleAddAppACLSubject: CKR_FUNCTION_FAILED, equivalent */
        0x030, /* errSecDeviceFailed: CKR_DEVICE_ERROR, equivalent */
        0x091, /* errSecDeviceReset: CKR_OPERATION_NOT_INITIALIZED, equivalent */
        0x01B, /* errSecInsufficientClientID: CKR_ACTION_PROHIBITED, equivalent */
        0x005, /* errSecServiceNotAvailable: CKR_GENERAL_ERROR, general */
        0x054, /* errSecCSUnimplemented: CKR_FUNCTION_NOT_SUPPORTED, equivalent */
        0x082, /* errSecCSInvalidObjectRef: CKR_OBJECT_HANDLE_INVALID, equivalent */
        0x007, /* errSecCSInvalidFlags: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecCSObjectRequired: CKR_ARGUMENTS_BAD, equivalent */
        0x082, /* errSecCSStaticCodeNotFound: CKR_OBJECT_HANDLE_INVALID, general */
        0x054, /* errSecCSUnsupportedGuestAttributes: CKR_FUNCTION_NOT_SUPPORTED, equivalent */
        0x013, /* errSecCSInvalidAttributeValues: CKR_ATTRIBUTE_VALUE_INVALID, equivalent */
        0x082, /* errSecCSNoSuchCode: CKR_OBJECT_HANDLE_INVALID, general */
        0x007, /* errSecCSMultipleGuests: CKR_ARGUMENTS_BAD, general */
        0x0C0, /* errSecCSGuestInvalid: CKR_SIGNATURE_INVALID, equivalent */
        0x0C0, /* errSecCSUnsigned: CKR_SIGNATURE_INVALID, general */
        0x0C0, /* errSecCSSignatureFailed: CKR_SIGNATURE_INVALID, equivalent */
        0x01B, /* errSecCSSignatureNotVerifiable: CKR_ACTION_PROHIBITED, equivalent */
        0x054, /* errSecCSSignatureUnsupported: CKR_FUNCTION_NOT_SUPPORTED, general */
        0x020, /* errSecCSBadDictionaryFormat: CKR_DATA_INVALID, equivalent */
        0x0C0, /* errSecCSResourcesNotSealed: CKR_SIGNATURE_INVALID, general */
        0x0C0, /* errSecCSResourcesNotFound: CKR_SIGNATURE_INVALID, equivalent */
        0x020, /* errSecCSResourcesInvalid: CKR_DATA_INVALID, equivalent */
        0x0C0, /* errSecCSBadResource: CKR_SIGNATURE_INVALID, equivalent */
        0x020, /* errSecCSResourceRulesInvalid: CKR_DATA_INVALID, equivalent */
        0x020, /* errSecCSReqInvalid: CKR_DATA_INVALID, equivalent */
        0x054, /* errSecCSReqUnsupported: CKR_FUNCTION_NOT_SUPPORTED, general */
        0x006, /* errSecCSReqFailed: CKR_FUNCTION_FAILED, equivalent */
        0x020, /* errSecCSBadObjectFormat: CKR_DATA_INVALID, equivalent */
        0x005, /* errSecCSInternalError: CKR_GENERAL_ERROR, equivalent */
        0x01B, /* errSecCSHostReject: CKR_ACTION_PROHIBITED, equivalent */
        0x007, /* errSecCSNotAHost: CKR_ARGUMENTS_BAD, equivalent */
        0x0C0, /* errSecCSSignatureInvalid: CKR_SIGNATURE_INVALID, equivalent */
        0x030, /* errSecCSHostProtocolRelativePath: CKR_DEVICE_ERROR, general */
        0x030, /* errSecCSHostProtocolContradiction: CKR_DEVICE_ERROR, general */
        0x030, /* errSecCSHostProtocolDedicationError: CKR_DEVICE_ERROR, general */
        0x030, /* errSecCSHostProtocolNotProxy: CKR_DEVICE_ERROR, general */
        0x030, /* errSecCSHostProtocolStateError: CKR_DEVICE_ERROR, general */
        0x030, /* errSecCSHostProtocolUnrelated: CKR_DEVICE_ERROR, general */
        0x006, /* -67038, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x054, /* errSecCSNotSupported: CKR_FUNCTION_NOT_SUPPORTED, equivalent */
        0x031, /* errSecCSCMSTooLarge: CKR_DEVICE_MEMORY, equivalent */
        0x030, /* errSecCSHostProtocolInvalidHash: CKR_DEVICE_ERROR, general */
        0x0C0, /* errSecCSStaticCodeChanged: CKR_SIGNATURE_INVALID, equivalent */
        0x01B, /* errSecCSDBDenied: CKR_ACTION_PROHIBITED, equivalent */
        0x030, /* errSecCSDBAccess: CKR_DEVICE_ERROR, general */
        0x030, /* errSecCSHostProtocolInvalidAttribute: CKR_DEVICE_ERROR, general */
        0x0C0, /* errSecCSInfoPlistFailed: CKR_SIGNATURE_INVALID, equivalent */
        0x020, /* errSecCSNoMainExecutable: CKR_DATA_INVALID, equivalent */
        0x020, /* errSecCSBadBundleFormat: CKR_DATA_INVALID, equivalent */
        0x082, /* errSecCSNoMatches: CKR_OBJECT_HANDLE_INVALID, general */
        0x01B, /* errSecCSFileHardQuarantined: CKR_ACTION_PROHIBITED, equivalent */
        0x020, /* errSecCSOutdated: CKR_DATA_INVALID, equivalent */
        0x030, /* errSecCSDbCorrupt: CKR_DEVICE_ERROR, general */
        0x0C0, /* errSecCSResourceDirectoryFailed: CKR_SIGNATURE_INVALID, equivalent */
        0x0C0, /* errSecCSUnsignedNestedCode: CKR_SIGNATURE_INVALID, general */
        0x0C0, /* errSecCSBadNestedCode: CKR_SIGNATURE_INVALID, equivalent */
        0x007, /* errSecCSBadCallbackValue: CKR_ARGUMENTS_BAD, equivalent */
        0x005, /* errSecCSHelperFailed: CKR_GENERAL_ERROR, general */
        0x01B, /* errSecCSVetoed: CKR_ACTION_PROHIBITED, equivalent */
        0x007, /* errSecCSBadLVArch: CKR_ARGUMENTS_BAD, equivalent */
        0x054, /* errSecCSResourceNotSupported: CKR_FUNCTION_NOT_SUPPORTED, general */
        0x020, /* errSecCSRegularFile: CKR_DATA_INVALID, equivalent */
        0x0C0, /* errSecCSUnsealedAppRoot: CKR_SIGNATURE_INVALID, general */
        0x0C0, /* errSecCSWeakResourceRules: CKR_SIGNATURE_INVALID, equivalent */
        0x020, /* errSecCSDSStoreSymlink: CKR_DATA_INVALID, equivalent */
        0x007, /* errSecCSAmbiguousBundleFormat: CKR_ARGUMENTS_BAD, general */
        0x020, /* errSecCSBadMainExecutable: CKR_DATA_INVALID, equivalent */
        0x0C0, /* errSecCSBadFrameworkVersion: CKR_SIGNATURE_INVALID, equivalent */
        0x0C0, /* errSecCSUnsealedFrameworkRoot: CKR_SIGNATURE_INVALID, general */
        0x0C0, /* errSecCSWeakResourceEnvelope: CKR_SIGNATURE_INVALID, equivalent */
        0x050, /* errSecCSCancelled: CKR_FUNCTION_CANCELED, equivalent */
        0x007, /* errSecCSInvalidPlatform: CKR_ARGUMENTS_BAD, equivalent */
        0x021, /* errSecCSTooBig: CKR_DATA_LEN_RANGE, equivalent */
        0x020, /* errSecCSInvalidSymlink: CKR_DATA_INVALID, equivalent */
        0x020, /* errSecCSNotAppLike: CKR_DATA_INVALID, equivalent */
        0x020, /* errSecCSBadDiskImageFormat: CKR_DATA_INVALID, equivalent */
        0x070, /* errSecCSUnsupportedDigestAlgorithm: CKR_MECHANISM_INVALID, equivalent */
        0x020, /* errSecCSInvalidAssociatedFileData: CKR_DATA_INVALID, equivalent */
        0x020, /* errSecCSInvalidTeamIdentifier: CKR_DATA_INVALID, equivalent */
        0x0C0, /* errSecCSBadTeamIdentifier: CKR_SIGNATURE_INVALID, equivalent */
        0x006, /* errSecCSSignatureUntrusted: CKR_FUNCTION_FAILED, fallback */
        0x006, /* -66995, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x020, /* errSecCSInvalidEntitlements: CKR_DATA_INVALID, equivalent */
        0x007, /* errSecCSInvalidRuntimeVersion: CKR_ARGUMENTS_BAD, equivalent */
        0x01B, /* errSecCSRevokedNotarization: CKR_ACTION_PROHIBITED, general */
        0x006, /* errSecCSCMSConstructionFailed: CKR_FUNCTION_FAILED, equivalent */
        0x006, /* errSecCSRemoteSignerFailed: CKR_FUNCTION_FAILED, equivalent */
        0x082, /* errSessionValueNotSet: CKR_OBJECT_HANDLE_INVALID, general */
        0x01B, /* errSessionAuthorizationDenied: CKR_ACTION_PROHIBITED, equivalent */
        0x013, /* errSessionInvalidAttributes: CKR_ATTRIBUTE_VALUE_INVALID, equivalent */
        0x0B3, /* errSessionInvalidId: CKR_SESSION_HANDLE_INVALID, exact */
        0x007, /* errAuthorizationBadAddress: CKR_ARGUMENTS_BAD, equivalent */
        0x030, /* errAuthorizationToolEnvironmentError: CKR_DEVICE_ERROR, general */
        0x005, /* errAuthorizationToolExecuteFailure: CKR_GENERAL_ERROR, general */
        0x007, /* errAuthorizationInvalidFlags: CKR_ARGUMENTS_BAD, equivalent */
        0x01B, /* errAuthorizationInternalizeNotAllowed: CKR_ACTION_PROHIBITED, equivalent */
        0x01B, /* errAuthorizationExternalizeNotAllowed: CKR_ACTION_PROHIBITED, equivalent */
        0x005, /* errAuthorizationInternal: CKR_GENERAL_ERROR, equivalent */
        0x01B, /* errAuthorizationInteractionNotAllowed: CKR_ACTION_PROHIBITED, general */
        0x050, /* errAuthorizationCanceled: CKR_FUNCTION_CANCELED, equivalent */
        0x01B, /* errAuthorizationDenied: CKR_ACTION_PROHIBITED, exact */
        0x007, /* errAuthorizationInvalidPointer: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errAuthorizationInvalidTag: CKR_ARGUMENTS_BAD, equivalent */
        0x082, /* errAuthorizationInvalidRef: CKR_OBJECT_HANDLE_INVALID, equivalent */
        0x007, /* errAuthorizationInvalidSet: CKR_ARGUMENTS_BAD, equivalent */
        0x01B, /* errSecRestrictedAPI: CKR_ACTION_PROHIBITED, equivalent */
        0x006, /* -34019, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x01B, /* errSecMissingEntitlement: CKR_ACTION_PROHIBITED, general */
        0x020, /* errSecDecode: CKR_DATA_INVALID, equivalent */
        0x006, /* -26274, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x006, /* -26273, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x006, /* -26272, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x006, /* -26271, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x006, /* -26270, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x006, /* -26269, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x006, /* -26268, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecNotSigner: CKR_FUNCTION_FAILED, fallback */
        0x01B, /* errSecInDarkWake: CKR_ACTION_PROHIBITED, general */
        0x007, /* errSecInvalidPrefsDomain: CKR_ARGUMENTS_BAD, equivalent */
        0x006, /* errSecCreateChainFailed: CKR_FUNCTION_FAILED, fallback */
        0x0B5, /* errSecDataNotModifiable: CKR_SESSION_READ_ONLY, equivalent */
        0x006, /* errSecDataNotAvailable: CKR_FUNCTION_FAILED, equivalent */
        0x01B, /* errSecInteractionRequired: CKR_ACTION_PROHIBITED, general */
        0x005, /* errSecNoPolicyModule: CKR_GENERAL_ERROR, general */
        0x005, /* errSecNoCertificateModule: CKR_GENERAL_ERROR, general */
        0x005, /* errSecNoStorageModule: CKR_GENERAL_ERROR, general */
        0x062, /* errSecKeySizeNotAllowed: CKR_KEY_SIZE_RANGE, equivalent */
        0x054, /* errSecWrongSecVersion: CKR_FUNCTION_NOT_SUPPORTED, general */
        0x0B5, /* errSecReadOnlyAttr: CKR_SESSION_READ_ONLY, equivalent */
        0x01B, /* errSecInteractionNotAllowed: CKR_ACTION_PROHIBITED, general */
        0x091, /* errSecNoDefaultKeychain: CKR_OPERATION_NOT_INITIALIZED, general */
        0x007, /* errSecNoSuchClass: CKR_ARGUMENTS_BAD, equivalent */
        0x082, /* errSecInvalidSearchRef: CKR_OBJECT_HANDLE_INVALID, equivalent */
        0x082, /* errSecInvalidItemRef: CKR_OBJECT_HANDLE_INVALID, equivalent */
        0x013, /* errSecNoSuchAttr: CKR_ATTRIBUTE_VALUE_INVALID, exact */
        0x021, /* errSecDataTooLarge: CKR_DATA_LEN_RANGE, equivalent */
        0x150, /* errSecBufferTooSmall: CKR_BUFFER_TOO_SMALL, exact */
        0x082, /* errSecItemNotFound: CKR_OBJECT_HANDLE_INVALID, general */
        0x006, /* errSecDuplicateItem: CKR_FUNCTION_FAILED, fallback */
        0x007, /* errSecInvalidCallback: CKR_ARGUMENTS_BAD, equivalent */
        0x006, /* errSecDuplicateCallback: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecDuplicateKeychain: CKR_FUNCTION_FAILED, fallback */
        0x030, /* errSecInvalidKeychain: CKR_DEVICE_ERROR, general */
        0x082, /* errSecNoSuchKeychain: CKR_OBJECT_HANDLE_INVALID, general */
        0x0A0, /* errSecAuthFailed: CKR_PIN_INCORRECT, general */
        0x0B5, /* errSecReadOnly: CKR_SESSION_READ_ONLY, exact */
        0x005, /* errSecNotAvailable: CKR_GENERAL_ERROR, general */
        0x0C0, /* errSecPkcs12VerifyFailure: CKR_SIGNATURE_INVALID, equivalent */
        0x082, /* errSecNoTrustSettings: CKR_OBJECT_HANDLE_INVALID, general */
        0x030, /* errSecInvalidTrustSettings: CKR_DEVICE_ERROR, general */
        0x082, /* errSecInvalidPasswordRef: CKR_OBJECT_HANDLE_INVALID, equivalent */
        0x013, /* errSecPassphraseRequired: CKR_ATTRIBUTE_VALUE_INVALID, general */
        0x007, /* errSecMultiplePrivKeys: CKR_ARGUMENTS_BAD, general */
        0x170, /* errSecKeyIsSensitive: CKR_INFORMATION_SENSITIVE, exact */
        0x054, /* errSecUnknownFormat: CKR_FUNCTION_NOT_SUPPORTED, general */
        0x054, /* errSecUnsupportedFormat: CKR_FUNCTION_NOT_SUPPORTED, general */
        0x091, /* errSecTrustNotAvailable: CKR_OPERATION_NOT_INITIALIZED, equivalent */
        0x0B5, /* errSecInvalidOwnerEdit: CKR_SESSION_READ_ONLY, equivalent */
        0x054, /* errSecNoAccessForItem: CKR_FUNCTION_NOT_SUPPORTED, equivalent */
        0x007, /* errSecInvalidTrustSetting: CKR_ARGUMENTS_BAD, equivalent */
        0x082, /* errSecPolicyNotFound: CKR_OBJECT_HANDLE_INVALID, general */
        0x054, /* errSecACLNotSimple: CKR_FUNCTION_NOT_SUPPORTED, general */
        0x030, /* errSSLEarlyDataRejected: CKR_DEVICE_ERROR, general */
        0x006, /* -9889, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x006, /* -9888, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x006, /* -9887, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLATSCertificateTrustViolation: CKR_FUNCTION_FAILED, fallback */
        0x01B, /* errSSLATSCertificateHashAlgorithmViolation: CKR_ACTION_PROHIBITED, equivalent */
        0x01B, /* errSSLATSLeafCertificateHashAlgorithmViolation: CKR_ACTION_PROHIBITED, equivalent */
        0x01B, /* errSSLATSMinimumKeySizeViolation: CKR_ACTION_PROHIBITED, equivalent */
        0x01B, /* errSSLATSCiphersuiteViolation: CKR_ACTION_PROHIBITED, equivalent */
        0x01B, /* errSSLATSMinimumVersionViolation: CKR_ACTION_PROHIBITED, equivalent */
        0x01B, /* errSSLATSViolation: CKR_ACTION_PROHIBITED, equivalent */
        0x082, /* errSSLUnrecognizedName: CKR_OBJECT_HANDLE_INVALID, general */
        0x0A0, /* errSSLUnknownPSKIdentity: CKR_PIN_INCORRECT, general */
        0x101, /* errSSLCertificateRequired: CKR_USER_NOT_LOGGED_IN, equivalent */
        0x006, /* errSSLBadCertificateStatusResponse: CKR_FUNCTION_FAILED, fallback */
        0x030, /* errSSLMissingExtension: CKR_DEVICE_ERROR, general */
        0x030, /* errSSLInappropriateFallback: CKR_DEVICE_ERROR, general */
        0x030, /* errSSLDecodeError: CKR_DEVICE_ERROR, general */
        0x030, /* errSSLHandshakeFail: CKR_DEVICE_ERROR, general */
        0x030, /* errSSLDecompressFail: CKR_DEVICE_ERROR, general */
        0x030, /* errSSLUnexpectedMessage: CKR_DEVICE_ERROR, general */
        0x030, /* errSSLUnsupportedExtension: CKR_DEVICE_ERROR, general */
        0x091, /* errSSLConfigurationFailed: CKR_OPERATION_NOT_INITIALIZED, general */
        0x030, /* errSSLNetworkTimeout: CKR_DEVICE_ERROR, general */
        0x030, /* errSSLTransportReset: CKR_DEVICE_ERROR, general */
        0x204, /* errSSLClientHelloReceived: CKR_PENDING, equivalent */
        0x030, /* errSSLWeakPeerEphemeralDHKey: CKR_DEVICE_ERROR, general */
        0x030, /* errSSLUnexpectedRecord: CKR_DEVICE_ERROR, general */
        0x091, /* errSSLBadConfiguration: CKR_OPERATION_NOT_INITIALIZED, general */
        0x030, /* errSSLRecordOverflow: CKR_DEVICE_ERROR, general */
        0x0C0, /* errSSLBadRecordMac: CKR_SIGNATURE_INVALID, equivalent */
        0x040, /* errSSLDecryptionFail: CKR_ENCRYPTED_DATA_INVALID, exact */
        0x030, /* errSSLConnectionRefused: CKR_DEVICE_ERROR, general */
        0x006, /* errSSLHostNameMismatch: CKR_FUNCTION_FAILED, fallback */
        0x204, /* errSSLClientCertRequested: CKR_PENDING, equivalent */
        0x204, /* errSSLPeerAuthCompleted: CKR_PENDING, equivalent */
        0x030, /* errSSLPeerNoRenegotiation: CKR_DEVICE_ERROR, general */
        0x050, /* errSSLPeerUserCancelled: CKR_FUNCTION_CANCELED, equivalent */
        0x030, /* errSSLPeerInternalError: CKR_DEVICE_ERROR, general */
        0x030, /* errSSLPeerInsufficientSecurity: CKR_DEVICE_ERROR, general */
        0x054, /* errSSLPeerProtocolVersion: CKR_FUNCTION_NOT_SUPPORTED, general */
        0x030, /* errSSLPeerExportRestriction: CKR_DEVICE_ERROR, general */
        0x030, /* errSSLPeerDecryptError: CKR_DEVICE_ERROR, general */
        0x030, /* errSSLPeerDecodeError: CKR_DEVICE_ERROR, general */
        0x01B, /* errSSLPeerAccessDenied: CKR_ACTION_PROHIBITED, equivalent */
        0x006, /* errSSLPeerUnknownCA: CKR_FUNCTION_FAILED, fallback */
        0x030, /* errSSLIllegalParam: CKR_DEVICE_ERROR, general */
        0x006, /* errSSLPeerCertUnknown: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLPeerCertExpired: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLPeerCertRevoked: CKR_FUNCTION_FAILED, fallback */
        0x054, /* errSSLPeerUnsupportedCert: CKR_FUNCTION_NOT_SUPPORTED, general */
        0x006, /* errSSLPeerBadCert: CKR_FUNCTION_FAILED, fallback */
        0x030, /* errSSLPeerHandshakeFail: CKR_DEVICE_ERROR, general */
        0x030, /* errSSLPeerDecompressFail: CKR_DEVICE_ERROR, general */
        0x030, /* errSSLPeerRecordOverflow: CKR_DEVICE_ERROR, general */
        0x030, /* errSSLPeerDecryptionFail: CKR_DEVICE_ERROR, general */
        0x030, /* errSSLPeerBadRecordMac: CKR_DEVICE_ERROR, general */
        0x030, /* errSSLPeerUnexpectedMsg: CKR_DEVICE_ERROR, general */
        0x070, /* errSSLBadCipherSuite: CKR_MECHANISM_INVALID, equivalent */
        0x150, /* errSSLBufferOverflow: CKR_BUFFER_TOO_SMALL, equivalent */
        0x030, /* errSSLClosedNoNotify: CKR_DEVICE_ERROR, general */
        0x006, /* errSSLCertNotYetValid: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLCertExpired: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLNoRootCert: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLUnknownRootCert: CKR_FUNCTION_FAILED, fallback */
        0x005, /* errSSLModuleAttach: CKR_GENERAL_ERROR, general */
        0x005, /* errSSLInternal: CKR_GENERAL_ERROR, equivalent */
        0x006, /* errSSLCrypto: CKR_FUNCTION_FAILED, equivalent */
        0x006, /* errSSLBadCert: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLXCertChainInvalid: CKR_FUNCTION_FAILED, fallback */
        0x030, /* errSSLClosedAbort: CKR_DEVICE_ERROR, general */
        0x030, /* errSSLClosedGraceful: CKR_DEVICE_ERROR, general */
        0x082, /* errSSLSessionNotFound: CKR_OBJECT_HANDLE_INVALID, general */
        0x204, /* errSSLWouldBlock: CKR_PENDING, exact */
        0x030, /* errSSLFatalAlert: CKR_DEVICE_ERROR, general */
        0x030, /* errSSLNegotiation: CKR_DEVICE_ERROR, general */
        0x030, /* errSSLProtocol: CKR_DEVICE_ERROR, general */
        0x005, /* errSecCoreFoundationUnknown: CKR_GENERAL_ERROR, equivalent */
        0x005, /* errSecInternalComponent: CKR_GENERAL_ERROR, equivalent */
        0x006, /* errSecBadReq: CKR_FUNCTION_FAILED, equivalent */
        0x050, /* errSecUserCanceled: CKR_FUNCTION_CANCELED, exact */
        0x002, /* errSecAllocate: CKR_HOST_MEMORY, exact */
        0x01B, /* errSecWrPerm: CKR_ACTION_PROHIBITED, equivalent */
        0x007, /* errSecParam: CKR_ARGUMENTS_BAD, exact */
        0x006, /* errSecOpWr: CKR_FUNCTION_FAILED, fallback */
        0x030, /* errSecIO: CKR_DEVICE_ERROR, general */
        0x006, /* -35, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x031, /* errSecDiskFull: CKR_DEVICE_MEMORY, exact */
        0x054, /* errSecUnimplemented: CKR_FUNCTION_NOT_SUPPORTED, exact */
        0x006, /* -3, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x006, /* -2, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x006, /* -1, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x000, /* errSecSuccess: CKR_OK, exact */
        0x006, /* any other value: CKR_FUNCTION_FAILED, fallback */
    };
    return secstatus_codes_[secstatus_osstatus_row(secstatus_status_)];
}

/* secstatus_ckr_from_osstatus_fidelity returns how much of what an OSStatus
 * says secstatus_ckr_from_osstatus keeps. The grades stand in the order of the
 * codes above; four to a byte, the first in the lowest bits. */
static inline enum secstatus_fidelity secstatus_ckr_from_osstatus_fidelity(int32_t secstatus_status_)
{
    static const uint8_t secstatus_grades_[] = {
        0x00, 0x00, 0x50, 0x68, 0x61, 0x10, 0xA8, 0xAA, 0xA6, 0xAA, 0xAA, 0xA5,
        0xAA, 0xAA, 0x9A, 0xA1, 0xAA, 0xAA, 0xAA, 0x02, 0x1A, 0x00, 0x6A, 0xAA,
        0x7F, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x76, 0x66, 0x66,
        0x66, 0x66, 0x66, 0xAE, 0xBA, 0xAA, 0x9E, 0xFE, 0xAC, 0x57, 0xA9, 0xA5,
        0x66, 0x6A, 0xA9, 0xAA, 0xAA, 0x89, 0x8A, 0xAA, 0xDB, 0xDB, 0x9E, 0xAE,
        0x29, 0xA9, 0x11, 0x00, 0x00, 0x00, 0x20, 0x11, 0x00, 0x00, 0x00, 0x14,
        0x00, 0x00, 0x00, 0x44, 0x95, 0xA6, 0xAA, 0x6A, 0xAA, 0x69, 0x99, 0x66,
        0xAA, 0xA6, 0xAA, 0x55, 0x85, 0xA6, 0xA5, 0xA6, 0x99, 0xA6, 0x99, 0xA6,
        0xA9, 0xAA, 0xAA, 0xA0, 0x69, 0xBA, 0xA5, 0x9A, 0xAB, 0x4A, 0x02, 0x00,
        0x24, 0x5A, 0x65, 0x96, 0xBA, 0x87, 0x50, 0x9D, 0x65, 0x5D, 0xAA, 0x15,
        0x80, 0xAA, 0x96, 0x54, 0x55, 0x95, 0x55, 0x1E, 0x9A, 0x55, 0x25, 0x01,
        0x51, 0x55, 0x1A, 0x40, 0x0A, 0xD5, 0x95, 0xFA, 0x4E, 0x3C, 0x30,
    };
    const int32_t secstatus_row_ = secstatus_osstatus_row(secstatus_status_);
    return SECSTATUS_CAST(enum secstatus_fidelity,
        secstatus_grades_[secstatus_row_ / 4] >> secstatus_row_ % 4 * 2 & 3);
}

/* secstatus_parsec_from_osstatus returns the ResponseStatus that says best what
 * an OSStatus says. A value without a name becomes PsaErrorGenericError. */
static inline uint16_t secstatus_parsec_from_osstatus(int32_t secstatus_status_)
{
    static const uint8_t secstatus_codes_[] = {
        132, /* errSecMissingQualifiedCertStatement: PsaErrorGenericError, fallback */
        132, /* errSecCertificateDuplicateExtension: PsaErrorGenericError, fallback */
        132, /* errSecCertificateIsCA: PsaErrorGenericError, fallback */
        132, /* errSecCertificateValidityPeriodTooLong: PsaErrorGenericError, fallback */
        132, /* errSecCertificateNameNotAllowed: PsaErrorGenericError, fallback */
        132, /* errSecCertificatePolicyNotAllowed: PsaErrorGenericError, fallback */
        132, /* errSecTimestampRevocationNotification: PsaErrorGenericError, fallback */
        132, /* errSecTimestampRevocationWarning: PsaErrorGenericError, fallback */
        132, /* errSecTimestampWaiting: PsaErrorGenericError, fallback */
        132, /* errSecTimestampRejection: PsaErrorGenericError, fallback */
        135, /* errSecSigningTimeMissing: PsaErrorInvalidArgument, general */
        5, /* errSecTimestampSystemFailure: ProviderNotRegistered, equivalent */
        132, /* errSecTimestampAddInfoNotAvailable: PsaErrorGenericError, fallback */
        134, /* errSecTimestampUnacceptedExtension: PsaErrorNotSupported, equivalent */
        134, /* errSecTimestampUnacceptedPolicy: PsaErrorNotSupported, equivalent */
        5, /* errSecTimestampTimeNotAvailable: ProviderNotRegistered, equivalent */
        7, /* errSecTimestampBadDataFormat: DeserializingBodyFailed, equivalent */
        132, /* errSecTimestampBadRequest: PsaErrorGenericError, fallback */
        134, /* errSecTimestampBadAlg: PsaErrorNotSupported, general */
        5, /* errSecTimestampServiceNotAvailable: ProviderNotRegistered, equivalent */
        132, /* errSecTimestampNotTrusted: PsaErrorGenericError, fallback */
        132, /* errSecTimestampInvalid: PsaErrorGenericError, fallback */
        149, /* errSecTimestampMissing: PsaErrorInvalidSignature, general */
        132, /* errSecExtendedKeyUsageNotCritical: PsaErrorGenericError, fallback */
        132, /* errSecMissingRequiredExtension: PsaErrorGenericError, fallback */
        135, /* errSecInvalidModifyMode: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidNewOwner: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidIndexInfo: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidAccessRequest: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidDBLocation: PsaErrorInvalidArgument, equivalent */
        134, /* errSecUnsupportedOperator: PsaErrorNotSupported, equivalent */
        134, /* errSecUnsupportedNumSelectionPreds: PsaErrorNotSupported, equivalent */
        134, /* errSecUnsupportedQueryLimits: PsaErrorNotSupported, equivalent */
        135, /* errSecMissingValue: PsaErrorInvalidArgument, general */
        137, /* errSecDatastoreIsOpen: PsaErrorBadState, equivalent */
        137, /* errSecDatabaseLocked: PsaErrorBadState, equivalent */
        135, /* errSecInvalidParsingModule: PsaErrorInvalidArgument, equivalent */
        135, /* errSecIncompatibleFieldFormat: PsaErrorInvalidArgument, general */
        135, /* errSecFieldSpecifiedMultiple: PsaErrorInvalidArgument, general */
        134, /* errSecUnsupportedNumRecordTypes: PsaErrorNotSupported, equivalent */
        134, /* errSecUnsupportedNumIndexes: PsaErrorNotSupported, equivalent */
        134, /* errSecUnsupportedNumAttributes: PsaErrorNotSupported, equivalent */
        134, /* errSecUnsupportedLocality: PsaErrorNotSupported, equivalent */
        134, /* errSecUnsupportedIndexInfo: PsaErrorNotSupported, equivalent */
        2, /* errSecUnsupportedFieldFormat: ContentTypeNotSupported, equivalent */
        140, /* errSecNoFieldValues: PsaErrorDoesNotExist, equivalent */
        135, /* errSecInvalidCRLIndex: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidBundleInfo: PsaErrorInvalidArgument, equivalent */
        135, /* errSecRequestDescriptor: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidRequestor: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidValidityPeriod: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidEncoding: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidTupleCredentials: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidBaseACLs: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidTupleGroup: PsaErrorInvalidArgument, general */
        134, /* errSecUnsupportedService: PsaErrorNotSupported, equivalent */
        134, /* errSecUnsupportedAddressType: PsaErrorNotSupported, equivalent */
        133, /* errSecRequestRejected: PsaErrorNotPermitted, equivalent */
        145, /* errSecRequestLost: PsaErrorCommunicationFailure, equivalent */
        132, /* errSecRejectedForm: PsaErrorGenericError, equivalent */
        137, /* errSecNoDefaultAuthority: PsaErrorBadState, general */
        132, /* errSecNotTrusted: PsaErrorGenericError, fallback */
        134, /* errSecMultipleValuesUnsupported: PsaErrorNotSupported, equivalent */
        135, /* errSecInvalidTuple: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidStopOnPolicy: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidResponseVector: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidRequestInputs: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidReason: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidTimeString: PsaErrorInvalidArgument, equivalent */
        132, /* errSecInvalidPolicyIdentifiers: PsaErrorGenericError, equivalent */
        135, /* errSecInvalidIndex: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidIdentifier: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidID: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidFormType: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidCRL: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidCRLType: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidCRLEncoding: PsaErrorInvalidArgument, equivalent */
        132, /* errSecInvalidCRLAuthority: PsaErrorGenericError, fallback */
        132, /* errSecInvalidCertAuthority: PsaErrorGenericError, fallback */
        132, /* errSecVerifyActionFailed: PsaErrorGenericError, fallback */
        135, /* errSecInvalidAuthority: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidAction: PsaErrorInvalidArgument, equivalent */
        21, /* errSecInsufficientCredentials: AdminOperation, equivalent */
        132, /* errSecCertificateSuspended: PsaErrorGenericError, fallback */
        132, /* errSecCertificateRevoked: PsaErrorGenericError, fallback */
        132, /* errSecCertificateNotValidYet: PsaErrorGenericError, fallback */
        132, /* errSecCertificateExpired: PsaErrorGenericError, fallback */
        132, /* errSecCertificateCannotOperate: PsaErrorGenericError, fallback */
        135, /* errSecInvalidCRLGroup: PsaErrorInvalidArgument, general */
        134, /* errSecInvalidDigestAlgorithm: PsaErrorNotSupported, general */
        137, /* errSecAlreadyLoggedIn: PsaErrorBadState, general */
        11, /* errSecInvalidLoginName: AuthenticationError, equivalent */
        132, /* errSecDeviceVerifyFailed: PsaErrorGenericError, equivalent */
        135, /* errSecPublicKeyInconsistent: PsaErrorInvalidArgument, general */
        135, /* errSecBlockSizeMismatch: PsaErrorInvalidArgument, general */
        132, /* errSecQuerySizeUnknown: PsaErrorGenericError, equivalent */
        149, /* errSecVerifyFailed: PsaErrorInvalidSignature, exact */
        137, /* errSecStagedOperationNotStarted: PsaErrorBadState, exact */
        137, /* errSecStagedOperationInProgress: PsaErrorBadState, general */
        135, /* errSecMissingAttributeWrappedKeyFormat: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidAttributeWrappedKeyFormat: PsaErrorInvalidArgument, general */
        135, /* errSecMissingAttributeSymmetricKeyFormat: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidAttributeSymmetricKeyFormat: PsaErrorInvalidArgument, general */
        135, /* errSecMissingAttributePrivateKeyFormat: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidAttributePrivateKeyFormat: PsaErrorInvalidArgument, general */
        135, /* errSecMissingAttributePublicKeyFormat: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidAttributePublicKeyFormat: PsaErrorInvalidArgument, general */
        135, /* errSecMissingAttributeAccessCredentials: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidAttributeAccessCredentials: PsaErrorInvalidArgument, general */
        135, /* errSecMissingAttributeDLDBHandle: PsaErrorInvalidArgument, general */
        136, /* errSecInvalidAttributeDLDBHandle: PsaErrorInvalidHandle, equivalent */
        135, /* errSecMissingAttributeIterationCount: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidAttributeIterationCount: PsaErrorInvalidArgument, general */
        135, /* errSecMissingAttributeSubprime: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidAttributeSubprime: PsaErrorInvalidArgument, general */
        135, /* errSecMissingAttributeBase: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidAttributeBase: PsaErrorInvalidArgument, general */
        135, /* errSecMissingAttributePrime: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidAttributePrime: PsaErrorInvalidArgument, general */
        135, /* errSecMissingAttributeVersion: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidAttributeVersion: PsaErrorInvalidArgument, general */
        135, /* errSecMissingAttributeEndDate: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidAttributeEndDate: PsaErrorInvalidArgument, general */
        135, /* errSecMissingAttributeStartDate: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidAttributeStartDate: PsaErrorInvalidArgument, general */
        135, /* errSecMissingAttributeEffectiveBits: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidAttributeEffectiveBits: PsaErrorInvalidArgument, general */
        135, /* errSecMissingAttributeMode: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidAttributeMode: PsaErrorInvalidArgument, general */
        135, /* errSecMissingAttributeKeyType: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidAttributeKeyType: PsaErrorInvalidArgument, general */
        135, /* errSecMissingAttributeLabel: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidAttributeLabel: PsaErrorInvalidArgument, general */
        135, /* errSecMissingAlgorithmParms: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidAlgorithmParms: PsaErrorInvalidArgument, general */
        135, /* errSecMissingAttributeRounds: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidAttributeRounds: PsaErrorInvalidArgument, general */
        135, /* errSecMissingAttributeOutputSize: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidAttributeOutputSize: PsaErrorInvalidArgument, general */
        135, /* errSecMissingAttributeBlockSize: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidAttributeBlockSize: PsaErrorInvalidArgument, general */
        135, /* errSecMissingAttributeKeyLength: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidAttributeKeyLength: PsaErrorInvalidArgument, general */
        135, /* errSecMissingAttributePassphrase: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidAttributePassphrase: PsaErrorInvalidArgument, general */
        135, /* errSecMissingAttributeSeed: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidAttributeSeed: PsaErrorInvalidArgument, general */
        135, /* errSecMissingAttributeRandom: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidAttributeRandom: PsaErrorInvalidArgument, general */
        135, /* errSecMissingAttributePadding: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidAttributePadding: PsaErrorInvalidArgument, general */
        135, /* errSecMissingAttributeSalt: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidAttributeSalt: PsaErrorInvalidArgument, general */
        135, /* errSecMissingAttributeInitVector: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidAttributeInitVector: PsaErrorInvalidArgument, general */
        135, /* errSecMissingAttributeKey: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidAttributeKey: PsaErrorInvalidArgument, general */
        134, /* errSecInvalidAlgorithm: PsaErrorNotSupported, general */
        135, /* errSecInvalidContext: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidOutputVector: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidInputVector: PsaErrorInvalidArgument, equivalent */
        134, /* errSecUnsupportedVectorOfBuffers: PsaErrorNotSupported, equivalent */
        135, /* errSecInvalidKeyFormat: PsaErrorInvalidArgument, general */
        134, /* errSecUnsupportedKeyLabel: PsaErrorNotSupported, equivalent */
        135, /* errSecInvalidKeyLabel: PsaErrorInvalidArgument, general */
        134, /* errSecUnsupportedKeyAttributeMask: PsaErrorNotSupported, equivalent */
        135, /* errSecInvalidKeyAttributeMask: PsaErrorInvalidArgument, general */
        134, /* errSecUnsupportedKeyUsageMask: PsaErrorNotSupported, equivalent */
        135, /* errSecInvalidKeyUsageMask: PsaErrorInvalidArgument, general */
        134, /* errSecUnsupportedKeySize: PsaErrorNotSupported, general */
        2, /* errSecUnsupportedKeyFormat: ContentTypeNotSupported, equivalent */
        135, /* errSecKeyHeaderInconsistent: PsaErrorInvalidArgument, general */
        135, /* errSecKeyBlobTypeIncorrect: PsaErrorInvalidArgument, general */
        133, /* errSecKeyUsageIncorrect: PsaErrorNotPermitted, general */
        135, /* errSecAlgorithmMismatch: PsaErrorInvalidArgument, general */
        19, /* errSecNotLoggedIn: NotAuthenticated, exact */
        132, /* errSecAttachHandleBusy: PsaErrorGenericError, fallback */
        147, /* errSecDeviceError: PsaErrorHardwareFailure, exact */
        134, /* errSecPrivilegeNotSupported: PsaErrorNotSupported, equivalent */
        138, /* errSecOutputLengthError: PsaErrorBufferTooSmall, equivalent */
        135, /* errSecInputLengthError: PsaErrorInvalidArgument, general */
        140, /* errSecEventNotificationCallbackNotFound: PsaErrorDoesNotExist, equivalent */
        5, /* errSecModuleManagerNotFound: ProviderNotRegistered, equivalent */
        132, /* errSecModuleManagerInitializeFailed: PsaErrorGenericError, fallback */
        140, /* errSecAttributeNotInContext: PsaErrorDoesNotExist, equivalent */
        135, /* errSecInvalidSubServiceID: PsaErrorInvalidArgument, equivalent */
        137, /* errSecModuleNotLoaded: PsaErrorBadState, equivalent */
        135, /* errSecInvalidServiceMask: PsaErrorInvalidArgument, equivalent */
        132, /* errSecInvalidAddinFunctionTable: PsaErrorGenericError, fallback */
        132, /* errSecLibraryReferenceNotFound: PsaErrorGenericError, fallback */
        132, /* errSecAddinUnloadFailed: PsaErrorGenericError, fallback */
        135, /* errSecInvalidKeyHierarchy: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidKeyRef: PsaErrorInvalidArgument, equivalent */
        132, /* errSecAddinLoadFailed: PsaErrorGenericError, fallback */
        132, /* errSecEMMUnloadFailed: PsaErrorGenericError, fallback */
        132, /* errSecEMMLoadFailed: PsaErrorGenericError, fallback */
        135, /* errSecInvalidPVC: PsaErrorInvalidArgument, equivalent */
        137, /* errSecPVCAlreadyConfigured: PsaErrorBadState, general */
        135, /* errSecInvalidScope: PsaErrorInvalidArgument, equivalent */
        21, /* errSecPrivilegeNotGranted: AdminOperation, exact */
        4, /* errSecIncompatibleVersion: WireProtocolVersionNotSupported, exact */
        135, /* errSecInvalidSampleValue: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidACL: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidRecord: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidAccessCredentials: PsaErrorInvalidArgument, equivalent */
        132, /* errSecACLChangeFailed: PsaErrorGenericError, equivalent */
        132, /* errSecACLAddFailed: PsaErrorGenericError, equivalent */
        132, /* errSecACLReplaceFailed: PsaErrorGenericError, equivalent */
        132, /* errSecACLDeleteFailed: PsaErrorGenericError, equivalent */
        132, /* errSecCallbackFailed: PsaErrorGenericError, equivalent */
        135, /* errSecInvalidValue: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidQuery: PsaErrorInvalidArgument, equivalent */
        140, /* errSecTagNotFound: PsaErrorDoesNotExist, equivalent */
        135, /* errSecInvalidCertificateGroup: PsaErrorInvalidArgument, general */
        132, /* errSecInvalidCertificateRef: PsaErrorGenericError, fallback */
        132, /* errSecInvalidName: PsaErrorGenericError, equivalent */
        149, /* errSecInvalidSignature: PsaErrorInvalidSignature, equivalent */
        135, /* errSecUnknownTag: PsaErrorInvalidArgument, equivalent */
        132, /* errSecVerificationFailure: PsaErrorGenericError, fallback */
        135, /* errSecInvalidNumberOfFields: PsaErrorInvalidArgument, equivalent */
        137, /* errSecCRLAlreadySigned: PsaErrorBadState, equivalent */
        135, /* errSecInvalidNetworkAddress: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidPassthroughID: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidDBList: PsaErrorInvalidArgument, equivalent */
        136, /* errSecInvalidHandle: PsaErrorInvalidHandle, exact */
        135, /* errSecInvalidGUID: PsaErrorInvalidArgument, equivalent */
        132, /* errSecModuleManifestVerifyFailed: PsaErrorGenericError, fallback */
        132, /* errSecFunctionFailed: PsaErrorGenericError, exact */
        132, /* errSecSelfCheckFailed: PsaErrorGenericError, fallback */
        135, /* errSecInvalidPointer: PsaErrorInvalidArgument, equivalent */
        5, /* errSecMDSError: ProviderNotRegistered, equivalent */
        135, /* errSecInvalidData: PsaErrorInvalidArgument, general */
        141, /* errSecMemoryError: PsaErrorInsufficientMemory, equivalent */
        132, /* errSecInternalError: PsaErrorGenericError, fallback */
        151, /* errSecFunctionIntegrityFail: PsaErrorCorruptionDetected, exact */
        133, /* errSecPVCReferentNotFound: PsaErrorNotPermitted, equivalent */
        136, /* errSecInvalidHandleUsage: PsaErrorInvalidHandle, equivalent */
        137, /* errSecNotInitialized: PsaErrorBadState, general */
        132, /* errSecMobileMeFailedConsistencyCheck: PsaErrorGenericError, equivalent */
        149, /* errSecMobileMeCSRVerifyFailure: PsaErrorInvalidSignature, equivalent */
        140, /* errSecMobileMeNoRequestPending: PsaErrorDoesNotExist, equivalent */
        137, /* errSecMobileMeRequestAlreadyPending: PsaErrorBadState, general */
        132, /* errSecMobileMeServerServiceErr: PsaErrorGenericError, equivalent */
        139, /* errSecMobileMeServerAlreadyExists: PsaErrorAlreadyExists, equivalent */
        5, /* errSecMobileMeServerNotAvailable: ProviderNotRegistered, equivalent */
        132, /* errSecMobileMeServerError: PsaErrorGenericError, equivalent */
        132, /* errSecMobileMeRequestRedirected: PsaErrorGenericError, equivalent */
        132, /* errSecMobileMeRequestQueued: PsaErrorGenericError, fallback */
        2, /* errSecUnknownQualifiedCertStatement: ContentTypeNotSupported, equivalent */
        132, /* errSecInvalidSubjectName: PsaErrorGenericError, fallback */
        133, /* errSecTrustSettingDeny: PsaErrorNotPermitted, general */
        132, /* errSecResourceSignBadExtKeyUsage: PsaErrorGenericError, fallback */
        132, /* errSecResourceSignBadCertChainLength: PsaErrorGenericError, fallback */
        132, /* errSecCodeSigningDevelopment: PsaErrorGenericError, fallback */
        132, /* errSecCodeSigningNoExtendedKeyUsage: PsaErrorGenericError, fallback */
        132, /* errSecCodeSigningBadPathLengthConstraint: PsaErrorGenericError, fallback */
        132, /* errSecCodeSigningNoBasicConstraints: PsaErrorGenericError, fallback */
        132, /* errSecCodeSigningBadCertChainLength: PsaErrorGenericError, fallback */
        132, /* errSecOCSPResponseNonceMismatch: PsaErrorGenericError, fallback */
        132, /* errSecOCSPResponderUnauthorized: PsaErrorGenericError, fallback */
        132, /* errSecOCSPResponderSignatureRequired: PsaErrorGenericError, fallback */
        132, /* errSecOCSPResponderTryLater: PsaErrorGenericError, fallback */
        132, /* errSecOCSPResponderInternalError: PsaErrorGenericError, fallback */
        132, /* errSecOCSPResponderMalformedReq: PsaErrorGenericError, fallback */
        132, /* errSecOCSPNoSigner: PsaErrorGenericError, fallback */
        132, /* errSecOCSPSignatureError: PsaErrorGenericError, fallback */
        137, /* errSecRecordModified: PsaErrorBadState, equivalent */
        132, /* errSecOCSPNotTrustedToAnchor: PsaErrorGenericError, fallback */
        145, /* errSecNetworkFailure: PsaErrorCommunicationFailure, exact */
        132, /* errSecIncompleteCertRevocationCheck: PsaErrorGenericError, fallback */
        143, /* errSecEndOfData: PsaErrorInsufficientData, exact */
        132, /* errSecOCSPStatusUnrecognized: PsaErrorGenericError, fallback */
        132, /* errSecOCSPUnavailable: PsaErrorGenericError, fallback */
        132, /* errSecOCSPBadRequest: PsaErrorGenericError, fallback */
        132, /* errSecOCSPBadResponse: PsaErrorGenericError, fallback */
        132, /* errSecSSLBadExtendedKeyUsage: PsaErrorGenericError, fallback */
        132, /* errSecSMIMESubjAltNameNotCritical: PsaErrorGenericError, fallback */
        132, /* errSecSMIMENoEmailAddress: PsaErrorGenericError, fallback */
        132, /* errSecSMIMEKeyUsageNotCritical: PsaErrorGenericError, fallback */
        132, /* errSecSMIMEBadKeyUsage: PsaErrorGenericError, fallback */
        132, /* errSecSMIMEBadExtendedKeyUsage: PsaErrorGenericError, fallback */
        132, /* errSecSMIMEEmailAddressesNotFound: PsaErrorGenericError, fallback */
        132, /* errSecIDPFailure: PsaErrorGenericError, fallback */
        132, /* errSecCRLPolicyFailed: PsaErrorGenericError, fallback */
        132, /* errSecCRLNotTrusted: PsaErrorGenericError, fallback */
        2, /* errSecUnknownCRLExtension: ContentTypeNotSupported, equivalent */
        2, /* errSecUnknownCertExtension: ContentTypeNotSupported, equivalent */
        132, /* errSecCRLBadURI: PsaErrorGenericError, fallback */
        132, /* errSecCRLServerDown: PsaErrorGenericError, fallback */
        132, /* errSecCRLNotFound: PsaErrorGenericError, fallback */
        132, /* errSecCRLNotValidYet: PsaErrorGenericError, fallback */
        132, /* errSecCRLExpired: PsaErrorGenericError, fallback */
        132, /* errSecInvalidRoot: PsaErrorGenericError, fallback */
        132, /* errSecPathLengthConstraintExceeded: PsaErrorGenericError, fallback */
        132, /* errSecInvalidIDLinkage: PsaErrorGenericError, fallback */
        132, /* errSecInvalidExtendedKeyUsage: PsaErrorGenericError, fallback */
        132, /* errSecInvalidKeyUsageForPolicy: PsaErrorGenericError, fallback */
        132, /* errSecInvalidSubjectKeyID: PsaErrorGenericError, fallback */
        132, /* errSecInvalidAuthorityKeyID: PsaErrorGenericError, fallback */
        132, /* errSecNoBasicConstraintsCA: PsaErrorGenericError, fallback */
        132, /* errSecNoBasicConstraints: PsaErrorGenericError, fallback */
        2, /* errSecUnknownCriticalExtensionFlag: ContentTypeNotSupported, equivalent */
        132, /* errSecHostNameMismatch: PsaErrorGenericError, fallback */
        153, /* errSecIncompatibleKeyBlob: PsaErrorDataInvalid, equivalent */
        153, /* errSecIncompatibleDatabaseBlob: PsaErrorDataInvalid, exact */
        152, /* errSecInvalidKeyBlob: PsaErrorDataCorrupt, equivalent */
        152, /* errSecInvalidDatabaseBlob: PsaErrorDataCorrupt, exact */
        135, /* errSecFileTooBig: PsaErrorInvalidArgument, general */
        142, /* errSecQuotaExceeded: PsaErrorInsufficientStorage, equivalent */
        145, /* errSecAppleSSLv2Rollback: PsaErrorCommunicationFailure, general */
        132, /* errSecConversionError: PsaErrorGenericError, equivalent */
        133, /* errSecAppleInvalidKeyEndDate: PsaErrorNotPermitted, general */
        133, /* errSecAppleInvalidKeyStartDate: PsaErrorNotPermitted, general */
        149, /* errSecAppleSignatureMismatch: PsaErrorInvalidSignature, equivalent */
        135, /* errSecApplePublicKeyIncomplete: PsaErrorInvalidArgument, general */
        132, /* errSecAppleAddAppACLSubject: PsaErrorGenericError, equivalent */
        147, /* errSecDeviceFailed: PsaErrorHardwareFailure, equivalent */
        137, /* errSecDeviceReset: PsaErrorBadState, equivalent */
        133, /* errSecInsufficientClientID: PsaErrorNotPermitted, equivalent */
        5, /* errSecServiceNotAvailable: ProviderNotRegistered, exact */
        134, /* errSecCSUnimplemented: PsaErrorNotSupported, equivalent */
        136, /* errSecCSInvalidObjectRef: PsaErrorInvalidHandle, equivalent */
        135, /* errSecCSInvalidFlags: PsaErrorInvalidArgument, equivalent */
        135, /* errSecCSObjectRequired: PsaErrorInvalidArgument, equivalent */
        140, /* errSecCSStaticCodeNotFound: PsaErrorDoesNotExist, equivalent */
        134, /* errSecCSUnsupportedGuestAttributes: PsaErrorNotSupported, equivalent */
        135, /* errSecCSInvalidAttributeValues: PsaErrorInvalidArgument, general */
        140, /* errSecCSNoSuchCode: PsaErrorDoesNotExist, equivalent */
        135, /* errSecCSMultipleGuests: PsaErrorInvalidArgument, general */
        149, /* errSecCSGuestInvalid: PsaErrorInvalidSignature, equivalent */
        149, /* errSecCSUnsigned: PsaErrorInvalidSignature, general */
        149, /* errSecCSSignatureFailed: PsaErrorInvalidSignature, equivalent */
        133, /* errSecCSSignatureNotVerifiable: PsaErrorNotPermitted, equivalent */
        2, /* errSecCSSignatureUnsupported: ContentTypeNotSupported, equivalent */
        135, /* errSecCSBadDictionaryFormat: PsaErrorInvalidArgument, general */
        149, /* errSecCSResourcesNotSealed: PsaErrorInvalidSignature, general */
        149, /* errSecCSResourcesNotFound: PsaErrorInvalidSignature, equivalent */
        135, /* errSecCSResourcesInvalid: PsaErrorInvalidArgument, general */
        149, /* errSecCSBadResource: PsaErrorInvalidSignature, equivalent */
        135, /* errSecCSResourceRulesInvalid: PsaErrorInvalidArgument, general */
        135, /* errSecCSReqInvalid: PsaErrorInvalidArgument, general */
        2, /* errSecCSReqUnsupported: ContentTypeNotSupported, equivalent */
        132, /* errSecCSReqFailed: PsaErrorGenericError, equivalent */
        135, /* errSecCSBadObjectFormat: PsaErrorInvalidArgument, general */
        132, /* errSecCSInternalError: PsaErrorGenericError, fallback */
        133, /* errSecCSHostReject: PsaErrorNotPermitted, equivalent */
        135, /* errSecCSNotAHost: PsaErrorInvalidArgument, equivalent */
        149, /* errSecCSSignatureInvalid: PsaErrorInvalidSignature, equivalent */
        145, /* errSecCSHostProtocolRelativePath: PsaErrorCommunicationFailure, general */
        145, /* errSecCSHostProtocolContradiction: PsaErrorCommunicationFailure, general */
        145, /* errSecCSHostProtocolDedicationError: PsaErrorCommunicationFailure, general */
        145, /* errSecCSHostProtocolNotProxy: PsaErrorCommunicationFailure, general */
        145, /* errSecCSHostProtocolStateError: PsaErrorCommunicationFailure, general */
        145, /* errSecCSHostProtocolUnrelated: PsaErrorCommunicationFailure, general */
        132, /* -67038, which has no name: PsaErrorGenericError, fallback */
        134, /* errSecCSNotSupported: PsaErrorNotSupported, equivalent */
        142, /* errSecCSCMSTooLarge: PsaErrorInsufficientStorage, equivalent */
        145, /* errSecCSHostProtocolInvalidHash: PsaErrorCommunicationFailure, general */
        149, /* errSecCSStaticCodeChanged: PsaErrorInvalidSignature, equivalent */
        133, /* errSecCSDBDenied: PsaErrorNotPermitted, equivalent */
        146, /* errSecCSDBAccess: PsaErrorStorageFailure, equivalent */
        145, /* errSecCSHostProtocolInvalidAttribute: PsaErrorCommunicationFailure, general */
        149, /* errSecCSInfoPlistFailed: PsaErrorInvalidSignature, equivalent */
        135, /* errSecCSNoMainExecutable: PsaErrorInvalidArgument, general */
        135, /* errSecCSBadBundleFormat: PsaErrorInvalidArgument, general */
        140, /* errSecCSNoMatches: PsaErrorDoesNotExist, equivalent */
        133, /* errSecCSFileHardQuarantined: PsaErrorNotPermitted, equivalent */
        135, /* errSecCSOutdated: PsaErrorInvalidArgument, general */
        152, /* errSecCSDbCorrupt: PsaErrorDataCorrupt, equivalent */
        149, /* errSecCSResourceDirectoryFailed: PsaErrorInvalidSignature, equivalent */
        149, /* errSecCSUnsignedNestedCode: PsaErrorInvalidSignature, general */
        149, /* errSecCSBadNestedCode: PsaErrorInvalidSignature, equivalent */
        135, /* errSecCSBadCallbackValue: PsaErrorInvalidArgument, equivalent */
        132, /* errSecCSHelperFailed: PsaErrorGenericError, fallback */
        133, /* errSecCSVetoed: PsaErrorNotPermitted, equivalent */
        135, /* errSecCSBadLVArch: PsaErrorInvalidArgument, equivalent */
        2, /* errSecCSResourceNotSupported: ContentTypeNotSupported, equivalent */
        135, /* errSecCSRegularFile: PsaErrorInvalidArgument, general */
        149, /* errSecCSUnsealedAppRoot: PsaErrorInvalidSignature, general */
        149, /* errSecCSWeakResourceRules: PsaErrorInvalidSignature, equivalent */
        135, /* errSecCSDSStoreSymlink: PsaErrorInvalidArgument, general */
        135, /* errSecCSAmbiguousBundleFormat: PsaErrorInvalidArgument, general */
        135, /* errSecCSBadMainExecutable: PsaErrorInvalidArgument, general */
        149, /* errSecCSBadFrameworkVersion: PsaErrorInvalidSignature, equivalent */
        149, /* errSecCSUnsealedFrameworkRoot: PsaErrorInvalidSignature, general */
        149, /* errSecCSWeakResourceEnvelope: PsaErrorInvalidSignature, equivalent */
        132, /* errSecCSCancelled: PsaErrorGenericError, fallback */
        135, /* errSecCSInvalidPlatform: PsaErrorInvalidArgument, equivalent */
        135, /* errSecCSTooBig: PsaErrorInvalidArgument, general */
        135, /* errSecCSInvalidSymlink: PsaErrorInvalidArgument, general */
        135, /* errSecCSNotAppLike: PsaErrorInvalidArgument, general */
        135, /* errSecCSBadDiskImageFormat: PsaErrorInvalidArgument, general */
        134, /* errSecCSUnsupportedDigestAlgorithm: PsaErrorNotSupported, general */
        135, /* errSecCSInvalidAssociatedFileData: PsaErrorInvalidArgument, general */
        135, /* errSecCSInvalidTeamIdentifier: PsaErrorInvalidArgument, general */
        149, /* errSecCSBadTeamIdentifier: PsaErrorInvalidSignature, equivalent */
        132, /* errSecCSSignatureUntrusted: PsaErrorGenericError, fallback */
        132, /* -66995, which has no name: PsaErrorGenericError, fallback */
        135, /* errSecCSInvalidEntitlements: PsaErrorInvalidArgument, general */
        135, /* errSecCSInvalidRuntimeVersion: PsaErrorInvalidArgument, equivalent */
        133, /* errSecCSRevokedNotarization: PsaErrorNotPermitted, general */
        132, /* errSecCSCMSConstructionFailed: PsaErrorGenericError, equivalent */
        132, /* errSecCSRemoteSignerFailed: PsaErrorGenericError, equivalent */
        140, /* errSessionValueNotSet: PsaErrorDoesNotExist, equivalent */
        133, /* errSessionAuthorizationDenied: PsaErrorNotPermitted, equivalent */
        135, /* errSessionInvalidAttributes: PsaErrorInvalidArgument, general */
        136, /* errSessionInvalidId: PsaErrorInvalidHandle, general */
        135, /* errAuthorizationBadAddress: PsaErrorInvalidArgument, equivalent */
        145, /* errAuthorizationToolEnvironmentError: PsaErrorCommunicationFailure, equivalent */
        132, /* errAuthorizationToolExecuteFailure: PsaErrorGenericError, fallback */
        135, /* errAuthorizationInvalidFlags: PsaErrorInvalidArgument, equivalent */
        133, /* errAuthorizationInternalizeNotAllowed: PsaErrorNotPermitted, equivalent */
        133, /* errAuthorizationExternalizeNotAllowed: PsaErrorNotPermitted, equivalent */
        132, /* errAuthorizationInternal: PsaErrorGenericError, fallback */
        133, /* errAuthorizationInteractionNotAllowed: PsaErrorNotPermitted, general */
        132, /* errAuthorizationCanceled: PsaErrorGenericError, fallback */
        133, /* errAuthorizationDenied: PsaErrorNotPermitted, exact */
        135, /* errAuthorizationInvalidPointer: PsaErrorInvalidArgument, equivalent */
        135, /* errAuthorizationInvalidTag: PsaErrorInvalidArgument, equivalent */
        136, /* errAuthorizationInvalidRef: PsaErrorInvalidHandle, equivalent */
        135, /* errAuthorizationInvalidSet: PsaErrorInvalidArgument, equivalent */
        133, /* errSecRestrictedAPI: PsaErrorNotPermitted, equivalent */
        132, /* -34019, which has no name: PsaErrorGenericError, fallback */
        21, /* errSecMissingEntitlement: AdminOperation, equivalent */
        135, /* errSecDecode: PsaErrorInvalidArgument, general */
        132, /* -26274, which has no name: PsaErrorGenericError, fallback */
        132, /* -26273, which has no name: PsaErrorGenericError, fallback */
        132, /* -26272, which has no name: PsaErrorGenericError, fallback */
        132, /* -26271, which has no name: PsaErrorGenericError, fallback */
        132, /* -26270, which has no name: PsaErrorGenericError, fallback */
        132, /* -26269, which has no name: PsaErrorGenericError, fallback */
        132, /* -26268, which has no name: PsaErrorGenericError, fallback */
        132, /* errSecNotSigner: PsaErrorGenericError, fallback */
        133, /* errSecInDarkWake: PsaErrorNotPermitted, general */
        135, /* errSecInvalidPrefsDomain: PsaErrorInvalidArgument, equivalent */
        132, /* errSecCreateChainFailed: PsaErrorGenericError, fallback */
        133, /* errSecDataNotModifiable: PsaErrorNotPermitted, general */
        132, /* errSecDataNotAvailable: PsaErrorGenericError, equivalent */
        133, /* errSecInteractionRequired: PsaErrorNotPermitted, general */
        132, /* errSecNoPolicyModule: PsaErrorGenericError, fallback */
        132, /* errSecNoCertificateModule: PsaErrorGenericError, fallback */
        132, /* errSecNoStorageModule: PsaErrorGenericError, fallback */
        134, /* errSecKeySizeNotAllowed: PsaErrorNotSupported, general */
        4, /* errSecWrongSecVersion: WireProtocolVersionNotSupported, equivalent */
        133, /* errSecReadOnlyAttr: PsaErrorNotPermitted, general */
        133, /* errSecInteractionNotAllowed: PsaErrorNotPermitted, general */
        137, /* errSecNoDefaultKeychain: PsaErrorBadState, general */
        135, /* errSecNoSuchClass: PsaErrorInvalidArgument, equivalent */
        136, /* errSecInvalidSearchRef: PsaErrorInvalidHandle, equivalent */
        136, /* errSecInvalidItemRef: PsaErrorInvalidHandle, equivalent */
        135, /* errSecNoSuchAttr: PsaErrorInvalidArgument, general */
        135, /* errSecDataTooLarge: PsaErrorInvalidArgument, general */
        138, /* errSecBufferTooSmall: PsaErrorBufferTooSmall, exact */
        140, /* errSecItemNotFound: PsaErrorDoesNotExist, exact */
        139, /* errSecDuplicateItem: PsaErrorAlreadyExists, exact */
        135, /* errSecInvalidCallback: PsaErrorInvalidArgument, equivalent */
        139, /* errSecDuplicateCallback: PsaErrorAlreadyExists, equivalent */
        139, /* errSecDuplicateKeychain: PsaErrorAlreadyExists, equivalent */
        152, /* errSecInvalidKeychain: PsaErrorDataCorrupt, equivalent */
        140, /* errSecNoSuchKeychain: PsaErrorDoesNotExist, equivalent */
        11, /* errSecAuthFailed: AuthenticationError, exact */
        133, /* errSecReadOnly: PsaErrorNotPermitted, general */
        5, /* errSecNotAvailable: ProviderNotRegistered, equivalent */
        149, /* errSecPkcs12VerifyFailure: PsaErrorInvalidSignature, equivalent */
        140, /* errSecNoTrustSettings: PsaErrorDoesNotExist, equivalent */
        153, /* errSecInvalidTrustSettings: PsaErrorDataInvalid, equivalent */
        136, /* errSecInvalidPasswordRef: PsaErrorInvalidHandle, equivalent */
        135, /* errSecPassphraseRequired: PsaErrorInvalidArgument, general */
        135, /* errSecMultiplePrivKeys: PsaErrorInvalidArgument, general */
        133, /* errSecKeyIsSensitive: PsaErrorNotPermitted, general */
        2, /* errSecUnknownFormat: ContentTypeNotSupported, equivalent */
        2, /* errSecUnsupportedFormat: ContentTypeNotSupported, exact */
        137, /* errSecTrustNotAvailable: PsaErrorBadState, equivalent */
        133, /* errSecInvalidOwnerEdit: PsaErrorNotPermitted, general */
        134, /* errSecNoAccessForItem: PsaErrorNotSupported, equivalent */
        135, /* errSecInvalidTrustSetting: PsaErrorInvalidArgument, equivalent */
        140, /* errSecPolicyNotFound: PsaErrorDoesNotExist, equivalent */
        2, /* errSecACLNotSimple: ContentTypeNotSupported, equivalent */
        145, /* errSSLEarlyDataRejected: PsaErrorCommunicationFailure, general */
        132, /* -9889, which has no name: PsaErrorGenericError, fallback */
        132, /* -9888, which has no name: PsaErrorGenericError, fallback */
        132, /* -9887, which has no name: PsaErrorGenericError, fallback */
        132, /* errSSLATSCertificateTrustViolation: PsaErrorGenericError, fallback */
        133, /* errSSLATSCertificateHashAlgorithmViolation: PsaErrorNotPermitted, equivalent */
        133, /* errSSLATSLeafCertificateHashAlgorithmViolation: PsaErrorNotPermitted, equivalent */
        133, /* errSSLATSMinimumKeySizeViolation: PsaErrorNotPermitted, equivalent */
        133, /* errSSLATSCiphersuiteViolation: PsaErrorNotPermitted, equivalent */
        133, /* errSSLATSMinimumVersionViolation: PsaErrorNotPermitted, equivalent */
        133, /* errSSLATSViolation: PsaErrorNotPermitted, equivalent */
        140, /* errSSLUnrecognizedName: PsaErrorDoesNotExist, equivalent */
        11, /* errSSLUnknownPSKIdentity: AuthenticationError, equivalent */
        19, /* errSSLCertificateRequired: NotAuthenticated, equivalent */
        132, /* errSSLBadCertificateStatusResponse: PsaErrorGenericError, fallback */
        145, /* errSSLMissingExtension: PsaErrorCommunicationFailure, general */
        145, /* errSSLInappropriateFallback: PsaErrorCommunicationFailure, general */
        7, /* errSSLDecodeError: DeserializingBodyFailed, exact */
        145, /* errSSLHandshakeFail: PsaErrorCommunicationFailure, general */
        7, /* errSSLDecompressFail: DeserializingBodyFailed, equivalent */
        145, /* errSSLUnexpectedMessage: PsaErrorCommunicationFailure, general */
        145, /* errSSLUnsupportedExtension: PsaErrorCommunicationFailure, general */
        137, /* errSSLConfigurationFailed: PsaErrorBadState, general */
        145, /* errSSLNetworkTimeout: PsaErrorCommunicationFailure, general */
        145, /* errSSLTransportReset: PsaErrorCommunicationFailure, general */
        132, /* errSSLClientHelloReceived: PsaErrorGenericError, fallback */
        145, /* errSSLWeakPeerEphemeralDHKey: PsaErrorCommunicationFailure, general */
        145, /* errSSLUnexpectedRecord: PsaErrorCommunicationFailure, general */
        137, /* errSSLBadConfiguration: PsaErrorBadState, general */
        20, /* errSSLRecordOverflow: BodySizeExceedsLimit, exact */
        149, /* errSSLBadRecordMac: PsaErrorInvalidSignature, equivalent */
        150, /* errSSLDecryptionFail: PsaErrorInvalidPadding, exact */
        145, /* errSSLConnectionRefused: PsaErrorCommunicationFailure, general */
        132, /* errSSLHostNameMismatch: PsaErrorGenericError, fallback */
        132, /* errSSLClientCertRequested: PsaErrorGenericError, fallback */
        132, /* errSSLPeerAuthCompleted: PsaErrorGenericError, fallback */
        145, /* errSSLPeerNoRenegotiation: PsaErrorCommunicationFailure, general */
        132, /* errSSLPeerUserCancelled: PsaErrorGenericError, fallback */
        145, /* errSSLPeerInternalError: PsaErrorCommunicationFailure, equivalent */
        145, /* errSSLPeerInsufficientSecurity: PsaErrorCommunicationFailure, general */
        4, /* errSSLPeerProtocolVersion: WireProtocolVersionNotSupported, equivalent */
        145, /* errSSLPeerExportRestriction: PsaErrorCommunicationFailure, general */
        145, /* errSSLPeerDecryptError: PsaErrorCommunicationFailure, general */
        7, /* errSSLPeerDecodeError: DeserializingBodyFailed, equivalent */
        133, /* errSSLPeerAccessDenied: PsaErrorNotPermitted, equivalent */
        132, /* errSSLPeerUnknownCA: PsaErrorGenericError, fallback */
        145, /* errSSLIllegalParam: PsaErrorCommunicationFailure, general */
        132, /* errSSLPeerCertUnknown: PsaErrorGenericError, fallback */
        132, /* errSSLPeerCertExpired: PsaErrorGenericError, fallback */
        132, /* errSSLPeerCertRevoked: PsaErrorGenericError, fallback */
        2, /* errSSLPeerUnsupportedCert: ContentTypeNotSupported, equivalent */
        132, /* errSSLPeerBadCert: PsaErrorGenericError, fallback */
        145, /* errSSLPeerHandshakeFail: PsaErrorCommunicationFailure, general */
        7, /* errSSLPeerDecompressFail: DeserializingBodyFailed, equivalent */
        20, /* errSSLPeerRecordOverflow: BodySizeExceedsLimit, equivalent */
        145, /* errSSLPeerDecryptionFail: PsaErrorCommunicationFailure, general */
        145, /* errSSLPeerBadRecordMac: PsaErrorCommunicationFailure, general */
        145, /* errSSLPeerUnexpectedMsg: PsaErrorCommunicationFailure, general */
        134, /* errSSLBadCipherSuite: PsaErrorNotSupported, general */
        138, /* errSSLBufferOverflow: PsaErrorBufferTooSmall, equivalent */
        145, /* errSSLClosedNoNotify: PsaErrorCommunicationFailure, general */
        132, /* errSSLCertNotYetValid: PsaErrorGenericError, fallback */
        132, /* errSSLCertExpired: PsaErrorGenericError, fallback */
        132, /* errSSLNoRootCert: PsaErrorGenericError, fallback */
        132, /* errSSLUnknownRootCert: PsaErrorGenericError, fallback */
        132, /* errSSLModuleAttach: PsaErrorGenericError, fallback */
        132, /* errSSLInternal: PsaErrorGenericError, fallback */
        132, /* errSSLCrypto: PsaErrorGenericError, equivalent */
        132, /* errSSLBadCert: PsaErrorGenericError, fallback */
        132, /* errSSLXCertChainInvalid: PsaErrorGenericError, fallback */
        145, /* errSSLClosedAbort: PsaErrorCommunicationFailure, general */
        145, /* errSSLClosedGraceful: PsaErrorCommunicationFailure, general */
        140, /* errSSLSessionNotFound: PsaErrorDoesNotExist, equivalent */
        132, /* errSSLWouldBlock: PsaErrorGenericError, fallback */
        145, /* errSSLFatalAlert: PsaErrorCommunicationFailure, general */
        145, /* errSSLNegotiation: PsaErrorCommunicationFailure, general */
        145, /* errSSLProtocol: PsaErrorCommunicationFailure, general */
        132, /* errSecCoreFoundationUnknown: PsaErrorGenericError, fallback */
        132, /* errSecInternalComponent: PsaErrorGenericError, fallback */
        132, /* errSecBadReq: PsaErrorGenericError, equivalent */
        132, /* errSecUserCanceled: PsaErrorGenericError, fallback */
        141, /* errSecAllocate: PsaErrorInsufficientMemory, exact */
        133, /* errSecWrPerm: PsaErrorNotPermitted, equivalent */
        135, /* errSecParam: PsaErrorInvalidArgument, exact */
        132, /* errSecOpWr: PsaErrorGenericError, fallback */
        146, /* errSecIO: PsaErrorStorageFailure, exact */
        132, /* -35, which has no name: PsaErrorGenericError, fallback */
        142, /* errSecDiskFull: PsaErrorInsufficientStorage, exact */
        134, /* errSecUnimplemented: PsaErrorNotSupported, exact */
        132, /* -3, which has no name: PsaErrorGenericError, fallback */
        132, /* -2, which has no name: PsaErrorGenericError, fallback */
        132, /* -1, which has no name: PsaErrorGenericError, fallback */
        0, /* errSecSuccess: Success, exact */
        132, /* any other value: PsaErrorGenericError, fallback */
    };
    const uint8_t secstatus_code_ = secstatus_codes_[secstatus_osstatus_row(secstatus_status_)];
    return SECSTATUS_CAST(uint16_t, secstatus_code_ < 128 ? secstatus_code_ : secstatus_code_ + 1000);
}

/* secstatus_parsec_from_osstatus_fidelity returns how much of what an OSStatus
 * says secstatus_parsec_from_osstatus keeps. The grades stand in the order of
 * the codes above; four to a byte, the first in the lowest bits. */
static inline enum secstatus_fidelity secstatus_parsec_from_osstatus_fidelity(int32_t secstatus_status_)
{
    static const uint8_t secstatus_grades_[] = {
        0x00, 0x00, 0x90, 0xA8, 0x92, 0x10, 0xA8, 0xAA, 0xA6, 0x96, 0xAA, 0xAA,
        0x55, 0x95, 0xAA, 0x61, 0xAA, 0xAA, 0x9A, 0x02, 0x2A, 0x00, 0x95, 0x96,
        0x5F, 0x55, 0x55, 0x65, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55,
        0x55, 0x55, 0x55, 0xA5, 0x9A, 0x99, 0x65, 0xD5, 0xAC, 0x29, 0xAA, 0x80,
        0x02, 0xE6, 0xA7, 0xAA, 0xAA, 0x86, 0x8A, 0xAA, 0xCB, 0x68, 0xB2, 0xA6,
        0xA6, 0x2A, 0x12, 0x00, 0x00, 0x00, 0x20, 0x33, 0x00, 0x00, 0x00, 0x28,
        0x00, 0x00, 0x00, 0x88, 0x7B, 0x66, 0x99, 0xEA, 0xAA, 0x9A, 0x99, 0x5A,
        0x66, 0x69, 0xA8, 0x55, 0x85, 0xA6, 0x66, 0x69, 0x9A, 0xA2, 0x96, 0x95,
        0x89, 0x55, 0x95, 0x90, 0xA9, 0x96, 0xA2, 0x12, 0xAB, 0x8A, 0x01, 0x00,
        0x24, 0x19, 0x90, 0x95, 0x5A, 0xBF, 0xAA, 0xA7, 0x6A, 0xE5, 0xA6, 0x1A,
        0x80, 0xAA, 0xAA, 0xD4, 0x59, 0x15, 0xD5, 0x1E, 0x10, 0x66, 0x29, 0x01,
        0x92, 0x56, 0x19, 0x00, 0x08, 0x25, 0x15, 0xC8, 0xCE, 0x3C, 0x30,
    };
    const int32_t secstatus_row_ = secstatus_osstatus_row(secstatus_status_);
    return SECSTATUS_CAST(enum secstatus_fidelity,
        secstatus_grades_[secstatus_row_ / 4] >> secstatus_row_ % 4 * 2 & 3);
}

#endif /* SECSTATUS_CONVERT_OSSTATUS_H */
