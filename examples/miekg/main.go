// SPDX-License-Identifier: Apache-2.0

//go:build cgo

// Command miekg shows how a program that uses github.com/miekg/pkcs11 gets conditions,
// advice and errors.Is: by one line, which makes an error of this module of an error of
// that library. Both hold the same CK_RV, so nothing is lost on the way.
//
//	go run ./examples/miekg MODULE
package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/miekg/pkcs11"
	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/cpkcs11"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: miekg MODULE")
		os.Exit(2)
	}
	if err := run(os.Stdout, os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// explained returns an error of the library as one of this module, and every other
// error as it is.
func explained(err error) error {
	if e := pkcs11.Error(0); errors.As(err, &e) {
		return cpkcs11.FromC(e).Err() // the one line: pkcs11.Error is a CK_RV
	}
	return err
}

// run makes calls that fail, and says what a program would do about each. It neither
// logs in nor writes.
func run(w io.Writer, module string) error {
	p := pkcs11.New(module)
	if p == nil {
		return fmt.Errorf("%s is not a PKCS #11 module", module)
	}
	defer p.Destroy()
	_, err := p.GetSlotList(true)
	report(w, "before C_Initialize", err)
	if err := explained(p.Initialize()); err != nil {
		return err
	}
	defer p.Finalize()
	report(w, "a second C_Initialize", p.Initialize())
	_, err = p.GetSlotInfo(0xBAD)
	report(w, "bad slot", err)
	_, err = p.GetSessionInfo(0xBAD)
	report(w, "bad session", err)

	slots, err := p.GetSlotList(true)
	if err != nil || len(slots) == 0 {
		return explained(err)
	}
	session, err := p.OpenSession(slots[0], pkcs11.CKF_SERIAL_SESSION)
	if err != nil {
		report(w, "open a session", err)
		return nil
	}
	defer p.CloseSession(session)
	report(w, "unknown digest", p.DigestInit(session, []*pkcs11.Mechanism{pkcs11.NewMechanism(1<<31, nil)}))
	_, err = p.DigestFinal(session)
	report(w, "no digest begun", err)
	report(w, "no such object", p.DestroyObject(session, 0xBAD))
	return nil
}

// report says what an error means, and what that suggests.
func report(w io.Writer, what string, err error) {
	err = explained(err)
	rv, ok := cpkcs11.RVOf(err)
	if !ok {
		fmt.Fprintf(w, "%s: %v\n", what, err)
		return
	}
	do := "give up"
	switch {
	case errors.Is(err, secstatus.SessionInvalid):
		do = "open a new session"
	case errors.Is(err, secstatus.BadState):
		do = "mind the order of calls"
	case errors.Is(err, secstatus.InvalidArgument):
		do = "mend the call"
	case errors.Is(err, errors.ErrUnsupported):
		do = "do without"
	}
	fmt.Fprintf(w, "%s: %v (%v): %s\n", what, rv, rv.Condition(), do)
}
