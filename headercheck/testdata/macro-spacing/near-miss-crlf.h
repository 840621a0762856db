/* Lines that end in carriage return and newline. Both together are the end of the
 * line (C11 5.1.1.2, phase 1), not part of the replacement list. */
/* flags: --profile pkcs11 */
#include <stdint.h>
#ifndef PSA_SUCCESS
typedef int32_t psa_status_t;
#endif
#define PSA_SUCCESS ((psa_status_t)0)
#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)-132)
#define CKR_CANT_LOCK 0x0000000AUL
