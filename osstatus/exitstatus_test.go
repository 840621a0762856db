// SPDX-License-Identifier: Apache-2.0

package osstatus_test

import (
	"math"
	"slices"
	"testing"

	"github.com/secstatus/secstatus/osstatus"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What security(1) is known for, with the numbers spelled out on purpose.
func TestFromExitStatusObserved(t *testing.T) {
	for exit, want := range map[int]osstatus.Status{
		36: -25308, 44: -25300, 45: -25299, 48: -25296, 51: -25293, 128: -128,
	} {
		candidates := osstatus.FromExitStatus(exit)
		require.Greater(t, len(candidates), 1, "%d: one candidate alone looks like a fact", exit)
		assert.Equal(t, osstatus.Candidate{Status: want, Reason: osstatus.ReasonObserved}, candidates[0])
		for _, c := range candidates[1:] {
			assert.Greater(t, c.Reason, osstatus.ReasonObserved)
		}
	}
	// Small OSStatus values are not their own exit statuses.
	assert.Equal(t, osstatus.IO, osstatus.FromExitStatus(220)[0].Status, "errSecIO is -36, and exits as 220")
	assert.Equal(t, osstatus.Param, osstatus.FromExitStatus(206)[0].Status, "errSecParam is -50, and exits as 206")
}

// Of the 256 exit statuses, each has exactly the codes with its low byte, once,
// by rising reasons and then in the order of All.
func TestFromExitStatus(t *testing.T) {
	var order []osstatus.Status
	for info := range osstatus.All() {
		order = append(order, info.Status())
	}
	reasons := map[osstatus.Reason]int{}
	seen := map[osstatus.Status]bool{}
	for exit := range 256 {
		candidates := osstatus.FromExitStatus(exit)
		for i, c := range candidates {
			require.Equal(t, exit, int(uint32(c.Status)&0xFF), "%v", c.Status)
			require.Equal(t, exit == 0, c.Status.OK(), "%d: %v", exit, c.Status)
			require.False(t, seen[c.Status], "%v is there twice", c.Status)
			seen[c.Status] = true
			reasons[c.Reason]++
			if i == 0 {
				continue
			}
			before := candidates[i-1]
			require.LessOrEqual(t, before.Reason, c.Reason, "%d", exit)
			if before.Reason == c.Reason {
				require.Less(t, slices.Index(order, before.Status), slices.Index(order, c.Status), "%d", exit)
			}
		}
	}
	var missing []osstatus.Status
	for _, s := range order {
		if !seen[s] {
			missing = append(missing, s)
		}
	}
	assert.Equal(t, []osstatus.Status{osstatus.CSUnimplemented, osstatus.InvalidStopOnPolicy}, missing,
		"the failures that exit status 0 would hide; the documentation names them")

	assert.Equal(t, 1, reasons[osstatus.ReasonSuccess])
	assert.Equal(t, 6, reasons[osstatus.ReasonObserved])
	assert.Equal(t, 4, reasons[osstatus.ReasonOwnStatus])
	for _, r := range []osstatus.Reason{osstatus.ReasonKeychain, osstatus.ReasonFramework, osstatus.ReasonService} {
		assert.Greater(t, reasons[r], 20, r.String())
	}
}

// A reason says what the registry says of the code.
func TestReasons(t *testing.T) {
	for exit := 3; exit < 256; exit++ {
		for _, c := range osstatus.FromExitStatus(exit) {
			info, known := osstatus.Lookup(c.Status)
			require.True(t, known)
			switch c.Reason {
			case osstatus.ReasonKeychain:
				assert.Equal(t, "Keychain Result Codes", info.Group, info.Name)
			case osstatus.ReasonFramework:
				assert.Equal(t, "Security framework", info.Service, info.Name)
				assert.NotEqual(t, "Keychain Result Codes", info.Group, info.Name)
			case osstatus.ReasonService:
				assert.NotEqual(t, "Security framework", info.Service, info.Name)
			default:
				assert.Equal(t, osstatus.ReasonObserved, c.Reason, info.Name)
			}
		}
	}
	seen := map[string]bool{}
	for r := range osstatus.ReasonOwnStatus + 2 { // none, all, and one undefined
		seen[r.String()] = true
		assert.NotEmpty(t, r.String())
	}
	assert.Len(t, seen, int(osstatus.ReasonOwnStatus)+1)
	assert.Equal(t, osstatus.Reason(0).String(), osstatus.Reason(math.MaxUint8).String())
}

// Only zero is a success.
func TestFromExitStatusZero(t *testing.T) {
	assert.Equal(t, []osstatus.Candidate{{Status: osstatus.Success, Reason: osstatus.ReasonSuccess}}, osstatus.FromExitStatus(0))
	for _, exit := range []int{-1, -44, -128, -255, -256, -25300, 256, 256 + 44, 512, 1 << 16, math.MaxInt32, math.MinInt32, math.MaxInt, math.MinInt} {
		assert.Empty(t, osstatus.FromExitStatus(exit), "%d is no exit status", exit)
	}
}

// What the tool exits with of its own accord is not blamed on a code.
func TestFromExitStatusOwn(t *testing.T) {
	for _, exit := range []int{1, 2} {
		candidates := osstatus.FromExitStatus(exit)
		assert.Len(t, candidates, 2)
		for _, c := range candidates {
			assert.Equal(t, osstatus.ReasonOwnStatus, c.Reason)
		}
	}
}

func TestFromExitStatusAllocations(t *testing.T) {
	assert.LessOrEqual(t, testing.AllocsPerRun(10, func() { osstatus.FromExitStatus(44) }), 6.0)
}
