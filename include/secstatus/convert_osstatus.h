/* SPDX-License-Identifier: 0BSD */
/* SPDX-FileCopyrightText: 2026 The secstatus authors */

/* secstatus/convert_osstatus.h - conversions of status codes from and to
 * Apple's OSStatus.
 *
 * There are six conversions. The notes in secstatus/convert.h apply here too.
 * The header is separate because OSStatus has many codes. An OSStatus is an
 * int32_t (Apple, MacTypes.h) on every system. The header needs no header of
 * Apple.
 *
 * The file is generated from registry/ of
 * https://github.com/secstatus/secstatus. To change it, change the facts there
 * and run "make generate". */

#ifndef SECSTATUS_CONVERT_OSSTATUS_H
#define SECSTATUS_CONVERT_OSSTATUS_H

#include "detail.h"

/* secstatus_osstatus_from_psa returns the OSStatus that is closest in meaning
 * to a psa_status_t. A failure without a name becomes errSecFunctionFailed. A
 * positive value, which is a success with a meaning that the API defines,
 * becomes errSecSuccess and loses that meaning. */
static inline int32_t secstatus_osstatus_from_psa(int32_t secstatus_status_)
{
    static const uint16_t secstatus_codes_[] = {
        34909, /* PSA_OPERATION_INCOMPLETE: errSecFunctionFailed, fallback */
        50, /* PSA_ERROR_MISSING_MANIFEST: errSecParam, equivalent */
        26275, /* PSA_ERROR_DECRYPTION_FAILURE: errSecDecode, general */
        34959, /* PSA_ERROR_INSUFFICIENT_POWER: errSecDeviceError, general */
        34909, /* PSA_ERROR_FLASH_ABUSE: errSecFunctionFailed, fallback */
        34909, /* PSA_ERROR_INSTALL_INTERRUPTED: errSecFunctionFailed, equivalent */
        25299, /* PSA_ERROR_ALREADY_INSTALLED: errSecDuplicateItem, equivalent */
        909, /* PSA_ERROR_CURRENTLY_INSTALLING: errSecBadReq, general */
        34936, /* PSA_ERROR_DEPENDENCY_NEEDED: errSecIncompatibleVersion, general */
        34905, /* PSA_ERROR_WRONG_DEVICE: errSecInvalidData, general */
        34909, /* -154, which has no name: errSecFunctionFailed, fallback */
        34832, /* PSA_ERROR_DATA_INVALID: errSecIncompatibleDatabaseBlob, exact */
        34830, /* PSA_ERROR_DATA_CORRUPT: errSecInvalidDatabaseBlob, exact */
        34908, /* PSA_ERROR_CORRUPTION_DETECTED: errSecSelfCheckFailed, general */
        26275, /* PSA_ERROR_INVALID_PADDING: errSecDecode, general */
        35040, /* PSA_ERROR_INVALID_SIGNATURE: errSecVerifyFailed, exact */
        34959, /* PSA_ERROR_INSUFFICIENT_ENTROPY: errSecDeviceError, general */
        34959, /* PSA_ERROR_HARDWARE_FAILURE: errSecDeviceError, exact */
        36, /* PSA_ERROR_STORAGE_FAILURE: errSecIO, exact */
        36, /* PSA_ERROR_COMMUNICATION_FAILURE: errSecIO, general */
        34903, /* PSA_ERROR_SERVICE_FAILURE: errSecInternalError, exact */
        34866, /* PSA_ERROR_INSUFFICIENT_DATA: errSecEndOfData, exact */
        34, /* PSA_ERROR_INSUFFICIENT_STORAGE: errSecDiskFull, exact */
        108, /* PSA_ERROR_INSUFFICIENT_MEMORY: errSecAllocate, exact */
        25300, /* PSA_ERROR_DOES_NOT_EXIST: errSecItemNotFound, exact */
        25299, /* PSA_ERROR_ALREADY_EXISTS: errSecDuplicateItem, exact */
        25301, /* PSA_ERROR_BUFFER_TOO_SMALL: errSecBufferTooSmall, exact */
        909, /* PSA_ERROR_BAD_STATE: errSecBadReq, exact */
        34912, /* PSA_ERROR_INVALID_HANDLE: errSecInvalidHandle, exact */
        50, /* PSA_ERROR_INVALID_ARGUMENT: errSecParam, exact */
        4, /* PSA_ERROR_NOT_SUPPORTED: errSecUnimplemented, exact */
        34963, /* PSA_ERROR_NOT_PERMITTED: errSecKeyUsageIncorrect, general */
        34909, /* PSA_ERROR_GENERIC_ERROR: errSecFunctionFailed, exact */
        34817, /* PSA_ERROR_CONNECTION_BUSY: errSecServiceNotAvailable, general */
        35054, /* PSA_ERROR_CONNECTION_REFUSED: errSecInsufficientCredentials, general */
        50, /* PSA_ERROR_PROGRAMMER_ERROR: errSecParam, general */
        34909, /* any other value: errSecFunctionFailed, fallback */
    };
    if (secstatus_status_ < 0) {
        const uint16_t secstatus_code_ = secstatus_codes_[secstatus_psa_row(secstatus_status_)];
        return -SECSTATUS_CAST(int32_t, secstatus_code_) - (secstatus_code_ < 34500 ? 0 : 32768);
    }
    return 0; /* every success */
}

/* secstatus_osstatus_from_psa_fidelity returns how well
 * secstatus_osstatus_from_psa keeps the meaning of a psa_status_t. The grades
 * in the table are in the order of the codes above, then those of PSA_SUCCESS,
 * PSA_SUCCESS_REBOOT, PSA_SUCCESS_RESTART, PSA_SUCCESS_DEPENDENCY_NEEDED, any
 * other success. Each byte has four grades, the first in the lowest bits. */
static inline enum secstatus_fidelity secstatus_osstatus_from_psa_fidelity(int32_t secstatus_status_)
{
    static const uint8_t secstatus_grades_[] = {
        0x58, 0x68, 0xC5, 0xD7, 0x7D, 0xFF, 0xFF, 0x7F, 0x57, 0x5C, 0x05,
    };
    const int32_t secstatus_row_ = secstatus_psa_row(secstatus_status_);
    return SECSTATUS_CAST(enum secstatus_fidelity,
        secstatus_grades_[secstatus_row_ / 4] >> secstatus_row_ % 4 * 2 & 3);
}

/* secstatus_osstatus_from_ckr returns the OSStatus that is closest in meaning
 * to a CK_RV. A failure without a name becomes errSecFunctionFailed. */
static inline int32_t secstatus_osstatus_from_ckr(unsigned long secstatus_rv_)
{
    static const uint16_t secstatus_codes_[] = {
        34909, /* CKR_VENDOR_DEFINED: errSecFunctionFailed, fallback */
        34909, /* any other value: errSecFunctionFailed, fallback */
        0, /* CKR_OK: errSecSuccess, exact */
        128, /* CKR_CANCEL: errSecUserCanceled, equivalent */
        108, /* CKR_HOST_MEMORY: errSecAllocate, exact */
        34951, /* CKR_SLOT_ID_INVALID: errSecInvalidSubServiceID, exact */
        34909, /* 0x00000004UL, which has no name: errSecFunctionFailed, fallback */
        34903, /* CKR_GENERAL_ERROR: errSecInternalError, exact */
        34909, /* CKR_FUNCTION_FAILED: errSecFunctionFailed, exact */
        50, /* CKR_ARGUMENTS_BAD: errSecParam, exact */
        34909, /* CKR_NO_EVENT: errSecFunctionFailed, fallback */
        4, /* CKR_NEED_TO_CREATE_THREADS: errSecUnimplemented, equivalent */
        4, /* CKR_CANT_LOCK: errSecUnimplemented, equivalent */
        25309, /* CKR_ATTRIBUTE_READ_ONLY: errSecReadOnlyAttr, exact */
        25316, /* CKR_ATTRIBUTE_SENSITIVE: errSecDataNotAvailable, exact */
        25303, /* CKR_ATTRIBUTE_TYPE_INVALID: errSecNoSuchAttr, exact */
        34926, /* CKR_ATTRIBUTE_VALUE_INVALID: errSecInvalidValue, exact */
        34909, /* 0x00000014UL, which has no name: errSecFunctionFailed, fallback */
        34909, /* 0x00000015UL, which has no name: errSecFunctionFailed, fallback */
        34909, /* 0x00000016UL, which has no name: errSecFunctionFailed, fallback */
        34909, /* 0x00000017UL, which has no name: errSecFunctionFailed, fallback */
        34909, /* 0x00000018UL, which has no name: errSecFunctionFailed, fallback */
        34909, /* 0x00000019UL, which has no name: errSecFunctionFailed, fallback */
        34909, /* 0x0000001AUL, which has no name: errSecFunctionFailed, fallback */
        25317, /* CKR_ACTION_PROHIBITED: errSecDataNotModifiable, exact */
        34905, /* CKR_DATA_INVALID: errSecInvalidData, exact */
        34956, /* CKR_DATA_LEN_RANGE: errSecInputLengthError, exact */
        34959, /* CKR_DEVICE_ERROR: errSecDeviceError, exact */
        34904, /* CKR_DEVICE_MEMORY: errSecMemoryError, general */
        34959, /* CKR_DEVICE_REMOVED: errSecDeviceError, general */
        26275, /* CKR_ENCRYPTED_DATA_INVALID: errSecDecode, general */
        34956, /* CKR_ENCRYPTED_DATA_LEN_RANGE: errSecInputLengthError, general */
        35040, /* CKR_AEAD_DECRYPT_FAILED: errSecVerifyFailed, general */
        128, /* CKR_FUNCTION_CANCELED: errSecUserCanceled, exact */
        909, /* CKR_FUNCTION_NOT_PARALLEL: errSecBadReq, equivalent */
        34909, /* 0x00000052UL, which has no name: errSecFunctionFailed, fallback */
        34909, /* 0x00000053UL, which has no name: errSecFunctionFailed, fallback */
        4, /* CKR_FUNCTION_NOT_SUPPORTED: errSecUnimplemented, exact */
        34944, /* CKR_KEY_HANDLE_INVALID: errSecInvalidKeyRef, exact */
        34909, /* 0x00000061UL, which has no name: errSecFunctionFailed, fallback */
        34967, /* CKR_KEY_SIZE_RANGE: errSecUnsupportedKeySize, exact */
        34962, /* CKR_KEY_TYPE_INCONSISTENT: errSecAlgorithmMismatch, exact */
        50, /* CKR_KEY_NOT_NEEDED: errSecParam, equivalent */
        34944, /* CKR_KEY_CHANGED: errSecInvalidKeyRef, general */
        34981, /* CKR_KEY_NEEDED: errSecMissingAttributeKey, general */
        34944, /* CKR_KEY_INDIGESTIBLE: errSecInvalidKeyRef, general */
        34963, /* CKR_KEY_FUNCTION_NOT_PERMITTED: errSecKeyUsageIncorrect, exact */
        34944, /* CKR_KEY_NOT_WRAPPABLE: errSecInvalidKeyRef, general */
        25316, /* CKR_KEY_UNEXTRACTABLE: errSecDataNotAvailable, equivalent */
        34979, /* CKR_MECHANISM_INVALID: errSecInvalidAlgorithm, exact */
        35002, /* CKR_MECHANISM_PARAM_INVALID: errSecInvalidAlgorithmParms, exact */
        34909, /* 0x00000080UL, which has no name: errSecFunctionFailed, fallback */
        34909, /* 0x00000081UL, which has no name: errSecFunctionFailed, fallback */
        25304, /* CKR_OBJECT_HANDLE_INVALID: errSecInvalidItemRef, exact */
        35038, /* CKR_OPERATION_ACTIVE: errSecStagedOperationInProgress, exact */
        35039, /* CKR_OPERATION_NOT_INITIALIZED: errSecStagedOperationNotStarted, exact */
        25293, /* CKR_PIN_INCORRECT: errSecAuthFailed, general */
        34935, /* CKR_PIN_INVALID: errSecInvalidSampleValue, general */
        34935, /* CKR_PIN_LEN_RANGE: errSecInvalidSampleValue, general */
        25315, /* CKR_PIN_EXPIRED: errSecInteractionRequired, general */
        35101, /* CKR_PIN_LOCKED: errSecDatabaseLocked, general */
        34912, /* CKR_SESSION_CLOSED: errSecInvalidHandle, general */
        34817, /* CKR_SESSION_COUNT: errSecServiceNotAvailable, general */
        34909, /* 0x000000B2UL, which has no name: errSecFunctionFailed, fallback */
        34912, /* CKR_SESSION_HANDLE_INVALID: errSecInvalidHandle, general */
        50, /* CKR_SESSION_PARALLEL_NOT_SUPPORTED: errSecParam, equivalent */
        25292, /* CKR_SESSION_READ_ONLY: errSecReadOnly, equivalent */
        35102, /* CKR_SESSION_EXISTS: errSecDatastoreIsOpen, exact */
        909, /* CKR_SESSION_READ_ONLY_EXISTS: errSecBadReq, general */
        909, /* CKR_SESSION_READ_WRITE_SO_EXISTS: errSecBadReq, general */
        35040, /* CKR_SIGNATURE_INVALID: errSecVerifyFailed, exact */
        34920, /* CKR_SIGNATURE_LEN_RANGE: errSecInvalidSignature, exact */
        35103, /* CKR_TEMPLATE_INCOMPLETE: errSecMissingValue, exact */
        50, /* CKR_TEMPLATE_INCONSISTENT: errSecParam, general */
        25291, /* CKR_TOKEN_NOT_PRESENT: errSecNotAvailable, general */
        35044, /* CKR_TOKEN_NOT_RECOGNIZED: errSecDeviceVerifyFailed, general */
        25292, /* CKR_TOKEN_WRITE_PROTECTED: errSecReadOnly, exact */
        34944, /* CKR_UNWRAPPING_KEY_HANDLE_INVALID: errSecInvalidKeyRef, equivalent */
        34967, /* CKR_UNWRAPPING_KEY_SIZE_RANGE: errSecUnsupportedKeySize, equivalent */
        34962, /* CKR_UNWRAPPING_KEY_TYPE_INCONSISTENT: errSecAlgorithmMismatch, equivalent */
        35046, /* CKR_USER_ALREADY_LOGGED_IN: errSecAlreadyLoggedIn, exact */
        34961, /* CKR_USER_NOT_LOGGED_IN: errSecNotLoggedIn, exact */
        25293, /* CKR_USER_PIN_NOT_INITIALIZED: errSecAuthFailed, general */
        35045, /* CKR_USER_TYPE_INVALID: errSecInvalidLoginName, exact */
        35046, /* CKR_USER_ANOTHER_ALREADY_LOGGED_IN: errSecAlreadyLoggedIn, general */
        35046, /* CKR_USER_TOO_MANY_TYPES: errSecAlreadyLoggedIn, general */
        34905, /* CKR_WRAPPED_KEY_INVALID: errSecInvalidData, general */
        34909, /* 0x00000111UL, which has no name: errSecFunctionFailed, fallback */
        34956, /* CKR_WRAPPED_KEY_LEN_RANGE: errSecInputLengthError, general */
        34944, /* CKR_WRAPPING_KEY_HANDLE_INVALID: errSecInvalidKeyRef, equivalent */
        34967, /* CKR_WRAPPING_KEY_SIZE_RANGE: errSecUnsupportedKeySize, equivalent */
        34962, /* CKR_WRAPPING_KEY_TYPE_INCONSISTENT: errSecAlgorithmMismatch, equivalent */
        4, /* CKR_RANDOM_SEED_NOT_SUPPORTED: errSecUnimplemented, equivalent */
        4, /* CKR_RANDOM_NO_RNG: errSecUnimplemented, equivalent */
        35002, /* CKR_DOMAIN_PARAMS_INVALID: errSecInvalidAlgorithmParms, general */
        35002, /* CKR_CURVE_NOT_SUPPORTED: errSecInvalidAlgorithmParms, general */
        25301, /* CKR_BUFFER_TOO_SMALL: errSecBufferTooSmall, exact */
        34905, /* CKR_SAVED_STATE_INVALID: errSecInvalidData, equivalent */
        25316, /* CKR_INFORMATION_SENSITIVE: errSecDataNotAvailable, equivalent */
        4, /* CKR_STATE_UNSAVEABLE: errSecUnimplemented, equivalent */
        34899, /* CKR_CRYPTOKI_NOT_INITIALIZED: errSecNotInitialized, exact */
        909, /* CKR_CRYPTOKI_ALREADY_INITIALIZED: errSecBadReq, general */
        34912, /* CKR_MUTEX_BAD: errSecInvalidHandle, equivalent */
        909, /* CKR_MUTEX_NOT_LOCKED: errSecBadReq, equivalent */
        25315, /* CKR_NEW_PIN_MODE: errSecInteractionRequired, general */
        25315, /* CKR_NEXT_OTP: errSecInteractionRequired, general */
        34909, /* 0x000001B2UL, which has no name: errSecFunctionFailed, fallback */
        34909, /* 0x000001B3UL, which has no name: errSecFunctionFailed, fallback */
        34909, /* 0x000001B4UL, which has no name: errSecFunctionFailed, fallback */
        34909, /* CKR_EXCEEDED_MAX_ITERATIONS: errSecFunctionFailed, fallback */
        34908, /* CKR_FIPS_SELF_TEST_FAILED: errSecSelfCheckFailed, exact */
        34943, /* CKR_LIBRARY_LOAD_FAILED: errSecAddinLoadFailed, exact */
        34935, /* CKR_PIN_TOO_WEAK: errSecInvalidSampleValue, general */
        34944, /* CKR_PUBLIC_KEY_INVALID: errSecInvalidKeyRef, general */
        128, /* CKR_FUNCTION_REJECTED: errSecUserCanceled, general */
        34904, /* CKR_TOKEN_RESOURCE_EXCEEDED: errSecMemoryError, general */
        34909, /* CKR_OPERATION_CANCEL_FAILED: errSecFunctionFailed, equivalent */
        34866, /* CKR_KEY_EXHAUSTED: errSecEndOfData, general */
        34909, /* CKR_PENDING: errSecFunctionFailed, fallback */
        4, /* CKR_SESSION_ASYNC_NOT_SUPPORTED: errSecUnimplemented, equivalent */
        34991, /* CKR_SEED_RANDOM_REQUIRED: errSecMissingAttributeSeed, general */
        34909, /* CKR_OPERATION_NOT_VALIDATED: errSecFunctionFailed, fallback */
        25291, /* CKR_TOKEN_NOT_INITIALIZED: errSecNotAvailable, general */
        35002, /* CKR_PARAMETER_SET_NOT_SUPPORTED: errSecInvalidAlgorithmParms, general */
    };
    const uint16_t secstatus_code_ = secstatus_codes_[secstatus_ckr_row(secstatus_rv_)];
    return -SECSTATUS_CAST(int32_t, secstatus_code_) - (secstatus_code_ < 34500 ? 0 : 32768);
}

/* secstatus_osstatus_from_ckr_fidelity returns how well
 * secstatus_osstatus_from_ckr keeps the meaning of a CK_RV. The grades in the
 * table are in the order of the codes above. Each byte has four grades, the
 * first in the lowest bits. */
static inline enum secstatus_fidelity secstatus_osstatus_from_ckr_fidelity(unsigned long secstatus_rv_)
{
    static const uint8_t secstatus_grades_[] = {
        0xB0, 0xCF, 0x8F, 0xFE, 0x03, 0x00, 0xFF, 0x55, 0x2D, 0x3C, 0x6F, 0x75,
        0x3E, 0xFC, 0x55, 0x15, 0xE9, 0xF5, 0x57, 0xAB, 0xDF, 0x15, 0xA9, 0x5A,
        0xAB, 0xA7, 0x05, 0xF0, 0x55, 0x86, 0x51,
    };
    const unsigned long secstatus_row_ = secstatus_ckr_row(secstatus_rv_);
    return SECSTATUS_CAST(enum secstatus_fidelity,
        secstatus_grades_[secstatus_row_ / 4] >> secstatus_row_ % 4 * 2 & 3);
}

