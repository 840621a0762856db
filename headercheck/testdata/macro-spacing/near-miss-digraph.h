/* The digraph %: is the token # in another spelling (C11 6.4.6p3); it begins the
 * directive and does not belong to the macro. */
%:define PSA_ERROR_GENERIC_ERROR ((psa_status_t)-132)
