// SPDX-License-Identifier: Apache-2.0

package parsec_test

import (
	"testing"

	"github.com/secstatus/secstatus/internal/vocabtest"
	"github.com/secstatus/secstatus/parsec"
)

var suite = vocabtest.Package[parsec.Status, parsec.Info, parsec.Error]{
	Vocabulary: "parsec",
	Fallback:   parsec.PSAErrorGenericError,
	Parse:      parsec.Parse,
	Unmarshal:  (*parsec.Status).UnmarshalText,
	StatusOf:   parsec.StatusOf,
	Lookup:     parsec.Lookup,
	All:        parsec.All,
}

func TestVocabulary(t *testing.T) { suite.Test(t) }
func FuzzLaws(f *testing.F)       { suite.Fuzz(f) }
func FuzzParse(f *testing.F)      { suite.FuzzParse(f) }
func FuzzJSON(f *testing.F)       { suite.FuzzJSON(f) }
