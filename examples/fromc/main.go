// SPDX-License-Identifier: Apache-2.0

//go:build cgo

// Command fromc shows how status codes come from C: the program has a C part of its
// own that returns psa_status_t and CK_RV, and hands what it returns to FromC as it
// is. The C part stands for a library; nothing of it needs to know about Go.
package main

// The headers lie in the module of secstatus; outside of it, let go find them:
//
//	CGO_CFLAGS="-I$(go list -f '{{.Dir}}' github.com/secstatus/secstatus/include)" go build

// #cgo CFLAGS: -I${SRCDIR}/../../include
// #include "psa/error.h"
// #include "pkcs11/pkcs11t.h"
//
// static psa_status_t sign(int key) {
//     switch (key) {
//     case 1: return PSA_SUCCESS;
//     case 2: return PSA_ERROR_NOT_PERMITTED;
//     default: return (psa_status_t)-7; /* this service's own error */
//     }
// }
//
// static CK_RV login(void) { return CKR_PIN_INCORRECT; }
import "C"

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/conv"
	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/cpsa"
)

func main() { run(os.Stdout) }

func run(w io.Writer) {
	for key := range 3 {
		status := cpsa.FromC(C.sign(C.int(key + 1)))
		fmt.Fprintf(w, "sign: %v (%d), in PKCS #11: ", status, status)
		rv, fidelity := conv.PSAToPKCS11(status)
		fmt.Fprintf(w, "%v, %v\n", rv, fidelity)
	}
	rv := cpkcs11.FromC(C.login())
	if err := rv.Err(); errors.Is(err, secstatus.AuthenticationFailed) {
		fmt.Fprintln(w, "login:", err)
	}
}
