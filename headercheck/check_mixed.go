// SPDX-License-Identifier: Apache-2.0

package headercheck

import "github.com/secstatus/secstatus/headercheck/internal/vet"

var mixedCodes = &Check{
	Name:  vet.Mixed,
	Title: "a constant of another vocabulary where a status is wanted",
	Text: `A function that returns one vocabulary's status returns a constant of another one, or
a variable of that type is set to it or compared with it. The compiler sees two
integers. The caller reads a code that was not meant, or none; a comparison with
it never holds. The same in a function that returns int, and errors of Mbed TLS:
a caller that knows those does not know PSA_ERROR_.`,
	Before: `psa_status_t import(const unsigned char *key, size_t size)
{
    if (size > LIMIT) {
        return MBEDTLS_ERR_ECP_BAD_INPUT_DATA;
    }
    return psa_import(key, size);
}`,
	After: `psa_status_t import(const unsigned char *key, size_t size)
{
    if (size > LIMIT) {
        return PSA_ERROR_INVALID_ARGUMENT;
    }
    return psa_import(key, size);
}`,
	Since:    "0.1.0",
	Severity: Error,
}
