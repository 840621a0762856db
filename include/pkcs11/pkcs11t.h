/* SPDX-License-Identifier: 0BSD */
/* SPDX-FileCopyrightText: 2026 The secstatus authors */

/* pkcs11/pkcs11t.h - the types, constants and return values of PKCS #11
 * (Cryptoki).
 *
 * This header declares what pkcs11t.h of the OASIS PKCS #11 Specification 3.2
 * declares: the same names, in the same order, with the same expansions. It
 * uses the guard of the published header: of the two, the header that is
 * included first takes effect. A published pkcs11.h, which declares the
 * functions and defines the function lists, can be included after this header.
 * Each expansion is the published one, token for token, so a translation unit
 * may define a macro twice (ISO/IEC 9899:2011, 6.10.3p2).
 *
 * This header differs from the published one in four points. Its comments are
 * its own. It needs no macro to be defined before it. It packs its structures
 * on Windows by itself. It can follow an older version.
 *
 * A line that begins with "#define CK" defines one constant, as in the
 * published header. Each constant has exactly one such line, for the newest
 * version. All other definitions of CK names are written "# define". Programs
 * that read headers line by line rely on this.
 *
 * Everything except the names and values is this project's own, and may be
 * copied freely. The file is generated from registry/pkcs11.toml and
 * registry/pkcs11t.toml of https://github.com/secstatus/secstatus. To change
 * it, change those files and run "make generate". */

#ifndef _PKCS11T_H_
#define _PKCS11T_H_ 1

/* The version of PKCS #11 to follow. This header does not declare what later
 * versions added. Define SECSTATUS_PKCS11_VERSION before you include this
 * header; the default is the newest version. 0x0228 is 2.40, 0x0300 is 3.0,
 * 0x0301 is 3.1, 0x0302 is 3.2. Names of 2.40 may be older than 2.40. A module
 * must define the version that it follows, because it reports that version (see
 * CRYPTOKI_VERSION_MAJOR). */
#ifndef SECSTATUS_PKCS11_VERSION
#define SECSTATUS_PKCS11_VERSION 0x0302
#if defined _PKCS11_H_ && !defined SECSTATUS_PKCS11_H
#define SECSTATUS_PKCS11_UNASKED
#endif
#endif
#if SECSTATUS_PKCS11_VERSION + 0 == 0x0228
#elif SECSTATUS_PKCS11_VERSION + 0 == 0x0300
#elif SECSTATUS_PKCS11_VERSION + 0 == 0x0301
#elif SECSTATUS_PKCS11_VERSION + 0 == 0x0302
#else
#error "SECSTATUS_PKCS11_VERSION must be 0x0228, 0x0300, 0x0301 or 0x0302"
#endif

/* The spacing is part of the definitions: formatters must not change it. */
/* clang-format off */
/* *INDENT-OFF* */

/* How to write a pointer, how to declare functions and pointers to functions,
 * and the null pointer (PKCS #11 3.2, section 2). If your platform has other
 * conventions, such as __declspec, define these macros before you include this
 * header. */
#ifndef CK_PTR
# define CK_PTR *
#endif
#ifndef CK_DEFINE_FUNCTION
# define CK_DEFINE_FUNCTION(returnType, name) returnType name
#endif
#ifndef CK_DECLARE_FUNCTION
# define CK_DECLARE_FUNCTION(returnType, name) returnType name
#endif
#ifndef CK_DECLARE_FUNCTION_POINTER
# define CK_DECLARE_FUNCTION_POINTER(returnType, name) returnType (* name)
#endif
#ifndef CK_CALLBACK_FUNCTION
# define CK_CALLBACK_FUNCTION(returnType, name) returnType (* name)
#endif
#ifndef NULL_PTR
# define NULL_PTR 0
#endif

/* As in the published header, TRUE and FALSE are defined here unless they are
 * already defined or CK_DISABLE_TRUE_FALSE is defined. */
#ifndef CK_DISABLE_TRUE_FALSE
# ifndef FALSE
#  define FALSE CK_FALSE
# endif
# ifndef TRUE
#  define TRUE CK_TRUE
# endif
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* PKCS #11, section 2, requires structures without padding. In practice, only
 * modules on Windows have them. Modules for other systems use the platform's
 * own layout, or the packing that the includer has set. */
#ifdef _WIN32
#pragma pack(push, 1)
#endif

/* Version of the specification.
 *
 * The version that this header follows, for CK_INFO.cryptokiVersion and
 * CK_FUNCTION_LIST.version. The macros depend on SECSTATUS_PKCS11_VERSION, so
 * that a module built for 2.40 does not claim to follow 3.2. */
#if SECSTATUS_PKCS11_VERSION >= 0x0300
#define CRYPTOKI_VERSION_MAJOR 3
#else
# define CRYPTOKI_VERSION_MAJOR 2
#endif
#if SECSTATUS_PKCS11_VERSION >= 0x0302
#define CRYPTOKI_VERSION_MINOR 2
#elif SECSTATUS_PKCS11_VERSION >= 0x0301
# define CRYPTOKI_VERSION_MINOR 1
#elif SECSTATUS_PKCS11_VERSION >= 0x0300
# define CRYPTOKI_VERSION_MINOR 0
#else
# define CRYPTOKI_VERSION_MINOR 40
#endif
#define CRYPTOKI_VERSION_AMENDMENT 0

/* Basic types.
 *
 * CK_ULONG is C's unsigned long: 64 bits on LP64 systems such as 64-bit Linux
 * and macOS, 32 bits on 32-bit systems and on Windows. The specification
 * requires at least 32 bits. Text in CK_UTF8CHAR or CK_CHAR either fills its
 * array and is padded with blanks, or has a separate length. Text is
 * null-terminated only where a comment says so. A CK_BBOOL is CK_TRUE or
 * CK_FALSE, and has no other value. */
typedef unsigned char CK_BYTE;
typedef CK_BYTE CK_CHAR;
typedef CK_BYTE CK_UTF8CHAR;
typedef CK_BYTE CK_BBOOL;
typedef unsigned long int CK_ULONG;
typedef long int CK_LONG; /* This header does not use it. */
/* A set of CKF_ bits; their meaning depends on the structure or function. */
typedef CK_ULONG CK_FLAGS;
typedef CK_BYTE CK_PTR CK_BYTE_PTR;
typedef CK_CHAR CK_PTR CK_CHAR_PTR;
typedef CK_UTF8CHAR CK_PTR CK_UTF8CHAR_PTR;
typedef CK_ULONG CK_PTR CK_ULONG_PTR;
typedef void CK_PTR CK_VOID_PTR;
#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
typedef CK_ULONG CK_PTR CK_FLAGS_PTR;
#endif
typedef CK_VOID_PTR CK_PTR CK_VOID_PTR_PTR;

#define CK_TRUE 1
#define CK_FALSE 0
/* All bits of a CK_ULONG are set, 64 or 32 of them. */
#define CK_UNAVAILABLE_INFORMATION (~0UL)
/* Only for the maximum numbers of sessions. It is 0. */
#define CK_EFFECTIVELY_INFINITE 0UL
/* Never the handle of a session or an object. */
#define CK_INVALID_HANDLE 0UL

/* General information.
 *
 * CK_VERSION is the version of an interface, a library, a token's hardware or
 * firmware, or the SSL or TLS protocol: 2.40 is {2, 40}, 3.0 is {3, 0}.
 * C_GetInfo fills CK_INFO. A CK_NOTIFY callback receives a CK_NOTIFICATION
 * (CKN_). */
typedef struct CK_VERSION {
    CK_BYTE major;
    CK_BYTE minor; /* hundredths: 40 in 2.40 */
} CK_VERSION;
typedef CK_VERSION CK_PTR CK_VERSION_PTR;

typedef struct CK_INFO {
    CK_VERSION cryptokiVersion;
    CK_UTF8CHAR manufacturerID[32]; /* padded with blanks */
    CK_FLAGS flags; /* always 0 */
    CK_UTF8CHAR libraryDescription[32]; /* padded with blanks */
    CK_VERSION libraryVersion;
} CK_INFO;
typedef CK_INFO CK_PTR CK_INFO_PTR;
typedef CK_ULONG CK_NOTIFICATION;

/* The library asks whether to continue; see CK_NOTIFY. */
#define CKN_SURRENDER 0UL
/* The one-time password of a key has changed. */
#define CKN_OTP_CHANGED 1UL

/* Slots.
 *
 * C_GetSlotList lists slot IDs. Any value may be a valid slot ID, even 0.
 * C_GetSlotInfo fills CK_SLOT_INFO. The flags below are for its member flags.
 */
typedef CK_ULONG CK_SLOT_ID;
typedef CK_SLOT_ID CK_PTR CK_SLOT_ID_PTR;

typedef struct CK_SLOT_INFO {
    CK_UTF8CHAR slotDescription[64]; /* padded with blanks */
    CK_UTF8CHAR manufacturerID[32]; /* padded with blanks */
    CK_FLAGS flags; /* CKF_, below */
    CK_VERSION hardwareVersion;
    CK_VERSION firmwareVersion;
} CK_SLOT_INFO;
typedef CK_SLOT_INFO CK_PTR CK_SLOT_INFO_PTR;

#define CKF_TOKEN_PRESENT 0x00000001UL
/* If it is not set, a token is always present. */
#define CKF_REMOVABLE_DEVICE 0x00000002UL
/* A hardware slot. The flag says nothing about security. */
#define CKF_HW_SLOT 0x00000004UL

/* Tokens.
 *
 * C_GetTokenInfo fills CK_TOKEN_INFO. The flags below are for its member flags.
 * A count or an amount of memory may be CK_UNAVAILABLE_INFORMATION. A maximum
 * number of sessions may be CK_EFFECTIVELY_INFINITE, which is 0 and means that
 * there is no limit. Check for both values before you use the number. The flags
 * for PINs are hints: a token may leave them unset. */
typedef struct CK_TOKEN_INFO {
    CK_UTF8CHAR label[32]; /* padded with blanks */
    CK_UTF8CHAR manufacturerID[32]; /* padded with blanks */
    CK_UTF8CHAR model[16]; /* padded with blanks */
    CK_CHAR serialNumber[16]; /* padded with blanks */
    CK_FLAGS flags; /* CKF_, below */
    CK_ULONG ulMaxSessionCount; /* 0: no limit */
    CK_ULONG ulSessionCount; /* of this application */
    CK_ULONG ulMaxRwSessionCount; /* 0: no limit */
    CK_ULONG ulRwSessionCount; /* of this application */
    CK_ULONG ulMaxPinLen; /* bytes, not characters */
    CK_ULONG ulMinPinLen; /* bytes, not characters */
    CK_ULONG ulTotalPublicMemory; /* bytes */
    CK_ULONG ulFreePublicMemory; /* bytes */
    CK_ULONG ulTotalPrivateMemory; /* bytes */
    CK_ULONG ulFreePrivateMemory; /* bytes */
    CK_VERSION hardwareVersion;
    CK_VERSION firmwareVersion;
    CK_CHAR utcTime[16]; /* YYYYMMDDhhmmssxx, xx is 00; needs a clock */
} CK_TOKEN_INFO;
typedef CK_TOKEN_INFO CK_PTR CK_TOKEN_INFO_PTR;

#define CKF_RNG 0x00000001UL
#define CKF_WRITE_PROTECTED 0x00000002UL
/* At least some functions require a login. */
#define CKF_LOGIN_REQUIRED 0x00000004UL
#define CKF_USER_PIN_INITIALIZED 0x00000008UL
/* A saved operation state contains all keys. */
#define CKF_RESTORE_KEY_NOT_NEEDED 0x00000020UL
#define CKF_CLOCK_ON_TOKEN 0x00000040UL
/* The PIN need not pass through the library: the user can enter it on a PIN
 * pad, for example. In that case, pass a null pointer to C_Login. */
#define CKF_PROTECTED_AUTHENTICATION_PATH 0x00000100UL
#define CKF_DUAL_CRYPTO_OPERATIONS 0x00000200UL
/* C_InitToken would erase the token and initialize it again. */
#define CKF_TOKEN_INITIALIZED 0x00000400UL
/* Deprecated: new tokens do not set it. */
#define CKF_SECONDARY_AUTHENTICATION 0x00000800UL
/* A wrong PIN was entered since the last successful login. */
#define CKF_USER_PIN_COUNT_LOW 0x00010000UL
/* One more wrong attempt locks the PIN. */
#define CKF_USER_PIN_FINAL_TRY 0x00020000UL
#define CKF_USER_PIN_LOCKED 0x00040000UL
#define CKF_USER_PIN_TO_BE_CHANGED 0x00080000UL
#define CKF_SO_PIN_COUNT_LOW 0x00100000UL
#define CKF_SO_PIN_FINAL_TRY 0x00200000UL
#define CKF_SO_PIN_LOCKED 0x00400000UL
#define CKF_SO_PIN_TO_BE_CHANGED 0x00800000UL
/* A FIPS 140 self-test has failed. */
#define CKF_ERROR_STATE 0x01000000UL
#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
#define CKF_SEED_RANDOM_REQUIRED 0x02000000UL
#define CKF_ASYNC_SESSION_SUPPORTED 0x04000000UL
#endif

/* Sessions and users.
 *
 * A valid session handle is never CK_INVALID_HANDLE. CK_USER_TYPE (CKU_) is the
 * user that logs in: the security officer (SO), the normal user, or the same
 * user once more, for a key with CKA_ALWAYS_AUTHENTICATE. */
typedef CK_ULONG CK_SESSION_HANDLE;
typedef CK_SESSION_HANDLE CK_PTR CK_SESSION_HANDLE_PTR;
typedef CK_ULONG CK_USER_TYPE;

#define CKU_SO 0UL
#define CKU_USER 1UL
/* For a key with CKA_ALWAYS_AUTHENTICATE. */
#define CKU_CONTEXT_SPECIFIC 2UL

/* States of a session.
 *
 * For CK_SESSION_INFO.state: the state tells whether the session is read-only
 * or read-write, and which user is logged in. */
typedef CK_ULONG CK_STATE;

#define CKS_RO_PUBLIC_SESSION 0UL
#define CKS_RO_USER_FUNCTIONS 1UL
#define CKS_RW_PUBLIC_SESSION 2UL
#define CKS_RW_USER_FUNCTIONS 3UL
#define CKS_RW_SO_FUNCTIONS 4UL

/* Information about a session.
 *
 * C_GetSessionInfo fills CK_SESSION_INFO. The flags below are for its member
 * flags and for C_OpenSession. */
typedef struct CK_SESSION_INFO {
    CK_SLOT_ID slotID;
    CK_STATE state; /* CKS_ */
    CK_FLAGS flags; /* CKF_, below */
    CK_ULONG ulDeviceError; /* the device's own code */
} CK_SESSION_INFO;
typedef CK_SESSION_INFO CK_PTR CK_SESSION_INFO_PTR;

#define CKF_RW_SESSION 0x00000002UL
/* Always set it: parallel sessions no longer exist. */
#define CKF_SERIAL_SESSION 0x00000004UL
#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
#define CKF_ASYNC_SESSION 0x00000008UL
#endif

/* Objects and their classes.
 *
 * A valid object handle is never CK_INVALID_HANDLE. The same object may have
 * different handles in different sessions or processes. The class (CKO_) is the
 * value of CKA_CLASS. Values from CKO_VENDOR_DEFINED upwards are
 * vendor-defined. */
typedef CK_ULONG CK_OBJECT_HANDLE;
typedef CK_OBJECT_HANDLE CK_PTR CK_OBJECT_HANDLE_PTR;
typedef CK_ULONG CK_OBJECT_CLASS;
typedef CK_OBJECT_CLASS CK_PTR CK_OBJECT_CLASS_PTR;

#define CKO_DATA 0x00000000UL
#define CKO_CERTIFICATE 0x00000001UL
#define CKO_PUBLIC_KEY 0x00000002UL
#define CKO_PRIVATE_KEY 0x00000003UL
#define CKO_SECRET_KEY 0x00000004UL
#define CKO_HW_FEATURE 0x00000005UL
#define CKO_DOMAIN_PARAMETERS 0x00000006UL
#define CKO_MECHANISM 0x00000007UL
#define CKO_OTP_KEY 0x00000008UL
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
#define CKO_PROFILE 0x00000009UL
#endif
#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
#define CKO_VALIDATION 0x0000000aUL
#define CKO_TRUST 0x0000000bUL
#endif
#define CKO_VENDOR_DEFINED 0x80000000UL

/* Profiles.
 *
 * Values of CK_PROFILE_ID, for CKA_PROFILE_ID of a CKO_PROFILE object. A
 * profile is a set of features that the token supports as a whole. The prefix
 * CKP_ also stands for pseudo-random functions of PBKDF2 and for parameter
 * sets, further below. */
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
#define CKP_INVALID_ID 0x00000000UL
#define CKP_BASELINE_PROVIDER 0x00000001UL
#define CKP_EXTENDED_PROVIDER 0x00000002UL
#define CKP_AUTHENTICATION_TOKEN 0x00000003UL
#define CKP_PUBLIC_CERTIFICATES_TOKEN 0x00000004UL
#endif
#if SECSTATUS_PKCS11_VERSION >= 0x0301 /* since 3.1 */
#define CKP_COMPLETE_PROVIDER 0x00000005UL
#define CKP_HKDF_TLS_TOKEN 0x00000006UL
#endif
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
#define CKP_VENDOR_DEFINED 0x80000000UL
#endif

/* Hardware features.
 *
 * Values of CKA_HW_FEATURE_TYPE of a CKO_HW_FEATURE object. The prefix CKH_
 * also stands for values of CK_HEDGE_TYPE, further below. */
typedef CK_ULONG CK_HW_FEATURE_TYPE;

#define CKH_MONOTONIC_COUNTER 0x00000001UL
#define CKH_CLOCK 0x00000002UL
#define CKH_USER_INTERFACE 0x00000003UL
#define CKH_VENDOR_DEFINED 0x80000000UL

/* Key types.
 *
 * Values of CKA_KEY_TYPE. Values from CKK_VENDOR_DEFINED upwards are
 * vendor-defined. */
typedef CK_ULONG CK_KEY_TYPE;

#define CKK_RSA 0x00000000UL
#define CKK_DSA 0x00000001UL
#define CKK_DH 0x00000002UL
/* Deprecated: an older name of CKK_EC. */
#define CKK_ECDSA 0x00000003UL
#define CKK_EC 0x00000003UL
#define CKK_X9_42_DH 0x00000004UL
#define CKK_KEA 0x00000005UL
#define CKK_GENERIC_SECRET 0x00000010UL
#define CKK_RC2 0x00000011UL
#define CKK_RC4 0x00000012UL
#define CKK_DES 0x00000013UL
#define CKK_DES2 0x00000014UL
#define CKK_DES3 0x00000015UL
#define CKK_CAST 0x00000016UL
#define CKK_CAST3 0x00000017UL
/* Deprecated: an older name of CKK_CAST128. */
#define CKK_CAST5 0x00000018UL
#define CKK_CAST128 0x00000018UL
#define CKK_RC5 0x00000019UL
#define CKK_IDEA 0x0000001AUL
#define CKK_SKIPJACK 0x0000001BUL
#define CKK_BATON 0x0000001CUL
#define CKK_JUNIPER 0x0000001DUL
#define CKK_CDMF 0x0000001EUL
#define CKK_AES 0x0000001FUL
#define CKK_BLOWFISH 0x00000020UL
#define CKK_TWOFISH 0x00000021UL
#define CKK_SECURID 0x00000022UL
#define CKK_HOTP 0x00000023UL
#define CKK_ACTI 0x00000024UL
#define CKK_CAMELLIA 0x00000025UL
#define CKK_ARIA 0x00000026UL
#define CKK_MD5_HMAC 0x00000027UL
#define CKK_SHA_1_HMAC 0x00000028UL
#define CKK_RIPEMD128_HMAC 0x00000029UL
#define CKK_RIPEMD160_HMAC 0x0000002AUL
#define CKK_SHA256_HMAC 0x0000002BUL
#define CKK_SHA384_HMAC 0x0000002CUL
#define CKK_SHA512_HMAC 0x0000002DUL
#define CKK_SHA224_HMAC 0x0000002EUL
#define CKK_SEED 0x0000002FUL
#define CKK_GOSTR3410 0x00000030UL
#define CKK_GOSTR3411 0x00000031UL
#define CKK_GOST28147 0x00000032UL
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
#define CKK_CHACHA20 0x00000033UL
#define CKK_POLY1305 0x00000034UL
#define CKK_AES_XTS 0x00000035UL
#define CKK_SHA3_224_HMAC 0x00000036UL
#define CKK_SHA3_256_HMAC 0x00000037UL
#define CKK_SHA3_384_HMAC 0x00000038UL
#define CKK_SHA3_512_HMAC 0x00000039UL
#define CKK_BLAKE2B_160_HMAC 0x0000003aUL
#define CKK_BLAKE2B_256_HMAC 0x0000003bUL
#define CKK_BLAKE2B_384_HMAC 0x0000003cUL
#define CKK_BLAKE2B_512_HMAC 0x0000003dUL
#define CKK_SALSA20 0x0000003eUL
#define CKK_X2RATCHET 0x0000003fUL
#define CKK_EC_EDWARDS 0x00000040UL
#define CKK_EC_MONTGOMERY 0x00000041UL
#define CKK_HKDF 0x00000042UL
#define CKK_SHA512_224_HMAC 0x00000043UL
#define CKK_SHA512_256_HMAC 0x00000044UL
#define CKK_SHA512_T_HMAC 0x00000045UL
#endif
#if SECSTATUS_PKCS11_VERSION >= 0x0301 /* since 3.1 */
#define CKK_HSS 0x00000046UL
#endif
#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
#define CKK_XMSS 0x00000047UL
#define CKK_XMSSMT 0x00000048UL
#define CKK_ML_KEM 0x00000049UL
#define CKK_ML_DSA 0x0000004aUL
#define CKK_SLH_DSA 0x0000004bUL
#endif
#define CKK_VENDOR_DEFINED 0x80000000UL

/* Certificate categories.
 *
 * Values of CKA_CERTIFICATE_CATEGORY, of type CK_CERTIFICATE_CATEGORY. */
#define CK_CERTIFICATE_CATEGORY_UNSPECIFIED 0UL
#define CK_CERTIFICATE_CATEGORY_TOKEN_USER 1UL
#define CK_CERTIFICATE_CATEGORY_AUTHORITY 2UL
#define CK_CERTIFICATE_CATEGORY_OTHER_ENTITY 3UL

/* Java MIDP security domains.
 *
 * Values of CKA_JAVA_MIDP_SECURITY_DOMAIN, of type
 * CK_JAVA_MIDP_SECURITY_DOMAIN. */
#define CK_SECURITY_DOMAIN_UNSPECIFIED 0UL
#define CK_SECURITY_DOMAIN_MANUFACTURER 1UL
#define CK_SECURITY_DOMAIN_OPERATOR 2UL
#define CK_SECURITY_DOMAIN_THIRD_PARTY 3UL

/* Certificate types.
 *
 * Values of CKA_CERTIFICATE_TYPE. */
typedef CK_ULONG CK_CERTIFICATE_TYPE;

#define CKC_X_509 0x00000000UL
#define CKC_X_509_ATTR_CERT 0x00000001UL
#define CKC_WTLS 0x00000002UL
#define CKC_VENDOR_DEFINED 0x80000000UL

/* Attribute types.
 *
 * The next groups define the values of CK_ATTRIBUTE.type (CKA_). The bit
 * CKF_ARRAY_ATTRIBUTE in the type means that the attribute's value is an array
 * of CK_ATTRIBUTE or of CK_MECHANISM_TYPE. */
typedef CK_ULONG CK_ATTRIBUTE_TYPE;

#define CKF_ARRAY_ATTRIBUTE 0x40000000UL

/* Formats and requirements of one-time passwords.
 *
 * CK_OTP_FORMAT_ values are for CKA_OTP_FORMAT. CK_OTP_PARAM_ values are for
 * the four CKA_OTP_..._REQUIREMENT attributes: a parameter is ignored, optional
 * or mandatory. */
#define CK_OTP_FORMAT_DECIMAL 0UL
#define CK_OTP_FORMAT_HEXADECIMAL 1UL
#define CK_OTP_FORMAT_ALPHANUMERIC 2UL
#define CK_OTP_FORMAT_BINARY 3UL
#define CK_OTP_PARAM_IGNORED 0UL
#define CK_OTP_PARAM_OPTIONAL 1UL
#define CK_OTP_PARAM_MANDATORY 2UL

/* Attributes of all objects, and of data objects.
 *
 * An object outlives its session if CKA_TOKEN is CK_TRUE. It is visible only
 * after login if CKA_PRIVATE is CK_TRUE. */
#define CKA_CLASS 0x00000000UL
#define CKA_TOKEN 0x00000001UL
#define CKA_PRIVATE 0x00000002UL
#define CKA_LABEL 0x00000003UL
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
/* Text that the token chooses and that never changes. */
#define CKA_UNIQUE_ID 0x00000004UL
#endif
#define CKA_APPLICATION 0x00000010UL
#define CKA_VALUE 0x00000011UL
#define CKA_OBJECT_ID 0x00000012UL

/* Attributes of certificates.
 *
 * Names, serial numbers and the like are DER-encoded. CKA_CHECK_VALUE is also
 * an attribute of secret keys. */
#define CKA_CERTIFICATE_TYPE 0x00000080UL
#define CKA_ISSUER 0x00000081UL
#define CKA_SERIAL_NUMBER 0x00000082UL
#define CKA_AC_ISSUER 0x00000083UL
#define CKA_OWNER 0x00000084UL
#define CKA_ATTR_TYPES 0x00000085UL
#define CKA_TRUSTED 0x00000086UL
#define CKA_CERTIFICATE_CATEGORY 0x00000087UL
#define CKA_JAVA_MIDP_SECURITY_DOMAIN 0x00000088UL
#define CKA_URL 0x00000089UL
#define CKA_HASH_OF_SUBJECT_PUBLIC_KEY 0x0000008aUL
#define CKA_HASH_OF_ISSUER_PUBLIC_KEY 0x0000008bUL
#define CKA_NAME_HASH_ALGORITHM 0x0000008cUL
#define CKA_CHECK_VALUE 0x00000090UL

/* Attributes of all keys: identification and use.
 *
 * CKA_SUBJECT and CKA_ID are also attributes of certificates. A certificate and
 * its keys should have the same CKA_ID. An attribute named after an operation
 * is a CK_BBOOL: it tells whether the key may be used for the operation. The
 * dates are CK_DATE. */
#define CKA_KEY_TYPE 0x00000100UL
#define CKA_SUBJECT 0x00000101UL
#define CKA_ID 0x00000102UL
#define CKA_SENSITIVE 0x00000103UL
#define CKA_ENCRYPT 0x00000104UL
#define CKA_DECRYPT 0x00000105UL
#define CKA_WRAP 0x00000106UL
#define CKA_UNWRAP 0x00000107UL
#define CKA_SIGN 0x00000108UL
#define CKA_SIGN_RECOVER 0x00000109UL
#define CKA_VERIFY 0x0000010aUL
#define CKA_VERIFY_RECOVER 0x0000010bUL
#define CKA_DERIVE 0x0000010cUL
#define CKA_START_DATE 0x00000110UL
#define CKA_END_DATE 0x00000111UL

