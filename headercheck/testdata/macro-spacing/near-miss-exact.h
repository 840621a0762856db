/* The definition as the specification prints it: nothing differs. */
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)-132)
