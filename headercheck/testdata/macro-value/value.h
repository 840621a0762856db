/* Another value. */
/* want@+1 "macro-value: PSA_ERROR_GENERIC_ERROR .* in both orders" */
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)-133)
