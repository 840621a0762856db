// SPDX-License-Identifier: Apache-2.0

//go:build cgo

package installed

import (
	"testing"

	"github.com/miekg/pkcs11"
)

// What a token of [Token] is called, and its user's PIN.
const (
	TokenLabel = "scratch"
	TokenPIN   = "12345678"
)

// Token returns the module of SoftHSM, with a token that has a PIN and nothing on it.
func Token(t testing.TB) (module string) {
	t.Helper()
	const officer = "87654321"
	module = SoftHSM(t)
	p := pkcs11.New(module)
	if p == nil {
		t.Fatalf("%s cannot be loaded", module)
	}
	defer p.Destroy()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	must(p.Initialize())
	defer p.Finalize()
	slots, err := p.GetSlotList(true)
	must(err)
	must(p.InitToken(slots[0], officer, TokenLabel))
	session, err := p.OpenSession(slots[0], pkcs11.CKF_SERIAL_SESSION|pkcs11.CKF_RW_SESSION)
	must(err)
	must(p.Login(session, pkcs11.CKU_SO, officer))
	must(p.InitPIN(session, TokenPIN))
	return module
}
