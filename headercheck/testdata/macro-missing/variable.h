/* An object of the same name. After the reference the name is replaced by a
 * number where C wants a name; before the reference the macro hides it. */
/* want@+1 "macro-missing: PSA_ERROR_GENERIC_ERROR .* reference-first" */
extern const int PSA_ERROR_GENERIC_ERROR;
