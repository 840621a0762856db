// SPDX-License-Identifier: Apache-2.0

package cpsa_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/cpsa"
)

func Example() {
	// What a C function returned, as cgo gives it: C.psa_status_t of any package.
	status := cpsa.FromC(int32(-140))

	fmt.Println(status, status.OK())
	if err := status.Err(); errors.Is(err, fs.ErrNotExist) {
		fmt.Println(err)
	}
	// Output:
	// PSA_ERROR_DOES_NOT_EXIST false
	// PSA_ERROR_DOES_NOT_EXIST: the resource that the call identifies does not exist
}

func ExampleFromC() {
	type psaStatus int32 // stands for C.psa_status_t
	fmt.Println(cpsa.FromC(psaStatus(-137)))
	// Output: PSA_ERROR_BAD_STATE
}

func ExampleStatus_OK() {
	fmt.Println(cpsa.Success.OK())
	fmt.Println(cpsa.SuccessReboot.OK()) // positive values are successes that say more
	fmt.Println(cpsa.Status(-7).OK())
	fmt.Println(cpsa.OperationIncomplete.OK())
	// Output:
	// true
	// true
	// false
	// false
}

func ExampleStatus_Kind() {
	fmt.Println(cpsa.OperationIncomplete.Kind())
	// Output: incomplete
}

func ExampleStatus_String() {
	fmt.Println(cpsa.NotPermitted)
	fmt.Println(cpsa.Status(-7))
	fmt.Printf("%d\n", cpsa.NotPermitted)
	// Output:
	// PSA_ERROR_NOT_PERMITTED
	// psa_status_t(-7)
	// -133
}

func ExampleStatus_Err() {
	err := fmt.Errorf("opening the key store: %w", cpsa.StorageFailure.Err())
	fmt.Println(errors.Is(err, cpsa.StorageFailure.Err()))
	fmt.Println(errors.Is(err, secstatus.StorageFailure))
	fmt.Println(cpsa.Success.Err())
	// Output:
	// true
	// true
	// <nil>
}

func ExampleStatus_Condition() {
	fmt.Println(cpsa.ConnectionBusy.Condition())
	fmt.Println(cpsa.Status(-200).Condition())
	// Output:
	// busy
	// unknown
}

func ExampleStatus_Range() {
	r := cpsa.Status(-250).Range()
	low, high := r.Bounds()
	fmt.Printf("%v, %d to %d: defined by %s\n", r, low, high, r.Owner())
	// Output: SPM implementation error, -256 to -249: defined by the implementation of the Secure Partition Manager (SPM) of FF-M
}

func ExampleStatus_MarshalText() {
	text, err := json.Marshal(map[string]cpsa.Status{"known": cpsa.BadState, "unknown": -7})
	fmt.Println(string(text), err)
	// Output: {"known":"PSA_ERROR_BAD_STATE","unknown":"psa_status_t(-7)"} <nil>
}

func ExampleStatus_UnmarshalText() {
	var s cpsa.Status
	err := json.Unmarshal([]byte(`"PSA_ERROR_BAD_STATE"`), &s)
	fmt.Println(s, err)
	// Output: PSA_ERROR_BAD_STATE <nil>
}

func ExampleStatus_LogValue() {
	noTime := func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}
	log := slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: noTime}))
	log.Info("signed", "status", cpsa.Success)
	// Output: level=INFO msg=signed status=PSA_SUCCESS
}

func ExampleParse() {
	fmt.Println(cpsa.Parse("PSA_ERROR_BAD_STATE"))
	fmt.Println(cpsa.Parse("PSA_ERROR_TAMPERING_DETECTED")) // an old name
	fmt.Println(cpsa.Parse("PSA_ERROR_BADSTATE"))
	// Output:
	// PSA_ERROR_BAD_STATE <nil>
	// PSA_ERROR_CORRUPTION_DETECTED <nil>
	// PSA_ERROR_GENERIC_ERROR no psa_status_t is called "PSA_ERROR_BADSTATE"; did you mean PSA_ERROR_BAD_STATE?
}

func ExampleStatusOf() {
	err := errors.Join(fs.ErrClosed, fmt.Errorf("sealing: %w", cpsa.InsufficientStorage.Err()))
	fmt.Println(cpsa.StatusOf(err))
	fmt.Println(cpsa.StatusOf(nil))
	fmt.Println(cpsa.StatusOf(fs.ErrClosed)) // no status in it, and no success
	// Output:
	// PSA_ERROR_INSUFFICIENT_STORAGE true
	// PSA_SUCCESS true
	// PSA_ERROR_GENERIC_ERROR false
}

func ExampleLookup() {
	info, _ := cpsa.Lookup(cpsa.InsufficientEntropy)
	fmt.Println(info.Name, "in", info.Header, "since", info.Since)
	for in := range info.Instead() {
		fmt.Println(in.When, in.Use)
	}
	info, _ = cpsa.Lookup(cpsa.AlreadyExists)
	for in := range info.Instead() {
		fmt.Printf("when %s: %v\n", in.When, in.Use)
	}
	for alias := range info.Aliases() {
		fmt.Println(alias.Kind, alias.Name)
	}
	// Output:
	// PSA_ERROR_INSUFFICIENT_ENTROPY in psa/crypto.h since Crypto API 1.0
	// when the handle or index is not valid: PSA_ERROR_PROGRAMMER_ERROR
	// when the handle or index is not valid: PSA_ERROR_INVALID_HANDLE
	// when the handle or index is not valid: PSA_ERROR_INVALID_ARGUMENT
	// old PSA_ERROR_OCCUPIED_SLOT
}

func ExampleAll() {
	transient := 0
	for info := range cpsa.All() {
		if info.Transient {
			transient++
		}
	}
	fmt.Println(transient, "codes may pass if the call is made again later")
	// Output: 7 codes may pass if the call is made again later
}
