// SPDX-License-Identifier: Apache-2.0

//go:build cgo && !windows

package main

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"os/exec"
	"testing"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/conv"
	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Whatever a module returns arrives as it is, and nothing but CKR_OK is a success:
// not for the type, not for the error, not in any other vocabulary, not in print.
func TestFaults(t *testing.T) {
	m, err := load(stub(t))
	require.NoError(t, err)
	for _, n := range faults() {
		if uint64(ulong(n)) != n {
			continue // C's unsigned long has 32 bits here
		}
		want := cpkcs11.RV(n)
		for _, rv := range []cpkcs11.RV{m.getSlotInfo(ulong(n)), m.getSessionInfo(ulong(n))} {
			require.Equal(t, want, rv)
		}
		good := n == 0
		require.Equal(t, good, want.OK(), want)
		require.Equal(t, good, want.Err() == nil, want)
		require.Equal(t, good, want.Condition().Kind() == secstatus.KindSuccess, want)

		if !good {
			wrapped := errors.Join(errors.New("another"), fmt.Errorf("C_GetSlotInfo: %w", want.Err()))
			kept, ok := cpkcs11.StatusOf(wrapped)
			require.True(t, ok, want)
			require.Equal(t, want, kept)
			require.ErrorIs(t, wrapped, want.Err())
			require.NotErrorIs(t, wrapped, secstatus.Success)
		}

		psa, _ := conv.PKCS11ToPSA(want)
		parsec, _ := conv.PKCS11ToParsec(want)
		apple, _ := conv.PKCS11ToOSStatus(want)
		require.Equal(t, [3]bool{good, good, good}, [3]bool{psa.OK(), parsec.OK(), apple.OK()}, want)

		var line bytes.Buffer
		describe(&line, answer{"told", want})
		if info, known := cpkcs11.Lookup(want); known {
			require.Contains(t, line.String(), info.Name)
		} else {
			require.Contains(t, line.String(), fmt.Sprintf("CK_RV(%#x): unknown", n))
		}
	}
}

// faults returns all 105 codes and values that are none: of other lineages, of vendors,
// of more than 32 bits, and garbage, the same in every run.
func faults() []uint64 {
	var all []uint64
	for i := range cpkcs11.All() {
		n := uint64(i.RV)
		all = append(all, n, n+1, n|1<<31, n|1<<32, n|1<<63, n<<32, ^n, uint64(int64(int32(uint32(n|1<<31)))))
	}
	for l := range cpkcs11.Lineages() {
		all = append(all, uint64(l.Value))
	}
	all = append(all, math.MaxInt32, math.MaxUint32, math.MaxInt64, math.MaxUint64, 0xDEADBEEF)
	garbage := rand.New(rand.NewPCG(1, 2))
	for range 10000 {
		all = append(all, garbage.Uint64()>>garbage.UintN(64))
	}
	return all
}

func run(t *testing.T, program string, args ...string) {
	t.Helper()
	words, err := exec.CommandContext(t.Context(), program, args...).CombinedOutput()
	assert.NoError(t, err, string(words))
}
