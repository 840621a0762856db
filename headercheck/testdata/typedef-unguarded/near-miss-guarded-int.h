/* The type is int, but only if no other header has declared it: then the
 * reference does not declare it a second time. */
#ifndef PSA_SUCCESS
typedef int psa_status_t;
#endif
#define PSA_SUCCESS ((psa_status_t)0)
