// SPDX-License-Identifier: Apache-2.0

// Package cpkcs11 is CK_RV, the return value of PKCS #11 functions, as a Go type.
//
// With cgo, each constant is the macro of include/pkcs11/pkcs11t.h; without cgo it
// is the same number from the registry, and the build fails if the two differ. No
// function of C is ever called.
//
// An [RV] is exactly what C returned, and 64 bits wide on every platform, so that a
// value never has to be cut to fit. [OK] is the one success; [Pending] is neither
// success nor failure: it is not OK, and its Err is not nil. Everything else is a
// failure, also a value that is a vendor's or nobody's.
//
// The laws of package secstatus hold, and so does its list of what errors.Is
// accepts. Codes are defined by the OASIS PKCS #11 Specification 3.2, section 5.1.
package cpkcs11

import (
	"iter"
	"log/slog"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/internal/index"
	"github.com/secstatus/secstatus/internal/vocab"
)

// ctype is the name of the type in C.
const ctype = "CK_RV"

// An RV is a CK_RV: any value of a C unsigned long, also one that nobody defined.
type RV uint64

// FromC returns what a C function returned as CK_RV. It takes the C type of any
// package, and no signed type: where one has been widened, the value is no longer
// what the module returned.
func FromC[T ~uint | ~uint32 | ~uint64](v T) RV { return RV(v) }

// OK reports whether rv is [OK], the one success.
func (rv RV) OK() bool { return rv == OK }

// Kind returns the kind of rv: success, failure, or incomplete.
func (rv RV) Kind() secstatus.Kind {
	switch rv {
	case OK:
		return secstatus.KindSuccess
	case Pending:
		return secstatus.KindIncomplete
	}
	return secstatus.KindFailure
}

// String returns the name of rv in C, such as "CKR_PIN_INCORRECT", or type and number
// for a value without a name: "CK_RV(0x1c3)".
func (rv RV) String() string {
	if row := index.PKCS11(uint64(rv)); row < len(texts) {
		return texts[row].CName()
	}
	return vocab.Number(ctype, rv, 16)
}

// Err returns nil if rv is a success, otherwise an [Error] carrying rv.
func (rv RV) Err() error {
	if row := index.PKCS11(uint64(rv)); row < len(errs) {
		return errs[row]
	}
	return Error{rv ^ zeroError}
}

// Condition returns the meaning of rv, which is [secstatus.Unknown] for a value
// without a name.
func (rv RV) Condition() secstatus.Condition {
	return conditions[index.PKCS11(uint64(rv))]
}

// MarshalText returns the same as String.
func (rv RV) MarshalText() ([]byte, error) { return []byte(rv.String()), nil }

// UnmarshalText accepts what [Parse] accepts. On an error, rv is left as it was.
func (rv *RV) UnmarshalText(text []byte) error { return vocab.Unmarshal(rv, text, Parse) }

// LogValue returns the same as String, as a [slog.Value].
func (rv RV) LogValue() slog.Value { return slog.StringValue(rv.String()) }

// Parse returns the value of a name: its name in C, exactly; an old name; its name in
// Go. It also reads what String returns for values without a name. The error of any
// other text is a [*secstatus.ParseError], and the value is then [FunctionFailed],
// never a success.
func Parse(name string) (RV, error) {
	syntax := vocab.Syntax[RV]{CType: ctype, Base: 16, Names: names, Fallback: FunctionFailed}
	return syntax.Parse(name, func(row int) RV { return infos[row].RV })
}

// zeroError is what an Error's field is mixed with, so that the zero Error carries
// a failure: there is no Error that carries a success.
const zeroError = FunctionFailed

// An Error carries a return value that is not a success. Errors of the same value
// are equal. The zero Error carries [FunctionFailed].
type Error struct {
	mixed RV
}

// RV returns the return value that e carries.
func (e Error) RV() RV { return e.mixed ^ zeroError }

// Error returns the name of the value and, if it has one, what it means:
// "CKR_PIN_LOCKED: the PIN is …".
func (e Error) Error() string {
	rv := e.RV()
	if row := index.PKCS11(uint64(rv)); row < len(texts) {
		return texts[row].Message
	}
	return rv.String()
}

// Is reports whether target is a condition, or an error of the standard library,
// that the value's condition matches. See package secstatus.
func (e Error) Is(target error) bool { return e.RV().Condition().Is(target) }

