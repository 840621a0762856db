// SPDX-License-Identifier: Apache-2.0

package cpkcs11_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"slices"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/cpkcs11"
)

func Example() {
	// What a C function returned, as cgo gives it: C.CK_RV of any package.
	rv := cpkcs11.FromC(uint64(0xA4))

	switch err := rv.Err(); {
	case errors.Is(err, secstatus.PINLocked):
		fmt.Println("locked, and no further try helps:", rv)
	case errors.Is(err, secstatus.AuthenticationFailed):
		fmt.Println("try again:", rv)
	}
	// Output: locked, and no further try helps: CKR_PIN_LOCKED
}

func ExampleFromC() {
	type ckRV uint32 // stands for C.CK_RV where C's unsigned long has 32 bits
	fmt.Println(cpkcs11.FromC(ckRV(0x81000001)))
	// Output: CK_RV(0x81000001)
}

func ExampleRV_OK() {
	fmt.Println(cpkcs11.OK.OK())
	fmt.Println(cpkcs11.RV(1 << 32).OK()) // not CKR_OK, though its lower half is 0
	// Output:
	// true
	// false
}

func ExampleRV_Kind() {
	fmt.Println(cpkcs11.Pending.Kind())
	// Output: incomplete
}

func ExampleRV_String() {
	fmt.Println(cpkcs11.PINIncorrect)
	fmt.Println(cpkcs11.RV(0x1C3))
	// Output:
	// CKR_PIN_INCORRECT
	// CK_RV(0x1c3)
}

func ExampleRV_Err() {
	err := fmt.Errorf("logging in: %w", cpkcs11.PINIncorrect.Err())
	fmt.Println(errors.Is(err, cpkcs11.PINIncorrect.Err()))
	fmt.Println(errors.Is(err, secstatus.PINIncorrect))
	fmt.Println(errors.Is(err, fs.ErrPermission))
	fmt.Println(cpkcs11.OK.Err())
	// Output:
	// true
	// true
	// true
	// <nil>
}

func ExampleRV_Condition() {
	fmt.Println(cpkcs11.TokenNotPresent.Condition())
	fmt.Println(cpkcs11.RV(0x80000001).Condition())
	// Output:
	// device-absent
	// unknown
}

func ExampleRV_Range() {
	fmt.Println(cpkcs11.RV(0x1C3).Range())
	fmt.Println(cpkcs11.RV(0x81000001).Range())
	// Output:
	// standard values
	// vendor-defined values
}

func ExampleInfo_OnlyFrom() {
	info, _ := cpkcs11.Lookup(cpkcs11.KeyIndigestible)
	fmt.Println(slices.Collect(info.OnlyFrom()))
	// Output: [C_DigestKey]
}

func ExampleInfo_Outranks() {
	info, _ := cpkcs11.Lookup(cpkcs11.TokenWriteProtected)
	for lower := range info.Outranks() {
		fmt.Println("CKR_TOKEN_WRITE_PROTECTED rather than", lower)
	}
	// Output: CKR_TOKEN_WRITE_PROTECTED rather than CKR_SESSION_READ_ONLY
}

func ExampleRV_MarshalText() {
	text, err := json.Marshal([]cpkcs11.RV{cpkcs11.PINLocked, 0x1C3})
	fmt.Println(string(text), err)
	// Output: ["CKR_PIN_LOCKED","CK_RV(0x1c3)"] <nil>
}

func ExampleRV_UnmarshalText() {
	var rv cpkcs11.RV
	err := json.Unmarshal([]byte(`"CK_RV(0x1c3)"`), &rv)
	fmt.Println(rv, err)
	// Output: CK_RV(0x1c3) <nil>
}

func ExampleRV_LogValue() {
	noTime := func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}
	log := slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: noTime}))
	log.Warn("login", "rv", cpkcs11.PINExpired)
	// Output: level=WARN msg=login rv=CKR_PIN_EXPIRED
}

func ExampleParse() {
	fmt.Println(cpkcs11.Parse("CKR_PIN_LOCKED"))
	fmt.Println(cpkcs11.Parse("CKR_PIN_LOKED"))
	// Output:
	// CKR_PIN_LOCKED <nil>
	// CKR_FUNCTION_FAILED no CK_RV is called "CKR_PIN_LOKED"; did you mean CKR_PIN_LOCKED?
}

func ExampleRV_Format() {
	rv := cpkcs11.FromC(uint64(0xA0)) // as cgo gives it
	fmt.Printf("%v\n%d\n%#x\n%+v\n%#v\n", rv, rv, rv, rv, rv)
	// Output:
	// CKR_PIN_INCORRECT
	// 160
	// 0xa0
	// CKR_PIN_INCORRECT (0xa0)
	// cpkcs11.RV(0xa0 /* CKR_PIN_INCORRECT */)
}

func ExampleError_LogValue() {
	log := slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}}))
	log.Error("login", "err", cpkcs11.PINLocked.Err())
	// Output: level=ERROR msg=login err.name=CKR_PIN_LOCKED err.number=164 err.condition=pin-locked err.advice=give-up
}

func ExampleError_UnmarshalJSON() {
	type report struct{ Cause cpkcs11.Error }
	text, err := json.Marshal(report{cpkcs11.PINLocked.Err().(cpkcs11.Error)})
	fmt.Println(string(text), err)
	var back report
	fmt.Println(json.Unmarshal(text, &back), back.Cause == cpkcs11.PINLocked.Err())
	fmt.Println(json.Unmarshal([]byte(`{"Cause":null}`), &back))
	fmt.Println(json.Unmarshal([]byte(`{"Cause":"CKR_OK"}`), &back))
	// Output:
	// {"Cause":"CKR_PIN_LOCKED"} <nil>
	// <nil> true
	// no CK_RV: JSON null, want a string or a number
	// CKR_OK is a success, not an error
}

func ExampleRVOf() {
	err := fmt.Errorf("finding the key: %w", cpkcs11.SessionHandleInvalid.Err())
	fmt.Println(cpkcs11.RVOf(err))
	fmt.Println(cpkcs11.RVOf(fs.ErrClosed)) // no return value in it, and no success
	// Output:
	// CKR_SESSION_HANDLE_INVALID true
	// CKR_FUNCTION_FAILED false
}

func ExampleLookup() {
	info, _ := cpkcs11.Lookup(cpkcs11.KeyExhausted)
	fmt.Println(info.Name, "since", info.Since)
	fmt.Println(info.Source)
	// Output:
	// CKR_KEY_EXHAUSTED since 3.1
	// OASIS PKCS #11 Specification 3.2, 6.65 HSS, HSS without hashing
}

func ExampleAll() {
	confined := 0
	for info := range cpkcs11.All() {
		for range info.OnlyFrom() {
			confined++
			break
		}
	}
	fmt.Println(confined, "codes come from certain functions only")
	// Output: 35 codes come from certain functions only
}

func ExampleLineages() {
	seen := cpkcs11.RV(0x1C3) // from a module that was built with p11-kit's header
	for l := range cpkcs11.Lineages() {
		if l.Value == seen {
			fmt.Printf("%v is %v in %s\n", seen, l.Standard, l.Title)
		}
	}
	// Output: CK_RV(0x1c3) is CKR_PIN_TOO_WEAK in p11-kit's pkcs11.h and its copies
}
