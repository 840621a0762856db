// SPDX-License-Identifier: Apache-2.0

package conv

import (
	"fmt"
	"math"
	"strings"

	"github.com/secstatus/secstatus"
)

// Convert converts a number from one vocabulary to another, for callers who know the
// vocabularies only at run time. Numbers are widened to 64 bits with their sign, as
// uint64(cpsa.NotPermitted) is. Within one vocabulary every number becomes itself,
// exactly.
//
// The error says that there is no such vocabulary, or that the number is not one of
// the source's type, which a psa_status_t of 64 bits would be: it has to be cut or
// refused by somebody who knows where it came from. The number is then the generic failure
// of the target, or, if there is no such target, one with all bits set: no success in any
// vocabulary.
func Convert(from secstatus.Vocabulary, value uint64, to secstatus.Vocabulary) (uint64, Fidelity, error) {
	if err := check(to, 0); err != nil {
		return math.MaxUint64, Fallback, err
	}
	if err := check(from, value); err != nil {
		return uint64(generic[to-1]), Fallback, err
	}
	result, fidelity := convert(from, value, to)
	return result, fidelity, nil
}

// A width is how wide the numbers of a vocabulary are.
type width struct {
	bits   int
	signed bool
}

// cut returns what is left of a number, widened again.
func (w width) cut(value uint64) uint64 {
	unused := 64 - w.bits
	if w.signed {
		return uint64(int64(value<<unused) >> unused)
	}
	return value << unused >> unused
}

// check returns an error if there is no such vocabulary, or if value is not one of its
// type.
func check(v secstatus.Vocabulary, value uint64) error {
	if v == 0 || int(v) > len(widths) {
		var names []string
		for known := range secstatus.Vocabularies() {
			names = append(names, known.String())
		}
		last := len(names) - 1
		return fmt.Errorf("conv: no vocabulary %v: want %s or %s", v, strings.Join(names[:last], ", "), names[last])
	}
	if w := widths[v-1]; w.cut(value) != value {
		return fmt.Errorf("conv: %#x is not a code of %v, which has %d bits", value, v, w.bits)
	}
	return nil
}

// widened is what a conversion of two results returns, as numbers.
func widened[T Code](code T, f Fidelity) (uint64, Fidelity) {
	return uint64(code), f
}
