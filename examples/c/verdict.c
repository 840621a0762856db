/* SPDX-License-Identifier: Apache-2.0 */

#include <psa/crypto.h>
#include "psa/error.h"
#include "verdict.h"

const char *verdict(psa_status_t status)
{
    switch (status) {
    case PSA_OPERATION_INCOMPLETE:  return "call again";
    case PSA_ERROR_BAD_STATE:       return "mind the order of calls";
    case PSA_ERROR_BUFFER_TOO_SMALL: return "bring more room";
    case PSA_ERROR_INVALID_SIGNATURE: return "not genuine";
    case PSA_ERROR_DOES_NOT_EXIST:
    case PSA_ERROR_INVALID_HANDLE:  return "no such thing";
    case PSA_ERROR_CORRUPTION_DETECTED: return "stop everything";
    default:                        return status >= 0 ? "success" : "failure"; /* positive values are successes, too */
    }
}
