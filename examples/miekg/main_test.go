// SPDX-License-Identifier: Apache-2.0

//go:build cgo

package main

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"github.com/miekg/pkcs11"
	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestSoftHSM(t *testing.T) {
	var out strings.Builder
	require.NoError(t, run(&out, installed.Token(t)))
	assert.Equal(t, `before C_Initialize: CKR_CRYPTOKI_NOT_INITIALIZED (not-initialized): mind the order of calls
a second C_Initialize: CKR_CRYPTOKI_ALREADY_INITIALIZED (already-active): mind the order of calls
bad slot: CKR_SLOT_ID_INVALID (no-such-slot): mend the call
bad session: CKR_SESSION_HANDLE_INVALID (session-invalid): open a new session
unknown digest: CKR_MECHANISM_INVALID (mechanism-not-supported): do without
no digest begun: CKR_OPERATION_NOT_INITIALIZED (bad-state): mind the order of calls
no such object: CKR_OBJECT_HANDLE_INVALID (invalid-object-handle): mend the call
`, out.String())
}

// A token's own failures, from the real thing: the PIN wrong three times, no login, a
// key that may not, and a signature that is not right.
func TestToken(t *testing.T) {
	p := pkcs11.New(installed.Token(t))
	require.NotNil(t, p)
	defer p.Destroy()
	require.NoError(t, p.Initialize())
	defer p.Finalize()
	slots, err := p.GetSlotList(true)
	require.NoError(t, err)
	session, err := p.OpenSession(slots[0], pkcs11.CKF_SERIAL_SESSION|pkcs11.CKF_RW_SESSION)
	require.NoError(t, err)

	check := func(err error, rv cpkcs11.RV, conditions ...error) {
		t.Helper()
		err = explained(fmt.Errorf("token: %w", err))
		got, ok := cpkcs11.RVOf(err)
		assert.True(t, ok)
		assert.Equal(t, rv, got)
		for _, c := range conditions {
			assert.ErrorIs(t, err, c)
		}
		assert.NotEqual(t, secstatus.KindSuccess, secstatus.ConditionOf(err).Kind())
	}
	key := []*pkcs11.Attribute{
		pkcs11.NewAttribute(pkcs11.CKA_CLASS, pkcs11.CKO_SECRET_KEY),
		pkcs11.NewAttribute(pkcs11.CKA_KEY_TYPE, pkcs11.CKK_GENERIC_SECRET),
		pkcs11.NewAttribute(pkcs11.CKA_VALUE, make([]byte, 32)),
		pkcs11.NewAttribute(pkcs11.CKA_SIGN, false),
		pkcs11.NewAttribute(pkcs11.CKA_VERIFY, true),
	}
	_, err = p.CreateObject(session, append(key, pkcs11.NewAttribute(pkcs11.CKA_PRIVATE, true), pkcs11.NewAttribute(pkcs11.CKA_TOKEN, true)))
	check(err, cpkcs11.UserNotLoggedIn, secstatus.NotAuthenticated, fs.ErrPermission)
	for range 3 {
		check(p.Login(session, pkcs11.CKU_USER, "00000000"), cpkcs11.PINIncorrect, secstatus.PINIncorrect, secstatus.AuthenticationFailed, fs.ErrPermission)
	}
	require.NoError(t, p.Login(session, pkcs11.CKU_USER, installed.TokenPIN))
	object, err := p.CreateObject(session, key)
	require.NoError(t, err)
	hmac := []*pkcs11.Mechanism{pkcs11.NewMechanism(pkcs11.CKM_SHA256_HMAC, nil)}
	check(p.SignInit(session, hmac, object), cpkcs11.KeyFunctionNotPermitted, secstatus.KeyUsageDenied)
	require.NoError(t, p.VerifyInit(session, hmac, object))
	check(p.Verify(session, []byte("text"), make([]byte, 32)), cpkcs11.SignatureInvalid, secstatus.SignatureInvalid)
}

// Whatever a module returns comes through the library as it is, known or not, and
// nothing but CKR_OK is a success. Errors of anybody else are left alone.
func TestExplained(t *testing.T) {
	p := pkcs11.New(installed.Stub(t))
	require.NotNil(t, p)
	defer p.Destroy()
	for _, n := range installed.Faults() {
		if uint64(uint(n)) != n {
			continue // C's unsigned long has 32 bits here
		}
		_, err := p.GetSlotInfo(uint(n))
		require.Equal(t, n == 0, explained(err) == nil, n)
		got, ok := cpkcs11.RVOf(explained(err))
		require.True(t, ok, n)
		require.Equal(t, cpkcs11.RV(n), got)
	}
	other := errors.New("another")
	assert.Equal(t, other, explained(other))
	assert.NoError(t, explained(nil))
	assert.Error(t, run(&strings.Builder{}, "none.so"))
}
