/* SPDX-License-Identifier: Apache-2.0 */
#include <psa/crypto.h>

static psa_status_t load(const unsigned char *blob, size_t size)
{
    if (blob == NULL)
        return MBEDTLS_ERR_PK_BAD_INPUT_DATA; /* want "mixed: load returns MBEDTLS_ERR_PK_BAD_INPUT_DATA as a psa_status_t; MBEDTLS_ERR_PK_BAD_INPUT_DATA belongs to another vocabulary: Mbed TLS error" */
    if (size > 64)
        return (MBEDTLS_ERR_RSA_VERIFY_FAILED + MBEDTLS_ERR_ASN1_OUT_OF_DATA); /* want "mixed: load returns MBEDTLS_ERR_RSA_VERIFY_FAILED" */
    return size == 0 ? PSA_ERROR_INVALID_ARGUMENT : CKR_DATA_LEN_RANGE; /* want "CKR_DATA_LEN_RANGE is 33, which its reader takes for no code of that type" */
}

CK_RV unseal(TPMI_SH_AUTH_SESSION session)
{
    if (session == 0)
        return TPM2_RC_HANDLE; /* want "mixed: unseal returns TPM2_RC_HANDLE as a CK_RV.*TPM 2.0 response code" */
    if (session == 1)
        return TEE_ERROR_OUT_OF_MEMORY; /* want "mixed.*TEE_Result of GlobalPlatform" */
    if (session == 2)
        return SC_ERROR_INVALID_ARGUMENTS; /* want "mixed.*OpenSC error" */
    if (session == 3)
        return -PSA_ERROR_GENERIC_ERROR; /* want "-PSA_ERROR_GENERIC_ERROR|PSA_ERROR_GENERIC_ERROR is 132" */
    return SQLITE_BUSY; /* want "mixed.*result code of SQLite" */
}

/* What success is called elsewhere is 0 as well. */
CK_RV flush(void)
{
    return TEE_SUCCESS; /* want "mixed: .* it is 0, as CKR_OK is \(note\)" */
}

psa_status_t sync(void)
{
    return CKR_OK; /* want "CKR_OK is 0, as PSA_SUCCESS is \(note\)" */
}
