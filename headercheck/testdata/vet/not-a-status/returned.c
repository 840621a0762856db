/* SPDX-License-Identifier: Apache-2.0 */
#define CK_INVALID_HANDLE 0

CK_RV sign(struct session *s, CK_BYTE_PTR data)
{
    if (!s)
        return false; /* want "not-a-status: sign returns false as a CK_RV; false is 0, which is CKR_OK \(error\)" */
    if (!s->key)
        return CK_INVALID_HANDLE; /* want "CK_INVALID_HANDLE is 0, which is CKR_OK" */
    if (!data)
        return (NULL); /* want "NULL is 0, which is CKR_OK" */
    if (s->closed)
        return CK_TRUE; /* want "CK_TRUE is 1, which is CKR_CANCEL" */
    if (s->busy)
        return -EBUSY; /* want "-EBUSY is -16, which is 0xFFFFFFFFFFFFFFF0, which is no code" */
    if (s->slow)
        return ETIMEDOUT; /* want "ETIMEDOUT is a number of errno" */
    if (s->none)
        return CKA_SENSITIVE; /* want "it is a constant of PKCS #11 of another kind" */
    if (s->odd)
        return s->open == 1 && s->key; /* want "sign returns a comparison as a CK_RV; it is 0 or 1, which are CKR_OK and CKR_CANCEL" */
    if (s->even)
        return !check(s); /* want "sign returns a comparison" */
    return finish(s);
}

psa_status_t start(int n)
{
    psa_status_t status;

    if (n == 0)
        return TRUE; /* want "TRUE is 1, which is PSA_SUCCESS_REBOOT" */
    if (n == 1)
        return n ? WOLFSSL_FAILURE : PSA_SUCCESS; /* want "WOLFSSL_FAILURE is 0, which is PSA_SUCCESS" */
    if (n == 2)
        return -ENOMEM; /* want "-ENOMEM is -12, which is no code of that type" */
    if (n == 3)
        return PSA_NULL_HANDLE; /* want "PSA_NULL_HANDLE is 0, which is PSA_SUCCESS" */
    status = ERANGE; /* want "status, a psa_status_t, is set to ERANGE; ERANGE is 34" */
    if (n == 4)
        status = nullptr; /* want "nullptr is 0" */
    return status;
}

void given(CK_RV *result)
{
    *result = CK_FALSE; /* want "result, a CK_RV, is set to CK_FALSE; CK_FALSE is 0, which is CKR_OK" */
}

void tested(void)
{
    CK_RV rv = C_Initialize(NULL);
    if (rv != TRUE) /* want "rv, a CK_RV, is compared with TRUE; TRUE is 1, which is CKR_CANCEL \(error\)" */
        stop();
    rv = functions->C_Finalize(NULL);
    if (rv == CK_FALSE) /* want "compared with CK_FALSE; CK_FALSE is 0, which is CKR_OK \(note\)" */
        stop();
    if (p11->C_Login(session, CKU_USER, pin, 4) == true) /* want "C_Login\(\), a CK_RV, is compared with true" */
        stop();
    rv = sign(s, d);
    switch (rv) {
    case ENODEV: /* want "ENODEV is a case of a CK_RV; ENODEV is 19, which is CKR_ATTRIBUTE_VALUE_INVALID" */
        stop();
    }
}

/* The type is what is wrong. */
CK_RV is_odd(int n)
{
    if (n % 2)
        return TRUE; /* want "is_odd returns truth values alone, and its type says CK_RV, whose 0 is CKR_OK; want bool \(note\)" */
    return FALSE;
}

CK_RV same(struct object *o)
{
    CK_RV rv = get(o);
    if (rv != CKR_OK) {
        rv = 0;
        goto done;
    }
    rv = o->size == 4 && !memcmp(o->data, "text", 4); /* want "same returns truth values alone.*note" */
done:
    return rv;
}
