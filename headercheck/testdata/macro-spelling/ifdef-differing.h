/* Another definition, if there is one already: the reference's. */
/* want@+2 "macro-spelling: PSA_ERROR_GENERIC_ERROR .* reference-first" */
#ifdef PSA_ERROR_GENERIC_ERROR
#define PSA_ERROR_GENERIC_ERROR (-132)
#endif
