package mixed

import (
	"github.com/miekg/pkcs11"
	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/cpsa"
	"github.com/secstatus/secstatus/osstatus"
	"github.com/secstatus/secstatus/parsec"
)

const (
	_Ciconst_CKR_CANCEL                      = 1
	_Ciconst_PSA_ERROR_BAD_STATE             = -137
	_Ciconst_errSecItemNotFound              = -25300
	errSecond                                = 2
	CKR_NAME                                 = "CKR_OK"
	own                          cpsa.Status = -1
)

type _Ctype_psa_status_t = int32

func compared(status cpsa.Status, rv cpkcs11.RV, p parsec.Status, o osstatus.Status, c _Ctype_psa_status_t) bool {
	switch status {
	case pkcs11.CKR_CANCEL: // want `^CKR_CANCEL is a value of type CK_RV, compared with one of type psa_status_t$`
	case cpsa.BadState:
	}
	switch uint64(rv) {
	case uint64(parsec.Success): // want `^Success is a value of type ResponseStatus, compared with one of type CK_RV$`
	case uint64(cpkcs11.Cancel):
	}
	return uint64(status) == uint64(cpkcs11.OK) || // want `^OK is a value of type CK_RV, compared with one of type psa_status_t$`
		pkcs11.CKR_DEVICE_REMOVED != status || // want `^CKR_DEVICE_REMOVED is a value of type CK_RV, compared with one of type psa_status_t$`
		int(o) == int(cpsa.BadState) || // want `^BadState is a value of type psa_status_t, compared with one of type OSStatus$`
		p == (_Ciconst_CKR_CANCEL) || // want `^CKR_CANCEL is a value of type CK_RV, compared with one of type ResponseStatus$`
		c == _Ciconst_errSecItemNotFound // want `^errSecItemNotFound is a value of type OSStatus, compared with one of type psa_status_t$`
}

func used(fail bool) cpsa.Status {
	var status cpsa.Status = pkcs11.CKR_OK // want `^CKR_OK is a value of type CK_RV, used as one of type psa_status_t$`
	if fail {
		return (pkcs11.CKR_CANCEL) // want `^CKR_CANCEL is a value of type CK_RV, used as one of type psa_status_t$`
	}
	return status
}

// Near-misses.
func right(status cpsa.Status, rv cpkcs11.RV, foreign pkcs11.Error, c _Ctype_psa_status_t, n uint64) bool {
	var u uint = pkcs11.CKR_CANCEL
	return foreign == pkcs11.CKR_CANCEL ||
		uint64(foreign) == uint64(cpkcs11.Cancel) ||
		rv == pkcs11.CKR_CANCEL ||
		c == _Ciconst_PSA_ERROR_BAD_STATE ||
		status == errSecond ||
		status == own ||
		status == cpsa.Status(pkcs11.CKR_CANCEL) || // statusconvert reports it
		status == pkcs11.CKA_CLASS ||
		n == pkcs11.CKR_CANCEL ||
		n == uint64(cpkcs11.Cancel) ||
		u == 1 ||
		uint64(status) == uint64(rv) // numbers of two variables
}
