// SPDX-License-Identifier: Apache-2.0

// Package proof proves that the constants of package cpsa are the macros of the C header
// include/psa/error.h: with cgo it includes the header, and does not compile if the value of
// a constant that the header has differs. Without cgo it is empty.
//
// Import it into a program that uses C anyway:
//
//	import _ "github.com/secstatus/secstatus/cpsa/proof"
//
// It stands beside cpsa, and not in it, because a package that cgo compiles has every
// program that imports it linked to the C library. No function of C is ever called.
package proof
