/* A line splice between two tokens inserts no white space: backslash and newline
 * are deleted (C11 5.1.1.2, phase 2), and the next line begins in column one. */
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)\
-132)
