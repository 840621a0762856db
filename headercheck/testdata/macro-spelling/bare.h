/* Nothing but the number. */
/* want@+5 "macro-spelling: PSA_SUCCESS .* in both orders" */
#include <stdint.h>
#ifndef PSA_SUCCESS
typedef int32_t psa_status_t;
#endif
#define PSA_SUCCESS 0
