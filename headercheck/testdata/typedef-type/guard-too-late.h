/* The type is guarded by PSA_SUCCESS, but after the definition of PSA_SUCCESS, so
 * that it is never declared. */
/* want@+2 "typedef-type: .* header-first" */
#include <stdint.h>
#define PSA_SUCCESS ((psa_status_t)0)
#ifndef PSA_SUCCESS
typedef int32_t psa_status_t;
#endif
