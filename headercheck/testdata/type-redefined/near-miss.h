/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --types --profile pkcs11 --std gnu17 */
/* The same types, tags that are declared and not defined, names in other scopes. */
#ifndef OUR_H
#define OUR_H
typedef unsigned char CK_BYTE;
typedef unsigned long CK_ULONG;
typedef CK_ULONG CK_RV;
struct CK_VERSION;
typedef struct CK_INFO CK_INFO;
typedef struct CK_INFO *CK_INFO_PTR;
struct ours { unsigned CK_FLAGS; struct CK_ATTRIBUTE *a; };
static inline int f(int CK_FLAGS) { struct CK_VERSION { int a; } v; v.a = CK_FLAGS; return v.a; }
#endif
/* for no compiler */
