/* No cast to psa_status_t. */
/* expect: PSA_ERROR_GENERIC_ERROR */
#define PSA_ERROR_GENERIC_ERROR (-132)
