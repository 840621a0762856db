/* The value in hexadecimal: other tokens. */
/* expect: PSA_ERROR_GENERIC_ERROR */
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)-0x84)
