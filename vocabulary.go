// SPDX-License-Identifier: Apache-2.0

package secstatus

import (
	"fmt"
	"iter"

	"github.com/secstatus/secstatus/internal/suggest"
)

// A Vocabulary is one of the lists of codes that this module knows. The zero
// Vocabulary is none of them.
type Vocabulary uint8

// A vocabulary is what there is to say of one.
type vocabulary struct {
	name, title, ctype string
}

// Vocabularies iterates over all vocabularies.
func Vocabularies() iter.Seq[Vocabulary] {
	return func(yield func(Vocabulary) bool) {
		for i := range vocabularies {
			if !yield(Vocabulary(i + 1)) {
				return
			}
		}
	}
}

// row returns what there is to say of v: nothing, if it is none.
func (v Vocabulary) row() vocabulary {
	if v != 0 && int(v) <= len(vocabularies) {
		return vocabularies[v-1]
	}
	return vocabulary{}
}

// String returns the name by which the command knows v, such as "pkcs11".
func (v Vocabulary) String() string {
	if name := v.row().name; name != "" {
		return name
	}
	return fmt.Sprintf("Vocabulary(%d)", uint8(v))
}

// Title returns what people call v, such as "PKCS #11", and "" if it is none.
func (v Vocabulary) Title() string { return v.row().title }

// CType returns the name of the type of the codes in C, such as "CK_RV", or in the
// interface that defines them, and "" if v is none.
func (v Vocabulary) CType() string { return v.row().ctype }

// MarshalText returns the same as String.
func (v Vocabulary) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText accepts what [ParseVocabulary] accepts. On an error, it leaves v unchanged.
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
	search := suggest.To(name)
	for v := range Vocabularies() {
		if v.String() == name {
			return v, nil
		}
		search.Try(v.String())
	}
	return 0, &ParseError{Type: "vocabulary", Text: name, Nearest: search.Best()}
}
