/* SPDX-License-Identifier: 0BSD */
/* SPDX-FileCopyrightText: 2026 The secstatus authors */

/* psa/error.h - the status codes that all PSA Certified APIs share.
 *
 * The header declares psa_status_t and the codes of the PSA Certified Status
 * code API 1.0 (Arm IHI 0097), section 2.2, in the order of that document. It
 * does not declare the codes of a single API, such as
 * PSA_ERROR_INSUFFICIENT_ENTROPY or PSA_SUCCESS_REBOOT. The header of that API
 * defines them: psa/crypto.h or psa/update.h.
 *
 * Each definition has exactly the tokens and the white space of the
 * specification. Several headers of one program may define these macros, and C
 * allows a second definition only if both replacement lists have the same
 * tokens, spelled alike, with white space in the same places (ISO/IEC
 * 9899:2011, 6.10.3p2). So do not insert a space between the cast and the
 * number.
 *
 * The header differs from the reference header of the specification only in its
 * comments. Some of them tell formatters to leave the definitions alone.
 *
 * The file is generated from registry/psa.toml of
 * https://github.com/secstatus/secstatus. To change it, change that file and
 * run "make generate". */

#ifndef PSA_ERROR_H
#define PSA_ERROR_H

#include <stdint.h>

/* The type of a status code. Zero and positive values are successes. The
 * meaning of a positive value depends on the function that returned it.
 * Negative values are errors, except PSA_OPERATION_INCOMPLETE, which is neither
 * a success nor an error (section 2.1).
 *
 * Every header that defines this type must first test for PSA_SUCCESS, as
 * below, and define PSA_SUCCESS afterwards (section 2.2.1). C before C11 does
 * not allow a typedef to be repeated, so a header without the test cannot be
 * combined with others. */
#ifndef PSA_SUCCESS
typedef int32_t psa_status_t;
#endif

/* The ranges of values (Arm IHI 0097, section 2.1, Table 4):
 *  - 1 and above: API-specific success; a success with a meaning that the API
 *    in use defines.
 *  - 0: general success; a success without further detail, the same in every
 *    API.
 *  - -1 to -128: API-specific error; an error that the API or RoT Service in
 *    use defines.
 *  - -129 to -248: PSA Certified API code; a code of a PSA specification, or a
 *    value reserved for one.
 *  - -249 to -256: SPM implementation error; an error that the Secure Partition
 *    Manager in use defines.
 *  - -257 and below: further API-specific error; a further error that the API
 *    or RoT Service in use defines. */

/* The spacing is part of the definitions: formatters must not change it. */
/* clang-format off */
/* *INDENT-OFF* */

/* The operation succeeded. All PSA APIs return it for a success without further
 * detail. Positive values are successes too; their meaning depends on the
 * function. So test for status >= 0, not for PSA_SUCCESS alone. */
#define PSA_SUCCESS ((psa_status_t)0)

/* The call was abnormal: a bug in the caller or an abuse of the API. A correct
 * caller does not make such a call: look for the fault in the calling code. The
 * Firmware Framework for M (FF-M) defines the term PROGRAMMER ERROR. Its
 * psa_call() returns this code after the RoT Service has dropped the connection
 * because of a PROGRAMMER ERROR of its client, for example a message that the
 * service does not recognize. */
#define PSA_ERROR_PROGRAMMER_ERROR ((psa_status_t)-129)

/* The service does not accept a connection from this caller. The caller is not
 * allowed to connect. Do not try again: the answer stays the same until the
 * caller gets more rights. Under the Firmware Framework for M (FF-M),
 * psa_connect() returns this code instead of a handle when the Secure Partition
 * Manager (SPM) or the RoT Service has refused the connection.
 *
 * Do not use it when
 *  - no client can connect at the moment: see PSA_ERROR_CONNECTION_BUSY. */
#define PSA_ERROR_CONNECTION_REFUSED ((psa_status_t)-130)

/* No connection to the service can be made at the moment. The caller may be
 * allowed to connect, and a later attempt may succeed. Under the Firmware
 * Framework for M (FF-M), psa_connect() returns this code instead of a handle
 * when the Secure Partition Manager (SPM) or the RoT Service cannot make the
 * connection now.
 *
 * Do not use it when
 *  - this caller is not permitted to connect: see PSA_ERROR_CONNECTION_REFUSED.
 */
#define PSA_ERROR_CONNECTION_BUSY ((psa_status_t)-131)

/* The call failed for a reason that no other code describes. The last resort,
 * when no other standard code fits. The caller learns only that the call
 * failed. A new API should not use this code for important errors that no
 * existing code covers: it should define codes of its own. */
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)-132)

