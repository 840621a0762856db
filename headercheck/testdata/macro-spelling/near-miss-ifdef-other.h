/* Another definition for the case that a macro is defined which is not. */
#ifdef NO_SUCH_PROJECT_VERSION
#define PSA_ERROR_GENERIC_ERROR (-132)
#endif
