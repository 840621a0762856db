/* A comment between two tokens counts as one space (C11 5.1.1.2, phase 3), and
 * the reference has none there. */
/* want@+1 "macro-spacing: PSA_ERROR_GENERIC_ERROR .* in both orders" */
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)/* minus */-132)
