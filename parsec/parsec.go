// SPDX-License-Identifier: Apache-2.0

// Package parsec provides ResponseStatus, the status in a response of Parsec (Platform
// AbstRaction for SECurity), as a Go type.
//
//	status, err := parsec.FromBytes(header[32:34])
//	if err == nil {
//		err = status.Err()
//	}
//
// A [Status] is exactly what the header of a response had: 16 bits, including undefined
// values. Only [Success] is a success, and Parsec has no unfinished operations. Codes
// below 1000 are the service's own. Codes above 1000 stand for PSA codes: PSA code -133 is
// 1133. [FromPSA] and [Status.PSA] convert them. Not every PSA code has a counterpart.
//
// The laws of package secstatus apply, and so does its list of targets for errors.Is.
// The Parsec book, "Response Status Codes", defines the codes. Their names are those of
// the current interface; earlier names are aliases.
package parsec

import (
	"encoding/binary"
	"fmt"

	"github.com/secstatus/secstatus/cpsa"
)

// psaOffset is added to a PSA code without its sign (Parsec book, "Response Status
// Codes").
const psaOffset = 1000

// FromPSA returns the Parsec code that stands for a PSA code, and false if there is
// none: for gaps in the numbering, for service-specific errors, and for successes
// other than PSA_SUCCESS. The status is then PSAErrorGenericError, even where psa is a
// success. Package conv converts every value.
func FromPSA(psa cpsa.Status) (Status, bool) {
	if psa == cpsa.Success {
		return Success, true
	}
	// Widened first: the lowest psa_status_t has no counterpart without a sign.
	if n := psaOffset - int64(psa); n > psaOffset && n <= 1<<16-1 {
		if _, known := Lookup(Status(n)); known {
			return Status(n), true
		}
	}
	return PSAErrorGenericError, false
}

// PSA returns the PSA code that s stands for, and false if s is a code of the service
// itself or no code at all; the status is then PSA_ERROR_GENERIC_ERROR. To convert
// every value, use package conv.
func (s Status) PSA() (cpsa.Status, bool) {
	if s == Success {
		return cpsa.Success, true
	}
	if _, known := Lookup(s); known && s > psaOffset {
		return cpsa.Status(psaOffset - int32(s)), true
	}
	return cpsa.GenericError, false
}

// AppendBinary appends the two bytes of s in the order of the wire protocol, the lower
// one first (Parsec book, "Wire Protocol Specification", "The Fixed Common Header"). The
// error is always nil.
func (s Status) AppendBinary(b []byte) ([]byte, error) {
	return binary.LittleEndian.AppendUint16(b, uint16(s)), nil
}

// FromBytes returns the status in two bytes of the wire protocol, the lower one first:
// bytes 32 and 33 of the header of a response. It keeps an undefined value. It returns
// PSAErrorGenericError and an error if b has more or fewer than two bytes (Parsec book,
// "Wire Protocol Specification", "The Fixed Common Header").
func FromBytes(b []byte) (Status, error) {
	if len(b) != 2 {
		return PSAErrorGenericError, fmt.Errorf("parsec: a status on the wire has 2 bytes, not %d", len(b))
	}
	return Status(binary.LittleEndian.Uint16(b)), nil
}
