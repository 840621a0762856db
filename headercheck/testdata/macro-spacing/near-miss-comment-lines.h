/* A comment that goes on in the next line. Comments become spaces before
 * directives are looked for (C11 5.1.1.2, phases 3 and 4). */
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)-132) /* no
    details */