/* Attributes of RSA keys.
 *
 * Integers are big-endian and have any length. CKA_MODULUS_BITS is a CK_ULONG,
 * in bits. CKA_PUBLIC_KEY_INFO is the DER-encoded SubjectPublicKeyInfo of a
 * public or private key of any type. */
#define CKA_MODULUS 0x00000120UL
#define CKA_MODULUS_BITS 0x00000121UL
#define CKA_PUBLIC_EXPONENT 0x00000122UL
#define CKA_PRIVATE_EXPONENT 0x00000123UL
#define CKA_PRIME_1 0x00000124UL
#define CKA_PRIME_2 0x00000125UL
#define CKA_EXPONENT_1 0x00000126UL
#define CKA_EXPONENT_2 0x00000127UL
#define CKA_COEFFICIENT 0x00000128UL
#define CKA_PUBLIC_KEY_INFO 0x00000129UL

/* Attributes of DSA and Diffie-Hellman keys and domain parameters.
 *
 * Integers are big-endian. The attributes named ..._BITS count bits. */
#define CKA_PRIME 0x00000130UL
#define CKA_SUBPRIME 0x00000131UL
#define CKA_BASE 0x00000132UL
#define CKA_PRIME_BITS 0x00000133UL
#define CKA_SUBPRIME_BITS 0x00000134UL
/* An older spelling. */
#define CKA_SUB_PRIME_BITS CKA_SUBPRIME_BITS

/* Attributes of keys: length, origin and protection.
 *
 * CKA_VALUE_BITS is in bits, CKA_VALUE_LEN in bytes. The token sets CKA_LOCAL,
 * CKA_ALWAYS_SENSITIVE, CKA_NEVER_EXTRACTABLE and CKA_KEY_GEN_MECHANISM; an
 * application cannot set them. CKA_MODIFIABLE, CKA_COPYABLE and CKA_DESTROYABLE
 * are attributes of all storage objects. */
#define CKA_VALUE_BITS 0x00000160UL
#define CKA_VALUE_LEN 0x00000161UL
#define CKA_EXTRACTABLE 0x00000162UL
#define CKA_LOCAL 0x00000163UL
#define CKA_NEVER_EXTRACTABLE 0x00000164UL
#define CKA_ALWAYS_SENSITIVE 0x00000165UL
#define CKA_KEY_GEN_MECHANISM 0x00000166UL
#define CKA_MODIFIABLE 0x00000170UL
#define CKA_COPYABLE 0x00000171UL
#define CKA_DESTROYABLE 0x00000172UL

/* Attributes of elliptic curve keys.
 *
 * CKA_EC_PARAMS identifies the curve and is DER-encoded. CKA_EC_POINT is a
 * DER-encoded OCTET STRING that contains the point; some modules return the
 * point without this encoding. */
/* Deprecated: an older name of CKA_EC_PARAMS. */
#define CKA_ECDSA_PARAMS 0x00000180UL
#define CKA_EC_PARAMS 0x00000180UL
#define CKA_EC_POINT 0x00000181UL

/* Attributes of keys: authentication and wrapping.
 *
 * The three templates are arrays of CK_ATTRIBUTE; their types have the bit
 * CKF_ARRAY_ATTRIBUTE. */
/* Deprecated, like the next one. */
#define CKA_SECONDARY_AUTH 0x00000200UL
#define CKA_AUTH_PIN_FLAGS 0x00000201UL
#define CKA_ALWAYS_AUTHENTICATE 0x00000202UL
#define CKA_WRAP_WITH_TRUSTED 0x00000210UL
#define CKA_WRAP_TEMPLATE (CKF_ARRAY_ATTRIBUTE|0x00000211UL)
#define CKA_UNWRAP_TEMPLATE (CKF_ARRAY_ATTRIBUTE|0x00000212UL)
#define CKA_DERIVE_TEMPLATE (CKF_ARRAY_ATTRIBUTE|0x00000213UL)

/* Attributes of one-time password keys.
 *
 * CKA_OTP_TIME is text, YYYYMMDDhhmmss. CKA_OTP_COUNTER is a byte array,
 * big-endian. */
#define CKA_OTP_FORMAT 0x00000220UL
#define CKA_OTP_LENGTH 0x00000221UL
#define CKA_OTP_TIME_INTERVAL 0x00000222UL
#define CKA_OTP_USER_FRIENDLY_MODE 0x00000223UL
#define CKA_OTP_CHALLENGE_REQUIREMENT 0x00000224UL
#define CKA_OTP_TIME_REQUIREMENT 0x00000225UL
#define CKA_OTP_COUNTER_REQUIREMENT 0x00000226UL
#define CKA_OTP_PIN_REQUIREMENT 0x00000227UL
/* This value and the next are out of numerical order. */
#define CKA_OTP_COUNTER 0x0000022eUL
#define CKA_OTP_TIME 0x0000022fUL
#define CKA_OTP_USER_IDENTIFIER 0x0000022aUL
#define CKA_OTP_SERVICE_IDENTIFIER 0x0000022bUL
#define CKA_OTP_SERVICE_LOGO 0x0000022cUL
#define CKA_OTP_SERVICE_LOGO_TYPE 0x0000022dUL

/* Attributes of GOST keys.
 *
 * DER-encoded object identifiers of the parameters. */
#define CKA_GOSTR3410_PARAMS 0x00000250UL
#define CKA_GOSTR3411_PARAMS 0x00000251UL
#define CKA_GOST28147_PARAMS 0x00000252UL

/* Attributes of hardware features.
 *
 * For CKO_HW_FEATURE objects: a clock, a monotonic counter, or a user
 * interface. The size of a user interface is in pixels and characters. */
#define CKA_HW_FEATURE_TYPE 0x00000300UL
#define CKA_RESET_ON_INIT 0x00000301UL
#define CKA_HAS_RESET 0x00000302UL
#define CKA_PIXEL_X 0x00000400UL
#define CKA_PIXEL_Y 0x00000401UL
#define CKA_RESOLUTION 0x00000402UL
#define CKA_CHAR_ROWS 0x00000403UL
#define CKA_CHAR_COLUMNS 0x00000404UL
#define CKA_COLOR 0x00000405UL
#define CKA_BITS_PER_PIXEL 0x00000406UL
#define CKA_CHAR_SETS 0x00000480UL
#define CKA_ENCODING_METHODS 0x00000481UL
#define CKA_MIME_TYPES 0x00000482UL

/* Attributes of mechanisms.
 *
 * For CKO_MECHANISM objects. CKA_ALLOWED_MECHANISMS is an attribute of keys and
 * an array of CK_MECHANISM_TYPE. */
#define CKA_MECHANISM_TYPE 0x00000500UL
#define CKA_REQUIRED_CMS_ATTRIBUTES 0x00000501UL
#define CKA_DEFAULT_CMS_ATTRIBUTES 0x00000502UL
#define CKA_SUPPORTED_CMS_ATTRIBUTES 0x00000503UL
#define CKA_ALLOWED_MECHANISMS (CKF_ARRAY_ATTRIBUTE|0x00000600UL)

/* Attributes of profiles and of the double ratchet.
 *
 * CKA_PROFILE_ID is an attribute of CKO_PROFILE objects. The others are the
 * state of a CKK_X2RATCHET key. */
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
#define CKA_PROFILE_ID 0x00000601UL
#define CKA_X2RATCHET_BAG 0x00000602UL
#define CKA_X2RATCHET_BAGSIZE 0x00000603UL
#define CKA_X2RATCHET_BOBS1STMSG 0x00000604UL
#define CKA_X2RATCHET_CKR 0x00000605UL
#define CKA_X2RATCHET_CKS 0x00000606UL
#define CKA_X2RATCHET_DHP 0x00000607UL
#define CKA_X2RATCHET_DHR 0x00000608UL
#define CKA_X2RATCHET_DHS 0x00000609UL
#define CKA_X2RATCHET_HKR 0x0000060aUL
#define CKA_X2RATCHET_HKS 0x0000060bUL
#define CKA_X2RATCHET_ISALICE 0x0000060cUL
#define CKA_X2RATCHET_NHKR 0x0000060dUL
#define CKA_X2RATCHET_NHKS 0x0000060eUL
#define CKA_X2RATCHET_NR 0x0000060fUL
#define CKA_X2RATCHET_NS 0x00000610UL
#define CKA_X2RATCHET_PNS 0x00000611UL
#define CKA_X2RATCHET_RK 0x00000612UL
#endif

/* Attributes of HSS keys.
 *
 * CKA_HSS_KEYS_REMAINING is the number of signatures that a private key can
 * still make. */
#if SECSTATUS_PKCS11_VERSION >= 0x0301 /* since 3.1 */
#define CKA_HSS_LEVELS 0x00000617UL
#define CKA_HSS_LMS_TYPE 0x00000618UL
#define CKA_HSS_LMOTS_TYPE 0x00000619UL
#define CKA_HSS_LMS_TYPES 0x0000061aUL
#define CKA_HSS_LMOTS_TYPES 0x0000061bUL
#define CKA_HSS_KEYS_REMAINING 0x0000061cUL
#endif

/* Attributes of parameter sets and of validations.
 *
 * CKA_PARAMETER_SET is the parameter set of an ML-DSA, ML-KEM, SLH-DSA, XMSS or
 * XMSSMT key. CKA_OBJECT_VALIDATION_FLAGS is an attribute of keys. The others
 * are attributes of CKO_VALIDATION objects: they tell which third party has
 * validated the module, and for what. */
#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
#define CKA_PARAMETER_SET 0x0000061dUL
#define CKA_OBJECT_VALIDATION_FLAGS 0x0000061eUL
#define CKA_VALIDATION_TYPE 0x0000061fUL
#define CKA_VALIDATION_VERSION 0x00000620UL
#define CKA_VALIDATION_LEVEL 0x00000621UL
#define CKA_VALIDATION_MODULE_ID 0x00000622UL
#define CKA_VALIDATION_FLAG 0x00000623UL
#define CKA_VALIDATION_AUTHORITY_TYPE 0x00000624UL
#define CKA_VALIDATION_COUNTRY 0x00000625UL
#define CKA_VALIDATION_CERTIFICATE_IDENTIFIER 0x00000626UL
#define CKA_VALIDATION_CERTIFICATE_URI 0x00000627UL
#define CKA_VALIDATION_VENDOR_URI 0x00000628UL
#define CKA_VALIDATION_PROFILE 0x00000629UL
#endif

/* Attributes of key encapsulation: templates.
 *
 * Each value is an array of CK_ATTRIBUTE, as for CKA_WRAP_TEMPLATE, but the
 * published types lack the bit CKF_ARRAY_ATTRIBUTE. Code that finds nested
 * templates by this bit misses them. */
#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
#define CKA_ENCAPSULATE_TEMPLATE 0x0000062aUL
#define CKA_DECAPSULATE_TEMPLATE 0x0000062bUL
#endif

/* Attributes of trust.
 *
 * For CKO_TRUST objects, which bind a certificate to uses. The values have the
 * type CK_TRUST (CKT_); a missing attribute means CKT_TRUST_UNKNOWN. Before
 * 3.2, NSS defined attributes of its own with some of these names and with
 * other values. Newer versions of NSS call them CKA_NSS_TRUST_... */
#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
#define CKA_TRUST_SERVER_AUTH 0x0000062cUL
#define CKA_TRUST_CLIENT_AUTH 0x0000062dUL
#define CKA_TRUST_CODE_SIGNING 0x0000062eUL
#define CKA_TRUST_EMAIL_PROTECTION 0x0000062fUL
#define CKA_TRUST_IPSEC_IKE 0x00000630UL
#define CKA_TRUST_TIME_STAMPING 0x00000631UL
#define CKA_TRUST_OCSP_SIGNING 0x00000632UL
#endif

/* Newest attributes, and vendor-defined ones.
 *
 * CKA_ENCAPSULATE and CKA_DECAPSULATE are CK_BBOOL, like CKA_ENCRYPT. An ML-DSA
 * or ML-KEM private key is generated from its CKA_SEED. Values from
 * CKA_VENDOR_DEFINED upwards are vendor-defined. */
#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
#define CKA_ENCAPSULATE 0x00000633UL
#define CKA_DECAPSULATE 0x00000634UL
#define CKA_HASH_OF_CERTIFICATE 0x00000635UL
#define CKA_PUBLIC_CRC64_VALUE 0x00000636UL
#define CKA_SEED 0x00000637UL
#endif
#define CKA_VENDOR_DEFINED 0x80000000UL

/* Attributes and dates.
 *
 * An array of CK_ATTRIBUTE is a template. C_GetAttributeValue sets ulValueLen
 * to CK_UNAVAILABLE_INFORMATION if the attribute is sensitive, does not exist
 * or does not fit: check ulValueLen before you use pValue. The members of
 * CK_DATE are decimal digits as text, not numbers. An empty date is an
 * attribute with ulValueLen 0. */
typedef struct CK_ATTRIBUTE {
    CK_ATTRIBUTE_TYPE type; /* CKA_ */
    CK_VOID_PTR pValue;
    CK_ULONG ulValueLen; /* bytes, even if the value is a CK_ULONG */
} CK_ATTRIBUTE;
typedef CK_ATTRIBUTE CK_PTR CK_ATTRIBUTE_PTR;

typedef struct CK_DATE {
    CK_CHAR year[4]; /* "1900" to "9999" */
    CK_CHAR month[2]; /* "01" to "12" */
    CK_CHAR day[2]; /* "01" to "31" */
} CK_DATE;

/* Mechanism types.
 *
 * The next groups define the values of CK_MECHANISM.mechanism (CKM_), in the
 * order of the published header, which is mostly the order of the values. A
 * name does not mean that a module supports the mechanism: call
 * C_GetMechanismList to find out. Many mechanisms are broken or have not been
 * used for years; the header has them for old modules. */
typedef CK_ULONG CK_MECHANISM_TYPE;
typedef CK_MECHANISM_TYPE CK_PTR CK_MECHANISM_TYPE_PTR;

/* Mechanisms: RSA.
 *
 * CKM_RSA_PKCS is PKCS #1 v1.5, for encryption, and for signatures of a
 * DigestInfo that the caller makes. CKM_RSA_X_509 is RSA without padding. A
 * mechanism with a digest in its name hashes the data first. */
#define CKM_RSA_PKCS_KEY_PAIR_GEN 0x00000000UL
#define CKM_RSA_PKCS 0x00000001UL
#define CKM_RSA_9796 0x00000002UL
#define CKM_RSA_X_509 0x00000003UL
#define CKM_MD2_RSA_PKCS 0x00000004UL
#define CKM_MD5_RSA_PKCS 0x00000005UL
#define CKM_SHA1_RSA_PKCS 0x00000006UL
#define CKM_RIPEMD128_RSA_PKCS 0x00000007UL
#define CKM_RIPEMD160_RSA_PKCS 0x00000008UL
#define CKM_RSA_PKCS_OAEP 0x00000009UL
#define CKM_RSA_X9_31_KEY_PAIR_GEN 0x0000000aUL
#define CKM_RSA_X9_31 0x0000000bUL
#define CKM_SHA1_RSA_X9_31 0x0000000cUL
#define CKM_RSA_PKCS_PSS 0x0000000dUL
#define CKM_SHA1_RSA_PKCS_PSS 0x0000000eUL

/* Mechanisms: DSA.
 *
 * The input of CKM_DSA is a digest. The other mechanisms hash the data
 * themselves. */
#define CKM_DSA_KEY_PAIR_GEN 0x00000010UL
#define CKM_DSA 0x00000011UL
#define CKM_DSA_SHA1 0x00000012UL
#define CKM_DSA_SHA224 0x00000013UL
#define CKM_DSA_SHA256 0x00000014UL
#define CKM_DSA_SHA384 0x00000015UL
#define CKM_DSA_SHA512 0x00000016UL
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
#define CKM_DSA_SHA3_224 0x00000018UL
#define CKM_DSA_SHA3_256 0x00000019UL
#define CKM_DSA_SHA3_384 0x0000001aUL
#define CKM_DSA_SHA3_512 0x0000001bUL
#endif

/* Mechanisms: Diffie-Hellman.
 *
 * PKCS #3 and X9.42. */
#define CKM_DH_PKCS_KEY_PAIR_GEN 0x00000020UL
#define CKM_DH_PKCS_DERIVE 0x00000021UL
#define CKM_X9_42_DH_KEY_PAIR_GEN 0x00000030UL
#define CKM_X9_42_DH_DERIVE 0x00000031UL
#define CKM_X9_42_DH_HYBRID_DERIVE 0x00000032UL
#define CKM_X9_42_MQV_DERIVE 0x00000033UL

/* Mechanisms: RSA with SHA-2.
 *
 * Signatures with PKCS #1 v1.5 and PSS. */
#define CKM_SHA256_RSA_PKCS 0x00000040UL
#define CKM_SHA384_RSA_PKCS 0x00000041UL
#define CKM_SHA512_RSA_PKCS 0x00000042UL
#define CKM_SHA256_RSA_PKCS_PSS 0x00000043UL
#define CKM_SHA384_RSA_PKCS_PSS 0x00000044UL
#define CKM_SHA512_RSA_PKCS_PSS 0x00000045UL
#define CKM_SHA224_RSA_PKCS 0x00000046UL
#define CKM_SHA224_RSA_PKCS_PSS 0x00000047UL

/* Mechanisms: truncated SHA-512.
 *
 * The parameter of CKM_SHA512_T is the length of the digest in bits. The
 * parameter of _HMAC_GENERAL is a CK_MAC_GENERAL_PARAMS, the length of the MAC
 * in bytes. */
#define CKM_SHA512_224 0x00000048UL
#define CKM_SHA512_224_HMAC 0x00000049UL
#define CKM_SHA512_224_HMAC_GENERAL 0x0000004aUL
#define CKM_SHA512_224_KEY_DERIVATION 0x0000004bUL
#define CKM_SHA512_256 0x0000004cUL
#define CKM_SHA512_256_HMAC 0x0000004dUL
#define CKM_SHA512_256_HMAC_GENERAL 0x0000004eUL
#define CKM_SHA512_256_KEY_DERIVATION 0x0000004fUL
#define CKM_SHA512_T 0x00000050UL
#define CKM_SHA512_T_HMAC 0x00000051UL
#define CKM_SHA512_T_HMAC_GENERAL 0x00000052UL
#define CKM_SHA512_T_KEY_DERIVATION 0x00000053UL

/* Mechanisms: RSA with SHA-3.
 *
 * Signatures with PKCS #1 v1.5 and PSS. */
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
#define CKM_SHA3_256_RSA_PKCS 0x00000060UL
#define CKM_SHA3_384_RSA_PKCS 0x00000061UL
#define CKM_SHA3_512_RSA_PKCS 0x00000062UL
#define CKM_SHA3_256_RSA_PKCS_PSS 0x00000063UL
#define CKM_SHA3_384_RSA_PKCS_PSS 0x00000064UL
#define CKM_SHA3_512_RSA_PKCS_PSS 0x00000065UL
#define CKM_SHA3_224_RSA_PKCS 0x00000066UL
#define CKM_SHA3_224_RSA_PKCS_PSS 0x00000067UL
#endif

/* Mechanisms: RC2, RC4, DES, triple DES, CDMF.
 *
 * Old block and stream ciphers. _CBC_PAD pads as in PKCS #7. The MAC of _MAC is
 * half a block long. The MAC of _MAC_GENERAL is as long as its parameter says,
 * in bytes. */
#define CKM_RC2_KEY_GEN 0x00000100UL
#define CKM_RC2_ECB 0x00000101UL
#define CKM_RC2_CBC 0x00000102UL
#define CKM_RC2_MAC 0x00000103UL
#define CKM_RC2_MAC_GENERAL 0x00000104UL
#define CKM_RC2_CBC_PAD 0x00000105UL
#define CKM_RC4_KEY_GEN 0x00000110UL
#define CKM_RC4 0x00000111UL
#define CKM_DES_KEY_GEN 0x00000120UL
#define CKM_DES_ECB 0x00000121UL
#define CKM_DES_CBC 0x00000122UL
#define CKM_DES_MAC 0x00000123UL
#define CKM_DES_MAC_GENERAL 0x00000124UL
#define CKM_DES_CBC_PAD 0x00000125UL
#define CKM_DES2_KEY_GEN 0x00000130UL
#define CKM_DES3_KEY_GEN 0x00000131UL
#define CKM_DES3_ECB 0x00000132UL
#define CKM_DES3_CBC 0x00000133UL
#define CKM_DES3_MAC 0x00000134UL
#define CKM_DES3_MAC_GENERAL 0x00000135UL
#define CKM_DES3_CBC_PAD 0x00000136UL
#define CKM_DES3_CMAC_GENERAL 0x00000137UL
#define CKM_DES3_CMAC 0x00000138UL
#define CKM_CDMF_KEY_GEN 0x00000140UL
#define CKM_CDMF_ECB 0x00000141UL
#define CKM_CDMF_CBC 0x00000142UL
#define CKM_CDMF_MAC 0x00000143UL
#define CKM_CDMF_MAC_GENERAL 0x00000144UL
#define CKM_CDMF_CBC_PAD 0x00000145UL
#define CKM_DES_OFB64 0x00000150UL
#define CKM_DES_OFB8 0x00000151UL
#define CKM_DES_CFB64 0x00000152UL
#define CKM_DES_CFB8 0x00000153UL

/* Mechanisms: digests and HMAC.
 *
 * The MAC of _HMAC is as long as the digest. The MAC of _HMAC_GENERAL is as
 * long as its parameter says, in bytes. */
#define CKM_MD2 0x00000200UL
#define CKM_MD2_HMAC 0x00000201UL
#define CKM_MD2_HMAC_GENERAL 0x00000202UL
#define CKM_MD5 0x00000210UL
#define CKM_MD5_HMAC 0x00000211UL
#define CKM_MD5_HMAC_GENERAL 0x00000212UL
#define CKM_SHA_1 0x00000220UL
#define CKM_SHA_1_HMAC 0x00000221UL
#define CKM_SHA_1_HMAC_GENERAL 0x00000222UL
#define CKM_RIPEMD128 0x00000230UL
#define CKM_RIPEMD128_HMAC 0x00000231UL
#define CKM_RIPEMD128_HMAC_GENERAL 0x00000232UL
#define CKM_RIPEMD160 0x00000240UL
#define CKM_RIPEMD160_HMAC 0x00000241UL
#define CKM_RIPEMD160_HMAC_GENERAL 0x00000242UL
#define CKM_SHA256 0x00000250UL
#define CKM_SHA256_HMAC 0x00000251UL
#define CKM_SHA256_HMAC_GENERAL 0x00000252UL
#define CKM_SHA224 0x00000255UL
#define CKM_SHA224_HMAC 0x00000256UL
#define CKM_SHA224_HMAC_GENERAL 0x00000257UL
#define CKM_SHA384 0x00000260UL
#define CKM_SHA384_HMAC 0x00000261UL
#define CKM_SHA384_HMAC_GENERAL 0x00000262UL
#define CKM_SHA512 0x00000270UL
#define CKM_SHA512_HMAC 0x00000271UL
#define CKM_SHA512_HMAC_GENERAL 0x00000272UL

/* Mechanisms: one-time passwords.
 *
 * C_Sign makes a one-time password, and C_Verify checks it. */
#define CKM_SECURID_KEY_GEN 0x00000280UL
#define CKM_SECURID 0x00000282UL
#define CKM_HOTP_KEY_GEN 0x00000290UL
#define CKM_HOTP 0x00000291UL
#define CKM_ACTI 0x000002a0UL
#define CKM_ACTI_KEY_GEN 0x000002a1UL

/* Mechanisms: SHA-3.
 *
 * Digests, HMAC, and generation of HMAC keys. */
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
#define CKM_SHA3_256 0x000002b0UL
#define CKM_SHA3_256_HMAC 0x000002b1UL
#define CKM_SHA3_256_HMAC_GENERAL 0x000002b2UL
#define CKM_SHA3_256_KEY_GEN 0x000002b3UL
#define CKM_SHA3_224 0x000002b5UL
#define CKM_SHA3_224_HMAC 0x000002b6UL
#define CKM_SHA3_224_HMAC_GENERAL 0x000002b7UL
#define CKM_SHA3_224_KEY_GEN 0x000002b8UL
#define CKM_SHA3_384 0x000002c0UL
#define CKM_SHA3_384_HMAC 0x000002c1UL
#define CKM_SHA3_384_HMAC_GENERAL 0x000002c2UL
#define CKM_SHA3_384_KEY_GEN 0x000002c3UL
#define CKM_SHA3_512 0x000002d0UL
#define CKM_SHA3_512_HMAC 0x000002d1UL
#define CKM_SHA3_512_HMAC_GENERAL 0x000002d2UL
#define CKM_SHA3_512_KEY_GEN 0x000002d3UL
#endif

/* Mechanisms: CAST, RC5, IDEA.
 *
 * CAST5 and CAST128 are two names of the same cipher. Use CAST128. */
#define CKM_CAST_KEY_GEN 0x00000300UL
#define CKM_CAST_ECB 0x00000301UL
#define CKM_CAST_CBC 0x00000302UL
#define CKM_CAST_MAC 0x00000303UL
#define CKM_CAST_MAC_GENERAL 0x00000304UL
#define CKM_CAST_CBC_PAD 0x00000305UL
#define CKM_CAST3_KEY_GEN 0x00000310UL
#define CKM_CAST3_ECB 0x00000311UL
#define CKM_CAST3_CBC 0x00000312UL
#define CKM_CAST3_MAC 0x00000313UL
#define CKM_CAST3_MAC_GENERAL 0x00000314UL
#define CKM_CAST3_CBC_PAD 0x00000315UL
/* Deprecated, like every name with CAST5. */
#define CKM_CAST5_KEY_GEN 0x00000320UL
#define CKM_CAST128_KEY_GEN 0x00000320UL
#define CKM_CAST5_ECB 0x00000321UL
#define CKM_CAST128_ECB 0x00000321UL
#define CKM_CAST5_CBC 0x00000322UL
#define CKM_CAST128_CBC 0x00000322UL
#define CKM_CAST5_MAC 0x00000323UL
#define CKM_CAST128_MAC 0x00000323UL
#define CKM_CAST5_MAC_GENERAL 0x00000324UL
#define CKM_CAST128_MAC_GENERAL 0x00000324UL
#define CKM_CAST5_CBC_PAD 0x00000325UL
#define CKM_CAST128_CBC_PAD 0x00000325UL
#define CKM_RC5_KEY_GEN 0x00000330UL
#define CKM_RC5_ECB 0x00000331UL
#define CKM_RC5_CBC 0x00000332UL
#define CKM_RC5_MAC 0x00000333UL
#define CKM_RC5_MAC_GENERAL 0x00000334UL
#define CKM_RC5_CBC_PAD 0x00000335UL
#define CKM_IDEA_KEY_GEN 0x00000340UL
#define CKM_IDEA_ECB 0x00000341UL
#define CKM_IDEA_CBC 0x00000342UL
#define CKM_IDEA_MAC 0x00000343UL
#define CKM_IDEA_MAC_GENERAL 0x00000344UL
#define CKM_IDEA_CBC_PAD 0x00000345UL

