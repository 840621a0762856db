/* A line splice inserts no white space, but here the next line begins with some. */
/* expect: PSA_ERROR_GENERIC_ERROR */
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)\
    -132)
