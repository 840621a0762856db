// SPDX-License-Identifier: Apache-2.0

package osstatus_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/osstatus"
)

func Example() {
	// What a C function returned, as cgo gives it: C.OSStatus of any package.
	status := osstatus.FromC(int32(-25300))

	fmt.Println(status, status.OK())
	if err := status.Err(); errors.Is(err, fs.ErrNotExist) {
		fmt.Println(err)
	}
	// Output:
	// errSecItemNotFound false
	// errSecItemNotFound: no item in the keychain matches
}

func ExampleFromC() {
	type osStatus int32 // stands for C.OSStatus
	fmt.Println(osstatus.FromC(osStatus(-25299)))
	// Output: errSecDuplicateItem
}

func ExampleFromExitStatus() {
	for _, exit := range []int{0, 36, 1, -1} {
		fmt.Println("exit status", exit)
		for _, c := range osstatus.FromExitStatus(exit) {
			fmt.Printf("  %v: %v\n", c.Status, c.Reason)
		}
	}
	// Output:
	// exit status 0
	//   errSecSuccess: exit status 0 is success
	// exit status 36
	//   errSecInteractionNotAllowed: security(1) has been seen to exit so with this code
	//   errSecInvalidAttributeWrappedKeyFormat: another Security framework code with this low byte
	//   errSecCSCMSTooLarge: a code of another service with this low byte
	// exit status 1
	//   errSecCSInvalidObjectRef: unlikely: security(1) exits so of its own accord
	//   errSecInvalidResponseVector: unlikely: security(1) exits so of its own accord
	// exit status -1
}

func ExampleReason() {
	// Only what the tool is known for, and a keychain code, is worth acting upon.
	for _, exit := range []int{44, 50, 61} {
		candidates := osstatus.FromExitStatus(exit)
		if best := candidates[0]; best.Reason <= osstatus.ReasonKeychain {
			fmt.Println(exit, "is most likely", best.Status)
		} else {
			fmt.Println(exit, "may be any of", len(candidates))
		}
	}
	// Output:
	// 44 is most likely errSecItemNotFound
	// 50 is most likely errSecNoSuchKeychain
	// 61 may be any of 2
}

func ExampleReason_String() {
	fmt.Println(osstatus.ReasonKeychain)
	// Output: a keychain code with this low byte
}

func ExampleStatus_OK() {
	fmt.Println(osstatus.Success.OK())
	fmt.Println(osstatus.Status(1).OK()) // a positive value is not a success
	fmt.Println(osstatus.SSLWouldBlock.OK())
	// Output:
	// true
	// false
	// false
}

func ExampleStatus_Kind() {
	fmt.Println(osstatus.SSLWouldBlock.Kind())
	// Output: incomplete
}

func ExampleStatus_String() {
	fmt.Println(osstatus.UserCanceled)
	fmt.Println(osstatus.Status(-25290)) // no code
	fmt.Printf("%d\n", osstatus.UserCanceled)
	// Output:
	// errSecUserCanceled
	// OSStatus(-25290)
	// -128
}

func ExampleStatus_Err() {
	err := fmt.Errorf("unlocking the keychain: %w", osstatus.AuthFailed.Err())
	fmt.Println(errors.Is(err, osstatus.AuthFailed.Err()))
	fmt.Println(errors.Is(err, secstatus.AuthenticationFailed))
	fmt.Println(errors.Is(err, fs.ErrPermission))
	fmt.Println(osstatus.Success.Err())
	// Output:
	// true
	// true
	// true
	// <nil>
}

func ExampleStatus_Condition() {
	fmt.Println(osstatus.InteractionNotAllowed.Condition())
	fmt.Println(osstatus.Status(-1).Condition())
	// Output:
	// interaction-required
	// unknown
}

func ExampleStatus_Range() {
	fmt.Println(osstatus.Status(100002).Range())
	fmt.Println(osstatus.ItemNotFound.Range())
	// Output:
	// positive value
	// negative value
}

