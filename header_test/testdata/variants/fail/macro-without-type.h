/* PSA_SUCCESS says that psa_status_t is declared; here it is not, and the
 * reference relies on it. */
/* expect: psa_status_t */
/* orders: header-first */
#define PSA_SUCCESS ((psa_status_t)0)
