// SPDX-License-Identifier: Apache-2.0

// Package proof proves that the constants of package cpkcs11 equal the macros of the C header
// include/pkcs11/pkcs11t.h. With cgo, it includes the header and does not compile if the value
// of a constant differs. Without cgo, it is empty.
//
// Import it into a program that uses C anyway:
//
//	import _ "github.com/secstatus/secstatus/cpkcs11/proof"
//
// It is not part of package cpkcs11, because a program that imports a package with cgo is
// linked to the C library. It calls no C function.
package proof
