/* Defined by another macro with the same replacement list. Lists are compared
 * before macros are replaced in them (C11 6.10.3p2). */
/* want@+2 "value-duplicate: MY_GENERIC_ERROR" */
/* want@+2 "macro-spelling: PSA_ERROR_GENERIC_ERROR .* in both orders" */
#define MY_GENERIC_ERROR ((psa_status_t)-132)
#define PSA_ERROR_GENERIC_ERROR MY_GENERIC_ERROR
