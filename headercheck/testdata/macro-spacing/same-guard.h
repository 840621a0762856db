/* The reference's own include guard around another definition. Whichever comes
 * first hides the other, until a program sees both: so the two are compared with
 * the reference under another guard. */
/* want@+7 "macro-spacing: PSA_SUCCESS .* in both orders" */
#ifndef PSA_ERROR_H
#define PSA_ERROR_H
#include <stdint.h>
#ifndef PSA_SUCCESS
typedef int32_t psa_status_t;
#endif
#define PSA_SUCCESS ((psa_status_t) 0)
#endif
