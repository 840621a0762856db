/* not clean by itself */
/* Two definitions in one header, the second with a space. */
/* want@+2 "macro-spacing: PSA_ERROR_GENERIC_ERROR .* in both orders" */
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)-132)
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t) -132)
