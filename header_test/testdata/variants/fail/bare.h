/* Nothing but the number. */
/* expect: PSA_SUCCESS */
#include <stdint.h>
#ifndef PSA_SUCCESS
typedef int32_t psa_status_t;
#endif
#define PSA_SUCCESS 0
