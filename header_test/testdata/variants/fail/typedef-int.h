/* The type as int. Where int32_t is int that is the same type, which C11 and C++
 * let one repeat; on arm-none-eabi int32_t is long. */
/* expect: psa_status_t in c99 */
/* expect: psa_status_t on arm-none-eabi */
typedef int psa_status_t;
