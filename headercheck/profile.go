// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	_ "embed"
	"strconv"
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// A Profile is a vocabulary of codes, and how strict its specification is.
type Profile string

// The profiles. The PSA specification fixes the text of each definition, so
// any difference is an error. PKCS #11 fixes values: another spelling of the
// same value is a warning.
const (
	PSA    Profile = "psa"
	PKCS11 Profile = "pkcs11"
)

// Profiles are all profiles.
var Profiles = []Profile{PSA, PKCS11}

// typeName is the type of the profile's codes.
func (p Profile) typeName() string {
	if p == PKCS11 {
		return "CK_RV"
	}
	return "psa_status_t"
}

func (p Profile) facts() []fact {
	if p == PKCS11 {
		return pkcs11Facts
	}
	return psaFacts
}

// reserved says whether a name belongs to the profile's specification.
func (p Profile) reserved(name string) bool {
	if p == PKCS11 {
		return strings.HasPrefix(name, "CKR_")
	}
	return strings.HasPrefix(name, "PSA_ERROR_") || strings.HasPrefix(name, "PSA_SUCCESS") || strings.HasPrefix(name, "PSA_OPERATION_INCOMPLETE")
}

// foreign says whether a reserved name is not a code: engines of OpenSSL number their
// functions, for ERR_raise's predecessor, as CKR_F_.
func (p Profile) foreign(name string) bool {
	return p == PKCS11 && strings.HasPrefix(name, "CKR_F_")
}

// specified is the profile of the specifications that reserve a name, or "": PSA_ and what
// begins with CK, more letters and an underscore, such as CKR_.
func specified(name string) Profile {
	if strings.HasPrefix(name, "PSA_") {
		return PSA
	}
	if !strings.HasPrefix(name, "CK") {
		return ""
	}
	for i := 2; i < len(name); i++ {
		if c := name[i]; c == '_' {
			return PKCS11
		} else if c < 'A' || c > 'Z' {
			break
		}
	}
	return ""
}

// number prints a value the way the profile's specification does.
func (p Profile) number(v cpp.Int) string {
	if p == PKCS11 {
		return inHex(v.Uint64())
	}
	return v.String()
}

func inHex(v uint64) string { return "0x" + strings.ToUpper(strconv.FormatUint(v, 16)) }

// code is number for the value of a code.
func (p Profile) code(v int64) string {
	if p == PKCS11 {
		return inHex(uint64(v))
	}
	return strconv.FormatInt(v, 10)
}

// header is the name of the profile's header in package include, and claim how the path
// of a file ends that claims to be it.
func (p Profile) header() string {
	if p == PKCS11 {
		return "pkcs11/pkcs11t.h"
	}
	return "psa/error.h"
}

// The code of headers in package include, without the lines that only have comments.
var (
	//go:embed zerror.txt
	psaError string
	//go:embed zpkcs11t.txt
	pkcs11t string
	//go:embed zpkcs11f.txt
	pkcs11f string
	//go:embed zpkcs11.txt
	pkcs11 string
)

// text is that of the profile's header, without the lines that only have comments.
func (p Profile) text() string {
	if p == PKCS11 {
		return pkcs11t
	}
	return psaError
}

func (p Profile) claim() string {
	if p == PKCS11 {
		return "pkcs11t.h"
	}
	return "psa/error.h"
}
