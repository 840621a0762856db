/* One space before the minus, as version 1.0.1 of the official psa/error.h had it.
 * White space must separate the same tokens (C11 6.10.3p1). */
/* want@+1 "macro-spacing: PSA_ERROR_GENERIC_ERROR .* in both orders" */
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t) -132)
