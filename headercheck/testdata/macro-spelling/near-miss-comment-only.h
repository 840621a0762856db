/* Another definition, commented out. */
/*
#define PSA_ERROR_GENERIC_ERROR (-132)
*/
// #define PSA_ERROR_GENERIC_ERROR (-132)
