/* A line splice and spaces before the replacement list: after splicing, white
 * space that is not part of the list (C11 6.10.3p7). */
#define PSA_ERROR_GENERIC_ERROR \
    ((psa_status_t)-132)
