/* Defined by another macro with the same replacement list. Lists are compared
 * before macros are replaced in them (C11 6.10.3p2). */
/* expect: PSA_ERROR_GENERIC_ERROR */
#define MY_GENERIC_ERROR ((psa_status_t)-132)
#define PSA_ERROR_GENERIC_ERROR MY_GENERIC_ERROR
