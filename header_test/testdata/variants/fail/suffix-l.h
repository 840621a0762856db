/* The value with suffix L: another token. */
/* expect: PSA_ERROR_GENERIC_ERROR */
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)-132L)
