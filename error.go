// SPDX-License-Identifier: Apache-2.0

package secstatus

import (
	"errors"
	"fmt"
	"reflect"

	"github.com/secstatus/secstatus/internal/jsontext"
)

// An ErrorCondition is a [Condition] that is not a success, as an error: the target of
// errors.Is(err, secstatus.NotFound). Its ancestors in the tree match, too. An
// ErrorCondition is never a success: with the number of [Success], it is [Unknown].
//
// The constants are the complete list. To switch over the condition of a status, test from
// the special to the general with [Condition.Is]. Do not use ==, which misses the conditions
// below.
type ErrorCondition uint8

// Condition returns the condition that e is.
func (e ErrorCondition) Condition() Condition {
	if c := Condition(e); c.Kind() != KindSuccess {
		return Condition(c.index())
	}
	return Condition(Unknown)
}

// Error returns the condition's name in words joined by hyphens, such as "pin-incorrect".
func (e ErrorCondition) Error() string { return e.Condition().String() }

// String returns the same as Error.
func (e ErrorCondition) String() string { return e.Error() }

// Advice says what a caller can do about the condition.
func (e ErrorCondition) Advice() Advice { return e.Condition().Advice() }

// HTTPStatus is that of the condition.
func (e ErrorCondition) HTTPStatus() int { return e.Condition().HTTPStatus() }

// GRPCCode is that of the condition.
func (e ErrorCondition) GRPCCode() GRPCCode { return e.Condition().GRPCCode() }

// Contains reports whether c is e or below e.
func (e ErrorCondition) Contains(c Condition) bool { return e.Condition().Contains(c) }

// Is reports whether e matches target, for [errors.Is]: target is e, a condition above e,
// or an error of the standard library that one of these matches.
func (e ErrorCondition) Is(target error) bool {
	if t, ok := target.(ErrorCondition); ok {
		return t.Contains(e.Condition())
	}
	return e.Condition().matching(target)
}

// MarshalText returns the same as Error.
func (e ErrorCondition) MarshalText() ([]byte, error) { return []byte(e.Error()), nil }

// UnmarshalText accepts the name of a condition that is not a success. On an error, it leaves
// e unchanged.
func (e *ErrorCondition) UnmarshalText(text []byte) error {
	c, err := ParseCondition(string(text))
	if err != nil {
		return err
	}
	if c.Kind() == KindSuccess {
		return fmt.Errorf("secstatus: %v is a success, not an error", c)
	}
	*e = ErrorCondition(c)
	return nil
}

// UnmarshalJSON accepts a string that UnmarshalText accepts, and no null. On an error, it
// leaves e unchanged.
func (e *ErrorCondition) UnmarshalJSON(data []byte) error {
	text, err := jsontext.String(data)
	if err != nil {
		return fmt.Errorf("secstatus: no condition: %w", err)
	}
	return e.UnmarshalText([]byte(text))
}

// conditioned is what the errors of all vocabularies are.
type conditioned interface {
	error
	Condition() Condition
	Advice() Advice
}

// ConditionOf returns the condition of the first error of a vocabulary, or [ErrorCondition],
// that err is, wraps or joins, in the order of [errors.As]. For nil it returns [Success], and
// for any other error [Unknown]. It never returns a success if err is not nil.
func ConditionOf(err error) Condition {
	c, _ := read(err)
	return c
}

// AdviceOf returns the advice of the error that [ConditionOf] finds in err. For nil it
// returns [AdviceProceed], and for any other error the advice of [Unknown]. It never returns
// AdviceProceed if err is not nil.
func AdviceOf(err error) Advice {
	_, a := read(err)
	return a
}

func read(err error) (Condition, Advice) {
	if err == nil {
		return Success, AdviceProceed
	}
	var e conditioned
	if errors.As(err, &e) && !isNil(e) {
		c, a := e.Condition(), e.Advice()
		switch {
		case c.Kind() == KindSuccess: // an error of somebody else's that contradicts itself
		case a == AdviceProceed:
			return c, c.Advice()
		default:
			return c, a
		}
	}
	return Condition(Unknown), Unknown.Advice()
}

// isNil reports whether there is nothing to ask: an As method set no error, or e is a nil
// pointer, which is an error with no condition.
func isNil(e conditioned) bool {
	v := reflect.ValueOf(e)
	return !v.IsValid() || v.Kind() == reflect.Pointer && v.IsNil()
}
