/* The value with suffix U: another token. */
/* expect: PSA_SUCCESS */
#include <stdint.h>
#ifndef PSA_SUCCESS
typedef int32_t psa_status_t;
#endif
#define PSA_SUCCESS ((psa_status_t)0U)
