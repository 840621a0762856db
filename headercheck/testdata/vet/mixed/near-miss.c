/* SPDX-License-Identifier: Apache-2.0 */

/* A cast says that it is meant. */
CK_RV cast(psa_status_t status)
{
    CK_RV rv = (CK_RV)PSA_ERROR_BAD_STATE;
    if (rv == (CK_RV)status)
        return (CK_RV)(PSA_ERROR_BAD_STATE);
    return (CK_RV)-1;
}

/* That is how one vocabulary is made of another one. */
CK_RV of_psa(psa_status_t status)
{
    switch (status) {
    case PSA_SUCCESS:
        return CKR_OK;
    case PSA_ERROR_BAD_STATE:
        return CKR_FUNCTION_FAILED;
    }
    return status == PSA_ERROR_NOT_PERMITTED ? CKR_ACTION_PROHIBITED : CKR_GENERAL_ERROR;
}

psa_status_t from_tls(int ret)
{
    if (ret == MBEDTLS_ERR_ASN1_OUT_OF_DATA)
        return PSA_ERROR_INVALID_ARGUMENT;
    return tls_to_psa(MBEDTLS_ERR_ASN1_OUT_OF_DATA);
}

/* Members, arrays, pointers, functions and locals of other types with the name of a variable. */
struct reply { int rv; };

void others(struct reply *r, struct reply s, CK_RV (*call)(void), CK_RV *list, CK_RV **lists)
{
    CK_RV rv = call();
    r->rv = PSA_ERROR_BAD_STATE;
    s.rv = PSA_ERROR_BAD_STATE;
    struct reply t = { .rv = PSA_ERROR_BAD_STATE };
    list[0] = compute(rv == CKR_OK, PSA_ERROR_BAD_STATE);
    x = y * rv == PSA_ERROR_BAD_STATE;
    **lists = rv;
    call == PSA_ERROR_BAD_STATE;
}

void shadowed(void)
{
    CK_RV status = C_Initialize(0);
    {
        psa_status_t status = psa_crypto_init();
        if (status == PSA_ERROR_BAD_STATE)
            status = PSA_ERROR_GENERIC_ERROR;
    }
    for (int rv = 0; rv != PSA_ERROR_BAD_STATE; rv++) {
        CK_RV rv = call();
    }
}

int inner(int (*rv)(void))
{
    CK_RV (*table[2])(void) = { a, b };
    void *status, *rv;
    return rv == PSA_ERROR_BAD_STATE;
}

/* In the text of comments, strings and macros, and in code that is switched off. */
CK_RV texts(void)
{
    const char *s = "return PSA_ERROR_BAD_STATE;"; // return PSA_ERROR_BAD_STATE;
#define FAIL return PSA_ERROR_BAD_STATE
#if 0
    return PSA_ERROR_BAD_STATE;
#endif
    char c = '}';
    return CKR_OK;
}

/* Vendors' codes, and what is local. */
CK_RV vendors(void)
{
    return CKR_NSS_CERTDB_FAILED | CKR_VENDOR_DEFINED;
}

psa_status_t *pointer(void) { return MBEDTLS_ERR_NULL; }
CK_RV (*returns_pointer(void))(void) { return PSA_ERROR_BAD_STATE; }
int uses(CK_RV rv) { return PSA_ERROR_BAD_STATE; }
CK_RV_LIST other(void) { return PSA_ERROR_BAD_STATE; }
typedef CK_RV (*function)(void);
DEFINE_TEST(CK_RV, name) { return PSA_ERROR_BAD_STATE; }
