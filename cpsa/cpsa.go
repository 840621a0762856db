// SPDX-License-Identifier: Apache-2.0

// Package cpsa is psa_status_t, the status code of the PSA Certified APIs, as a
// Go type.
//
// The constants are Go's own, so that a program that uses them is not linked to the C
// library. Package [github.com/secstatus/secstatus/cpsa/proof] has the C compiler compare
// those that include/psa/error.h defines with its macros. No function of C is ever called.
//
// A [Status] is exactly what C returned. Zero and positive values are successes;
// negative values are failures, but for [OperationIncomplete], which is neither:
// it is not OK, and its Err is not nil. Values that no PSA specification defines
// are kept, shown by number, and judged by their sign.
//
// The laws of package secstatus hold, and so does its list of what errors.Is
// accepts. Codes are defined by the PSA Certified Status code API (Arm IHI 0097),
// the Crypto API (Arm IHI 0086) and the Firmware Update API (Arm IHI 0093).
package cpsa

import _ "github.com/secstatus/secstatus/include" // for "go mod vendor", which keeps the headers
