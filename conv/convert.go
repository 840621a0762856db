// SPDX-License-Identifier: Apache-2.0

package conv

import (
	"fmt"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/cpsa"
	"github.com/secstatus/secstatus/osstatus"
	"github.com/secstatus/secstatus/parsec"
)

// Convert converts a number from one vocabulary to another, for callers who know the
// vocabularies only at run time. Numbers are widened to 64 bits with their sign, as
// uint64(cpsa.NotPermitted) is. Within one vocabulary every number becomes itself,
// exactly.
//
// The error says that there is no such vocabulary, or that the number is not one of
// the source's type, which a psa_status_t of 64 bits would be: it has to be cut or
// refused by somebody who knows where it came from. The number is then 0 and means
// nothing.
func Convert(from secstatus.Vocabulary, value uint64, to secstatus.Vocabulary) (uint64, Fidelity, error) {
	if err := check(from, value); err != nil {
		return 0, Fallback, err
	}
	if err := check(to, 0); err != nil {
		return 0, Fallback, err
	}
	if from == to {
		return value, Exact, nil
	}
	var result uint64
	var fidelity Fidelity
	switch from {
	case secstatus.PSA:
		result, fidelity = fromPSA(cpsa.Status(value), to)
	case secstatus.PKCS11:
		result, fidelity = fromPKCS11(cpkcs11.RV(value), to)
	case secstatus.Parsec:
		result, fidelity = fromParsec(parsec.Status(value), to)
	case secstatus.OSStatus:
		result, fidelity = fromOSStatus(osstatus.Status(value), to)
	}
	return result, fidelity, nil
}

// check returns an error if there is no such vocabulary, or if value is not one of its
// type.
func check(v secstatus.Vocabulary, value uint64) error {
	fits, bits := true, 64
	switch v {
	case secstatus.PSA:
		fits, bits = uint64(cpsa.Status(value)) == value, 32
	case secstatus.PKCS11:
	case secstatus.Parsec:
		fits, bits = uint64(parsec.Status(value)) == value, 16
	case secstatus.OSStatus:
		fits, bits = uint64(osstatus.Status(value)) == value, 32
	default:
		return fmt.Errorf("conv: no vocabulary %v: want psa, pkcs11, parsec or osstatus", v)
	}
	if !fits {
		return fmt.Errorf("conv: %#x is no %v code: one has %d bits", value, v, bits)
	}
	return nil
}

// widened is what a conversion of two results returns, as numbers.
func widened[T cpsa.Status | cpkcs11.RV | parsec.Status | osstatus.Status](code T, f Fidelity) (uint64, Fidelity) {
	return uint64(code), f
}

func fromPSA(s cpsa.Status, to secstatus.Vocabulary) (uint64, Fidelity) {
	switch to {
	case secstatus.PKCS11:
		return widened(PSAToPKCS11(s))
	case secstatus.Parsec:
		return widened(PSAToParsec(s))
	}
	return widened(PSAToOSStatus(s))
}

func fromPKCS11(rv cpkcs11.RV, to secstatus.Vocabulary) (uint64, Fidelity) {
	switch to {
	case secstatus.PSA:
		return widened(PKCS11ToPSA(rv))
	case secstatus.Parsec:
		return widened(PKCS11ToParsec(rv))
	}
	return widened(PKCS11ToOSStatus(rv))
}

func fromParsec(s parsec.Status, to secstatus.Vocabulary) (uint64, Fidelity) {
	switch to {
	case secstatus.PSA:
		return widened(ParsecToPSA(s))
	case secstatus.PKCS11:
		return widened(ParsecToPKCS11(s))
	}
	return widened(ParsecToOSStatus(s))
}

func fromOSStatus(s osstatus.Status, to secstatus.Vocabulary) (uint64, Fidelity) {
	switch to {
	case secstatus.PSA:
		return widened(OSStatusToPSA(s))
	case secstatus.PKCS11:
		return widened(OSStatusToPKCS11(s))
	}
	return widened(OSStatusToParsec(s))
}

// code returns the name and the condition of a number, and whether it has a name.
func code(v secstatus.Vocabulary, value uint64) (name string, c secstatus.Condition, known bool) {
	switch v {
	case secstatus.PSA:
		s := cpsa.Status(value)
		_, known = cpsa.Lookup(s)
		return s.String(), s.Condition(), known
	case secstatus.PKCS11:
		rv := cpkcs11.RV(value)
		_, known = cpkcs11.Lookup(rv)
		return rv.String(), rv.Condition(), known
	case secstatus.Parsec:
		s := parsec.Status(value)
		_, known = parsec.Lookup(s)
		return s.String(), s.Condition(), known
	}
	s := osstatus.Status(value)
	_, known = osstatus.Lookup(s)
	return s.String(), s.Condition(), known
}
