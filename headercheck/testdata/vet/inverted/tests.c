/* SPDX-License-Identifier: Apache-2.0 */

CK_RV collect(CK_SESSION_HANDLE session)
{
    CK_RV rv;

    if ((rv = C_FindObjectsInit(session, NULL, 0) != CKR_OK)) /* want "inverted: rv is set to the outcome of the comparison, 0 or 1, and not to the status: parentheses are missing" */
        return rv;
    while (rv = next(session) == CKR_OK) /* want "inverted: rv is set to the outcome" */
        ;
    rv = C_FindObjectsFinal(session);
    if (rv < 0) /* want "inverted: rv is a CK_RV, which is unsigned: rv < 0 never holds" */
        return CKR_GENERAL_ERROR;
    if (0 <= rv && session) /* want "0 <= rv always holds" */
        return rv;
    if (C_Logout(session) < 0) /* want "C_Logout\(session\) < 0 never holds" */
        return CKR_GENERAL_ERROR;
    rv = C_CloseSession(session);
    if (!rv) { /* want "rv is a CK_RV: !rv holds if it is CKR_OK, and CKR_FUNCTION_FAILED is returned then" */
        log_error("close");
        return CKR_FUNCTION_FAILED;
    }
    if (!C_Finalize(NULL)) /* want "C_Finalize\(NULL\) is a CK_RV" */
        return CKR_CRYPTOKI_NOT_INITIALIZED;
    return CKR_OK;
}

psa_status_t begin(void)
{
    psa_status_t status = psa_crypto_init();
    if (!(status))  /* want "!status holds if it is PSA_SUCCESS" */
        return PSA_ERROR_GENERIC_ERROR;
    return status;
}

CK_RV always(CK_SESSION_HANDLE session)
{
    CK_RV rv = C_FindObjects(session, list, 4, &count);

    if (rv != CKR_OK || rv != CKR_BUFFER_TOO_SMALL || rv != CKR_CANCEL) /* want "inverted: rv != CKR_OK .. rv != CKR_BUFFER_TOO_SMALL always holds" */
        return rv;
    if (count && (CKR_OK == rv && rv == (CKR_CANCEL))) /* want "rv == CKR_OK && rv == CKR_CANCEL never holds" */
        return rv;
    if (rv = CKR_OK) /* want "rv is set to CKR_OK, and not compared with it: the condition never holds" */
        return rv;
    while ((rv = CKR_SESSION_CLOSED)) /* want "the condition always holds" */
        ;
    return rv;
}
