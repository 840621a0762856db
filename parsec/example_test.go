// SPDX-License-Identifier: Apache-2.0

package parsec_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/cpsa"
	"github.com/secstatus/secstatus/parsec"
)

func Example() {
	// The header of a response to PsaSignHash. Bytes 32 and 33 are the status.
	header := []byte{
		0x10, 0xA7, 0xC0, 0x5E, 30, 0, 1, 0, 0, 0, 1, // magic number, size of the rest, version, flags, provider
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // session, types of content, answer and authentication
		0, 0, 0, 0, 0, 0, 4, 0, 0, 0, // lengths of body and authentication, operation
		0x74, 0x04, 0, 0, // status, reserved
	}
	status, err := parsec.FromBytes(header[32:34])
	if err != nil {
		panic(err)
	}

	fmt.Println(status, status.OK())
	if err := status.Err(); errors.Is(err, fs.ErrNotExist) {
		fmt.Println("no such key")
	}
	// Output:
	// PsaErrorDoesNotExist false
	// no such key
}

func ExampleFromBytes() {
	fmt.Println(parsec.FromBytes([]byte{0x13, 0x00}))
	fmt.Println(parsec.FromBytes([]byte{0x78, 0x04})) // 1144, which is not a code, is kept
	fmt.Println(parsec.FromBytes([]byte{0x00}))       // not a success
	// Output:
	// NotAuthenticated <nil>
	// ResponseStatus(1144) <nil>
	// PsaErrorGenericError parsec: a status on the wire has 2 bytes, not 1
}

func ExampleStatus_AppendBinary() {
	header, err := parsec.PSAErrorInvalidSignature.AppendBinary(nil)
	fmt.Printf("% x %v\n", header, err)
	// Output: 7d 04 <nil>
}

func ExampleFromPSA() {
	fmt.Println(parsec.FromPSA(cpsa.InvalidSignature))
	fmt.Println(parsec.FromPSA(cpsa.ServiceFailure)) // would be 1144, a hole
	fmt.Println(parsec.FromPSA(cpsa.SuccessReboot))  // a success that Parsec cannot express
	// Output:
	// PsaErrorInvalidSignature true
	// PsaErrorGenericError false
	// PsaErrorGenericError false
}

func ExampleStatus_PSA() {
	fmt.Println(parsec.PSAErrorDataInvalid.PSA())
	fmt.Println(parsec.DeprecatedPrimitive.PSA()) // the service's own
	// Output:
	// PSA_ERROR_DATA_INVALID true
	// PSA_ERROR_GENERIC_ERROR false
}

func ExampleStatus_OK() {
	fmt.Println(parsec.Success.OK())
	fmt.Println(parsec.Status(1000).OK()) // PSA_SUCCESS is not raised by 1000
	// Output:
	// true
	// false
}

func ExampleStatus_Kind() {
	fmt.Println(parsec.NotAuthenticated.Kind())
	// Output: failure
}

func ExampleStatus_String() {
	fmt.Println(parsec.PSAErrorNotPermitted)
	fmt.Println(parsec.Status(1144))
	fmt.Printf("%d\n", parsec.PSAErrorNotPermitted)
	// Output:
	// PsaErrorNotPermitted
	// ResponseStatus(1144)
	// 1133
}

func ExampleStatus_Err() {
	err := fmt.Errorf("signing: %w", parsec.AdminOperation.Err())
	fmt.Println(errors.Is(err, parsec.AdminOperation.Err()))
	fmt.Println(errors.Is(err, secstatus.PrivilegeMissing))
	fmt.Println(errors.Is(err, fs.ErrPermission))
	fmt.Println(parsec.Success.Err())
	// Output:
	// true
	// true
	// true
	// <nil>
}

func ExampleStatus_Condition() {
	fmt.Println(parsec.BodySizeExceedsLimit.Condition())
	fmt.Println(parsec.Status(1144).Condition())
	// Output:
	// message-too-large
	// unknown
}

func ExampleStatus_Range() {
	fmt.Println(parsec.WrongProviderID.Range())
	fmt.Println(parsec.PSAErrorBadState.Range())
	// Output:
	// service code
	// PSA code
}

