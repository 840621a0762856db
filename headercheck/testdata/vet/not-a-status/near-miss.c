/* SPDX-License-Identifier: Apache-2.0 */

bool yes(CK_RV rv) { return rv == CKR_OK; }
void *none(CK_RV rv) { return rv ? NULL : (void *)1; }
CK_RV zero(void) { return 0; }
CK_RV one_of(int n) { return n ? (n > 1 ? CKR_OK : CKR_CANCEL) : call(false, NULL); }
CK_RV vendor(void) { return CKR_VENDOR_DEFINED + EINVAL; }
CK_RV cast(void) { return (CK_RV)false; }
CK_RV calls(void) { return check(!x, a == b) ? CKR_OK : CKR_FUNCTION_FAILED; }
psa_status_t bits(int a) { return (a == 1) * PSA_ERROR_GENERIC_ERROR; }
psa_status_t masked(int a) { return a & ~(a == 1); }

/* A variable of the type holds a truth value, or what another library returned. */
int as_truth(void)
{
    CK_RV rc;
    CK_RV rv = FALSE;

    rc = template_has(t, CKA_LABEL);
    if (rc == FALSE)
        return -1;
    rc = library_call(t);
    switch (rc) {
    case EINVAL:
        rc = CKR_ARGUMENTS_BAD;
        break;
    case ENOMEM:
        break;
    }
    if (rc != 0) {
        rc = FALSE;
        goto done;
    }
    rc = TRUE;
done:
    return rc;
}

CK_RV in_blocks(void)
{
    bool ok = false, *p = NULL;
    CK_RV rv = CKR_OK, *prv = NULL;
    prv = NULL;
    struct { CK_RV rv; bool set; } r = { .rv = CKR_OK, .set = false };
    r.rv = false;
    run(^{ return false; });
    run(^(int n) { return NULL; });
    return rv;
}

int nested(void)
{
    if (x)
        goto out;
    int helper(CK_RV rv) { return false; }
out:
    return 0;
}
