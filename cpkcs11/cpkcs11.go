// SPDX-License-Identifier: Apache-2.0

// Package cpkcs11 provides CK_RV, the return value of PKCS #11 functions, as a Go type.
//
//	if err := cpkcs11.FromC(rv).Err(); errors.Is(err, secstatus.PINLocked) {
//		// Only the security officer can help.
//	}
//
// An [RV] is exactly the value that C returned. It has 64 bits on every platform, so that
// no value is truncated. Only [OK] is a success. [Pending] means that the operation is in
// progress: it is not OK, and its Err is not nil. Every other value is a failure,
// including vendor-defined and undefined values.
//
// The constants are Go constants: a program that uses them does not need cgo or a C
// library, and this package calls no C function. When package
// [github.com/secstatus/secstatus/cpkcs11/proof] is built, the C compiler compares each
// constant with its macro in include/pkcs11/pkcs11t.h.
//
// The laws of package secstatus apply, and so does its list of targets for errors.Is.
// The OASIS PKCS #11 Specification 3.2, section 5.1, defines the codes.
package cpkcs11

import (
	"iter"
	"slices"

	_ "github.com/secstatus/secstatus/include" // for "go mod vendor", which keeps the headers
	"github.com/secstatus/secstatus/internal/vocab"
)

// OnlyFrom iterates over the functions and callback types that are the only ones that may
// return the code. The sequence is empty if the specification sets no such limit.
func (i Info) OnlyFrom() iter.Seq[string] { return vocab.Of(onlyFrom[:], i.code, i.listed) }

// NeverFrom iterates over the functions that the specification names as never returning
// the code.
func (i Info) NeverFrom() iter.Seq[string] { return vocab.Of(neverFrom[:], i.code, i.listed) }

// MayFrom iterates over functions that the specification names as returning the code.
// Other functions may return it too.
func (i Info) MayFrom() iter.Seq[string] { return vocab.Of(mayFrom[:], i.code, i.listed) }

// Outranks iterates over the codes of lower priority: if this code and one of them apply,
// a function returns this code. The sequence has only codes for which the specification
// defines the order.
func (i Info) Outranks() iter.Seq[RV] { return vocab.Of(outranks[:], i.code, i.listed) }

// A Lineage is a value that some headers give to a standard name instead of the standard
// value. A module that is built with such a header returns it. The standard does not
// define it, so RV, Err, Condition and conversions treat it as a value without a name.
type Lineage struct {
	Title    string // of the headers
	Value    RV     // the value there
	Standard RV     // the value in the standard
	Source   string // the header and its version
}

// Lineages iterates over all values that other headers give to standard names.
func Lineages() iter.Seq[Lineage] { return slices.Values(lineages[:]) }
