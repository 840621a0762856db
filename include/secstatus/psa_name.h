/* SPDX-License-Identifier: 0BSD */
/* SPDX-FileCopyrightText: 2026 The secstatus authors */

/* secstatus/psa_name.h - the names of the codes of type psa_status_t.
 *
 * The header needs C99 or C++11, <stddef.h> and <stdint.h>, but no C library
 * and no writable memory. The notes in secstatus/convert.h on types and tables
 * apply here too.
 *
 * The file is generated from registry/psa.toml of
 * https://github.com/secstatus/secstatus. To change it, change that file and
 * run "make generate". */

#ifndef SECSTATUS_PSA_NAME_H
#define SECSTATUS_PSA_NAME_H

#include "detail.h"

/* secstatus_psa_name returns the name of a code, such as
 * "PSA_ERROR_NOT_PERMITTED", or NULL if the value has none. */
static inline const char *secstatus_psa_name(int32_t secstatus_status_)
{
    static const char secstatus_names_[] = {
        "PSA_OPERATION_INCOMPLETE\0"
        "PSA_ERROR_MISSING_MANIFEST\0"
        "PSA_ERROR_DECRYPTION_FAILURE\0"
        "PSA_ERROR_INSUFFICIENT_POWER\0"
        "PSA_ERROR_FLASH_ABUSE\0"
        "PSA_ERROR_INSTALL_INTERRUPTED\0"
        "PSA_ERROR_ALREADY_INSTALLED\0"
        "PSA_ERROR_CURRENTLY_INSTALLING\0"
        "PSA_ERROR_DEPENDENCY_NEEDED\0"
        "PSA_ERROR_WRONG_DEVICE\0"
        "\0"
        "PSA_ERROR_DATA_INVALID\0"
        "PSA_ERROR_DATA_CORRUPT\0"
        "PSA_ERROR_CORRUPTION_DETECTED\0"
        "PSA_ERROR_INVALID_PADDING\0"
        "PSA_ERROR_INVALID_SIGNATURE\0"
        "PSA_ERROR_INSUFFICIENT_ENTROPY\0"
        "PSA_ERROR_HARDWARE_FAILURE\0"
        "PSA_ERROR_STORAGE_FAILURE\0"
        "PSA_ERROR_COMMUNICATION_FAILURE\0"
        "PSA_ERROR_SERVICE_FAILURE\0"
        "PSA_ERROR_INSUFFICIENT_DATA\0"
        "PSA_ERROR_INSUFFICIENT_STORAGE\0"
        "PSA_ERROR_INSUFFICIENT_MEMORY\0"
        "PSA_ERROR_DOES_NOT_EXIST\0"
        "PSA_ERROR_ALREADY_EXISTS\0"
        "PSA_ERROR_BUFFER_TOO_SMALL\0"
        "PSA_ERROR_BAD_STATE\0"
        "PSA_ERROR_INVALID_HANDLE\0"
        "PSA_ERROR_INVALID_ARGUMENT\0"
        "PSA_ERROR_NOT_SUPPORTED\0"
        "PSA_ERROR_NOT_PERMITTED\0"
        "PSA_ERROR_GENERIC_ERROR\0"
        "PSA_ERROR_CONNECTION_BUSY\0"
        "PSA_ERROR_CONNECTION_REFUSED\0"
        "PSA_ERROR_PROGRAMMER_ERROR\0"
        "\0"
        "PSA_SUCCESS\0"
        "PSA_SUCCESS_REBOOT\0"
        "PSA_SUCCESS_RESTART\0"
        "PSA_SUCCESS_DEPENDENCY_NEEDED\0"
        ""
    };
    /* Where the name of every 8th row begins. The name of a row without a code
     * is empty. */
    static const uint16_t secstatus_starts_[] = {
        0, 221, 403, 634, 831, 989,
    };
    const int32_t secstatus_row_ = secstatus_psa_row(secstatus_status_);
    return secstatus_skip(
        secstatus_names_ + secstatus_starts_[secstatus_row_ / 8],
        SECSTATUS_CAST(unsigned, secstatus_row_ % 8));
}

/* The size of the buffer for secstatus_psa_string: psa_status_t(-2147483648)
 * and the terminating null character. */
#define SECSTATUS_PSA_STRING_SIZE 26

/* secstatus_psa_string returns the name of a code. If the value has no name,
 * the function writes type and number, such as "psa_status_t(-7)", to the
 * buffer and returns the buffer. The buffer must have room for
 * SECSTATUS_PSA_STRING_SIZE characters. */
static inline const char *secstatus_psa_string(int32_t secstatus_status_, char *secstatus_buffer_)
{
    const char *secstatus_name_ = secstatus_psa_name(secstatus_status_);
    const uint32_t secstatus_number_ = SECSTATUS_CAST(uint32_t, secstatus_status_);
    return secstatus_name_ != SECSTATUS_NULL
        ? secstatus_name_
        : secstatus_decimal(secstatus_buffer_, "psa_status_t", secstatus_status_ < 0,
            secstatus_status_ < 0 ? 0 - secstatus_number_ : secstatus_number_);
}

#endif /* SECSTATUS_PSA_NAME_H */