/* Mechanisms: generic secrets and simple derivation.
 *
 * The parameter of CKM_EXTRACT_KEY_FROM_KEY is a CK_EXTRACT_PARAMS. The other
 * derivations take a CK_KEY_DERIVATION_STRING_DATA or a key handle. */
#define CKM_GENERIC_SECRET_KEY_GEN 0x00000350UL
#define CKM_CONCATENATE_BASE_AND_KEY 0x00000360UL
#define CKM_CONCATENATE_BASE_AND_DATA 0x00000362UL
#define CKM_CONCATENATE_DATA_AND_BASE 0x00000363UL
#define CKM_XOR_BASE_AND_DATA 0x00000364UL
#define CKM_EXTRACT_KEY_FROM_KEY 0x00000365UL

/* Mechanisms: SSL and TLS before 1.2.
 *
 * SSL 3.0, and TLS 1.0 and 1.1. */
#define CKM_SSL3_PRE_MASTER_KEY_GEN 0x00000370UL
#define CKM_SSL3_MASTER_KEY_DERIVE 0x00000371UL
#define CKM_SSL3_KEY_AND_MAC_DERIVE 0x00000372UL
#define CKM_SSL3_MASTER_KEY_DERIVE_DH 0x00000373UL
#define CKM_TLS_PRE_MASTER_KEY_GEN 0x00000374UL
#define CKM_TLS_MASTER_KEY_DERIVE 0x00000375UL
#define CKM_TLS_KEY_AND_MAC_DERIVE 0x00000376UL
#define CKM_TLS_MASTER_KEY_DERIVE_DH 0x00000377UL
#define CKM_TLS_PRF 0x00000378UL
#define CKM_SSL3_MD5_MAC 0x00000380UL
#define CKM_SSL3_SHA1_MAC 0x00000381UL

/* Mechanisms: derivation by digest.
 *
 * The new key is the digest of the old key. For SHA-3 and SHAKE, the names
 * _DERIVE come from drafts, and are aliases of the names _DERIVATION. */
#define CKM_MD5_KEY_DERIVATION 0x00000390UL
#define CKM_MD2_KEY_DERIVATION 0x00000391UL
#define CKM_SHA1_KEY_DERIVATION 0x00000392UL
#define CKM_SHA256_KEY_DERIVATION 0x00000393UL
#define CKM_SHA384_KEY_DERIVATION 0x00000394UL
#define CKM_SHA512_KEY_DERIVATION 0x00000395UL
#define CKM_SHA224_KEY_DERIVATION 0x00000396UL
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
#define CKM_SHA3_256_KEY_DERIVATION 0x00000397UL
#define CKM_SHA3_224_KEY_DERIVATION 0x00000398UL
#define CKM_SHA3_384_KEY_DERIVATION 0x00000399UL
#define CKM_SHA3_512_KEY_DERIVATION 0x0000039aUL
#define CKM_SHAKE_128_KEY_DERIVATION 0x0000039bUL
#define CKM_SHAKE_256_KEY_DERIVATION 0x0000039cUL
/* Aliases from here to CKM_SHAKE_256_KEY_DERIVE. */
#define CKM_SHA3_256_KEY_DERIVE CKM_SHA3_256_KEY_DERIVATION
#define CKM_SHA3_224_KEY_DERIVE CKM_SHA3_224_KEY_DERIVATION
#define CKM_SHA3_384_KEY_DERIVE CKM_SHA3_384_KEY_DERIVATION
#define CKM_SHA3_512_KEY_DERIVE CKM_SHA3_512_KEY_DERIVATION
#define CKM_SHAKE_128_KEY_DERIVE CKM_SHAKE_128_KEY_DERIVATION
#define CKM_SHAKE_256_KEY_DERIVE CKM_SHAKE_256_KEY_DERIVATION
#endif

/* Mechanisms: password-based encryption.
 *
 * The parameter is a CK_PBE_PARAMS. The parameter of CKM_PKCS5_PBKD2 is a
 * CK_PKCS5_PBKD2_PARAMS2. */
#define CKM_PBE_MD2_DES_CBC 0x000003a0UL
#define CKM_PBE_MD5_DES_CBC 0x000003a1UL
#define CKM_PBE_MD5_CAST_CBC 0x000003a2UL
#define CKM_PBE_MD5_CAST3_CBC 0x000003a3UL
/* Deprecated, like every name with CAST5. */
#define CKM_PBE_MD5_CAST5_CBC 0x000003a4UL
#define CKM_PBE_MD5_CAST128_CBC 0x000003a4UL
#define CKM_PBE_SHA1_CAST5_CBC 0x000003a5UL
#define CKM_PBE_SHA1_CAST128_CBC 0x000003a5UL
#define CKM_PBE_SHA1_RC4_128 0x000003a6UL
#define CKM_PBE_SHA1_RC4_40 0x000003a7UL
#define CKM_PBE_SHA1_DES3_EDE_CBC 0x000003a8UL
#define CKM_PBE_SHA1_DES2_EDE_CBC 0x000003a9UL
#define CKM_PBE_SHA1_RC2_128_CBC 0x000003aaUL
#define CKM_PBE_SHA1_RC2_40_CBC 0x000003abUL
#define CKM_PKCS5_PBKD2 0x000003b0UL
#define CKM_PBA_SHA1_WITH_SHA1_HMAC 0x000003c0UL

/* Mechanisms: WTLS and TLS 1.2.
 *
 * The parameters of CKM_TLS12_... name the digest of the PRF. CKM_TLS_KDF is
 * the PRF for any label. CKM_TLS_MAC is for the Finished message. */
#define CKM_WTLS_PRE_MASTER_KEY_GEN 0x000003d0UL
#define CKM_WTLS_MASTER_KEY_DERIVE 0x000003d1UL
#define CKM_WTLS_MASTER_KEY_DERIVE_DH_ECC 0x000003d2UL
#define CKM_WTLS_PRF 0x000003d3UL
#define CKM_WTLS_SERVER_KEY_AND_MAC_DERIVE 0x000003d4UL
#define CKM_WTLS_CLIENT_KEY_AND_MAC_DERIVE 0x000003d5UL
#define CKM_TLS10_MAC_SERVER 0x000003d6UL
#define CKM_TLS10_MAC_CLIENT 0x000003d7UL
#define CKM_TLS12_MAC 0x000003d8UL
#define CKM_TLS12_KDF 0x000003d9UL
#define CKM_TLS12_MASTER_KEY_DERIVE 0x000003e0UL
#define CKM_TLS12_KEY_AND_MAC_DERIVE 0x000003e1UL
#define CKM_TLS12_MASTER_KEY_DERIVE_DH 0x000003e2UL
#define CKM_TLS12_KEY_SAFE_DERIVE 0x000003e3UL
#define CKM_TLS_MAC 0x000003e4UL
#define CKM_TLS_KDF 0x000003e5UL

/* Mechanisms: SET, LYNKS, CMS, CT-KIP.
 *
 * Key wrapping for two old protocols, signatures in CMS, and the CT-KIP
 * protocol. */
#define CKM_KEY_WRAP_LYNKS 0x00000400UL
#define CKM_KEY_WRAP_SET_OAEP 0x00000401UL
#define CKM_CMS_SIG 0x00000500UL
#define CKM_KIP_DERIVE 0x00000510UL
#define CKM_KIP_WRAP 0x00000511UL
#define CKM_KIP_MAC 0x00000512UL

/* Mechanisms: Camellia, ARIA, SEED.
 *
 * Block ciphers. _ENCRYPT_DATA derives a key by encrypting data. */
#define CKM_CAMELLIA_KEY_GEN 0x00000550UL
#define CKM_CAMELLIA_ECB 0x00000551UL
#define CKM_CAMELLIA_CBC 0x00000552UL
#define CKM_CAMELLIA_MAC 0x00000553UL
#define CKM_CAMELLIA_MAC_GENERAL 0x00000554UL
#define CKM_CAMELLIA_CBC_PAD 0x00000555UL
#define CKM_CAMELLIA_ECB_ENCRYPT_DATA 0x00000556UL
#define CKM_CAMELLIA_CBC_ENCRYPT_DATA 0x00000557UL
#define CKM_CAMELLIA_CTR 0x00000558UL
#define CKM_ARIA_KEY_GEN 0x00000560UL
#define CKM_ARIA_ECB 0x00000561UL
#define CKM_ARIA_CBC 0x00000562UL
#define CKM_ARIA_MAC 0x00000563UL
#define CKM_ARIA_MAC_GENERAL 0x00000564UL
#define CKM_ARIA_CBC_PAD 0x00000565UL
#define CKM_ARIA_ECB_ENCRYPT_DATA 0x00000566UL
#define CKM_ARIA_CBC_ENCRYPT_DATA 0x00000567UL
#define CKM_SEED_KEY_GEN 0x00000650UL
#define CKM_SEED_ECB 0x00000651UL
#define CKM_SEED_CBC 0x00000652UL
#define CKM_SEED_MAC 0x00000653UL
#define CKM_SEED_MAC_GENERAL 0x00000654UL
#define CKM_SEED_CBC_PAD 0x00000655UL
#define CKM_SEED_ECB_ENCRYPT_DATA 0x00000656UL
#define CKM_SEED_CBC_ENCRYPT_DATA 0x00000657UL

/* Mechanisms: Skipjack, KEA, Fortezza, BATON.
 *
 * Of historical interest only. */
#define CKM_SKIPJACK_KEY_GEN 0x00001000UL
#define CKM_SKIPJACK_ECB64 0x00001001UL
#define CKM_SKIPJACK_CBC64 0x00001002UL
#define CKM_SKIPJACK_OFB64 0x00001003UL
#define CKM_SKIPJACK_CFB64 0x00001004UL
#define CKM_SKIPJACK_CFB32 0x00001005UL
#define CKM_SKIPJACK_CFB16 0x00001006UL
#define CKM_SKIPJACK_CFB8 0x00001007UL
#define CKM_SKIPJACK_WRAP 0x00001008UL
#define CKM_SKIPJACK_PRIVATE_WRAP 0x00001009UL
#define CKM_SKIPJACK_RELAYX 0x0000100aUL
#define CKM_KEA_KEY_PAIR_GEN 0x00001010UL
#define CKM_KEA_KEY_DERIVE 0x00001011UL
#define CKM_KEA_DERIVE 0x00001012UL
#define CKM_FORTEZZA_TIMESTAMP 0x00001020UL
#define CKM_BATON_KEY_GEN 0x00001030UL
#define CKM_BATON_ECB128 0x00001031UL
#define CKM_BATON_ECB96 0x00001032UL
#define CKM_BATON_CBC128 0x00001033UL
#define CKM_BATON_COUNTER 0x00001034UL
#define CKM_BATON_SHUFFLE 0x00001035UL
#define CKM_BATON_WRAP 0x00001036UL

/* Mechanisms: elliptic curves.
 *
 * The input of CKM_ECDSA is a digest. Mechanisms with a digest in their names
 * hash the data themselves. ECDSA with SHA-3 and EdDSA are further below. */
/* Deprecated: an older name of CKM_EC_KEY_PAIR_GEN. */
#define CKM_ECDSA_KEY_PAIR_GEN 0x00001040UL
#define CKM_EC_KEY_PAIR_GEN 0x00001040UL
#define CKM_ECDSA 0x00001041UL
#define CKM_ECDSA_SHA1 0x00001042UL
#define CKM_ECDSA_SHA224 0x00001043UL
#define CKM_ECDSA_SHA256 0x00001044UL
#define CKM_ECDSA_SHA384 0x00001045UL
#define CKM_ECDSA_SHA512 0x00001046UL
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
/* The published value is indeed 0x140b, not 0x104b. */
#define CKM_EC_KEY_PAIR_GEN_W_EXTRA_BITS 0x0000140bUL
#endif
#define CKM_ECDH1_DERIVE 0x00001050UL
#define CKM_ECDH1_COFACTOR_DERIVE 0x00001051UL
#define CKM_ECMQV_DERIVE 0x00001052UL
/* Deprecated in 3.2: see CKM_ECDH_X_AES_KEY_WRAP and CKM_ECDH_COF_AES_KEY_WRAP.
 */
#define CKM_ECDH_AES_KEY_WRAP 0x00001053UL
#define CKM_RSA_AES_KEY_WRAP 0x00001054UL

/* Mechanisms: JUNIPER, FASTHASH.
 *
 * Of historical interest only. */
#define CKM_JUNIPER_KEY_GEN 0x00001060UL
#define CKM_JUNIPER_ECB128 0x00001061UL
#define CKM_JUNIPER_CBC128 0x00001062UL
#define CKM_JUNIPER_COUNTER 0x00001063UL
#define CKM_JUNIPER_SHUFFLE 0x00001064UL
#define CKM_JUNIPER_WRAP 0x00001065UL
#define CKM_FASTHASH 0x00001070UL

/* Mechanisms: AES.
 *
 * The parameter of _CBC is the IV, 16 bytes. The parameters of _CTR, _GCM and
 * _CCM are CK_AES_CTR_PARAMS, CK_GCM_PARAMS and CK_CCM_PARAMS. Later modes are
 * further below. */
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
#define CKM_AES_XTS 0x00001071UL
#define CKM_AES_XTS_KEY_GEN 0x00001072UL
#endif
#define CKM_AES_KEY_GEN 0x00001080UL
#define CKM_AES_ECB 0x00001081UL
#define CKM_AES_CBC 0x00001082UL
#define CKM_AES_MAC 0x00001083UL
#define CKM_AES_MAC_GENERAL 0x00001084UL
#define CKM_AES_CBC_PAD 0x00001085UL
#define CKM_AES_CTR 0x00001086UL
#define CKM_AES_GCM 0x00001087UL
#define CKM_AES_CCM 0x00001088UL
#define CKM_AES_CTS 0x00001089UL
#define CKM_AES_CMAC 0x0000108aUL
#define CKM_AES_CMAC_GENERAL 0x0000108bUL
#define CKM_AES_XCBC_MAC 0x0000108cUL
#define CKM_AES_XCBC_MAC_96 0x0000108dUL
#define CKM_AES_GMAC 0x0000108eUL

/* Mechanisms: Blowfish, Twofish.
 *
 * Block ciphers. */
#define CKM_BLOWFISH_KEY_GEN 0x00001090UL
#define CKM_BLOWFISH_CBC 0x00001091UL
#define CKM_TWOFISH_KEY_GEN 0x00001092UL
#define CKM_TWOFISH_CBC 0x00001093UL
#define CKM_BLOWFISH_CBC_PAD 0x00001094UL
#define CKM_TWOFISH_CBC_PAD 0x00001095UL

/* Mechanisms: derivation by encryption.
 *
 * The old key encrypts data, and the result is the new key. */
#define CKM_DES_ECB_ENCRYPT_DATA 0x00001100UL
#define CKM_DES_CBC_ENCRYPT_DATA 0x00001101UL
#define CKM_DES3_ECB_ENCRYPT_DATA 0x00001102UL
#define CKM_DES3_CBC_ENCRYPT_DATA 0x00001103UL
#define CKM_AES_ECB_ENCRYPT_DATA 0x00001104UL
#define CKM_AES_CBC_ENCRYPT_DATA 0x00001105UL

/* Mechanisms: GOST.
 *
 * GOST R 34.10-2001, R 34.11-94 and 28147-89. */
#define CKM_GOSTR3410_KEY_PAIR_GEN 0x00001200UL
#define CKM_GOSTR3410 0x00001201UL
#define CKM_GOSTR3410_WITH_GOSTR3411 0x00001202UL
#define CKM_GOSTR3410_KEY_WRAP 0x00001203UL
#define CKM_GOSTR3410_DERIVE 0x00001204UL
#define CKM_GOSTR3411 0x00001210UL
#define CKM_GOSTR3411_HMAC 0x00001211UL
#define CKM_GOST28147_KEY_GEN 0x00001220UL
#define CKM_GOST28147_ECB 0x00001221UL
#define CKM_GOST28147 0x00001222UL
#define CKM_GOST28147_MAC 0x00001223UL
#define CKM_GOST28147_KEY_WRAP 0x00001224UL

/* Mechanisms: ChaCha20 and Poly1305, each alone.
 *
 * For both together, see CKM_CHACHA20_POLY1305. */
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
#define CKM_CHACHA20_KEY_GEN 0x00001225UL
#define CKM_CHACHA20 0x00001226UL
#define CKM_POLY1305_KEY_GEN 0x00001227UL
#define CKM_POLY1305 0x00001228UL
#endif

/* Mechanisms: domain parameters.
 *
 * For C_GenerateKey, which then makes a CKO_DOMAIN_PARAMETERS object. */
#define CKM_DSA_PARAMETER_GEN 0x00002000UL
#define CKM_DH_PKCS_PARAMETER_GEN 0x00002001UL
#define CKM_X9_42_DH_PARAMETER_GEN 0x00002002UL
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
#define CKM_DSA_PROBABILISTIC_PARAMETER_GEN 0x00002003UL
#endif
/* An older spelling. */
#if SECSTATUS_PKCS11_VERSION >= 0x0300
#define CKM_DSA_PROBABLISTIC_PARAMETER_GEN CKM_DSA_PROBABILISTIC_PARAMETER_GEN
#else
# define CKM_DSA_PROBABLISTIC_PARAMETER_GEN 0x00002003UL
#endif
#define CKM_DSA_SHAWE_TAYLOR_PARAMETER_GEN 0x00002004UL
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
#define CKM_DSA_FIPS_G_GEN 0x00002005UL
#endif

/* Mechanisms: AES, continued.
 *
 * OFB and CFB, and key wrapping. CKM_AES_KEY_WRAP is RFC 3394,
 * CKM_AES_KEY_WRAP_KWP is RFC 5649. The specification never defined how
 * CKM_AES_KEY_WRAP_PAD pads. CKM_AES_KEY_WRAP_KWP pads with zeros,
 * CKM_AES_KEY_WRAP_PKCS7 as in PKCS #7. */
#define CKM_AES_OFB 0x00002104UL
#define CKM_AES_CFB64 0x00002105UL
#define CKM_AES_CFB8 0x00002106UL
#define CKM_AES_CFB128 0x00002107UL
#define CKM_AES_CFB1 0x00002108UL
#define CKM_AES_KEY_WRAP 0x00002109UL
/* Deprecated: use one of the next two. */
#define CKM_AES_KEY_WRAP_PAD 0x0000210AUL
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
#define CKM_AES_KEY_WRAP_KWP 0x0000210BUL
#endif
#if SECSTATUS_PKCS11_VERSION >= 0x0301 /* since 3.1 */
#define CKM_AES_KEY_WRAP_PKCS7 0x0000210CUL
#endif

/* Mechanisms: RSA for TPM 1.1.
 *
 * RSA with the padding conventions of the TPM. */
#define CKM_RSA_PKCS_TPM_1_1 0x00004001UL
#define CKM_RSA_PKCS_OAEP_TPM_1_1 0x00004002UL

/* Mechanisms: generation of HMAC keys, and the null mechanism.
 *
 * CKM_NULL copies its input unchanged. */
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
#define CKM_SHA_1_KEY_GEN 0x00004003UL
#define CKM_SHA224_KEY_GEN 0x00004004UL
#define CKM_SHA256_KEY_GEN 0x00004005UL
#define CKM_SHA384_KEY_GEN 0x00004006UL
#define CKM_SHA512_KEY_GEN 0x00004007UL
#define CKM_SHA512_224_KEY_GEN 0x00004008UL
#define CKM_SHA512_256_KEY_GEN 0x00004009UL
#define CKM_SHA512_T_KEY_GEN 0x0000400aUL
#define CKM_NULL 0x0000400bUL
#endif

/* Mechanisms: BLAKE2b.
 *
 * Digests, HMAC, key derivation, and generation of HMAC keys. */
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
#define CKM_BLAKE2B_160 0x0000400cUL
#define CKM_BLAKE2B_160_HMAC 0x0000400dUL
#define CKM_BLAKE2B_160_HMAC_GENERAL 0x0000400eUL
#define CKM_BLAKE2B_160_KEY_DERIVE 0x0000400fUL
#define CKM_BLAKE2B_160_KEY_GEN 0x00004010UL
#define CKM_BLAKE2B_256 0x00004011UL
#define CKM_BLAKE2B_256_HMAC 0x00004012UL
#define CKM_BLAKE2B_256_HMAC_GENERAL 0x00004013UL
#define CKM_BLAKE2B_256_KEY_DERIVE 0x00004014UL
#define CKM_BLAKE2B_256_KEY_GEN 0x00004015UL
#define CKM_BLAKE2B_384 0x00004016UL
#define CKM_BLAKE2B_384_HMAC 0x00004017UL
#define CKM_BLAKE2B_384_HMAC_GENERAL 0x00004018UL
#define CKM_BLAKE2B_384_KEY_DERIVE 0x00004019UL
#define CKM_BLAKE2B_384_KEY_GEN 0x0000401aUL
#define CKM_BLAKE2B_512 0x0000401bUL
#define CKM_BLAKE2B_512_HMAC 0x0000401cUL
#define CKM_BLAKE2B_512_HMAC_GENERAL 0x0000401dUL
#define CKM_BLAKE2B_512_KEY_DERIVE 0x0000401eUL
#define CKM_BLAKE2B_512_KEY_GEN 0x0000401fUL
#endif

/* Mechanisms: Salsa20, ChaCha20 with Poly1305.
 *
 * Stream ciphers with authentication. */
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
#define CKM_SALSA20 0x00004020UL
#define CKM_CHACHA20_POLY1305 0x00004021UL
#define CKM_SALSA20_POLY1305 0x00004022UL
#endif

/* Mechanisms: X3DH, double ratchet, XEdDSA.
 *
 * The protocols of Signal. */
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
#define CKM_X3DH_INITIALIZE 0x00004023UL
#define CKM_X3DH_RESPOND 0x00004024UL
#define CKM_X2RATCHET_INITIALIZE 0x00004025UL
#define CKM_X2RATCHET_RESPOND 0x00004026UL
#define CKM_X2RATCHET_ENCRYPT 0x00004027UL
#define CKM_X2RATCHET_DECRYPT 0x00004028UL
#define CKM_XEDDSA 0x00004029UL
#endif

/* Mechanisms: HKDF.
 *
 * CKM_HKDF_DATA makes a data object instead of a key. CKM_SALSA20_KEY_GEN is
 * here because the published header has it here. */
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
#define CKM_HKDF_DERIVE 0x0000402aUL
#define CKM_HKDF_DATA 0x0000402bUL
#define CKM_HKDF_KEY_GEN 0x0000402cUL
#define CKM_SALSA20_KEY_GEN 0x0000402dUL
#endif

/* Mechanisms: elliptic curves, continued.
 *
 * ECDSA with SHA-3, and keys and signatures for Edwards and Montgomery curves.
 */
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
#define CKM_ECDSA_SHA3_224 0x00001047UL
#define CKM_ECDSA_SHA3_256 0x00001048UL
#define CKM_ECDSA_SHA3_384 0x00001049UL
#define CKM_ECDSA_SHA3_512 0x0000104aUL
#define CKM_EC_EDWARDS_KEY_PAIR_GEN 0x00001055UL
#define CKM_EC_MONTGOMERY_KEY_PAIR_GEN 0x00001056UL
#define CKM_EDDSA 0x00001057UL
#endif

/* Mechanisms: SP 800-108.
 *
 * The parameter is a CK_SP800_108_KDF_PARAMS. The parameter of
 * CKM_SP800_108_FEEDBACK_KDF is a CK_SP800_108_FEEDBACK_KDF_PARAMS. */
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
#define CKM_SP800_108_COUNTER_KDF 0x000003acUL
#define CKM_SP800_108_FEEDBACK_KDF 0x000003adUL
#define CKM_SP800_108_DOUBLE_PIPELINE_KDF 0x000003aeUL
#endif

/* Mechanisms: IKE.
 *
 * Key derivation for IPsec. */
#if SECSTATUS_PKCS11_VERSION >= 0x0301 /* since 3.1 */
#define CKM_IKE2_PRF_PLUS_DERIVE 0x0000402eUL
#define CKM_IKE_PRF_DERIVE 0x0000402fUL
#define CKM_IKE1_PRF_DERIVE 0x00004030UL
#define CKM_IKE1_EXTENDED_DERIVE 0x00004031UL
#endif

/* Mechanisms: stateful hash-based signatures.
 *
 * HSS, XMSS and XMSSMT. A private key can make only a fixed number of
 * signatures. */
#if SECSTATUS_PKCS11_VERSION >= 0x0301 /* since 3.1 */
#define CKM_HSS_KEY_PAIR_GEN 0x00004032UL
#define CKM_HSS 0x00004033UL
#endif
#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
#define CKM_XMSS_KEY_PAIR_GEN 0x00004034UL
#define CKM_XMSSMT_KEY_PAIR_GEN 0x00004035UL
#define CKM_XMSS 0x00004036UL
#define CKM_XMSSMT 0x00004037UL
#endif

/* Mechanisms: key wrapping with ECDH, public key of a private key.
 *
 * CKM_PUB_KEY_FROM_PRIV_KEY makes the public key object of a private key. */
#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
#define CKM_ECDH_X_AES_KEY_WRAP 0x00004038UL
#define CKM_ECDH_COF_AES_KEY_WRAP 0x00004039UL
#define CKM_PUB_KEY_FROM_PRIV_KEY 0x0000403aUL
#endif

/* Mechanisms: ML-KEM, ML-DSA, SLH-DSA.
 *
 * FIPS 203, 204 and 205. The parameter set is an attribute of the key,
 * CKA_PARAMETER_SET. If the name CKM_HASH_... ends without a digest, the input
 * is the digest of the message, and the parameter names the digest. If it ends
 * with a digest, the mechanism hashes the message itself. The values fill gaps
 * between older values. */
