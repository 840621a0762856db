package zero

import (
	"errors"
	"log"

	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/cpsa"
	"github.com/secstatus/secstatus/osstatus"
	"github.com/secstatus/secstatus/parsec"
)

var errFailed = errors.New("failed")

func status() cpsa.Status { return cpsa.SuccessReboot }

func leaves(s cpsa.Status) error {
	if s != 0 { // want `a positive psa_status_t is a success as well, which this takes for a failure; ask OK`
		return errFailed
	}
	return nil
}

func leavesOtherwise(p *cpsa.Status) error {
	if int32(*p) == 0 { // want `ask OK`
		return nil
	}
	return errFailed
}

func kept(s cpsa.Status) bool {
	ok := 0 == status() // want `ask OK`
	for s != 0 && ok {  // want `ask OK`
		s = status()
	}
	return s == 0 // want `ask OK`
}

func fatal() {
	if s := status(); s != 0 { // want `ask OK`
		log.Fatal(s)
	}
}

// Near-misses.

func right(s cpsa.Status, rv cpkcs11.RV, p parsec.Status, o osstatus.Status) bool {
	if !s.OK() {
		return false
	}
	return rv == 0 && p == 0 && o == 0
}

func named(s cpsa.Status) bool { return s == cpsa.Success }

func sign(s cpsa.Status) bool { return s >= 0 }

func logged(s cpsa.Status) {
	if s != 0 {
		log.Print(s)
	}
}

func apart(s cpsa.Status) string {
	switch {
	case s == 0:
		return "done"
	case s > 0:
		return "restart"
	}
	return "failed"
}

func apartByOK(s cpsa.Status) string {
	if s.OK() && s != 0 {
		return "restart"
	}
	return ""
}

func another(s cpsa.Status) bool { return s == 1 }
