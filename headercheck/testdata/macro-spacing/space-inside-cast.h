/* Spaces inside the cast. White space must separate the same tokens (C11 6.10.3p1). */
/* want@+1 "macro-spacing: PSA_ERROR_GENERIC_ERROR .* in both orders" */
#define PSA_ERROR_GENERIC_ERROR (( psa_status_t )-132)
