/* SPDX-License-Identifier: 0BSD */
/* SPDX-FileCopyrightText: 2026 The secstatus authors */

/* secstatus/ckr_name.h - the names of the codes of type CK_RV.
 *
 * The header needs C99 or C++11, <stddef.h> and <stdint.h>, but no C library
 * and no writable memory. The notes in secstatus/convert.h on types and tables
 * apply here too.
 *
 * The file is generated from registry/pkcs11.toml of
 * https://github.com/secstatus/secstatus. To change it, change that file and
 * run "make generate". */

#ifndef SECSTATUS_CKR_NAME_H
#define SECSTATUS_CKR_NAME_H

#include "detail.h"

/* secstatus_ckr_name returns the name of a code, such as "CKR_PIN_INCORRECT",
 * or NULL if the value has none. */
static inline const char *secstatus_ckr_name(unsigned long secstatus_rv_)
{
    static const char secstatus_names_[] = {
        "CKR_VENDOR_DEFINED\0"
        "\0"
        "CKR_OK\0"
        "CKR_CANCEL\0"
        "CKR_HOST_MEMORY\0"
        "CKR_SLOT_ID_INVALID\0"
        "\0"
        "CKR_GENERAL_ERROR\0"
        "CKR_FUNCTION_FAILED\0"
        "CKR_ARGUMENTS_BAD\0"
        "CKR_NO_EVENT\0"
        "CKR_NEED_TO_CREATE_THREADS\0"
        "CKR_CANT_LOCK\0"
        "CKR_ATTRIBUTE_READ_ONLY\0"
        "CKR_ATTRIBUTE_SENSITIVE\0"
        "CKR_ATTRIBUTE_TYPE_INVALID\0"
        "CKR_ATTRIBUTE_VALUE_INVALID\0"
        "\0"
        "\0"
        "\0"
        "\0"
        "\0"
        "\0"
        "\0"
        "CKR_ACTION_PROHIBITED\0"
        "CKR_DATA_INVALID\0"
        "CKR_DATA_LEN_RANGE\0"
        "CKR_DEVICE_ERROR\0"
        "CKR_DEVICE_MEMORY\0"
        "CKR_DEVICE_REMOVED\0"
        "CKR_ENCRYPTED_DATA_INVALID\0"
        "CKR_ENCRYPTED_DATA_LEN_RANGE\0"
        "CKR_AEAD_DECRYPT_FAILED\0"
        "CKR_FUNCTION_CANCELED\0"
        "CKR_FUNCTION_NOT_PARALLEL\0"
        "\0"
        "\0"
        "CKR_FUNCTION_NOT_SUPPORTED\0"
        "CKR_KEY_HANDLE_INVALID\0"
        "\0"
        "CKR_KEY_SIZE_RANGE\0"
        "CKR_KEY_TYPE_INCONSISTENT\0"
        "CKR_KEY_NOT_NEEDED\0"
        "CKR_KEY_CHANGED\0"
        "CKR_KEY_NEEDED\0"
        "CKR_KEY_INDIGESTIBLE\0"
        "CKR_KEY_FUNCTION_NOT_PERMITTED\0"
        "CKR_KEY_NOT_WRAPPABLE\0"
        "CKR_KEY_UNEXTRACTABLE\0"
        "CKR_MECHANISM_INVALID\0"
        "CKR_MECHANISM_PARAM_INVALID\0"
        "\0"
        "\0"
        "CKR_OBJECT_HANDLE_INVALID\0"
        "CKR_OPERATION_ACTIVE\0"
        "CKR_OPERATION_NOT_INITIALIZED\0"
        "CKR_PIN_INCORRECT\0"
        "CKR_PIN_INVALID\0"
        "CKR_PIN_LEN_RANGE\0"
        "CKR_PIN_EXPIRED\0"
        "CKR_PIN_LOCKED\0"
        "CKR_SESSION_CLOSED\0"
        "CKR_SESSION_COUNT\0"
        "\0"
        "CKR_SESSION_HANDLE_INVALID\0"
        "CKR_SESSION_PARALLEL_NOT_SUPPORTED\0"
        "CKR_SESSION_READ_ONLY\0"
        "CKR_SESSION_EXISTS\0"
        "CKR_SESSION_READ_ONLY_EXISTS\0"
        "CKR_SESSION_READ_WRITE_SO_EXISTS\0"
        "CKR_SIGNATURE_INVALID\0"
        "CKR_SIGNATURE_LEN_RANGE\0"
        "CKR_TEMPLATE_INCOMPLETE\0"
        "CKR_TEMPLATE_INCONSISTENT\0"
        "CKR_TOKEN_NOT_PRESENT\0"
        "CKR_TOKEN_NOT_RECOGNIZED\0"
        "CKR_TOKEN_WRITE_PROTECTED\0"
        "CKR_UNWRAPPING_KEY_HANDLE_INVALID\0"
        "CKR_UNWRAPPING_KEY_SIZE_RANGE\0"
        "CKR_UNWRAPPING_KEY_TYPE_INCONSISTENT\0"
        "CKR_USER_ALREADY_LOGGED_IN\0"
        "CKR_USER_NOT_LOGGED_IN\0"
        "CKR_USER_PIN_NOT_INITIALIZED\0"
        "CKR_USER_TYPE_INVALID\0"
        "CKR_USER_ANOTHER_ALREADY_LOGGED_IN\0"
        "CKR_USER_TOO_MANY_TYPES\0"
        "CKR_WRAPPED_KEY_INVALID\0"
        "\0"
        "CKR_WRAPPED_KEY_LEN_RANGE\0"
        "CKR_WRAPPING_KEY_HANDLE_INVALID\0"
        "CKR_WRAPPING_KEY_SIZE_RANGE\0"
        "CKR_WRAPPING_KEY_TYPE_INCONSISTENT\0"
        "CKR_RANDOM_SEED_NOT_SUPPORTED\0"
        "CKR_RANDOM_NO_RNG\0"
        "CKR_DOMAIN_PARAMS_INVALID\0"
        "CKR_CURVE_NOT_SUPPORTED\0"
        "CKR_BUFFER_TOO_SMALL\0"
        "CKR_SAVED_STATE_INVALID\0"
        "CKR_INFORMATION_SENSITIVE\0"
        "CKR_STATE_UNSAVEABLE\0"
        "CKR_CRYPTOKI_NOT_INITIALIZED\0"
        "CKR_CRYPTOKI_ALREADY_INITIALIZED\0"
        "CKR_MUTEX_BAD\0"
        "CKR_MUTEX_NOT_LOCKED\0"
        "CKR_NEW_PIN_MODE\0"
        "CKR_NEXT_OTP\0"
        "\0"
        "\0"
        "\0"
        "CKR_EXCEEDED_MAX_ITERATIONS\0"
        "CKR_FIPS_SELF_TEST_FAILED\0"
        "CKR_LIBRARY_LOAD_FAILED\0"
        "CKR_PIN_TOO_WEAK\0"
        "CKR_PUBLIC_KEY_INVALID\0"
        "CKR_FUNCTION_REJECTED\0"
        "CKR_TOKEN_RESOURCE_EXCEEDED\0"
        "CKR_OPERATION_CANCEL_FAILED\0"
        "CKR_KEY_EXHAUSTED\0"
        "CKR_PENDING\0"
        "CKR_SESSION_ASYNC_NOT_SUPPORTED\0"
        "CKR_SEED_RANDOM_REQUIRED\0"
        "CKR_OPERATION_NOT_VALIDATED\0"
        "CKR_TOKEN_NOT_INITIALIZED\0"
        "CKR_PARAMETER_SET_NOT_SUPPORTED"
    };
    /* Where the name of every 8th row begins. The name of a row without a code
     * is empty. */
    static const uint16_t secstatus_starts_[] = {
        0, 93, 260, 295, 463, 588, 757, 908, 1029, 1240, 1464, 1649, 1868, 2057, 2168, 2348,
    };
    const unsigned long secstatus_row_ = secstatus_ckr_row(secstatus_rv_);
    return secstatus_skip(
        secstatus_names_ + secstatus_starts_[secstatus_row_ / 8],
        SECSTATUS_CAST(unsigned, secstatus_row_ % 8));
}

/* The size of the buffer for secstatus_ckr_string: CK_RV(0xffffffffffffffff)
 * and the terminating null character. */
#define SECSTATUS_CKR_STRING_SIZE 26

/* secstatus_ckr_string returns the name of a code. If the value has no name,
 * the function writes type and number, such as "CK_RV(0x1c3)", to the buffer
 * and returns the buffer. The buffer must have room for
 * SECSTATUS_CKR_STRING_SIZE characters. */
static inline const char *secstatus_ckr_string(unsigned long secstatus_rv_, char *secstatus_buffer_)
{
    const char *secstatus_name_ = secstatus_ckr_name(secstatus_rv_);
    return secstatus_name_ != SECSTATUS_NULL
        ? secstatus_name_
        : secstatus_hexadecimal(secstatus_buffer_, "CK_RV", secstatus_rv_);
}

#endif /* SECSTATUS_CKR_NAME_H */
