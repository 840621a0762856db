/* Spaces at the end of the line. White space around the replacement list is not
 * part of it (C11 6.10.3p7). */
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)-132)   
