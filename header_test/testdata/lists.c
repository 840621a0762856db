/* SPDX-License-Identifier: Apache-2.0
 *
 * Compares the lists of functions that a module hands out with the functions that it
 * exports under their names: each member must be the function that it is called after.
 *
 *     lists MODULE
 *
 * prints the number of members of each list, "CK_FUNCTION_LIST=68", and fails if one is
 * another function. Only C_GetInfo of the first list may be one, in a module that has several
 * lists: it answers with the version of the list through which it is called. */

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pkcs11/pkcs11.h"

typedef void (*function)(void);

struct member {
    const char *name;
    function is;
};

/* exported returns a function of the module, or null. */
static function exported(void *library, const char *name)
{
    function f;
    void *symbol = dlsym(library, name);

    memcpy(&f, &symbol, sizeof(f)); /* ISO C has no cast from one to the other */
    return f;
}

static void compare(void *library, const char *list, const struct member *members, size_t count)
{
    size_t i;

    for (i = 0; i < count; i++) {
        function want = exported(library, members[i].name);

        if (strcmp(members[i].name, "C_GetInfo") == 0 && members[i].is != NULL && exported(library, "C_GetInterface") != NULL) {
            continue;
        }
        if (want == NULL || want != members[i].is) {
            fprintf(stderr, "%s: %s is not the exported function\n", list, members[i].name);
            exit(1);
        }
    }
    printf("%s=%lu\n", list, (unsigned long)count);
}

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

#define CK_PKCS11_FUNCTION_INFO(name) {#name, (function)list->name},

static void compare_first(void *library)
{
    CK_FUNCTION_LIST_PTR list = NULL_PTR;
    CK_C_GetFunctionList get = (CK_C_GetFunctionList)exported(library, "C_GetFunctionList");

    if (get == NULL_PTR || get(&list) != CKR_OK) {
        fprintf(stderr, "no CK_FUNCTION_LIST\n");
        exit(1);
    }
    {
        const struct member members[] = {
#define CK_PKCS11_2_0_ONLY
#include "pkcs11/pkcs11f.h"
#undef CK_PKCS11_2_0_ONLY
        };

        compare(library, "CK_FUNCTION_LIST", members, COUNT(members));
    }
}

#if SECSTATUS_PKCS11_VERSION >= 0x0300
static void compare_second(void *library)
{
    CK_UTF8CHAR name[] = "PKCS 11";
    CK_VERSION version = {3, 0};
    CK_INTERFACE_PTR interface = NULL_PTR;
    CK_FUNCTION_LIST_3_0_PTR list;
    CK_C_GetInterface get = (CK_C_GetInterface)exported(library, "C_GetInterface");

    if (get == NULL_PTR) {
        return;
    }
    if (get(name, &version, &interface, 0) != CKR_OK) {
        fprintf(stderr, "no interface of version 3.0\n");
        exit(1);
    }
    list = interface->pFunctionList;
    {
        const struct member members[] = {
#define CK_PKCS11_3_0_ONLY
#include "pkcs11/pkcs11f.h"
#undef CK_PKCS11_3_0_ONLY
        };

        compare(library, "CK_FUNCTION_LIST_3_0", members, COUNT(members));
    }
}
#endif

int main(int argc, char **argv)
{
    void *library = argc == 2 ? dlopen(argv[1], RTLD_NOW | RTLD_LOCAL) : NULL;

    if (library == NULL) {
        fprintf(stderr, "usage: lists MODULE: %s\n", argc == 2 ? dlerror() : "which one?");
        return 1;
    }
    compare_first(library);
#if SECSTATUS_PKCS11_VERSION >= 0x0300
    compare_second(library);
#endif
    return 0;
}
