// SPDX-License-Identifier: Apache-2.0

//go:build cgo

package main

import "os"

func Example() {
	run(os.Stdout)
	// Output:
	// sign: PSA_SUCCESS (0), in PKCS #11: CKR_OK, exact
	// sign: PSA_ERROR_NOT_PERMITTED (-133), in PKCS #11: CKR_KEY_FUNCTION_NOT_PERMITTED, general
	// sign: psa_status_t(-7) (-7), in PKCS #11: CKR_FUNCTION_FAILED, fallback
	// login: CKR_PIN_INCORRECT: the PIN is wrong, or the user could not be authenticated
}
