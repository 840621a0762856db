/* A tab between the name and the replacement list. White space around the list
 * is not part of it (C11 6.10.3p7). */
#define PSA_ERROR_GENERIC_ERROR		((psa_status_t)-132)
