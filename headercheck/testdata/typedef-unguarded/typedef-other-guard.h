/* The type with a guard of its own, which the reference does not know. C90 and
 * C99 do not let a typedef be repeated (C99 6.7p3). */
/* want@+4 "typedef-unguarded: psa_status_t .* header-first" "typedef-unguarded: psa_status_t .* reference-first" */
#include <stdint.h>
#ifndef MY_PSA_STATUS_T
#define MY_PSA_STATUS_T
typedef int32_t psa_status_t;
#endif
