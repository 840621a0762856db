/* SPDX-License-Identifier: 0BSD */
/* SPDX-FileCopyrightText: 2026 The secstatus authors */

/* psa/error.h - the status codes that all PSA Certified APIs share.
 *
 * Declares psa_status_t and the codes of the PSA Certified Status code API 1.0
 * (Arm IHI 0097), section 2.2, in the order of that document. It declares
 * nothing else: a code that belongs to one API, such as
 * PSA_ERROR_INSUFFICIENT_ENTROPY or PSA_SUCCESS_REBOOT, is defined by the
 * header of that API, psa/crypto.h or psa/update.h.
 *
 * Each definition is the specification's, token for token and space for space.
 * C lets a macro be defined again only if both replacement lists have the same
 * tokens, spelled alike, with white space in the same places (ISO/IEC
 * 9899:2011, 6.10.3p2), and several headers of one program define these. So
 * nothing may stand between the cast and the number.
 *
 * Differs from the reference header of the specification in its comments, and
 * in that it asks formatters to keep off.
 *
 * Generated from registry/psa.toml of https://github.com/secstatus/secstatus;
 * to change it, change that file and run "make generate". */

#ifndef PSA_ERROR_H
#define PSA_ERROR_H

#include <stdint.h>

/* The type of a status code. Zero and positive values are successes, negative
 * values are errors; what a positive value means depends on the function that
 * returned it. PSA_OPERATION_INCOMPLETE is negative and is neither (section
 * 2.1).
 *
 * A header that defines this type tests for PSA_SUCCESS first, as here, and
 * defines PSA_SUCCESS after it (section 2.2.1). C before C11 does not allow a
 * typedef to be repeated, so a header that leaves out the test cannot be
 * combined with others. */
#ifndef PSA_SUCCESS
typedef int32_t psa_status_t;
#endif

/* Who may define which values (Arm IHI 0097, section 2.1, Table 4):
 *  - 1 and above: API-specific success; a success with a meaning that the API
 *    in use defines.
 *  - 0: general success; a success without further detail, the same in every
 *    API.
 *  - -1 to -128: API-specific error; an error that the API or RoT Service in
 *    use defines.
 *  - -129 to -248: PSA Certified API code; a PSA specification defines it, or
 *    it is reserved for one.
 *  - -249 to -256: SPM implementation error; an error that the Secure Partition
 *    Manager in use defines.
 *  - -257 and below: further API-specific error; a further error that the API
 *    or RoT Service in use defines. */

/* Formatters keep off: the spacing of the definitions is part of them. */
/* clang-format off */
/* *INDENT-OFF* */

/* The operation succeeded. Every PSA API uses it as the plain success, without
 * further detail. It is not the only one: positive values are successes too,
 * with a meaning that depends on the operation, so test for a value that is not
 * negative. */
#define PSA_SUCCESS ((psa_status_t)0)

/* The call was abnormal: a bug in the caller or an abuse of the API. The callee
 * saw a call that a correct caller does not make, so look for the fault in the
 * calling code. Under the Firmware Framework for M (FF-M), where PROGRAMMER
 * ERROR is a defined term, psa_call() returns it when the RoT Service has
 * dropped the connection because of such an error by its client, for example a
 * message that it does not recognize. */
#define PSA_ERROR_PROGRAMMER_ERROR ((psa_status_t)-129)

/* The service does not accept a connection from this caller. The caller is not
 * allowed to connect, so trying again gains nothing while its rights stay as
 * they are. Under the Firmware Framework for M (FF-M), psa_connect() returns it
 * in place of a handle when the Secure Partition Manager (SPM) or the RoT
 * Service has refused the connection.
 *
 * Do not use it when
 *  - the connection cannot be made at the moment, by any client: see
 *    PSA_ERROR_CONNECTION_BUSY. */
#define PSA_ERROR_CONNECTION_REFUSED ((psa_status_t)-130)

/* No connection to the service can be made at the moment. Nothing is said
 * against the caller, and a later attempt may succeed. Under the Firmware
 * Framework for M (FF-M), psa_connect() returns it in place of a handle when
 * the Secure Partition Manager (SPM) or the RoT Service cannot make the
 * connection now.
 *
 * Do not use it when
 *  - this caller is not permitted to connect: see PSA_ERROR_CONNECTION_REFUSED.
 */
#define PSA_ERROR_CONNECTION_BUSY ((psa_status_t)-131)

/* The call failed for a reason that no other code describes. The last resort,
 * for when none of the other standard codes fits; the caller learns only that
 * the call failed. An API that is newly designed should define codes of its own
 * for important errors that no existing code covers, rather than use this one.
 */
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)-132)

/* A policy forbids what was asked for. The parameters were understood, are
 * valid and are supported, and a policy explicitly says no. If some of the
 * parameters describe a forbidden operation while others are not valid or not
 * supported, it is left open whether the function returns this code,
 * PSA_ERROR_NOT_SUPPORTED or PSA_ERROR_INVALID_ARGUMENT, so draw no conclusion
 * from which of the three it was.
 *
 * Do not use it when
 *  - no policy is in the way and a parameter is not valid: see
 *    PSA_ERROR_INVALID_ARGUMENT;
 *  - no policy is in the way and the operation or a parameter is not supported:
 *    see PSA_ERROR_NOT_SUPPORTED. */
