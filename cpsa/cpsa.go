// SPDX-License-Identifier: Apache-2.0

// Package cpsa provides psa_status_t, the status code of the PSA Certified APIs, as a Go type.
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
// The constants are Go constants: a program that uses them does not need cgo or a C
// library, and this package calls no C function. When package
// [github.com/secstatus/secstatus/cpsa/proof] is built, the C compiler compares the
// constants of include/psa/error.h with its macros.
//
// The laws of package secstatus apply, and so does its list of targets for errors.Is.
// The PSA Certified Status code API (Arm IHI 0097), the Crypto API (Arm IHI 0086) and the
// Firmware Update API (Arm IHI 0093) define the codes.
package cpsa

import _ "github.com/secstatus/secstatus/include" // for "go mod vendor", which keeps the headers
