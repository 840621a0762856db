// SPDX-License-Identifier: Apache-2.0

// Package cpsa is psa_status_t, the status code of the PSA Certified APIs, as a Go type.
//
//	if err := cpsa.FromC(status).Err(); errors.Is(err, secstatus.PermissionDenied) {
//		// The key's policy forbids this.
//	}
//
// A [Status] is exactly what C returned. Zero and positive values are successes. Negative
// values are failures, except [OperationIncomplete], which means that the operation is in
// progress: it is not OK, and its Err is not nil. Values that no PSA specification defines
// are kept, shown by number, and judged by their sign.
//
// The constants are Go's own: a program that uses them is not linked to the C library.
// In package [github.com/secstatus/secstatus/cpsa/proof] the C compiler compares those of
// include/psa/error.h with its macros. No function of C is called.
//
// The laws of package secstatus hold, and so does its list of what errors.Is accepts. The
// PSA Certified Status code API (Arm IHI 0097), the Crypto API (Arm IHI 0086) and the
// Firmware Update API (Arm IHI 0093) define the codes.
package cpsa

import _ "github.com/secstatus/secstatus/include" // for "go mod vendor", which keeps the headers
