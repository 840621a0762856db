// SPDX-License-Identifier: Apache-2.0

//go:build cgo

package main

import (
	"errors"
	"fmt"

	"github.com/miekg/pkcs11"
	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/cpkcs11"
)

// A token is a PKCS #11 token.
type token struct {
	p       *pkcs11.Ctx
	slot    uint
	session pkcs11.SessionHandle
}

// openToken returns the token with a label. It has no session yet.
func openToken(module, label string) (*token, error) {
	p := pkcs11.New(module)
	if p == nil {
		return nil, fmt.Errorf("%s is not a PKCS #11 module", module)
	}
	t := &token{p: p}
	if err := status(p.Initialize()); err != nil {
		p.Destroy()
		return nil, err
	}
	slots, err := p.GetSlotList(true)
	for _, slot := range slots {
		if info, err := p.GetTokenInfo(slot); err == nil && info.Label == label {
			t.slot = slot
			return t, nil
		}
	}
	t.Close()
	if err != nil {
		return nil, status(err)
	}
	return nil, fmt.Errorf("no token %q: %w", label, secstatus.NotFound)
}

// Close ends all sessions.
func (t *token) Close() {
	t.p.Finalize()
	t.p.Destroy()
}

// status makes an error of this module of one of the library.
func status(err error) error {
	if e := pkcs11.Error(0); errors.As(err, &e) {
		return cpkcs11.FromC(e).Err()
	}
	return err
}

// Open opens a session.
func (t *token) Open() error {
	session, err := t.p.OpenSession(t.slot, pkcs11.CKF_SERIAL_SESSION|pkcs11.CKF_RW_SESSION)
	if err == nil {
		t.session = session
	}
	return status(err)
}

// Login logs the user in.
func (t *token) Login(pin string) error { return status(t.p.Login(t.session, pkcs11.CKU_USER, pin)) }

var key = []*pkcs11.Attribute{
	pkcs11.NewAttribute(pkcs11.CKA_CLASS, pkcs11.CKO_SECRET_KEY),
	pkcs11.NewAttribute(pkcs11.CKA_LABEL, "secstatus example"),
	pkcs11.NewAttribute(pkcs11.CKA_TOKEN, true),
	pkcs11.NewAttribute(pkcs11.CKA_PRIVATE, true),
}

// Create creates the key.
func (t *token) Create() error {
	_, err := t.p.GenerateKey(t.session,
		[]*pkcs11.Mechanism{pkcs11.NewMechanism(pkcs11.CKM_GENERIC_SECRET_KEY_GEN, nil)},
		append(key[:len(key):len(key)],
			pkcs11.NewAttribute(pkcs11.CKA_VALUE_LEN, 32),
			pkcs11.NewAttribute(pkcs11.CKA_SENSITIVE, true),
			pkcs11.NewAttribute(pkcs11.CKA_EXTRACTABLE, false),
			pkcs11.NewAttribute(pkcs11.CKA_SIGN, true)))
	return status(err)
}

// Sign signs with the key. PKCS #11 has no code for a search that finds nothing, so the
// error that says so is made here, of the condition itself.
func (t *token) Sign() error {
	if err := t.p.FindObjectsInit(t.session, key); err != nil {
		return status(err)
	}
	found, _, err := t.p.FindObjects(t.session, 1)
	if err := errors.Join(status(err), status(t.p.FindObjectsFinal(t.session))); err != nil {
		return err
	}
	if len(found) == 0 {
		return fmt.Errorf("no key on the token: %w", secstatus.NotFound)
	}
	hmac := []*pkcs11.Mechanism{pkcs11.NewMechanism(pkcs11.CKM_SHA256_HMAC, nil)}
	if err := t.p.SignInit(t.session, hmac, found[0]); err != nil {
		return status(err)
	}
	_, err = t.p.Sign(t.session, []byte("text"))
	return status(err)
}
