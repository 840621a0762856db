// SPDX-License-Identifier: Apache-2.0

//go:build cgo && !windows

package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestMain lets the test's program be the process in which a module works.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == "-child" {
		main()
		return
	}
	os.Exit(m.Run())
}

// Every module that is installed fails in ways that have names, and if it crashes, the
// answers until then are there.
func TestModules(t *testing.T) {
	distinct := map[cpkcs11.RV]bool{}
	for _, test := range []struct {
		name, file, packages string
		scratch              string // the model of the token that may be initialised
		prepare              func(t *testing.T) (reserved string)
		want                 map[string]cpkcs11.RV
		atLeast              int // distinct return values
	}{
		{"softhsm2", "softhsm/libsofthsm2.so", "softhsm2", "SoftHSM v2", withSoftHSM, map[string]cpkcs11.RV{
			"not initialised":                  cpkcs11.CryptokiNotInitialized,
			"initialise twice":                 cpkcs11.CryptokiAlreadyInitialized,
			"bad slot":                         cpkcs11.SlotIDInvalid,
			"bad session":                      cpkcs11.SessionHandleInvalid,
			"session that is not serial":       cpkcs11.SessionParallelNotSupported,
			"PIN not set yet":                  cpkcs11.UserPINNotInitialized,
			"officer beside a reading session": cpkcs11.SessionReadOnlyExists,
			"write in a session for reading":   cpkcs11.SessionReadOnly,
			"PIN too short":                    cpkcs11.PINLenRange,
			"no login":                         cpkcs11.UserNotLoggedIn,
			"log in twice":                     cpkcs11.UserAlreadyLoggedIn,
			"wrong PIN, first time":            cpkcs11.PINIncorrect,
			"wrong PIN, second time":           cpkcs11.PINIncorrect,
			"wrong PIN, third time":            cpkcs11.PINIncorrect,
			"unknown mechanism":                cpkcs11.MechanismInvalid,
			"unknown digest":                   cpkcs11.MechanismInvalid,
			"buffer too small":                 cpkcs11.BufferTooSmall,
			"no such object":                   cpkcs11.ObjectHandleInvalid,
			"signature of a text":              cpkcs11.OK,
			"signature of another text":        cpkcs11.SignatureInvalid,
			"signature of another length":      cpkcs11.SignatureLenRange,
			"key not permitted":                cpkcs11.KeyFunctionNotPermitted,
			"secret attribute":                 cpkcs11.AttributeSensitive,
			"use the closed session":           cpkcs11.SessionHandleInvalid,
		}, 25},
		{"opensc", "opensc-pkcs11.so", "opensc-pkcs11", "", nil, map[string]cpkcs11.RV{
			"not initialised":  cpkcs11.CryptokiNotInitialized,
			"initialise twice": cpkcs11.CryptokiAlreadyInitialized,
			"bad slot":         cpkcs11.SlotIDInvalid,
			"bad session":      cpkcs11.SessionHandleInvalid,
		}, 5},
		// Behind the proxy stand all modules of the machine. Only SoftHSM's token is touched.
		{"p11-kit-proxy", "p11-kit-proxy.so", "p11-kit p11-kit-modules", "SoftHSM v2", withSoftHSM, map[string]cpkcs11.RV{
			"not initialised": cpkcs11.CryptokiNotInitialized,
			"bad slot":        cpkcs11.SlotIDInvalid,
			"bad session":     cpkcs11.SessionHandleInvalid,
		}, 3},
		{"p11-kit-trust", "pkcs11/p11-kit-trust.so", "p11-kit-modules", "", nil, map[string]cpkcs11.RV{
			"not initialised": cpkcs11.CryptokiNotInitialized,
			"bad slot":        cpkcs11.SlotIDInvalid,
			"bad session":     cpkcs11.SessionHandleInvalid,
			"unknown digest":  cpkcs11.MechanismInvalid,
		}, 8},
		{"nss", "libsoftokn3.so", "libnss3", "NSS 3", withNSS, map[string]cpkcs11.RV{
			"initialise twice": cpkcs11.CryptokiAlreadyInitialized,
			"bad slot":         cpkcs11.SlotIDInvalid,
			"bad session":      cpkcs11.SessionHandleInvalid,
			"unknown digest":   cpkcs11.MechanismInvalid,
			"no such key":      cpkcs11.KeyHandleInvalid,
			"no such object":   cpkcs11.ObjectHandleInvalid,
			"bad parameter":    cpkcs11.MechanismParamInvalid,
			"secret attribute": cpkcs11.AttributeSensitive,
		}, 15},
		// Its tokens are the machine's own: nothing that lasts is done to them.
		{"opencryptoki", "pkcs11/libopencryptoki.so", "opencryptoki", "", nil, map[string]cpkcs11.RV{
			"not initialised": cpkcs11.CryptokiNotInitialized,
		}, 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			path := installed.File(t, test.file, test.packages)
			var reserved string
			if test.prepare != nil {
				reserved = test.prepare(t)
			}
			ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
			defer cancel()
			answers, err := survey(ctx, path, reserved, test.scratch)
			if err != nil { // a crash, or a hang: the module's fault, and no reason to fail
				t.Logf("%d answers, then %v", len(answers), err)
			}

			seen, failures := map[string]cpkcs11.RV{}, map[cpkcs11.RV]bool{}
			for _, a := range answers {
				seen[a.what] = a.rv
				if !a.rv.OK() {
					failures[a.rv], distinct[a.rv] = true, true
				}
				named(t, a)
			}
			for what, want := range test.want {
				assert.Equal(t, want, seen[what], what)
			}
			t.Logf("%d distinct failures", len(failures))
			if rv := seen["initialise"]; !rv.OK() {
				t.Skipf("%s does not start here: %v", test.name, rv)
			}
			assert.GreaterOrEqual(t, len(failures), test.atLeast)
		})
	}
	t.Logf("%d distinct failures in all", len(distinct))
	if len(distinct) > 0 && os.Getenv("REQUIRE_ALL") == "1" {
		assert.GreaterOrEqual(t, len(distinct), 30)
	}
}

