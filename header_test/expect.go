// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"fmt"
	"strings"
)

// A Macro is an object-like macro and the value it must have.
type Macro struct {
	Name  string
	Value int64
}

// Expect is what the reference headers must define: all macros of psa/error.h
// and all CKR_ macros of pkcs11/pkcs11t.h.
type Expect struct {
	PSA, PKCS11 []Macro
}

// Registry returns what the registry says that the headers must define. It is
// generated, and does not come from the headers.
func Registry() Expect { return Expect{PSA: psaMacros, PKCS11: pkcs11Macros} }

// source returns a translation unit that compiles only if the two headers
// define all of e. An array of size -1 is the assertion that C90 and C++98 have.
func (e Expect) source() string {
	var b strings.Builder
	b.WriteString(includes(psaHeader, pkcs11Header))
	// PSA Certified Status code API 1.0 (Arm IHI 0097), chapter 2: psa_status_t
	// is int32_t.
	assert(&b, "psa_status_t_is_int32", "sizeof(psa_status_t) == 4 && (psa_status_t)-1 < 0")
	// PKCS #11 3.2, "General data types": CK_RV is a CK_ULONG, and that is at
	// least 32 bits unsigned. The published header says unsigned long.
	assert(&b, "CK_RV_is_unsigned_long", "sizeof(CK_RV) == sizeof(unsigned long) && (CK_RV)-1 > 0")
	for _, m := range e.PSA {
		assert(&b, "value_of_"+m.Name,
			fmt.Sprintf("%s == %d && sizeof(%[1]s) == sizeof(psa_status_t)", m.Name, m.Value))
	}
	for _, m := range e.PKCS11 {
		assert(&b, "value_of_"+m.Name,
			fmt.Sprintf("%s == 0x%XUL && sizeof(%[1]s) == sizeof(CK_RV)", m.Name, m.Value))
	}
	return b.String()
}

// assert writes one line that compiles only if the condition holds.
func assert(b *strings.Builder, name, condition string) {
	fmt.Fprintf(b, "typedef char %s[(%s) ? 1 : -1];\n", name, condition)
}
