// SPDX-License-Identifier: Apache-2.0

// Package cpsa is psa_status_t, the status code of the PSA Certified APIs, as a
// Go type.
//
// With cgo, each constant that psa/error.h defines is that header's macro; without
// cgo it is the same number from the registry, and the build fails if the two
// differ. No function of C is ever called.
//
// A [Status] is exactly what C returned. Zero and positive values are successes;
// negative values are failures, but for [OperationIncomplete], which is neither:
// it is not OK, and its Err is not nil. Values that no PSA specification defines
// are kept, shown by number, and judged by their sign.
//
// The laws of package secstatus hold, and so does its list of what errors.Is
// accepts. Codes are defined by the PSA Certified Status code API (Arm IHI 0097),
// the Crypto API (Arm IHI 0086) and the Firmware Update API (Arm IHI 0093).
package cpsa

import (
	"iter"
	"log/slog"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/internal/index"
	"github.com/secstatus/secstatus/internal/vocab"
)

// ctype is the name of the type in C.
const ctype = "psa_status_t"

// A Status is a psa_status_t: any 32-bit value, also one that nobody defined.
type Status int32

// FromC returns what a C function returned as psa_status_t. It takes the C type of
// any package, and no type of another size or sign.
func FromC[T ~int32](v T) Status { return Status(v) }

// OK reports whether s is a success: zero, or the positive value with which an API
// says more than that (Arm IHI 0097, 2.1).
func (s Status) OK() bool { return s >= Success }

// Kind returns the kind of s: success, failure, or incomplete.
func (s Status) Kind() secstatus.Kind {
	switch {
	case s.OK():
		return secstatus.KindSuccess
	case s == OperationIncomplete:
		return secstatus.KindIncomplete
	}
	return secstatus.KindFailure
}

// String returns the name of s in C, such as "PSA_ERROR_NOT_PERMITTED", or type and
// number for a value without a name: "psa_status_t(-7)".
func (s Status) String() string {
	if row := index.PSA(int32(s)); row < len(texts) {
		return texts[row].CName()
	}
	return vocab.Number(ctype, s, 10)
}

// Err returns nil if s is a success, otherwise an [Error] carrying s.
func (s Status) Err() error {
	if row := index.PSA(int32(s)); row < len(errs) {
		return errs[row]
	}
	if s.OK() {
		return nil
	}
	return Error{s ^ zeroError}
}

// Condition returns the meaning of s. For a value without a name that is
// [secstatus.QualifiedSuccess] or [secstatus.Unknown], by its sign.
func (s Status) Condition() secstatus.Condition {
	return conditions[index.PSA(int32(s))]
}

// MarshalText returns the same as String.
func (s Status) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText accepts what [Parse] accepts. On an error, s is left as it was.
func (s *Status) UnmarshalText(text []byte) error {
	return vocab.Unmarshal(s, text, Parse)
}

// LogValue returns the same as String, as a [slog.Value].
func (s Status) LogValue() slog.Value { return slog.StringValue(s.String()) }

// Parse returns the status of a name: its name in C, exactly; an old name; its name
// in Go. It also reads what String returns for values without a name. The error of
// any other text is a [*secstatus.ParseError], and the status is then
// [GenericError], never a success.
func Parse(name string) (Status, error) {
	syntax := vocab.Syntax[Status]{CType: ctype, Base: 10, Names: names, Fallback: GenericError}
	return syntax.Parse(name, func(row int) Status { return infos[row].Status })
}

// zeroError is what an Error's field is mixed with, so that the zero Error carries
// a failure: there is no Error that carries a success.
const zeroError = GenericError

// An Error carries a status that is not a success. Errors of the same status are
// equal. The zero Error carries [GenericError].
type Error struct {
	mixed Status
}

// Status returns the status that e carries.
func (e Error) Status() Status { return e.mixed ^ zeroError }

// Error returns the name of the status and, if it has one, what it means:
// "PSA_ERROR_BUFFER_TOO_SMALL: the output does not fit into …".
func (e Error) Error() string {
	s := e.Status()
	if row := index.PSA(int32(s)); row < len(texts) {
		return texts[row].Message
	}
	return s.String()
}

// Is reports whether target is a condition, or an error of the standard library,
// that the status's condition matches. See package secstatus.
func (e Error) Is(target error) bool { return e.Status().Condition().Is(target) }

// StatusOf returns the status that err carries: Success for a nil error, else that
// of the first [Error] that err is, wraps or joins, in the order of [errors.As]. If
// there is none, it returns GenericError and false.
//
// StatusOf(s.Err()) is s for every s that is not a success.
func StatusOf(err error) (Status, bool) {
	if err == nil {
		return Success, true
	}
	e, ok := vocab.StatusOf[Error](err)
	return e.Status(), ok
}

// A Range is a range of values, after the one that may define them. The zero Range
// is none.
type Range uint8

// Range returns the range that s lies in (Arm IHI 0097, 2.1, Table 4). Every value
// lies in one.
func (s Status) Range() Range { return Range(vocab.RangeOf(ranges[:], s)) }

func (r Range) row() vocab.Range[Status] { return vocab.RangeRow(ranges[:], uint8(r)) }

// String returns the range's title, such as "SPM implementation error".
func (r Range) String() string { return r.row().Title }

// Bounds returns the lowest and the highest value in the range.
func (r Range) Bounds() (low, high Status) { return r.row().Low, r.row().High }

// Owner says who may define values in the range.
func (r Range) Owner() string { return r.row().Owner }

// Summary says in a sentence what values in the range are.
func (r Range) Summary() string { return r.row().Summary }

// Source returns the document and section that lays the range down.
func (r Range) Source() string { return r.row().Source }

// An Info is all that the registry says of a code.
type Info struct {
	Status    Status
	Name      string // in C
	GoName    string // in this package
	Kind      secstatus.Kind
	Condition secstatus.Condition
	Header    string // the C header that defines it
	Since     string // the first specification that has it
	Withdrawn string // the specification that dropped it, or ""
	Transient bool   // the same call may succeed later
	Summary   string // what happened, in a clause without a full stop
	Guidance  string // what it is for and what to conclude, in sentences
	Source    string // the document and section that defines it

	aliases []secstatus.Alias
	instead []Instead
}

// An Instead says when a code would be the wrong one, and which is right.
type Instead struct {
	When string // a clause: "the storage is in order but full"
	Use  Status
}

// Aliases iterates over the code's other names.
func (i Info) Aliases() iter.Seq[secstatus.Alias] { return vocab.Each(i.aliases) }

// Instead iterates over the cases in which another code is right.
func (i Info) Instead() iter.Seq[Instead] { return vocab.Each(i.instead) }

// Lookup returns what is known of s, and false for a value without a name.
func Lookup(s Status) (Info, bool) {
	if row := index.PSA(int32(s)); row < len(infos) {
		return infos[row], true
	}
	return Info{}, false
}

// All iterates over all codes, from the highest value to the lowest.
func All() iter.Seq[Info] { return vocab.Each(infos[:]) }
