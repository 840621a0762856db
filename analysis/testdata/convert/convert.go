package convert

import (
	"fmt"

	"github.com/miekg/pkcs11"
	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/cpsa"
	"github.com/secstatus/secstatus/osstatus"
	"github.com/secstatus/secstatus/parsec"
)

type _Ctype_CK_RV = uint64

func call() _Ctype_CK_RV { return 0 }

func assigned(status cpsa.Status) (rv cpkcs11.RV) {
	first := cpkcs11.RV(status) // want `this keeps the number, which means something else in CK_RV than in psa_status_t; conv.PSAToPKCS11 converts the meaning`
	fmt.Println(first)
	var second = parsec.Status(uint16(status)) // want `conv.PSAToParsec`
	fmt.Println(second)
	rv = cpkcs11.RV(uint64(int64(status))) // want `conv.PSAToPKCS11`
	return rv
}

// Calls of conv return two values: no fix.
func elsewhere(status cpsa.Status, rv cpkcs11.RV, foreign pkcs11.Error) []any {
	var typed cpkcs11.RV = cpkcs11.RV(status) // want `conv.PSAToPKCS11`
	one := pkcs11.Error(status)               // want `conv.PSAToPKCS11`
	two := cpsa.Status(foreign)               // want `conv.PKCS11ToPSA`
	three := cpsa.FromC(osstatus.Status(-50)) // want `conv.OSStatusToPSA`
	four := cpsa.Status(call())               // want `conv.PKCS11ToPSA`
	five := cpsa.Status(pkcs11.CKR_CANCEL)    // want `conv.PKCS11ToPSA`
	return []any{typed, one, two, three, four, five,
		cpsa.Status(rv),            // want `conv.PKCS11ToPSA`
		osstatus.Status(int32(rv)), // want `conv.PKCS11ToOSStatus`
	}
}

// conv is something else here.
func shadowed(status cpsa.Status) cpkcs11.RV {
	conv := 1
	rv := cpkcs11.RV(status) // want `conv.PSAToPKCS11`
	return rv + cpkcs11.RV(conv)
}

// Near-misses.
func right(n int64, rv cpkcs11.RV, status cpsa.Status, foreign pkcs11.Error) []any {
	return []any{
		cpsa.Status(n),
		cpkcs11.RV(foreign),
		cpkcs11.FromC(foreign),
		pkcs11.Error(rv),
		pkcs11.Error(cpkcs11.Cancel),
		cpkcs11.FromC(call()),
		uint64(status),
		parsec.Status(1000 - int32(status)), // arithmetic is meant
		cpsa.Status(pkcs11.CKA_CLASS),
	}
}
