// SPDX-License-Identifier: Apache-2.0

package conv_test

import (
	"fmt"

	"github.com/secstatus/secstatus/conv"
	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/cpsa"
)

func ExamplePSAToPKCS11() {
	fmt.Println(conv.PSAToPKCS11(cpsa.BufferTooSmall))
	fmt.Println(conv.PSAToPKCS11(cpsa.DataInvalid))   // not CKR_DATA_INVALID, which blames the caller
	fmt.Println(conv.PSAToPKCS11(cpsa.SuccessReboot)) // a success; that a reboot is due is lost
	fmt.Println(conv.PSAToPKCS11(-7))
	// Output:
	// CKR_BUFFER_TOO_SMALL exact
	// CKR_DEVICE_ERROR general
	// CKR_OK general
	// CKR_FUNCTION_FAILED fallback
}

func ExamplePKCS11ToPSA() {
	fmt.Println(conv.PKCS11ToPSA(cpkcs11.Pending))
	fmt.Println(conv.PKCS11ToPSA(cpkcs11.PinIncorrect))
	fmt.Println(conv.PKCS11ToPSA(cpkcs11.SignatureLenRange))
	fmt.Println(conv.PKCS11ToPSA(1 << 32)) // not CKR_OK
	// Output:
	// PSA_OPERATION_INCOMPLETE exact
	// PSA_ERROR_NOT_PERMITTED general
	// PSA_ERROR_INVALID_SIGNATURE equivalent
	// PSA_ERROR_GENERIC_ERROR fallback
}

func ExampleFidelity() {
	// A gateway that must not blur what a token said can insist.
	s, fidelity := conv.PKCS11ToPSA(cpkcs11.UserAlreadyLoggedIn)
	if fidelity < conv.Equivalent {
		fmt.Println(s, "says less than", cpkcs11.UserAlreadyLoggedIn)
	}
	// Output: PSA_ERROR_BAD_STATE says less than CKR_USER_ALREADY_LOGGED_IN
}

func ExampleFidelity_UnmarshalText() {
	var f conv.Fidelity
	fmt.Println(f.UnmarshalText([]byte("equivalent")), f)
	// Output: <nil> equivalent
}
