/* White space before and after the # of the directive does not belong to the
 * macro (C11 6.10p2 and p5). */
  #	define PSA_ERROR_GENERIC_ERROR ((psa_status_t)-132)
