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

// FS returns the headers, under the names by which C code includes them:
// "psa/error.h", "pkcs11/pkcs11t.h", "secstatus/convert.h" and so on.
func FS() fs.FS { return headers }
