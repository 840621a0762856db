/* No white space after the name, so that the replacement list reads as parameters
 * (C11 6.10.3p3 requires white space there). */
/* unreadable: PSA_ERROR_GENERIC_ERROR */
#define PSA_ERROR_GENERIC_ERROR((psa_status_t)-132)
