/* SPDX-License-Identifier: Apache-2.0 */
/* One line for each shape, in code that compiles: docs/vet.md says which tools see it. */
#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <psa/error.h>
#include <pkcs11/pkcs11.h>

#define MBEDTLS_ERR_PK_ALLOC_FAILED (-0x3F80)
#define TEE_ERROR_GENERIC 0xFFFF0000
#define MOST 64

psa_status_t step(size_t n);
CK_RV token_step(CK_SESSION_HANDLE session);
void release(void);
void note(psa_status_t status);
psa_status_t load(size_t n);
CK_RV unseal(CK_SESSION_HANDLE session);
bool gone(size_t n);
bool waits(size_t n);
void store(size_t n);
CK_RV sign(const CK_BYTE *data, CK_ULONG n);
CK_RV open_session(CK_SESSION_HANDLE session);
CK_RV find(const CK_BYTE *data);
CK_RV lock(size_t n);
CK_RV same(const CK_BYTE *data, const CK_BYTE *other);
psa_status_t save(size_t n);
psa_status_t finish(size_t n);
CK_RV limited(CK_SESSION_HANDLE session, CK_ULONG n);
psa_status_t sized(size_t n);
CK_RV login(CK_SESSION_HANDLE session);
psa_status_t begin(size_t n);
CK_RV end(CK_SESSION_HANDLE session);

psa_status_t load(size_t n)
{
    if (n > MOST)
        return MBEDTLS_ERR_PK_ALLOC_FAILED; /* want "mixed" */
    return step(n);
}

CK_RV unseal(CK_SESSION_HANDLE session)
{
    if (session == 0)
        return PSA_ERROR_INVALID_HANDLE; /* want "mixed" */
    return token_step(session);
}

bool gone(size_t n)
{
    psa_status_t status = step(n);
    return status == CKR_OBJECT_HANDLE_INVALID; /* want "mixed" */
}

bool waits(size_t n)
{
    psa_status_t status = step(n);
    switch (status) {
    case CKR_PENDING: /* want "mixed" */
        return true;
    default:
        return false;
    }
}

void store(size_t n)
{
    psa_status_t status = step(n);
    if (n > MOST)
        status = TEE_ERROR_GENERIC; /* want "mixed" */
    note(status);
}

CK_RV sign(const CK_BYTE *data, CK_ULONG n)
{
    if (data == NULL || n > MOST)
        return false; /* want "not-a-status" */
    return token_step(n);
}

CK_RV open_session(CK_SESSION_HANDLE session)
{
    if (session > MOST)
        return CK_INVALID_HANDLE; /* want "not-a-status" */
    return token_step(session);
}

CK_RV find(const CK_BYTE *data)
{
    if (data == NULL)
        return NULL_PTR; /* want "not-a-status" */
    return token_step(data[0]);
}

CK_RV lock(size_t n)
{
    if (n > MOST)
        return EBUSY; /* want "not-a-status" */
    return token_step(n);
}

CK_RV same(const CK_BYTE *data, const CK_BYTE *other)
{
    if (data == NULL || other == NULL)
        return CKR_ARGUMENTS_BAD;
    return data[0] == other[0]; /* want "not-a-status" */
}

psa_status_t save(size_t n)
{
    psa_status_t status = step(n);
    /* want@+1 "lost" */
    if (status != PSA_SUCCESS)
        goto out;
    status = step(n + 1);
    note(status);
out:
    release();
    return PSA_SUCCESS;
}

psa_status_t finish(size_t n)
{
    psa_status_t status = step(n);
    /* want@+1 "lost" */
    if (status != PSA_SUCCESS)
        goto out;
    release();
out:
    status = step(0);
    return status;
}

CK_RV limited(CK_SESSION_HANDLE session, CK_ULONG n)
{
    CK_RV rv = CKR_OK;
    if (n > MOST)
        rv = CKR_DATA_LEN_RANGE; /* want "lost" */
    rv = token_step(session);
    return rv;
}

psa_status_t sized(size_t n)
{
    psa_status_t status = step(n);
    if (status != PSA_SUCCESS)
        return status;
    if (n > MOST)
        status = PSA_ERROR_INVALID_ARGUMENT; /* want "lost" */
    release();
    return PSA_SUCCESS;
}

CK_RV login(CK_SESSION_HANDLE session)
{
    CK_RV rv;
    if ((rv = token_step(session) != CKR_OK)) /* want "inverted" */
        return rv;
    return CKR_OK;
}

psa_status_t begin(size_t n)
{
    psa_status_t status = step(n);
    if (!status) /* want "inverted" */
        return PSA_ERROR_BAD_STATE;
    return status;
}

CK_RV end(CK_SESSION_HANDLE session)
{
    CK_RV rv = token_step(session);
    if (rv < 0) /* want "inverted" */
        return CKR_GENERAL_ERROR;
    return rv;
}
