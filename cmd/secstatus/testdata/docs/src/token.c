/* SPDX-License-Identifier: Apache-2.0 */
#include <stdbool.h>

#include "token.h"

CK_RV token_sign(struct token *t, CK_BYTE_PTR data, CK_ULONG size)
{
    CK_RV rv;

    if (t->key == CK_INVALID_HANDLE) {
        return false;
    }
    if ((rv = token_login(t) != CKR_OK)) {
        return rv;
    }
    return token_run(t, data, size);
}

psa_status_t token_store(struct token *t)
{
    psa_status_t status = token_open(t);
    if (status != PSA_SUCCESS) {
        goto out;
    }
    status = token_write(t);
out:
    token_close(t);
    return PSA_SUCCESS;
}
