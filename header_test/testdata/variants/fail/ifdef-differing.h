/* Another definition, if there is one already: the reference's. */
/* expect: PSA_ERROR_GENERIC_ERROR */
/* orders: reference-first */
#ifdef PSA_ERROR_GENERIC_ERROR
#define PSA_ERROR_GENERIC_ERROR (-132)
#endif