func ExampleRange() {
	r := parsec.Status(1144).Range()
	low, high := r.Bounds()
	fmt.Printf("%v, %d to %d: defined by %s\n", r, low, high, r.Owner())
	fmt.Println(r.Source())
	// Output:
	// PSA code, 1129 to 1248: defined by the PSA specifications, for the codes that Parsec has adopted
	// Parsec book, Response Status Codes, PSA Response Status Codes
}

func ExampleStatus_MarshalText() {
	text, err := json.Marshal([]parsec.Status{parsec.PSAErrorBadState, 1144})
	fmt.Println(string(text), err)
	// Output: ["PsaErrorBadState","ResponseStatus(1144)"] <nil>
}

func ExampleStatus_UnmarshalText() {
	var s parsec.Status
	err := json.Unmarshal([]byte(`"ResponseStatus(1144)"`), &s)
	fmt.Println(s, err)
	// Output: ResponseStatus(1144) <nil>
}

func ExampleStatus_LogValue() {
	noTime := func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}
	log := slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: noTime}))
	log.Warn("response", "status", parsec.ConnectionError)
	// Output: level=WARN msg=response status=ConnectionError
}

func ExampleParse() {
	fmt.Println(parsec.Parse("WireProtocolVersionNotSupported"))
	fmt.Println(parsec.Parse("VersionTooBig")) // an old name
	fmt.Println(parsec.Parse("PsaErrorBadStat"))
	// Output:
	// WireProtocolVersionNotSupported <nil>
	// WireProtocolVersionNotSupported <nil>
	// PsaErrorGenericError no ResponseStatus is called "PsaErrorBadStat"; did you mean PsaErrorBadState?
}

func ExampleError_Status() {
	err := fmt.Errorf("listing keys: %w", parsec.NotAuthenticated.Err())
	var status parsec.Error
	if errors.As(err, &status) {
		fmt.Printf("%d\n", status.Status())
	}
	// Output: 19
}

func ExampleError_Error() {
	fmt.Println(parsec.ResponseTooLarge.Err().Error())
	fmt.Println(parsec.Status(1144).Err().Error())
	// Output:
	// ResponseTooLarge: the response would exceed the size limit for a message
	// ResponseStatus(1144)
}

func ExampleError_Is() {
	err := parsec.OpcodeDoesNotExist.Err()
	fmt.Println(errors.Is(err, secstatus.NotSupported), errors.Is(err, errors.ErrUnsupported), errors.Is(err, fs.ErrNotExist))
	// Output: true true false
}

func ExampleStatusOf() {
	err := errors.Join(fs.ErrClosed, fmt.Errorf("opening the key: %w", parsec.PSAErrorDoesNotExist.Err()))
	fmt.Println(parsec.StatusOf(err))
	fmt.Println(parsec.StatusOf(nil))
	fmt.Println(parsec.StatusOf(fs.ErrClosed)) // no status in it, and no success
	// Output:
	// PsaErrorDoesNotExist true
	// Success true
	// PsaErrorGenericError false
}

func ExampleLookup() {
	info, _ := parsec.Lookup(parsec.DeprecatedPrimitive)
	fmt.Println(info.Name, "since", info.Since)
	fmt.Println(info.Summary)
	_, known := parsec.Lookup(1144)
	fmt.Println(known)
	// Output:
	// DeprecatedPrimitive since 0.27
	// the request uses a primitive that this service refuses as deprecated
	// false
}

func ExampleInfo_Aliases() {
	info, _ := parsec.Lookup(parsec.PSAErrorInsufficientData)
	for alias := range info.Aliases() {
		fmt.Println(alias.Kind, alias.Name)
	}
	// Output: spelling PsaErrorInssuficientData
}

func ExampleAll() {
	own := 0
	for info := range parsec.All() {
		if _, isPSA := info.Status().PSA(); !isPSA {
			own++
		}
	}
	fmt.Println(own, "codes are the service's own")
	// Output: 22 codes are the service's own
}
