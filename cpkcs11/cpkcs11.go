// SPDX-License-Identifier: Apache-2.0

// Package cpkcs11 is CK_RV, the return value of PKCS #11 functions, as a Go type.
//
//	if err := cpkcs11.FromC(rv).Err(); errors.Is(err, secstatus.PINLocked) {
//		// Only the security officer can help.
//	}
//
// An [RV] is exactly what C returned. It has 64 bits on every platform, so that no value
// is cut. Only [OK] is a success. [Pending] means that the operation is in progress: it
// is not OK, and its Err is not nil. Everything else is a failure, including
// vendor-defined and undefined values.
//
// The constants are Go's own: a program that uses them is not linked to the C library.
// In package [github.com/secstatus/secstatus/cpkcs11/proof] the C compiler compares each
// with the macro of include/pkcs11/pkcs11t.h. No function of C is called.
//
// The laws of package secstatus hold, and so does its list of what errors.Is accepts.
// The OASIS PKCS #11 Specification 3.2, section 5.1, defines the codes.
package cpkcs11

import (
	"iter"
	"slices"

	_ "github.com/secstatus/secstatus/include" // for "go mod vendor", which keeps the headers
	"github.com/secstatus/secstatus/internal/vocab"
)

// OnlyFrom iterates over the functions, or types of callback, that alone may return
// the code. There are none if the specification does not confine it.
func (i Info) OnlyFrom() iter.Seq[string] { return vocab.Of(onlyFrom[:], i.code, i.listed) }

// NeverFrom iterates over the functions that never return the code, where the
// specification names them.
func (i Info) NeverFrom() iter.Seq[string] { return vocab.Of(neverFrom[:], i.code, i.listed) }

// MayFrom iterates over functions that the specification names as returning the
// code, without excluding others.
func (i Info) MayFrom() iter.Seq[string] { return vocab.Of(mayFrom[:], i.code, i.listed) }

// Outranks iterates over the codes in place of which this one is returned when both
// apply, as far as the specification says so for the two.
func (i Info) Outranks() iter.Seq[RV] { return vocab.Of(outranks[:], i.code, i.listed) }

// A Lineage is a value that some headers give to a standard name. A module built
// with such a header returns it, and the standard does not define it: RV, Err,
// Condition and conversions treat it as any value without a name.
type Lineage struct {
	Title    string // of the headers
	Value    RV     // the value there
	Standard RV     // the value in the standard
	Source   string // the header and its version
}

// Lineages iterates over all values that other headers give to standard names.
func Lineages() iter.Seq[Lineage] { return slices.Values(lineages[:]) }
