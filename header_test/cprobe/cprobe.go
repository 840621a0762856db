// SPDX-License-Identifier: Apache-2.0

//go:build cgo

// Package cprobe returns values from C as psa_status_t and CK_RV, so that tests see
// what a caller with a cgo preamble of its own sees. cgo is not allowed in the test
// files themselves.
package cprobe

// #cgo CFLAGS: -I${SRCDIR}/../../include
// #include <stdint.h>
// #include "psa/error.h"
// #include "pkcs11/pkcs11t.h"
//
// static psa_status_t probe_psa(int32_t v) { return v; }
// static CK_RV probe_pkcs11(CK_ULONG v) { return v; }
import "C"

import (
	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/cpsa"
)

// PSA returns v by way of a C function of type psa_status_t.
func PSA(v int32) cpsa.Status { return cpsa.FromC(C.probe_psa(C.int32_t(v))) }

// PKCS11 returns v by way of a C function of type CK_RV, which cuts it where C's
// unsigned long has 32 bits.
func PKCS11(v uint64) cpkcs11.RV { return cpkcs11.FromC(C.probe_pkcs11(C.CK_ULONG(v))) }
