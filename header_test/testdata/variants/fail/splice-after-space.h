/* A space before a line splice. The splice goes away (C11 5.1.1.2, phase 2), the
 * space stays. */
/* expect: PSA_ERROR_GENERIC_ERROR */
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t) \
-132)
