/* The type without a guard. C90 and C99 do not let a typedef be repeated (C99
 * 6.7p3); C11 does, with the same type, and C++ always did. */
/* expect: psa_status_t in c99 */
#include <stdint.h>
typedef int32_t psa_status_t;
