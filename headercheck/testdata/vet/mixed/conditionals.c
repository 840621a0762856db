/* SPDX-License-Identifier: Apache-2.0 */
/* Braces that conditionals split, and what each branch has. */
#ifndef GUARD
#define GUARD

psa_status_t split(int n)
{
#ifdef WIDE
    if (n > 16) {
#else
    if (n > 8) {
#endif
        return MBEDTLS_ERR_PK_ALLOC_FAILED; /* want "split returns" */
    }
#if defined(TRACE)
    for (;;) {
#endif
        step();
#if defined(TRACE)
    }
#endif
    return PSA_SUCCESS;
}

#if defined(WITH_PSA)
psa_status_t
#else
int
#endif
either(void)
{
#if defined(WITH_PSA)
    return PSA_ERROR_BAD_STATE;
#else
    return MBEDTLS_ERR_PK_ALLOC_FAILED;
#endif
}

int heads(void)
{
#ifdef WITH_PSA
    psa_status_t ret;
    ret = PSA_ERROR_BAD_STATE;
#else
    int ret;
    ret = MBEDTLS_ERR_PK_ALLOC_FAILED;
#endif
#if defined(SOMETHING_ELSE)
    ret = MBEDTLS_ERR_PK_ALLOC_FAILED;
#endif
    return ret;
}

/* A macro opens the brace: nothing is said. */
psa_status_t lopsided(int n)
{
    IF_LEVEL(n)
        step();
    }
    return MBEDTLS_ERR_PK_ALLOC_FAILED;
}

psa_status_t after(void)
{
#if A
    return PSA_SUCCESS;
#elif B
    return MBEDTLS_ERR_PK_ALLOC_FAILED; /* want "after returns" */
#elif !defined(C)
    return CKR_HOST_MEMORY; /* want "after returns CKR_HOST_MEMORY" */
#else
#ifdef D
    return TEE_ERROR_GENERIC; /* want "after returns TEE_ERROR_GENERIC" */
#endif
#endif
}

#ifdef __cplusplus
extern "C" {
#endif
psa_status_t in_both(void) { return CKR_HOST_MEMORY; } /* want "in_both returns" */
#ifdef __cplusplus
}
#endif

static psa_status_t first(int n)
#if defined(UNUSED)
    __attribute__((unused))
#endif
{
    return PSA_SUCCESS;
}

#endif
