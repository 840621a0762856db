/* One space after the minus. White space must separate the same tokens (C11 6.10.3p1). */
/* expect: PSA_ERROR_GENERIC_ERROR */
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)- 132)
