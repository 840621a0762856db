/* SPDX-License-Identifier: Apache-2.0
 *
 * A PKCS #11 module that answers what it is told: C_GetSlotInfo and C_GetSessionInfo
 * return the number of the slot or the session as CK_RV, whatever that is. And it
 * misbehaves on demand, by the reserved argument of C_Initialize.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "pkcs11/pkcs11t.h"

static CK_RV initialize(void **args)
{
    const char *word = args == NULL ? NULL : args[5]; /* CK_C_INITIALIZE_ARGS.pReserved */

    if (word != NULL && strcmp(word, "crash") == 0) {
        abort();
    }
    if (word != NULL && strncmp(word, "hang ", 5) == 0) {
        FILE *told = fopen(word + 5, "w"); /* that it hangs */
        if (told != NULL) {
            fputs("!", told);
            fflush(told);
        }
        for (;;) {
            pause();
        }
    }
    if (word != NULL && strcmp(word, "exit") == 0) {
        exit(0);
    }
    return CKR_OK;
}

static CK_RV finalize(void *reserved) { return reserved == NULL ? CKR_OK : CKR_ARGUMENTS_BAD; }
static CK_RV get_info(void *info) { return info == NULL ? CKR_ARGUMENTS_BAD : CKR_OK; }
static CK_RV get_slot_list(unsigned char present, CK_ULONG *list, CK_ULONG *count)
{
    (void)present;
    (void)list;
    *count = 0;
    return CKR_OK;
}
static CK_RV get_slot_info(CK_ULONG slot, void *info) { (void)info; return slot; }
static CK_RV get_session_info(CK_ULONG session, void *info) { (void)info; return session; }
static CK_RV wait_for_slot_event(CK_ULONG flags, CK_ULONG *slot, void *reserved)
{
    (void)flags;
    (void)slot;
    (void)reserved;
    return CKR_NO_EVENT;
}

typedef CK_RV (*function)(void);
static struct {
    unsigned char version[2];
    function functions[68];
} list = {{2, 40}, {NULL}};

CK_RV C_GetFunctionList(void *where)
{
    list.functions[0] = (function)initialize;
    list.functions[1] = (function)finalize;
    list.functions[2] = (function)get_info;
    list.functions[3] = (function)C_GetFunctionList;
    list.functions[4] = (function)get_slot_list;
    list.functions[5] = (function)get_slot_info;
    list.functions[15] = (function)get_session_info;
    list.functions[67] = (function)wait_for_slot_event;
    *(void **)where = &list;
    return CKR_OK;
}
