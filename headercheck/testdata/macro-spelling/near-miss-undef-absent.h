/* #undef of a macro that may or may not be defined (C11 6.10.3.5p2), without
 * another definition. */
#undef PSA_ERROR_GENERIC_ERROR