/* secstatus_osstatus_from_parsec returns the OSStatus that is closest in
 * meaning to a ResponseStatus. A failure without a name becomes
 * errSecFunctionFailed. */
static inline int32_t secstatus_osstatus_from_parsec(uint32_t secstatus_status_)
{
    static const uint16_t secstatus_codes_[] = {
        0, /* Success: errSecSuccess, exact */
        34903, /* WrongProviderId: errSecInternalError, equivalent */
        4, /* ContentTypeNotSupported: errSecUnimplemented, general */
        4, /* AcceptTypeNotSupported: errSecUnimplemented, general */
        34936, /* WireProtocolVersionNotSupported: errSecIncompatibleVersion, equivalent */
        34950, /* ProviderNotRegistered: errSecModuleNotLoaded, general */
        34951, /* ProviderDoesNotExist: errSecInvalidSubServiceID, equivalent */
        26275, /* DeserializingBodyFailed: errSecDecode, general */
        34826, /* SerializingBodyFailed: errSecConversionError, general */
        4, /* OpcodeDoesNotExist: errSecUnimplemented, equivalent */
        25302, /* ResponseTooLarge: errSecDataTooLarge, general */
        25293, /* AuthenticationError: errSecAuthFailed, equivalent */
        4, /* AuthenticatorDoesNotExist: errSecUnimplemented, equivalent */
        4, /* AuthenticatorNotRegistered: errSecUnimplemented, equivalent */
        34903, /* KeyInfoManagerError: errSecInternalError, equivalent */
        36, /* ConnectionError: errSecIO, general */
        26275, /* InvalidEncoding: errSecDecode, general */
        26275, /* InvalidHeader: errSecDecode, general */
        34911, /* WrongProviderUuid: errSecInvalidGUID, general */
        34961, /* NotAuthenticated: errSecNotLoggedIn, equivalent */
        25302, /* BodySizeExceedsLimit: errSecDataTooLarge, general */
        35054, /* AdminOperation: errSecInsufficientCredentials, equivalent */
        34979, /* DeprecatedPrimitive: errSecInvalidAlgorithm, general */
        34909, /* PsaErrorGenericError: errSecFunctionFailed, exact */
        34963, /* PsaErrorNotPermitted: errSecKeyUsageIncorrect, general */
        4, /* PsaErrorNotSupported: errSecUnimplemented, exact */
        50, /* PsaErrorInvalidArgument: errSecParam, exact */
        34912, /* PsaErrorInvalidHandle: errSecInvalidHandle, exact */
        909, /* PsaErrorBadState: errSecBadReq, exact */
        25301, /* PsaErrorBufferTooSmall: errSecBufferTooSmall, exact */
        25299, /* PsaErrorAlreadyExists: errSecDuplicateItem, exact */
        25300, /* PsaErrorDoesNotExist: errSecItemNotFound, exact */
        108, /* PsaErrorInsufficientMemory: errSecAllocate, exact */
        34, /* PsaErrorInsufficientStorage: errSecDiskFull, exact */
        34866, /* PsaErrorInsufficientData: errSecEndOfData, exact */
        34909, /* 1144, which has no name: errSecFunctionFailed, fallback */
        36, /* PsaErrorCommunicationFailure: errSecIO, general */
        36, /* PsaErrorStorageFailure: errSecIO, exact */
        34959, /* PsaErrorHardwareFailure: errSecDeviceError, exact */
        34959, /* PsaErrorInsufficientEntropy: errSecDeviceError, general */
        35040, /* PsaErrorInvalidSignature: errSecVerifyFailed, exact */
        26275, /* PsaErrorInvalidPadding: errSecDecode, general */
        34908, /* PsaErrorCorruptionDetected: errSecSelfCheckFailed, general */
        34830, /* PsaErrorDataCorrupt: errSecInvalidDatabaseBlob, exact */
        34832, /* PsaErrorDataInvalid: errSecIncompatibleDatabaseBlob, exact */
        34909, /* any other value: errSecFunctionFailed, fallback */
    };
    const uint16_t secstatus_code_ = secstatus_codes_[secstatus_parsec_row(secstatus_status_)];
    return -SECSTATUS_CAST(int32_t, secstatus_code_) - (secstatus_code_ < 34500 ? 0 : 32768);
}

/* secstatus_osstatus_from_parsec_fidelity returns how well
 * secstatus_osstatus_from_parsec keeps the meaning of a ResponseStatus. The
 * grades in the table are in the order of the codes above. Each byte has four
 * grades, the first in the lowest bits. */
static inline enum secstatus_fidelity secstatus_osstatus_from_parsec_fidelity(uint32_t secstatus_status_)
{
    static const uint8_t secstatus_grades_[] = {
        0x5B, 0x66, 0x99, 0x6A, 0x95, 0xD9, 0xFD, 0xFF, 0x3F, 0x7D, 0xD7, 0x03,
    };
    const uint32_t secstatus_row_ = secstatus_parsec_row(secstatus_status_);
    return SECSTATUS_CAST(enum secstatus_fidelity,
        secstatus_grades_[secstatus_row_ / 4] >> secstatus_row_ % 4 * 2 & 3);
}

/* secstatus_psa_from_osstatus returns the psa_status_t that is closest in
 * meaning to an OSStatus. A failure without a name becomes
 * PSA_ERROR_GENERIC_ERROR. */
