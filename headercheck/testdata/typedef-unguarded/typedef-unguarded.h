/* The type without a guard. C90 and C99 do not let a typedef be repeated (C99
 * 6.7p3); C11 does, with the same type, and C++ always did. */
/* want@+2 "typedef-unguarded: psa_status_t .* header-first" "typedef-unguarded: psa_status_t .* reference-first" */
#include <stdint.h>
typedef int32_t psa_status_t;
