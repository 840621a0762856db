/* Another definition, if there is none yet: it yields to the reference, but the
 * reference does not yield to it. */
/* want@+2 "macro-spelling: PSA_ERROR_GENERIC_ERROR .* header-first" */
#ifndef PSA_ERROR_GENERIC_ERROR
#define PSA_ERROR_GENERIC_ERROR (-132)
#endif
