/* A line splice in the middle of a token. Lines are joined before there are
 * tokens (C11 5.1.1.2, phases 2 and 3). */
#define PSA_ERROR_GENERIC_ERROR ((psa_sta\
tus_t)-132)
