/* No cast to psa_status_t. */
/* want@+1 "macro-spelling: PSA_ERROR_GENERIC_ERROR .* in both orders" */
#define PSA_ERROR_GENERIC_ERROR (-132)
