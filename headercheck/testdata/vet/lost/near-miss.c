/* SPDX-License-Identifier: Apache-2.0 */

/* The failure is returned. */
psa_status_t returned(void)
{
    psa_status_t status = write_header();
    if (status != PSA_SUCCESS)
        goto out;
    status = write_body();
out:
    return status;
}

/* Somebody else gets it. */
psa_status_t told(struct context *c)
{
    psa_status_t status = write_header(), ret = PSA_SUCCESS;
    if (status != PSA_SUCCESS) {
        c->last = status;
        goto out;
    }
    status = write_body();
    if (status != PSA_SUCCESS) {
        fail_with(c, status);
        goto out;
    }
    status = write_end(&ret);
    if (status != PSA_SUCCESS) {
        c->failed = 1;
        goto out;
    }
out:
    return PSA_SUCCESS;
}

/* The author says that it is meant. */
CK_RV meant(void)
{
    CK_RV rv = probe();
    if (rv != CKR_OK) {
        /* The card may be gone. */
        goto out;
    }
    use();
out:
    return CKR_OK;
}

/* One leaves by the label as well if all is well. */
CK_RV also(int n)
{
    CK_RV rv = probe();
    if (rv != CKR_OK)
        goto out;
    if (n == 0)
        goto out;
    use();
out:
    return CKR_OK;
}

/* A failure that is none. */
CK_RV absent(void)
{
    CK_RV rv = find();
    if (rv == CKR_OBJECT_HANDLE_INVALID)
        goto out;
    if (rv != CKR_OK)
        return rv;
out:
    return CKR_OK;
}

/* Read in another branch, after the label, through a pointer, in a loop, by a macro. */
CK_RV branches(void)
{
    CK_RV rv = find();
    if (rv != CKR_OK)
        goto out;
out:
#ifdef STRICT
    if (rv != CKR_OK)
        return rv;
#endif
    return CKR_OK;
}

CK_RV pointer(void)
{
    CK_RV rv = find();
    CK_RV *p = &rv;
    if (rv != CKR_OK)
        goto out;
out:
    if (*p)
        return *p;
    return CKR_OK;
}

CK_RV loop(int n)
{
    CK_RV rv = CKR_OK;
    while (n-- && rv == CKR_OK) {
        if (n == 3)
            rv = CKR_GENERAL_ERROR;
    }
    return CKR_OK;
}

CK_RV kept(void)
{
    static CK_RV last;
    last = CKR_GENERAL_ERROR;
    return CKR_OK;
}

CK_RV defaults(int n)
{
    CK_RV rv = CKR_GENERAL_ERROR;
    rv = CKR_HOST_MEMORY;
    rv = work(n);
    if (n)
        rv = CKR_ARGUMENTS_BAD;
    else
        rv = CKR_OK;
    rv = again(rv);
    if (n > 1)
        rv = CKR_ARGUMENTS_BAD;
#ifdef STRICT
    if (rv != CKR_OK)
        return rv;
#endif
    rv = work(n);
    return rv;
}

psa_status_t kept_if_better(psa_key_id_t key)
{
    psa_status_t status = psa_sign(key), cleanup;
    if (status != PSA_SUCCESS)
        goto exit;
    note(key);
exit:
    cleanup = psa_destroy_key(key);
    if (status == PSA_SUCCESS)
        status = cleanup;
    return status;
}

psa_status_t retried(psa_key_id_t key)
{
    psa_status_t status = psa_sign(key);
    if (status != PSA_SUCCESS)
        goto exit;
exit:
    status = psa_combine(key, status);
    return status;
}

void nothing(void)
{
    CK_RV rv = find();
    if (rv != CKR_OK)
        goto out;
out:
    return;
}

int another_type(void)
{
    CK_RV rv = find();
    if (rv != CKR_OK)
        goto out;
    rv = CKR_GENERAL_ERROR;
out:
    return 0;
}

/* Another variable is returned, which has a failure from the start. */
CK_RV from_the_start(struct object *o)
{
    CK_RV rv = CKR_GENERAL_ERROR, other = look(o);

    if (other != CKR_OK)
        goto error;
    rv = work(o);
error:
    other = forget(o);
    if (other != CKR_OK)
        warn("forget");
    return rv;
}

/* An inner variable of the same name. */
CK_RV inner_scope(struct object *o)
{
    CK_RV rv = CKR_GENERAL_ERROR;
    if (o) {
        CK_RV rv = look(o);
        if (rv != CKR_OK)
            goto error;
    }
error:
    rv = forget(o);
    return rv;
}