#define PSA_ERROR_NOT_PERMITTED ((psa_status_t)-133)

/* This implementation does not offer the operation or a parameter. Meant for
 * the optional parts of an API that an implementation leaves out; another
 * implementation may provide them. The Crypto API also permits it for an
 * algorithm identifier or a key type that is not valid, so that an
 * implementation need not know every mechanism that it does not provide.
 *
 * Do not use it when
 *  - the combination of parameters is recognized and is not valid: see
 *    PSA_ERROR_INVALID_ARGUMENT. */
#define PSA_ERROR_NOT_SUPPORTED ((psa_status_t)-134)

/* A parameter, or a combination of parameters, is not valid. The general code
 * for a call that is wrong in one or several of its parameters; a function
 * should prefer a more specific code where there is one. The Crypto API also
 * permits it for an algorithm identifier or a key type that is merely not
 * supported.
 *
 * Do not use it when
 *  - a handle that should denote an existing resource does not: see
 *    PSA_ERROR_INVALID_HANDLE;
 *  - the parameter identifies a resource that does not exist: see
 *    PSA_ERROR_DOES_NOT_EXIST;
 *  - the parameter asks for an identifier or index that is in use: see
 *    PSA_ERROR_ALREADY_EXISTS. */
#define PSA_ERROR_INVALID_ARGUMENT ((psa_status_t)-135)

/* A handle does not denote an existing resource. The function expects the
 * handle of a resource that exists, and this is not one. The Crypto API also
 * returns it for a key identifier that refers to no existing key. It is not
 * meant for a caller that asks for a certain value for a new handle; if that
 * value is unusable and a code more specific than PSA_ERROR_INVALID_ARGUMENT
 * exists, the function should return that code.
 *
 * Do not use it when
 *  - the caller asks for a certain value for a new handle, and the value is
 *    valid and in use: see PSA_ERROR_ALREADY_EXISTS;
 *  - the caller asks for a certain value for a new handle, and the value is not
 *    valid for another reason: see PSA_ERROR_INVALID_ARGUMENT. */
#define PSA_ERROR_INVALID_HANDLE ((psa_status_t)-136)

/* The current state does not allow this call. Typically a function was called
 * out of sequence, such as a later step of a multi-part operation before the
 * first; the Crypto API may also return it before psa_crypto_init() has been
 * called. Bring about the right state first, since repeating the call alone
 * changes nothing. */
#define PSA_ERROR_BAD_STATE ((psa_status_t)-137)

/* The output does not fit into the buffer that the caller provided. A function
 * should return it only if the same call would succeed with a larger output
 * buffer. It may nevertheless return it when parameters are not valid or not
 * supported in addition, so the call with the larger buffer can fail for
 * another reason. For the Crypto API, the size macro that is named with each
 * function gives a sufficient size. */
#define PSA_ERROR_BUFFER_TOO_SMALL ((psa_status_t)-138)

/* The identifier or index is taken. The call tried to use an identifier or a
 * resource index for something new although it is allocated or in use. Choose
 * another one, or remove what it stands for.
 *
 * Do not use it when
 *  - the handle or index is not valid: see PSA_ERROR_PROGRAMMER_ERROR,
 *    PSA_ERROR_INVALID_HANDLE or PSA_ERROR_INVALID_ARGUMENT. */
#define PSA_ERROR_ALREADY_EXISTS ((psa_status_t)-139)

/* The resource that the call identifies does not exist. The resource has never
 * been created or is not present. That says nothing against the form of the
 * identifier.
 *
 * Do not use it when
 *  - the handle or index is not valid: see PSA_ERROR_PROGRAMMER_ERROR,
 *    PSA_ERROR_INVALID_HANDLE or PSA_ERROR_INVALID_ARGUMENT. */
#define PSA_ERROR_DOES_NOT_EXIST ((psa_status_t)-140)

/* Memory that the operation needs could not be allocated. The memory meant is
 * runtime memory. Where several components take part in the operation, any of
 * them may be the one that ran short, so freeing memory in the caller need not
 * help. */
#define PSA_ERROR_INSUFFICIENT_MEMORY ((psa_status_t)-141)

/* Persistent storage has too little space left. An operation that stores data
 * in non-volatile memory did not find enough space on the medium. An operation
 * that stores nothing of its own can return it as well: where the
 * implementation has to log the action, the space for the log may be full. */
#define PSA_ERROR_INSUFFICIENT_STORAGE ((psa_status_t)-142)

/* The data source has less left than was asked for. The operation tried to draw
 * data from a source that is exhausted, such as the output of a key derivation
 * in the Crypto API. */
#define PSA_ERROR_INSUFFICIENT_DATA ((psa_status_t)-143)

