/* A line splice before carriage return and newline, which together are the end of
 * the line (C11 5.1.1.2, phases 1 and 2). */
#define PSA_ERROR_GENERIC_ERROR \
((psa_status_t)-132)
