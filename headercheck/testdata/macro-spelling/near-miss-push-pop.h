/* Another definition for a while: the macro is saved, redefined and restored.
 * The pragma is not in the standard; gcc and clang have it. */
#pragma push_macro("PSA_ERROR_GENERIC_ERROR")
#undef PSA_ERROR_GENERIC_ERROR
#define PSA_ERROR_GENERIC_ERROR (-132)
#pragma pop_macro("PSA_ERROR_GENERIC_ERROR")
