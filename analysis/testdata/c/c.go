package c

/*
typedef unsigned long CK_RV;
typedef int psa_status_t;
#define CKR_OK 0UL
#define CKR_CANCEL 1UL
#define PSA_ERROR_BAD_STATE ((psa_status_t)-137)
static CK_RV f(void *p) { return p ? CKR_OK : CKR_CANCEL; }
static psa_status_t g(void) { return PSA_ERROR_BAD_STATE; }
*/
import "C"

import (
	"unsafe"

	"github.com/miekg/pkcs11"
	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/cpsa"
)

func wrong(p unsafe.Pointer) (bool, error) {
	rv := C.f(p)
	_ = cpsa.Status(rv)           // wrong
	_ = cpkcs11.RV(C.g())         // wrong
	return C.g() == C.CKR_CANCEL, // wrong
		pkcs11.Error(C.f(p)) // wrong
}

func right(p unsafe.Pointer) (bool, error) {
	rv := C.f(p)
	_ = cpkcs11.FromC(rv)
	_ = cpsa.FromC(C.g())
	if rv == C.CKR_OK {
		return C.g() == C.PSA_ERROR_BAD_STATE, nil
	}
	return false, pkcs11.Error(rv)
}
