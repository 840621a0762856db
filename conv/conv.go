// SPDX-License-Identifier: Apache-2.0

// Package conv converts status codes from one vocabulary to another.
//
// Every conversion is total: each value of the source type becomes a code of the
// target, and a [Fidelity] says how much of its meaning came along. Both follow
// from the tree of conditions of package secstatus; the few codes for which the
// tree is overruled stand, with their reasons, in registry/conversions.toml.
//
// A success becomes a success, an unfinished operation an unfinished operation, and
// everything else a failure; there is no value for which it is otherwise. Nothing
// allocates.
package conv

import (
	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/cpsa"
	"github.com/secstatus/secstatus/internal/index"
)

// PSAToPKCS11 returns the CK_RV that says best what s says.
//
// A positive s, which an API uses to say more than success, becomes CKR_OK: what it
// said besides is lost, and the fidelity is General. PSA_OPERATION_INCOMPLETE
// becomes CKR_PENDING, exactly. A negative value without a name becomes
// CKR_FUNCTION_FAILED, as Fallback.
func PSAToPKCS11(s cpsa.Status) (cpkcs11.RV, Fidelity) {
	e := &psaToPKCS11[index.PSA(int32(s))]
	return e.to, e.fidelity
}

// PKCS11ToPSA returns the psa_status_t that says best what rv says.
//
// CKR_PENDING becomes PSA_OPERATION_INCOMPLETE, exactly. A value without a name, be
// it a vendor's, reserved, or wider than 32 bits, becomes PSA_ERROR_GENERIC_ERROR,
// as Fallback.
func PKCS11ToPSA(rv cpkcs11.RV) (cpsa.Status, Fidelity) {
	e := &pkcs11ToPSA[index.PKCS11(uint64(rv))]
	return e.to, e.fidelity
}
