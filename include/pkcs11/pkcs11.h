/* SPDX-License-Identifier: 0BSD */
/* SPDX-FileCopyrightText: 2026 The secstatus authors */

/* pkcs11/pkcs11.h - all of PKCS #11 (Cryptoki): types, constants, return values
 * and functions.
 *
 * This header includes pkcs11t.h, and declares what pkcs11.h of the OASIS PKCS
 * #11 Specification 3.2 declares: each function, such as C_Initialize; the type
 * of a pointer to it, such as CK_C_Initialize; and the function lists that a
 * module returns, CK_FUNCTION_LIST, CK_FUNCTION_LIST_3_0 and
 * CK_FUNCTION_LIST_3_2. It uses the guard of the published header.
 *
 * A program that loads a module at run time uses only the types and lists; the
 * prototypes cost it nothing. In a module, if the platform needs a keyword to
 * export functions, define CK_DECLARE_FUNCTION and CK_DEFINE_FUNCTION with it
 * before you include this header.
 *
 * SECSTATUS_PKCS11_VERSION selects an older version, as in pkcs11t.h: 2.40 has
 * only the first list, 3.0 and 3.1 have the first two. A module must define the
 * version that it follows.
 *
 * This header differs from the published one in five points. Its comments are
 * its own. It needs no macro to be defined before it. It packs the lists on
 * Windows by itself. It can follow an older version. It does not touch __PASTE.
 *
 * Everything except the names is this project's own, and may be copied freely.
 * The file is generated from registry/pkcs11f.toml of
 * https://github.com/secstatus/secstatus. To change it, change internal/gen and
 * run "make generate". */

#ifndef _PKCS11_H_
#define _PKCS11_H_ 1

#define SECSTATUS_PKCS11_H
#include "pkcs11t.h"

#ifdef __cplusplus
extern "C" {
#endif

/* PKCS #11, section 2, requires structures without padding. In practice, only
 * modules on Windows have them. Modules for other systems use the platform's
 * own layout, or the packing that the includer has set. */
#ifdef _WIN32
#pragma pack(push, 1)
#endif

/* Prototypes. */
# define CK_NEED_ARG_LIST 1
# define CK_PKCS11_FUNCTION_INFO(name) CK_DECLARE_FUNCTION(CK_RV, name)
#include "pkcs11f.h"
#undef CK_PKCS11_FUNCTION_INFO

/* Types of pointers to functions. */
# define CK_PKCS11_FUNCTION_INFO(name) \
    typedef CK_DECLARE_FUNCTION_POINTER(CK_RV, CK_ ## name)
#include "pkcs11f.h"
#undef CK_PKCS11_FUNCTION_INFO
#undef CK_NEED_ARG_LIST

/* The function lists. Each list begins with the functions of the list before
 * it. The member version tells which list it is. */
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
