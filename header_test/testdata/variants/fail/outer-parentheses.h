/* Another pair of parentheses around it all, which changes nothing but the
 * tokens. */
/* expect: PSA_ERROR_GENERIC_ERROR */
#define PSA_ERROR_GENERIC_ERROR (((psa_status_t)-132))
