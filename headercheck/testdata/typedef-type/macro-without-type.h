/* PSA_SUCCESS says that psa_status_t is declared; here it is not, and the
 * reference relies on it. */
/* want@+1 "typedef-type: .* header-first" */
#define PSA_SUCCESS ((psa_status_t)0)
