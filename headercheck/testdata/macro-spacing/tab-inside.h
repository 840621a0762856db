/* A tab before the minus. A tab counts as a space (C11 6.10.3p1), and the
 * reference has none there. */
/* want@+1 "macro-spacing: PSA_ERROR_GENERIC_ERROR .* in both orders" */
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)	-132)
