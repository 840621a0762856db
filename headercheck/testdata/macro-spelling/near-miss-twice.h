/* The same definition twice in one header. */
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)-132)
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)-132)
