// SPDX-License-Identifier: Apache-2.0

// Package secstatus gives the meaning of an error of any of four security APIs:
//
//	if errors.Is(err, secstatus.AuthenticationFailed) {
//		// Ask for the PIN again.
//	}
//
// Each vocabulary has a package with a type for its codes: cpsa for the PSA Certified
// APIs, cpkcs11 for PKCS #11, parsec for Parsec, osstatus for Apple's Security framework.
// Package conv converts between them. This package has what the vocabularies share:
// [Condition], the tree of meanings, and [Advice], what a caller can do.
//
// # Laws
//
// They hold in every package of this module. Tests check them.
//
//   - Only a success becomes a success. No conversion, narrowing, formatting or
//     parsing turns a failure, an unknown value or an unfinished operation into one,
//     or a success into a failure.
//   - A success is never a non-nil error; anything else is never a nil error.
//   - A failed look-up, an error path, a zero Error or Info and a decoded null never look
//     like a success. A zero status is a success, as in C.
//   - Values are kept. An undefined value is printed by type and number, such as
//     psa_status_t(-7). Only a conversion replaces it.
//   - Every conversion accepts every value, and reports how much of the meaning it keeps.
//     The advice for the caller stays the same or becomes more general; each exception has
//     a reason.
//   - Nothing happens at init. The name, the error and the conversion of a known code
//     allocate nothing.
//
// # Errors
//
// A status is not an error; its method Err turns it into one. For an error of any
// vocabulary, errors.Is accepts exactly
//
//   - the error of the same status: errors.Is(err, cpsa.NotPermitted.Err());
//   - its condition, and every condition above that: errors.Is(err,
//     secstatus.PermissionDenied);
//   - [io/fs.ErrPermission], [io/fs.ErrExist], [io/fs.ErrNotExist] and
//     [errors.ErrUnsupported], for the conditions whose documentation says so.
//
// [ConditionOf] and [AdviceOf] take an error of any vocabulary.
package secstatus

import (
	"fmt"
	"iter"

	"github.com/secstatus/secstatus/internal/jsontext"
	"github.com/secstatus/secstatus/internal/suggest"
)

// A Kind tells how a call ended. The zero Kind is KindFailure.
type Kind uint8

const (
	// KindFailure: the call did not do what was asked.
	KindFailure Kind = iota
	// KindSuccess: the call did what was asked.
	KindSuccess
	// KindIncomplete: the operation is still in progress.
	KindIncomplete
)

// String returns "failure", "success" or "incomplete".
func (k Kind) String() string {
	switch k {
	case KindFailure:
		return "failure"
	case KindSuccess:
		return "success"
	case KindIncomplete:
		return "incomplete"
	}
	return fmt.Sprintf("Kind(%d)", uint8(k))
}

// A Condition is the meaning of a code, independent of the vocabulary. Conditions
// form a tree: PINIncorrect is below AuthenticationFailed, which is below
// PermissionDenied, which is below Failure. The zero Condition is [Unknown].
//
// A Condition is not an error, because Success is a Condition. The conditions that are not
// successes are constants of type [ErrorCondition], which is an error.
type Condition uint8

// A conditionRow has the facts of conditions.toml about a condition.
type conditionRow struct {
	id     string
	parent Condition // a root is its own
	advice Advice
	http   uint16
	grpc   GRPCCode
}

func (c Condition) row() *conditionRow { return &conditions[c.index()] }

// index is c, or that of Unknown if there is no such condition.
func (c Condition) index() int {
	if int(c) < len(conditions) {
		return int(c)
	}
	return int(Unknown)
}

// String returns the condition's name in words joined by hyphens, such as
// "pin-incorrect".
func (c Condition) String() string { return c.row().id }

// Definition returns a few sentences: what the condition means, and how it differs from its
// neighbours.
func (c Condition) Definition() string { return definitions[c.index()] }

// Advice says what a caller can do about the condition.
func (c Condition) Advice() Advice { return c.row().advice }

// AdviceReason returns the reason of the advice, in a sentence or two.
func (c Condition) AdviceReason() string { return adviceReasons[c.index()] }

// Parent returns the condition above c, and false if c is a root: Success,
// Incomplete or Failure.
func (c Condition) Parent() (Condition, bool) {
	p := c.row().parent
	return p, p != Condition(c.index())
}

// Contains reports whether d is c or below c.
func (c Condition) Contains(d Condition) bool {
	c, d = Condition(c.index()), Condition(d.index())
	for d != c {
		p := d.row().parent
		if p == d {
			return false
		}
		d = p
	}
	return true
}

// Is reports whether c is target or below it. For a status s,
// s.Condition().Is(secstatus.NotFound) is the same as errors.Is(s.Err(), secstatus.NotFound).
func (c Condition) Is(target ErrorCondition) bool { return target.Contains(c) }

// Kind returns the kind of all codes that have the condition.
func (c Condition) Kind() Kind {
	switch {
	case Success.Contains(c):
		return KindSuccess
	case Condition(Incomplete).Contains(c):
		return KindIncomplete
	}
	return KindFailure
}

// Err returns nil if c is a success, otherwise the [ErrorCondition] that c is.
func (c Condition) Err() error {
	if c.Kind() == KindSuccess {
		return nil
	}
	return ErrorCondition(c.index())
}

// MarshalText returns the same as String.
func (c Condition) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText accepts what [ParseCondition] accepts. On an error, it leaves c unchanged.
func (c *Condition) UnmarshalText(text []byte) error {
	parsed, err := ParseCondition(string(text))
	if err == nil {
		*c = parsed
	}
	return err
}

// UnmarshalJSON accepts a string that [ParseCondition] accepts, and no null. On an error,
// it leaves c unchanged.
func (c *Condition) UnmarshalJSON(data []byte) error {
	text, err := jsontext.String(data)
	if err != nil {
		return fmt.Errorf("secstatus: no condition: %w", err)
	}
	return c.UnmarshalText([]byte(text))
}

// ParseCondition returns the condition whose String is name. For any other name, it
// returns Unknown and a [*ParseError].
func ParseCondition(name string) (Condition, error) {
	search := suggest.To(name)
	for c := range Conditions() {
		if c.String() == name {
			return c, nil
		}
		search.Try(c.String())
	}
	return Condition(Unknown), &ParseError{Type: "condition", Text: name, Nearest: search.Best()}
}

// Conditions iterates over all conditions, Unknown first, then in the order of
// the tree.
func Conditions() iter.Seq[Condition] {
	return func(yield func(Condition) bool) {
		for i := range conditions {
			if !yield(Condition(i)) {
				return
			}
		}
	}
}

// An Alias is another name of a code.
type Alias struct {
	Name    string
	Kind    string // "old"; "spelling" for one that was misspelt; "second" for one in use beside the first
	Source  string // where it stands, or stood
	Service string // the part of the system whose name it is, if not that of the code's own
}

// A ParseError reports a text that is not a known name.
type ParseError struct {
	Type    string // what was looked for: "psa_status_t", "CK_RV", "condition"
	Text    string // what was given
	Nearest string // the name most like it, or "" if none is at all
}

// Error names the kind of name that was expected, the text, and the most similar name.
func (e *ParseError) Error() string {
	text := e.Text
	if len(text) > maxQuoted {
		text = text[:maxQuoted] + "..."
	}
	if e.Nearest == "" {
		return fmt.Sprintf("no %s is called %q", e.Type, text)
	}
	return fmt.Sprintf("no %s is called %q; did you mean %s?", e.Type, text, e.Nearest)
}

// maxQuoted is how much of a text, in bytes, an error message repeats.
const maxQuoted = 80
