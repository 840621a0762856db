/* The value with suffix L: another token. */
/* want@+1 "macro-spelling: PSA_ERROR_GENERIC_ERROR .* in both orders" */
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)-132L)
