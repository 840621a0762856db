/* An enumeration constant of the same name. After the reference it is replaced
 * by a number, before the name of a constant is expected; before the reference
 * the macro hides it, and nothing is wrong. */
/* want@+1 "macro-missing: PSA_ERROR_GENERIC_ERROR .* reference-first" */
enum my_status { MY_STATUS_OK, PSA_ERROR_GENERIC_ERROR = -132 };
