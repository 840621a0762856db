/* A function-like macro of the same name (C11 6.10.3p2). */
/* expect: PSA_ERROR_GENERIC_ERROR */
#define PSA_ERROR_GENERIC_ERROR() ((psa_status_t)-132)