/* A policy does not allow this operation. The parameters are valid and
 * supported, and a policy explicitly forbids the operation. If some parameters
 * describe a forbidden operation and others are invalid or unsupported, the
 * function may return this code, PSA_ERROR_NOT_SUPPORTED or
 * PSA_ERROR_INVALID_ARGUMENT. In that case, conclude nothing from the choice
 * among the three.
 *
 * Do not use it when
 *  - no policy forbids the operation, and a parameter is not valid: see
 *    PSA_ERROR_INVALID_ARGUMENT;
 *  - no policy forbids the operation, and the operation or a parameter is not
 *    supported: see PSA_ERROR_NOT_SUPPORTED. */
#define PSA_ERROR_NOT_PERMITTED ((psa_status_t)-133)

/* This implementation does not offer the operation or a parameter. The code is
 * for the optional parts of an API that this implementation leaves out. Another
 * implementation may provide them. The Crypto API also permits this code for an
 * algorithm identifier or a key type that is not valid, so that an
 * implementation need not know mechanisms that it does not provide.
 *
 * Do not use it when
 *  - the implementation recognizes the combination of parameters, and it is not
 *    valid: see PSA_ERROR_INVALID_ARGUMENT. */
#define PSA_ERROR_NOT_SUPPORTED ((psa_status_t)-134)

/* A parameter, or a combination of parameters, is not valid. The general code
 * for one or more wrong parameters. A function should return a more specific
 * code if one exists. The Crypto API also permits this code for an algorithm
 * identifier or a key type that is valid but not supported.
 *
 * Do not use it when
 *  - a handle should denote an existing resource and does not: see
 *    PSA_ERROR_INVALID_HANDLE;
 *  - the parameter identifies a resource that does not exist: see
 *    PSA_ERROR_DOES_NOT_EXIST;
 *  - the parameter requests an identifier or index that is in use: see
 *    PSA_ERROR_ALREADY_EXISTS. */
#define PSA_ERROR_INVALID_ARGUMENT ((psa_status_t)-135)

/* A handle does not denote an existing resource. The function expects the
 * handle of an existing resource. The Crypto API also returns this code for the
 * identifier of a key that does not exist. Do not use it if the caller requests
 * a certain value for a new handle and that value cannot be used: return a more
 * specific code, if one exists, or PSA_ERROR_INVALID_ARGUMENT.
 *
 * Do not use it when
 *  - the caller requests a certain value for a new handle, and the value is
 *    valid but in use: see PSA_ERROR_ALREADY_EXISTS;
 *  - the caller requests a certain value for a new handle, and the value is not
 *    valid for another reason: see PSA_ERROR_INVALID_ARGUMENT. */
#define PSA_ERROR_INVALID_HANDLE ((psa_status_t)-136)

/* The current state does not allow this call. Usually a function was called out
 * of sequence, such as a later step of a multi-part operation before the first.
 * The Crypto API may also return this code before psa_crypto_init() has been
 * called. Repeating the call alone does not help: first make the calls that
 * lead to the required state. */
#define PSA_ERROR_BAD_STATE ((psa_status_t)-137)

/* The output does not fit into the buffer that the caller provided. A function
 * should return it only if the same call would succeed with a larger output
 * buffer. It may also return it if other parameters are invalid or unsupported,
 * so the call with the larger buffer can still fail. In the Crypto API, the
 * description of each function names the size macro that gives a sufficient
 * size. */
#define PSA_ERROR_BUFFER_TOO_SMALL ((psa_status_t)-138)

/* The identifier or index is taken. The call requested this identifier or
 * resource index for something new, but the identifier or index is already
 * allocated or in use. Choose another one, or remove the existing resource.
 *
 * Do not use it when
 *  - the handle or index is not valid: see PSA_ERROR_PROGRAMMER_ERROR,
 *    PSA_ERROR_INVALID_HANDLE or PSA_ERROR_INVALID_ARGUMENT. */
#define PSA_ERROR_ALREADY_EXISTS ((psa_status_t)-139)

/* The resource that the call identifies does not exist. The resource was never
 * created, or is not present. The identifier itself may be valid.
 *
 * Do not use it when
 *  - the handle or index is not valid: see PSA_ERROR_PROGRAMMER_ERROR,
 *    PSA_ERROR_INVALID_HANDLE or PSA_ERROR_INVALID_ARGUMENT. */
#define PSA_ERROR_DOES_NOT_EXIST ((psa_status_t)-140)

/* The operation could not get the memory that it needs. This is runtime memory,
 * not storage. If several components take part in the operation, any of them
 * may have run out of memory. So freeing memory in the caller may not help. */
#define PSA_ERROR_INSUFFICIENT_MEMORY ((psa_status_t)-141)

/* Persistent storage has too little space left. An operation that stores data
 * found too little free space on the non-volatile medium. An operation that
 * stores no data of its own can return this code too, if the implementation
 * must log the action and the space for the log is full. */
#define PSA_ERROR_INSUFFICIENT_STORAGE ((psa_status_t)-142)

/* The data source has less data left than requested. The operation tried to
 * read from a data source that is exhausted, such as the output of a key
 * derivation in the Crypto API. */
