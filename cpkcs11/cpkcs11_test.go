// SPDX-License-Identifier: Apache-2.0

package cpkcs11_test

import (
	"slices"
	"testing"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/cpkcs11"
	_ "github.com/secstatus/secstatus/cpkcs11/proof" // what the tests test are the header's values
	"github.com/secstatus/secstatus/internal/vocabtest"
	"github.com/stretchr/testify/assert"
)

var suite = vocabtest.Package[cpkcs11.RV, cpkcs11.Info, cpkcs11.Error]{
	Vocabulary: "pkcs11",
	Fallback:   cpkcs11.FunctionFailed,
	Parse:      cpkcs11.Parse,
	Unmarshal:  (*cpkcs11.RV).UnmarshalText,
	StatusOf:   cpkcs11.RVOf,
	Lookup:     cpkcs11.Lookup,
	All:        cpkcs11.All,
}

func TestVocabulary(t *testing.T) { suite.Test(t) }
func FuzzLaws(f *testing.F)       { suite.Fuzz(f) }
func FuzzParse(f *testing.F)      { suite.FuzzParse(f) }
func FuzzJSON(f *testing.F)       { suite.FuzzJSON(f) }

// The one success, and the one value that is neither.
func TestKinds(t *testing.T) {
	for rv, want := range map[cpkcs11.RV]secstatus.Kind{
		0: secstatus.KindSuccess, 0x204: secstatus.KindIncomplete,
		1: secstatus.KindFailure, 0x1C3: secstatus.KindFailure, 0x80000000: secstatus.KindFailure,
		1 << 32: secstatus.KindFailure, 1<<32 + 0x204: secstatus.KindFailure, 1<<64 - 1: secstatus.KindFailure,
	} {
		assert.Equal(t, want, rv.Kind(), rv)
		assert.Equal(t, want == secstatus.KindSuccess, rv.OK(), rv)
	}
}

func TestRange(t *testing.T) {
	for rv, want := range map[cpkcs11.RV]cpkcs11.Range{
		0: cpkcs11.RangeStandard, 0x1C3: cpkcs11.RangeStandard, 0x7FFFFFFF: cpkcs11.RangeStandard,
		0x80000000: cpkcs11.RangeVendor, 0xFFFFFFFF: cpkcs11.RangeVendor, 1 << 32: cpkcs11.RangeVendor, 1<<64 - 1: cpkcs11.RangeVendor,
	} {
		got := rv.Range()
		assert.Equal(t, want, got, rv)
		low, high := got.Bounds()
		assert.True(t, low <= rv && rv <= high, rv)
		for _, text := range []string{got.String(), got.Owner(), got.Summary(), got.Source()} {
			assert.NotEmpty(t, text)
		}
	}
}

// An unsigned long of 32 and one of 64 bits, of any package, is taken as it is.
func TestFromC(t *testing.T) {
	type ckRV32 uint32
	type ckRV64 uint64
	assert.Equal(t, cpkcs11.PINLocked, cpkcs11.FromC(ckRV32(0xA4)))
	assert.Equal(t, "CK_RV(0x100000000)", cpkcs11.FromC(ckRV64(1<<32)).String())
	assert.Equal(t, "CK_RV(0x81000001)", cpkcs11.FromC(uint32(0x81000001)).String())
}

func TestPriorities(t *testing.T) {
	outranks := func(rv cpkcs11.RV) []cpkcs11.RV {
		info, _ := cpkcs11.Lookup(rv)
		return slices.Collect(info.Outranks())
	}
	onlyFrom := func(rv cpkcs11.RV) []string { info, _ := cpkcs11.Lookup(rv); return slices.Collect(info.OnlyFrom()) }
	assert.Equal(t, []cpkcs11.RV{cpkcs11.DataInvalid}, outranks(cpkcs11.DataLenRange))
	assert.Equal(t, []cpkcs11.RV{cpkcs11.PINTooWeak}, outranks(cpkcs11.PINLenRange))
	assert.Equal(t, []string{"C_DigestKey"}, onlyFrom(cpkcs11.KeyIndigestible))
	assert.Empty(t, onlyFrom(cpkcs11.GeneralError))
	assert.Empty(t, outranks(cpkcs11.RV(0x1C3)))
	assert.Empty(t, onlyFrom(cpkcs11.RV(0x1C3)))
}

// p11-kit's five values belong to another lineage: they are not the standard's codes,
// and what they mean there can be looked up.
func TestLineages(t *testing.T) {
	lineages := slices.Collect(cpkcs11.Lineages())
	assert.Len(t, lineages, 5)
	for _, l := range lineages {
		assert.Equal(t, secstatus.Unknown.Condition(), l.Value.Condition())
		_, known := cpkcs11.Lookup(l.Value)
		assert.False(t, known)
		_, known = cpkcs11.Lookup(l.Standard)
		assert.True(t, known)
		assert.NotEmpty(t, l.Title+l.Source)
	}
	assert.Equal(t, cpkcs11.RV(0x1C3), lineages[3].Value)
	assert.Equal(t, cpkcs11.PINTooWeak, lineages[3].Standard)
}
