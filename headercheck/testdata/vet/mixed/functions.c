/* SPDX-License-Identifier: Apache-2.0 */
/* The ways in which functions are written. */

CK_DEFINE_FUNCTION(CK_RV, C_Login)(CK_SESSION_HANDLE session, CK_USER_TYPE user)
{
    return PSA_ERROR_NOT_PERMITTED; /* want "C_Login returns PSA_ERROR_NOT_PERMITTED as a CK_RV" */
}

CK_RV CK_SPEC spec(void)
{
    return PSA_ERROR_NOT_PERMITTED; /* want "spec returns" */
}

P11_EXPORT CK_RV exported(void) __attribute__((visibility("default")));

__attribute__((noinline)) static inline CK_RV __attribute__((warn_unused_result))
attributed(CK_RV *prv, int n) NONNULL(1)
{
    return PSA_ERROR_NOT_PERMITTED; /* want "attributed returns" */
}

CK_RV
old_style(a, b)
    int a;
    char *b;
{
    return PSA_ERROR_NOT_PERMITTED; /* want "old_style returns" */
}

DECLARE_LIST(things)
static CK_RV after_macro(void)
<%
    return PSA_ERROR_NOT_PERMITTED; /* want "after_macro returns" */
%>

extern "C" {
const CK_RV linked(void) { return PSA_ERROR_NOT_PERMITTED; } /* want "linked returns" */
}

CK_RV loops(struct list *l)
{
    list_for_each(l, item) {
        CHECK(item)
        if (item->bad) return PSA_ERROR_NOT_PERMITTED; /* want "loops returns" */
    }
    do {
        switch (l->n) {
        case 1 ... 3:
            return PSA_ERROR_NOT_PERMITTED; /* want "loops returns" */
        default: ;
        }
    } while (0);
    FOR_EVER { return (((PSA_ERROR_NOT_PERMITTED))); } /* want "loops returns" */
again:
    LOG("x") return PSA_ERROR_NOT_PERMITTED; /* want "loops returns" */
}

CK_RV spliced(void)
{
    /* want@+1 "spliced returns" */
    return PSA_ERROR_\
NOT_PERMITTED;
}

enum rv_t tagged(struct object *o)
{
    return PSA_ERROR_NOT_PERMITTED;
}

CK_RV by_macro(struct object *o)
{
    return_val_if_fail(o != NULL, PSA_ERROR_NOT_PERMITTED); /* want "by_macro returns PSA_ERROR_NOT_PERMITTED" */
    g_return_val_if_fail(o, CKR_GENERAL_ERROR);
    return_val_if_reached(FALSE); /* want "not-a-status: by_macro returns FALSE" */
}
