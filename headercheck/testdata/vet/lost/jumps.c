/* SPDX-License-Identifier: Apache-2.0 */

psa_status_t store(void)
{
    psa_status_t status;

    status = write_header();
    /* want@+1 "lost: status has a failure here, and store returns PSA_SUCCESS after out: the failure is lost" */
    if (status != PSA_SUCCESS)
        goto out;
    status = write_body();
    /* want@+1 "lost: status has a failure here, and store returns PSA_SUCCESS" */
    if (status) {
        LOG_ERR("body: %d", status);
        goto out;
    }
out:
    close_file();
    return PSA_SUCCESS;
}

CK_RV check(CK_ULONG n)
{
    CK_RV rv = CKR_OK;

    if (n > 4) {
        /* want@+1 "rv has CKR_DATA_LEN_RANGE here, and check returns CKR_OK after end" */
        rv = CKR_DATA_LEN_RANGE;
        goto end;
    }
    work();
end:
    release();
    return CKR_OK;
}

psa_status_t cleanup(psa_key_id_t key)
{
    psa_status_t status;

    status = psa_sign(key);
    /* want@+1 "status has a failure here, and is overwritten after exit: the failure is lost if that succeeds" */
    if (PSA_SUCCESS != status) {
        goto exit;
    }
    note(key);
exit:
    wipe(key);
    status = psa_destroy_key(key);
    return status;
}

CK_RV overwritten(CK_ULONG n)
{
    CK_RV rv = CKR_OK;

    if (n == 0)
        /* want@+1 "rv is set to CKR_ARGUMENTS_BAD, and overwritten by the next statement: the failure is lost" */
        rv = CKR_ARGUMENTS_BAD;
    rv = work(n);
    return rv;
}

psa_status_t unread(size_t n)
{
    psa_status_t status = begin();

    if (status != PSA_SUCCESS) {
        return status;
    }
    if (n > LIMIT) {
        /* want@+1 "status is set to PSA_ERROR_INVALID_ARGUMENT, nothing reads it, and unread returns PSA_SUCCESS" */
        status = PSA_ERROR_INVALID_ARGUMENT;
    }
    finish();
    return PSA_SUCCESS;
}
