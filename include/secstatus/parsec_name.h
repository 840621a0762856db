/* SPDX-License-Identifier: 0BSD */
/* SPDX-FileCopyrightText: 2026 The secstatus authors */

/* secstatus/parsec_name.h - the names of the codes of type ResponseStatus.
 *
 * The header needs C99 or C++11, <stddef.h> and <stdint.h>, but no C library
 * and no writable memory. The notes in secstatus/convert.h on types and tables
 * apply here too.
 *
 * The file is generated from registry/parsec.toml of
 * https://github.com/secstatus/secstatus. To change it, change that file and
 * run "make generate". */

#ifndef SECSTATUS_PARSEC_NAME_H
#define SECSTATUS_PARSEC_NAME_H

#include "detail.h"

/* secstatus_parsec_name returns the name of a code, such as
 * "PsaErrorNotPermitted", or NULL if the value has none. */
static inline const char *secstatus_parsec_name(uint32_t secstatus_status_)
{
    static const char secstatus_names_[] = {
        "Success\0"
        "WrongProviderId\0"
        "ContentTypeNotSupported\0"
        "AcceptTypeNotSupported\0"
        "WireProtocolVersionNotSupported\0"
        "ProviderNotRegistered\0"
        "ProviderDoesNotExist\0"
        "DeserializingBodyFailed\0"
        "SerializingBodyFailed\0"
        "OpcodeDoesNotExist\0"
        "ResponseTooLarge\0"
        "AuthenticationError\0"
        "AuthenticatorDoesNotExist\0"
        "AuthenticatorNotRegistered\0"
        "KeyInfoManagerError\0"
        "ConnectionError\0"
        "InvalidEncoding\0"
        "InvalidHeader\0"
        "WrongProviderUuid\0"
        "NotAuthenticated\0"
        "BodySizeExceedsLimit\0"
        "AdminOperation\0"
        "DeprecatedPrimitive\0"
        "PsaErrorGenericError\0"
        "PsaErrorNotPermitted\0"
        "PsaErrorNotSupported\0"
        "PsaErrorInvalidArgument\0"
        "PsaErrorInvalidHandle\0"
        "PsaErrorBadState\0"
        "PsaErrorBufferTooSmall\0"
        "PsaErrorAlreadyExists\0"
        "PsaErrorDoesNotExist\0"
        "PsaErrorInsufficientMemory\0"
        "PsaErrorInsufficientStorage\0"
        "PsaErrorInsufficientData\0"
        "\0"
        "PsaErrorCommunicationFailure\0"
        "PsaErrorStorageFailure\0"
        "PsaErrorHardwareFailure\0"
        "PsaErrorInsufficientEntropy\0"
        "PsaErrorInvalidSignature\0"
        "PsaErrorInvalidPadding\0"
        "PsaErrorCorruptionDetected\0"
        "PsaErrorDataCorrupt\0"
        "PsaErrorDataInvalid\0"
        ""
    };
    /* Where the name of every 8th row begins. The name of a row without a code
     * is empty. */
    static const uint16_t secstatus_starts_[] = {
        0, 170, 337, 479, 650, 835,
    };
    const uint32_t secstatus_row_ = secstatus_parsec_row(secstatus_status_);
    return secstatus_skip(
        secstatus_names_ + secstatus_starts_[secstatus_row_ / 8],
        SECSTATUS_CAST(unsigned, secstatus_row_ % 8));
}

/* The size of the buffer for secstatus_parsec_string:
 * ResponseStatus(4294967295) and the terminating null character. */
#define SECSTATUS_PARSEC_STRING_SIZE 27

/* secstatus_parsec_string returns the name of a code. If the value has no name,
 * the function writes type and number, such as "ResponseStatus(1144)", to the
 * buffer and returns the buffer. The buffer must have room for
 * SECSTATUS_PARSEC_STRING_SIZE characters. */
static inline const char *secstatus_parsec_string(uint32_t secstatus_status_, char *secstatus_buffer_)
{
    const char *secstatus_name_ = secstatus_parsec_name(secstatus_status_);
    return secstatus_name_ != SECSTATUS_NULL
        ? secstatus_name_
        : secstatus_decimal(secstatus_buffer_, "ResponseStatus", 0, secstatus_status_);
}

#endif /* SECSTATUS_PARSEC_NAME_H */
