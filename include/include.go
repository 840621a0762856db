// SPDX-License-Identifier: Apache-2.0

// Package include holds the C headers of secstatus: psa/error.h and
// pkcs11/pkcs11t.h, and conversions and names below secstatus/. Being a Go package that embeds them, it makes
// "go mod vendor" keep them, which it does not do for folders without Go
// (https://go.dev/issue/26366).
package include

import (
	"embed"
	"io/fs"
)

//go:embed psa/error.h pkcs11/*.h secstatus/*.h
var headers embed.FS

// Those that programs read often, as texts: a program that takes no other is linked with
// these alone.
//
//go:embed psa/error.h
var psaError string

//go:embed pkcs11/pkcs11t.h
var pkcs11t string

//go:embed pkcs11/pkcs11f.h
var pkcs11f string

//go:embed pkcs11/pkcs11.h
var pkcs11 string

// PSAError is the text of psa/error.h.
func PSAError() string { return psaError }

// PKCS11T is the text of pkcs11/pkcs11t.h.
func PKCS11T() string { return pkcs11t }

// PKCS11F is the text of pkcs11/pkcs11f.h.
func PKCS11F() string { return pkcs11f }

// PKCS11 is the text of pkcs11/pkcs11.h.
func PKCS11() string { return pkcs11 }

// FS returns the headers, under the names by which C code includes them:
// "psa/error.h", "pkcs11/pkcs11t.h", "secstatus/convert.h" and so on.
func FS() fs.FS { return headers }
