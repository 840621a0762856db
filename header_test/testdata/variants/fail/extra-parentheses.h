/* Parentheses around the value, which change nothing but the tokens. */
/* expect: PSA_ERROR_GENERIC_ERROR */
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)(-132))