#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
#define CKM_ML_KEM_KEY_PAIR_GEN 0x0000000fUL
#define CKM_ML_KEM 0x00000017UL
#define CKM_ML_DSA_KEY_PAIR_GEN 0x0000001cUL
#define CKM_ML_DSA 0x0000001dUL
#define CKM_HASH_ML_DSA 0x0000001fUL
#define CKM_HASH_ML_DSA_SHA224 0x00000023UL
#define CKM_HASH_ML_DSA_SHA256 0x00000024UL
#define CKM_HASH_ML_DSA_SHA384 0x00000025UL
#define CKM_HASH_ML_DSA_SHA512 0x00000026UL
#define CKM_HASH_ML_DSA_SHA3_224 0x00000027UL
#define CKM_HASH_ML_DSA_SHA3_256 0x00000028UL
#define CKM_HASH_ML_DSA_SHA3_384 0x00000029UL
#define CKM_HASH_ML_DSA_SHA3_512 0x0000002aUL
#define CKM_HASH_ML_DSA_SHAKE128 0x0000002bUL
#define CKM_HASH_ML_DSA_SHAKE256 0x0000002cUL
#define CKM_SLH_DSA_KEY_PAIR_GEN 0x0000002dUL
#define CKM_SLH_DSA 0x0000002eUL
#define CKM_HASH_SLH_DSA 0x00000034UL
#define CKM_HASH_SLH_DSA_SHA224 0x00000036UL
#define CKM_HASH_SLH_DSA_SHA256 0x00000037UL
#define CKM_HASH_SLH_DSA_SHA384 0x00000038UL
#define CKM_HASH_SLH_DSA_SHA512 0x00000039UL
#define CKM_HASH_SLH_DSA_SHA3_224 0x0000003aUL
#define CKM_HASH_SLH_DSA_SHA3_256 0x0000003bUL
#define CKM_HASH_SLH_DSA_SHA3_384 0x0000003cUL
#define CKM_HASH_SLH_DSA_SHA3_512 0x0000003dUL
#define CKM_HASH_SLH_DSA_SHAKE128 0x0000003eUL
#define CKM_HASH_SLH_DSA_SHAKE256 0x0000003fUL
#endif

/* Mechanisms: extended master secret of TLS 1.2, and vendor-defined ones.
 *
 * RFC 7627. Values from CKM_VENDOR_DEFINED upwards are vendor-defined. */
#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
#define CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE 0x00000056UL
#define CKM_TLS12_EXTENDED_MASTER_KEY_DERIVE_DH 0x00000057UL
#endif
#define CKM_VENDOR_DEFINED 0x80000000UL

/* Mechanisms and information about them.
 *
 * An operation begins with a CK_MECHANISM. C_GetMechanismInfo fills
 * CK_MECHANISM_INFO. The flags below are for its member flags. A flag named
 * after an operation means that the mechanism works with the functions of this
 * operation. */
typedef struct CK_MECHANISM {
    CK_MECHANISM_TYPE mechanism; /* CKM_ */
    CK_VOID_PTR pParameter; /* may be null */
    CK_ULONG ulParameterLen; /* bytes */
} CK_MECHANISM;
typedef CK_MECHANISM CK_PTR CK_MECHANISM_PTR;

typedef struct CK_MECHANISM_INFO {
    CK_ULONG ulMinKeySize; /* bits or bytes: depends on mechanism */
    CK_ULONG ulMaxKeySize; /* bits or bytes: depends on mechanism */
    CK_FLAGS flags;
} CK_MECHANISM_INFO;
typedef CK_MECHANISM_INFO CK_PTR CK_MECHANISM_INFO_PTR;

/* The device performs the mechanism, not software. */
#define CKF_HW 0x00000001UL
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
#define CKF_MESSAGE_ENCRYPT 0x00000002UL
#define CKF_MESSAGE_DECRYPT 0x00000004UL
#define CKF_MESSAGE_SIGN 0x00000008UL
#define CKF_MESSAGE_VERIFY 0x00000010UL
#define CKF_MULTI_MESSAGE 0x00000020UL
/* A published misspelling. */
#define CKF_MULTI_MESSGE CKF_MULTI_MESSAGE
/* For C_SessionCancel only: an object search. No mechanism has this flag. */
#define CKF_FIND_OBJECTS 0x00000040UL
#endif
#define CKF_ENCRYPT 0x00000100UL
#define CKF_DECRYPT 0x00000200UL
#define CKF_DIGEST 0x00000400UL
#define CKF_SIGN 0x00000800UL
#define CKF_SIGN_RECOVER 0x00001000UL
#define CKF_VERIFY 0x00002000UL
#define CKF_VERIFY_RECOVER 0x00004000UL
#define CKF_GENERATE 0x00008000UL
#define CKF_GENERATE_KEY_PAIR 0x00010000UL
#define CKF_WRAP 0x00020000UL
#define CKF_UNWRAP 0x00040000UL
#define CKF_DERIVE 0x00080000UL
#define CKF_EC_F_P 0x00100000UL
#define CKF_EC_F_2M 0x00200000UL
#define CKF_EC_ECPARAMETERS 0x00400000UL
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
#define CKF_EC_OID 0x00800000UL
#endif
/* Deprecated: an older name of CKF_EC_OID. */
#if SECSTATUS_PKCS11_VERSION >= 0x0300
#define CKF_EC_NAMEDCURVE CKF_EC_OID
#else
# define CKF_EC_NAMEDCURVE 0x00800000UL
#endif
#define CKF_EC_UNCOMPRESS 0x01000000UL
#define CKF_EC_COMPRESS 0x02000000UL
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
#define CKF_EC_CURVENAME 0x04000000UL
#endif
#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
#define CKF_ENCAPSULATE 0x10000000UL
#define CKF_DECAPSULATE 0x20000000UL
#endif
/* Not set in any version so far. */
#define CKF_EXTENSION 0x80000000UL

/* Return values.
 *
 * Cryptoki functions return a CK_RV. CKR_OK is the only success. CKR_PENDING
 * means that an asynchronous operation is still running. Every other value is a
 * failure, including values that are not listed here. */
typedef CK_ULONG CK_RV;

/* The ranges of values (PKCS #11 3.2, section 3.6):
 *  - 0x00000000 to 0x7FFFFFFF: standard values; values that the specification
 *    defines or may define in a later version.
 *  - 0x80000000 and above: vendor-defined values; values reserved for vendors,
 *    from CKR_VENDOR_DEFINED to the largest CK_ULONG. */

/* The call succeeded. CKR_OK is the only success. Every other value is a
 * failure, except CKR_PENDING, which means that the operation is still running.
 * The legacy functions C_GetFunctionStatus and C_CancelFunction never return
 * CKR_OK.
 *
 * Never returned by C_GetFunctionStatus or C_CancelFunction. */
#define CKR_OK 0x00000000UL

/* The application's callback asks the library to stop. Only the application's
 * notification callback returns this code; library functions never do. During a
 * long cryptographic function, the library may call the callback with
 * CKN_SURRENDER, so that the application can work. If the callback returns
 * CKR_CANCEL, the library stops the function, and the function returns
 * CKR_FUNCTION_CANCELED.
 *
 * Do not use it when
 *  - a library function tells its caller that it was stopped: see
 *    CKR_FUNCTION_CANCELED.
 *
 * Returned only by CK_NOTIFY. */
#define CKR_CANCEL 0x00000001UL

/* The computer that runs the library is out of memory. If the token is out of
 * memory, the code is CKR_DEVICE_MEMORY. Any function may return this code. The
 * same call may succeed after memory has been freed.
 *
 * Do not use it when
 *  - the token is out of memory: see CKR_DEVICE_MEMORY.
 *
 * Returned instead of CKR_FUNCTION_FAILED or CKR_OPERATION_NOT_VALIDATED if
 * both apply. */
#define CKR_HOST_MEMORY 0x00000002UL

/* The library has no slot with this ID. Take slot IDs from C_GetSlotList. A
 * slot without a token is still a valid slot: if the slot is empty, the code is
 * CKR_TOKEN_NOT_PRESENT.
 *
 * Do not use it when
 *  - the slot exists but is empty: see CKR_TOKEN_NOT_PRESENT. */
#define CKR_SLOT_ID_INVALID 0x00000003UL

/* An unrecoverable error occurred. The work may be partly done, so that the
 * host, the token or both may be in an inconsistent state. Do not rely on any
 * earlier state. CKR_FUNCTION_FAILED is less severe: after that code, a retry
 * may succeed. A token that failed a FIPS 140 self-test returns
 * CKR_GENERAL_ERROR from every later cryptographic call.
 *
 * Do not use it when
 *  - the call failed cleanly, but the reason is unknown: see
 *    CKR_FUNCTION_FAILED;
 *  - this call is the one in which the self-test failed: see
 *    CKR_FIPS_SELF_TEST_FAILED.
 *
 * Returned instead of CKR_HOST_MEMORY, CKR_FUNCTION_FAILED or
 * CKR_OPERATION_NOT_VALIDATED if both apply. */
#define CKR_GENERAL_ERROR 0x00000005UL

/* The call failed, and the code does not say why. If the function used a
 * session, call C_GetSessionInfo: ulDeviceError in CK_SESSION_INFO may say
 * more. Depending on the cause, the same call may succeed when it is repeated;
 * after CKR_GENERAL_ERROR that is unlikely. C_SessionCancel also returns this
 * code, and does nothing, if a callback calls it.
 *
 * Do not use it when
 *  - the state may be inconsistent: see CKR_GENERAL_ERROR;
 *  - an iterative algorithm reached its maximum number of tries: see
 *    CKR_EXCEEDED_MAX_ITERATIONS.
 *
 * Returned instead of CKR_OPERATION_NOT_VALIDATED if both apply. */
#define CKR_FUNCTION_FAILED 0x00000006UL

/* The arguments of the call are not valid. This is the generic code for wrong
 * arguments, such as a null pointer where none is allowed, a reserved argument
 * that is not null, or an incomplete set of mutex functions for C_Initialize.
 * It does not say which argument is wrong.
 *
 * Do not use it when
 *  - the session handle is wrong: see CKR_SESSION_HANDLE_INVALID;
 *  - an object handle is wrong: see CKR_OBJECT_HANDLE_INVALID;
 *  - a key handle is wrong: see CKR_KEY_HANDLE_INVALID;
 *  - an attribute value is wrong: see CKR_ATTRIBUTE_VALUE_INVALID;
 *  - a parameter of the mechanism is wrong: see CKR_MECHANISM_PARAM_INVALID.
 */
#define CKR_ARGUMENTS_BAD 0x00000007UL

/* No slot event is waiting to be reported. C_WaitForSlotEvent returns this code
 * with CKF_DONT_BLOCK if there is no event; the returned slot ID then has no
 * meaning. This is not a fault. Call again later, or call without the flag to
 * wait for an event.
 *
 * Returned only by C_WaitForSlotEvent. */
#define CKR_NO_EVENT 0x00000008UL

/* The library must create threads but is not allowed to. C_Initialize was
 * called with CKF_LIBRARY_CANT_CREATE_OS_THREADS, and this library cannot work
 * without threads of its own. Clear the flag, or use another library.
 *
 * Do not use it when
 *  - the requested kind of locking is not available: see CKR_CANT_LOCK.
 *
 * Returned only by C_Initialize. */
#define CKR_NEED_TO_CREATE_THREADS 0x00000009UL

/* The requested kind of locking is not available. The call to C_Initialize
 * offers one or more ways to make the library safe for several threads: the
 * locks of the operating system, or the mutex functions of the application. The
 * library supports none of the ways offered, so the application cannot use it
 * like this. Another combination of CKF_OS_LOCKING_OK and mutex functions may
 * work.
 *
 * Do not use it when
 *  - the library is not allowed to create the threads that it needs: see
 *    CKR_NEED_TO_CREATE_THREADS.
 *
 * Returned only by C_Initialize. */
#define CKR_CANT_LOCK 0x0000000AUL

/* The application may not set or change an attribute in the template. The
 * attribute exists, but it is read-only for the application. A token may be
 * stricter than the specification. Whether an attribute can be changed may also
 * depend on the present values: CKA_SENSITIVE can be changed to CK_TRUE, but
 * not back to CK_FALSE.
 *
 * Do not use it when
 *  - the object itself may not be changed: see CKR_ACTION_PROHIBITED. */
#define CKR_ATTRIBUTE_READ_ONLY 0x00000010UL

/* An attribute is secret and cannot be read. The object is sensitive or
 * unextractable. C_GetAttributeValue has nevertheless processed the whole
 * template: it has filled in every attribute that it may reveal, and has set
 * ulValueLen of each secret attribute to CK_UNAVAILABLE_INFORMATION. For
 * secrets that are not attributes, the code is CKR_INFORMATION_SENSITIVE.
 *
 * Do not use it when
 *  - the secret is not the value of an attribute: see
 *    CKR_INFORMATION_SENSITIVE. */
#define CKR_ATTRIBUTE_SENSITIVE 0x00000011UL

/* An attribute type in the template is not valid. The attribute is neither in
 * the specification nor a vendor-defined attribute that this library and token
 * support. C_GetAttributeValue also returns this code if the object does not
 * have the attribute; it has then filled in the rest of the template, and has
 * set ulValueLen of the missing attribute to CK_UNAVAILABLE_INFORMATION.
 *
 * Do not use it when
 *  - the attribute type is valid, but the value is wrong: see
 *    CKR_ATTRIBUTE_VALUE_INVALID. */
#define CKR_ATTRIBUTE_TYPE_INVALID 0x00000012UL

/* An attribute in the template has a value that is not valid. The attribute
 * type itself is valid. Libraries disagree on where this code ends and
 * CKR_TEMPLATE_INCOMPLETE or CKR_TEMPLATE_INCONSISTENT begins: handle the three
 * alike.
 *
 * Do not use it when
 *  - a required attribute is missing: see CKR_TEMPLATE_INCOMPLETE;
 *  - each value is valid alone, but the values contradict each other: see
 *    CKR_TEMPLATE_INCONSISTENT. */
#define CKR_ATTRIBUTE_VALUE_INVALID 0x00000013UL

/* The object may not be copied, changed or destroyed. Either the token's policy
 * forbids the action, or the object does: one of its attributes CKA_COPYABLE,
 * CKA_MODIFIABLE and CKA_DESTROYABLE is CK_FALSE. Read the attribute for the
 * action to find out.
 *
 * Do not use it when
 *  - one attribute is read-only, but the object may otherwise be changed: see
 *    CKR_ATTRIBUTE_READ_ONLY.
 *
 * Returned only by C_CopyObject, C_SetAttributeValue or C_DestroyObject. */
#define CKR_ACTION_PROHIBITED 0x0000001BUL

/* The plaintext input is not valid for the operation. The code is about input
 * to encrypt, sign, digest or verify, not about ciphertext. The difference from
 * CKR_DATA_LEN_RANGE is small: treat the two alike unless you must tell them
 * apart.
 *
 * Do not use it when
 *  - the length of the input is wrong: see CKR_DATA_LEN_RANGE;
 *  - the input is ciphertext: see CKR_ENCRYPTED_DATA_INVALID. */
#define CKR_DATA_INVALID 0x00000020UL

/* The plaintext input has a length that the operation does not accept.
 * Depending on the mechanism, the input is too long, too short, or not a
 * multiple of the block size. The difference from CKR_DATA_INVALID is small:
 * treat the two alike unless you must tell them apart.
 *
 * Do not use it when
 *  - the input is ciphertext: see CKR_ENCRYPTED_DATA_LEN_RANGE;
 *  - the output does not fit in its buffer: see CKR_BUFFER_TOO_SMALL.
 *
 * Returned instead of CKR_DATA_INVALID if both apply. */
#define CKR_DATA_LEN_RANGE 0x00000021UL

/* A problem occurred with the token or its slot. Every function that uses a
 * token may return this code, and so may C_GetSlotInfo, which uses only the
 * slot. ulDeviceError in CK_SESSION_INFO may hold the device's own error
 * number. If the token is gone, CKR_DEVICE_REMOVED or CKR_TOKEN_NOT_PRESENT is
 * more precise.
 *
 * Do not use it when
 *  - the token was removed during the call: see CKR_DEVICE_REMOVED;
 *  - the token is out of memory: see CKR_DEVICE_MEMORY.
 *
 * Returned instead of CKR_TOKEN_NOT_PRESENT, CKR_DEVICE_REMOVED or
 * CKR_TOKEN_NOT_INITIALIZED if both apply. */
#define CKR_DEVICE_ERROR 0x00000030UL

/* The token is out of memory. If the host is out of memory, the code is
 * CKR_HOST_MEMORY. To make room, destroy objects or close sessions. The same
 * call may also succeed later because another application has made room.
 *
 * Do not use it when
 *  - the computer that runs the library is out of memory: see CKR_HOST_MEMORY.
 *
 * Never returned by C_Initialize, C_Finalize, C_GetInfo, C_GetFunctionList,
 * C_GetInterfaceList, C_GetInterface, C_GetSlotList, C_GetSlotInfo or
 * C_WaitForSlotEvent.
 *
 * Returned instead of CKR_DEVICE_ERROR, CKR_TOKEN_NOT_PRESENT,
 * CKR_DEVICE_REMOVED or CKR_TOKEN_NOT_INITIALIZED if both apply. */
#define CKR_DEVICE_MEMORY 0x00000031UL

/* The token was removed while the call was running. Removing a token closes all
 * its sessions: open a new session when the token is back. A library often
 * cannot tell whether the token was removed during the call or before it.
 * Expect CKR_TOKEN_NOT_PRESENT or CKR_SESSION_HANDLE_INVALID for the same
 * event, and handle the three alike. 5.1.3 lists the code a second time, for
 * functions that use a token without a session.
 *
 * Do not use it when
 *  - the token was removed before the call, and the function takes a session
 *    handle: see CKR_SESSION_HANDLE_INVALID;
 *  - the token was removed before the call, and the function takes a slot ID:
 *    see CKR_TOKEN_NOT_PRESENT.
 *
 * Never returned by C_Initialize, C_Finalize, C_GetInfo, C_GetFunctionList,
 * C_GetInterfaceList, C_GetInterface, C_GetSlotList, C_GetSlotInfo or
 * C_WaitForSlotEvent.
 *
 * Returned instead of CKR_SESSION_CLOSED or CKR_TOKEN_NOT_INITIALIZED if both
 * apply. */
#define CKR_DEVICE_REMOVED 0x00000032UL

/* The ciphertext is not valid. Treat this code and CKR_ENCRYPTED_DATA_LEN_RANGE
 * alike: the difference is small, and 5.10 lets a decryption function return
 * either code for a bad length. Do not tell a remote party which of the two it
 * was: that can reveal the padding.
 *
 * Do not use it when
 *  - the length alone shows that the ciphertext is not valid: see
 *    CKR_ENCRYPTED_DATA_LEN_RANGE;
 *  - a message-based function finds that an AEAD message is not authentic: see
 *    CKR_AEAD_DECRYPT_FAILED;
 *  - the input is plaintext: see CKR_DATA_INVALID. */
#define CKR_ENCRYPTED_DATA_INVALID 0x00000040UL

/* The length alone shows that the ciphertext is not valid. Depending on the
 * mechanism, the ciphertext is too long, too short, or not a multiple of the
 * block size. Treat this code and CKR_ENCRYPTED_DATA_INVALID alike: the
 * difference is small, and 5.10 lets a decryption function return either code
 * for a bad length.
 *
 * Do not use it when
 *  - the input is plaintext: see CKR_DATA_LEN_RANGE;
 *  - the output does not fit in its buffer: see CKR_BUFFER_TOO_SMALL.
 *
 * Returned instead of CKR_ENCRYPTED_DATA_INVALID if both apply. */
#define CKR_ENCRYPTED_DATA_LEN_RANGE 0x00000041UL

#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
/* Authenticated decryption found that the message is not authentic. The
 * ciphertext, the additional data or the tag was altered, or the key or the
 * nonce is not the one that was used for encryption. There is no plaintext. In
 * multi-part decryption, only the call for the last part returns this code:
 * until then, the output of earlier parts is not authenticated. 5.1 does not
 * describe the code, and only the message-based functions list it. C_Decrypt
 * with the same mechanism returns CKR_ENCRYPTED_DATA_INVALID or another code
 * that the module chooses.
 *
 * Do not use it when
 *  - the mechanism does not authenticate: see CKR_ENCRYPTED_DATA_INVALID;
 *  - the verification of a signature or MAC failed: see CKR_SIGNATURE_INVALID.
 *
 * Since PKCS #11 3.0. */
#define CKR_AEAD_DECRYPT_FAILED 0x00000042UL
#endif

/* The function was canceled before it finished. Either the application answered
 * a CKN_SURRENDER callback with CKR_CANCEL, or somebody canceled PIN entry on a
 * protected path, in whatever way the device offers. The application or the
 * user wanted this; the call itself was correct.
 *
 * Do not use it when
 *  - a callback asks the library to stop: see CKR_CANCEL;
 *  - the user was asked to approve a signature and refused: see
 *    CKR_FUNCTION_REJECTED. */
#define CKR_FUNCTION_CANCELED 0x00000050UL

/* No function is running in parallel in this session. In early versions,
 * functions could run in parallel. Only the legacy functions
 * C_GetFunctionStatus and C_CancelFunction return this code, and they no longer
 * do anything else. Long operations now use asynchronous sessions: see
 * CKR_PENDING.
 *
 * Returned only by C_GetFunctionStatus or C_CancelFunction. */
#define CKR_FUNCTION_NOT_PARALLEL 0x00000051UL

/* The library does not support this function. The function list has no gaps, so
 * the function is present as a stub that only returns this code. The code is
 * about the whole function: if the token lacks the mechanism, the code is
 * CKR_MECHANISM_INVALID.
 *
 * Do not use it when
 *  - the library supports the function but not the mechanism: see
 *    CKR_MECHANISM_INVALID. */
#define CKR_FUNCTION_NOT_SUPPORTED 0x00000054UL

/* The handle does not refer to a key that can be used here. The handle may be
 * valid for an object that is not a key. 0 is never the handle of a key.
 * C_WrapKey also returns this code if the key to wrap does not match
 * CKA_WRAP_TEMPLATE of the wrapping key.
 *
 * Do not use it when
 *  - the handle of the wrapping key is wrong: see
 *    CKR_WRAPPING_KEY_HANDLE_INVALID;
 *  - the handle of the unwrapping key is wrong: see
 *    CKR_UNWRAPPING_KEY_HANDLE_INVALID;
 *  - the function takes any object, not only keys: see
 *    CKR_OBJECT_HANDLE_INVALID. */
#define CKR_KEY_HANDLE_INVALID 0x00000060UL

/* The library or the token cannot handle a key of this size. The operation
 * would work with a key of another size, or with this key on another library or
 * token. C_WrapKey returns this code if only the length of the key to wrap is
 * the problem.
 *
 * Do not use it when
 *  - the size of the wrapping key does not fit: see
 *    CKR_WRAPPING_KEY_SIZE_RANGE;
 *  - the size of the unwrapping key does not fit: see
 *    CKR_UNWRAPPING_KEY_SIZE_RANGE. */
#define CKR_KEY_SIZE_RANGE 0x00000062UL

/* The key is of the wrong type for the mechanism. This mechanism can never use
 * a key of this type, whatever the attributes of the key are. An example is an
 * RSA key with an AES mechanism.
 *
 * Do not use it when
 *  - the type fits, but an attribute forbids the use: see
 *    CKR_KEY_FUNCTION_NOT_PERMITTED;
 *  - the type of the wrapping key does not fit: see
 *    CKR_WRAPPING_KEY_TYPE_INCONSISTENT;
 *  - the type of the unwrapping key does not fit: see
 *    CKR_UNWRAPPING_KEY_TYPE_INCONSISTENT.
 *
 * Returned instead of CKR_KEY_FUNCTION_NOT_PERMITTED if both apply. */
#define CKR_KEY_TYPE_INCONSISTENT 0x00000063UL

/* C_SetOperationState got a key that the saved state does not use. For example,
 * the call has an encryption key, but the saved session was only digesting.
 * Pass 0 for each key that the saved operations do not use.
 *
 * Do not use it when
 *  - the saved operation used another key of this kind: see CKR_KEY_CHANGED.
 *
 * Returned only by C_SetOperationState. */
#define CKR_KEY_NOT_NEEDED 0x00000064UL

/* The key is not the one that the saved operation used. C_SetOperationState can
 * detect this if, for example, the saved state contains the key or its hash.
 * Not every token detects it.
 *
 * Do not use it when
 *  - a required key is missing: see CKR_KEY_NEEDED;
 *  - the saved operation does not use such a key: see CKR_KEY_NOT_NEEDED.
 *
 * Returned only by C_SetOperationState. */
#define CKR_KEY_CHANGED 0x00000065UL

/* The saved state cannot be restored without a key. The saved state does not
 * contain the keys that were in use: pass handles to one or more of them to
 * C_SetOperationState. A token with CKF_RESTORE_KEY_NOT_NEEDED in CK_TOKEN_INFO
 * never needs these keys.
 *
 * Do not use it when
 *  - a key was given, but it is the wrong one: see CKR_KEY_CHANGED.
 *
 * Returned only by C_SetOperationState. */
#define CKR_KEY_NEEDED 0x00000066UL

/* C_DigestKey cannot digest the value of this key. Either the key is not a
 * secret key, or the token cannot digest this kind of secret key.
 *
 * Do not use it when
 *  - the handle does not refer to a key: see CKR_KEY_HANDLE_INVALID.
 *
 * Returned only by C_DigestKey. */
#define CKR_KEY_INDIGESTIBLE 0x00000067UL

/* The key's attributes do not allow this use. The attribute for this use, such
 * as CKA_ENCRYPT for encryption, is missing or is not CK_TRUE. The object class
 * alone can exclude a use: private keys do not have the attribute CKA_ENCRYPT,
 * so no private key can encrypt.
 *
 * Do not use it when
 *  - the mechanism can never use a key of this type: see
 *    CKR_KEY_TYPE_INCONSISTENT;
 *  - the key may not leave the token, not even wrapped: see
 *    CKR_KEY_UNEXTRACTABLE. */
#define CKR_KEY_FUNCTION_NOT_PERMITTED 0x00000068UL

/* The key may be wrapped, but not in the requested way. CKA_EXTRACTABLE allows
 * wrapping, but the library or the token cannot wrap the key with this wrapping
 * key or mechanism. Some tokens can wrap a key only with certain kinds of keys.
 * Another wrapping key may work.
 *
 * Do not use it when
 *  - CKA_EXTRACTABLE of the key is CK_FALSE: see CKR_KEY_UNEXTRACTABLE;
 *  - only the length of the key to wrap is the problem: see CKR_KEY_SIZE_RANGE.
 */
#define CKR_KEY_NOT_WRAPPABLE 0x00000069UL

/* The key must not leave the token, not even wrapped. CKA_EXTRACTABLE of the
 * private or secret key to wrap is CK_FALSE, and it cannot be changed back to
 * CK_TRUE. Unlike after CKR_KEY_NOT_WRAPPABLE, another wrapping key or
 * mechanism does not help.
 *
 * Do not use it when
 *  - the key is extractable, but this token cannot wrap it as requested: see
 *    CKR_KEY_NOT_WRAPPABLE. */
#define CKR_KEY_UNEXTRACTABLE 0x0000006AUL

/* The mechanism is unknown or not available for this function. Another token or
 * another function may offer the mechanism. C_GetMechanismList and
 * C_GetMechanismInfo show which mechanisms a token has, and for which
 * functions.
 *
 * Do not use it when
 *  - the mechanism is available, but its parameter is wrong: see
 *    CKR_MECHANISM_PARAM_INVALID;
 *  - the library does not support the function at all: see
 *    CKR_FUNCTION_NOT_SUPPORTED. */
