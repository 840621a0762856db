// SPDX-License-Identifier: Apache-2.0

package conv_test

import (
	"fmt"
	"math"
	"runtime"
	"sync"
	"testing"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/conv"
	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/cpsa"
	"github.com/secstatus/secstatus/internal/registry"
	facts "github.com/secstatus/secstatus/registry"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Laws 1 and 4 for every psa_status_t there is.
func TestPSAToPKCS11Total(t *testing.T) {
	everyUint32(t, func(start, end uint64) (uint64, bool) {
		for n := start; n < end; n++ {
			s := cpsa.Status(n)
			rv, fidelity := conv.PSAToPKCS11(s)
			if s.OK() != rv.OK() || s.Kind() != rv.Kind() || fidelity > conv.Exact {
				return n, false
			}
		}
		return 0, true
	})
}

// Laws 1 and 4 for every CK_RV of 32 bits, and for those whose upper half is one of
// the patterns: a value is not one of 32 bits because its lower half is.
func TestPKCS11ToPSATotal(t *testing.T) {
	everyUint32(t, func(start, end uint64) (uint64, bool) {
		for n := start; n < end; n++ {
			rv := cpkcs11.RV(n)
			s, fidelity := conv.PKCS11ToPSA(rv)
			if s.OK() != rv.OK() || s.Kind() != rv.Kind() || fidelity > conv.Exact {
				return n, false
			}
		}
		return 0, true
	})
	for _, high := range []uint64{1, 2, 0x80, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF} {
		for low := range uint64(0x300) {
			for _, n := range []uint64{high<<32 | low, high<<32 | (0x80000000 + low), high<<32 | (0xFFFFFFFF - low)} {
				s, fidelity := conv.PKCS11ToPSA(cpkcs11.RV(n))
				require.Equal(t, cpsa.GenericError, s, "%#x", n)
				require.Equal(t, conv.Fallback, fidelity, "%#x", n)
			}
		}
	}
}

// everyUint32 asserts, on all processors, that holds finds no exception among the
// numbers of 32 bits, of which it is given a stretch at a time.
func everyUint32(t *testing.T, holds func(start, end uint64) (exception uint64, ok bool)) {
	t.Helper()
	if testing.Short() {
		t.Skip("goes through 2^32 values: run without -short")
	}
	const stretch = 1 << 24
	starts := make(chan uint64)
	var workers sync.WaitGroup
	for range runtime.NumCPU() {
		workers.Go(func() {
			for start := range starts {
				if n, ok := holds(start, start+stretch); !ok {
					t.Errorf("a law does not hold for %#x", n)
				}
			}
		})
	}
	for start := uint64(0); start < 1<<32; start += stretch {
		starts <- start
	}
	close(starts)
	workers.Wait()
}

func FuzzLaws(f *testing.F) {
	for _, n := range []uint64{0, 1, 0x204, 1 << 32, 1<<64 - 1, 1<<63 | 0x204} {
		f.Add(n)
	}
	f.Fuzz(func(t *testing.T, n uint64) {
		rv := cpkcs11.RV(n)
		s, _ := conv.PKCS11ToPSA(rv)
		require.Equal(t, rv.Kind(), s.Kind())
		s = cpsa.Status(n)
		rv, _ = conv.PSAToPKCS11(s)
		require.Equal(t, s.Kind(), rv.Kind())
	})
}

// Each table says what the tree of conditions and conversions.toml say, and the
// conditions of both sides bear out the fidelity.
func TestTables(t *testing.T) {
	r, err := registry.Load(facts.FS)
	require.NoError(t, err)
	psa, pkcs11 := r.Vocabulary("psa"), r.Vocabulary("pkcs11")
	for _, c := range psa.Codes {
		s := cpsa.Status(c.Value)
		rv, fidelity := conv.PSAToPKCS11(s)
		back, _ := conv.PKCS11ToPSA(rv)
		want, grade := r.Convert(psa, c.Name, c.Condition, pkcs11)
		assert.Equal(t, fmt.Sprint(want.Name, " ", grade), fmt.Sprint(rv, " ", goName(fidelity)), c.Name)
		bearsOut(t, c.Name, fidelity, s.Condition(), rv.Condition(), back == s, overruled(r, c.Name), rv == cpkcs11.FunctionFailed)
	}
	for _, c := range pkcs11.Codes {
		rv := cpkcs11.RV(c.Value)
		s, fidelity := conv.PKCS11ToPSA(rv)
		back, _ := conv.PSAToPKCS11(s)
		want, grade := r.Convert(pkcs11, c.Name, c.Condition, psa)
		assert.Equal(t, fmt.Sprint(want.Name, " ", grade), fmt.Sprint(s, " ", goName(fidelity)), c.Name)
		bearsOut(t, c.Name, fidelity, rv.Condition(), s.Condition(), back == rv, overruled(r, c.Name), s == cpsa.GenericError)
	}
}

func goName(f conv.Fidelity) string {
	return map[conv.Fidelity]string{conv.Fallback: "Fallback", conv.General: "General", conv.Equivalent: "Equivalent", conv.Exact: "Exact"}[f]
}

func overruled(r *registry.Registry, name string) bool {
	for _, o := range r.Overrules {
		if o.From == name {
			return true
		}
	}
	return false
}

// bearsOut asserts the definition of each fidelity, from the conditions alone.
func bearsOut(t *testing.T, name string, f conv.Fidelity, from, to secstatus.Condition, mutual, overruled, generic bool) {
	switch f {
	case conv.Exact:
		assert.True(t, from == to && mutual && !overruled, name)
	case conv.Equivalent:
		assert.True(t, from == to && !mutual && !overruled, name)
	case conv.General:
		assert.True(t, overruled || to != from && to.Contains(from) && to != secstatus.Failure, name)
	case conv.Fallback:
		assert.True(t, generic && !overruled, name)
	}
}

func TestPSAToPKCS11(t *testing.T) {
	for s, want := range map[cpsa.Status]struct {
		rv       cpkcs11.RV
		fidelity conv.Fidelity
	}{
		cpsa.Success:             {cpkcs11.OK, conv.Exact},
		cpsa.SuccessReboot:       {cpkcs11.OK, conv.General}, // that a reboot is due is lost
		4:                        {cpkcs11.OK, conv.General},
		math.MaxInt32:            {cpkcs11.OK, conv.General},
		cpsa.OperationIncomplete: {cpkcs11.Pending, conv.Exact},
		cpsa.BufferTooSmall:      {cpkcs11.BufferTooSmall, conv.Exact},
		cpsa.DoesNotExist:        {cpkcs11.ObjectHandleInvalid, conv.General},
		cpsa.DataInvalid:         {cpkcs11.DeviceError, conv.General}, // not CKR_DATA_INVALID: that is the caller's data
		cpsa.CorruptionDetected:  {cpkcs11.GeneralError, conv.General},
		cpsa.AlreadyExists:       {cpkcs11.FunctionFailed, conv.Fallback}, // not CKR_SESSION_EXISTS
		-1:                       {cpkcs11.FunctionFailed, conv.Fallback},
		-154:                     {cpkcs11.FunctionFailed, conv.Fallback},
		-250:                     {cpkcs11.FunctionFailed, conv.Fallback},
		math.MinInt32:            {cpkcs11.FunctionFailed, conv.Fallback},
	} {
		rv, fidelity := conv.PSAToPKCS11(s)
		assert.Equal(t, want.rv, rv, s)
		assert.Equal(t, want.fidelity, fidelity, s)
	}
}

func TestPKCS11ToPSA(t *testing.T) {
	for rv, want := range map[cpkcs11.RV]struct {
		s        cpsa.Status
		fidelity conv.Fidelity
	}{
		cpkcs11.OK:                    {cpsa.Success, conv.Exact},
		cpkcs11.Pending:               {cpsa.OperationIncomplete, conv.Exact},
		cpkcs11.HostMemory:            {cpsa.InsufficientMemory, conv.Exact},
		cpkcs11.DeviceMemory:          {cpsa.InsufficientStorage, conv.Exact},
		cpkcs11.PinIncorrect:          {cpsa.NotPermitted, conv.General},
		cpkcs11.DataInvalid:           {cpsa.InvalidArgument, conv.General},
		cpkcs11.TokenNotPresent:       {cpsa.CommunicationFailure, conv.General}, // not PSA_ERROR_DOES_NOT_EXIST
		cpkcs11.UserAlreadyLoggedIn:   {cpsa.BadState, conv.General},             // not a success
		cpkcs11.SessionExists:         {cpsa.BadState, conv.General},             // not PSA_ERROR_ALREADY_EXISTS
		cpkcs11.EncryptedDataLenRange: {cpsa.InvalidArgument, conv.General},
		cpkcs11.EncryptedDataInvalid:  {cpsa.InvalidPadding, conv.Exact},
		cpkcs11.VendorDefined:         {cpsa.GenericError, conv.Fallback},
		0x81000001:                    {cpsa.GenericError, conv.Fallback},
		0x1C3:                         {cpsa.GenericError, conv.Fallback}, // p11-kit's CKR_PIN_TOO_WEAK is not the standard's
		1 << 32:                       {cpsa.GenericError, conv.Fallback}, // not CKR_OK
		1<<32 | 0x204:                 {cpsa.GenericError, conv.Fallback}, // not CKR_PENDING
	} {
		s, fidelity := conv.PKCS11ToPSA(rv)
		assert.Equal(t, want.s, s, rv)
		assert.Equal(t, want.fidelity, fidelity, rv)
	}
}

func TestNoAllocations(t *testing.T) {
	assert.Zero(t, testing.AllocsPerRun(10, func() {
		for s := cpsa.Status(-300); s < 10; s++ {
			_, _ = conv.PSAToPKCS11(s)
		}
		for rv := cpkcs11.RV(0); rv < 0x300; rv++ {
			_, _ = conv.PKCS11ToPSA(rv)
		}
	}))
}

func TestFidelityText(t *testing.T) {
	for f := conv.Fallback; f <= conv.Exact; f++ {
		text, err := f.MarshalText()
		require.NoError(t, err)
		var back conv.Fidelity
		require.NoError(t, back.UnmarshalText(text))
		assert.Equal(t, f, back)
	}
	f := conv.Exact
	assert.EqualError(t, f.UnmarshalText([]byte("exakt")), `no fidelity is called "exakt"; did you mean exact?`)
	assert.Equal(t, conv.Exact, f)
	assert.Equal(t, "Fidelity(9)", conv.Fidelity(9).String())
}
