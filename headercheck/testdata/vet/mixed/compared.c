/* SPDX-License-Identifier: Apache-2.0 */

void probe(psa_key_id_t key)
{
    psa_status_t status = psa_get_key_attributes(key, &attributes);

    if (status == CKR_KEY_HANDLE_INVALID) { /* want "status, a psa_status_t, is compared with CKR_KEY_HANDLE_INVALID; CKR_KEY_HANDLE_INVALID is 96, which is no code of that type" */
        forget(key);
    }
    if (ready && (MBEDTLS_ERR_ERROR_GENERIC_ERROR != status)) /* want "status, a psa_status_t, is compared with MBEDTLS_ERR_ERROR_GENERIC_ERROR" */
        forget(key);
    switch (status) {
    case PSA_SUCCESS:
        break;
    case CKR_CANCEL: /* want "CKR_CANCEL is a case of a psa_status_t; CKR_CANCEL is 1, which is PSA_SUCCESS_REBOOT" */
        forget(key);
        switch (key) {
        case CKR_OK:
            break;
        }
    default:
        break;
    }
    status = TEE_ERROR_GENERIC; /* want "status, a psa_status_t, is set to TEE_ERROR_GENERIC" */
    while ((status = psa_next(key)) == CKR_OK) { /* want "CKR_OK is 0, as PSA_SUCCESS is \(note\)" */
    }
}

void out(CK_RV *prv, CK_RV rv[2])
{
    *prv = PSA_ERROR_BAD_STATE; /* want "prv, a CK_RV, is set to PSA_ERROR_BAD_STATE; PSA_ERROR_BAD_STATE is -137, which its reader takes for 0xFFFFFFFFFFFFFF77" */
    prv = PSA_ERROR_BAD_STATE;
    rv[0] = PSA_ERROR_BAD_STATE;
}

int direct(void)
{
    return C_Finalize(NULL) == PSA_SUCCESS; /* want "C_Finalize\(\), a CK_RV, is compared with PSA_SUCCESS" */
}
