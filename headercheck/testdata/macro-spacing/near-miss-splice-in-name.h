/* A line splice in the middle of the macro's name. Lines are joined before there
 * are tokens (C11 5.1.1.2, phases 2 and 3). */
#define PSA_ERROR_GENERIC_\
ERROR ((psa_status_t)-132)
