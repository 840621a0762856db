/* #undef, and then another definition. After the reference that is allowed (C11
 * 6.10.3.5p2), and silently replaces it; before the reference it clashes. */
/* want@+2 "macro-spelling: PSA_ERROR_GENERIC_ERROR .* header-first" */
#undef PSA_ERROR_GENERIC_ERROR
#define PSA_ERROR_GENERIC_ERROR (-132)
