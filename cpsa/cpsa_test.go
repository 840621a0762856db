// SPDX-License-Identifier: Apache-2.0

package cpsa_test

import (
	"math"
	"testing"

	"github.com/secstatus/secstatus/cpsa"
	_ "github.com/secstatus/secstatus/cpsa/proof" // what the tests test are the header's values
	"github.com/secstatus/secstatus/internal/vocabtest"
	"github.com/stretchr/testify/assert"
)

var suite = vocabtest.Package[cpsa.Status, cpsa.Info, cpsa.Error]{
	Vocabulary: "psa",
	Fallback:   cpsa.GenericError,
	Parse:      cpsa.Parse,
	Unmarshal:  (*cpsa.Status).UnmarshalText,
	StatusOf:   cpsa.StatusOf,
	Lookup:     cpsa.Lookup,
	All:        cpsa.All,
}

func TestVocabulary(t *testing.T) { suite.Test(t) }
func FuzzLaws(f *testing.F)       { suite.Fuzz(f) }
func FuzzParse(f *testing.F)      { suite.FuzzParse(f) }
func FuzzJSON(f *testing.F)       { suite.FuzzJSON(f) }

// The sign rule of the Status code API, 2.1, and its one exception, 2.2.4.
func TestSignRule(t *testing.T) {
	for _, s := range []cpsa.Status{0, 1, 2, 3, 4, math.MaxInt32} {
		assert.True(t, s.OK(), s)
		assert.NoError(t, s.Err(), s)
	}
	for _, s := range []cpsa.Status{-1, -128, -132, -248, -249, math.MinInt32} {
		assert.False(t, s.OK(), s)
		assert.Error(t, s.Err(), s)
	}
	assert.Equal(t, "incomplete", cpsa.OperationIncomplete.Kind().String())
}

// Table 4 of the Status code API, 2.1, at each end of each range.
func TestRange(t *testing.T) {
	for s, want := range map[cpsa.Status]cpsa.Range{
		math.MaxInt32: cpsa.RangeAPISuccess, 1: cpsa.RangeAPISuccess,
		0:  cpsa.RangeSuccess,
		-1: cpsa.RangeService, -128: cpsa.RangeService,
		-129: cpsa.RangePSA, -154: cpsa.RangePSA, -248: cpsa.RangePSA,
		-249: cpsa.RangeSPM, -256: cpsa.RangeSPM,
		-257: cpsa.RangeServiceExtended, math.MinInt32: cpsa.RangeServiceExtended,
	} {
		got := s.Range()
		assert.Equal(t, want, got, s)
		low, high := got.Bounds()
		assert.True(t, low <= s && s <= high, s)
		for _, text := range []string{got.String(), got.Owner(), got.Summary(), got.Source()} {
			assert.NotEmpty(t, text)
		}
	}
	assert.Equal(t, "no range", cpsa.Range(0).String())
	low, high := cpsa.Range(99).Bounds()
	assert.Greater(t, low, high, "an undefined range is empty")
}

// C's type of any package is taken without a conversion.
func TestFromC(t *testing.T) {
	type psaStatusT int32
	assert.Equal(t, cpsa.NotPermitted, cpsa.FromC(psaStatusT(-133)))
	assert.Equal(t, cpsa.Status(-7), cpsa.FromC(int32(-7)))
}

func TestOldNames(t *testing.T) {
	for name, want := range map[string]cpsa.Status{
		"PSA_ERROR_UNKNOWN_ERROR":         cpsa.GenericError,
		"PSA_ERROR_OCCUPIED_SLOT":         cpsa.AlreadyExists,
		"PSA_ERROR_EMPTY_SLOT":            cpsa.DoesNotExist,
		"PSA_ERROR_INSUFFICIENT_CAPACITY": cpsa.InsufficientData,
		"PSA_ERROR_TAMPERING_DETECTED":    cpsa.CorruptionDetected,
	} {
		got, err := cpsa.Parse(name)
		assert.NoError(t, err)
		assert.Equal(t, want, got)
	}
}
