// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/cpsa"
	"github.com/secstatus/secstatus/osstatus"
	"github.com/secstatus/secstatus/parsec"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What docs/go.md shows is the function that runs.
func TestDocument(t *testing.T) {
	document, err := os.ReadFile("../../docs/go.md")
	require.NoError(t, err)
	source, err := os.ReadFile("main.go")
	require.NoError(t, err)
	_, after, _ := strings.Cut(string(source), "// next says")
	function, _, ok := strings.Cut(after, "\n}\n")
	require.True(t, ok)
	want := "```go\n// next says" + function + "\n}\n```\n"
	assert.True(t, strings.Contains(string(document), want), "docs/go.md's section on four backends must have:\n%s", want)
}

func Example() {
	for _, d := range records() {
		fmt.Println(d.name)
		if err := sign(os.Stdout, d, func() string { return "12345678" }); err != nil {
			fmt.Println("  failed")
		}
	}
	// Output:
	// PSA
	//   PSA_ERROR_INVALID_HANDLE: a handle does not denote an existing resource: create the key
	//   PSA_ERROR_COMMUNICATION_FAILURE: communication broke down; the action may or may not have taken place: open a session
	//   signed
	// Parsec
	//   AuthenticationError: the client could not be authenticated: ask for the PIN
	//   PsaErrorDoesNotExist: the resource that the call identifies does not exist: create the key
	//   signed
	// Security framework
	//   errSecAuthFailed: a password or another proof was not accepted: ask for the PIN
	//   errSecAuthFailed: a password or another proof was not accepted: ask for the PIN
	//   errSecItemNotFound: no item in the keychain matches: create the key
	//   signed
	// PSA, tampered with
	//   PSA_ERROR_CORRUPTION_DETECTED: an impossible state was found; security is no longer guaranteed: stop everything
	//   failed
}

// The same failure, said by each vocabulary that has a word for it, leads to the same
// step.
func TestAlike(t *testing.T) {
	for want, failures := range map[step][]error{
		askPIN: {cpkcs11.PINIncorrect.Err(), cpkcs11.UserNotLoggedIn.Err(), parsec.AuthenticationError.Err(), parsec.NotAuthenticated.Err(), osstatus.AuthFailed.Err(), osstatus.NotLoggedIn.Err()},
		reopen: {cpkcs11.SessionHandleInvalid.Err(), cpkcs11.SessionClosed.Err(), cpkcs11.DeviceRemoved.Err(), cpsa.CommunicationFailure.Err(), parsec.PSAErrorCommunicationFailure.Err(), osstatus.NetworkFailure.Err()},
		create: {cpsa.DoesNotExist.Err(), cpsa.InvalidHandle.Err(), parsec.PSAErrorDoesNotExist.Err(), osstatus.ItemNotFound.Err(), secstatus.NotFound},
		stop:   {cpsa.CorruptionDetected.Err(), parsec.PSAErrorCorruptionDetected.Err(), cpkcs11.FIPSSelfTestFailed.Err(), osstatus.FunctionIntegrityFail.Err()},
		giveUp: {cpkcs11.PINLocked.Err(), cpkcs11.FunctionFailed.Err(), cpkcs11.RV(0x1C3).Err(), cpsa.Status(-7).Err(), cpsa.OperationIncomplete.Err(), parsec.Status(1144).Err(), osstatus.Status(-1).Err(), errors.New("another")},
		done:   {nil, cpsa.Success.Err(), cpsa.Status(1).Err(), cpkcs11.OK.Err(), parsec.Success.Err(), osstatus.Success.Err()},
	} {
		for _, err := range failures {
			assert.Equal(t, want, next(err), err)
			if err != nil {
				assert.Equal(t, want, next(fmt.Errorf("signing: %w", err)), err)
			}
		}
	}
	for n := range 1 << 16 { // nothing but a success is done
		assert.Equal(t, n == 0, next(parsec.Status(n).Err()) == done, n)
		assert.Equal(t, n == 0, next(cpkcs11.RV(n).Err()) == done, n)
	}
}

// A device that has always the same to say does not keep the program forever.
func TestEnds(t *testing.T) {
	var same recorded
	for range 100 {
		same.answers = append(same.answers, cpkcs11.PINIncorrect.Err())
	}
	assert.ErrorIs(t, sign(&strings.Builder{}, &same, func() string { return "" }), secstatus.PINIncorrect)
	assert.Error(t, fromParsec([]byte{0}).Sign(), "half a response is not a success")
}
