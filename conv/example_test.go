// SPDX-License-Identifier: Apache-2.0

package conv_test

import (
	"fmt"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/conv"
	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/cpsa"
	"github.com/secstatus/secstatus/osstatus"
	"github.com/secstatus/secstatus/parsec"
)

func Example() {
	status := cpsa.DoesNotExist
	rv, fidelity := conv.PSAToPKCS11(status)
	fmt.Println(status, "becomes", rv, "-", fidelity)
	back, fidelity := conv.PKCS11ToPSA(rv)
	fmt.Println(rv, "becomes", back, "-", fidelity)
	// Output:
	// PSA_ERROR_DOES_NOT_EXIST becomes CKR_OBJECT_HANDLE_INVALID - general
	// CKR_OBJECT_HANDLE_INVALID becomes PSA_ERROR_INVALID_HANDLE - general
}

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

func ExamplePSAToParsec() {
	fmt.Println(conv.PSAToParsec(cpsa.NotPermitted))
	fmt.Println(conv.PSAToParsec(cpsa.ServiceFailure)) // 1144 is a hole in Parsec's numbering
	// Output:
	// PsaErrorNotPermitted exact
	// PsaErrorGenericError fallback
}

func ExamplePSAToOSStatus() {
	fmt.Println(conv.PSAToOSStatus(cpsa.DoesNotExist))
	// Output: errSecItemNotFound exact
}

func ExamplePKCS11ToPSA() {
	fmt.Println(conv.PKCS11ToPSA(cpkcs11.Pending))
	fmt.Println(conv.PKCS11ToPSA(cpkcs11.PINIncorrect))
	fmt.Println(conv.PKCS11ToPSA(cpkcs11.SignatureLenRange))
	fmt.Println(conv.PKCS11ToPSA(1 << 32)) // not CKR_OK
	// Output:
	// PSA_OPERATION_INCOMPLETE exact
	// PSA_ERROR_NOT_PERMITTED general
	// PSA_ERROR_INVALID_SIGNATURE equivalent
	// PSA_ERROR_GENERIC_ERROR fallback
}

func ExamplePKCS11ToParsec() {
	fmt.Println(conv.PKCS11ToParsec(cpkcs11.UserNotLoggedIn)) // not NotAuthenticated, which is about a request to the service
	// Output: PsaErrorNotPermitted general
}

func ExamplePKCS11ToOSStatus() {
	fmt.Println(conv.PKCS11ToOSStatus(cpkcs11.PINIncorrect))
	// Output: errSecAuthFailed general
}

func ExampleParsecToPSA() {
	fmt.Println(conv.ParsecToPSA(parsec.ResponseTooLarge)) // not PSA_ERROR_BUFFER_TOO_SMALL: no larger buffer helps
	// Output: PSA_ERROR_NOT_SUPPORTED general
}

func ExampleParsecToPKCS11() {
	fmt.Println(conv.ParsecToPKCS11(parsec.PSAErrorInvalidHandle))
	// Output: CKR_KEY_HANDLE_INVALID general
}

func ExampleParsecToOSStatus() {
	fmt.Println(conv.ParsecToOSStatus(parsec.AuthenticationError))
	// Output: errSecAuthFailed equivalent
}

func ExampleOSStatusToPSA() {
	fmt.Println(conv.OSStatusToPSA(osstatus.CertificateExpired)) // the rules say no; PSA_ERROR_INVALID_SIGNATURE would say that one is wrong
	// Output: PSA_ERROR_NOT_PERMITTED general
}

func ExampleOSStatusToPKCS11() {
	fmt.Println(conv.OSStatusToPKCS11(osstatus.UserCanceled))
	// Output: CKR_FUNCTION_CANCELED exact
}

func ExampleOSStatusToParsec() {
	fmt.Println(conv.OSStatusToParsec(osstatus.ItemNotFound))
	// Output: PsaErrorDoesNotExist exact
}

func ExampleConvert() {
	// A log says that a token returned 0xA4; how would a Mac have said it?
	n, fidelity, err := conv.Convert(secstatus.PKCS11, 0xA4, secstatus.OSStatus)
	fmt.Println(osstatus.Status(n), fidelity, err)
	// Output: errSecDatabaseLocked general <nil>
}

func ExampleExplain() {
	fmt.Println(conv.Explain(secstatus.PKCS11, uint64(cpkcs11.PINLocked), secstatus.PSA))
	// Output: CKR_PIN_LOCKED means pin-locked. psa has no code for pin-locked, nor for authentication-failed. Above stands permission-denied, which PSA_ERROR_NOT_PERMITTED means: general. <nil>
}

func ExampleBlind() {
	for _, rv := range []cpkcs11.RV{cpkcs11.EncryptedDataInvalid, cpkcs11.EncryptedDataLenRange, cpkcs11.KeyHandleInvalid} {
		fmt.Println(conv.Blind(rv))
	}
	// Output:
	// CKR_ENCRYPTED_DATA_INVALID
	// CKR_ENCRYPTED_DATA_INVALID
	// CKR_KEY_HANDLE_INVALID
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
