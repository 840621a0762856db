package success

import (
	"errors"

	"github.com/keybase/go-keychain"
	"github.com/miekg/pkcs11"
	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/cpsa"
)

type _Ctype_CK_RV = uint

func call() cpkcs11.RV        { return cpkcs11.OK }
func callC() _Ctype_CK_RV     { return 0 }
func status() cpsa.Status     { return cpsa.Success }
func handle() uint            { return 0 }
func check(_ cpkcs11.RV) bool { return true }

func constants(n int) (int, error) {
	var err error
	switch n {
	case 0:
		return 0, pkcs11.Error(pkcs11.CKR_OK) // want `0 is a success, and an error as pkcs11.Error\(pkcs11.CKR_OK\); return nil`
	case 1:
		return 0, keychain.Error(0) // want `0 is a success, and an error as keychain.Error\(0\)`
	case 2:
		return 0, secstatus.ErrorCondition(secstatus.Success) // want `Success is a success, and an error as`
	case 3:
		err = secstatus.ErrorCondition(secstatus.QualifiedSuccess) // want `QualifiedSuccess is a success`
	}
	return 0, err
}

func fromCall() error {
	return pkcs11.Error(call()) // want `an error even if the status is a success`
}

func fromC() error {
	return pkcs11.Error(callC()) // want `an error even if the status is a success`
}

func fromVariable() error {
	rv := call()
	return pkcs11.Error(rv) // want `an error even if the status is a success`
}

func fromCondition() error {
	s := status()
	return secstatus.ErrorCondition(s.Condition()) // want `an error even if the status is a success`
}

// Near-misses.

func right(n int, rv cpkcs11.RV) error {
	switch n {
	case 0:
		return cpsa.Success.Err()
	case 1:
		return pkcs11.Error(pkcs11.CKR_CANCEL)
	case 2:
		return keychain.ErrorItemNotFound
	case 3:
		return secstatus.ErrorCondition(secstatus.Condition(secstatus.NotFound))
	case 4:
		return pkcs11.Error(rv) // the caller has looked
	case 5:
		return pkcs11.Error(handle()) // nothing says that it is a CK_RV
	}
	return secstatus.Success.Err()
}

func guarded() error {
	rv := call()
	if rv == cpkcs11.OK {
		return nil
	}
	return pkcs11.Error(rv)
}

func guardedByCall() error {
	if rv := call(); check(rv) {
		return pkcs11.Error(rv)
	}
	return nil
}

func guardedBySwitch() error {
	switch rv := callC(); rv {
	case 0:
		return nil
	default:
		return pkcs11.Error(rv)
	}
}

// Compared, not returned.
func compared(err error) bool {
	return err == pkcs11.Error(pkcs11.CKR_OK) || errors.Is(err, pkcs11.Error(0))
}

func table() map[string]error { return map[string]error{"ok": pkcs11.Error(0)} }

func typed() pkcs11.Error { return pkcs11.Error(pkcs11.CKR_OK) }

func nothing() {
	return
}

func bare() (err error) {
	return
}

func tuple() (int, error) { return constants(0) }
