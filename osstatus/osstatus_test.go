// SPDX-License-Identifier: Apache-2.0

package osstatus_test

import (
	"testing"

	"github.com/secstatus/secstatus/internal/vocabtest"
	"github.com/secstatus/secstatus/osstatus"
)

var suite = vocabtest.Package[osstatus.Status, osstatus.Info, osstatus.Error]{
	Vocabulary: "osstatus",
	Fallback:   osstatus.FunctionFailed,
	Parse:      osstatus.Parse,
	Unmarshal:  (*osstatus.Status).UnmarshalText,
	StatusOf:   osstatus.StatusOf,
	Lookup:     osstatus.Lookup,
	All:        osstatus.All,
}

func TestVocabulary(t *testing.T) { suite.Test(t) }
func FuzzLaws(f *testing.F)       { suite.Fuzz(f) }
func FuzzParse(f *testing.F)      { suite.FuzzParse(f) }
func FuzzJSON(f *testing.F)       { suite.FuzzJSON(f) }
