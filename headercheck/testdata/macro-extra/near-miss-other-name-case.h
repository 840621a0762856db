/* The same name in lower case is another name (C11 6.4.2.1p2). */
#define psa_error_generic_error (-132)
