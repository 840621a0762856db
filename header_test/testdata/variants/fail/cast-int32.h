/* A cast to the type that psa_status_t stands for: another token. */
/* expect: PSA_ERROR_GENERIC_ERROR */
#include <stdint.h>
#define PSA_ERROR_GENERIC_ERROR ((int32_t)-132)