static inline int32_t secstatus_psa_from_osstatus(int32_t secstatus_status_)
{
    static const uint8_t secstatus_codes_[] = {
        133, /* errSecMissingQualifiedCertStatement: PSA_ERROR_NOT_PERMITTED, general */
        135, /* errSecCertificateDuplicateExtension: PSA_ERROR_INVALID_ARGUMENT, general */
        133, /* errSecCertificateIsCA: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecCertificateValidityPeriodTooLong: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecCertificateNameNotAllowed: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecCertificatePolicyNotAllowed: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecTimestampRevocationNotification: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecTimestampRevocationWarning: PSA_ERROR_NOT_PERMITTED, general */
        132, /* errSecTimestampWaiting: PSA_ERROR_GENERIC_ERROR, equivalent */
        133, /* errSecTimestampRejection: PSA_ERROR_NOT_PERMITTED, general */
        140, /* errSecSigningTimeMissing: PSA_ERROR_DOES_NOT_EXIST, general */
        144, /* errSecTimestampSystemFailure: PSA_ERROR_SERVICE_FAILURE, general */
        134, /* errSecTimestampAddInfoNotAvailable: PSA_ERROR_NOT_SUPPORTED, general */
        134, /* errSecTimestampUnacceptedExtension: PSA_ERROR_NOT_SUPPORTED, general */
        134, /* errSecTimestampUnacceptedPolicy: PSA_ERROR_NOT_SUPPORTED, general */
        144, /* errSecTimestampTimeNotAvailable: PSA_ERROR_SERVICE_FAILURE, general */
        145, /* errSecTimestampBadDataFormat: PSA_ERROR_COMMUNICATION_FAILURE, general */
        133, /* errSecTimestampBadRequest: PSA_ERROR_NOT_PERMITTED, general */
        134, /* errSecTimestampBadAlg: PSA_ERROR_NOT_SUPPORTED, general */
        145, /* errSecTimestampServiceNotAvailable: PSA_ERROR_COMMUNICATION_FAILURE, general */
        133, /* errSecTimestampNotTrusted: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecTimestampInvalid: PSA_ERROR_NOT_PERMITTED, general */
        140, /* errSecTimestampMissing: PSA_ERROR_DOES_NOT_EXIST, general */
        133, /* errSecExtendedKeyUsageNotCritical: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecMissingRequiredExtension: PSA_ERROR_NOT_PERMITTED, general */
        135, /* errSecInvalidModifyMode: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidNewOwner: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidIndexInfo: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidAccessRequest: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidDBLocation: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        134, /* errSecUnsupportedOperator: PSA_ERROR_NOT_SUPPORTED, general */
        134, /* errSecUnsupportedNumSelectionPreds: PSA_ERROR_NOT_SUPPORTED, general */
        134, /* errSecUnsupportedQueryLimits: PSA_ERROR_NOT_SUPPORTED, general */
        135, /* errSecMissingValue: PSA_ERROR_INVALID_ARGUMENT, general */
        137, /* errSecDatastoreIsOpen: PSA_ERROR_BAD_STATE, general */
        133, /* errSecDatabaseLocked: PSA_ERROR_NOT_PERMITTED, equivalent */
        135, /* errSecInvalidParsingModule: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecIncompatibleFieldFormat: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecFieldSpecifiedMultiple: PSA_ERROR_INVALID_ARGUMENT, general */
        134, /* errSecUnsupportedNumRecordTypes: PSA_ERROR_NOT_SUPPORTED, general */
        134, /* errSecUnsupportedNumIndexes: PSA_ERROR_NOT_SUPPORTED, general */
        134, /* errSecUnsupportedNumAttributes: PSA_ERROR_NOT_SUPPORTED, general */
        134, /* errSecUnsupportedLocality: PSA_ERROR_NOT_SUPPORTED, general */
        134, /* errSecUnsupportedIndexInfo: PSA_ERROR_NOT_SUPPORTED, general */
        134, /* errSecUnsupportedFieldFormat: PSA_ERROR_NOT_SUPPORTED, general */
        140, /* errSecNoFieldValues: PSA_ERROR_DOES_NOT_EXIST, general */
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
        134, /* errSecUnsupportedAddressType: PSA_ERROR_NOT_SUPPORTED, general */
        133, /* errSecRequestRejected: PSA_ERROR_NOT_PERMITTED, equivalent */
        132, /* errSecRequestLost: PSA_ERROR_GENERIC_ERROR, equivalent */
        133, /* errSecRejectedForm: PSA_ERROR_NOT_PERMITTED, equivalent */
        137, /* errSecNoDefaultAuthority: PSA_ERROR_BAD_STATE, general */
        133, /* errSecNotTrusted: PSA_ERROR_NOT_PERMITTED, general */
        134, /* errSecMultipleValuesUnsupported: PSA_ERROR_NOT_SUPPORTED, general */
        135, /* errSecInvalidTuple: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidStopOnPolicy: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidResponseVector: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidRequestInputs: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidReason: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidTimeString: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidPolicyIdentifiers: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidIndex: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidIdentifier: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidID: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidFormType: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidCRL: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidCRLType: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidCRLEncoding: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        133, /* errSecInvalidCRLAuthority: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecInvalidCertAuthority: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecVerifyActionFailed: PSA_ERROR_NOT_PERMITTED, general */
        135, /* errSecInvalidAuthority: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidAction: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        133, /* errSecInsufficientCredentials: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecCertificateSuspended: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecCertificateRevoked: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecCertificateNotValidYet: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecCertificateExpired: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecCertificateCannotOperate: PSA_ERROR_NOT_PERMITTED, general */
        135, /* errSecInvalidCRLGroup: PSA_ERROR_INVALID_ARGUMENT, general */
        134, /* errSecInvalidDigestAlgorithm: PSA_ERROR_NOT_SUPPORTED, general */
        137, /* errSecAlreadyLoggedIn: PSA_ERROR_BAD_STATE, general */
        135, /* errSecInvalidLoginName: PSA_ERROR_INVALID_ARGUMENT, general */
        147, /* errSecDeviceVerifyFailed: PSA_ERROR_HARDWARE_FAILURE, equivalent */
        135, /* errSecPublicKeyInconsistent: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecBlockSizeMismatch: PSA_ERROR_INVALID_ARGUMENT, general */
        134, /* errSecQuerySizeUnknown: PSA_ERROR_NOT_SUPPORTED, general */
        149, /* errSecVerifyFailed: PSA_ERROR_INVALID_SIGNATURE, exact */
        137, /* errSecStagedOperationNotStarted: PSA_ERROR_BAD_STATE, equivalent */
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
        135, /* errSecInvalidAttributeAccessCredentials: PSA_ERROR_INVALID_ARGUMENT, equivalent */
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
        134, /* errSecInvalidAttributeMode: PSA_ERROR_NOT_SUPPORTED, general */
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
        136, /* errSecInvalidAttributeKey: PSA_ERROR_INVALID_HANDLE, general */
        134, /* errSecInvalidAlgorithm: PSA_ERROR_NOT_SUPPORTED, general */
        135, /* errSecInvalidContext: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidOutputVector: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidInputVector: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        134, /* errSecUnsupportedVectorOfBuffers: PSA_ERROR_NOT_SUPPORTED, general */
        135, /* errSecInvalidKeyFormat: PSA_ERROR_INVALID_ARGUMENT, general */
        134, /* errSecUnsupportedKeyLabel: PSA_ERROR_NOT_SUPPORTED, general */
        135, /* errSecInvalidKeyLabel: PSA_ERROR_INVALID_ARGUMENT, general */
        134, /* errSecUnsupportedKeyAttributeMask: PSA_ERROR_NOT_SUPPORTED, general */
        135, /* errSecInvalidKeyAttributeMask: PSA_ERROR_INVALID_ARGUMENT, general */
        134, /* errSecUnsupportedKeyUsageMask: PSA_ERROR_NOT_SUPPORTED, general */
        135, /* errSecInvalidKeyUsageMask: PSA_ERROR_INVALID_ARGUMENT, general */
        134, /* errSecUnsupportedKeySize: PSA_ERROR_NOT_SUPPORTED, general */
        134, /* errSecUnsupportedKeyFormat: PSA_ERROR_NOT_SUPPORTED, general */
        135, /* errSecKeyHeaderInconsistent: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecKeyBlobTypeIncorrect: PSA_ERROR_INVALID_ARGUMENT, general */
        133, /* errSecKeyUsageIncorrect: PSA_ERROR_NOT_PERMITTED, general */
        135, /* errSecAlgorithmMismatch: PSA_ERROR_INVALID_ARGUMENT, general */
        133, /* errSecNotLoggedIn: PSA_ERROR_NOT_PERMITTED, general */
        137, /* errSecAttachHandleBusy: PSA_ERROR_BAD_STATE, general */
        147, /* errSecDeviceError: PSA_ERROR_HARDWARE_FAILURE, exact */
        134, /* errSecPrivilegeNotSupported: PSA_ERROR_NOT_SUPPORTED, equivalent */
        138, /* errSecOutputLengthError: PSA_ERROR_BUFFER_TOO_SMALL, equivalent */
        135, /* errSecInputLengthError: PSA_ERROR_INVALID_ARGUMENT, general */
        140, /* errSecEventNotificationCallbackNotFound: PSA_ERROR_DOES_NOT_EXIST, general */
        140, /* errSecModuleManagerNotFound: PSA_ERROR_DOES_NOT_EXIST, general */
        144, /* errSecModuleManagerInitializeFailed: PSA_ERROR_SERVICE_FAILURE, equivalent */
        140, /* errSecAttributeNotInContext: PSA_ERROR_DOES_NOT_EXIST, general */
        135, /* errSecInvalidSubServiceID: PSA_ERROR_INVALID_ARGUMENT, general */
        137, /* errSecModuleNotLoaded: PSA_ERROR_BAD_STATE, general */
        135, /* errSecInvalidServiceMask: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        144, /* errSecInvalidAddinFunctionTable: PSA_ERROR_SERVICE_FAILURE, equivalent */
        144, /* errSecLibraryReferenceNotFound: PSA_ERROR_SERVICE_FAILURE, general */
        132, /* errSecAddinUnloadFailed: PSA_ERROR_GENERIC_ERROR, equivalent */
        135, /* errSecInvalidKeyHierarchy: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        136, /* errSecInvalidKeyRef: PSA_ERROR_INVALID_HANDLE, general */
        144, /* errSecAddinLoadFailed: PSA_ERROR_SERVICE_FAILURE, general */
        132, /* errSecEMMUnloadFailed: PSA_ERROR_GENERIC_ERROR, equivalent */
        144, /* errSecEMMLoadFailed: PSA_ERROR_SERVICE_FAILURE, general */
        135, /* errSecInvalidPVC: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        137, /* errSecPVCAlreadyConfigured: PSA_ERROR_BAD_STATE, equivalent */
        135, /* errSecInvalidScope: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        133, /* errSecPrivilegeNotGranted: PSA_ERROR_NOT_PERMITTED, general */
        134, /* errSecIncompatibleVersion: PSA_ERROR_NOT_SUPPORTED, general */
        135, /* errSecInvalidSampleValue: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidACL: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        136, /* errSecInvalidRecord: PSA_ERROR_INVALID_HANDLE, general */
        135, /* errSecInvalidAccessCredentials: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        132, /* errSecACLChangeFailed: PSA_ERROR_GENERIC_ERROR, equivalent */
        132, /* errSecACLAddFailed: PSA_ERROR_GENERIC_ERROR, equivalent */
        132, /* errSecACLReplaceFailed: PSA_ERROR_GENERIC_ERROR, equivalent */
        132, /* errSecACLDeleteFailed: PSA_ERROR_GENERIC_ERROR, equivalent */
        132, /* errSecCallbackFailed: PSA_ERROR_GENERIC_ERROR, equivalent */
        135, /* errSecInvalidValue: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidQuery: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        140, /* errSecTagNotFound: PSA_ERROR_DOES_NOT_EXIST, general */
        135, /* errSecInvalidCertificateGroup: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidCertificateRef: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidName: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        149, /* errSecInvalidSignature: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        135, /* errSecUnknownTag: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        149, /* errSecVerificationFailure: PSA_ERROR_INVALID_SIGNATURE, general */
        135, /* errSecInvalidNumberOfFields: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        137, /* errSecCRLAlreadySigned: PSA_ERROR_BAD_STATE, equivalent */
        135, /* errSecInvalidNetworkAddress: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidPassthroughID: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecInvalidDBList: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        136, /* errSecInvalidHandle: PSA_ERROR_INVALID_HANDLE, exact */
        135, /* errSecInvalidGUID: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        144, /* errSecModuleManifestVerifyFailed: PSA_ERROR_SERVICE_FAILURE, general */
        132, /* errSecFunctionFailed: PSA_ERROR_GENERIC_ERROR, exact */
        151, /* errSecSelfCheckFailed: PSA_ERROR_CORRUPTION_DETECTED, general */
        135, /* errSecInvalidPointer: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        144, /* errSecMDSError: PSA_ERROR_SERVICE_FAILURE, equivalent */
        135, /* errSecInvalidData: PSA_ERROR_INVALID_ARGUMENT, general */
        141, /* errSecMemoryError: PSA_ERROR_INSUFFICIENT_MEMORY, equivalent */
        144, /* errSecInternalError: PSA_ERROR_SERVICE_FAILURE, exact */
        151, /* errSecFunctionIntegrityFail: PSA_ERROR_CORRUPTION_DETECTED, equivalent */
        133, /* errSecPVCReferentNotFound: PSA_ERROR_NOT_PERMITTED, equivalent */
        136, /* errSecInvalidHandleUsage: PSA_ERROR_INVALID_HANDLE, equivalent */
        137, /* errSecNotInitialized: PSA_ERROR_BAD_STATE, general */
        132, /* errSecMobileMeFailedConsistencyCheck: PSA_ERROR_GENERIC_ERROR, equivalent */
        149, /* errSecMobileMeCSRVerifyFailure: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        140, /* errSecMobileMeNoRequestPending: PSA_ERROR_DOES_NOT_EXIST, general */
        137, /* errSecMobileMeRequestAlreadyPending: PSA_ERROR_BAD_STATE, general */
        144, /* errSecMobileMeServerServiceErr: PSA_ERROR_SERVICE_FAILURE, general */
        139, /* errSecMobileMeServerAlreadyExists: PSA_ERROR_ALREADY_EXISTS, equivalent */
        144, /* errSecMobileMeServerNotAvailable: PSA_ERROR_SERVICE_FAILURE, general */
        144, /* errSecMobileMeServerError: PSA_ERROR_SERVICE_FAILURE, general */
        132, /* errSecMobileMeRequestRedirected: PSA_ERROR_GENERIC_ERROR, equivalent */
        248, /* errSecMobileMeRequestQueued: PSA_OPERATION_INCOMPLETE, equivalent */
        134, /* errSecUnknownQualifiedCertStatement: PSA_ERROR_NOT_SUPPORTED, general */
        135, /* errSecInvalidSubjectName: PSA_ERROR_INVALID_ARGUMENT, general */
        133, /* errSecTrustSettingDeny: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecResourceSignBadExtKeyUsage: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecResourceSignBadCertChainLength: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecCodeSigningDevelopment: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecCodeSigningNoExtendedKeyUsage: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecCodeSigningBadPathLengthConstraint: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecCodeSigningNoBasicConstraints: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecCodeSigningBadCertChainLength: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecOCSPResponseNonceMismatch: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecOCSPResponderUnauthorized: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecOCSPResponderSignatureRequired: PSA_ERROR_NOT_PERMITTED, general */
        145, /* errSecOCSPResponderTryLater: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSecOCSPResponderInternalError: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSecOCSPResponderMalformedReq: PSA_ERROR_COMMUNICATION_FAILURE, general */
        133, /* errSecOCSPNoSigner: PSA_ERROR_NOT_PERMITTED, general */
        149, /* errSecOCSPSignatureError: PSA_ERROR_INVALID_SIGNATURE, general */
        137, /* errSecRecordModified: PSA_ERROR_BAD_STATE, equivalent */
        133, /* errSecOCSPNotTrustedToAnchor: PSA_ERROR_NOT_PERMITTED, general */
        145, /* errSecNetworkFailure: PSA_ERROR_COMMUNICATION_FAILURE, general */
        133, /* errSecIncompleteCertRevocationCheck: PSA_ERROR_NOT_PERMITTED, general */
        143, /* errSecEndOfData: PSA_ERROR_INSUFFICIENT_DATA, exact */
        133, /* errSecOCSPStatusUnrecognized: PSA_ERROR_NOT_PERMITTED, general */
        145, /* errSecOCSPUnavailable: PSA_ERROR_COMMUNICATION_FAILURE, general */
        135, /* errSecOCSPBadRequest: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        145, /* errSecOCSPBadResponse: PSA_ERROR_COMMUNICATION_FAILURE, general */
        133, /* errSecSSLBadExtendedKeyUsage: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecSMIMESubjAltNameNotCritical: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecSMIMENoEmailAddress: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecSMIMEKeyUsageNotCritical: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecSMIMEBadKeyUsage: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecSMIMEBadExtendedKeyUsage: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecSMIMEEmailAddressesNotFound: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecIDPFailure: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecCRLPolicyFailed: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecCRLNotTrusted: PSA_ERROR_NOT_PERMITTED, general */
        134, /* errSecUnknownCRLExtension: PSA_ERROR_NOT_SUPPORTED, general */
        134, /* errSecUnknownCertExtension: PSA_ERROR_NOT_SUPPORTED, general */
        135, /* errSecCRLBadURI: PSA_ERROR_INVALID_ARGUMENT, general */
        145, /* errSecCRLServerDown: PSA_ERROR_COMMUNICATION_FAILURE, general */
        140, /* errSecCRLNotFound: PSA_ERROR_DOES_NOT_EXIST, general */
        133, /* errSecCRLNotValidYet: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecCRLExpired: PSA_ERROR_NOT_PERMITTED, general */
        149, /* errSecInvalidRoot: PSA_ERROR_INVALID_SIGNATURE, general */
        133, /* errSecPathLengthConstraintExceeded: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecInvalidIDLinkage: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecInvalidExtendedKeyUsage: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecInvalidKeyUsageForPolicy: PSA_ERROR_NOT_PERMITTED, general */
        135, /* errSecInvalidSubjectKeyID: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecInvalidAuthorityKeyID: PSA_ERROR_INVALID_ARGUMENT, general */
        133, /* errSecNoBasicConstraintsCA: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecNoBasicConstraints: PSA_ERROR_NOT_PERMITTED, general */
        134, /* errSecUnknownCriticalExtensionFlag: PSA_ERROR_NOT_SUPPORTED, general */
        133, /* errSecHostNameMismatch: PSA_ERROR_NOT_PERMITTED, general */
        153, /* errSecIncompatibleKeyBlob: PSA_ERROR_DATA_INVALID, equivalent */
        153, /* errSecIncompatibleDatabaseBlob: PSA_ERROR_DATA_INVALID, exact */
        152, /* errSecInvalidKeyBlob: PSA_ERROR_DATA_CORRUPT, equivalent */
        152, /* errSecInvalidDatabaseBlob: PSA_ERROR_DATA_CORRUPT, exact */
        142, /* errSecFileTooBig: PSA_ERROR_INSUFFICIENT_STORAGE, equivalent */
        142, /* errSecQuotaExceeded: PSA_ERROR_INSUFFICIENT_STORAGE, equivalent */
        150, /* errSecAppleSSLv2Rollback: PSA_ERROR_INVALID_PADDING, equivalent */
        135, /* errSecConversionError: PSA_ERROR_INVALID_ARGUMENT, general */
        133, /* errSecAppleInvalidKeyEndDate: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecAppleInvalidKeyStartDate: PSA_ERROR_NOT_PERMITTED, general */
        149, /* errSecAppleSignatureMismatch: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        135, /* errSecApplePublicKeyIncomplete: PSA_ERROR_INVALID_ARGUMENT, general */
        133, /* errSecAppleAddAppACLSubject: PSA_ERROR_NOT_PERMITTED, equivalent */
        147, /* errSecDeviceFailed: PSA_ERROR_HARDWARE_FAILURE, equivalent */
        147, /* errSecDeviceReset: PSA_ERROR_HARDWARE_FAILURE, equivalent */
        133, /* errSecInsufficientClientID: PSA_ERROR_NOT_PERMITTED, equivalent */
        144, /* errSecServiceNotAvailable: PSA_ERROR_SERVICE_FAILURE, general */
        134, /* errSecCSUnimplemented: PSA_ERROR_NOT_SUPPORTED, equivalent */
        136, /* errSecCSInvalidObjectRef: PSA_ERROR_INVALID_HANDLE, general */
        135, /* errSecCSInvalidFlags: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        135, /* errSecCSObjectRequired: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        140, /* errSecCSStaticCodeNotFound: PSA_ERROR_DOES_NOT_EXIST, general */
        134, /* errSecCSUnsupportedGuestAttributes: PSA_ERROR_NOT_SUPPORTED, general */
        135, /* errSecCSInvalidAttributeValues: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        140, /* errSecCSNoSuchCode: PSA_ERROR_DOES_NOT_EXIST, general */
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
        133, /* errSecCSReqFailed: PSA_ERROR_NOT_PERMITTED, equivalent */
        135, /* errSecCSBadObjectFormat: PSA_ERROR_INVALID_ARGUMENT, general */
        144, /* errSecCSInternalError: PSA_ERROR_SERVICE_FAILURE, equivalent */
        133, /* errSecCSHostReject: PSA_ERROR_NOT_PERMITTED, equivalent */
        135, /* errSecCSNotAHost: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        149, /* errSecCSSignatureInvalid: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        135, /* errSecCSHostProtocolRelativePath: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        137, /* errSecCSHostProtocolContradiction: PSA_ERROR_BAD_STATE, equivalent */
        137, /* errSecCSHostProtocolDedicationError: PSA_ERROR_BAD_STATE, equivalent */
        137, /* errSecCSHostProtocolNotProxy: PSA_ERROR_BAD_STATE, equivalent */
        137, /* errSecCSHostProtocolStateError: PSA_ERROR_BAD_STATE, equivalent */
        135, /* errSecCSHostProtocolUnrelated: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        132, /* -67038, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        134, /* errSecCSNotSupported: PSA_ERROR_NOT_SUPPORTED, equivalent */
        138, /* errSecCSCMSTooLarge: PSA_ERROR_BUFFER_TOO_SMALL, equivalent */
        135, /* errSecCSHostProtocolInvalidHash: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        149, /* errSecCSStaticCodeChanged: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        133, /* errSecCSDBDenied: PSA_ERROR_NOT_PERMITTED, equivalent */
        146, /* errSecCSDBAccess: PSA_ERROR_STORAGE_FAILURE, equivalent */
        135, /* errSecCSHostProtocolInvalidAttribute: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        149, /* errSecCSInfoPlistFailed: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        135, /* errSecCSNoMainExecutable: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecCSBadBundleFormat: PSA_ERROR_INVALID_ARGUMENT, general */
        140, /* errSecCSNoMatches: PSA_ERROR_DOES_NOT_EXIST, general */
        133, /* errSecCSFileHardQuarantined: PSA_ERROR_NOT_PERMITTED, equivalent */
        135, /* errSecCSOutdated: PSA_ERROR_INVALID_ARGUMENT, general */
        152, /* errSecCSDbCorrupt: PSA_ERROR_DATA_CORRUPT, equivalent */
        149, /* errSecCSResourceDirectoryFailed: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        149, /* errSecCSUnsignedNestedCode: PSA_ERROR_INVALID_SIGNATURE, general */
        149, /* errSecCSBadNestedCode: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        135, /* errSecCSBadCallbackValue: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        132, /* errSecCSHelperFailed: PSA_ERROR_GENERIC_ERROR, equivalent */
        133, /* errSecCSVetoed: PSA_ERROR_NOT_PERMITTED, equivalent */
        134, /* errSecCSBadLVArch: PSA_ERROR_NOT_SUPPORTED, general */
        134, /* errSecCSResourceNotSupported: PSA_ERROR_NOT_SUPPORTED, general */
        135, /* errSecCSRegularFile: PSA_ERROR_INVALID_ARGUMENT, general */
        149, /* errSecCSUnsealedAppRoot: PSA_ERROR_INVALID_SIGNATURE, general */
        133, /* errSecCSWeakResourceRules: PSA_ERROR_NOT_PERMITTED, equivalent */
        135, /* errSecCSDSStoreSymlink: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecCSAmbiguousBundleFormat: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecCSBadMainExecutable: PSA_ERROR_INVALID_ARGUMENT, general */
        149, /* errSecCSBadFrameworkVersion: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        149, /* errSecCSUnsealedFrameworkRoot: PSA_ERROR_INVALID_SIGNATURE, general */
        133, /* errSecCSWeakResourceEnvelope: PSA_ERROR_NOT_PERMITTED, equivalent */
        132, /* errSecCSCancelled: PSA_ERROR_GENERIC_ERROR, fallback */
        135, /* errSecCSInvalidPlatform: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        134, /* errSecCSTooBig: PSA_ERROR_NOT_SUPPORTED, general */
        135, /* errSecCSInvalidSymlink: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecCSNotAppLike: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecCSBadDiskImageFormat: PSA_ERROR_INVALID_ARGUMENT, general */
        134, /* errSecCSUnsupportedDigestAlgorithm: PSA_ERROR_NOT_SUPPORTED, general */
        135, /* errSecCSInvalidAssociatedFileData: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecCSInvalidTeamIdentifier: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        149, /* errSecCSBadTeamIdentifier: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        133, /* errSecCSSignatureUntrusted: PSA_ERROR_NOT_PERMITTED, general */
        132, /* -66995, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        135, /* errSecCSInvalidEntitlements: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecCSInvalidRuntimeVersion: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        133, /* errSecCSRevokedNotarization: PSA_ERROR_NOT_PERMITTED, general */
        132, /* errSecCSCMSConstructionFailed: PSA_ERROR_GENERIC_ERROR, equivalent */
        132, /* errSecCSRemoteSignerFailed: PSA_ERROR_GENERIC_ERROR, equivalent */
        140, /* errSessionValueNotSet: PSA_ERROR_DOES_NOT_EXIST, general */
        133, /* errSessionAuthorizationDenied: PSA_ERROR_NOT_PERMITTED, equivalent */
        135, /* errSessionInvalidAttributes: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        136, /* errSessionInvalidId: PSA_ERROR_INVALID_HANDLE, equivalent */
        135, /* errAuthorizationBadAddress: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        145, /* errAuthorizationToolEnvironmentError: PSA_ERROR_COMMUNICATION_FAILURE, equivalent */
        132, /* errAuthorizationToolExecuteFailure: PSA_ERROR_GENERIC_ERROR, equivalent */
        135, /* errAuthorizationInvalidFlags: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        133, /* errAuthorizationInternalizeNotAllowed: PSA_ERROR_NOT_PERMITTED, equivalent */
        133, /* errAuthorizationExternalizeNotAllowed: PSA_ERROR_NOT_PERMITTED, equivalent */
        144, /* errAuthorizationInternal: PSA_ERROR_SERVICE_FAILURE, equivalent */
        133, /* errAuthorizationInteractionNotAllowed: PSA_ERROR_NOT_PERMITTED, general */
        132, /* errAuthorizationCanceled: PSA_ERROR_GENERIC_ERROR, fallback */
        133, /* errAuthorizationDenied: PSA_ERROR_NOT_PERMITTED, equivalent */
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
        149, /* errSecNotSigner: PSA_ERROR_INVALID_SIGNATURE, general */
        133, /* errSecInDarkWake: PSA_ERROR_NOT_PERMITTED, general */
        135, /* errSecInvalidPrefsDomain: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        133, /* errSecCreateChainFailed: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecDataNotModifiable: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecDataNotAvailable: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecInteractionRequired: PSA_ERROR_NOT_PERMITTED, general */
        144, /* errSecNoPolicyModule: PSA_ERROR_SERVICE_FAILURE, general */
        144, /* errSecNoCertificateModule: PSA_ERROR_SERVICE_FAILURE, general */
        144, /* errSecNoStorageModule: PSA_ERROR_SERVICE_FAILURE, general */
        134, /* errSecKeySizeNotAllowed: PSA_ERROR_NOT_SUPPORTED, general */
        153, /* errSecWrongSecVersion: PSA_ERROR_DATA_INVALID, equivalent */
        133, /* errSecReadOnlyAttr: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecInteractionNotAllowed: PSA_ERROR_NOT_PERMITTED, general */
        140, /* errSecNoDefaultKeychain: PSA_ERROR_DOES_NOT_EXIST, general */
        135, /* errSecNoSuchClass: PSA_ERROR_INVALID_ARGUMENT, general */
        136, /* errSecInvalidSearchRef: PSA_ERROR_INVALID_HANDLE, equivalent */
        136, /* errSecInvalidItemRef: PSA_ERROR_INVALID_HANDLE, general */
        135, /* errSecNoSuchAttr: PSA_ERROR_INVALID_ARGUMENT, general */
        135, /* errSecDataTooLarge: PSA_ERROR_INVALID_ARGUMENT, general */
        138, /* errSecBufferTooSmall: PSA_ERROR_BUFFER_TOO_SMALL, exact */
        140, /* errSecItemNotFound: PSA_ERROR_DOES_NOT_EXIST, exact */
        139, /* errSecDuplicateItem: PSA_ERROR_ALREADY_EXISTS, exact */
        135, /* errSecInvalidCallback: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        139, /* errSecDuplicateCallback: PSA_ERROR_ALREADY_EXISTS, equivalent */
        139, /* errSecDuplicateKeychain: PSA_ERROR_ALREADY_EXISTS, equivalent */
        152, /* errSecInvalidKeychain: PSA_ERROR_DATA_CORRUPT, equivalent */
        140, /* errSecNoSuchKeychain: PSA_ERROR_DOES_NOT_EXIST, general */
        133, /* errSecAuthFailed: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSecReadOnly: PSA_ERROR_NOT_PERMITTED, general */
        144, /* errSecNotAvailable: PSA_ERROR_SERVICE_FAILURE, general */
        149, /* errSecPkcs12VerifyFailure: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        140, /* errSecNoTrustSettings: PSA_ERROR_DOES_NOT_EXIST, general */
        153, /* errSecInvalidTrustSettings: PSA_ERROR_DATA_INVALID, equivalent */
        136, /* errSecInvalidPasswordRef: PSA_ERROR_INVALID_HANDLE, equivalent */
        133, /* errSecPassphraseRequired: PSA_ERROR_NOT_PERMITTED, general */
        135, /* errSecMultiplePrivKeys: PSA_ERROR_INVALID_ARGUMENT, general */
        133, /* errSecKeyIsSensitive: PSA_ERROR_NOT_PERMITTED, general */
        135, /* errSecUnknownFormat: PSA_ERROR_INVALID_ARGUMENT, general */
        134, /* errSecUnsupportedFormat: PSA_ERROR_NOT_SUPPORTED, general */
        137, /* errSecTrustNotAvailable: PSA_ERROR_BAD_STATE, equivalent */
        135, /* errSecInvalidOwnerEdit: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        140, /* errSecNoAccessForItem: PSA_ERROR_DOES_NOT_EXIST, general */
        135, /* errSecInvalidTrustSetting: PSA_ERROR_INVALID_ARGUMENT, equivalent */
        140, /* errSecPolicyNotFound: PSA_ERROR_DOES_NOT_EXIST, general */
        134, /* errSecACLNotSimple: PSA_ERROR_NOT_SUPPORTED, general */
        132, /* errSSLEarlyDataRejected: PSA_ERROR_GENERIC_ERROR, equivalent */
        132, /* -9889, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* -9888, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        132, /* -9887, which has no name: PSA_ERROR_GENERIC_ERROR, fallback */
        133, /* errSSLATSCertificateTrustViolation: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSSLATSCertificateHashAlgorithmViolation: PSA_ERROR_NOT_PERMITTED, equivalent */
        133, /* errSSLATSLeafCertificateHashAlgorithmViolation: PSA_ERROR_NOT_PERMITTED, equivalent */
        133, /* errSSLATSMinimumKeySizeViolation: PSA_ERROR_NOT_PERMITTED, equivalent */
        133, /* errSSLATSCiphersuiteViolation: PSA_ERROR_NOT_PERMITTED, equivalent */
        133, /* errSSLATSMinimumVersionViolation: PSA_ERROR_NOT_PERMITTED, equivalent */
        133, /* errSSLATSViolation: PSA_ERROR_NOT_PERMITTED, equivalent */
        140, /* errSSLUnrecognizedName: PSA_ERROR_DOES_NOT_EXIST, general */
        133, /* errSSLUnknownPSKIdentity: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSSLCertificateRequired: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSSLBadCertificateStatusResponse: PSA_ERROR_NOT_PERMITTED, general */
        145, /* errSSLMissingExtension: PSA_ERROR_COMMUNICATION_FAILURE, general */
        133, /* errSSLInappropriateFallback: PSA_ERROR_NOT_PERMITTED, equivalent */
        145, /* errSSLDecodeError: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLHandshakeFail: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLDecompressFail: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLUnexpectedMessage: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLUnsupportedExtension: PSA_ERROR_COMMUNICATION_FAILURE, general */
        132, /* errSSLConfigurationFailed: PSA_ERROR_GENERIC_ERROR, equivalent */
        145, /* errSSLNetworkTimeout: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLTransportReset: PSA_ERROR_COMMUNICATION_FAILURE, general */
        248, /* errSSLClientHelloReceived: PSA_OPERATION_INCOMPLETE, equivalent */
        133, /* errSSLWeakPeerEphemeralDHKey: PSA_ERROR_NOT_PERMITTED, equivalent */
        145, /* errSSLUnexpectedRecord: PSA_ERROR_COMMUNICATION_FAILURE, general */
        137, /* errSSLBadConfiguration: PSA_ERROR_BAD_STATE, general */
        145, /* errSSLRecordOverflow: PSA_ERROR_COMMUNICATION_FAILURE, general */
        149, /* errSSLBadRecordMac: PSA_ERROR_INVALID_SIGNATURE, equivalent */
        145, /* errSSLDecryptionFail: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLConnectionRefused: PSA_ERROR_COMMUNICATION_FAILURE, general */
        133, /* errSSLHostNameMismatch: PSA_ERROR_NOT_PERMITTED, general */
        248, /* errSSLClientCertRequested: PSA_OPERATION_INCOMPLETE, equivalent */
        248, /* errSSLPeerAuthCompleted: PSA_OPERATION_INCOMPLETE, equivalent */
        134, /* errSSLPeerNoRenegotiation: PSA_ERROR_NOT_SUPPORTED, general */
        145, /* errSSLPeerUserCancelled: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLPeerInternalError: PSA_ERROR_COMMUNICATION_FAILURE, general */
        134, /* errSSLPeerInsufficientSecurity: PSA_ERROR_NOT_SUPPORTED, general */
        134, /* errSSLPeerProtocolVersion: PSA_ERROR_NOT_SUPPORTED, general */
        133, /* errSSLPeerExportRestriction: PSA_ERROR_NOT_PERMITTED, equivalent */
        145, /* errSSLPeerDecryptError: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLPeerDecodeError: PSA_ERROR_COMMUNICATION_FAILURE, general */
        133, /* errSSLPeerAccessDenied: PSA_ERROR_NOT_PERMITTED, equivalent */
        133, /* errSSLPeerUnknownCA: PSA_ERROR_NOT_PERMITTED, general */
        145, /* errSSLIllegalParam: PSA_ERROR_COMMUNICATION_FAILURE, general */
        133, /* errSSLPeerCertUnknown: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSSLPeerCertExpired: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSSLPeerCertRevoked: PSA_ERROR_NOT_PERMITTED, general */
        134, /* errSSLPeerUnsupportedCert: PSA_ERROR_NOT_SUPPORTED, general */
        133, /* errSSLPeerBadCert: PSA_ERROR_NOT_PERMITTED, general */
        134, /* errSSLPeerHandshakeFail: PSA_ERROR_NOT_SUPPORTED, general */
        145, /* errSSLPeerDecompressFail: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLPeerRecordOverflow: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLPeerDecryptionFail: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLPeerBadRecordMac: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLPeerUnexpectedMsg: PSA_ERROR_COMMUNICATION_FAILURE, general */
        134, /* errSSLBadCipherSuite: PSA_ERROR_NOT_SUPPORTED, general */
        138, /* errSSLBufferOverflow: PSA_ERROR_BUFFER_TOO_SMALL, equivalent */
        145, /* errSSLClosedNoNotify: PSA_ERROR_COMMUNICATION_FAILURE, general */
        133, /* errSSLCertNotYetValid: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSSLCertExpired: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSSLNoRootCert: PSA_ERROR_NOT_PERMITTED, general */
        133, /* errSSLUnknownRootCert: PSA_ERROR_NOT_PERMITTED, general */
        144, /* errSSLModuleAttach: PSA_ERROR_SERVICE_FAILURE, general */
        144, /* errSSLInternal: PSA_ERROR_SERVICE_FAILURE, equivalent */
        132, /* errSSLCrypto: PSA_ERROR_GENERIC_ERROR, equivalent */
        135, /* errSSLBadCert: PSA_ERROR_INVALID_ARGUMENT, general */
        133, /* errSSLXCertChainInvalid: PSA_ERROR_NOT_PERMITTED, general */
        145, /* errSSLClosedAbort: PSA_ERROR_COMMUNICATION_FAILURE, general */
        145, /* errSSLClosedGraceful: PSA_ERROR_COMMUNICATION_FAILURE, general */
        140, /* errSSLSessionNotFound: PSA_ERROR_DOES_NOT_EXIST, general */
        248, /* errSSLWouldBlock: PSA_OPERATION_INCOMPLETE, equivalent */
        145, /* errSSLFatalAlert: PSA_ERROR_COMMUNICATION_FAILURE, general */
        134, /* errSSLNegotiation: PSA_ERROR_NOT_SUPPORTED, general */
        145, /* errSSLProtocol: PSA_ERROR_COMMUNICATION_FAILURE, general */
        132, /* errSecCoreFoundationUnknown: PSA_ERROR_GENERIC_ERROR, equivalent */
        144, /* errSecInternalComponent: PSA_ERROR_SERVICE_FAILURE, equivalent */
        137, /* errSecBadReq: PSA_ERROR_BAD_STATE, exact */
        132, /* errSecUserCanceled: PSA_ERROR_GENERIC_ERROR, fallback */
        141, /* errSecAllocate: PSA_ERROR_INSUFFICIENT_MEMORY, exact */
        133, /* errSecWrPerm: PSA_ERROR_NOT_PERMITTED, general */
        135, /* errSecParam: PSA_ERROR_INVALID_ARGUMENT, exact */
        137, /* errSecOpWr: PSA_ERROR_BAD_STATE, equivalent */
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

/* secstatus_psa_from_osstatus_fidelity returns how well
 * secstatus_psa_from_osstatus keeps the meaning of an OSStatus. The grades in
 * the table are in the order of the codes above. Each byte has four grades, the
 * first in the lowest bits. */
static inline enum secstatus_fidelity secstatus_psa_from_osstatus_fidelity(int32_t secstatus_status_)
{
    static const uint8_t secstatus_grades_[] = {
        0x55, 0x55, 0x56, 0x55, 0x55, 0x55, 0xA9, 0x5A, 0x95, 0x56, 0x55, 0xA5,
        0x55, 0x95, 0xA9, 0x55, 0xAA, 0xAA, 0x9A, 0x56, 0x5A, 0x55, 0x55, 0x56,
        0x5B, 0x55, 0x55, 0x66, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55,
        0x55, 0x55, 0x55, 0xA5, 0x56, 0x55, 0x55, 0x55, 0xAD, 0x95, 0x95, 0xA6,
        0x65, 0x6A, 0x65, 0xAA, 0x9A, 0x95, 0x9A, 0xAA, 0xDB, 0x69, 0xAE, 0xA6,
        0x95, 0xA5, 0x55, 0x55, 0x55, 0x55, 0x65, 0x75, 0x59, 0x55, 0x55, 0x55,
        0x55, 0x55, 0x55, 0x95, 0xBB, 0x5A, 0x99, 0x6A, 0xA6, 0x65, 0x99, 0x56,
        0x66, 0x65, 0xAA, 0xAA, 0x8A, 0xAA, 0x6A, 0x65, 0x9A, 0x6A, 0x95, 0x95,
        0x89, 0x55, 0xA5, 0x91, 0x69, 0xAA, 0xAA, 0x1A, 0xAA, 0x4A, 0x01, 0x00,
        0x65, 0x55, 0x95, 0x55, 0x56, 0xBF, 0x6A, 0x95, 0x69, 0x55, 0x9A, 0x25,
        0x90, 0xAA, 0x56, 0x65, 0x55, 0x96, 0x56, 0x56, 0x5A, 0x95, 0x65, 0x55,
        0x55, 0x55, 0x59, 0x55, 0x5A, 0x95, 0x95, 0xCE, 0xED, 0x3C, 0x30,
    };
    const int32_t secstatus_row_ = secstatus_osstatus_row(secstatus_status_);
    return SECSTATUS_CAST(enum secstatus_fidelity,
        secstatus_grades_[secstatus_row_ / 4] >> secstatus_row_ % 4 * 2 & 3);
}

/* secstatus_ckr_from_osstatus returns the CK_RV that is closest in meaning to
 * an OSStatus. A failure without a name becomes CKR_FUNCTION_FAILED. */
static inline unsigned long secstatus_ckr_from_osstatus(int32_t secstatus_status_)
{
    static const uint16_t secstatus_codes_[] = {
        0x006, /* errSecMissingQualifiedCertStatement: CKR_FUNCTION_FAILED, fallback */
        0x020, /* errSecCertificateDuplicateExtension: CKR_DATA_INVALID, general */
        0x006, /* errSecCertificateIsCA: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCertificateValidityPeriodTooLong: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCertificateNameNotAllowed: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCertificatePolicyNotAllowed: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecTimestampRevocationNotification: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecTimestampRevocationWarning: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecTimestampWaiting: CKR_FUNCTION_FAILED, equivalent */
        0x006, /* errSecTimestampRejection: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecSigningTimeMissing: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecTimestampSystemFailure: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecTimestampAddInfoNotAvailable: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecTimestampUnacceptedExtension: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecTimestampUnacceptedPolicy: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecTimestampTimeNotAvailable: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecTimestampBadDataFormat: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecTimestampBadRequest: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecTimestampBadAlg: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecTimestampServiceNotAvailable: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecTimestampNotTrusted: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecTimestampInvalid: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecTimestampMissing: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecExtendedKeyUsageNotCritical: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecMissingRequiredExtension: CKR_FUNCTION_FAILED, fallback */
        0x007, /* errSecInvalidModifyMode: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidNewOwner: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidIndexInfo: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidAccessRequest: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidDBLocation: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecUnsupportedOperator: CKR_ARGUMENTS_BAD, general */
        0x007, /* errSecUnsupportedNumSelectionPreds: CKR_ARGUMENTS_BAD, general */
        0x007, /* errSecUnsupportedQueryLimits: CKR_ARGUMENTS_BAD, general */
        0x0D0, /* errSecMissingValue: CKR_TEMPLATE_INCOMPLETE, exact */
        0x0B6, /* errSecDatastoreIsOpen: CKR_SESSION_EXISTS, exact */
        0x0A4, /* errSecDatabaseLocked: CKR_PIN_LOCKED, general */
        0x007, /* errSecInvalidParsingModule: CKR_ARGUMENTS_BAD, equivalent */
        0x013, /* errSecIncompatibleFieldFormat: CKR_ATTRIBUTE_VALUE_INVALID, equivalent */
        0x0D1, /* errSecFieldSpecifiedMultiple: CKR_TEMPLATE_INCONSISTENT, equivalent */
        0x007, /* errSecUnsupportedNumRecordTypes: CKR_ARGUMENTS_BAD, general */
        0x007, /* errSecUnsupportedNumIndexes: CKR_ARGUMENTS_BAD, general */
        0x007, /* errSecUnsupportedNumAttributes: CKR_ARGUMENTS_BAD, general */
        0x007, /* errSecUnsupportedLocality: CKR_ARGUMENTS_BAD, general */
        0x007, /* errSecUnsupportedIndexInfo: CKR_ARGUMENTS_BAD, general */
        0x007, /* errSecUnsupportedFieldFormat: CKR_ARGUMENTS_BAD, general */
        0x012, /* errSecNoFieldValues: CKR_ATTRIBUTE_TYPE_INVALID, general */
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
        0x007, /* errSecUnsupportedAddressType: CKR_ARGUMENTS_BAD, general */
        0x006, /* errSecRequestRejected: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecRequestLost: CKR_FUNCTION_FAILED, equivalent */
        0x006, /* errSecRejectedForm: CKR_FUNCTION_FAILED, fallback */
        0x007, /* errSecNoDefaultAuthority: CKR_ARGUMENTS_BAD, general */
        0x006, /* errSecNotTrusted: CKR_FUNCTION_FAILED, fallback */
        0x007, /* errSecMultipleValuesUnsupported: CKR_ARGUMENTS_BAD, general */
        0x020, /* errSecInvalidTuple: CKR_DATA_INVALID, equivalent */
        0x007, /* errSecInvalidStopOnPolicy: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidResponseVector: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidRequestInputs: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidReason: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidTimeString: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidPolicyIdentifiers: CKR_ARGUMENTS_BAD, equivalent */
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
        0x101, /* errSecInsufficientCredentials: CKR_USER_NOT_LOGGED_IN, general */
        0x006, /* errSecCertificateSuspended: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCertificateRevoked: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCertificateNotValidYet: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCertificateExpired: CKR_FUNCTION_FAILED, fallback */
        0x068, /* errSecCertificateCannotOperate: CKR_KEY_FUNCTION_NOT_PERMITTED, general */
        0x020, /* errSecInvalidCRLGroup: CKR_DATA_INVALID, equivalent */
        0x070, /* errSecInvalidDigestAlgorithm: CKR_MECHANISM_INVALID, equivalent */
        0x100, /* errSecAlreadyLoggedIn: CKR_USER_ALREADY_LOGGED_IN, exact */
        0x103, /* errSecInvalidLoginName: CKR_USER_TYPE_INVALID, exact */
        0x0E1, /* errSecDeviceVerifyFailed: CKR_TOKEN_NOT_RECOGNIZED, general */
        0x1B9, /* errSecPublicKeyInconsistent: CKR_PUBLIC_KEY_INVALID, equivalent */
        0x021, /* errSecBlockSizeMismatch: CKR_DATA_LEN_RANGE, equivalent */
        0x006, /* errSecQuerySizeUnknown: CKR_FUNCTION_FAILED, equivalent */
        0x0C0, /* errSecVerifyFailed: CKR_SIGNATURE_INVALID, exact */
        0x091, /* errSecStagedOperationNotStarted: CKR_OPERATION_NOT_INITIALIZED, exact */
        0x090, /* errSecStagedOperationInProgress: CKR_OPERATION_ACTIVE, exact */
        0x071, /* errSecMissingAttributeWrappedKeyFormat: CKR_MECHANISM_PARAM_INVALID, general */
        0x071, /* errSecInvalidAttributeWrappedKeyFormat: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x071, /* errSecMissingAttributeSymmetricKeyFormat: CKR_MECHANISM_PARAM_INVALID, general */
        0x071, /* errSecInvalidAttributeSymmetricKeyFormat: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x071, /* errSecMissingAttributePrivateKeyFormat: CKR_MECHANISM_PARAM_INVALID, general */
        0x071, /* errSecInvalidAttributePrivateKeyFormat: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x071, /* errSecMissingAttributePublicKeyFormat: CKR_MECHANISM_PARAM_INVALID, general */
        0x071, /* errSecInvalidAttributePublicKeyFormat: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x007, /* errSecMissingAttributeAccessCredentials: CKR_ARGUMENTS_BAD, general */
        0x007, /* errSecInvalidAttributeAccessCredentials: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecMissingAttributeDLDBHandle: CKR_ARGUMENTS_BAD, general */
        0x007, /* errSecInvalidAttributeDLDBHandle: CKR_ARGUMENTS_BAD, general */
        0x071, /* errSecMissingAttributeIterationCount: CKR_MECHANISM_PARAM_INVALID, general */
        0x071, /* errSecInvalidAttributeIterationCount: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x130, /* errSecMissingAttributeSubprime: CKR_DOMAIN_PARAMS_INVALID, equivalent */
        0x130, /* errSecInvalidAttributeSubprime: CKR_DOMAIN_PARAMS_INVALID, equivalent */
        0x130, /* errSecMissingAttributeBase: CKR_DOMAIN_PARAMS_INVALID, equivalent */
        0x130, /* errSecInvalidAttributeBase: CKR_DOMAIN_PARAMS_INVALID, equivalent */
        0x130, /* errSecMissingAttributePrime: CKR_DOMAIN_PARAMS_INVALID, equivalent */
        0x130, /* errSecInvalidAttributePrime: CKR_DOMAIN_PARAMS_INVALID, equivalent */
        0x071, /* errSecMissingAttributeVersion: CKR_MECHANISM_PARAM_INVALID, general */
        0x071, /* errSecInvalidAttributeVersion: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x0D0, /* errSecMissingAttributeEndDate: CKR_TEMPLATE_INCOMPLETE, equivalent */
        0x013, /* errSecInvalidAttributeEndDate: CKR_ATTRIBUTE_VALUE_INVALID, equivalent */
        0x0D0, /* errSecMissingAttributeStartDate: CKR_TEMPLATE_INCOMPLETE, equivalent */
        0x013, /* errSecInvalidAttributeStartDate: CKR_ATTRIBUTE_VALUE_INVALID, equivalent */
        0x071, /* errSecMissingAttributeEffectiveBits: CKR_MECHANISM_PARAM_INVALID, general */
        0x071, /* errSecInvalidAttributeEffectiveBits: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x071, /* errSecMissingAttributeMode: CKR_MECHANISM_PARAM_INVALID, general */
        0x070, /* errSecInvalidAttributeMode: CKR_MECHANISM_INVALID, equivalent */
        0x0D0, /* errSecMissingAttributeKeyType: CKR_TEMPLATE_INCOMPLETE, equivalent */
        0x013, /* errSecInvalidAttributeKeyType: CKR_ATTRIBUTE_VALUE_INVALID, equivalent */
        0x0D0, /* errSecMissingAttributeLabel: CKR_TEMPLATE_INCOMPLETE, equivalent */
        0x013, /* errSecInvalidAttributeLabel: CKR_ATTRIBUTE_VALUE_INVALID, equivalent */
        0x071, /* errSecMissingAlgorithmParms: CKR_MECHANISM_PARAM_INVALID, general */
        0x071, /* errSecInvalidAlgorithmParms: CKR_MECHANISM_PARAM_INVALID, exact */
        0x071, /* errSecMissingAttributeRounds: CKR_MECHANISM_PARAM_INVALID, general */
        0x071, /* errSecInvalidAttributeRounds: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x071, /* errSecMissingAttributeOutputSize: CKR_MECHANISM_PARAM_INVALID, general */
        0x071, /* errSecInvalidAttributeOutputSize: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x071, /* errSecMissingAttributeBlockSize: CKR_MECHANISM_PARAM_INVALID, general */
        0x071, /* errSecInvalidAttributeBlockSize: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x0D0, /* errSecMissingAttributeKeyLength: CKR_TEMPLATE_INCOMPLETE, equivalent */
        0x062, /* errSecInvalidAttributeKeyLength: CKR_KEY_SIZE_RANGE, general */
        0x071, /* errSecMissingAttributePassphrase: CKR_MECHANISM_PARAM_INVALID, general */
        0x071, /* errSecInvalidAttributePassphrase: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x071, /* errSecMissingAttributeSeed: CKR_MECHANISM_PARAM_INVALID, general */
        0x071, /* errSecInvalidAttributeSeed: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x071, /* errSecMissingAttributeRandom: CKR_MECHANISM_PARAM_INVALID, general */
        0x071, /* errSecInvalidAttributeRandom: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x071, /* errSecMissingAttributePadding: CKR_MECHANISM_PARAM_INVALID, general */
        0x071, /* errSecInvalidAttributePadding: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x071, /* errSecMissingAttributeSalt: CKR_MECHANISM_PARAM_INVALID, general */
        0x071, /* errSecInvalidAttributeSalt: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x071, /* errSecMissingAttributeInitVector: CKR_MECHANISM_PARAM_INVALID, general */
        0x071, /* errSecInvalidAttributeInitVector: CKR_MECHANISM_PARAM_INVALID, equivalent */
        0x060, /* errSecMissingAttributeKey: CKR_KEY_HANDLE_INVALID, general */
        0x060, /* errSecInvalidAttributeKey: CKR_KEY_HANDLE_INVALID, equivalent */
        0x070, /* errSecInvalidAlgorithm: CKR_MECHANISM_INVALID, exact */
        0x007, /* errSecInvalidContext: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidOutputVector: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidInputVector: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecUnsupportedVectorOfBuffers: CKR_ARGUMENTS_BAD, general */
        0x020, /* errSecInvalidKeyFormat: CKR_DATA_INVALID, equivalent */
        0x012, /* errSecUnsupportedKeyLabel: CKR_ATTRIBUTE_TYPE_INVALID, general */
        0x013, /* errSecInvalidKeyLabel: CKR_ATTRIBUTE_VALUE_INVALID, equivalent */
        0x0D1, /* errSecUnsupportedKeyAttributeMask: CKR_TEMPLATE_INCONSISTENT, general */
        0x0D1, /* errSecInvalidKeyAttributeMask: CKR_TEMPLATE_INCONSISTENT, equivalent */
        0x0D1, /* errSecUnsupportedKeyUsageMask: CKR_TEMPLATE_INCONSISTENT, general */
        0x0D1, /* errSecInvalidKeyUsageMask: CKR_TEMPLATE_INCONSISTENT, equivalent */
        0x062, /* errSecUnsupportedKeySize: CKR_KEY_SIZE_RANGE, exact */
        0x007, /* errSecUnsupportedKeyFormat: CKR_ARGUMENTS_BAD, general */
        0x020, /* errSecKeyHeaderInconsistent: CKR_DATA_INVALID, equivalent */
        0x007, /* errSecKeyBlobTypeIncorrect: CKR_ARGUMENTS_BAD, general */
        0x068, /* errSecKeyUsageIncorrect: CKR_KEY_FUNCTION_NOT_PERMITTED, exact */
        0x063, /* errSecAlgorithmMismatch: CKR_KEY_TYPE_INCONSISTENT, exact */
        0x101, /* errSecNotLoggedIn: CKR_USER_NOT_LOGGED_IN, exact */
        0x090, /* errSecAttachHandleBusy: CKR_OPERATION_ACTIVE, equivalent */
        0x030, /* errSecDeviceError: CKR_DEVICE_ERROR, exact */
        0x054, /* errSecPrivilegeNotSupported: CKR_FUNCTION_NOT_SUPPORTED, equivalent */
        0x150, /* errSecOutputLengthError: CKR_BUFFER_TOO_SMALL, equivalent */
        0x021, /* errSecInputLengthError: CKR_DATA_LEN_RANGE, exact */
        0x006, /* errSecEventNotificationCallbackNotFound: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecModuleManagerNotFound: CKR_FUNCTION_FAILED, fallback */
        0x005, /* errSecModuleManagerInitializeFailed: CKR_GENERAL_ERROR, equivalent */
        0x012, /* errSecAttributeNotInContext: CKR_ATTRIBUTE_TYPE_INVALID, general */
        0x003, /* errSecInvalidSubServiceID: CKR_SLOT_ID_INVALID, exact */
        0x190, /* errSecModuleNotLoaded: CKR_CRYPTOKI_NOT_INITIALIZED, equivalent */
        0x007, /* errSecInvalidServiceMask: CKR_ARGUMENTS_BAD, equivalent */
        0x005, /* errSecInvalidAddinFunctionTable: CKR_GENERAL_ERROR, equivalent */
        0x1B7, /* errSecLibraryReferenceNotFound: CKR_LIBRARY_LOAD_FAILED, equivalent */
        0x006, /* errSecAddinUnloadFailed: CKR_FUNCTION_FAILED, equivalent */
        0x007, /* errSecInvalidKeyHierarchy: CKR_ARGUMENTS_BAD, equivalent */
        0x060, /* errSecInvalidKeyRef: CKR_KEY_HANDLE_INVALID, exact */
        0x1B7, /* errSecAddinLoadFailed: CKR_LIBRARY_LOAD_FAILED, exact */
        0x006, /* errSecEMMUnloadFailed: CKR_FUNCTION_FAILED, equivalent */
        0x1B7, /* errSecEMMLoadFailed: CKR_LIBRARY_LOAD_FAILED, equivalent */
        0x007, /* errSecInvalidPVC: CKR_ARGUMENTS_BAD, equivalent */
        0x006, /* errSecPVCAlreadyConfigured: CKR_FUNCTION_FAILED, fallback */
        0x007, /* errSecInvalidScope: CKR_ARGUMENTS_BAD, equivalent */
        0x006, /* errSecPrivilegeNotGranted: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecIncompatibleVersion: CKR_FUNCTION_FAILED, fallback */
        0x0A1, /* errSecInvalidSampleValue: CKR_PIN_INVALID, general */
        0x007, /* errSecInvalidACL: CKR_ARGUMENTS_BAD, equivalent */
        0x082, /* errSecInvalidRecord: CKR_OBJECT_HANDLE_INVALID, equivalent */
        0x007, /* errSecInvalidAccessCredentials: CKR_ARGUMENTS_BAD, equivalent */
        0x006, /* errSecACLChangeFailed: CKR_FUNCTION_FAILED, equivalent */
        0x006, /* errSecACLAddFailed: CKR_FUNCTION_FAILED, equivalent */
        0x006, /* errSecACLReplaceFailed: CKR_FUNCTION_FAILED, equivalent */
        0x006, /* errSecACLDeleteFailed: CKR_FUNCTION_FAILED, equivalent */
        0x006, /* errSecCallbackFailed: CKR_FUNCTION_FAILED, equivalent */
        0x013, /* errSecInvalidValue: CKR_ATTRIBUTE_VALUE_INVALID, exact */
        0x007, /* errSecInvalidQuery: CKR_ARGUMENTS_BAD, equivalent */
        0x012, /* errSecTagNotFound: CKR_ATTRIBUTE_TYPE_INVALID, general */
        0x020, /* errSecInvalidCertificateGroup: CKR_DATA_INVALID, equivalent */
        0x020, /* errSecInvalidCertificateRef: CKR_DATA_INVALID, equivalent */
        0x007, /* errSecInvalidName: CKR_ARGUMENTS_BAD, equivalent */
        0x0C1, /* errSecInvalidSignature: CKR_SIGNATURE_LEN_RANGE, exact */
        0x007, /* errSecUnknownTag: CKR_ARGUMENTS_BAD, equivalent */
        0x0C0, /* errSecVerificationFailure: CKR_SIGNATURE_INVALID, general */
        0x007, /* errSecInvalidNumberOfFields: CKR_ARGUMENTS_BAD, equivalent */
        0x006, /* errSecCRLAlreadySigned: CKR_FUNCTION_FAILED, fallback */
        0x007, /* errSecInvalidNetworkAddress: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidPassthroughID: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecInvalidDBList: CKR_ARGUMENTS_BAD, equivalent */
        0x0B3, /* errSecInvalidHandle: CKR_SESSION_HANDLE_INVALID, general */
        0x007, /* errSecInvalidGUID: CKR_ARGUMENTS_BAD, equivalent */
        0x1B7, /* errSecModuleManifestVerifyFailed: CKR_LIBRARY_LOAD_FAILED, equivalent */
        0x006, /* errSecFunctionFailed: CKR_FUNCTION_FAILED, exact */
        0x1B6, /* errSecSelfCheckFailed: CKR_FIPS_SELF_TEST_FAILED, exact */
        0x007, /* errSecInvalidPointer: CKR_ARGUMENTS_BAD, equivalent */
        0x005, /* errSecMDSError: CKR_GENERAL_ERROR, equivalent */
        0x020, /* errSecInvalidData: CKR_DATA_INVALID, exact */
        0x002, /* errSecMemoryError: CKR_HOST_MEMORY, equivalent */
        0x005, /* errSecInternalError: CKR_GENERAL_ERROR, exact */
        0x005, /* errSecFunctionIntegrityFail: CKR_GENERAL_ERROR, general */
        0x006, /* errSecPVCReferentNotFound: CKR_FUNCTION_FAILED, fallback */
        0x007, /* errSecInvalidHandleUsage: CKR_ARGUMENTS_BAD, general */
        0x190, /* errSecNotInitialized: CKR_CRYPTOKI_NOT_INITIALIZED, exact */
        0x006, /* errSecMobileMeFailedConsistencyCheck: CKR_FUNCTION_FAILED, equivalent */
        0x0C0, /* errSecMobileMeCSRVerifyFailure: CKR_SIGNATURE_INVALID, equivalent */
        0x006, /* errSecMobileMeNoRequestPending: CKR_FUNCTION_FAILED, fallback */
        0x090, /* errSecMobileMeRequestAlreadyPending: CKR_OPERATION_ACTIVE, equivalent */
        0x006, /* errSecMobileMeServerServiceErr: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecMobileMeServerAlreadyExists: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecMobileMeServerNotAvailable: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecMobileMeServerError: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecMobileMeRequestRedirected: CKR_FUNCTION_FAILED, equivalent */
        0x204, /* errSecMobileMeRequestQueued: CKR_PENDING, equivalent */
        0x006, /* errSecUnknownQualifiedCertStatement: CKR_FUNCTION_FAILED, fallback */
        0x020, /* errSecInvalidSubjectName: CKR_DATA_INVALID, general */
        0x006, /* errSecTrustSettingDeny: CKR_FUNCTION_FAILED, fallback */
        0x068, /* errSecResourceSignBadExtKeyUsage: CKR_KEY_FUNCTION_NOT_PERMITTED, general */
        0x006, /* errSecResourceSignBadCertChainLength: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCodeSigningDevelopment: CKR_FUNCTION_FAILED, fallback */
        0x068, /* errSecCodeSigningNoExtendedKeyUsage: CKR_KEY_FUNCTION_NOT_PERMITTED, general */
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
        0x0C0, /* errSecOCSPSignatureError: CKR_SIGNATURE_INVALID, general */
        0x006, /* errSecRecordModified: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecOCSPNotTrustedToAnchor: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecNetworkFailure: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecIncompleteCertRevocationCheck: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecEndOfData: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecOCSPStatusUnrecognized: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecOCSPUnavailable: CKR_FUNCTION_FAILED, fallback */
        0x007, /* errSecOCSPBadRequest: CKR_ARGUMENTS_BAD, equivalent */
        0x006, /* errSecOCSPBadResponse: CKR_FUNCTION_FAILED, fallback */
        0x068, /* errSecSSLBadExtendedKeyUsage: CKR_KEY_FUNCTION_NOT_PERMITTED, general */
        0x006, /* errSecSMIMESubjAltNameNotCritical: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecSMIMENoEmailAddress: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecSMIMEKeyUsageNotCritical: CKR_FUNCTION_FAILED, fallback */
        0x068, /* errSecSMIMEBadKeyUsage: CKR_KEY_FUNCTION_NOT_PERMITTED, general */
        0x068, /* errSecSMIMEBadExtendedKeyUsage: CKR_KEY_FUNCTION_NOT_PERMITTED, general */
        0x006, /* errSecSMIMEEmailAddressesNotFound: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecIDPFailure: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCRLPolicyFailed: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCRLNotTrusted: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecUnknownCRLExtension: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecUnknownCertExtension: CKR_FUNCTION_FAILED, fallback */
        0x020, /* errSecCRLBadURI: CKR_DATA_INVALID, general */
        0x006, /* errSecCRLServerDown: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCRLNotFound: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCRLNotValidYet: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCRLExpired: CKR_FUNCTION_FAILED, fallback */
        0x0C0, /* errSecInvalidRoot: CKR_SIGNATURE_INVALID, general */
        0x006, /* errSecPathLengthConstraintExceeded: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecInvalidIDLinkage: CKR_FUNCTION_FAILED, fallback */
        0x068, /* errSecInvalidExtendedKeyUsage: CKR_KEY_FUNCTION_NOT_PERMITTED, general */
        0x068, /* errSecInvalidKeyUsageForPolicy: CKR_KEY_FUNCTION_NOT_PERMITTED, general */
        0x020, /* errSecInvalidSubjectKeyID: CKR_DATA_INVALID, general */
        0x020, /* errSecInvalidAuthorityKeyID: CKR_DATA_INVALID, general */
        0x006, /* errSecNoBasicConstraintsCA: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecNoBasicConstraints: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecUnknownCriticalExtensionFlag: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecHostNameMismatch: CKR_FUNCTION_FAILED, fallback */
        0x030, /* errSecIncompatibleKeyBlob: CKR_DEVICE_ERROR, general */
        0x0E1, /* errSecIncompatibleDatabaseBlob: CKR_TOKEN_NOT_RECOGNIZED, general */
        0x030, /* errSecInvalidKeyBlob: CKR_DEVICE_ERROR, general */
        0x030, /* errSecInvalidDatabaseBlob: CKR_DEVICE_ERROR, general */
        0x031, /* errSecFileTooBig: CKR_DEVICE_MEMORY, equivalent */
        0x031, /* errSecQuotaExceeded: CKR_DEVICE_MEMORY, equivalent */
        0x040, /* errSecAppleSSLv2Rollback: CKR_ENCRYPTED_DATA_INVALID, equivalent */
        0x020, /* errSecConversionError: CKR_DATA_INVALID, equivalent */
        0x068, /* errSecAppleInvalidKeyEndDate: CKR_KEY_FUNCTION_NOT_PERMITTED, equivalent */
        0x068, /* errSecAppleInvalidKeyStartDate: CKR_KEY_FUNCTION_NOT_PERMITTED, equivalent */
        0x0C0, /* errSecAppleSignatureMismatch: CKR_SIGNATURE_INVALID, equivalent */
        0x1B9, /* errSecApplePublicKeyIncomplete: CKR_PUBLIC_KEY_INVALID, equivalent */
        0x006, /* errSecAppleAddAppACLSubject: CKR_FUNCTION_FAILED, fallback */
        0x030, /* errSecDeviceFailed: CKR_DEVICE_ERROR, equivalent */
        0x0B3, /* errSecDeviceReset: CKR_SESSION_HANDLE_INVALID, general */
        0x006, /* errSecInsufficientClientID: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecServiceNotAvailable: CKR_FUNCTION_FAILED, fallback */
        0x054, /* errSecCSUnimplemented: CKR_FUNCTION_NOT_SUPPORTED, equivalent */
        0x082, /* errSecCSInvalidObjectRef: CKR_OBJECT_HANDLE_INVALID, equivalent */
        0x007, /* errSecCSInvalidFlags: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSecCSObjectRequired: CKR_ARGUMENTS_BAD, equivalent */
        0x006, /* errSecCSStaticCodeNotFound: CKR_FUNCTION_FAILED, fallback */
        0x007, /* errSecCSUnsupportedGuestAttributes: CKR_ARGUMENTS_BAD, general */
        0x007, /* errSecCSInvalidAttributeValues: CKR_ARGUMENTS_BAD, equivalent */
        0x006, /* errSecCSNoSuchCode: CKR_FUNCTION_FAILED, fallback */
        0x007, /* errSecCSMultipleGuests: CKR_ARGUMENTS_BAD, general */
        0x0C0, /* errSecCSGuestInvalid: CKR_SIGNATURE_INVALID, equivalent */
        0x0C0, /* errSecCSUnsigned: CKR_SIGNATURE_INVALID, general */
        0x0C0, /* errSecCSSignatureFailed: CKR_SIGNATURE_INVALID, equivalent */
        0x006, /* errSecCSSignatureNotVerifiable: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCSSignatureUnsupported: CKR_FUNCTION_FAILED, fallback */
        0x020, /* errSecCSBadDictionaryFormat: CKR_DATA_INVALID, equivalent */
        0x0C0, /* errSecCSResourcesNotSealed: CKR_SIGNATURE_INVALID, general */
        0x0C0, /* errSecCSResourcesNotFound: CKR_SIGNATURE_INVALID, equivalent */
        0x020, /* errSecCSResourcesInvalid: CKR_DATA_INVALID, equivalent */
        0x0C0, /* errSecCSBadResource: CKR_SIGNATURE_INVALID, equivalent */
        0x020, /* errSecCSResourceRulesInvalid: CKR_DATA_INVALID, equivalent */
        0x020, /* errSecCSReqInvalid: CKR_DATA_INVALID, equivalent */
        0x006, /* errSecCSReqUnsupported: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCSReqFailed: CKR_FUNCTION_FAILED, fallback */
        0x020, /* errSecCSBadObjectFormat: CKR_DATA_INVALID, equivalent */
        0x005, /* errSecCSInternalError: CKR_GENERAL_ERROR, equivalent */
        0x006, /* errSecCSHostReject: CKR_FUNCTION_FAILED, fallback */
        0x007, /* errSecCSNotAHost: CKR_ARGUMENTS_BAD, equivalent */
        0x0C0, /* errSecCSSignatureInvalid: CKR_SIGNATURE_INVALID, equivalent */
        0x007, /* errSecCSHostProtocolRelativePath: CKR_ARGUMENTS_BAD, equivalent */
        0x006, /* errSecCSHostProtocolContradiction: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCSHostProtocolDedicationError: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCSHostProtocolNotProxy: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCSHostProtocolStateError: CKR_FUNCTION_FAILED, fallback */
        0x007, /* errSecCSHostProtocolUnrelated: CKR_ARGUMENTS_BAD, equivalent */
        0x006, /* -67038, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x054, /* errSecCSNotSupported: CKR_FUNCTION_NOT_SUPPORTED, equivalent */
        0x150, /* errSecCSCMSTooLarge: CKR_BUFFER_TOO_SMALL, equivalent */
        0x007, /* errSecCSHostProtocolInvalidHash: CKR_ARGUMENTS_BAD, equivalent */
        0x0C0, /* errSecCSStaticCodeChanged: CKR_SIGNATURE_INVALID, equivalent */
        0x006, /* errSecCSDBDenied: CKR_FUNCTION_FAILED, fallback */
        0x030, /* errSecCSDBAccess: CKR_DEVICE_ERROR, general */
        0x007, /* errSecCSHostProtocolInvalidAttribute: CKR_ARGUMENTS_BAD, equivalent */
        0x0C0, /* errSecCSInfoPlistFailed: CKR_SIGNATURE_INVALID, equivalent */
        0x020, /* errSecCSNoMainExecutable: CKR_DATA_INVALID, equivalent */
        0x020, /* errSecCSBadBundleFormat: CKR_DATA_INVALID, equivalent */
        0x006, /* errSecCSNoMatches: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCSFileHardQuarantined: CKR_FUNCTION_FAILED, fallback */
        0x020, /* errSecCSOutdated: CKR_DATA_INVALID, equivalent */
        0x030, /* errSecCSDbCorrupt: CKR_DEVICE_ERROR, general */
        0x0C0, /* errSecCSResourceDirectoryFailed: CKR_SIGNATURE_INVALID, equivalent */
        0x0C0, /* errSecCSUnsignedNestedCode: CKR_SIGNATURE_INVALID, general */
        0x0C0, /* errSecCSBadNestedCode: CKR_SIGNATURE_INVALID, equivalent */
        0x007, /* errSecCSBadCallbackValue: CKR_ARGUMENTS_BAD, equivalent */
        0x006, /* errSecCSHelperFailed: CKR_FUNCTION_FAILED, equivalent */
        0x006, /* errSecCSVetoed: CKR_FUNCTION_FAILED, fallback */
        0x007, /* errSecCSBadLVArch: CKR_ARGUMENTS_BAD, general */
        0x006, /* errSecCSResourceNotSupported: CKR_FUNCTION_FAILED, fallback */
        0x020, /* errSecCSRegularFile: CKR_DATA_INVALID, equivalent */
        0x0C0, /* errSecCSUnsealedAppRoot: CKR_SIGNATURE_INVALID, general */
        0x006, /* errSecCSWeakResourceRules: CKR_FUNCTION_FAILED, fallback */
        0x020, /* errSecCSDSStoreSymlink: CKR_DATA_INVALID, equivalent */
        0x020, /* errSecCSAmbiguousBundleFormat: CKR_DATA_INVALID, general */
        0x020, /* errSecCSBadMainExecutable: CKR_DATA_INVALID, equivalent */
        0x0C0, /* errSecCSBadFrameworkVersion: CKR_SIGNATURE_INVALID, equivalent */
        0x0C0, /* errSecCSUnsealedFrameworkRoot: CKR_SIGNATURE_INVALID, general */
        0x006, /* errSecCSWeakResourceEnvelope: CKR_FUNCTION_FAILED, fallback */
        0x050, /* errSecCSCancelled: CKR_FUNCTION_CANCELED, equivalent */
        0x007, /* errSecCSInvalidPlatform: CKR_ARGUMENTS_BAD, equivalent */
        0x021, /* errSecCSTooBig: CKR_DATA_LEN_RANGE, general */
        0x020, /* errSecCSInvalidSymlink: CKR_DATA_INVALID, equivalent */
        0x020, /* errSecCSNotAppLike: CKR_DATA_INVALID, equivalent */
        0x020, /* errSecCSBadDiskImageFormat: CKR_DATA_INVALID, equivalent */
        0x070, /* errSecCSUnsupportedDigestAlgorithm: CKR_MECHANISM_INVALID, equivalent */
        0x020, /* errSecCSInvalidAssociatedFileData: CKR_DATA_INVALID, equivalent */
        0x007, /* errSecCSInvalidTeamIdentifier: CKR_ARGUMENTS_BAD, equivalent */
        0x0C0, /* errSecCSBadTeamIdentifier: CKR_SIGNATURE_INVALID, equivalent */
        0x006, /* errSecCSSignatureUntrusted: CKR_FUNCTION_FAILED, fallback */
        0x006, /* -66995, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x020, /* errSecCSInvalidEntitlements: CKR_DATA_INVALID, equivalent */
        0x007, /* errSecCSInvalidRuntimeVersion: CKR_ARGUMENTS_BAD, equivalent */
        0x006, /* errSecCSRevokedNotarization: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCSCMSConstructionFailed: CKR_FUNCTION_FAILED, equivalent */
        0x006, /* errSecCSRemoteSignerFailed: CKR_FUNCTION_FAILED, equivalent */
        0x006, /* errSessionValueNotSet: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSessionAuthorizationDenied: CKR_FUNCTION_FAILED, fallback */
        0x007, /* errSessionInvalidAttributes: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errSessionInvalidId: CKR_ARGUMENTS_BAD, general */
        0x007, /* errAuthorizationBadAddress: CKR_ARGUMENTS_BAD, equivalent */
        0x006, /* errAuthorizationToolEnvironmentError: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errAuthorizationToolExecuteFailure: CKR_FUNCTION_FAILED, equivalent */
        0x007, /* errAuthorizationInvalidFlags: CKR_ARGUMENTS_BAD, equivalent */
        0x006, /* errAuthorizationInternalizeNotAllowed: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errAuthorizationExternalizeNotAllowed: CKR_FUNCTION_FAILED, fallback */
        0x005, /* errAuthorizationInternal: CKR_GENERAL_ERROR, equivalent */
        0x101, /* errAuthorizationInteractionNotAllowed: CKR_USER_NOT_LOGGED_IN, general */
        0x050, /* errAuthorizationCanceled: CKR_FUNCTION_CANCELED, equivalent */
        0x006, /* errAuthorizationDenied: CKR_FUNCTION_FAILED, fallback */
        0x007, /* errAuthorizationInvalidPointer: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errAuthorizationInvalidTag: CKR_ARGUMENTS_BAD, equivalent */
        0x007, /* errAuthorizationInvalidRef: CKR_ARGUMENTS_BAD, general */
        0x007, /* errAuthorizationInvalidSet: CKR_ARGUMENTS_BAD, equivalent */
        0x006, /* errSecRestrictedAPI: CKR_FUNCTION_FAILED, fallback */
        0x006, /* -34019, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecMissingEntitlement: CKR_FUNCTION_FAILED, fallback */
        0x020, /* errSecDecode: CKR_DATA_INVALID, equivalent */
        0x006, /* -26274, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x006, /* -26273, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x006, /* -26272, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x006, /* -26271, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x006, /* -26270, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x006, /* -26269, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x006, /* -26268, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x0C0, /* errSecNotSigner: CKR_SIGNATURE_INVALID, general */
        0x101, /* errSecInDarkWake: CKR_USER_NOT_LOGGED_IN, general */
        0x007, /* errSecInvalidPrefsDomain: CKR_ARGUMENTS_BAD, equivalent */
        0x006, /* errSecCreateChainFailed: CKR_FUNCTION_FAILED, fallback */
        0x01B, /* errSecDataNotModifiable: CKR_ACTION_PROHIBITED, exact */
        0x011, /* errSecDataNotAvailable: CKR_ATTRIBUTE_SENSITIVE, exact */
        0x101, /* errSecInteractionRequired: CKR_USER_NOT_LOGGED_IN, general */
        0x1B7, /* errSecNoPolicyModule: CKR_LIBRARY_LOAD_FAILED, equivalent */
        0x1B7, /* errSecNoCertificateModule: CKR_LIBRARY_LOAD_FAILED, equivalent */
        0x1B7, /* errSecNoStorageModule: CKR_LIBRARY_LOAD_FAILED, equivalent */
        0x062, /* errSecKeySizeNotAllowed: CKR_KEY_SIZE_RANGE, equivalent */
        0x0E1, /* errSecWrongSecVersion: CKR_TOKEN_NOT_RECOGNIZED, general */
        0x010, /* errSecReadOnlyAttr: CKR_ATTRIBUTE_READ_ONLY, exact */
        0x101, /* errSecInteractionNotAllowed: CKR_USER_NOT_LOGGED_IN, general */
        0x0E0, /* errSecNoDefaultKeychain: CKR_TOKEN_NOT_PRESENT, general */
        0x013, /* errSecNoSuchClass: CKR_ATTRIBUTE_VALUE_INVALID, equivalent */
        0x007, /* errSecInvalidSearchRef: CKR_ARGUMENTS_BAD, general */
        0x082, /* errSecInvalidItemRef: CKR_OBJECT_HANDLE_INVALID, exact */
        0x012, /* errSecNoSuchAttr: CKR_ATTRIBUTE_TYPE_INVALID, exact */
        0x021, /* errSecDataTooLarge: CKR_DATA_LEN_RANGE, equivalent */
        0x150, /* errSecBufferTooSmall: CKR_BUFFER_TOO_SMALL, exact */
        0x082, /* errSecItemNotFound: CKR_OBJECT_HANDLE_INVALID, general */
        0x006, /* errSecDuplicateItem: CKR_FUNCTION_FAILED, fallback */
        0x007, /* errSecInvalidCallback: CKR_ARGUMENTS_BAD, equivalent */
        0x006, /* errSecDuplicateCallback: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecDuplicateKeychain: CKR_FUNCTION_FAILED, fallback */
        0x0E1, /* errSecInvalidKeychain: CKR_TOKEN_NOT_RECOGNIZED, general */
        0x0E0, /* errSecNoSuchKeychain: CKR_TOKEN_NOT_PRESENT, general */
        0x0A0, /* errSecAuthFailed: CKR_PIN_INCORRECT, general */
        0x0E2, /* errSecReadOnly: CKR_TOKEN_WRITE_PROTECTED, exact */
        0x0E0, /* errSecNotAvailable: CKR_TOKEN_NOT_PRESENT, general */
        0x0C0, /* errSecPkcs12VerifyFailure: CKR_SIGNATURE_INVALID, equivalent */
        0x006, /* errSecNoTrustSettings: CKR_FUNCTION_FAILED, fallback */
        0x030, /* errSecInvalidTrustSettings: CKR_DEVICE_ERROR, general */
        0x007, /* errSecInvalidPasswordRef: CKR_ARGUMENTS_BAD, general */
        0x006, /* errSecPassphraseRequired: CKR_FUNCTION_FAILED, fallback */
        0x020, /* errSecMultiplePrivKeys: CKR_DATA_INVALID, general */
        0x011, /* errSecKeyIsSensitive: CKR_ATTRIBUTE_SENSITIVE, equivalent */
        0x020, /* errSecUnknownFormat: CKR_DATA_INVALID, equivalent */
        0x007, /* errSecUnsupportedFormat: CKR_ARGUMENTS_BAD, general */
        0x091, /* errSecTrustNotAvailable: CKR_OPERATION_NOT_INITIALIZED, general */
        0x007, /* errSecInvalidOwnerEdit: CKR_ARGUMENTS_BAD, equivalent */
        0x012, /* errSecNoAccessForItem: CKR_ATTRIBUTE_TYPE_INVALID, general */
        0x007, /* errSecInvalidTrustSetting: CKR_ARGUMENTS_BAD, equivalent */
        0x006, /* errSecPolicyNotFound: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecACLNotSimple: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLEarlyDataRejected: CKR_FUNCTION_FAILED, equivalent */
        0x006, /* -9889, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x006, /* -9888, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x006, /* -9887, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLATSCertificateTrustViolation: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLATSCertificateHashAlgorithmViolation: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLATSLeafCertificateHashAlgorithmViolation: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLATSMinimumKeySizeViolation: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLATSCiphersuiteViolation: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLATSMinimumVersionViolation: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLATSViolation: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLUnrecognizedName: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLUnknownPSKIdentity: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLCertificateRequired: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLBadCertificateStatusResponse: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLMissingExtension: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLInappropriateFallback: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLDecodeError: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLHandshakeFail: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLDecompressFail: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLUnexpectedMessage: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLUnsupportedExtension: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLConfigurationFailed: CKR_FUNCTION_FAILED, equivalent */
        0x006, /* errSSLNetworkTimeout: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLTransportReset: CKR_FUNCTION_FAILED, fallback */
        0x204, /* errSSLClientHelloReceived: CKR_PENDING, equivalent */
        0x006, /* errSSLWeakPeerEphemeralDHKey: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLUnexpectedRecord: CKR_FUNCTION_FAILED, fallback */
        0x007, /* errSSLBadConfiguration: CKR_ARGUMENTS_BAD, general */
        0x006, /* errSSLRecordOverflow: CKR_FUNCTION_FAILED, fallback */
        0x0C0, /* errSSLBadRecordMac: CKR_SIGNATURE_INVALID, equivalent */
        0x040, /* errSSLDecryptionFail: CKR_ENCRYPTED_DATA_INVALID, equivalent */
        0x006, /* errSSLConnectionRefused: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLHostNameMismatch: CKR_FUNCTION_FAILED, fallback */
        0x204, /* errSSLClientCertRequested: CKR_PENDING, equivalent */
        0x204, /* errSSLPeerAuthCompleted: CKR_PENDING, equivalent */
        0x006, /* errSSLPeerNoRenegotiation: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLPeerUserCancelled: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLPeerInternalError: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLPeerInsufficientSecurity: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLPeerProtocolVersion: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLPeerExportRestriction: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLPeerDecryptError: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLPeerDecodeError: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLPeerAccessDenied: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLPeerUnknownCA: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLIllegalParam: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLPeerCertUnknown: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLPeerCertExpired: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLPeerCertRevoked: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLPeerUnsupportedCert: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLPeerBadCert: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLPeerHandshakeFail: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLPeerDecompressFail: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLPeerRecordOverflow: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLPeerDecryptionFail: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLPeerBadRecordMac: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLPeerUnexpectedMsg: CKR_FUNCTION_FAILED, fallback */
        0x070, /* errSSLBadCipherSuite: CKR_MECHANISM_INVALID, equivalent */
        0x150, /* errSSLBufferOverflow: CKR_BUFFER_TOO_SMALL, equivalent */
        0x006, /* errSSLClosedNoNotify: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLCertNotYetValid: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLCertExpired: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLNoRootCert: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLUnknownRootCert: CKR_FUNCTION_FAILED, fallback */
        0x1B7, /* errSSLModuleAttach: CKR_LIBRARY_LOAD_FAILED, equivalent */
        0x005, /* errSSLInternal: CKR_GENERAL_ERROR, equivalent */
        0x006, /* errSSLCrypto: CKR_FUNCTION_FAILED, equivalent */
        0x020, /* errSSLBadCert: CKR_DATA_INVALID, general */
        0x006, /* errSSLXCertChainInvalid: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLClosedAbort: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLClosedGraceful: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLSessionNotFound: CKR_FUNCTION_FAILED, fallback */
        0x204, /* errSSLWouldBlock: CKR_PENDING, equivalent */
        0x006, /* errSSLFatalAlert: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLNegotiation: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSSLProtocol: CKR_FUNCTION_FAILED, fallback */
        0x006, /* errSecCoreFoundationUnknown: CKR_FUNCTION_FAILED, equivalent */
        0x006, /* errSecInternalComponent: CKR_FUNCTION_FAILED, fallback */
        0x007, /* errSecBadReq: CKR_ARGUMENTS_BAD, general */
        0x050, /* errSecUserCanceled: CKR_FUNCTION_CANCELED, exact */
        0x002, /* errSecAllocate: CKR_HOST_MEMORY, exact */
        0x0E2, /* errSecWrPerm: CKR_TOKEN_WRITE_PROTECTED, equivalent */
        0x007, /* errSecParam: CKR_ARGUMENTS_BAD, exact */
        0x006, /* errSecOpWr: CKR_FUNCTION_FAILED, fallback */
        0x030, /* errSecIO: CKR_DEVICE_ERROR, general */
        0x006, /* -35, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x031, /* errSecDiskFull: CKR_DEVICE_MEMORY, equivalent */
        0x054, /* errSecUnimplemented: CKR_FUNCTION_NOT_SUPPORTED, exact */
        0x006, /* -3, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x006, /* -2, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x006, /* -1, which has no name: CKR_FUNCTION_FAILED, fallback */
        0x000, /* errSecSuccess: CKR_OK, exact */
        0x006, /* any other value: CKR_FUNCTION_FAILED, fallback */
    };
    return secstatus_codes_[secstatus_osstatus_row(secstatus_status_)];
}

/* secstatus_ckr_from_osstatus_fidelity returns how well
 * secstatus_ckr_from_osstatus keeps the meaning of an OSStatus. The grades in
 * the table are in the order of the codes above. Each byte has four grades, the
 * first in the lowest bits. */
static inline enum secstatus_fidelity secstatus_ckr_from_osstatus_fidelity(int32_t secstatus_status_)
{
    static const uint8_t secstatus_grades_[] = {
        0x04, 0x00, 0x02, 0x00, 0x00, 0x00, 0xA8, 0x5A, 0x7D, 0x6A, 0x55, 0xA5,
        0xAA, 0xAA, 0x21, 0x91, 0xAA, 0xAA, 0xAA, 0x02, 0x1A, 0x40, 0xFA, 0xA9,
        0x7F, 0x66, 0x66, 0x56, 0xAA, 0x6A, 0xAA, 0x66, 0xAA, 0x76, 0x66, 0x5A,
        0x66, 0x66, 0x66, 0xAE, 0x66, 0x66, 0x9E, 0xFD, 0xAE, 0x83, 0xAD, 0xAA,
        0xAF, 0x22, 0xA4, 0xAA, 0xBA, 0xA9, 0x9B, 0xA8, 0xE9, 0xEB, 0x1E, 0xAD,
        0x08, 0xA0, 0x44, 0x10, 0x00, 0x00, 0x04, 0x00, 0x48, 0x40, 0x01, 0x40,
        0x00, 0x41, 0x15, 0x40, 0x95, 0xAA, 0x2A, 0x06, 0xAA, 0x24, 0x99, 0x60,
        0xAA, 0x82, 0xA2, 0x02, 0x88, 0x2A, 0xA9, 0x82, 0x99, 0x4A, 0x18, 0xA6,
        0xA1, 0xA9, 0xAA, 0xA0, 0x28, 0x98, 0x28, 0x98, 0x68, 0x02, 0x02, 0x00,
        0x25, 0x9F, 0x6A, 0x97, 0xBD, 0x87, 0x50, 0x9D, 0x14, 0x69, 0x99, 0x20,
        0x00, 0x00, 0x00, 0x00, 0x00, 0x82, 0x10, 0x0A, 0x0A, 0x00, 0x00, 0x00,
        0x00, 0x00, 0x0A, 0x80, 0x1A, 0x80, 0x80, 0xF4, 0x4E, 0x38, 0x30,
    };
    const int32_t secstatus_row_ = secstatus_osstatus_row(secstatus_status_);
    return SECSTATUS_CAST(enum secstatus_fidelity,
        secstatus_grades_[secstatus_row_ / 4] >> secstatus_row_ % 4 * 2 & 3);
}

/* secstatus_parsec_from_osstatus returns the ResponseStatus that is closest in
 * meaning to an OSStatus. A failure without a name becomes
 * PsaErrorGenericError. */
static inline uint16_t secstatus_parsec_from_osstatus(int32_t secstatus_status_)
{
    static const uint8_t secstatus_codes_[] = {
        133, /* errSecMissingQualifiedCertStatement: PsaErrorNotPermitted, general */
        135, /* errSecCertificateDuplicateExtension: PsaErrorInvalidArgument, general */
        133, /* errSecCertificateIsCA: PsaErrorNotPermitted, general */
        133, /* errSecCertificateValidityPeriodTooLong: PsaErrorNotPermitted, general */
        133, /* errSecCertificateNameNotAllowed: PsaErrorNotPermitted, general */
        133, /* errSecCertificatePolicyNotAllowed: PsaErrorNotPermitted, general */
        133, /* errSecTimestampRevocationNotification: PsaErrorNotPermitted, general */
        133, /* errSecTimestampRevocationWarning: PsaErrorNotPermitted, general */
        132, /* errSecTimestampWaiting: PsaErrorGenericError, equivalent */
        133, /* errSecTimestampRejection: PsaErrorNotPermitted, general */
        140, /* errSecSigningTimeMissing: PsaErrorDoesNotExist, general */
        145, /* errSecTimestampSystemFailure: PsaErrorCommunicationFailure, general */
        134, /* errSecTimestampAddInfoNotAvailable: PsaErrorNotSupported, general */
        134, /* errSecTimestampUnacceptedExtension: PsaErrorNotSupported, general */
        134, /* errSecTimestampUnacceptedPolicy: PsaErrorNotSupported, general */
        145, /* errSecTimestampTimeNotAvailable: PsaErrorCommunicationFailure, general */
        145, /* errSecTimestampBadDataFormat: PsaErrorCommunicationFailure, general */
        133, /* errSecTimestampBadRequest: PsaErrorNotPermitted, general */
        134, /* errSecTimestampBadAlg: PsaErrorNotSupported, general */
        145, /* errSecTimestampServiceNotAvailable: PsaErrorCommunicationFailure, general */
        133, /* errSecTimestampNotTrusted: PsaErrorNotPermitted, general */
        133, /* errSecTimestampInvalid: PsaErrorNotPermitted, general */
        140, /* errSecTimestampMissing: PsaErrorDoesNotExist, general */
        133, /* errSecExtendedKeyUsageNotCritical: PsaErrorNotPermitted, general */
        133, /* errSecMissingRequiredExtension: PsaErrorNotPermitted, general */
        135, /* errSecInvalidModifyMode: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidNewOwner: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidIndexInfo: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidAccessRequest: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidDBLocation: PsaErrorInvalidArgument, equivalent */
        134, /* errSecUnsupportedOperator: PsaErrorNotSupported, general */
        134, /* errSecUnsupportedNumSelectionPreds: PsaErrorNotSupported, general */
        134, /* errSecUnsupportedQueryLimits: PsaErrorNotSupported, general */
        135, /* errSecMissingValue: PsaErrorInvalidArgument, general */
        137, /* errSecDatastoreIsOpen: PsaErrorBadState, general */
        133, /* errSecDatabaseLocked: PsaErrorNotPermitted, equivalent */
        135, /* errSecInvalidParsingModule: PsaErrorInvalidArgument, equivalent */
        135, /* errSecIncompatibleFieldFormat: PsaErrorInvalidArgument, general */
        135, /* errSecFieldSpecifiedMultiple: PsaErrorInvalidArgument, general */
        134, /* errSecUnsupportedNumRecordTypes: PsaErrorNotSupported, general */
        134, /* errSecUnsupportedNumIndexes: PsaErrorNotSupported, general */
        134, /* errSecUnsupportedNumAttributes: PsaErrorNotSupported, general */
        134, /* errSecUnsupportedLocality: PsaErrorNotSupported, general */
        134, /* errSecUnsupportedIndexInfo: PsaErrorNotSupported, general */
        134, /* errSecUnsupportedFieldFormat: PsaErrorNotSupported, general */
        140, /* errSecNoFieldValues: PsaErrorDoesNotExist, general */
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
        134, /* errSecUnsupportedAddressType: PsaErrorNotSupported, general */
        133, /* errSecRequestRejected: PsaErrorNotPermitted, equivalent */
        132, /* errSecRequestLost: PsaErrorGenericError, equivalent */
        133, /* errSecRejectedForm: PsaErrorNotPermitted, equivalent */
        137, /* errSecNoDefaultAuthority: PsaErrorBadState, general */
        133, /* errSecNotTrusted: PsaErrorNotPermitted, general */
        134, /* errSecMultipleValuesUnsupported: PsaErrorNotSupported, general */
        135, /* errSecInvalidTuple: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidStopOnPolicy: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidResponseVector: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidRequestInputs: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidReason: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidTimeString: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidPolicyIdentifiers: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidIndex: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidIdentifier: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidID: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidFormType: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidCRL: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidCRLType: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidCRLEncoding: PsaErrorInvalidArgument, equivalent */
        133, /* errSecInvalidCRLAuthority: PsaErrorNotPermitted, general */
        133, /* errSecInvalidCertAuthority: PsaErrorNotPermitted, general */
        133, /* errSecVerifyActionFailed: PsaErrorNotPermitted, general */
        135, /* errSecInvalidAuthority: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidAction: PsaErrorInvalidArgument, equivalent */
        133, /* errSecInsufficientCredentials: PsaErrorNotPermitted, general */
        133, /* errSecCertificateSuspended: PsaErrorNotPermitted, general */
        133, /* errSecCertificateRevoked: PsaErrorNotPermitted, general */
        133, /* errSecCertificateNotValidYet: PsaErrorNotPermitted, general */
        133, /* errSecCertificateExpired: PsaErrorNotPermitted, general */
        133, /* errSecCertificateCannotOperate: PsaErrorNotPermitted, general */
        135, /* errSecInvalidCRLGroup: PsaErrorInvalidArgument, general */
        134, /* errSecInvalidDigestAlgorithm: PsaErrorNotSupported, general */
        137, /* errSecAlreadyLoggedIn: PsaErrorBadState, general */
        135, /* errSecInvalidLoginName: PsaErrorInvalidArgument, general */
        147, /* errSecDeviceVerifyFailed: PsaErrorHardwareFailure, equivalent */
        135, /* errSecPublicKeyInconsistent: PsaErrorInvalidArgument, general */
        135, /* errSecBlockSizeMismatch: PsaErrorInvalidArgument, general */
        134, /* errSecQuerySizeUnknown: PsaErrorNotSupported, general */
        149, /* errSecVerifyFailed: PsaErrorInvalidSignature, exact */
        137, /* errSecStagedOperationNotStarted: PsaErrorBadState, equivalent */
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
        135, /* errSecInvalidAttributeAccessCredentials: PsaErrorInvalidArgument, equivalent */
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
        134, /* errSecInvalidAttributeMode: PsaErrorNotSupported, general */
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
        136, /* errSecInvalidAttributeKey: PsaErrorInvalidHandle, general */
        134, /* errSecInvalidAlgorithm: PsaErrorNotSupported, general */
        135, /* errSecInvalidContext: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidOutputVector: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidInputVector: PsaErrorInvalidArgument, equivalent */
        134, /* errSecUnsupportedVectorOfBuffers: PsaErrorNotSupported, general */
        135, /* errSecInvalidKeyFormat: PsaErrorInvalidArgument, general */
        134, /* errSecUnsupportedKeyLabel: PsaErrorNotSupported, general */
        135, /* errSecInvalidKeyLabel: PsaErrorInvalidArgument, general */
        134, /* errSecUnsupportedKeyAttributeMask: PsaErrorNotSupported, general */
        135, /* errSecInvalidKeyAttributeMask: PsaErrorInvalidArgument, general */
        134, /* errSecUnsupportedKeyUsageMask: PsaErrorNotSupported, general */
        135, /* errSecInvalidKeyUsageMask: PsaErrorInvalidArgument, general */
        134, /* errSecUnsupportedKeySize: PsaErrorNotSupported, general */
        134, /* errSecUnsupportedKeyFormat: PsaErrorNotSupported, general */
        135, /* errSecKeyHeaderInconsistent: PsaErrorInvalidArgument, general */
        135, /* errSecKeyBlobTypeIncorrect: PsaErrorInvalidArgument, general */
        133, /* errSecKeyUsageIncorrect: PsaErrorNotPermitted, general */
        135, /* errSecAlgorithmMismatch: PsaErrorInvalidArgument, general */
        133, /* errSecNotLoggedIn: PsaErrorNotPermitted, general */
        137, /* errSecAttachHandleBusy: PsaErrorBadState, general */
        147, /* errSecDeviceError: PsaErrorHardwareFailure, exact */
        134, /* errSecPrivilegeNotSupported: PsaErrorNotSupported, equivalent */
        138, /* errSecOutputLengthError: PsaErrorBufferTooSmall, equivalent */
        135, /* errSecInputLengthError: PsaErrorInvalidArgument, general */
        140, /* errSecEventNotificationCallbackNotFound: PsaErrorDoesNotExist, general */
        140, /* errSecModuleManagerNotFound: PsaErrorDoesNotExist, general */
        132, /* errSecModuleManagerInitializeFailed: PsaErrorGenericError, fallback */
        140, /* errSecAttributeNotInContext: PsaErrorDoesNotExist, general */
        135, /* errSecInvalidSubServiceID: PsaErrorInvalidArgument, general */
        137, /* errSecModuleNotLoaded: PsaErrorBadState, general */
        135, /* errSecInvalidServiceMask: PsaErrorInvalidArgument, equivalent */
        132, /* errSecInvalidAddinFunctionTable: PsaErrorGenericError, fallback */
        132, /* errSecLibraryReferenceNotFound: PsaErrorGenericError, fallback */
        132, /* errSecAddinUnloadFailed: PsaErrorGenericError, equivalent */
        135, /* errSecInvalidKeyHierarchy: PsaErrorInvalidArgument, equivalent */
        136, /* errSecInvalidKeyRef: PsaErrorInvalidHandle, general */
        132, /* errSecAddinLoadFailed: PsaErrorGenericError, fallback */
        132, /* errSecEMMUnloadFailed: PsaErrorGenericError, equivalent */
        132, /* errSecEMMLoadFailed: PsaErrorGenericError, fallback */
        135, /* errSecInvalidPVC: PsaErrorInvalidArgument, equivalent */
        137, /* errSecPVCAlreadyConfigured: PsaErrorBadState, equivalent */
        135, /* errSecInvalidScope: PsaErrorInvalidArgument, equivalent */
        133, /* errSecPrivilegeNotGranted: PsaErrorNotPermitted, general */
        134, /* errSecIncompatibleVersion: PsaErrorNotSupported, general */
        135, /* errSecInvalidSampleValue: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidACL: PsaErrorInvalidArgument, equivalent */
        136, /* errSecInvalidRecord: PsaErrorInvalidHandle, general */
        135, /* errSecInvalidAccessCredentials: PsaErrorInvalidArgument, equivalent */
        132, /* errSecACLChangeFailed: PsaErrorGenericError, equivalent */
        132, /* errSecACLAddFailed: PsaErrorGenericError, equivalent */
        132, /* errSecACLReplaceFailed: PsaErrorGenericError, equivalent */
        132, /* errSecACLDeleteFailed: PsaErrorGenericError, equivalent */
        132, /* errSecCallbackFailed: PsaErrorGenericError, equivalent */
        135, /* errSecInvalidValue: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidQuery: PsaErrorInvalidArgument, equivalent */
        140, /* errSecTagNotFound: PsaErrorDoesNotExist, general */
        135, /* errSecInvalidCertificateGroup: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidCertificateRef: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidName: PsaErrorInvalidArgument, equivalent */
        149, /* errSecInvalidSignature: PsaErrorInvalidSignature, equivalent */
        135, /* errSecUnknownTag: PsaErrorInvalidArgument, equivalent */
        149, /* errSecVerificationFailure: PsaErrorInvalidSignature, general */
        135, /* errSecInvalidNumberOfFields: PsaErrorInvalidArgument, equivalent */
        137, /* errSecCRLAlreadySigned: PsaErrorBadState, equivalent */
        135, /* errSecInvalidNetworkAddress: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidPassthroughID: PsaErrorInvalidArgument, equivalent */
        135, /* errSecInvalidDBList: PsaErrorInvalidArgument, equivalent */
        136, /* errSecInvalidHandle: PsaErrorInvalidHandle, exact */
        135, /* errSecInvalidGUID: PsaErrorInvalidArgument, equivalent */
        132, /* errSecModuleManifestVerifyFailed: PsaErrorGenericError, fallback */
        132, /* errSecFunctionFailed: PsaErrorGenericError, exact */
        151, /* errSecSelfCheckFailed: PsaErrorCorruptionDetected, general */
        135, /* errSecInvalidPointer: PsaErrorInvalidArgument, equivalent */
        132, /* errSecMDSError: PsaErrorGenericError, fallback */
        135, /* errSecInvalidData: PsaErrorInvalidArgument, general */
        141, /* errSecMemoryError: PsaErrorInsufficientMemory, equivalent */
        132, /* errSecInternalError: PsaErrorGenericError, fallback */
        151, /* errSecFunctionIntegrityFail: PsaErrorCorruptionDetected, equivalent */
        133, /* errSecPVCReferentNotFound: PsaErrorNotPermitted, equivalent */
        136, /* errSecInvalidHandleUsage: PsaErrorInvalidHandle, equivalent */
        137, /* errSecNotInitialized: PsaErrorBadState, general */
        132, /* errSecMobileMeFailedConsistencyCheck: PsaErrorGenericError, equivalent */
        149, /* errSecMobileMeCSRVerifyFailure: PsaErrorInvalidSignature, equivalent */
        140, /* errSecMobileMeNoRequestPending: PsaErrorDoesNotExist, general */
        137, /* errSecMobileMeRequestAlreadyPending: PsaErrorBadState, general */
        145, /* errSecMobileMeServerServiceErr: PsaErrorCommunicationFailure, general */
        139, /* errSecMobileMeServerAlreadyExists: PsaErrorAlreadyExists, equivalent */
        145, /* errSecMobileMeServerNotAvailable: PsaErrorCommunicationFailure, general */
        145, /* errSecMobileMeServerError: PsaErrorCommunicationFailure, general */
        132, /* errSecMobileMeRequestRedirected: PsaErrorGenericError, equivalent */
        132, /* errSecMobileMeRequestQueued: PsaErrorGenericError, fallback */
        134, /* errSecUnknownQualifiedCertStatement: PsaErrorNotSupported, general */
        135, /* errSecInvalidSubjectName: PsaErrorInvalidArgument, general */
        133, /* errSecTrustSettingDeny: PsaErrorNotPermitted, general */
        133, /* errSecResourceSignBadExtKeyUsage: PsaErrorNotPermitted, general */
        133, /* errSecResourceSignBadCertChainLength: PsaErrorNotPermitted, general */
        133, /* errSecCodeSigningDevelopment: PsaErrorNotPermitted, general */
        133, /* errSecCodeSigningNoExtendedKeyUsage: PsaErrorNotPermitted, general */
        133, /* errSecCodeSigningBadPathLengthConstraint: PsaErrorNotPermitted, general */
        133, /* errSecCodeSigningNoBasicConstraints: PsaErrorNotPermitted, general */
        133, /* errSecCodeSigningBadCertChainLength: PsaErrorNotPermitted, general */
        133, /* errSecOCSPResponseNonceMismatch: PsaErrorNotPermitted, general */
        133, /* errSecOCSPResponderUnauthorized: PsaErrorNotPermitted, general */
        133, /* errSecOCSPResponderSignatureRequired: PsaErrorNotPermitted, general */
        145, /* errSecOCSPResponderTryLater: PsaErrorCommunicationFailure, general */
        145, /* errSecOCSPResponderInternalError: PsaErrorCommunicationFailure, general */
        145, /* errSecOCSPResponderMalformedReq: PsaErrorCommunicationFailure, general */
        133, /* errSecOCSPNoSigner: PsaErrorNotPermitted, general */
        149, /* errSecOCSPSignatureError: PsaErrorInvalidSignature, general */
        137, /* errSecRecordModified: PsaErrorBadState, equivalent */
        133, /* errSecOCSPNotTrustedToAnchor: PsaErrorNotPermitted, general */
        145, /* errSecNetworkFailure: PsaErrorCommunicationFailure, general */
        133, /* errSecIncompleteCertRevocationCheck: PsaErrorNotPermitted, general */
        143, /* errSecEndOfData: PsaErrorInsufficientData, exact */
        133, /* errSecOCSPStatusUnrecognized: PsaErrorNotPermitted, general */
        145, /* errSecOCSPUnavailable: PsaErrorCommunicationFailure, general */
        135, /* errSecOCSPBadRequest: PsaErrorInvalidArgument, equivalent */
        145, /* errSecOCSPBadResponse: PsaErrorCommunicationFailure, general */
        133, /* errSecSSLBadExtendedKeyUsage: PsaErrorNotPermitted, general */
        133, /* errSecSMIMESubjAltNameNotCritical: PsaErrorNotPermitted, general */
        133, /* errSecSMIMENoEmailAddress: PsaErrorNotPermitted, general */
        133, /* errSecSMIMEKeyUsageNotCritical: PsaErrorNotPermitted, general */
        133, /* errSecSMIMEBadKeyUsage: PsaErrorNotPermitted, general */
        133, /* errSecSMIMEBadExtendedKeyUsage: PsaErrorNotPermitted, general */
        133, /* errSecSMIMEEmailAddressesNotFound: PsaErrorNotPermitted, general */
        133, /* errSecIDPFailure: PsaErrorNotPermitted, general */
        133, /* errSecCRLPolicyFailed: PsaErrorNotPermitted, general */
        133, /* errSecCRLNotTrusted: PsaErrorNotPermitted, general */
        134, /* errSecUnknownCRLExtension: PsaErrorNotSupported, general */
        134, /* errSecUnknownCertExtension: PsaErrorNotSupported, general */
        135, /* errSecCRLBadURI: PsaErrorInvalidArgument, general */
        145, /* errSecCRLServerDown: PsaErrorCommunicationFailure, general */
        140, /* errSecCRLNotFound: PsaErrorDoesNotExist, general */
        133, /* errSecCRLNotValidYet: PsaErrorNotPermitted, general */
        133, /* errSecCRLExpired: PsaErrorNotPermitted, general */
        149, /* errSecInvalidRoot: PsaErrorInvalidSignature, general */
        133, /* errSecPathLengthConstraintExceeded: PsaErrorNotPermitted, general */
        133, /* errSecInvalidIDLinkage: PsaErrorNotPermitted, general */
        133, /* errSecInvalidExtendedKeyUsage: PsaErrorNotPermitted, general */
        133, /* errSecInvalidKeyUsageForPolicy: PsaErrorNotPermitted, general */
        135, /* errSecInvalidSubjectKeyID: PsaErrorInvalidArgument, general */
        135, /* errSecInvalidAuthorityKeyID: PsaErrorInvalidArgument, general */
        133, /* errSecNoBasicConstraintsCA: PsaErrorNotPermitted, general */
        133, /* errSecNoBasicConstraints: PsaErrorNotPermitted, general */
        134, /* errSecUnknownCriticalExtensionFlag: PsaErrorNotSupported, general */
        133, /* errSecHostNameMismatch: PsaErrorNotPermitted, general */
        153, /* errSecIncompatibleKeyBlob: PsaErrorDataInvalid, equivalent */
        153, /* errSecIncompatibleDatabaseBlob: PsaErrorDataInvalid, exact */
        152, /* errSecInvalidKeyBlob: PsaErrorDataCorrupt, equivalent */
        152, /* errSecInvalidDatabaseBlob: PsaErrorDataCorrupt, exact */
        142, /* errSecFileTooBig: PsaErrorInsufficientStorage, equivalent */
        142, /* errSecQuotaExceeded: PsaErrorInsufficientStorage, equivalent */
        150, /* errSecAppleSSLv2Rollback: PsaErrorInvalidPadding, equivalent */
        135, /* errSecConversionError: PsaErrorInvalidArgument, general */
        133, /* errSecAppleInvalidKeyEndDate: PsaErrorNotPermitted, general */
        133, /* errSecAppleInvalidKeyStartDate: PsaErrorNotPermitted, general */
        149, /* errSecAppleSignatureMismatch: PsaErrorInvalidSignature, equivalent */
        135, /* errSecApplePublicKeyIncomplete: PsaErrorInvalidArgument, general */
        133, /* errSecAppleAddAppACLSubject: PsaErrorNotPermitted, equivalent */
        147, /* errSecDeviceFailed: PsaErrorHardwareFailure, equivalent */
        147, /* errSecDeviceReset: PsaErrorHardwareFailure, equivalent */
        133, /* errSecInsufficientClientID: PsaErrorNotPermitted, equivalent */
        145, /* errSecServiceNotAvailable: PsaErrorCommunicationFailure, general */
        134, /* errSecCSUnimplemented: PsaErrorNotSupported, equivalent */
        136, /* errSecCSInvalidObjectRef: PsaErrorInvalidHandle, general */
        135, /* errSecCSInvalidFlags: PsaErrorInvalidArgument, equivalent */
        135, /* errSecCSObjectRequired: PsaErrorInvalidArgument, equivalent */
        140, /* errSecCSStaticCodeNotFound: PsaErrorDoesNotExist, general */
        134, /* errSecCSUnsupportedGuestAttributes: PsaErrorNotSupported, general */
        135, /* errSecCSInvalidAttributeValues: PsaErrorInvalidArgument, equivalent */
        140, /* errSecCSNoSuchCode: PsaErrorDoesNotExist, general */
        135, /* errSecCSMultipleGuests: PsaErrorInvalidArgument, general */
        149, /* errSecCSGuestInvalid: PsaErrorInvalidSignature, equivalent */
        149, /* errSecCSUnsigned: PsaErrorInvalidSignature, general */
        149, /* errSecCSSignatureFailed: PsaErrorInvalidSignature, equivalent */
        133, /* errSecCSSignatureNotVerifiable: PsaErrorNotPermitted, equivalent */
        134, /* errSecCSSignatureUnsupported: PsaErrorNotSupported, general */
        135, /* errSecCSBadDictionaryFormat: PsaErrorInvalidArgument, general */
        149, /* errSecCSResourcesNotSealed: PsaErrorInvalidSignature, general */
        149, /* errSecCSResourcesNotFound: PsaErrorInvalidSignature, equivalent */
        135, /* errSecCSResourcesInvalid: PsaErrorInvalidArgument, general */
        149, /* errSecCSBadResource: PsaErrorInvalidSignature, equivalent */
        135, /* errSecCSResourceRulesInvalid: PsaErrorInvalidArgument, general */
        135, /* errSecCSReqInvalid: PsaErrorInvalidArgument, general */
        134, /* errSecCSReqUnsupported: PsaErrorNotSupported, general */
        133, /* errSecCSReqFailed: PsaErrorNotPermitted, equivalent */
        135, /* errSecCSBadObjectFormat: PsaErrorInvalidArgument, general */
        132, /* errSecCSInternalError: PsaErrorGenericError, fallback */
        133, /* errSecCSHostReject: PsaErrorNotPermitted, equivalent */
        135, /* errSecCSNotAHost: PsaErrorInvalidArgument, equivalent */
        149, /* errSecCSSignatureInvalid: PsaErrorInvalidSignature, equivalent */
        135, /* errSecCSHostProtocolRelativePath: PsaErrorInvalidArgument, equivalent */
        137, /* errSecCSHostProtocolContradiction: PsaErrorBadState, equivalent */
        137, /* errSecCSHostProtocolDedicationError: PsaErrorBadState, equivalent */
        137, /* errSecCSHostProtocolNotProxy: PsaErrorBadState, equivalent */
        137, /* errSecCSHostProtocolStateError: PsaErrorBadState, equivalent */
        135, /* errSecCSHostProtocolUnrelated: PsaErrorInvalidArgument, equivalent */
        132, /* -67038, which has no name: PsaErrorGenericError, fallback */
        134, /* errSecCSNotSupported: PsaErrorNotSupported, equivalent */
        138, /* errSecCSCMSTooLarge: PsaErrorBufferTooSmall, equivalent */
        135, /* errSecCSHostProtocolInvalidHash: PsaErrorInvalidArgument, equivalent */
        149, /* errSecCSStaticCodeChanged: PsaErrorInvalidSignature, equivalent */
        133, /* errSecCSDBDenied: PsaErrorNotPermitted, equivalent */
        146, /* errSecCSDBAccess: PsaErrorStorageFailure, equivalent */
        135, /* errSecCSHostProtocolInvalidAttribute: PsaErrorInvalidArgument, equivalent */
        149, /* errSecCSInfoPlistFailed: PsaErrorInvalidSignature, equivalent */
        135, /* errSecCSNoMainExecutable: PsaErrorInvalidArgument, general */
        135, /* errSecCSBadBundleFormat: PsaErrorInvalidArgument, general */
        140, /* errSecCSNoMatches: PsaErrorDoesNotExist, general */
        133, /* errSecCSFileHardQuarantined: PsaErrorNotPermitted, equivalent */
        135, /* errSecCSOutdated: PsaErrorInvalidArgument, general */
        152, /* errSecCSDbCorrupt: PsaErrorDataCorrupt, equivalent */
        149, /* errSecCSResourceDirectoryFailed: PsaErrorInvalidSignature, equivalent */
        149, /* errSecCSUnsignedNestedCode: PsaErrorInvalidSignature, general */
        149, /* errSecCSBadNestedCode: PsaErrorInvalidSignature, equivalent */
        135, /* errSecCSBadCallbackValue: PsaErrorInvalidArgument, equivalent */
        132, /* errSecCSHelperFailed: PsaErrorGenericError, equivalent */
        133, /* errSecCSVetoed: PsaErrorNotPermitted, equivalent */
        134, /* errSecCSBadLVArch: PsaErrorNotSupported, general */
        134, /* errSecCSResourceNotSupported: PsaErrorNotSupported, general */
        135, /* errSecCSRegularFile: PsaErrorInvalidArgument, general */
        149, /* errSecCSUnsealedAppRoot: PsaErrorInvalidSignature, general */
        133, /* errSecCSWeakResourceRules: PsaErrorNotPermitted, equivalent */
        135, /* errSecCSDSStoreSymlink: PsaErrorInvalidArgument, general */
        135, /* errSecCSAmbiguousBundleFormat: PsaErrorInvalidArgument, general */
        135, /* errSecCSBadMainExecutable: PsaErrorInvalidArgument, general */
        149, /* errSecCSBadFrameworkVersion: PsaErrorInvalidSignature, equivalent */
        149, /* errSecCSUnsealedFrameworkRoot: PsaErrorInvalidSignature, general */
        133, /* errSecCSWeakResourceEnvelope: PsaErrorNotPermitted, equivalent */
        132, /* errSecCSCancelled: PsaErrorGenericError, fallback */
        135, /* errSecCSInvalidPlatform: PsaErrorInvalidArgument, equivalent */
        134, /* errSecCSTooBig: PsaErrorNotSupported, general */
        135, /* errSecCSInvalidSymlink: PsaErrorInvalidArgument, general */
        135, /* errSecCSNotAppLike: PsaErrorInvalidArgument, general */
        135, /* errSecCSBadDiskImageFormat: PsaErrorInvalidArgument, general */
        134, /* errSecCSUnsupportedDigestAlgorithm: PsaErrorNotSupported, general */
        135, /* errSecCSInvalidAssociatedFileData: PsaErrorInvalidArgument, general */
        135, /* errSecCSInvalidTeamIdentifier: PsaErrorInvalidArgument, equivalent */
        149, /* errSecCSBadTeamIdentifier: PsaErrorInvalidSignature, equivalent */
        133, /* errSecCSSignatureUntrusted: PsaErrorNotPermitted, general */
        132, /* -66995, which has no name: PsaErrorGenericError, fallback */
        135, /* errSecCSInvalidEntitlements: PsaErrorInvalidArgument, general */
        135, /* errSecCSInvalidRuntimeVersion: PsaErrorInvalidArgument, equivalent */
        133, /* errSecCSRevokedNotarization: PsaErrorNotPermitted, general */
        132, /* errSecCSCMSConstructionFailed: PsaErrorGenericError, equivalent */
        132, /* errSecCSRemoteSignerFailed: PsaErrorGenericError, equivalent */
        140, /* errSessionValueNotSet: PsaErrorDoesNotExist, general */
        133, /* errSessionAuthorizationDenied: PsaErrorNotPermitted, equivalent */
        135, /* errSessionInvalidAttributes: PsaErrorInvalidArgument, equivalent */
        136, /* errSessionInvalidId: PsaErrorInvalidHandle, equivalent */
        135, /* errAuthorizationBadAddress: PsaErrorInvalidArgument, equivalent */
        145, /* errAuthorizationToolEnvironmentError: PsaErrorCommunicationFailure, equivalent */
        132, /* errAuthorizationToolExecuteFailure: PsaErrorGenericError, equivalent */
        135, /* errAuthorizationInvalidFlags: PsaErrorInvalidArgument, equivalent */
        133, /* errAuthorizationInternalizeNotAllowed: PsaErrorNotPermitted, equivalent */
        133, /* errAuthorizationExternalizeNotAllowed: PsaErrorNotPermitted, equivalent */
        132, /* errAuthorizationInternal: PsaErrorGenericError, fallback */
        133, /* errAuthorizationInteractionNotAllowed: PsaErrorNotPermitted, general */
        132, /* errAuthorizationCanceled: PsaErrorGenericError, fallback */
        133, /* errAuthorizationDenied: PsaErrorNotPermitted, equivalent */
        135, /* errAuthorizationInvalidPointer: PsaErrorInvalidArgument, equivalent */
        135, /* errAuthorizationInvalidTag: PsaErrorInvalidArgument, equivalent */
        136, /* errAuthorizationInvalidRef: PsaErrorInvalidHandle, equivalent */
        135, /* errAuthorizationInvalidSet: PsaErrorInvalidArgument, equivalent */
        133, /* errSecRestrictedAPI: PsaErrorNotPermitted, equivalent */
        132, /* -34019, which has no name: PsaErrorGenericError, fallback */
        133, /* errSecMissingEntitlement: PsaErrorNotPermitted, general */
        135, /* errSecDecode: PsaErrorInvalidArgument, general */
        132, /* -26274, which has no name: PsaErrorGenericError, fallback */
        132, /* -26273, which has no name: PsaErrorGenericError, fallback */
        132, /* -26272, which has no name: PsaErrorGenericError, fallback */
        132, /* -26271, which has no name: PsaErrorGenericError, fallback */
        132, /* -26270, which has no name: PsaErrorGenericError, fallback */
        132, /* -26269, which has no name: PsaErrorGenericError, fallback */
        132, /* -26268, which has no name: PsaErrorGenericError, fallback */
        149, /* errSecNotSigner: PsaErrorInvalidSignature, general */
        133, /* errSecInDarkWake: PsaErrorNotPermitted, general */
        135, /* errSecInvalidPrefsDomain: PsaErrorInvalidArgument, equivalent */
        133, /* errSecCreateChainFailed: PsaErrorNotPermitted, general */
        133, /* errSecDataNotModifiable: PsaErrorNotPermitted, general */
        133, /* errSecDataNotAvailable: PsaErrorNotPermitted, general */
        133, /* errSecInteractionRequired: PsaErrorNotPermitted, general */
        132, /* errSecNoPolicyModule: PsaErrorGenericError, fallback */
        132, /* errSecNoCertificateModule: PsaErrorGenericError, fallback */
        132, /* errSecNoStorageModule: PsaErrorGenericError, fallback */
        134, /* errSecKeySizeNotAllowed: PsaErrorNotSupported, general */
        153, /* errSecWrongSecVersion: PsaErrorDataInvalid, equivalent */
        133, /* errSecReadOnlyAttr: PsaErrorNotPermitted, general */
        133, /* errSecInteractionNotAllowed: PsaErrorNotPermitted, general */
        140, /* errSecNoDefaultKeychain: PsaErrorDoesNotExist, general */
        135, /* errSecNoSuchClass: PsaErrorInvalidArgument, general */
        136, /* errSecInvalidSearchRef: PsaErrorInvalidHandle, equivalent */
        136, /* errSecInvalidItemRef: PsaErrorInvalidHandle, general */
        135, /* errSecNoSuchAttr: PsaErrorInvalidArgument, general */
        135, /* errSecDataTooLarge: PsaErrorInvalidArgument, general */
        138, /* errSecBufferTooSmall: PsaErrorBufferTooSmall, exact */
        140, /* errSecItemNotFound: PsaErrorDoesNotExist, exact */
        139, /* errSecDuplicateItem: PsaErrorAlreadyExists, exact */
        135, /* errSecInvalidCallback: PsaErrorInvalidArgument, equivalent */
        139, /* errSecDuplicateCallback: PsaErrorAlreadyExists, equivalent */
        139, /* errSecDuplicateKeychain: PsaErrorAlreadyExists, equivalent */
        152, /* errSecInvalidKeychain: PsaErrorDataCorrupt, equivalent */
        140, /* errSecNoSuchKeychain: PsaErrorDoesNotExist, general */
        133, /* errSecAuthFailed: PsaErrorNotPermitted, general */
        133, /* errSecReadOnly: PsaErrorNotPermitted, general */
        145, /* errSecNotAvailable: PsaErrorCommunicationFailure, general */
        149, /* errSecPkcs12VerifyFailure: PsaErrorInvalidSignature, equivalent */
        140, /* errSecNoTrustSettings: PsaErrorDoesNotExist, general */
        153, /* errSecInvalidTrustSettings: PsaErrorDataInvalid, equivalent */
        136, /* errSecInvalidPasswordRef: PsaErrorInvalidHandle, equivalent */
        133, /* errSecPassphraseRequired: PsaErrorNotPermitted, general */
        135, /* errSecMultiplePrivKeys: PsaErrorInvalidArgument, general */
        133, /* errSecKeyIsSensitive: PsaErrorNotPermitted, general */
        135, /* errSecUnknownFormat: PsaErrorInvalidArgument, general */
        134, /* errSecUnsupportedFormat: PsaErrorNotSupported, general */
        137, /* errSecTrustNotAvailable: PsaErrorBadState, equivalent */
        135, /* errSecInvalidOwnerEdit: PsaErrorInvalidArgument, equivalent */
        140, /* errSecNoAccessForItem: PsaErrorDoesNotExist, general */
        135, /* errSecInvalidTrustSetting: PsaErrorInvalidArgument, equivalent */
        140, /* errSecPolicyNotFound: PsaErrorDoesNotExist, general */
        134, /* errSecACLNotSimple: PsaErrorNotSupported, general */
        132, /* errSSLEarlyDataRejected: PsaErrorGenericError, equivalent */
        132, /* -9889, which has no name: PsaErrorGenericError, fallback */
        132, /* -9888, which has no name: PsaErrorGenericError, fallback */
        132, /* -9887, which has no name: PsaErrorGenericError, fallback */
        133, /* errSSLATSCertificateTrustViolation: PsaErrorNotPermitted, general */
        133, /* errSSLATSCertificateHashAlgorithmViolation: PsaErrorNotPermitted, equivalent */
        133, /* errSSLATSLeafCertificateHashAlgorithmViolation: PsaErrorNotPermitted, equivalent */
        133, /* errSSLATSMinimumKeySizeViolation: PsaErrorNotPermitted, equivalent */
        133, /* errSSLATSCiphersuiteViolation: PsaErrorNotPermitted, equivalent */
        133, /* errSSLATSMinimumVersionViolation: PsaErrorNotPermitted, equivalent */
        133, /* errSSLATSViolation: PsaErrorNotPermitted, equivalent */
        140, /* errSSLUnrecognizedName: PsaErrorDoesNotExist, general */
        133, /* errSSLUnknownPSKIdentity: PsaErrorNotPermitted, general */
        133, /* errSSLCertificateRequired: PsaErrorNotPermitted, general */
        133, /* errSSLBadCertificateStatusResponse: PsaErrorNotPermitted, general */
        145, /* errSSLMissingExtension: PsaErrorCommunicationFailure, general */
        133, /* errSSLInappropriateFallback: PsaErrorNotPermitted, equivalent */
        145, /* errSSLDecodeError: PsaErrorCommunicationFailure, general */
        145, /* errSSLHandshakeFail: PsaErrorCommunicationFailure, general */
        145, /* errSSLDecompressFail: PsaErrorCommunicationFailure, general */
        145, /* errSSLUnexpectedMessage: PsaErrorCommunicationFailure, general */
        145, /* errSSLUnsupportedExtension: PsaErrorCommunicationFailure, general */
        132, /* errSSLConfigurationFailed: PsaErrorGenericError, equivalent */
        145, /* errSSLNetworkTimeout: PsaErrorCommunicationFailure, general */
        145, /* errSSLTransportReset: PsaErrorCommunicationFailure, general */
        132, /* errSSLClientHelloReceived: PsaErrorGenericError, fallback */
        133, /* errSSLWeakPeerEphemeralDHKey: PsaErrorNotPermitted, equivalent */
        145, /* errSSLUnexpectedRecord: PsaErrorCommunicationFailure, general */
        137, /* errSSLBadConfiguration: PsaErrorBadState, general */
        145, /* errSSLRecordOverflow: PsaErrorCommunicationFailure, general */
        149, /* errSSLBadRecordMac: PsaErrorInvalidSignature, equivalent */
        145, /* errSSLDecryptionFail: PsaErrorCommunicationFailure, general */
        145, /* errSSLConnectionRefused: PsaErrorCommunicationFailure, general */
        133, /* errSSLHostNameMismatch: PsaErrorNotPermitted, general */
        132, /* errSSLClientCertRequested: PsaErrorGenericError, fallback */
        132, /* errSSLPeerAuthCompleted: PsaErrorGenericError, fallback */
        134, /* errSSLPeerNoRenegotiation: PsaErrorNotSupported, general */
        145, /* errSSLPeerUserCancelled: PsaErrorCommunicationFailure, general */
        145, /* errSSLPeerInternalError: PsaErrorCommunicationFailure, general */
        134, /* errSSLPeerInsufficientSecurity: PsaErrorNotSupported, general */
        134, /* errSSLPeerProtocolVersion: PsaErrorNotSupported, general */
        133, /* errSSLPeerExportRestriction: PsaErrorNotPermitted, equivalent */
        145, /* errSSLPeerDecryptError: PsaErrorCommunicationFailure, general */
        145, /* errSSLPeerDecodeError: PsaErrorCommunicationFailure, general */
        133, /* errSSLPeerAccessDenied: PsaErrorNotPermitted, equivalent */
        133, /* errSSLPeerUnknownCA: PsaErrorNotPermitted, general */
        145, /* errSSLIllegalParam: PsaErrorCommunicationFailure, general */
        133, /* errSSLPeerCertUnknown: PsaErrorNotPermitted, general */
        133, /* errSSLPeerCertExpired: PsaErrorNotPermitted, general */
        133, /* errSSLPeerCertRevoked: PsaErrorNotPermitted, general */
        134, /* errSSLPeerUnsupportedCert: PsaErrorNotSupported, general */
        133, /* errSSLPeerBadCert: PsaErrorNotPermitted, general */
        134, /* errSSLPeerHandshakeFail: PsaErrorNotSupported, general */
        145, /* errSSLPeerDecompressFail: PsaErrorCommunicationFailure, general */
        145, /* errSSLPeerRecordOverflow: PsaErrorCommunicationFailure, general */
        145, /* errSSLPeerDecryptionFail: PsaErrorCommunicationFailure, general */
        145, /* errSSLPeerBadRecordMac: PsaErrorCommunicationFailure, general */
        145, /* errSSLPeerUnexpectedMsg: PsaErrorCommunicationFailure, general */
        134, /* errSSLBadCipherSuite: PsaErrorNotSupported, general */
        138, /* errSSLBufferOverflow: PsaErrorBufferTooSmall, equivalent */
        145, /* errSSLClosedNoNotify: PsaErrorCommunicationFailure, general */
        133, /* errSSLCertNotYetValid: PsaErrorNotPermitted, general */
        133, /* errSSLCertExpired: PsaErrorNotPermitted, general */
        133, /* errSSLNoRootCert: PsaErrorNotPermitted, general */
        133, /* errSSLUnknownRootCert: PsaErrorNotPermitted, general */
        132, /* errSSLModuleAttach: PsaErrorGenericError, fallback */
        132, /* errSSLInternal: PsaErrorGenericError, fallback */
        132, /* errSSLCrypto: PsaErrorGenericError, equivalent */
        135, /* errSSLBadCert: PsaErrorInvalidArgument, general */
        133, /* errSSLXCertChainInvalid: PsaErrorNotPermitted, general */
        145, /* errSSLClosedAbort: PsaErrorCommunicationFailure, general */
        145, /* errSSLClosedGraceful: PsaErrorCommunicationFailure, general */
        140, /* errSSLSessionNotFound: PsaErrorDoesNotExist, general */
        132, /* errSSLWouldBlock: PsaErrorGenericError, fallback */
        145, /* errSSLFatalAlert: PsaErrorCommunicationFailure, general */
        134, /* errSSLNegotiation: PsaErrorNotSupported, general */
        145, /* errSSLProtocol: PsaErrorCommunicationFailure, general */
        132, /* errSecCoreFoundationUnknown: PsaErrorGenericError, equivalent */
        132, /* errSecInternalComponent: PsaErrorGenericError, fallback */
        137, /* errSecBadReq: PsaErrorBadState, exact */
        132, /* errSecUserCanceled: PsaErrorGenericError, fallback */
        141, /* errSecAllocate: PsaErrorInsufficientMemory, exact */
        133, /* errSecWrPerm: PsaErrorNotPermitted, general */
        135, /* errSecParam: PsaErrorInvalidArgument, exact */
        137, /* errSecOpWr: PsaErrorBadState, equivalent */
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

/* secstatus_parsec_from_osstatus_fidelity returns how well
 * secstatus_parsec_from_osstatus keeps the meaning of an OSStatus. The grades
 * in the table are in the order of the codes above. Each byte has four grades,
 * the first in the lowest bits. */
static inline enum secstatus_fidelity secstatus_parsec_from_osstatus_fidelity(int32_t secstatus_status_)
{
    static const uint8_t secstatus_grades_[] = {
        0x55, 0x55, 0x56, 0x55, 0x55, 0x55, 0xA9, 0x5A, 0x95, 0x56, 0x55, 0xA5,
        0x55, 0x95, 0xA9, 0x55, 0xAA, 0xAA, 0x9A, 0x56, 0x5A, 0x55, 0x55, 0x56,
        0x5B, 0x55, 0x55, 0x66, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55,
        0x55, 0x55, 0x55, 0xA5, 0x56, 0x55, 0x55, 0x55, 0xAD, 0x15, 0x95, 0xA0,
        0x21, 0x6A, 0x65, 0xAA, 0x9A, 0x95, 0x9A, 0xAA, 0xCB, 0x49, 0xA2, 0xA6,
        0x95, 0x25, 0x55, 0x55, 0x55, 0x55, 0x65, 0x75, 0x59, 0x55, 0x55, 0x55,
        0x55, 0x55, 0x55, 0x95, 0xBB, 0x5A, 0x99, 0x6A, 0xA6, 0x65, 0x99, 0x56,
        0x66, 0x65, 0xA8, 0xAA, 0x8A, 0xAA, 0x6A, 0x65, 0x9A, 0x6A, 0x95, 0x95,
        0x89, 0x55, 0xA5, 0x91, 0x69, 0xAA, 0xAA, 0x12, 0xAA, 0x4A, 0x01, 0x00,
        0x65, 0x15, 0x90, 0x55, 0x56, 0xBF, 0x6A, 0x95, 0x69, 0x55, 0x9A, 0x25,
        0x90, 0xAA, 0x56, 0x65, 0x55, 0x16, 0x56, 0x56, 0x50, 0x95, 0x65, 0x55,
        0x55, 0x55, 0x59, 0x15, 0x58, 0x15, 0x95, 0xCC, 0xED, 0x3C, 0x30,
    };
    const int32_t secstatus_row_ = secstatus_osstatus_row(secstatus_status_);
    return SECSTATUS_CAST(enum secstatus_fidelity,
        secstatus_grades_[secstatus_row_ / 4] >> secstatus_row_ % 4 * 2 & 3);
}

#endif /* SECSTATUS_CONVERT_OSSTATUS_H */
