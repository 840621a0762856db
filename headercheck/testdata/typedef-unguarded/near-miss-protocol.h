/* Type and macros as Trusted Firmware-M and TF-PSA-Crypto have them: the
 * type is guarded by PSA_SUCCESS, since C90 and C99 do not let it be repeated. */
#include <stdint.h>
#ifndef PSA_SUCCESS
typedef int32_t psa_status_t;
#endif
#define PSA_SUCCESS ((psa_status_t)0)
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)-132)
