// SPDX-License-Identifier: Apache-2.0

package conv

import (
	"fmt"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/internal/suggest"
)

// A Fidelity tells how much of a code's meaning a conversion keeps. More is greater;
// the zero Fidelity is Fallback.
type Fidelity uint8

const (
	// Fallback: the target has nothing that says what the source says, so this is
	// its generic failure. The meaning is lost.
	Fallback Fidelity = iota
	// General: the target is less specific than the source, never wrong: its
	// condition stands above that of the source in the tree. Or it is what
	// registry/conversions.toml names, with the reason: a neighbour, or a code that is
	// nearer than the tree knows. Some meaning is lost.
	General
	// Equivalent: both have the same condition, but the target converts back to
	// another code of the source vocabulary.
	Equivalent
	// Exact: both have the same condition, and the target converts back to this very
	// code.
	Exact
)

var fidelities = [...]string{Fallback: "fallback", General: "general", Equivalent: "equivalent", Exact: "exact"}

// String returns "fallback", "general", "equivalent" or "exact".
func (f Fidelity) String() string {
	if int(f) < len(fidelities) {
		return fidelities[f]
	}
	return fmt.Sprintf("Fidelity(%d)", uint8(f))
}

// MarshalText returns the same as String.
func (f Fidelity) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText accepts "fallback", "general", "equivalent" and "exact". The error of
// any other text is a [*secstatus.ParseError], and f stays unchanged.
func (f *Fidelity) UnmarshalText(text []byte) error {
	search := suggest.To(string(text))
	for i, name := range fidelities {
		if name == string(text) {
			*f = Fidelity(i)
			return nil
		}
		search.Try(name)
	}
	return &secstatus.ParseError{Type: "fidelity", Text: string(text), Nearest: search.Best()}
}
