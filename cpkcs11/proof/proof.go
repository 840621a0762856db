// SPDX-License-Identifier: Apache-2.0

// Package proof proves that the constants of package cpkcs11 are the macros of the C header
// include/pkcs11/pkcs11t.h: with cgo it includes the header, and does not compile if the value of
// a constant differs. Without cgo it is empty.
//
// Import it into a program that uses C anyway:
//
//	import _ "github.com/secstatus/secstatus/cpkcs11/proof"
//
// It stands beside cpkcs11, and not in it, because a package that cgo compiles has every
// program that imports it linked to the C library. No function of C is ever called.
package proof
