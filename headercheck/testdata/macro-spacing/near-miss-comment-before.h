/* A comment between the name and the replacement list counts as one space (C11
 * 5.1.1.2, phase 3), and no other space is needed. */
#define PSA_ERROR_GENERIC_ERROR/**/((psa_status_t)-132)