/* The service is unable to work correctly. The fault lies within the service
 * and not in the call; for example, a part of its initialization that it cannot
 * do without has failed.
 *
 * Do not use it when
 *  - the failure has to do with a hardware peripheral: see
 *    PSA_ERROR_COMMUNICATION_FAILURE or PSA_ERROR_HARDWARE_FAILURE. */
#define PSA_ERROR_SERVICE_FAILURE ((psa_status_t)-144)

/* Communication broke down; it is unknown if the action took place. The
 * exchange between the implementation and a service or peripheral that it
 * relies on failed, for a while or for good. Whether the requested action was
 * completed is undetermined: an external component may have done all of it
 * before the answer was lost. Find out what was done before repeating anything
 * that must not happen twice.
 *
 * Do not use it when
 *  - the action is known to have completed successfully: see PSA_SUCCESS. */
#define PSA_ERROR_COMMUNICATION_FAILURE ((psa_status_t)-145)

/* Persistent storage could not be read or written; data may be lost. A function
 * should keep it for permanent damage to the storage, but may also report a
 * passing error in reading with it. It says nothing against data that has been
 * read before, although reading that data again may turn out to be impossible.
 * In the Crypto API the integrity of the key store as a whole is no longer
 * assured, so access to other data in it may fail as well.
 *
 * Do not use it when
 *  - the stored data or the storage itself is corrupt: see
 *    PSA_ERROR_DATA_CORRUPT;
 *  - the stored data is not valid: see PSA_ERROR_DATA_INVALID;
 *  - the storage is in order but full: see PSA_ERROR_INSUFFICIENT_STORAGE;
 *  - the processor and the storage hardware failed to communicate: see
 *    PSA_ERROR_COMMUNICATION_FAILURE;
 *  - volatile memory is corrupt: see PSA_ERROR_CORRUPTION_DETECTED. */
#define PSA_ERROR_STORAGE_FAILURE ((psa_status_t)-146)

/* The hardware is not working as it should. The general code for hardware
 * faults. Some of them pass and others stay, and the code does not say which.
 */
#define PSA_ERROR_HARDWARE_FAILURE ((psa_status_t)-147)

/* The signature, MAC or hash did not verify. The verification was carried out
 * to its end, and the value that was to be verified is wrong. It is a finding
 * about the data, which is not to be trusted, and not a fault of the
 * implementation. */
#define PSA_ERROR_INVALID_SIGNATURE ((psa_status_t)-149)

/* An impossible state was found; security is no longer guaranteed. Such a state
 * cannot arise in normal operation, and data that was accessed or computed
 * before may be wrong or disclosed: make no further use of security functions,
 * and fail into a safe state. Depending on its architecture and on its security
 * and safety goals, an implementation may terminate the application by force.
 * The code is not meant for application state that was modified, nor for misuse
 * of the API.
 *
 * Do not use it when
 *  - a hardware failure merely makes the operation impossible, and no other
 *    code is more apt: see PSA_ERROR_COMMUNICATION_FAILURE,
 *    PSA_ERROR_STORAGE_FAILURE or PSA_ERROR_HARDWARE_FAILURE. */
#define PSA_ERROR_CORRUPTION_DETECTED ((psa_status_t)-151)

/* Persistent storage or the data in it is corrupt. A function should return it
 * only if a storage component reports that the stored data is corrupt, or if
 * that data fails an integrity check. It says nothing against data that has
 * been read before, although reading that data again may turn out to be
 * impossible.
 *
 * Do not use it when
 *  - the storage fails in another way: see PSA_ERROR_STORAGE_FAILURE;
 *  - the stored data is not valid: see PSA_ERROR_DATA_INVALID;
 *  - the storage is in order but full: see PSA_ERROR_INSUFFICIENT_STORAGE;
 *  - the processor and its external storage failed to communicate: see
 *    PSA_ERROR_COMMUNICATION_FAILURE;
 *  - volatile memory is corrupt: see PSA_ERROR_CORRUPTION_DETECTED. */
#define PSA_ERROR_DATA_CORRUPT ((psa_status_t)-152)

/* Data was read from storage, but its format is not valid. A function should
 * return it only for data that could be read without an error. Most often the
 * integration is at fault: what stored the data is an implementation that this
 * one is not compatible with.
 *
 * Do not use it when
 *  - the stored data or the storage itself is corrupt: see
 *    PSA_ERROR_DATA_CORRUPT;
 *  - the storage fails in another way: see PSA_ERROR_STORAGE_FAILURE;
 *  - an argument of the call is not valid: see PSA_ERROR_INVALID_ARGUMENT. */
#define PSA_ERROR_DATA_INVALID ((psa_status_t)-153)

/* The operation has work left to do; repeat the call until it ends. The
 * operation can be interrupted, and it has neither failed nor succeeded yet.
 * Once the operation has been started successfully, call the function that
 * completes it again for as long as it returns this code, and only then look
 * for success or error. */
#define PSA_OPERATION_INCOMPLETE ((psa_status_t)-248)

/* *INDENT-ON* */
/* clang-format on */

#endif /* PSA_ERROR_H */