// named fails the test if an answer has no name and is neither a vendor's nor a value
// that another lineage of headers gives to a standard name.
func named(t *testing.T, a answer) {
	t.Helper()
	if _, known := cpkcs11.Lookup(a.rv); known {
		assert.False(t, a.rv.Condition().Is(secstatus.Unknown), a.what)
		return
	}
	vendor := a.rv >= 1<<31 && a.rv < 1<<32
	assert.True(t, vendor || lineage(a.rv) != "", "%s: nobody knows %v", a.what, a.rv)
}

func withSoftHSM(t *testing.T) string {
	installed.SoftHSMConfig(t)
	return ""
}

// withNSS returns what tells NSS to keep its keys in a folder of the test's own.
func withNSS(t *testing.T) string {
	return fmt.Sprintf("configdir='sql:%s' certPrefix='' keyPrefix='' secmod='secmod.db' flags= ", t.TempDir())
}

// A module that crashes, hangs or ends the process is reported by what it was doing.
func TestMisbehaviour(t *testing.T) {
	path := installed.Stub(t)
	for reserved, want := range map[string]string{
		"crash": "initialise: crash: SIGABRT: abort",
		"exit":  "initialise: crash: the process ended",
	} {
		t.Run(reserved, func(t *testing.T) {
			answers, err := survey(t.Context(), path, reserved, "")
			assert.EqualError(t, err, want)
			assert.Len(t, answers, 2, "what came before")
		})
	}
	t.Run("hang", func(t *testing.T) {
		hangs := filepath.Join(t.TempDir(), "hangs")
		require.NoError(t, syscall.Mkfifo(hangs, 0o600))
		told, err := os.OpenFile(hangs, os.O_RDWR, 0)
		require.NoError(t, err)
		defer told.Close()
		require.NoError(t, told.SetReadDeadline(time.Now().Add(5*time.Minute)))
		ctx, cancel := context.WithCancel(t.Context())
		go func() {
			_, err := told.Read(make([]byte, 1))
			assert.NoError(t, err, "waiting for the module to hang")
			cancel()
		}()
		answers, err := survey(ctx, path, "hang "+hangs, "")
		assert.EqualError(t, err, "initialise: no answer: context canceled")
		assert.Len(t, answers, 2, "what came before")
	})
	_, err := survey(t.Context(), filepath.Join(t.TempDir(), "none.so"), "", "")
	assert.ErrorContains(t, err, "none.so: cannot open shared object file")
}

func Example() {
	describe(os.Stdout, answer{"wrong PIN", cpkcs11.PINIncorrect})
	describe(os.Stdout, answer{"weak PIN", 0x1C3})
	// Output:
	// wrong PIN                            CKR_PIN_INCORRECT: pin-incorrect, ask-user
	//                                          PSA_ERROR_NOT_PERMITTED (general), PsaErrorNotPermitted (general), errSecAuthFailed (general)
	//   weak PIN                             CK_RV(0x1c3): unknown, give-up; CKR_PIN_TOO_WEAK in p11-kit's pkcs11.h and its copies
	//                                          PSA_ERROR_GENERIC_ERROR (fallback), PsaErrorGenericError (fallback), errSecFunctionFailed (fallback)
}
