package as

import (
	"encoding/json"
	"errors"
	"io/fs"

	"example.test/made"
	"github.com/keybase/go-keychain"
	"github.com/miekg/pkcs11"
	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/cpsa"
	"github.com/secstatus/secstatus/parsec"
)

func own(err error) cpkcs11.RV {
	var e *cpkcs11.Error
	if errors.As(err, &e) { // want `no error is a \*github.com/secstatus/secstatus/cpkcs11.Error`
		return e.RV()
	}
	return cpkcs11.OK
}

func others(err error) bool {
	var p *pkcs11.Error
	var k *keychain.Error
	var c *secstatus.ErrorCondition
	return errors.As(err, &p) || // want `no error is a \*github.com/miekg/pkcs11.Error`
		errors.As(err, &k) || // want `no error is a \*github.com/keybase/go-keychain.Error`
		errors.As(err, &c) || // want `no error is a \*github.com/secstatus/secstatus.ErrorCondition`
		errors.As(err, new(*cpsa.Error)) // want `no error is a \*github.com/secstatus/secstatus/cpsa.Error`
}

// A fix would not compile.
func returned(err error) *pkcs11.Error {
	var e *pkcs11.Error
	if errors.As(err, &e) { // want `no error is a`
		return e
	}
	return nil
}

// Near-misses.

func right(err error) bool {
	var e cpkcs11.Error
	var p pkcs11.Error
	var c secstatus.ErrorCondition
	return errors.As(err, &e) || errors.As(err, &p) || errors.As(err, &c)
}

// A pointer is what the package returns.
func pointer(err error) bool {
	var path *fs.PathError
	var syntax *json.SyntaxError
	return errors.As(err, &path) || errors.As(err, &syntax)
}

// Both are made.
type both struct{ n int }

func (both) Error() string { return "both" }

func newBoth(n int) error {
	if n == 0 {
		return both{}
	}
	return &both{n}
}

func isBoth(err error) bool {
	var e *both
	return errors.As(err, &e)
}

// Values alone are made, of a type that is declared here.
type value struct{ n int } // want value:"madeAsValue"

func (value) Error() string { return "value" }

func newValue(n int) error { return value{n} }

func isValue(err error) bool {
	var e *value
	return errors.As(err, &e) // want `no error is a \*value`
}

// Nothing shows what is made: another package may make pointers.
type unknown struct{ n int }

func (unknown) Error() string { return "unknown" }

func isUnknown(err error) bool {
	var e *unknown
	return errors.As(err, &e)
}

// A pointer to a number is made here.
type code int

func (code) Error() string { return "code" }

const codeOne code = 1

func newCode() error {
	c := codeOne
	return &c
}

func isCode(err error) bool {
	var e *code
	return errors.As(err, &e)
}

// Another package makes both.
func isMade(err error) bool {
	var e *made.Both
	return errors.As(err, &e)
}

// Its own package makes values alone, but this one makes a pointer.
func newPointer() error { return &parsec.Error{} }

func isPointer(err error) bool {
	var e *parsec.Error
	return errors.As(err, &e)
}

// The type answers errors.As itself.
type answers struct{}

func (answers) Error() string { return "answers" }

func (a answers) As(target any) bool {
	_, ok := target.(**answers)
	return ok
}

func newAnswers() error { return answers{} }

func isAnswers(err error) bool {
	var e *answers
	return errors.As(err, &e)
}
