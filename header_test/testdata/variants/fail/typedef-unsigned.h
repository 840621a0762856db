/* The type without a sign. */
/* expect: psa_status_t */
#include <stdint.h>
typedef uint32_t psa_status_t;
