// SPDX-License-Identifier: Apache-2.0

package secstatus_test

import (
	"errors"
	"fmt"
	"io"
	"net/http"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/conv"
	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/cpsa"
	"github.com/secstatus/secstatus/osstatus"
)

func Example() {
	// One device returns PSA codes, another PKCS #11 codes.
	for _, err := range []error{cpsa.Status(-133).Err(), cpkcs11.RV(0xA0).Err(), cpsa.Status(-7).Err()} {
		switch {
		case errors.Is(err, secstatus.AuthenticationFailed):
			fmt.Println("ask again:", err)
		case errors.Is(err, secstatus.PermissionDenied):
			fmt.Println("not allowed:", err)
		default:
			fmt.Println("failed:", err)
		}
	}
	rv, fidelity := conv.PSAToPKCS11(cpsa.DoesNotExist)
	fmt.Println(cpsa.DoesNotExist, "is", rv, "in PKCS #11:", fidelity)
	// Output:
	// not allowed: PSA_ERROR_NOT_PERMITTED: a policy does not allow this operation
	// ask again: CKR_PIN_INCORRECT: the PIN is wrong, or the user could not be authenticated
	// failed: psa_status_t(-7)
	// PSA_ERROR_DOES_NOT_EXIST is CKR_OBJECT_HANDLE_INVALID in PKCS #11: general
}

func Example_alike() {
	for _, err := range []error{cpsa.Status(-133).Err(), cpkcs11.RV(0xA0).Err(), osstatus.Status(-25293).Err()} {
		fmt.Println(errors.Is(err, secstatus.AuthenticationFailed), err)
	}
	rv, fidelity := conv.PSAToPKCS11(cpsa.DoesNotExist)
	fmt.Println(cpsa.DoesNotExist, "is", rv, "in PKCS #11:", fidelity)
	// Output:
	// false PSA_ERROR_NOT_PERMITTED: a policy does not allow this operation
	// true CKR_PIN_INCORRECT: the PIN is wrong, or the user could not be authenticated
	// true errSecAuthFailed: a password or another proof was not accepted
	// PSA_ERROR_DOES_NOT_EXIST is CKR_OBJECT_HANDLE_INVALID in PKCS #11: general
}

func ExampleCondition() {
	c := cpkcs11.PINIncorrect.Condition()
	fmt.Println(c, "-", c.Definition())
	for parent, ok := c.Parent(); ok; parent, ok = parent.Parent() {
		fmt.Println("below", parent)
	}
	// Output:
	// pin-incorrect - The PIN, password or other proof is wrong. Each attempt may count towards PINLocked.
	// below authentication-failed
	// below permission-denied
	// below failure
}

func ExampleCondition_Is() {
	fmt.Println(cpkcs11.HostMemory.Condition().Is(secstatus.ResourceExhausted))
	fmt.Println(cpkcs11.TokenNotPresent.Condition().Is(secstatus.NotFound))
	// Output:
	// true
	// false
}

func ExampleParseCondition() {
	fmt.Println(secstatus.ParseCondition("pin-locked"))
	_, err := secstatus.ParseCondition("pin-lock")
	fmt.Println(err)
	// Output:
	// pin-locked <nil>
	// no condition is called "pin-lock"; did you mean pin-locked?
}

func ExampleConditions() {
	roots := 0
	for c := range secstatus.Conditions() {
		if _, below := c.Parent(); !below {
			roots++
			fmt.Println(c)
		}
	}
	// Output:
	// success
	// incomplete
	// failure
}

func ExampleCondition_Advice() {
	for _, e := range []secstatus.ErrorCondition{secstatus.PINIncorrect, secstatus.SessionInvalid, secstatus.IntegrityLost} {
		c := e.Condition()
		fmt.Printf("%v: %v. %s\n", c, c.Advice(), c.AdviceReason())
	}
	fmt.Println(cpkcs11.FunctionFailed.Advice(), "for this code alone; its condition says", cpkcs11.FunctionFailed.Condition().Advice())
	// Output:
	// pin-incorrect: ask-user. Only the user knows the PIN. Say how many attempts are left. Never retry by yourself: attempts run out.
	// session-invalid: reopen-session. The session and the work in it are lost. Open a new session, log in, and start again.
	// integrity-lost: stop. Do not rely on anything that was computed or stored. Use no security function again, and enter a safe state.
	// retry for this code alone; its condition says give-up
}

func ExampleConditionOf() {
	err := fmt.Errorf("signing: %w", osstatus.SSLNetworkTimeout.Err())
	fmt.Println(secstatus.ConditionOf(err), "-", secstatus.AdviceOf(err))
	fmt.Println(secstatus.ConditionOf(nil), "-", secstatus.AdviceOf(nil))
	fmt.Println(secstatus.ConditionOf(io.EOF), "-", secstatus.AdviceOf(io.EOF))
	// Output:
	// timed-out - retry-later
	// success - proceed
	// unknown - give-up
}

func ExampleParseVocabulary() {
	fmt.Println(secstatus.ParseVocabulary("pkcs11"))
	_, err := secstatus.ParseVocabulary("pkcs")
	fmt.Println(err)
	// Output:
	// pkcs11 <nil>
	// no vocabulary is called "pkcs"; did you mean pkcs11?
}

func ExampleCondition_HTTPStatus() {
	answer := func(err error) string {
		c := secstatus.ConditionOf(err)
		return fmt.Sprintf("%d %s", c.HTTPStatus(), http.StatusText(c.HTTPStatus()))
	}
	fmt.Println(answer(cpkcs11.DataInvalid.Err()))
	fmt.Println(answer(cpkcs11.SessionHandleInvalid.Err())) // below InvalidArgument, but the session is the service's
	fmt.Println(answer(osstatus.ItemNotFound.Err()))
	// Output:
	// 400 Bad Request
	// 503 Service Unavailable
	// 404 Not Found
}

func ExampleCondition_GRPCCode() {
	c := secstatus.ConditionOf(cpsa.NotPermitted.Err())
	fmt.Println(uint32(c.GRPCCode()), c.GRPCCode()) // status.Error(codes.Code(c.GRPCCode()), …)
	// Output: 7 PERMISSION_DENIED
}