#define CKR_MECHANISM_INVALID 0x00000070UL

/* The parameters of the mechanism are not valid. Tokens accept different
 * parameter values for the same mechanism. A value that works with one token
 * may fail with another.
 *
 * Do not use it when
 *  - C_DeriveKey finds that the other party's public key is not valid: see
 *    CKR_PUBLIC_KEY_INVALID;
 *  - the domain parameters are wrong: see CKR_DOMAIN_PARAMS_INVALID. */
#define CKR_MECHANISM_PARAM_INVALID 0x00000071UL

/* The handle does not refer to an object. 0 is never the handle of an object.
 * Handles can become invalid: the handle of a private object at logout, for
 * good, and the handle of a session object when its session closes.
 *
 * Do not use it when
 *  - the function takes only a key: see CKR_KEY_HANDLE_INVALID. */
#define CKR_OBJECT_HANDLE_INVALID 0x00000082UL

/* An active operation in the session prevents this one. A session allows only
 * certain combinations of operations. For example, an object search prevents
 * C_EncryptInit, and digesting together with encryption prevents signing. On a
 * token without CKF_DUAL_CRYPTO_OPERATIONS, signing prevents encryption. Finish
 * or cancel the active operation, or use another session.
 *
 * Do not use it when
 *  - no operation is active, but one should be: see
 *    CKR_OPERATION_NOT_INITIALIZED. */
#define CKR_OPERATION_ACTIVE 0x00000090UL

/* The session has no active operation of the required kind. Call the matching
 * initialization function first: C_EncryptInit before C_Encrypt. Most errors in
 * the middle of an operation end it. C_Login with CKU_CONTEXT_SPECIFIC also
 * returns this code if no operation waits for authentication.
 *
 * Do not use it when
 *  - an active operation prevents this one: see CKR_OPERATION_ACTIVE;
 *  - the library itself is not initialized: see CKR_CRYPTOKI_NOT_INITIALIZED.
 *
 * Returned instead of CKR_STATE_UNSAVEABLE if both apply. */
#define CKR_OPERATION_NOT_INITIALIZED 0x00000091UL

/* The PIN is wrong, or the user could not be authenticated. The second case is
 * for tokens that authenticate users in another way than by a PIN. Most tokens
 * count wrong attempts and then return CKR_PIN_LOCKED: do not repeat the call
 * with the same PIN.
 *
 * Do not use it when
 *  - a new PIN contains characters that are not allowed: see CKR_PIN_INVALID;
 *  - a new PIN is too long or too short: see CKR_PIN_LEN_RANGE;
 *  - a new PIN is too easy to guess: see CKR_PIN_TOO_WEAK;
 *  - the token accepts no further attempts: see CKR_PIN_LOCKED. */
#define CKR_PIN_INCORRECT 0x000000A0UL

/* The new PIN contains characters that are not allowed. The code is only about
 * a new PIN, never about a PIN given to log in. The specification allows any
 * UTF-8 character, but a token may allow fewer.
 *
 * Do not use it when
 *  - the PIN given to log in is wrong: see CKR_PIN_INCORRECT;
 *  - the length of the new PIN is wrong: see CKR_PIN_LEN_RANGE.
 *
 * Returned only by C_InitToken, C_InitPIN or C_SetPIN. */
#define CKR_PIN_INVALID 0x000000A1UL

/* The new PIN is too long or too short. ulMinPinLen and ulMaxPinLen in
 * CK_TOKEN_INFO give the limits. The code is only about a new PIN, never about
 * a PIN given to log in.
 *
 * Do not use it when
 *  - the PIN given to log in is wrong: see CKR_PIN_INCORRECT;
 *  - the new PIN is long enough, but easy to guess: see CKR_PIN_TOO_WEAK.
 *
 * Returned only by C_InitToken, C_InitPIN or C_SetPIN.
 *
 * Returned instead of CKR_PIN_TOO_WEAK if both apply. */
#define CKR_PIN_LEN_RANGE 0x000000A2UL

/* The PIN has expired and must be changed before anything else. Change the PIN
 * with C_SetPIN; until then, the token refuses the operation. Whether the
 * normal user's PIN expires at all depends on the token. Expect this code from
 * functions that follow a login: the lists of C_Login and C_LoginUser do not
 * have it.
 *
 * Do not use it when
 *  - the PIN is locked after failed attempts: see CKR_PIN_LOCKED. */
#define CKR_PIN_EXPIRED 0x000000A3UL

/* The PIN is locked after too many failed attempts. The token accepts no
 * further attempts: it refuses even the right PIN. Whether the lock ends by
 * itself depends on the token. On many tokens, the SO or a PUK must unlock the
 * PIN. Do not retry in a loop.
 *
 * Do not use it when
 *  - the PIN is wrong, but further attempts are allowed: see CKR_PIN_INCORRECT.
 */
#define CKR_PIN_LOCKED 0x000000A4UL

/* The session was closed while the call was running. Only another thread can
 * close a session during a call. The result is undefined if threads share a
 * session like this: never rely on this code. From C_CloseSession it means that
 * another call closed the same session first.
 *
 * Do not use it when
 *  - the session was closed before the call: see CKR_SESSION_HANDLE_INVALID.
 *
 * Never returned by C_Initialize, C_Finalize, C_GetInfo, C_GetFunctionList,
 * C_GetInterfaceList, C_GetInterface, C_GetSlotList, C_GetSlotInfo,
 * C_GetTokenInfo, C_WaitForSlotEvent, C_GetMechanismList, C_GetMechanismInfo,
 * C_InitToken, C_OpenSession or C_CloseAllSessions. */
#define CKR_SESSION_CLOSED 0x000000B0UL

/* Too many sessions are open with the token. The token limits the number of all
 * sessions, or of read/write sessions, and the limit is reached. If only
 * read/write sessions are limited, a read-only session may still be possible.
 * Close a session to make room. Sessions of other applications may count too.
 *
 * Returned only by C_OpenSession. */
#define CKR_SESSION_COUNT 0x000000B1UL

/* The session handle was not valid when the call was made. The session was
 * never opened, was closed, or ended when its token was removed: removing a
 * token closes all its sessions. If the token is missing, functions that take a
 * session handle return this code instead of CKR_TOKEN_NOT_PRESENT.
 *
 * Do not use it when
 *  - the session was closed during the call: see CKR_SESSION_CLOSED;
 *  - the token was removed during the call: see CKR_DEVICE_REMOVED.
 *
 * Never returned by C_Initialize, C_Finalize, C_GetInfo, C_GetFunctionList,
 * C_GetInterfaceList, C_GetInterface, C_GetSlotList, C_GetSlotInfo,
 * C_GetTokenInfo, C_WaitForSlotEvent, C_GetMechanismList, C_GetMechanismInfo,
 * C_InitToken, C_OpenSession or C_CloseAllSessions.
 *
 * Returned instead of CKR_DEVICE_REMOVED, CKR_SESSION_CLOSED or
 * CKR_TOKEN_NOT_PRESENT if both apply. */
#define CKR_SESSION_HANDLE_INVALID 0x000000B3UL

/* C_OpenSession was called without CKF_SERIAL_SESSION. Always pass
 * CKF_SERIAL_SESSION to C_OpenSession. The name of the code is historical:
 * since version 2.01, no token has parallel sessions. The code is not about
 * asynchronous sessions.
 *
 * Do not use it when
 *  - an asynchronous session was requested: see
 *    CKR_SESSION_ASYNC_NOT_SUPPORTED.
 *
 * Returned only by C_OpenSession. */
#define CKR_SESSION_PARALLEL_NOT_SUPPORTED 0x000000B4UL

/* The session is read-only, but the action needs a read/write session. Open a
 * read/write session. A read-only session can create, change and destroy only
 * session objects, and C_SetPIN does not work in it.
 *
 * Do not use it when
 *  - the token itself is write-protected: see CKR_TOKEN_WRITE_PROTECTED. */
#define CKR_SESSION_READ_ONLY 0x000000B5UL

/* The token cannot be initialized while a session with it is open. C_InitToken
 * destroys the token's objects, so it refuses to run while any application has
 * a session with the token. A library that cannot see the sessions of other
 * applications runs it nevertheless, with undefined results: success does not
 * prove that nobody was using the token.
 *
 * Do not use it when
 *  - a read-only session prevents the login of the SO: see
 *    CKR_SESSION_READ_ONLY_EXISTS.
 *
 * Returned only by C_InitToken. */
#define CKR_SESSION_EXISTS 0x000000B6UL

/* A read-only session prevents the login of the SO. The SO cannot have
 * read-only sessions. Close the application's read-only sessions with this
 * token before the SO logs in. The opposite case is
 * CKR_SESSION_READ_WRITE_SO_EXISTS. */
#define CKR_SESSION_READ_ONLY_EXISTS 0x000000B7UL

/* A read-only session cannot be opened while the SO is logged in. The limit
 * applies to the application's sessions with this token. Log out, or open a
 * read/write session. The opposite case is CKR_SESSION_READ_ONLY_EXISTS. */
#define CKR_SESSION_READ_WRITE_SO_EXISTS 0x000000B8UL

/* The signature or MAC is not valid. The check took place and failed, and the
 * verification operation has ended. This is a result and not a malfunction: do
 * not retry. If the length alone shows the result, the code may be
 * CKR_SIGNATURE_LEN_RANGE: reject the signature then as well.
 *
 * Do not use it when
 *  - the length alone shows that the signature is not valid: see
 *    CKR_SIGNATURE_LEN_RANGE;
 *  - authenticated decryption failed: see CKR_AEAD_DECRYPT_FAILED.
 *
 * Returned instead of CKR_BUFFER_TOO_SMALL if both apply. */
#define CKR_SIGNATURE_INVALID 0x000000C0UL

/* The length alone shows that the signature or MAC is not valid. Treat this
 * code like CKR_SIGNATURE_INVALID: reject the signature. C_VerifySignatureInit
 * may return this code at once; in that case, no operation has begun.
 *
 * Returned instead of CKR_SIGNATURE_INVALID if both apply. */
#define CKR_SIGNATURE_LEN_RANGE 0x000000C1UL

/* The template lacks attributes needed to create the object. The template, the
 * default values and the values that the function adds are together not enough.
 * Libraries disagree on where this code ends and CKR_ATTRIBUTE_VALUE_INVALID or
 * CKR_TEMPLATE_INCONSISTENT begins: handle the three alike.
 *
 * Do not use it when
 *  - no attribute is missing, but attributes contradict each other: see
 *    CKR_TEMPLATE_INCONSISTENT. */
#define CKR_TEMPLATE_INCOMPLETE 0x000000D0UL

/* The attributes in the template contradict each other. Each value may be valid
 * alone. Examples are two values for one attribute, an attribute that objects
 * of this class cannot have, and a conflict with the template of the unwrapping
 * key or base key, or with a rule of this token. Libraries disagree on where
 * this code ends and CKR_ATTRIBUTE_VALUE_INVALID or CKR_TEMPLATE_INCOMPLETE
 * begins: handle the three alike.
 *
 * Do not use it when
 *  - one value is not valid, whatever the others are: see
 *    CKR_ATTRIBUTE_VALUE_INVALID;
 *  - a required attribute is missing: see CKR_TEMPLATE_INCOMPLETE. */
#define CKR_TEMPLATE_INCONSISTENT 0x000000D1UL

/* The slot had no token when the call was made. Functions that take a slot ID
 * return this code. Functions that take a session handle return
 * CKR_SESSION_HANDLE_INVALID instead, because removing the token has closed the
 * session. A library often cannot tell whether the token was removed before the
 * call or during it: handle CKR_DEVICE_REMOVED in the same way.
 *
 * Do not use it when
 *  - the function takes a session handle: see CKR_SESSION_HANDLE_INVALID;
 *  - the token was removed during the call: see CKR_DEVICE_REMOVED;
 *  - the slot does not exist: see CKR_SLOT_ID_INVALID.
 *
 * Returned only by C_GetTokenInfo, C_GetMechanismList, C_GetMechanismInfo,
 * C_InitToken, C_OpenSession, C_CloseAllSessions, C_SessionCancel, C_AsyncGetID
 * or C_AsyncJoin.
 *
 * Returned instead of CKR_DEVICE_REMOVED or CKR_TOKEN_NOT_INITIALIZED if both
 * apply. */
#define CKR_TOKEN_NOT_PRESENT 0x000000E0UL

/* The library or the slot does not recognize the token. The slot has a token,
 * but the library or the slot was not made for this kind of token. An example
 * is a smart card of another make.
 *
 * Do not use it when
 *  - the token is known, but still in its factory state: see
 *    CKR_TOKEN_NOT_INITIALIZED;
 *  - the slot is empty: see CKR_TOKEN_NOT_PRESENT. */
#define CKR_TOKEN_NOT_RECOGNIZED 0x000000E1UL

/* The token is write-protected. The action writes to the token: for example, it
 * creates an object or changes a PIN. The specification leaves open which
 * actions a write-protected token refuses, but only read-only sessions can be
 * opened with it. CKF_WRITE_PROTECTED in CK_TOKEN_INFO shows this beforehand.
 *
 * Do not use it when
 *  - the token is writable, and only this session is read-only: see
 *    CKR_SESSION_READ_ONLY.
 *
 * Returned instead of CKR_SESSION_READ_ONLY if both apply. */
#define CKR_TOKEN_WRITE_PROTECTED 0x000000E2UL

/* The handle of the unwrapping key is not valid. The same as
 * CKR_KEY_HANDLE_INVALID, but for the key that unwraps or decapsulates another
 * key.
 *
 * Do not use it when
 *  - the handle of a wrapping key is not valid: see
 *    CKR_WRAPPING_KEY_HANDLE_INVALID.
 *
 * Returned only by C_UnwrapKey, C_UnwrapKeyAuthenticated or C_DecapsulateKey.
 */
#define CKR_UNWRAPPING_KEY_HANDLE_INVALID 0x000000F0UL

/* The library or the token cannot handle the unwrapping key's size. The
 * unwrapping would work with a key of another size, or with this key on another
 * library or token. The code is not about the wrapped key: for that key, see
 * CKR_WRAPPED_KEY_LEN_RANGE.
 *
 * Do not use it when
 *  - the wrapped key has the wrong length: see CKR_WRAPPED_KEY_LEN_RANGE.
 *
 * Returned only by C_UnwrapKey, C_UnwrapKeyAuthenticated or C_DecapsulateKey.
 */
#define CKR_UNWRAPPING_KEY_SIZE_RANGE 0x000000F1UL

/* The unwrapping key is of the wrong type for the mechanism. The same as
 * CKR_KEY_TYPE_INCONSISTENT, but for the key that unwraps or decapsulates
 * another key. If the wrapped key has the wrong type, the code is
 * CKR_WRAPPED_KEY_INVALID.
 *
 * Do not use it when
 *  - the wrapped key does not have the type that the template asks for: see
 *    CKR_WRAPPED_KEY_INVALID.
 *
 * Returned only by C_UnwrapKey, C_UnwrapKeyAuthenticated or C_DecapsulateKey.
 */
#define CKR_UNWRAPPING_KEY_TYPE_INCONSISTENT 0x000000F2UL

/* This user is already logged in. For example, the SO logs in although the
 * session already belongs to the SO. All sessions that an application has with
 * a token share one login, so another session may have logged the user in. You
 * need not log in again. Do not log out if another part of the program logged
 * in.
 *
 * Do not use it when
 *  - another user is logged in: see CKR_USER_ANOTHER_ALREADY_LOGGED_IN.
 *
 * Returned only by C_Login or C_LoginUser. */
#define CKR_USER_ALREADY_LOGGED_IN 0x00000100UL

/* The required user is not logged in. Examples are a logout without a login,
 * the creation of a private object without the login of the normal user, and a
 * token that requires the login of the normal user for all cryptography.
 * C_InitPIN returns this code in every session that is not a read/write session
 * of the SO. */
#define CKR_USER_NOT_LOGGED_IN 0x00000101UL

/* The PIN of the normal user has not been set yet. The SO must set the PIN with
 * C_InitPIN first; until then, no PIN is right. The code is about the normal
 * user's PIN. If the whole token is not initialized, the code is
 * CKR_TOKEN_NOT_INITIALIZED.
 *
 * Do not use it when
 *  - the token itself is not initialized: see CKR_TOKEN_NOT_INITIALIZED.
 *
 * Returned only by C_Login or C_LoginUser. */
#define CKR_USER_PIN_NOT_INITIALIZED 0x00000102UL

/* The user type is not valid. The values of CK_USER_TYPE are CKU_SO, CKU_USER
 * and CKU_CONTEXT_SPECIFIC. If CKU_CONTEXT_SPECIFIC is used in the wrong place,
 * the code is CKR_OPERATION_NOT_INITIALIZED.
 *
 * Do not use it when
 *  - CKU_CONTEXT_SPECIFIC was given, but no operation waits for it: see
 *    CKR_OPERATION_NOT_INITIALIZED. */
#define CKR_USER_TYPE_INVALID 0x00000103UL

/* Another user is already logged in to the session. For example, the normal
 * user logs in while the SO is logged in to the session. Log out first.
 *
 * Do not use it when
 *  - the same user is already logged in: see CKR_USER_ALREADY_LOGGED_IN;
 *  - users that other applications logged in exhaust the token's limit: see
 *    CKR_USER_TOO_MANY_TYPES.
 *
 * Returned only by C_Login or C_LoginUser. */
#define CKR_USER_ANOTHER_ALREADY_LOGGED_IN 0x00000104UL

/* The token cannot have so many different users logged in at once. For example,
 * one application has logged the SO in, and another application logs the normal
 * user in. C_Login must return this code only if the token or the library
 * cannot have both logged in at once: do not rely on the code to keep users
 * apart. The code also applies to tokens with true multiple users.
 *
 * Do not use it when
 *  - the other user is logged in to the same session: see
 *    CKR_USER_ANOTHER_ALREADY_LOGGED_IN. */
#define CKR_USER_TOO_MANY_TYPES 0x00000105UL

/* The wrapped key is not valid. The code is also returned if the template asks
 * for one type of key and the wrapped key clearly has another type. The
 * difference from CKR_WRAPPED_KEY_LEN_RANGE is small: treat the two alike
 * unless you must tell them apart.
 *
 * Do not use it when
 *  - the length alone shows that the wrapped key is not valid: see
 *    CKR_WRAPPED_KEY_LEN_RANGE;
 *  - the unwrapping key does not fit the mechanism: see
 *    CKR_UNWRAPPING_KEY_TYPE_INCONSISTENT.
 *
 * Returned only by C_UnwrapKey, C_UnwrapKeyAuthenticated or C_DecapsulateKey.
 */
#define CKR_WRAPPED_KEY_INVALID 0x00000110UL

/* The length alone shows that the wrapped key is not valid. C_UnwrapKey also
 * returns this code if the key type, the unwrapped output and CKA_VALUE_LEN
 * disagree about the length. The difference from CKR_WRAPPED_KEY_INVALID is
 * small: treat the two alike unless you must tell them apart.
 *
 * Do not use it when
 *  - the size of the unwrapping key does not fit: see
 *    CKR_UNWRAPPING_KEY_SIZE_RANGE.
 *
 * Returned only by C_UnwrapKey, C_UnwrapKeyAuthenticated or C_DecapsulateKey.
 *
 * Returned instead of CKR_WRAPPED_KEY_INVALID if both apply. */
#define CKR_WRAPPED_KEY_LEN_RANGE 0x00000112UL

/* The handle of the wrapping key is not valid. The same as
 * CKR_KEY_HANDLE_INVALID, but for the key that wraps another key.
 *
 * Do not use it when
 *  - the handle of the key to wrap is wrong: see CKR_KEY_HANDLE_INVALID.
 *
 * Returned only by C_WrapKey or C_WrapKeyAuthenticated. */
#define CKR_WRAPPING_KEY_HANDLE_INVALID 0x00000113UL

/* The library or the token cannot handle the wrapping key's size. The wrapping
 * would work with a wrapping key of another size, or with this key on another
 * library or token.
 *
 * Do not use it when
 *  - the length of the key to wrap does not fit: see CKR_KEY_SIZE_RANGE.
 *
 * Returned only by C_WrapKey or C_WrapKeyAuthenticated. */
#define CKR_WRAPPING_KEY_SIZE_RANGE 0x00000114UL

/* The wrapping key is of the wrong type for the mechanism. The same as
 * CKR_KEY_TYPE_INCONSISTENT, but for the key that wraps another key.
 *
 * Do not use it when
 *  - the wrapping key fits the mechanism, but cannot wrap this key: see
 *    CKR_KEY_NOT_WRAPPABLE.
 *
 * Returned only by C_WrapKey or C_WrapKeyAuthenticated. */
#define CKR_WRAPPING_KEY_TYPE_INCONSISTENT 0x00000115UL

/* The token's random number generator does not accept a seed. The token has a
 * generator, and C_GenerateRandom works. Leave out the call to C_SeedRandom.
 *
 * Do not use it when
 *  - the token has no random number generator: see CKR_RANDOM_NO_RNG.
 *
 * Returned only by C_SeedRandom. */
#define CKR_RANDOM_SEED_NOT_SUPPORTED 0x00000120UL

/* The token has no random number generator. Neither C_GenerateRandom nor
 * C_SeedRandom works with this token. CK_TOKEN_INFO shows this beforehand:
 * CKF_RNG is not set. Get random data from another source.
 *
 * Do not use it when
 *  - the token has a generator that does not accept a seed: see
 *    CKR_RANDOM_SEED_NOT_SUPPORTED;
 *  - the token has a generator that must be seeded first: see
 *    CKR_SEED_RANDOM_REQUIRED.
 *
 * Returned instead of CKR_RANDOM_SEED_NOT_SUPPORTED if both apply. */
#define CKR_RANDOM_NO_RNG 0x00000121UL

/* The domain parameters are not valid or not supported. The code does not tell
 * the two cases apart. Tokens support different forms of domain parameters for
 * the same mechanism.
 *
 * Do not use it when
 *  - the parameters name a curve that the token does not support: see
 *    CKR_CURVE_NOT_SUPPORTED;
 *  - a parameter set of XMSS, XMSSMT, ML-KEM, ML-DSA or SLH-DSA is not
 *    supported: see CKR_PARAMETER_SET_NOT_SUPPORTED. */
#define CKR_DOMAIN_PARAMS_INVALID 0x00000130UL

/* The token does not support this elliptic curve. The token has the elliptic
 * curve mechanism, but not this curve. Another curve or another token may work.
 *
 * Do not use it when
 *  - the domain parameters are malformed: see CKR_DOMAIN_PARAMS_INVALID;
 *  - the token has no elliptic curve mechanism for this function: see
 *    CKR_MECHANISM_INVALID. */
#define CKR_CURVE_NOT_SUPPORTED 0x00000140UL

/* The buffer is too small for the output. The length argument now holds a size
 * that is large enough. Call again with a buffer of that size: the operation is
 * still active. C_GetAttributeValue instead sets ulValueLen of each attribute
 * that did not fit to CK_UNAVAILABLE_INFORMATION, and fills in all others.
 *
 * Do not use it when
 *  - the length of the plaintext input is wrong: see CKR_DATA_LEN_RANGE;
 *  - the length of the ciphertext input is wrong: see
 *    CKR_ENCRYPTED_DATA_LEN_RANGE. */
#define CKR_BUFFER_TOO_SMALL 0x00000150UL

/* The saved state is not valid and cannot be restored. C_SetOperationState got
 * the state of another token, the state of a session in another session state
 * (such as another login), or data that is not a saved state at all.
 * C_AsyncJoin returns this code for the operation to rejoin.
 *
 * Do not use it when
 *  - the state is valid, but a required key is missing: see CKR_KEY_NEEDED;
 *  - the state is valid, but a key is the wrong one: see CKR_KEY_CHANGED;
 *  - the state is valid, but a key is not needed: see CKR_KEY_NOT_NEEDED.
 *
 * Returned only by C_SetOperationState or C_AsyncJoin. */
#define CKR_SAVED_STATE_INVALID 0x00000160UL

/* The token considers the information secret and does not reveal it. For
 * attribute values, the code is CKR_ATTRIBUTE_SENSITIVE. This code is for other
 * information, such as the size of an object.
 *
 * Do not use it when
 *  - the information is the value of an attribute: see CKR_ATTRIBUTE_SENSITIVE.
 */
#define CKR_INFORMATION_SENSITIVE 0x00000170UL

/* The state of the active operation cannot be saved. Perhaps the token cannot
 * save such a state at all, or a part of the state must not leave the token.
 * C_AsyncGetID returns this code for an asynchronous operation that cannot
 * outlive its session.
 *
 * Do not use it when
 *  - there is no active operation to save: see CKR_OPERATION_NOT_INITIALIZED.
 */
#define CKR_STATE_UNSAVEABLE 0x00000180UL

/* The library has not been initialized with C_Initialize. Call C_Initialize
 * first. Only C_GetFunctionList, C_GetInterfaceList and C_GetInterface may be
 * called before it. A blocked C_WaitForSlotEvent returns this code when another
 * thread calls C_Finalize.
 *
 * Do not use it when
 *  - the library is initialized, but an operation is not: see
 *    CKR_OPERATION_NOT_INITIALIZED;
 *  - the token must be initialized: see CKR_TOKEN_NOT_INITIALIZED.
 *
 * Never returned by C_Initialize, C_GetFunctionList, C_GetInterfaceList or
 * C_GetInterface. */
#define CKR_CRYPTOKI_NOT_INITIALIZED 0x00000190UL

/* The library is already initialized. C_Initialize has been called before,
 * perhaps by another component of the same process, and C_Finalize has not been
 * called since. The library is usable, with the locking that was chosen then.
 * Leave C_Finalize to the component that called C_Initialize.
 *
 * Returned only by C_Initialize. */
#define CKR_CRYPTOKI_ALREADY_INITIALIZED 0x00000191UL

/* The mutex is not valid. The application's own mutex functions return this
 * code to the library; library functions never return it. An application
 * without mutex functions of its own can ignore the code. A mutex function need
 * not detect a bad mutex, so the absence of this code proves nothing.
 *
 * Do not use it when
 *  - the mutex is valid but not locked: see CKR_MUTEX_NOT_LOCKED.
 *
 * Returned only by CK_DESTROYMUTEX, CK_LOCKMUTEX or CK_UNLOCKMUTEX. */
#define CKR_MUTEX_BAD 0x000001A0UL

/* The mutex to be unlocked is not locked. The application's own function for
 * unlocking returns this code to the library; library functions never return
 * it. An application without mutex functions of its own can ignore the code.
 * The code is not for a mutex that another thread has locked: the result of
 * unlocking that mutex is undefined.
 *
 * Do not use it when
 *  - the mutex is not valid: see CKR_MUTEX_BAD.
 *
 * Returned only by CK_UNLOCKMUTEX. */
