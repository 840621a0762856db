/* A space before a line splice. The splice goes away (C11 5.1.1.2, phase 2), the
 * space stays. */
/* want@+1 "macro-spacing: PSA_ERROR_GENERIC_ERROR .* in both orders" */
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t) \
-132)
