/* A byte order mark at the beginning of the file, which compilers take as a sign
 * of UTF-8 (C11 5.1.1.2, phase 1, leaves that to them). */
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)-132)
