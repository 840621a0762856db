/* The type without a sign. */
/* want@+2 "typedef-type: psa_status_t .* in both orders" */
#include <stdint.h>
typedef uint32_t psa_status_t;