#define PSA_ERROR_INSUFFICIENT_DATA ((psa_status_t)-143)

/* The service is unable to work correctly. The fault is in the service, not in
 * the call. For example, an essential part of its initialization has failed.
 *
 * Do not use it when
 *  - the failure involves a hardware peripheral: see
 *    PSA_ERROR_COMMUNICATION_FAILURE or PSA_ERROR_HARDWARE_FAILURE. */
#define PSA_ERROR_SERVICE_FAILURE ((psa_status_t)-144)

/* Communication broke down; the action may or may not have taken place.
 * Communication between the implementation and a service or peripheral that it
 * uses failed, temporarily or permanently. An external component may have
 * completed the action before the response was lost. If the action must not
 * happen twice, find out whether it was completed before you repeat it.
 *
 * Do not use it when
 *  - the action is known to have completed successfully: see PSA_SUCCESS. */
#define PSA_ERROR_COMMUNICATION_FAILURE ((psa_status_t)-145)

/* Persistent storage could not be read or written; data may be lost. A function
 * should return it for permanent damage to the storage, but may also return it
 * for a transient read error. Data that was read before is not affected, but it
 * may be impossible to read that data again. In the Crypto API, the integrity
 * of the whole key store is no longer assured, so access to other data in it
 * may fail too.
 *
 * Do not use it when
 *  - the stored data or the storage itself is corrupt: see
 *    PSA_ERROR_DATA_CORRUPT;
 *  - the stored data is not valid: see PSA_ERROR_DATA_INVALID;
 *  - the storage works but is full: see PSA_ERROR_INSUFFICIENT_STORAGE;
 *  - communication between the processor and the storage hardware failed: see
 *    PSA_ERROR_COMMUNICATION_FAILURE;
 *  - volatile memory is corrupt: see PSA_ERROR_CORRUPTION_DETECTED. */
#define PSA_ERROR_STORAGE_FAILURE ((psa_status_t)-146)

/* The hardware is not working as it should. The general code for hardware
 * faults. The fault may be transient or permanent; the code does not
 * distinguish the two. */
#define PSA_ERROR_HARDWARE_FAILURE ((psa_status_t)-147)

/* The signature, MAC or hash did not verify. The verification ran to its end,
 * and the signature, MAC or hash is wrong. Do not trust the data. The
 * implementation works as it should. */
#define PSA_ERROR_INVALID_SIGNATURE ((psa_status_t)-149)

/* An impossible state was found; security is no longer guaranteed. The state
 * cannot occur in normal operation. Data that was accessed or computed before
 * may be wrong or disclosed. Do not use any security function again, and enter
 * a safe state. An implementation may terminate the application, depending on
 * its architecture and on its security and safety goals. The code is not for
 * modified application state, and not for misuse of the API.
 *
 * Do not use it when
 *  - a hardware failure only makes the operation impossible, and no other code
 *    fits better: see PSA_ERROR_COMMUNICATION_FAILURE,
 *    PSA_ERROR_STORAGE_FAILURE or PSA_ERROR_HARDWARE_FAILURE. */
#define PSA_ERROR_CORRUPTION_DETECTED ((psa_status_t)-151)

/* Persistent storage or the data in it is corrupt. A function should return it
 * only if a storage component reports that the stored data is corrupt, or if
 * that data fails an integrity check. Data that was read before is not
 * affected, but it may be impossible to read that data again.
 *
 * Do not use it when
 *  - the storage fails in another way: see PSA_ERROR_STORAGE_FAILURE;
 *  - the stored data is not valid: see PSA_ERROR_DATA_INVALID;
 *  - the storage works but is full: see PSA_ERROR_INSUFFICIENT_STORAGE;
 *  - communication between the processor and its external storage failed: see
 *    PSA_ERROR_COMMUNICATION_FAILURE;
 *  - volatile memory is corrupt: see PSA_ERROR_CORRUPTION_DETECTED. */
#define PSA_ERROR_DATA_CORRUPT ((psa_status_t)-152)

/* Data was read from storage, but its format is not valid. A function should
 * return it only for data that was read without an error. The usual cause is a
 * fault of integration: an incompatible implementation stored the data.
 *
 * Do not use it when
 *  - the stored data or the storage itself is corrupt: see
 *    PSA_ERROR_DATA_CORRUPT;
 *  - the storage fails in another way: see PSA_ERROR_STORAGE_FAILURE;
 *  - an argument of the call is not valid: see PSA_ERROR_INVALID_ARGUMENT. */
#define PSA_ERROR_DATA_INVALID ((psa_status_t)-153)

/* The operation is in progress; repeat the call until it ends. The operation is
 * interruptible and has neither succeeded nor failed yet. After a successful
 * start, call the completing function again while it returns this code. Only
 * then test for success or error. */
#define PSA_OPERATION_INCOMPLETE ((psa_status_t)-248)

/* *INDENT-ON* */
/* clang-format on */

#endif /* PSA_ERROR_H */
