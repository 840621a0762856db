/* A function-like macro of the same name (C11 6.10.3p2). */
/* want@+1 "macro-value: PSA_ERROR_GENERIC_ERROR .* in both orders" */
#define PSA_ERROR_GENERIC_ERROR() ((psa_status_t)-132)
