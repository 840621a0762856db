/* A comment after the replacement list counts as one space there (C11 5.1.1.2,
 * phase 3), which is not part of the list (6.10.3p7). */
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)-132) /* no details */
