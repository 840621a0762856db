// SPDX-License-Identifier: Apache-2.0

//go:build cgo && !windows

package main

import (
	"bytes"
	"errors"
	"fmt"
	"testing"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/conv"
	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/require"
)

// Whatever a module returns arrives as it is, and nothing but CKR_OK is a success:
// not for the type, not for the error, not in any other vocabulary, not in print.
func TestFaults(t *testing.T) {
	m, err := load(installed.Stub(t))
	require.NoError(t, err)
	for _, n := range installed.Faults() {
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
			kept, ok := cpkcs11.RVOf(wrapped)
			require.True(t, ok, want)
			require.Equal(t, want, kept)
			require.ErrorIs(t, wrapped, want.Err())
			require.NotEqual(t, secstatus.KindSuccess, secstatus.ConditionOf(wrapped).Kind())
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
