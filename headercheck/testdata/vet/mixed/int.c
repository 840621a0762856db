/* SPDX-License-Identifier: Apache-2.0 */

int read_der(const unsigned char *p, size_t n)
{
    if (n == 0) {
        return PSA_ERROR_INSUFFICIENT_DATA; /* want "mixed: read_der returns PSA_ERROR_INSUFFICIENT_DATA as an int, and else errors of Mbed TLS, such as MBEDTLS_ERR_ASN1_OUT_OF_DATA" */
    }
    if (p[0] != 0x30) {
        return MBEDTLS_ERR_ASN1_OUT_OF_DATA;
    }
    return 0;
}

static int (convert)(int x)
{
    return x ? PSA_ERROR_BAD_STATE : MBEDTLS_ERR_ASN1_OUT_OF_DATA;
}

int all_psa(int x)
{
    return x ? PSA_ERROR_BAD_STATE : PSA_ERROR_GENERIC_ERROR;
}

int translated(psa_status_t status)
{
    switch (status) {
    case PSA_ERROR_BAD_STATE:
        return MBEDTLS_ERR_ASN1_OUT_OF_DATA;
    }
    return 0;
}
