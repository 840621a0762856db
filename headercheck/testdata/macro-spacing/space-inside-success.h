/* One space before the zero. White space must separate the same tokens (C11 6.10.3p1). */
/* want@+5 "macro-spacing: PSA_SUCCESS .* in both orders" */
#include <stdint.h>
#ifndef PSA_SUCCESS
typedef int32_t psa_status_t;
#endif
#define PSA_SUCCESS ((psa_status_t) 0)
