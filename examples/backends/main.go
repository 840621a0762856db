// SPDX-License-Identifier: Apache-2.0

// Command backends signs with four kinds of device and treats them alike: one switch
// on conditions says what to do about a failure, whichever vocabulary it came in.
//
//	go run ./examples/backends [MODULE TOKEN]
//
// The PKCS #11 device is a real one, if a module and the label of a token are given; it
// makes a key called "secstatus example" there. What the others answer is recorded.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/cpsa"
	"github.com/secstatus/secstatus/osstatus"
	"github.com/secstatus/secstatus/parsec"
)

// next says what to do about err.
func next(err error) step {
	switch {
	case err == nil:
		return done
	case errors.Is(err, secstatus.IntegrityLost), errors.Is(err, secstatus.SelfTestFailed):
		return stop // tampering, perhaps: no security function any more
	case errors.Is(err, secstatus.PINLocked):
		return giveUp // before the next case, which it is also one of
	case errors.Is(err, secstatus.AuthenticationFailed), errors.Is(err, secstatus.NotAuthenticated):
		return askPIN
	case errors.Is(err, secstatus.SessionInvalid), errors.Is(err, secstatus.CommunicationFailure):
		return reopen
	case errors.Is(err, secstatus.NotFound), errors.Is(err, cpsa.InvalidHandle.Err()):
		return create // the PSA Crypto API has the second for the identifier of a missing key
	}
	return giveUp
}

// A step is what a program can do next.
type step string

const (
	done   step = "done"
	stop   step = "stop everything"
	giveUp step = "give up"
	askPIN step = "ask for the PIN"
	reopen step = "open a session"
	create step = "create the key"
)

// A backend signs with a key in a device. Every method returns an error of the
// device's vocabulary.
type backend interface {
	Sign() error
	Login(pin string) error
	Open() error
	Create() error
}

// maxSteps ends a conversation that leads nowhere.
const maxSteps = 12

// sign signs, and does what has to be done for that. It tells w every step.
func sign(w io.Writer, b backend, ask func() string) error {
	err := b.Sign()
	for range maxSteps {
		todo := next(err)
		if err != nil {
			fmt.Fprintf(w, "  %v: %s\n", err, todo)
		}
		switch todo {
		case done:
			fmt.Fprintln(w, "  signed")
			return nil
		case askPIN:
			err = b.Login(ask())
		case reopen:
			err = b.Open()
		case create:
			err = b.Create()
		default:
			return err
		}
		if err == nil {
			err = b.Sign()
		}
	}
	return fmt.Errorf("no success in %d steps: %w", maxSteps, err)
}

// A recorded backend gives the answers of a real one again, one for each call.
type recorded struct{ answers []error }

func (r *recorded) answer() error {
	if len(r.answers) == 0 {
		return errors.New("the record ends here")
	}
	err := r.answers[0]
	r.answers = r.answers[1:]
	return err
}

func (r *recorded) Sign() error        { return r.answer() }
func (r *recorded) Login(string) error { return r.answer() }
func (r *recorded) Open() error        { return r.answer() }
func (r *recorded) Create() error      { return r.answer() }

// fromPSA, fromParsec and fromOSStatus return records: what functions returned, what
// stood in the headers of responses, what a log shows.
func fromPSA(returned ...int32) *recorded {
	r := new(recorded)
	for _, n := range returned {
		r.answers = append(r.answers, cpsa.FromC(n).Err())
	}
	return r
}

func fromParsec(responses ...[]byte) *recorded {
	r := new(recorded)
	for _, b := range responses {
		status, err := parsec.FromBytes(b)
		r.answers = append(r.answers, errors.Join(err, status.Err()))
	}
	return r
}

func fromOSStatus(logged ...int32) *recorded {
	r := new(recorded)
	for _, n := range logged {
		r.answers = append(r.answers, osstatus.Status(n).Err())
	}
	return r
}

// records returns a record of each kind, and one of a device that was tampered with.
func records() []device {
	return []device{
		{"PSA", fromPSA(-136, 0, -145, 0, 0)},
		{"Parsec", fromParsec([]byte{11, 0}, []byte{0, 0}, []byte{0x74, 0x04}, []byte{0, 0}, []byte{0, 0})},
		{"Security framework", fromOSStatus(-25293, -25293, 0, -25300, 0, 0)},
		{"PSA, tampered with", fromPSA(-151, 0)},
	}
}

// A device is a backend with a name.
type device struct {
	name string
	backend
}

func main() {
	devices := records()
	if len(os.Args) == 3 {
		token, err := openToken(os.Args[1], os.Args[2])
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		defer token.Close()
		devices = append([]device{{"PKCS #11", token}}, devices...)
	}
	in := bufio.NewReader(os.Stdin)
	ask := func() string {
		fmt.Print("  PIN: ")
		line, _ := in.ReadString('\n')
		return strings.TrimSpace(line)
	}
	for _, d := range devices {
		fmt.Println(d.name)
		if _, ok := d.backend.(*recorded); ok {
			ask = func() string { return "" } // a record does not listen
		}
		if err := sign(os.Stdout, d, ask); next(err) == stop {
			os.Exit(1)
		}
	}
}