// StatusOf returns the return value that err carries: OK for a nil error, else that
// of the first [Error] that err is, wraps or joins, in the order of [errors.As]. If
// there is none, it returns FunctionFailed and false.
//
// StatusOf(rv.Err()) is rv for every rv.
func StatusOf(err error) (RV, bool) {
	if err == nil {
		return OK, true
	}
	e, ok := vocab.StatusOf[Error](err)
	return e.RV(), ok
}

// A Range is a range of values, after the one that may define them. The zero Range
// is none.
type Range uint8

// Range returns the range that rv lies in. Every value lies in one.
func (rv RV) Range() Range { return Range(vocab.RangeOf(ranges[:], rv)) }

func (r Range) row() vocab.Range[RV] { return vocab.RangeRow(ranges[:], uint8(r)) }

// String returns the range's title.
func (r Range) String() string { return r.row().Title }

// Bounds returns the lowest and the highest value in the range.
func (r Range) Bounds() (low, high RV) { return r.row().Low, r.row().High }

// Owner says who may define values in the range.
func (r Range) Owner() string { return r.row().Owner }

// Summary says in a sentence what values in the range are.
func (r Range) Summary() string { return r.row().Summary }

// Source returns the document and section that lays the range down.
func (r Range) Source() string { return r.row().Source }

// An Info is all that the registry says of a code.
type Info struct {
	RV           RV
	Name         string // in C
	GoName       string // in this package
	Kind         secstatus.Kind
	Condition    secstatus.Condition
	Header       string // the C header that defines it
	Since        string // the first version of PKCS #11 that has it; "2.40" stands for that or an earlier one
	Withdrawn    string // the version that dropped it, or ""
	Transient    bool   // the same call may succeed later
	Summary      string // what happened, in a clause without a full stop
	Guidance     string // what it is for and what to conclude, in sentences
	OnlyFromNote string // on whom OnlyFrom lists, or ""
	Source       string // the document and section that defines it

	aliases                      []secstatus.Alias
	instead                      []Instead
	onlyFrom, neverFrom, mayFrom []string
	outranks                     []RV
}

// An Instead says when a code would be the wrong one, and which is right.
type Instead struct {
	When string // a clause: "the key could never be used with this mechanism"
	Use  RV
}

// Aliases iterates over the code's other names.
func (i Info) Aliases() iter.Seq[secstatus.Alias] { return vocab.Each(i.aliases) }

// Instead iterates over the cases in which another code is right.
func (i Info) Instead() iter.Seq[Instead] { return vocab.Each(i.instead) }

// OnlyFrom iterates over the functions, or types of callback, that alone may return
// the code. There are none if the specification does not confine it.
func (i Info) OnlyFrom() iter.Seq[string] { return vocab.Each(i.onlyFrom) }

// NeverFrom iterates over the functions that never return the code, where the
// specification names them.
func (i Info) NeverFrom() iter.Seq[string] { return vocab.Each(i.neverFrom) }

// MayFrom iterates over functions that the specification names as returning the
// code, without excluding others.
func (i Info) MayFrom() iter.Seq[string] { return vocab.Each(i.mayFrom) }

// Outranks iterates over the codes in place of which this one is returned when both
// apply, as far as the specification says so for the two.
func (i Info) Outranks() iter.Seq[RV] { return vocab.Each(i.outranks) }

// OnlyFrom is Info.OnlyFrom of rv; there are none for a value without a name.
func (rv RV) OnlyFrom() iter.Seq[string] { i, _ := Lookup(rv); return i.OnlyFrom() }

// Outranks is Info.Outranks of rv; there are none for a value without a name.
func (rv RV) Outranks() iter.Seq[RV] { i, _ := Lookup(rv); return i.Outranks() }

// Lookup returns what is known of rv, and false for a value without a name.
func Lookup(rv RV) (Info, bool) {
	if row := index.PKCS11(uint64(rv)); row < len(infos) {
		return infos[row], true
	}
	return Info{}, false
}

// All iterates over all codes, from the lowest value to the highest.
func All() iter.Seq[Info] { return vocab.Each(infos[:]) }

// A Lineage is a value that some headers give to a standard name. A module built
// with such a header returns it, and the standard knows nothing of it: RV, Err,
// Condition and conversions treat it as any value without a name.
type Lineage struct {
	Title    string // of the headers
	Value    RV     // the value there
	Standard RV     // the value in the standard
	Source   string // the header and its version
}

// Lineages iterates over all values that other headers give to standard names.
func Lineages() iter.Seq[Lineage] { return vocab.Each(lineages[:]) }