#define CKR_MUTEX_NOT_LOCKED 0x000001A1UL

/* The OTP was rejected; an OTP computed with a new PIN is required. The user
 * must get a new PIN, in a way that the specification leaves open, and then
 * give a one-time password computed with the new PIN. C_Verify returns this
 * code with CKM_SECURID; C_Login and C_SetPIN are not involved.
 *
 * Do not use it when
 *  - the OTP is right, but the next OTP is required as well: see CKR_NEXT_OTP;
 *  - the OTP is wrong: see CKR_SIGNATURE_INVALID. */
#define CKR_NEW_PIN_MODE 0x000001B0UL

/* The OTP is right, but the next OTP is required as well. The clock or the
 * counter of the user's token has drifted further than usual. Submit the next
 * one-time password, so that the library can see whether the problem was
 * temporary. C_Verify returns this code with CKM_SECURID. The verification has
 * not yet succeeded.
 *
 * Do not use it when
 *  - the OTP was rejected, and a new PIN is required: see CKR_NEW_PIN_MODE. */
#define CKR_NEXT_OTP 0x000001B1UL

/* An algorithm gave up after its maximum number of tries. Some algorithms draw
 * numbers until they find suitable ones: the generation of key pairs or domain
 * parameters, such as the primes p and q of DSA in FIPS 186, and DSA
 * signatures, which start again if r or s is 0. The next call draws other
 * numbers and may succeed.
 *
 * Do not use it when
 *  - the failure has another cause or an unknown cause: see
 *    CKR_FUNCTION_FAILED.
 *
 * Returned instead of CKR_FUNCTION_FAILED if both apply. */
#define CKR_EXCEEDED_MAX_ITERATIONS 0x000001B5UL

/* A FIPS 140-2 self-test failed. It was a test at power-up, or a test that
 * belongs to an operation. The token is in its error state: from now on, its
 * cryptographic functions return CKR_GENERAL_ERROR. The function that returns
 * the code shows which test failed: the tests at power-up (C_Initialize), the
 * continuous test of the random number generator (C_GenerateRandom,
 * C_SeedRandom), or the test that the two keys match (C_GenerateKeyPair).
 *
 * Do not use it when
 *  - the token was already in its error state before the call: see
 *    CKR_GENERAL_ERROR.
 *
 * Returned instead of CKR_GENERAL_ERROR if both apply. */
#define CKR_FIPS_SELF_TEST_FAILED 0x000001B6UL

/* A shared library that the module depends on did not load. The PKCS #11
 * library itself runs. Look for the shared libraries that it needs: a file may
 * be missing, have the wrong architecture or be outside the search path. */
#define CKR_LIBRARY_LOAD_FAILED 0x000001B7UL

/* The new PIN is too easy to guess. The length of the PIN is acceptable, but
 * the PIN is too predictable. The code is only about a new PIN, never about a
 * PIN given to log in.
 *
 * Do not use it when
 *  - the new PIN is too short: see CKR_PIN_LEN_RANGE;
 *  - the PIN given to log in is wrong: see CKR_PIN_INCORRECT.
 *
 * Returned only by C_InitToken, C_InitPIN or C_SetPIN. */
#define CKR_PIN_TOO_WEAK 0x000001B8UL

/* The public key fails public key validation. The key itself is bad: for
 * example, an EC key fails the check of ANSI X9.62, 5.2.2. C_CreateObject may
 * return this code for a key that it creates, and C_VerifyInit,
 * C_VerifySignatureInit and C_VerifyRecoverInit for a key that they use. From
 * C_DeriveKey, the code is about the other party's key. A hostile peer may have
 * sent that key: do not continue.
 *
 * Do not use it when
 *  - another part of the mechanism's parameters is wrong: see
 *    CKR_MECHANISM_PARAM_INVALID.
 *
 * Returned instead of CKR_MECHANISM_PARAM_INVALID if both apply. */
#define CKR_PUBLIC_KEY_INVALID 0x000001B9UL

/* The user refused to sign. The user was asked whether to sign. If the call is
 * repeated, the user is asked again.
 *
 * Do not use it when
 *  - the user canceled instead of answering: see CKR_FUNCTION_CANCELED. */
#define CKR_FUNCTION_REJECTED 0x00000200UL

#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
/* The operation needs more of a resource than the token has. The specification
 * does not describe the code: it only lists the code for the functions that
 * sign and verify. A plausible cause is data that is longer than the token can
 * buffer for one signature. The specification does not say how this code
 * differs from CKR_DEVICE_MEMORY: treat it as a limit of this token, not as a
 * temporary shortage.
 *
 * Since PKCS #11 3.0. */
#define CKR_TOKEN_RESOURCE_EXCEEDED 0x00000201UL

/* An operation could not be canceled. The reason depends on the implementation
 * or the vendor. If C_SessionCancel was called with several flags, the code
 * does not say which operation is still active: cancel the operations one at a
 * time to find out. Some modules cancel one half of a dual-function operation
 * only together with the other half.
 *
 * Do not use it when
 *  - the cancellation worked, and the canceled function reports it: see
 *    CKR_FUNCTION_CANCELED.
 *
 * Returned only by C_SessionCancel, C_EncryptInit, C_MessageEncryptInit,
 * C_DecryptInit, C_MessageDecryptInit, C_DecryptMessage, C_DigestInit,
 * C_SignInit, C_SignRecoverInit, C_VerifyInit, C_VerifyRecoverInit or
 * C_VerifySignatureInit.
 *
 * Since PKCS #11 3.0. */
#define CKR_OPERATION_CANCEL_FAILED 0x00000202UL
#endif

#if SECSTATUS_PKCS11_VERSION >= 0x0301 /* since 3.1 */
/* The key has no signatures left. The private key of a stateful hash-based
 * scheme can make only a fixed number of signatures, and all of them are used
 * up. Generate a new key pair. The specification defines the code for CKM_HSS;
 * CKA_HSS_KEYS_REMAINING shows how many signatures are left. 5.1 does not
 * describe the code.
 *
 * Since PKCS #11 3.1. */
#define CKR_KEY_EXHAUSTED 0x00000203UL
#endif

#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
/* The operation has begun and is still running. This is neither success nor
 * failure: in an asynchronous session, the function continues in the
 * background. Call C_AsyncComplete for the outcome; it returns CKR_PENDING
 * again until the function has ended, and then the function's own return value.
 * Do not repeat the original call, and keep the buffers of that call unchanged
 * until the end. If a buffer is too small, the function returns
 * CKR_BUFFER_TOO_SMALL at once.
 *
 * Do not use it when
 *  - another operation prevents this one from beginning: see
 *    CKR_OPERATION_ACTIVE.
 *
 * Since PKCS #11 3.2. */
#define CKR_PENDING 0x00000204UL

/* The token does not support asynchronous sessions. C_OpenSession was called
 * with CKF_ASYNC_SESSION. Open the session without this flag: every token
 * supports synchronous sessions.
 *
 * Do not use it when
 *  - CKF_SERIAL_SESSION is missing: see CKR_SESSION_PARALLEL_NOT_SUPPORTED.
 *
 * Since PKCS #11 3.2. */
#define CKR_SESSION_ASYNC_NOT_SUPPORTED 0x00000205UL

/* The token's random number generator must be seeded first. The generator has
 * never been seeded, or must be seeded again. Call C_SeedRandom with good
 * entropy, and then C_GenerateRandom again.
 *
 * Do not use it when
 *  - the token has no random number generator: see CKR_RANDOM_NO_RNG.
 *
 * Returned only by C_GenerateRandom.
 *
 * Since PKCS #11 3.2. */
#define CKR_SEED_RANDOM_REQUIRED 0x00000206UL

/* The token's validation policy does not allow the operation. The request
 * violates at least one validation policy that the token follows, although the
 * token might otherwise be able to perform it. A token may instead return a
 * code for the detail that it rejects, such as CKR_ATTRIBUTE_VALUE_INVALID or
 * CKR_DATA_LEN_RANGE, so the absence of this code proves nothing.
 *
 * Do not use it when
 *  - the token does not offer the mechanism under any policy: see
 *    CKR_MECHANISM_INVALID;
 *  - the library does not support the function at all: see
 *    CKR_FUNCTION_NOT_SUPPORTED.
 *
 * Since PKCS #11 3.2. */
#define CKR_OPERATION_NOT_VALIDATED 0x00000207UL

/* The token is in its factory state and must be initialized. Initialize the
 * token with C_InitToken or with the vendor's own tool; until then, nothing
 * else can be done with the token. The code is about the token. For the
 * library, the code is CKR_CRYPTOKI_NOT_INITIALIZED; for the user's PIN,
 * CKR_USER_PIN_NOT_INITIALIZED.
 *
 * Do not use it when
 *  - C_Initialize has not been called: see CKR_CRYPTOKI_NOT_INITIALIZED;
 *  - only the normal user's PIN is missing: see CKR_USER_PIN_NOT_INITIALIZED.
 *
 * Never returned by C_Initialize, C_Finalize, C_GetInfo, C_GetFunctionList,
 * C_GetInterfaceList, C_GetInterface, C_GetSlotList, C_GetSlotInfo or
 * C_WaitForSlotEvent.
 *
 * Since PKCS #11 3.2. */
#define CKR_TOKEN_NOT_INITIALIZED 0x00000208UL

/* The token does not support this parameter set. The token has the mechanism
 * (XMSS, XMSSMT, ML-KEM, ML-DSA or SLH-DSA), but not this parameter set.
 * Another parameter set or another token may work.
 *
 * Do not use it when
 *  - the token does not support the elliptic curve: see
 *    CKR_CURVE_NOT_SUPPORTED;
 *  - the token does not have the mechanism for this function: see
 *    CKR_MECHANISM_INVALID.
 *
 * Since PKCS #11 3.2. */
#define CKR_PARAMETER_SET_NOT_SUPPORTED 0x00000209UL
#endif

/* A result that only the vendor's documentation explains. This is the first of
 * the values that are reserved for vendors: the vendor of the module defines
 * what each value from here upwards means. 5.1 does not describe it. The same
 * number may mean different things in two modules, although the specification
 * asks vendors to register their values. Without the vendor's documentation,
 * only one thing is certain: the result is not CKR_OK. */
#define CKR_VENDOR_DEFINED 0x80000000UL

/* Notification callback.
 *
 * The application passes it to C_OpenSession. The callback returns CKR_OK to
 * continue, or CKR_CANCEL to stop the function that called it. */
typedef CK_CALLBACK_FUNCTION(CK_RV, CK_NOTIFY)(
    CK_SESSION_HANDLE hSession,
    CK_NOTIFICATION event,
    CK_VOID_PTR pApplication
);

/* Function lists and interfaces.
 *
 * This header declares the lists; pkcs11.h defines them with pkcs11f.h.
 * CK_FUNCTION_LIST has the functions of 2.40, and its first member is a
 * CK_VERSION. C_GetInterface returns a CK_INTERFACE. */
typedef struct CK_FUNCTION_LIST CK_FUNCTION_LIST;
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
typedef struct CK_FUNCTION_LIST_3_0 CK_FUNCTION_LIST_3_0;
#endif
#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
typedef struct CK_FUNCTION_LIST_3_2 CK_FUNCTION_LIST_3_2;
#endif
typedef CK_FUNCTION_LIST CK_PTR CK_FUNCTION_LIST_PTR;
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
typedef CK_FUNCTION_LIST_3_0 CK_PTR CK_FUNCTION_LIST_3_0_PTR;
#endif
#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
typedef CK_FUNCTION_LIST_3_2 CK_PTR CK_FUNCTION_LIST_3_2_PTR;
#endif
typedef CK_FUNCTION_LIST_PTR CK_PTR CK_FUNCTION_LIST_PTR_PTR;
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
typedef CK_FUNCTION_LIST_3_0_PTR CK_PTR CK_FUNCTION_LIST_3_0_PTR_PTR;
#endif
#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
typedef CK_FUNCTION_LIST_3_2_PTR CK_PTR CK_FUNCTION_LIST_3_2_PTR_PTR;
#endif

#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
typedef struct CK_INTERFACE {
    CK_UTF8CHAR_PTR pInterfaceName; /* null-terminated: "PKCS 11" */
    CK_VOID_PTR pFunctionList; /* begins with a CK_VERSION */
    CK_FLAGS flags;
} CK_INTERFACE;
typedef CK_INTERFACE CK_PTR CK_INTERFACE_PTR;
typedef CK_INTERFACE_PTR CK_PTR CK_INTERFACE_PTR_PTR;

/* For the last part, in C_EncryptMessageNext and C_DecryptMessageNext. */
#define CKF_END_OF_MESSAGE 0x00000001UL
/* For CK_INTERFACE.flags: the library supports fork. */
#define CKF_INTERFACE_FORK_SAFE 0x00000001UL
#endif

/* Initialization and locking.
 *
 * C_Initialize takes a CK_C_INITIALIZE_ARGS, or a null pointer if only one
 * thread uses the library. Set all four functions or none. With
 * CKF_OS_LOCKING_OK, the library may use the locks of the operating system
 * instead. If you use <windows.h>, include it before this header: its macro
 * CreateMutex must rename the member in the same way as it renames the uses of
 * the member. */
typedef CK_CALLBACK_FUNCTION(CK_RV, CK_CREATEMUTEX)(
    CK_VOID_PTR_PTR ppMutex
);

typedef CK_CALLBACK_FUNCTION(CK_RV, CK_DESTROYMUTEX)(
    CK_VOID_PTR pMutex
);

typedef CK_CALLBACK_FUNCTION(CK_RV, CK_LOCKMUTEX)(
    CK_VOID_PTR pMutex
);

typedef CK_CALLBACK_FUNCTION(CK_RV, CK_UNLOCKMUTEX)(
    CK_VOID_PTR pMutex
);

typedef struct CK_C_INITIALIZE_ARGS {
    CK_CREATEMUTEX CreateMutex;
    CK_DESTROYMUTEX DestroyMutex;
    CK_LOCKMUTEX LockMutex;
    CK_UNLOCKMUTEX UnlockMutex;
    CK_FLAGS flags;
    CK_VOID_PTR pReserved; /* null */
} CK_C_INITIALIZE_ARGS;
typedef CK_C_INITIALIZE_ARGS CK_PTR CK_C_INITIALIZE_ARGS_PTR;

#define CKF_LIBRARY_CANT_CREATE_OS_THREADS 0x00000001UL
#define CKF_OS_LOCKING_OK 0x00000002UL

/* Flag of C_WaitForSlotEvent.
 *
 * With this flag, C_WaitForSlotEvent returns CKR_NO_EVENT at once if there is
 * no event. */
#define CKF_DONT_BLOCK 1

/* Parameters: RSA.
 *
 * For CKM_RSA_PKCS_OAEP and the CKM_..._PSS mechanisms. The digest and the
 * digest of the mask generation function (CKG_MGF1_) are independent and may
 * differ. */
typedef CK_ULONG CK_RSA_PKCS_MGF_TYPE;
typedef CK_RSA_PKCS_MGF_TYPE CK_PTR CK_RSA_PKCS_MGF_TYPE_PTR;
typedef CK_ULONG CK_RSA_PKCS_OAEP_SOURCE_TYPE;
typedef CK_RSA_PKCS_OAEP_SOURCE_TYPE CK_PTR CK_RSA_PKCS_OAEP_SOURCE_TYPE_PTR;

typedef struct CK_RSA_PKCS_OAEP_PARAMS {
    CK_MECHANISM_TYPE hashAlg; /* CKM_ of the digest */
    CK_RSA_PKCS_MGF_TYPE mgf; /* CKG_MGF1_ */
    CK_RSA_PKCS_OAEP_SOURCE_TYPE source; /* CKZ_DATA_SPECIFIED */
    CK_VOID_PTR pSourceData; /* the label; may be null */
    CK_ULONG ulSourceDataLen; /* bytes */
} CK_RSA_PKCS_OAEP_PARAMS;
typedef CK_RSA_PKCS_OAEP_PARAMS CK_PTR CK_RSA_PKCS_OAEP_PARAMS_PTR;

typedef struct CK_RSA_PKCS_PSS_PARAMS {
    CK_MECHANISM_TYPE hashAlg; /* CKM_ of the digest */
    CK_RSA_PKCS_MGF_TYPE mgf; /* CKG_MGF1_ */
    CK_ULONG sLen; /* length of the salt in bytes */
} CK_RSA_PKCS_PSS_PARAMS;
typedef CK_RSA_PKCS_PSS_PARAMS CK_PTR CK_RSA_PKCS_PSS_PARAMS_PTR;

#define CKG_MGF1_SHA1 0x00000001UL
#define CKG_MGF1_SHA256 0x00000002UL
#define CKG_MGF1_SHA384 0x00000003UL
#define CKG_MGF1_SHA512 0x00000004UL
#define CKG_MGF1_SHA224 0x00000005UL
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
#define CKG_MGF1_SHA3_224 0x00000006UL
#define CKG_MGF1_SHA3_256 0x00000007UL
#define CKG_MGF1_SHA3_384 0x00000008UL
#define CKG_MGF1_SHA3_512 0x00000009UL
#endif
#define CKZ_DATA_SPECIFIED 0x00000001UL

/* Parameters: elliptic curves.
 *
 * CK_ECDH1_DERIVE_PARAMS is for CKM_ECDH1_DERIVE and CKM_ECDH1_COFACTOR_DERIVE.
 * A CKD_ value is the key derivation function that is applied to the shared
 * secret. CKD_NULL leaves the shared secret as it is. */
typedef CK_ULONG CK_EC_KDF_TYPE;
#if SECSTATUS_PKCS11_VERSION >= 0x0301 /* since 3.1 */
typedef CK_EC_KDF_TYPE CK_PTR CK_EC_KDF_TYPE_PTR;
#endif

typedef struct CK_ECDH1_DERIVE_PARAMS {
    CK_EC_KDF_TYPE kdf; /* CKD_ */
    CK_ULONG ulSharedDataLen; /* bytes */
    CK_BYTE_PTR pSharedData;
    CK_ULONG ulPublicDataLen; /* bytes */
    CK_BYTE_PTR pPublicData; /* the other party's point */
} CK_ECDH1_DERIVE_PARAMS;
typedef CK_ECDH1_DERIVE_PARAMS CK_PTR CK_ECDH1_DERIVE_PARAMS_PTR;

/* No mechanism uses it: CKM_ECMQV_DERIVE takes CK_ECMQV_DERIVE_PARAMS. */
typedef struct CK_ECDH2_DERIVE_PARAMS {
    CK_EC_KDF_TYPE kdf;
    CK_ULONG ulSharedDataLen;
    CK_BYTE_PTR pSharedData;
    CK_ULONG ulPublicDataLen;
    CK_BYTE_PTR pPublicData;
    CK_ULONG ulPrivateDataLen;
    CK_OBJECT_HANDLE hPrivateData;
    CK_ULONG ulPublicDataLen2;
    CK_BYTE_PTR pPublicData2;
} CK_ECDH2_DERIVE_PARAMS;
typedef CK_ECDH2_DERIVE_PARAMS CK_PTR CK_ECDH2_DERIVE_PARAMS_PTR;

typedef struct CK_ECMQV_DERIVE_PARAMS {
    CK_EC_KDF_TYPE kdf;
    CK_ULONG ulSharedDataLen;
    CK_BYTE_PTR pSharedData;
    CK_ULONG ulPublicDataLen;
    CK_BYTE_PTR pPublicData;
    CK_ULONG ulPrivateDataLen;
    CK_OBJECT_HANDLE hPrivateData;
    CK_ULONG ulPublicDataLen2;
    CK_BYTE_PTR pPublicData2;
    CK_OBJECT_HANDLE publicKey;
} CK_ECMQV_DERIVE_PARAMS;
typedef CK_ECMQV_DERIVE_PARAMS CK_PTR CK_ECMQV_DERIVE_PARAMS_PTR;

#define CKD_NULL 0x00000001UL
#define CKD_SHA1_KDF 0x00000002UL
#define CKD_SHA1_KDF_ASN1 0x00000003UL
#define CKD_SHA1_KDF_CONCATENATE 0x00000004UL
#define CKD_SHA224_KDF 0x00000005UL
#define CKD_SHA256_KDF 0x00000006UL
#define CKD_SHA384_KDF 0x00000007UL
#define CKD_SHA512_KDF 0x00000008UL
#define CKD_CPDIVERSIFY_KDF 0x00000009UL
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
#define CKD_SHA3_224_KDF 0x0000000AUL
#define CKD_SHA3_256_KDF 0x0000000BUL
#define CKD_SHA3_384_KDF 0x0000000CUL
#define CKD_SHA3_512_KDF 0x0000000DUL
#define CKD_SHA1_KDF_SP800 0x0000000EUL
#define CKD_SHA224_KDF_SP800 0x0000000FUL
#define CKD_SHA256_KDF_SP800 0x00000010UL
#define CKD_SHA384_KDF_SP800 0x00000011UL
#define CKD_SHA512_KDF_SP800 0x00000012UL
#define CKD_SHA3_224_KDF_SP800 0x00000013UL
#define CKD_SHA3_256_KDF_SP800 0x00000014UL
#define CKD_SHA3_384_KDF_SP800 0x00000015UL
#define CKD_SHA3_512_KDF_SP800 0x00000016UL
#define CKD_BLAKE2B_160_KDF 0x00000017UL
#define CKD_BLAKE2B_256_KDF 0x00000018UL
#define CKD_BLAKE2B_384_KDF 0x00000019UL
#define CKD_BLAKE2B_512_KDF 0x0000001aUL
#endif

/* Parameters: X9.42 Diffie-Hellman.
 *
 * The values of CK_X9_42_DH_KDF_TYPE are among the CKD_ values above. */
typedef CK_ULONG CK_X9_42_DH_KDF_TYPE;
typedef CK_X9_42_DH_KDF_TYPE CK_PTR CK_X9_42_DH_KDF_TYPE_PTR;

typedef struct CK_X9_42_DH1_DERIVE_PARAMS {
    CK_X9_42_DH_KDF_TYPE kdf;
    CK_ULONG ulOtherInfoLen;
    CK_BYTE_PTR pOtherInfo;
    CK_ULONG ulPublicDataLen;
    CK_BYTE_PTR pPublicData;
} CK_X9_42_DH1_DERIVE_PARAMS;
typedef struct CK_X9_42_DH1_DERIVE_PARAMS CK_PTR CK_X9_42_DH1_DERIVE_PARAMS_PTR;

typedef struct CK_X9_42_DH2_DERIVE_PARAMS {
    CK_X9_42_DH_KDF_TYPE kdf;
    CK_ULONG ulOtherInfoLen;
    CK_BYTE_PTR pOtherInfo;
    CK_ULONG ulPublicDataLen;
    CK_BYTE_PTR pPublicData;
    CK_ULONG ulPrivateDataLen;
    CK_OBJECT_HANDLE hPrivateData;
    CK_ULONG ulPublicDataLen2;
    CK_BYTE_PTR pPublicData2;
} CK_X9_42_DH2_DERIVE_PARAMS;
typedef CK_X9_42_DH2_DERIVE_PARAMS CK_PTR CK_X9_42_DH2_DERIVE_PARAMS_PTR;

typedef struct CK_X9_42_MQV_DERIVE_PARAMS {
    CK_X9_42_DH_KDF_TYPE kdf;
    CK_ULONG ulOtherInfoLen;
    CK_BYTE_PTR pOtherInfo;
    CK_ULONG ulPublicDataLen;
    CK_BYTE_PTR pPublicData;
    CK_ULONG ulPrivateDataLen;
    CK_OBJECT_HANDLE hPrivateData;
    CK_ULONG ulPublicDataLen2;
    CK_BYTE_PTR pPublicData2;
    CK_OBJECT_HANDLE publicKey;
} CK_X9_42_MQV_DERIVE_PARAMS;
typedef CK_X9_42_MQV_DERIVE_PARAMS CK_PTR CK_X9_42_MQV_DERIVE_PARAMS_PTR;

/* Parameters: KEA. */
typedef struct CK_KEA_DERIVE_PARAMS {
    CK_BBOOL isSender;
    CK_ULONG ulRandomLen;
    CK_BYTE_PTR pRandomA;
    CK_BYTE_PTR pRandomB;
    CK_ULONG ulPublicDataLen;
    CK_BYTE_PTR pPublicData;
} CK_KEA_DERIVE_PARAMS;
typedef CK_KEA_DERIVE_PARAMS CK_PTR CK_KEA_DERIVE_PARAMS_PTR;

/* Parameters: RC2.
 *
 * CK_RC2_PARAMS is the number of effective bits, 1 to 1024. */
typedef CK_ULONG CK_RC2_PARAMS;
typedef CK_RC2_PARAMS CK_PTR CK_RC2_PARAMS_PTR;

typedef struct CK_RC2_CBC_PARAMS {
    CK_ULONG ulEffectiveBits; /* 1 to 1024 */
    CK_BYTE iv[8];
} CK_RC2_CBC_PARAMS;
typedef CK_RC2_CBC_PARAMS CK_PTR CK_RC2_CBC_PARAMS_PTR;

typedef struct CK_RC2_MAC_GENERAL_PARAMS {
    CK_ULONG ulEffectiveBits;
    CK_ULONG ulMacLength; /* bytes */
} CK_RC2_MAC_GENERAL_PARAMS;
typedef CK_RC2_MAC_GENERAL_PARAMS CK_PTR CK_RC2_MAC_GENERAL_PARAMS_PTR;

/* Parameters: RC5. */
typedef struct CK_RC5_PARAMS {
    CK_ULONG ulWordsize; /* bytes */
    CK_ULONG ulRounds;
} CK_RC5_PARAMS;
typedef CK_RC5_PARAMS CK_PTR CK_RC5_PARAMS_PTR;

typedef struct CK_RC5_CBC_PARAMS {
    CK_ULONG ulWordsize; /* bytes */
    CK_ULONG ulRounds;
    CK_BYTE_PTR pIv;
    CK_ULONG ulIvLen; /* bytes */
} CK_RC5_CBC_PARAMS;
typedef CK_RC5_CBC_PARAMS CK_PTR CK_RC5_CBC_PARAMS_PTR;

typedef struct CK_RC5_MAC_GENERAL_PARAMS {
    CK_ULONG ulWordsize; /* bytes */
    CK_ULONG ulRounds;
    CK_ULONG ulMacLength; /* bytes */
} CK_RC5_MAC_GENERAL_PARAMS;
typedef CK_RC5_MAC_GENERAL_PARAMS CK_PTR CK_RC5_MAC_GENERAL_PARAMS_PTR;

/* Parameters: length of a MAC.
 *
 * For all mechanisms _MAC_GENERAL and _HMAC_GENERAL: the length of the MAC in
 * bytes. */
typedef CK_ULONG CK_MAC_GENERAL_PARAMS;
typedef CK_MAC_GENERAL_PARAMS CK_PTR CK_MAC_GENERAL_PARAMS_PTR;

