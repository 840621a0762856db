/* SPDX-License-Identifier: Apache-2.0 */

psa_status_t tests(void)
{
    psa_status_t status;
    int n;

    if ((status = psa_crypto_init()) != PSA_SUCCESS)
        return status;
    if ((status = psa_next()) == PSA_SUCCESS && (n = f() != 0))
        return status;
    if (status < 0 || status > 0 || 0 > status)
        return status;
    if (!status)
        return status;
    if (!status)
        return PSA_SUCCESS;
    status = find(name);
    if (!status)
        return PSA_ERROR_ALREADY_EXISTS;
    if (!status) {
        if (other())
            return PSA_ERROR_BAD_STATE;
    }
    if (!status && expected)
        return PSA_ERROR_BAD_STATE;
    if (!n)
        return PSA_ERROR_BAD_STATE;
    if (!object->status)
        return PSA_ERROR_BAD_STATE;
    return status;
}

CK_RV ranges(CK_RV rv, long n)
{
    if (n < 0 || rv > 0 || rv <= 0 || rv - n < 0 || n + rv < 0 || rv < limit)
        return rv;
    if (f(rv) < 0 || (long)rv < 0)
        return rv;
    for (CK_RV i = 0; i < 4; i++)
        n--;
    return CKR_OK;
}

int test_suite(void)
{
    CK_RV rv = C_Finalize(NULL);
    if (!rv)
        return -1;
    return 0;
}

CK_RV several(CK_RV rv, CK_RV other)
{
    if (rv != CKR_OK && rv != CKR_BUFFER_TOO_SMALL || rv == CKR_CANCEL)
        return rv;
    if (rv == CKR_OK || rv == CKR_BUFFER_TOO_SMALL || other != CKR_OK || rv != CKR_CANCEL)
        return rv;
    if (rv != CKR_OK || (rv = next()) != CKR_BUFFER_TOO_SMALL || o->rv != CKR_CANCEL)
        return rv;
    if (rv != CKR_OK || f(rv) != CKR_CANCEL || rv != CKR_OK)
        return rv;
    if ((rv = next()) || (rv = other))
        return rv;
    for (rv = CKR_OK; rv == CKR_OK; rv = next())
        ;
    return rv;
}
