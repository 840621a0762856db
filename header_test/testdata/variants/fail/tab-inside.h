/* A tab before the minus. A tab counts as a space (C11 6.10.3p1), and the
 * reference has none there. */
/* expect: PSA_ERROR_GENERIC_ERROR */
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)	-132)