func ExampleRange() {
	r := osstatus.Status(100002).Range()
	low, high := r.Bounds()
	fmt.Printf("%v, %d to %d: defined by %s\n", r, low, high, r.Owner())
	fmt.Println(r.Source())
	// Output:
	// positive value, 1 to 2147483647: defined by other frameworks of the system; the services listed here do not return positive values
	// Apple documentation, Security Framework Result Codes; SecBase.h
}

func ExampleStatus_MarshalText() {
	text, err := json.Marshal(map[string]osstatus.Status{"known": osstatus.Param, "unknown": -1})
	fmt.Println(string(text), err)
	// Output: {"known":"errSecParam","unknown":"OSStatus(-1)"} <nil>
}

func ExampleStatus_UnmarshalText() {
	var s osstatus.Status
	err := json.Unmarshal([]byte(`"errSecItemNotFound"`), &s)
	fmt.Println(s, err)
	// Output: errSecItemNotFound <nil>
}

func ExampleStatus_LogValue() {
	noTime := func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}
	log := slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: noTime}))
	log.Warn("keychain", "status", osstatus.InteractionNotAllowed)
	// Output: level=WARN msg=keychain status=errSecInteractionNotAllowed
}

func ExampleParse() {
	fmt.Println(osstatus.Parse("errSecDiskFull"))
	fmt.Println(osstatus.Parse("errSecDskFull")) // an old spelling
	fmt.Println(osstatus.Parse("errSecItemNotFund"))
	// Output:
	// errSecDiskFull <nil>
	// errSecDiskFull <nil>
	// errSecFunctionFailed no OSStatus is called "errSecItemNotFund"; did you mean errSecItemNotFound?
}

func ExampleError_Status() {
	err := fmt.Errorf("reading the password: %w", osstatus.ItemNotFound.Err())
	var status osstatus.Error
	if errors.As(err, &status) {
		fmt.Printf("%d\n", status.Status())
	}
	// Output: -25300
}

func ExampleError_Error() {
	fmt.Println(osstatus.UserCanceled.Err().Error())
	fmt.Println(osstatus.Status(-1).Err().Error())
	// Output:
	// errSecUserCanceled: the user dismissed the prompt or dialog
	// OSStatus(-1)
}

func ExampleError_Is() {
	err := osstatus.DuplicateItem.Err()
	fmt.Println(errors.Is(err, secstatus.AlreadyExists), errors.Is(err, fs.ErrExist), errors.Is(err, fs.ErrNotExist))
	// Output: true true false
}

func ExampleStatusOf() {
	err := errors.Join(fs.ErrClosed, fmt.Errorf("signing: %w", osstatus.InternalComponent.Err()))
	fmt.Println(osstatus.StatusOf(err))
	fmt.Println(osstatus.StatusOf(nil))
	fmt.Println(osstatus.StatusOf(fs.ErrClosed)) // no status in it, and no success
	// Output:
	// errSecInternalComponent true
	// errSecSuccess true
	// errSecFunctionFailed false
}

func ExampleLookup() {
	info, _ := osstatus.Lookup(osstatus.SSLPeerCertUnknown)
	fmt.Println(info.Name, "of", info.Service)
	fmt.Println(info.Summary)
	fmt.Println(info.Note)
	// Output:
	// errSSLPeerCertUnknown of Secure Transport
	// the peer rejected the local certificate without a reason
	// The documentation suggests that the certificate is unknown. The code stands for the alert certificate_unknown (sslAlertMessage.c), which RFC 8446, 6.2 defines as any other, unspecified problem with a certificate.
}

func ExampleInfo_Aliases() {
	info, _ := osstatus.Lookup(osstatus.SSLPeerAuthCompleted)
	for alias := range info.Aliases() {
		fmt.Println(alias.Kind, alias.Name)
	}
	// Output:
	// old errSSLServerAuthCompleted
	// old errSSLClientAuthCompleted
}

func ExampleAll() {
	services := map[string]int{}
	for info := range osstatus.All() {
		services[info.Service]++
	}
	fmt.Println(services)
	// Output: map[Authorization:14 Code Signing:81 Secure Transport:74 Security framework:381 Sessions:4]
}