/* Parameters: derivation by encryption with DES and AES. */
typedef struct CK_DES_CBC_ENCRYPT_DATA_PARAMS {
    CK_BYTE iv[8];
    CK_BYTE_PTR pData;
    CK_ULONG length; /* of pData, bytes */
} CK_DES_CBC_ENCRYPT_DATA_PARAMS;
typedef CK_DES_CBC_ENCRYPT_DATA_PARAMS CK_PTR
    CK_DES_CBC_ENCRYPT_DATA_PARAMS_PTR;

typedef struct CK_AES_CBC_ENCRYPT_DATA_PARAMS {
    CK_BYTE iv[16];
    CK_BYTE_PTR pData;
    CK_ULONG length; /* of pData, bytes */
} CK_AES_CBC_ENCRYPT_DATA_PARAMS;
typedef CK_AES_CBC_ENCRYPT_DATA_PARAMS CK_PTR
    CK_AES_CBC_ENCRYPT_DATA_PARAMS_PTR;

/* Parameters: Skipjack. */
typedef struct CK_SKIPJACK_PRIVATE_WRAP_PARAMS {
    CK_ULONG ulPasswordLen;
    CK_BYTE_PTR pPassword;
    CK_ULONG ulPublicDataLen;
    CK_BYTE_PTR pPublicData;
    CK_ULONG ulPAndGLen;
    CK_ULONG ulQLen;
    CK_ULONG ulRandomLen;
    CK_BYTE_PTR pRandomA;
    CK_BYTE_PTR pPrimeP;
    CK_BYTE_PTR pBaseG;
    CK_BYTE_PTR pSubprimeQ;
} CK_SKIPJACK_PRIVATE_WRAP_PARAMS;
typedef CK_SKIPJACK_PRIVATE_WRAP_PARAMS CK_PTR
    CK_SKIPJACK_PRIVATE_WRAP_PARAMS_PTR;

typedef struct CK_SKIPJACK_RELAYX_PARAMS {
    CK_ULONG ulOldWrappedXLen;
    CK_BYTE_PTR pOldWrappedX;
    CK_ULONG ulOldPasswordLen;
    CK_BYTE_PTR pOldPassword;
    CK_ULONG ulOldPublicDataLen;
    CK_BYTE_PTR pOldPublicData;
    CK_ULONG ulOldRandomLen;
    CK_BYTE_PTR pOldRandomA;
    CK_ULONG ulNewPasswordLen;
    CK_BYTE_PTR pNewPassword;
    CK_ULONG ulNewPublicDataLen;
    CK_BYTE_PTR pNewPublicData;
    CK_ULONG ulNewRandomLen;
    CK_BYTE_PTR pNewRandomA;
} CK_SKIPJACK_RELAYX_PARAMS;
typedef CK_SKIPJACK_RELAYX_PARAMS CK_PTR CK_SKIPJACK_RELAYX_PARAMS_PTR;

/* Parameters: password-based encryption.
 *
 * For the CKM_PBE_ mechanisms and CKM_PBA_SHA1_WITH_SHA1_HMAC. */
typedef struct CK_PBE_PARAMS {
    CK_BYTE_PTR pInitVector; /* 8 bytes, written */
    CK_UTF8CHAR_PTR pPassword;
    CK_ULONG ulPasswordLen; /* bytes */
    CK_BYTE_PTR pSalt;
    CK_ULONG ulSaltLen; /* bytes */
    CK_ULONG ulIteration; /* number of iterations */
} CK_PBE_PARAMS;
typedef CK_PBE_PARAMS CK_PTR CK_PBE_PARAMS_PTR;

/* Parameters: key wrapping for SET. */
typedef struct CK_KEY_WRAP_SET_OAEP_PARAMS {
    CK_BYTE bBC;
    CK_BYTE_PTR pX;
    CK_ULONG ulXLen;
} CK_KEY_WRAP_SET_OAEP_PARAMS;
typedef CK_KEY_WRAP_SET_OAEP_PARAMS CK_PTR CK_KEY_WRAP_SET_OAEP_PARAMS_PTR;

/* Parameters: SSL and TLS before 1.2.
 *
 * Lengths of random data are in bytes, sizes of keys in bits. */
typedef struct CK_SSL3_RANDOM_DATA {
    CK_BYTE_PTR pClientRandom;
    CK_ULONG ulClientRandomLen; /* bytes */
    CK_BYTE_PTR pServerRandom;
    CK_ULONG ulServerRandomLen; /* bytes */
} CK_SSL3_RANDOM_DATA;

typedef struct CK_SSL3_MASTER_KEY_DERIVE_PARAMS {
    CK_SSL3_RANDOM_DATA RandomInfo;
    CK_VERSION_PTR pVersion; /* written; null for Diffie-Hellman */
} CK_SSL3_MASTER_KEY_DERIVE_PARAMS;
typedef struct CK_SSL3_MASTER_KEY_DERIVE_PARAMS CK_PTR
    CK_SSL3_MASTER_KEY_DERIVE_PARAMS_PTR;

typedef struct CK_SSL3_KEY_MAT_OUT {
    CK_OBJECT_HANDLE hClientMacSecret;
    CK_OBJECT_HANDLE hServerMacSecret;
    CK_OBJECT_HANDLE hClientKey;
    CK_OBJECT_HANDLE hServerKey;
    CK_BYTE_PTR pIVClient; /* written: ulIVSizeInBits */
    CK_BYTE_PTR pIVServer; /* written: ulIVSizeInBits */
} CK_SSL3_KEY_MAT_OUT;
typedef CK_SSL3_KEY_MAT_OUT CK_PTR CK_SSL3_KEY_MAT_OUT_PTR;

typedef struct CK_SSL3_KEY_MAT_PARAMS {
    CK_ULONG ulMacSizeInBits; /* bits */
    CK_ULONG ulKeySizeInBits; /* bits */
    CK_ULONG ulIVSizeInBits; /* bits; 0: no IV */
    CK_BBOOL bIsExport;
    CK_SSL3_RANDOM_DATA RandomInfo;
    CK_SSL3_KEY_MAT_OUT_PTR pReturnedKeyMaterial;
} CK_SSL3_KEY_MAT_PARAMS;
typedef CK_SSL3_KEY_MAT_PARAMS CK_PTR CK_SSL3_KEY_MAT_PARAMS_PTR;

typedef struct CK_TLS_PRF_PARAMS {
    CK_BYTE_PTR pSeed;
    CK_ULONG ulSeedLen; /* bytes */
    CK_BYTE_PTR pLabel;
    CK_ULONG ulLabelLen; /* bytes */
    CK_BYTE_PTR pOutput;
    CK_ULONG_PTR pulOutputLen; /* bytes; read and written */
} CK_TLS_PRF_PARAMS;
typedef CK_TLS_PRF_PARAMS CK_PTR CK_TLS_PRF_PARAMS_PTR;

/* Parameters: WTLS.
 *
 * Lengths of random data are in bytes, sizes of keys in bits. */
typedef struct CK_WTLS_RANDOM_DATA {
    CK_BYTE_PTR pClientRandom;
    CK_ULONG ulClientRandomLen;
    CK_BYTE_PTR pServerRandom;
    CK_ULONG ulServerRandomLen;
} CK_WTLS_RANDOM_DATA;
typedef CK_WTLS_RANDOM_DATA CK_PTR CK_WTLS_RANDOM_DATA_PTR;

typedef struct CK_WTLS_MASTER_KEY_DERIVE_PARAMS {
    CK_MECHANISM_TYPE DigestMechanism;
    CK_WTLS_RANDOM_DATA RandomInfo;
    CK_BYTE_PTR pVersion;
} CK_WTLS_MASTER_KEY_DERIVE_PARAMS;
typedef CK_WTLS_MASTER_KEY_DERIVE_PARAMS CK_PTR
    CK_WTLS_MASTER_KEY_DERIVE_PARAMS_PTR;

typedef struct CK_WTLS_PRF_PARAMS {
    CK_MECHANISM_TYPE DigestMechanism;
    CK_BYTE_PTR pSeed;
    CK_ULONG ulSeedLen;
    CK_BYTE_PTR pLabel;
    CK_ULONG ulLabelLen;
    CK_BYTE_PTR pOutput;
    CK_ULONG_PTR pulOutputLen; /* bytes; read and written */
} CK_WTLS_PRF_PARAMS;
typedef CK_WTLS_PRF_PARAMS CK_PTR CK_WTLS_PRF_PARAMS_PTR;

typedef struct CK_WTLS_KEY_MAT_OUT {
    CK_OBJECT_HANDLE hMacSecret;
    CK_OBJECT_HANDLE hKey;
    CK_BYTE_PTR pIV;
} CK_WTLS_KEY_MAT_OUT;
typedef CK_WTLS_KEY_MAT_OUT CK_PTR CK_WTLS_KEY_MAT_OUT_PTR;

typedef struct CK_WTLS_KEY_MAT_PARAMS {
    CK_MECHANISM_TYPE DigestMechanism;
    CK_ULONG ulMacSizeInBits;
    CK_ULONG ulKeySizeInBits;
    CK_ULONG ulIVSizeInBits;
    CK_ULONG ulSequenceNumber;
    CK_BBOOL bIsExport;
    CK_WTLS_RANDOM_DATA RandomInfo;
    CK_WTLS_KEY_MAT_OUT_PTR pReturnedKeyMaterial;
} CK_WTLS_KEY_MAT_PARAMS;
typedef CK_WTLS_KEY_MAT_PARAMS CK_PTR CK_WTLS_KEY_MAT_PARAMS_PTR;

/* Parameters: CMS. */
typedef struct CK_CMS_SIG_PARAMS {
    CK_OBJECT_HANDLE certificateHandle;
    CK_MECHANISM_PTR pSigningMechanism;
    CK_MECHANISM_PTR pDigestMechanism;
    CK_UTF8CHAR_PTR pContentType; /* null-terminated MIME type, or null */
    CK_BYTE_PTR pRequestedAttributes;
    CK_ULONG ulRequestedAttributesLen; /* bytes */
    CK_BYTE_PTR pRequiredAttributes;
    CK_ULONG ulRequiredAttributesLen; /* bytes */
} CK_CMS_SIG_PARAMS;
typedef CK_CMS_SIG_PARAMS CK_PTR CK_CMS_SIG_PARAMS_PTR;

/* Parameters: simple derivation.
 *
 * CK_EXTRACT_PARAMS is the bit of the base key at which the new key begins. Bit
 * 0 is the most significant bit. */
typedef struct CK_KEY_DERIVATION_STRING_DATA {
    CK_BYTE_PTR pData;
    CK_ULONG ulLen; /* bytes */
} CK_KEY_DERIVATION_STRING_DATA;
typedef CK_KEY_DERIVATION_STRING_DATA CK_PTR CK_KEY_DERIVATION_STRING_DATA_PTR;
typedef CK_ULONG CK_EXTRACT_PARAMS;
typedef CK_EXTRACT_PARAMS CK_PTR CK_EXTRACT_PARAMS_PTR;

/* Parameters: PBKDF2.
 *
 * For CKM_PKCS5_PBKD2. The prefix CKP_ stands here for pseudo-random functions,
 * and CKZ_ for sources of the salt. */
typedef CK_ULONG CK_PKCS5_PBKD2_PSEUDO_RANDOM_FUNCTION_TYPE;
typedef CK_PKCS5_PBKD2_PSEUDO_RANDOM_FUNCTION_TYPE CK_PTR
    CK_PKCS5_PBKD2_PSEUDO_RANDOM_FUNCTION_TYPE_PTR;
typedef CK_ULONG CK_PKCS5_PBKDF2_SALT_SOURCE_TYPE;
typedef CK_PKCS5_PBKDF2_SALT_SOURCE_TYPE CK_PTR
    CK_PKCS5_PBKDF2_SALT_SOURCE_TYPE_PTR;

/* Its ulPasswordLen is a pointer. Use CK_PKCS5_PBKD2_PARAMS2 in new code; some
 * modules accept only CK_PKCS5_PBKD2_PARAMS. */
typedef struct CK_PKCS5_PBKD2_PARAMS {
    CK_PKCS5_PBKDF2_SALT_SOURCE_TYPE saltSource; /* CKZ_SALT_SPECIFIED */
    CK_VOID_PTR pSaltSourceData;
    CK_ULONG ulSaltSourceDataLen;
    CK_ULONG iterations;
    CK_PKCS5_PBKD2_PSEUDO_RANDOM_FUNCTION_TYPE prf; /* CKP_PKCS5_PBKD2_ */
    CK_VOID_PTR pPrfData;
    CK_ULONG ulPrfDataLen;
    CK_UTF8CHAR_PTR pPassword;
    CK_ULONG_PTR ulPasswordLen; /* a pointer, by mistake */
} CK_PKCS5_PBKD2_PARAMS;
typedef CK_PKCS5_PBKD2_PARAMS CK_PTR CK_PKCS5_PBKD2_PARAMS_PTR;

typedef struct CK_PKCS5_PBKD2_PARAMS2 {
    CK_PKCS5_PBKDF2_SALT_SOURCE_TYPE saltSource; /* CKZ_SALT_SPECIFIED */
    CK_VOID_PTR pSaltSourceData;
    CK_ULONG ulSaltSourceDataLen; /* bytes */
    CK_ULONG iterations;
    CK_PKCS5_PBKD2_PSEUDO_RANDOM_FUNCTION_TYPE prf; /* CKP_PKCS5_PBKD2_ */
    CK_VOID_PTR pPrfData;
    CK_ULONG ulPrfDataLen;
    CK_UTF8CHAR_PTR pPassword;
    CK_ULONG ulPasswordLen; /* bytes */
} CK_PKCS5_PBKD2_PARAMS2;
typedef CK_PKCS5_PBKD2_PARAMS2 CK_PTR CK_PKCS5_PBKD2_PARAMS2_PTR;

#define CKP_PKCS5_PBKD2_HMAC_SHA1 0x00000001UL
#define CKP_PKCS5_PBKD2_HMAC_GOSTR3411 0x00000002UL
#define CKP_PKCS5_PBKD2_HMAC_SHA224 0x00000003UL
#define CKP_PKCS5_PBKD2_HMAC_SHA256 0x00000004UL
#define CKP_PKCS5_PBKD2_HMAC_SHA384 0x00000005UL
#define CKP_PKCS5_PBKD2_HMAC_SHA512 0x00000006UL
#define CKP_PKCS5_PBKD2_HMAC_SHA512_224 0x00000007UL
#define CKP_PKCS5_PBKD2_HMAC_SHA512_256 0x00000008UL
#define CKZ_SALT_SPECIFIED 0x00000001UL

/* Parameters: one-time passwords.
 *
 * CK_OTP_PARAMS is the parameter of a mechanism. C_Sign returns a
 * CK_OTP_SIGNATURE_INFO. The type of a CK_OTP_PARAM is one of the CK_OTP_
 * values below. The flags are for a parameter of type CK_OTP_FLAGS. */
typedef CK_ULONG CK_OTP_PARAM_TYPE;
/* An older name of CK_OTP_PARAM_TYPE. */
typedef CK_OTP_PARAM_TYPE CK_PARAM_TYPE;

typedef struct CK_OTP_PARAM {
    CK_OTP_PARAM_TYPE type; /* CK_OTP_ */
    CK_VOID_PTR pValue;
    CK_ULONG ulValueLen; /* bytes */
} CK_OTP_PARAM;
typedef CK_OTP_PARAM CK_PTR CK_OTP_PARAM_PTR;

typedef struct CK_OTP_PARAMS {
    CK_OTP_PARAM_PTR pParams;
    CK_ULONG ulCount;
} CK_OTP_PARAMS;
typedef CK_OTP_PARAMS CK_PTR CK_OTP_PARAMS_PTR;

typedef struct CK_OTP_SIGNATURE_INFO {
    CK_OTP_PARAM_PTR pParams;
    CK_ULONG ulCount;
} CK_OTP_SIGNATURE_INFO;
typedef CK_OTP_SIGNATURE_INFO CK_PTR CK_OTP_SIGNATURE_INFO_PTR;

#define CK_OTP_VALUE 0UL
#define CK_OTP_PIN 1UL
#define CK_OTP_CHALLENGE 2UL
#define CK_OTP_TIME 3UL
#define CK_OTP_COUNTER 4UL
#define CK_OTP_FLAGS 5UL
#define CK_OTP_OUTPUT_LENGTH 6UL
#define CK_OTP_OUTPUT_FORMAT 7UL
#define CKF_NEXT_OTP 0x00000001UL
#define CKF_EXCLUDE_TIME 0x00000002UL
#define CKF_EXCLUDE_COUNTER 0x00000004UL
#define CKF_EXCLUDE_CHALLENGE 0x00000008UL
#define CKF_EXCLUDE_PIN 0x00000010UL
#define CKF_USER_FRIENDLY_OTP 0x00000020UL

/* Parameters: CT-KIP. */
typedef struct CK_KIP_PARAMS {
    CK_MECHANISM_PTR pMechanism;
    CK_OBJECT_HANDLE hKey;
    CK_BYTE_PTR pSeed;
    CK_ULONG ulSeedLen;
} CK_KIP_PARAMS;
typedef CK_KIP_PARAMS CK_PTR CK_KIP_PARAMS_PTR;

/* Parameters: AES.
 *
 * The units differ: lengths of IVs, nonces, data and additional data (AAD) are
 * in bytes, GCM tags in bits, CCM MACs in bytes. The _MESSAGE_ structures are
 * for C_EncryptMessage and the other message-based functions, the _WRAP_
 * structures for C_WrapKey. In both, CK_GENERATOR_FUNCTION (CKG_) tells how the
 * part of the IV or nonce that is not fixed is generated; with CKG_NO_GENERATE,
 * the caller generates it. */
typedef struct CK_AES_CTR_PARAMS {
    CK_ULONG ulCounterBits; /* bits: 1 to 128, the lowest of cb */
    CK_BYTE cb[16]; /* the first counter block */
} CK_AES_CTR_PARAMS;
typedef CK_AES_CTR_PARAMS CK_PTR CK_AES_CTR_PARAMS_PTR;

/* The text of 2.40 leaves out ulIvBits, but its header has it. Headers that
 * follow the text lack this member, and have another layout. */
typedef struct CK_GCM_PARAMS {
    CK_BYTE_PTR pIv;
    CK_ULONG ulIvLen; /* bytes */
    CK_ULONG ulIvBits; /* bits: the same length as ulIvLen */
    CK_BYTE_PTR pAAD;
    CK_ULONG ulAADLen; /* bytes */
    CK_ULONG ulTagBits; /* bits */
} CK_GCM_PARAMS;
typedef CK_GCM_PARAMS CK_PTR CK_GCM_PARAMS_PTR;
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
typedef CK_ULONG CK_GENERATOR_FUNCTION;

typedef struct CK_GCM_MESSAGE_PARAMS {
    CK_BYTE_PTR pIv;
    CK_ULONG ulIvLen; /* bytes */
    CK_ULONG ulIvFixedBits; /* fixed bits: the highest of pIv */
    CK_GENERATOR_FUNCTION ivGenerator; /* CKG_ */
    CK_BYTE_PTR pTag; /* output; input when decrypting */
    CK_ULONG ulTagBits; /* bits */
} CK_GCM_MESSAGE_PARAMS;
typedef CK_GCM_MESSAGE_PARAMS CK_PTR CK_GCM_MESSAGE_PARAMS_PTR;
#endif

#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
typedef struct CK_GCM_WRAP_PARAMS {
    CK_BYTE_PTR pIv;
    CK_ULONG ulIvLen; /* bytes */
    CK_ULONG ulIvFixedBits; /* fixed bits: the highest of pIv */
    CK_GENERATOR_FUNCTION ivGenerator; /* CKG_ */
    CK_BYTE_PTR pAAD;
    CK_ULONG ulAADLen; /* bytes */
    CK_ULONG ulTagBits; /* bits */
} CK_GCM_WRAP_PARAMS;
typedef CK_GCM_WRAP_PARAMS CK_PTR CK_GCM_WRAP_PARAMS_PTR;
#endif

typedef struct CK_CCM_PARAMS {
    CK_ULONG ulDataLen; /* bytes, without the MAC */
    CK_BYTE_PTR pNonce;
    CK_ULONG ulNonceLen; /* bytes */
    CK_BYTE_PTR pAAD;
    CK_ULONG ulAADLen; /* bytes */
    CK_ULONG ulMACLen; /* bytes */
} CK_CCM_PARAMS;
typedef CK_CCM_PARAMS CK_PTR CK_CCM_PARAMS_PTR;

#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
typedef struct CK_CCM_MESSAGE_PARAMS {
    CK_ULONG ulDataLen; /* bytes, without the MAC */
    CK_BYTE_PTR pNonce;
    CK_ULONG ulNonceLen; /* bytes */
    CK_ULONG ulNonceFixedBits; /* fixed bits: the highest of pNonce */
    CK_GENERATOR_FUNCTION nonceGenerator; /* CKG_ */
    CK_BYTE_PTR pMAC; /* output; input when decrypting */
    CK_ULONG ulMACLen; /* bytes */
} CK_CCM_MESSAGE_PARAMS;
typedef CK_CCM_MESSAGE_PARAMS CK_PTR CK_CCM_MESSAGE_PARAMS_PTR;
#endif

#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
typedef struct CK_CCM_WRAP_PARAMS {
    CK_ULONG ulDataLen; /* bytes, without the MAC */
    CK_BYTE_PTR pNonce;
    CK_ULONG ulNonceLen; /* bytes */
    CK_ULONG ulNonceFixedBits; /* fixed bits: the highest of pNonce */
    CK_GENERATOR_FUNCTION nonceGenerator; /* CKG_ */
    CK_BYTE_PTR pAAD;
    CK_ULONG ulAADLen; /* bytes */
    CK_ULONG ulMACLen; /* bytes */
} CK_CCM_WRAP_PARAMS;
typedef CK_CCM_WRAP_PARAMS CK_PTR CK_CCM_WRAP_PARAMS_PTR;
#endif

/* An older name of CK_GCM_PARAMS. */
typedef struct CK_AES_GCM_PARAMS {
    CK_BYTE_PTR pIv;
    CK_ULONG ulIvLen;
    CK_ULONG ulIvBits;
    CK_BYTE_PTR pAAD;
    CK_ULONG ulAADLen;
    CK_ULONG ulTagBits;
} CK_AES_GCM_PARAMS;
typedef CK_AES_GCM_PARAMS CK_PTR CK_AES_GCM_PARAMS_PTR;

/* An older name of CK_CCM_PARAMS. */
typedef struct CK_AES_CCM_PARAMS {
    CK_ULONG ulDataLen;
    CK_BYTE_PTR pNonce;
    CK_ULONG ulNonceLen;
    CK_BYTE_PTR pAAD;
    CK_ULONG ulAADLen;
    CK_ULONG ulMACLen;
} CK_AES_CCM_PARAMS;
typedef CK_AES_CCM_PARAMS CK_PTR CK_AES_CCM_PARAMS_PTR;

#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
#define CKG_NO_GENERATE 0x00000000UL
#define CKG_GENERATE 0x00000001UL
#define CKG_GENERATE_COUNTER 0x00000002UL
#define CKG_GENERATE_RANDOM 0x00000003UL
#endif
#if SECSTATUS_PKCS11_VERSION >= 0x0301 /* since 3.1 */
#define CKG_GENERATE_COUNTER_XOR 0x00000004UL
#endif

/* Parameters: Camellia and ARIA. */
typedef struct CK_CAMELLIA_CTR_PARAMS {
    CK_ULONG ulCounterBits; /* bits: 1 to 128, the lowest of cb */
    CK_BYTE cb[16]; /* the first counter block */
} CK_CAMELLIA_CTR_PARAMS;
typedef CK_CAMELLIA_CTR_PARAMS CK_PTR CK_CAMELLIA_CTR_PARAMS_PTR;

typedef struct CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS {
    CK_BYTE iv[16];
    CK_BYTE_PTR pData;
    CK_ULONG length; /* of pData, bytes */
} CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS;
typedef CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS CK_PTR
    CK_CAMELLIA_CBC_ENCRYPT_DATA_PARAMS_PTR;

typedef struct CK_ARIA_CBC_ENCRYPT_DATA_PARAMS {
    CK_BYTE iv[16];
    CK_BYTE_PTR pData;
    CK_ULONG length; /* of pData, bytes */
} CK_ARIA_CBC_ENCRYPT_DATA_PARAMS;
typedef CK_ARIA_CBC_ENCRYPT_DATA_PARAMS CK_PTR
    CK_ARIA_CBC_ENCRYPT_DATA_PARAMS_PTR;

/* Parameters: generation of DSA parameters.
 *
 * For CKM_DSA_PROBABILISTIC_PARAMETER_GEN and related mechanisms. */
typedef struct CK_DSA_PARAMETER_GEN_PARAM {
    CK_MECHANISM_TYPE hash; /* CKM_ of the digest */
    CK_BYTE_PTR pSeed;
    CK_ULONG ulSeedLen; /* bytes */
    CK_ULONG ulIndex;
} CK_DSA_PARAMETER_GEN_PARAM;
typedef CK_DSA_PARAMETER_GEN_PARAM CK_PTR CK_DSA_PARAMETER_GEN_PARAM_PTR;

/* Parameters: key wrapping with ECDH and AES.
 *
 * For CKM_ECDH_AES_KEY_WRAP and, since 3.2, for its replacements
 * CKM_ECDH_X_AES_KEY_WRAP and CKM_ECDH_COF_AES_KEY_WRAP. */
typedef struct CK_ECDH_AES_KEY_WRAP_PARAMS {
    CK_ULONG ulAESKeyBits; /* bits: 128, 192 or 256 */
    CK_EC_KDF_TYPE kdf; /* CKD_ */
    CK_ULONG ulSharedDataLen; /* bytes */
    CK_BYTE_PTR pSharedData;
} CK_ECDH_AES_KEY_WRAP_PARAMS;
typedef CK_ECDH_AES_KEY_WRAP_PARAMS CK_PTR CK_ECDH_AES_KEY_WRAP_PARAMS_PTR;

/* Types of two certificate attributes.
 *
 * Their values are above, next to the certificate types. */
typedef CK_ULONG CK_JAVA_MIDP_SECURITY_DOMAIN;
typedef CK_ULONG CK_CERTIFICATE_CATEGORY;

/* Parameters: key wrapping with RSA and AES. */
typedef struct CK_RSA_AES_KEY_WRAP_PARAMS {
    CK_ULONG ulAESKeyBits; /* bits: 128, 192 or 256 */
    CK_RSA_PKCS_OAEP_PARAMS_PTR pOAEPParams;
} CK_RSA_AES_KEY_WRAP_PARAMS;
typedef CK_RSA_AES_KEY_WRAP_PARAMS CK_PTR CK_RSA_AES_KEY_WRAP_PARAMS_PTR;

/* Parameters: TLS 1.2.
 *
 * Lengths of random data, labels and contexts are in bytes, sizes of keys in
 * bits. */
