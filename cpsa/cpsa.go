// SPDX-License-Identifier: Apache-2.0

// Package cpsa is psa_status_t, the status code of the PSA Certified APIs, as a
// Go type.
//
// With cgo, each constant that psa/error.h defines is that header's macro; without
// cgo it is the same number from the registry, and the build fails if the two
// differ. No function of C is ever called.
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
