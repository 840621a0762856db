/* A comment to the end of the line counts as one space (C11 6.4.9p2), which is
 * not part of the replacement list. */
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)-132) // no details
