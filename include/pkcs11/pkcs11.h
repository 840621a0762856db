/* SPDX-License-Identifier: 0BSD */
/* SPDX-FileCopyrightText: 2026 The secstatus authors */

/* pkcs11/pkcs11.h - all of PKCS #11 (Cryptoki): types, constants, return values
 * and functions.
 *
 * Includes pkcs11t.h, and declares what the pkcs11.h of the OASIS PKCS #11
 * Specification 3.2 declares: each function, a type for a pointer to it, which
 * is named after it as CK_C_Initialize is after C_Initialize, and the lists of
 * functions that a module hands out, CK_FUNCTION_LIST, CK_FUNCTION_LIST_3_0 and
 * CK_FUNCTION_LIST_3_2. It takes the guard of the published header.
 *
 * A program that loads a module at run time uses the types and lists alone, and
 * the prototypes cost it nothing. A module that exports its functions defines
 * CK_DECLARE_FUNCTION and CK_DEFINE_FUNCTION to say so, before this header.
 *
 * SECSTATUS_PKCS11_VERSION chooses an older version, as in pkcs11t.h: 2.40 has
 * the first list alone, 3.0 and 3.1 have two of them. A module must choose the
 * version that it follows.
 *
 * Differs from the published header in its comments, in that it needs no macro
 * to be defined before it, in that it packs the lists on Windows by itself, in
 * that it can follow an older version, and in that it leaves __PASTE alone.
 *
 * Everything but the names is this project's own, and may be copied freely.
 * Generated from registry/pkcs11f.toml of
 * https://github.com/secstatus/secstatus; to change it, change internal/gen and
 * run "make generate". */

#ifndef _PKCS11_H_
#define _PKCS11_H_ 1

#define SECSTATUS_PKCS11_H
#include "pkcs11t.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Section 2 asks for structures without padding. In practice that is so on
 * Windows alone, and modules elsewhere have the platform's own layout, or what
 * the includer has packed to. */
#ifdef _WIN32
#pragma pack(push, 1)
#endif

/* Prototypes. */
# define CK_NEED_ARG_LIST 1
# define CK_PKCS11_FUNCTION_INFO(name) CK_DECLARE_FUNCTION(CK_RV, name)
#include "pkcs11f.h"
#undef CK_PKCS11_FUNCTION_INFO

/* Pointers to functions. */
# define CK_PKCS11_FUNCTION_INFO(name) \
    typedef CK_DECLARE_FUNCTION_POINTER(CK_RV, CK_ ## name)
#include "pkcs11f.h"
#undef CK_PKCS11_FUNCTION_INFO
#undef CK_NEED_ARG_LIST

/* The lists of functions. Each begins as the one before it, but for the
 * version, which says whose list it is. */
# define CK_PKCS11_FUNCTION_INFO(name) CK_ ## name name;

struct CK_FUNCTION_LIST {
    CK_VERSION version;
# define CK_PKCS11_2_0_ONLY 1
#include "pkcs11f.h"
#undef CK_PKCS11_2_0_ONLY
};

#if SECSTATUS_PKCS11_VERSION >= 0x0300 /* since 3.0 */
struct CK_FUNCTION_LIST_3_0 {
    CK_VERSION version;
# define CK_PKCS11_3_0_ONLY 1
#include "pkcs11f.h"
#undef CK_PKCS11_3_0_ONLY
};
#endif

#if SECSTATUS_PKCS11_VERSION >= 0x0302 /* since 3.2 */
struct CK_FUNCTION_LIST_3_2 {
    CK_VERSION version;
#include "pkcs11f.h"
};
#endif

#undef CK_PKCS11_FUNCTION_INFO

#ifdef _WIN32
#pragma pack(pop)
#endif

#ifdef __cplusplus
}
#endif

#endif /* _PKCS11_H_ */