typedef struct CK_TLS12_MASTER_KEY_DERIVE_PARAMS {
    CK_SSL3_RANDOM_DATA RandomInfo;
    CK_VERSION_PTR pVersion; /* written; null for Diffie-Hellman */
    CK_MECHANISM_TYPE prfHashMechanism; /* CKM_ of the digest */
} CK_TLS12_MASTER_KEY_DERIVE_PARAMS;
typedef CK_TLS12_MASTER_KEY_DERIVE_PARAMS CK_PTR
    CK_TLS12_MASTER_KEY_DERIVE_PARAMS_PTR;

typedef struct CK_TLS12_KEY_MAT_PARAMS {
    CK_ULONG ulMacSizeInBits; /* bits */
    CK_ULONG ulKeySizeInBits; /* bits */
    CK_ULONG ulIVSizeInBits; /* bits; 0: no IV */
    CK_BBOOL bIsExport;
    CK_SSL3_RANDOM_DATA RandomInfo;
    CK_SSL3_KEY_MAT_OUT_PTR pReturnedKeyMaterial;
    CK_MECHANISM_TYPE prfHashMechanism;
} CK_TLS12_KEY_MAT_PARAMS;
typedef CK_TLS12_KEY_MAT_PARAMS CK_PTR CK_TLS12_KEY_MAT_PARAMS_PTR;

typedef struct CK_TLS_KDF_PARAMS {
    CK_MECHANISM_TYPE prfMechanism;
    CK_BYTE_PTR pLabel;
    CK_ULONG ulLabelLength; /* bytes */
    CK_SSL3_RANDOM_DATA RandomInfo;
    CK_BYTE_PTR pContextData;
    CK_ULONG ulContextDataLength; /* bytes */
} CK_TLS_KDF_PARAMS;
typedef CK_TLS_KDF_PARAMS CK_PTR CK_TLS_KDF_PARAMS_PTR;

typedef struct CK_TLS_MAC_PARAMS {
    CK_MECHANISM_TYPE prfHashMechanism;
    CK_ULONG ulMacLength; /* bytes; 12 before TLS 1.2 */
    CK_ULONG ulServerOrClient; /* 1: server, 2: client */
} CK_TLS_MAC_PARAMS;
typedef CK_TLS_MAC_PARAMS CK_PTR CK_TLS_MAC_PARAMS_PTR;

#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
typedef struct CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS {
    CK_MECHANISM_TYPE prfHashMechanism;
    CK_BYTE_PTR pSessionHash;
    CK_ULONG ulSessionHashLen; /* bytes */
    CK_VERSION_PTR pVersion;
} CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS;
typedef CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS CK_PTR
    CK_TLS12_EXTENDED_MASTER_KEY_DERIVE_PARAMS_PTR;
#endif

/* Parameters: GOST. */
typedef struct CK_GOSTR3410_DERIVE_PARAMS {
    CK_EC_KDF_TYPE kdf;
    CK_BYTE_PTR pPublicData;
    CK_ULONG ulPublicDataLen; /* bytes: 64 */
    CK_BYTE_PTR pUKM;
    CK_ULONG ulUKMLen; /* bytes: 8 */
} CK_GOSTR3410_DERIVE_PARAMS;
typedef CK_GOSTR3410_DERIVE_PARAMS CK_PTR CK_GOSTR3410_DERIVE_PARAMS_PTR;

typedef struct CK_GOSTR3410_KEY_WRAP_PARAMS {
    CK_BYTE_PTR pWrapOID;
    CK_ULONG ulWrapOIDLen;
    CK_BYTE_PTR pUKM;
    CK_ULONG ulUKMLen;
    CK_OBJECT_HANDLE hKey; /* the sender's; unwrapping: the receiver's */
} CK_GOSTR3410_KEY_WRAP_PARAMS;
typedef CK_GOSTR3410_KEY_WRAP_PARAMS CK_PTR CK_GOSTR3410_KEY_WRAP_PARAMS_PTR;

/* Parameters: SEED. */
typedef struct CK_SEED_CBC_ENCRYPT_DATA_PARAMS {
    CK_BYTE iv[16];
    CK_BYTE_PTR pData;
    CK_ULONG length; /* of pData, bytes */
} CK_SEED_CBC_ENCRYPT_DATA_PARAMS;
typedef CK_SEED_CBC_ENCRYPT_DATA_PARAMS CK_PTR
    CK_SEED_CBC_ENCRYPT_DATA_PARAMS_PTR;

/* Type of a profile ID.
 *
 * Its values are above, after the object classes. */
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
typedef CK_ULONG CK_PROFILE_ID;
#endif
#if SECSTATUS_PKCS11_VERSION >= 0x0301 /* since 3.1 */
typedef CK_PROFILE_ID CK_PTR CK_PROFILE_ID_PTR;
#endif

/* Parameters: SP 800-108.
 *
 * The input of the pseudo-random function is an array of CK_PRF_DATA_PARAM. The
 * type of each element is a CK_SP800_108_ value, and pValue points to the
 * matching structure or bytes. One call can derive several keys: C_DeriveKey
 * returns the first, and each CK_DERIVED_KEY receives another one. */
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
typedef CK_ULONG CK_PRF_DATA_TYPE;
typedef CK_MECHANISM_TYPE CK_SP800_108_PRF_TYPE;

typedef struct CK_PRF_DATA_PARAM {
    CK_PRF_DATA_TYPE type; /* CK_SP800_108_ */
    CK_VOID_PTR pValue;
    CK_ULONG ulValueLen; /* bytes */
} CK_PRF_DATA_PARAM;
typedef CK_PRF_DATA_PARAM CK_PTR CK_PRF_DATA_PARAM_PTR;

typedef struct CK_SP800_108_COUNTER_FORMAT {
    CK_BBOOL bLittleEndian;
    CK_ULONG ulWidthInBits; /* bits */
} CK_SP800_108_COUNTER_FORMAT;
typedef CK_SP800_108_COUNTER_FORMAT CK_PTR CK_SP800_108_COUNTER_FORMAT_PTR;
typedef CK_ULONG CK_SP800_108_DKM_LENGTH_METHOD;

typedef struct CK_SP800_108_DKM_LENGTH_FORMAT {
    CK_SP800_108_DKM_LENGTH_METHOD dkmLengthMethod;
    CK_BBOOL bLittleEndian;
    CK_ULONG ulWidthInBits; /* bits */
} CK_SP800_108_DKM_LENGTH_FORMAT;
typedef CK_SP800_108_DKM_LENGTH_FORMAT CK_PTR
    CK_SP800_108_DKM_LENGTH_FORMAT_PTR;

typedef struct CK_DERIVED_KEY {
    CK_ATTRIBUTE_PTR pTemplate;
    CK_ULONG ulAttributeCount;
    CK_OBJECT_HANDLE_PTR phKey; /* written */
} CK_DERIVED_KEY;
typedef CK_DERIVED_KEY CK_PTR CK_DERIVED_KEY_PTR;

typedef struct CK_SP800_108_KDF_PARAMS {
    CK_SP800_108_PRF_TYPE prfType; /* CKM_ of an HMAC or a CMAC */
    CK_ULONG ulNumberOfDataParams;
    CK_PRF_DATA_PARAM_PTR pDataParams;
    CK_ULONG ulAdditionalDerivedKeys;
    CK_DERIVED_KEY_PTR pAdditionalDerivedKeys;
} CK_SP800_108_KDF_PARAMS;
typedef CK_SP800_108_KDF_PARAMS CK_PTR CK_SP800_108_KDF_PARAMS_PTR;

typedef struct CK_SP800_108_FEEDBACK_KDF_PARAMS {
    CK_SP800_108_PRF_TYPE prfType; /* CKM_ of an HMAC or a CMAC */
    CK_ULONG ulNumberOfDataParams;
    CK_PRF_DATA_PARAM_PTR pDataParams;
    CK_ULONG ulIVLen; /* bytes; 0: no IV */
    CK_BYTE_PTR pIV;
    CK_ULONG ulAdditionalDerivedKeys;
    CK_DERIVED_KEY_PTR pAdditionalDerivedKeys;
} CK_SP800_108_FEEDBACK_KDF_PARAMS;
typedef CK_SP800_108_FEEDBACK_KDF_PARAMS CK_PTR
    CK_SP800_108_FEEDBACK_KDF_PARAMS_PTR;

#define CK_SP800_108_ITERATION_VARIABLE 0x00000001UL
#define CK_SP800_108_OPTIONAL_COUNTER 0x00000002UL
#define CK_SP800_108_DKM_LENGTH 0x00000003UL
#define CK_SP800_108_BYTE_ARRAY 0x00000004UL
/* An older name of CK_SP800_108_OPTIONAL_COUNTER. */
#define CK_SP800_108_COUNTER CK_SP800_108_OPTIONAL_COUNTER
#endif
#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
#define CK_SP800_108_KEY_HANDLE 0x00000005UL
#endif
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
#define CK_SP800_108_DKM_LENGTH_SUM_OF_KEYS 0x00000001UL
#define CK_SP800_108_DKM_LENGTH_SUM_OF_SEGMENTS 0x00000002UL
#endif

/* Parameters: EdDSA.
 *
 * Without a parameter, CKM_EDDSA is pure EdDSA: Ed25519 or Ed448, depending on
 * the key. */
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
typedef struct CK_EDDSA_PARAMS {
    CK_BBOOL phFlag; /* CK_TRUE: hash first (Ed25519ph, Ed448ph) */
    CK_ULONG ulContextDataLen; /* bytes */
    CK_BYTE_PTR pContextData;
} CK_EDDSA_PARAMS;
typedef CK_EDDSA_PARAMS CK_PTR CK_EDDSA_PARAMS_PTR;
#endif

/* Parameters: ChaCha20 and Salsa20.
 *
 * The specification gives all lengths of nonces in bits, even in ulNonceLen of
 * the structures with Poly1305. Some modules expect bytes in ulNonceLen: 12
 * instead of 96. */
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
typedef struct CK_CHACHA20_PARAMS {
    CK_BYTE_PTR pBlockCounter;
    CK_ULONG blockCounterBits; /* bits: 32 or 64 */
    CK_BYTE_PTR pNonce;
    CK_ULONG ulNonceBits; /* bits: 64, 96 or 192 */
} CK_CHACHA20_PARAMS;
typedef CK_CHACHA20_PARAMS CK_PTR CK_CHACHA20_PARAMS_PTR;

typedef struct CK_SALSA20_PARAMS {
    CK_BYTE_PTR pBlockCounter; /* 8 bytes */
    CK_BYTE_PTR pNonce;
    CK_ULONG ulNonceBits; /* bits: 64 or 192 */
} CK_SALSA20_PARAMS;
typedef CK_SALSA20_PARAMS CK_PTR CK_SALSA20_PARAMS_PTR;

typedef struct CK_SALSA20_CHACHA20_POLY1305_PARAMS {
    CK_BYTE_PTR pNonce;
    CK_ULONG ulNonceLen; /* bits: 64, 96 or 192; see above */
    CK_BYTE_PTR pAAD;
    CK_ULONG ulAADLen; /* bytes */
} CK_SALSA20_CHACHA20_POLY1305_PARAMS;
typedef CK_SALSA20_CHACHA20_POLY1305_PARAMS CK_PTR
    CK_SALSA20_CHACHA20_POLY1305_PARAMS_PTR;

typedef struct CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS {
    CK_BYTE_PTR pNonce;
    CK_ULONG ulNonceLen; /* bits: 64, 96 or 192; see above */
    CK_BYTE_PTR pTag; /* 16 bytes */
} CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS;
typedef CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS CK_PTR
    CK_SALSA20_CHACHA20_POLY1305_MSG_PARAMS_PTR;
#endif

/* Parameters: X3DH and double ratchet.
 *
 * Some members have the names of pointers, but are handles. */
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
typedef CK_ULONG CK_X3DH_KDF_TYPE;
typedef CK_X3DH_KDF_TYPE CK_PTR CK_X3DH_KDF_TYPE_PTR;

typedef struct CK_X3DH_INITIATE_PARAMS {
    CK_X3DH_KDF_TYPE kdf;
    CK_OBJECT_HANDLE pPeer_identity;
    CK_OBJECT_HANDLE pPeer_prekey;
    CK_BYTE_PTR pPrekey_signature;
    CK_BYTE_PTR pOnetime_key;
    CK_OBJECT_HANDLE pOwn_identity;
    CK_OBJECT_HANDLE pOwn_ephemeral;
} CK_X3DH_INITIATE_PARAMS;

typedef struct CK_X3DH_RESPOND_PARAMS {
    CK_X3DH_KDF_TYPE kdf;
    CK_BYTE_PTR pIdentity_id;
    CK_BYTE_PTR pPrekey_id;
    CK_BYTE_PTR pOnetime_id;
    CK_OBJECT_HANDLE pInitiator_identity;
    CK_BYTE_PTR pInitiator_ephemeral;
} CK_X3DH_RESPOND_PARAMS;

typedef CK_ULONG CK_X2RATCHET_KDF_TYPE;
typedef CK_X2RATCHET_KDF_TYPE CK_PTR CK_X2RATCHET_KDF_TYPE_PTR;

typedef struct CK_X2RATCHET_INITIALIZE_PARAMS {
    CK_BYTE_PTR sk;
    CK_OBJECT_HANDLE peer_public_prekey;
    CK_OBJECT_HANDLE peer_public_identity;
    CK_OBJECT_HANDLE own_public_identity;
    CK_BBOOL bEncryptedHeader;
    CK_ULONG eCurve;
    CK_MECHANISM_TYPE aeadMechanism;
    CK_X2RATCHET_KDF_TYPE kdfMechanism;
} CK_X2RATCHET_INITIALIZE_PARAMS;
typedef CK_X2RATCHET_INITIALIZE_PARAMS CK_PTR
    CK_X2RATCHET_INITIALIZE_PARAMS_PTR;

typedef struct CK_X2RATCHET_RESPOND_PARAMS {
    CK_BYTE_PTR sk;
    CK_OBJECT_HANDLE own_prekey;
    CK_OBJECT_HANDLE initiator_identity;
    CK_OBJECT_HANDLE own_public_identity;
    CK_BBOOL bEncryptedHeader;
    CK_ULONG eCurve;
    CK_MECHANISM_TYPE aeadMechanism;
    CK_X2RATCHET_KDF_TYPE kdfMechanism;
} CK_X2RATCHET_RESPOND_PARAMS;
typedef CK_X2RATCHET_RESPOND_PARAMS CK_PTR CK_X2RATCHET_RESPOND_PARAMS_PTR;
#endif

/* Parameters: XEdDSA. */
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
typedef CK_ULONG CK_XEDDSA_HASH_TYPE;
typedef CK_XEDDSA_HASH_TYPE CK_PTR CK_XEDDSA_HASH_TYPE_PTR;

typedef struct CK_XEDDSA_PARAMS {
    CK_XEDDSA_HASH_TYPE hash;
} CK_XEDDSA_PARAMS;
typedef CK_XEDDSA_PARAMS CK_PTR CK_XEDDSA_PARAMS_PTR;
#endif

/* Parameters: HKDF.
 *
 * Set bExtract, bExpand or both to CK_TRUE. ulSaltType is one of the flags
 * below. */
#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
typedef struct CK_HKDF_PARAMS {
    CK_BBOOL bExtract;
    CK_BBOOL bExpand;
    CK_MECHANISM_TYPE prfHashMechanism; /* CKM_ of the digest */
    CK_ULONG ulSaltType; /* CKF_HKDF_SALT_ */
    CK_BYTE_PTR pSalt;
    CK_ULONG ulSaltLen; /* bytes */
    CK_OBJECT_HANDLE hSaltKey; /* with CKF_HKDF_SALT_KEY */
    CK_BYTE_PTR pInfo;
    CK_ULONG ulInfoLen; /* bytes */
} CK_HKDF_PARAMS;
typedef CK_HKDF_PARAMS CK_PTR CK_HKDF_PARAMS_PTR;

#define CKF_HKDF_SALT_NULL 0x00000001UL
#define CKF_HKDF_SALT_DATA 0x00000002UL
#define CKF_HKDF_SALT_KEY 0x00000004UL
#endif

/* Parameters: HSS.
 *
 * Types of the attributes of HSS keys. In the published header, too, the name
 * specifiedParams lacks the prefix CK_. */
#if SECSTATUS_PKCS11_VERSION >= 0x0301 /* since 3.1 */
typedef CK_ULONG CK_HSS_LEVELS;
typedef CK_ULONG CK_LMS_TYPE;
typedef CK_ULONG CK_LMOTS_TYPE;

typedef struct specifiedParams {
    CK_HSS_LEVELS levels; /* number of elements used in each array */
    CK_LMS_TYPE lm_type[8];
    CK_LMOTS_TYPE lm_ots_type[8];
} specifiedParams;
#endif

/* Parameters: IKE.
 *
 * A handle is used only if the CK_BBOOL next to it is CK_TRUE. */
#if SECSTATUS_PKCS11_VERSION >= 0x0301 /* since 3.1 */
typedef struct CK_IKE2_PRF_PLUS_DERIVE_PARAMS {
    CK_MECHANISM_TYPE prfMechanism; /* CKM_ of a MAC */
    CK_BBOOL bHasSeedKey;
    CK_OBJECT_HANDLE hSeedKey;
    CK_BYTE_PTR pSeedData;
    CK_ULONG ulSeedDataLen; /* bytes */
} CK_IKE2_PRF_PLUS_DERIVE_PARAMS;
typedef CK_IKE2_PRF_PLUS_DERIVE_PARAMS CK_PTR
    CK_IKE2_PRF_PLUS_DERIVE_PARAMS_PTR;

typedef struct CK_IKE_PRF_DERIVE_PARAMS {
    CK_MECHANISM_TYPE prfMechanism; /* CKM_ of a MAC */
    CK_BBOOL bDataAsKey; /* not together with bRekey */
    CK_BBOOL bRekey;
    CK_BYTE_PTR pNi;
    CK_ULONG ulNiLen; /* bytes */
    CK_BYTE_PTR pNr;
    CK_ULONG ulNrLen; /* bytes */
    CK_OBJECT_HANDLE hNewKey; /* with bRekey */
} CK_IKE_PRF_DERIVE_PARAMS;
typedef CK_IKE_PRF_DERIVE_PARAMS CK_PTR CK_IKE_PRF_DERIVE_PARAMS_PTR;

typedef struct CK_IKE1_PRF_DERIVE_PARAMS {
    CK_MECHANISM_TYPE prfMechanism; /* CKM_ of a MAC */
    CK_BBOOL bHasPrevKey;
    CK_OBJECT_HANDLE hKeygxy; /* always used */
    CK_OBJECT_HANDLE hPrevKey;
    CK_BYTE_PTR pCKYi;
    CK_ULONG ulCKYiLen; /* bytes */
    CK_BYTE_PTR pCKYr;
    CK_ULONG ulCKYrLen; /* bytes */
    CK_BYTE keyNumber; /* 0, 1, 2: SKEYID_d, _a, _e */
} CK_IKE1_PRF_DERIVE_PARAMS;
typedef CK_IKE1_PRF_DERIVE_PARAMS CK_PTR CK_IKE1_PRF_DERIVE_PARAMS_PTR;

typedef struct CK_IKE1_EXTENDED_DERIVE_PARAMS {
    CK_MECHANISM_TYPE prfMechanism; /* CKM_ of a MAC */
    CK_BBOOL bHasKeygxy;
    CK_OBJECT_HANDLE hKeygxy;
    CK_BYTE_PTR pExtraData;
    CK_ULONG ulExtraDataLen; /* bytes */
} CK_IKE1_EXTENDED_DERIVE_PARAMS;
typedef CK_IKE1_EXTENDED_DERIVE_PARAMS CK_PTR
    CK_IKE1_EXTENDED_DERIVE_PARAMS_PTR;
#endif

/* Result of an asynchronous function.
 *
 * C_AsyncComplete fills this structure. */
#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
typedef struct CK_ASYNC_DATA {
    CK_ULONG ulVersion; /* 0 */
    CK_BYTE_PTR pValue; /* the buffer of the original call */
    CK_ULONG ulValue; /* length of the result in bytes */
    CK_OBJECT_HANDLE hObject;
    CK_OBJECT_HANDLE hAdditionalObject; /* such as the second key of a pair */
} CK_ASYNC_DATA;
typedef CK_ASYNC_DATA CK_PTR CK_ASYNC_DATA_PTR;
#endif

/* Validation.
 *
 * CKV_TYPE_ values are for CKA_VALIDATION_TYPE, CKV_AUTHORITY_TYPE_ values for
 * CKA_VALIDATION_AUTHORITY_TYPE. CKS_LAST_VALIDATION_OK is a flag of
 * C_GetSessionValidationFlags; in spite of its prefix, it is not a session
 * state. */
#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
typedef CK_ULONG CK_SESSION_VALIDATION_FLAGS_TYPE;
typedef CK_ULONG CK_VALIDATION_TYPE;
typedef CK_VALIDATION_TYPE CK_PTR CK_VALIDATION_TYPE_PTR;
typedef CK_ULONG CK_VALIDATION_AUTHORITY_TYPE;
typedef CK_VALIDATION_AUTHORITY_TYPE CK_PTR CK_VALIDATION_AUTHORITY_TYPE_PTR;

#define CKS_LAST_VALIDATION_OK 0x00000001UL
#define CKV_AUTHORITY_TYPE_UNSPECIFIED 0x00000000UL
#define CKV_AUTHORITY_TYPE_NIST_CMVP 0x00000001UL
#define CKV_AUTHORITY_TYPE_COMMON_CRITERIA 0x00000002UL
#define CKV_TYPE_UNSPECIFIED 0x00000000UL
#define CKV_TYPE_SOFTWARE 0x00000001UL
#define CKV_TYPE_HARDWARE 0x00000002UL
#define CKV_TYPE_FIRMWARE 0x00000003UL
#define CKV_TYPE_HYBRID 0x00000004UL
#endif

/* Parameter sets: XMSS and XMSSMT.
 *
 * RFC 8391 and NIST SP 800-208 define the values. */
#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
typedef CK_ULONG CK_XMSSMT_PARAMETER_SET_TYPE;
typedef CK_ULONG CK_XMSS_PARAMETER_SET_TYPE;
#endif

/* Parameters: ML-DSA and SLH-DSA.
 *
 * hedgeVariant (CKH_) tells whether a signature uses random data: if possible,
 * always, or never. Verification ignores it. The context has up to 255 bytes.
 */
#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
typedef CK_ULONG CK_HEDGE_TYPE;

typedef struct CK_SIGN_ADDITIONAL_CONTEXT {
    CK_HEDGE_TYPE hedgeVariant; /* CKH_ */
    CK_BYTE_PTR pContext;
    CK_ULONG ulContextLen; /* bytes */
} CK_SIGN_ADDITIONAL_CONTEXT;

typedef struct CK_HASH_SIGN_ADDITIONAL_CONTEXT {
    CK_HEDGE_TYPE hedgeVariant; /* CKH_ */
    CK_BYTE_PTR pContext;
    CK_ULONG ulContextLen; /* bytes */
    CK_MECHANISM_TYPE hash; /* CKM_ of the digest */
} CK_HASH_SIGN_ADDITIONAL_CONTEXT;

#define CKH_HEDGE_PREFERRED 0x00000000UL
#define CKH_HEDGE_REQUIRED 0x00000001UL
#define CKH_DETERMINISTIC_REQUIRED 0x00000002UL
#endif

/* Parameter sets: ML-DSA. */
#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
typedef CK_ULONG CK_ML_DSA_PARAMETER_SET_TYPE;

#define CKP_ML_DSA_44 0x00000001UL
#define CKP_ML_DSA_65 0x00000002UL
#define CKP_ML_DSA_87 0x00000003UL
#endif

/* Parameter sets: SLH-DSA. */
#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
typedef CK_ULONG CK_SLH_DSA_PARAMETER_SET_TYPE;

#define CKP_SLH_DSA_SHA2_128S 0x00000001UL
#define CKP_SLH_DSA_SHAKE_128S 0x00000002UL
#define CKP_SLH_DSA_SHA2_128F 0x00000003UL
#define CKP_SLH_DSA_SHAKE_128F 0x00000004UL
#define CKP_SLH_DSA_SHA2_192S 0x00000005UL
#define CKP_SLH_DSA_SHAKE_192S 0x00000006UL
#define CKP_SLH_DSA_SHA2_192F 0x00000007UL
#define CKP_SLH_DSA_SHAKE_192F 0x00000008UL
#define CKP_SLH_DSA_SHA2_256S 0x00000009UL
#define CKP_SLH_DSA_SHAKE_256S 0x0000000aUL
#define CKP_SLH_DSA_SHA2_256F 0x0000000bUL
#define CKP_SLH_DSA_SHAKE_256F 0x0000000cUL
#endif

/* Parameter sets: ML-KEM. */
#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
typedef CK_ULONG CK_ML_KEM_PARAMETER_SET_TYPE;

#define CKP_ML_KEM_512 0x00000001UL
#define CKP_ML_KEM_768 0x00000002UL
#define CKP_ML_KEM_1024 0x00000003UL
#endif

/* Trust.
 *
 * Values of the CKA_TRUST_ attributes. CKT_TRUSTED: the certificate itself is
 * trusted. CKT_TRUST_ANCHOR: certificates that it has signed are trusted.
 * CKT_TRUST_MUST_VERIFY_TRUST cancels the value of a token of lower priority.
 */
#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
typedef CK_ULONG CK_TRUST;

#define CKT_TRUST_UNKNOWN 0x00000000UL
#define CKT_TRUSTED 0x00000001UL
#define CKT_TRUST_ANCHOR 0x00000002UL
#define CKT_NOT_TRUSTED 0x00000003UL
#define CKT_TRUST_MUST_VERIFY_TRUST 0x00000004UL
#endif

#ifdef _WIN32
#pragma pack(pop)
#endif

#ifdef __cplusplus
}
#endif

/* *INDENT-ON* */
/* clang-format on */

/* This check is for another pkcs11.h that includes this header while
 * SECSTATUS_PKCS11_VERSION is not defined. If its pkcs11f.h has fewer
 * functions, that pkcs11.h follows an older version, and a module that is built
 * with both headers would report a wrong version. If the compiler stops here,
 * define SECSTATUS_PKCS11_VERSION (in a module, as the version that the module
 * follows), or use the pkcs11.h and pkcs11f.h that come with this header. */
#if defined SECSTATUS_PKCS11_UNASKED && defined __has_include
# if __has_include("pkcs11f.h")
enum {
#  define CK_PKCS11_FUNCTION_INFO(name) secstatus_has_ ## name,
#  include "pkcs11f.h"
#  undef CK_PKCS11_FUNCTION_INFO
    secstatus_functions
};
typedef char define_SECSTATUS_PKCS11_VERSION_as_pkcs11f_h_is_older
    [secstatus_functions >= 104 ? 1 : -1];
# endif
#endif
#undef SECSTATUS_PKCS11_UNASKED

#endif /* _PKCS11T_H_ */
