/* A cast to the type that psa_status_t stands for: another token. */
/* want@+2 "macro-spelling: PSA_ERROR_GENERIC_ERROR .* in both orders" */
#include <stdint.h>
#define PSA_ERROR_GENERIC_ERROR ((int32_t)-132)
