// SPDX-License-Identifier: Apache-2.0

package secstatus

import (
	"fmt"

	"github.com/secstatus/secstatus/internal/nearest"
)

// A Vocabulary is one of the lists of codes that this module knows. The zero
// Vocabulary is none of them.
type Vocabulary uint8

const (
	// PSA is psa_status_t: package cpsa.
	PSA Vocabulary = iota + 1
	// PKCS11 is CK_RV: package cpkcs11.
	PKCS11
	// Parsec is ResponseStatus: package parsec.
	Parsec
	// OSStatus is Apple's OSStatus: package osstatus.
	OSStatus
)

var vocabularies = [...]string{PSA: "psa", PKCS11: "pkcs11", Parsec: "parsec", OSStatus: "osstatus"}

// String returns "psa", "pkcs11", "parsec" or "osstatus".
func (v Vocabulary) String() string {
	if v != 0 && int(v) < len(vocabularies) {
		return vocabularies[v]
	}
	return fmt.Sprintf("Vocabulary(%d)", uint8(v))
}

// MarshalText returns the same as String.
func (v Vocabulary) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText accepts what [ParseVocabulary] accepts. On an error, v is left as it was.
func (v *Vocabulary) UnmarshalText(text []byte) error {
	parsed, err := ParseVocabulary(string(text))
	if err == nil {
		*v = parsed
	}
	return err
}

// ParseVocabulary returns the vocabulary whose String is name. The error of any other
// name is a [*ParseError]; the vocabulary is then none.
func ParseVocabulary(name string) (Vocabulary, error) {
	search := nearest.To(name)
	for v := PSA; v <= OSStatus; v++ {
		if v.String() == name {
			return v, nil
		}
		search.Try(v.String())
	}
	return 0, &ParseError{Type: "vocabulary", Text: name, Nearest: search.Best()}
}
