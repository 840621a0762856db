/* The type as int. Where int32_t is int that is the same type, which C11 and C++
 * let one repeat; on arm-none-eabi int32_t is long. */
/* want@+1 "typedef-unguarded: psa_status_t .* header-first" "typedef-unguarded: psa_status_t .* reference-first" */
typedef int psa_status_t;
