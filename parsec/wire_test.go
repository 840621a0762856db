// SPDX-License-Identifier: Apache-2.0

package parsec_test

import (
	"encoding"
	"math"
	"testing"

	"github.com/secstatus/secstatus/cpsa"
	"github.com/secstatus/secstatus/parsec"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var _ encoding.BinaryAppender = parsec.Status(0)

// The Parsec book's list: exactly the values that are codes.
func TestCodes(t *testing.T) {
	want := map[parsec.Status]bool{}
	for s := parsec.Status(0); s <= 22; s++ {
		want[s] = true
	}
	for s := parsec.Status(1132); s <= 1153; s++ {
		want[s] = s != 1144
	}
	known := 0
	for n := range math.MaxUint16 + 1 {
		s := parsec.Status(n)
		_, ok := parsec.Lookup(s)
		require.Equal(t, want[s], ok, "%d", n)
		require.Equal(t, n == 0, s.OK(), "%d", n)
		require.Equal(t, n == 0, s.Err() == nil, "%d", n)
		if ok {
			known++
		}
	}
	assert.Equal(t, 44, known)
}

// Where parsec-client-go is wrong: it rejects two codes and accepts a hole.
func TestClientGo(t *testing.T) {
	for s, name := range map[parsec.Status]string{22: "DeprecatedPrimitive", 1153: "PsaErrorDataInvalid"} {
		info, known := parsec.Lookup(s)
		assert.True(t, known, "%d", s)
		assert.Equal(t, name, info.Name)
	}
	for _, hole := range []parsec.Status{1144, 1129, 1130, 1131} {
		_, known := parsec.Lookup(hole)
		assert.False(t, known, "%d", hole)
		assert.Error(t, hole.Err(), "%d", hole)
		psa, ok := hole.PSA()
		assert.False(t, ok, "%d", hole)
		assert.Equal(t, cpsa.GenericError, psa)
	}
}

// For all 16-bit values, PSA and FromPSA are inverse where they hold, and the numbers
// differ by 1000 and the sign.
func TestPSA(t *testing.T) {
	pairs := 0
	for n := range math.MaxUint16 + 1 {
		s := parsec.Status(n)
		psa, ok := s.PSA()
		require.Equal(t, s.OK(), psa.OK(), "%v", s)
		if !ok {
			require.Equal(t, cpsa.GenericError, psa, "%v", s)
			continue
		}
		pairs++
		back, ok := parsec.FromPSA(psa)
		require.True(t, ok)
		require.Equal(t, s, back)
		if s == parsec.Success {
			require.Equal(t, cpsa.Success, psa)
			continue
		}
		require.Equal(t, int64(n), 1000-int64(psa))
		_, known := cpsa.Lookup(psa)
		require.True(t, known, "%v", s)
		require.Equal(t, psa.Condition(), s.Condition(), "%v", s)
	}
	assert.Equal(t, 22, pairs, "Success, and 21 of the 44 that are PSA's")
}

// Every PSA code, and the values around everything where arithmetic could slip.
func TestFromPSA(t *testing.T) {
	var values []cpsa.Status
	for info := range cpsa.All() {
		values = append(values, info.Status())
	}
	for _, n := range []int64{math.MinInt32, math.MaxInt32, -math.MaxUint16, -math.MaxUint16 - 1, -math.MaxUint16 + 1000, 0, 1000, -1000, math.MaxInt16, math.MinInt16, 1 << 16, -1 << 16, 1<<16 + 1000} {
		for _, near := range []int64{n - 1, n, n + 1} {
			if near == int64(int32(near)) {
				values = append(values, cpsa.Status(near))
			}
		}
	}
	for n := -2000; n <= 2000; n++ { // with every hole, and every code of the service
		values = append(values, cpsa.Status(n))
	}
	for _, psa := range values {
		s, ok := parsec.FromPSA(psa)
		require.Equal(t, psa == cpsa.Success, s.OK(), "%v", psa)
		if !ok {
			require.Equal(t, parsec.PSAErrorGenericError, s, "%v", psa)
			continue
		}
		_, known := parsec.Lookup(s)
		require.True(t, known, "%v", psa)
		back, ok := s.PSA()
		require.True(t, ok)
		require.Equal(t, psa, back)
	}
	for _, none := range []cpsa.Status{
		1, 2, cpsa.SuccessReboot, math.MaxInt32, // successes that say more
		-1, -22, -128, math.MinInt32, // of a service
		-129, -130, -131, -144, -154, -248, // PSA's, but not taken over
	} {
		_, ok := parsec.FromPSA(none)
		assert.False(t, ok, "%v", none)
	}
}

func TestWire(t *testing.T) {
	for n := range math.MaxUint16 + 1 {
		wire, err := parsec.Status(n).AppendBinary([]byte{0xEE})
		require.NoError(t, err)
		require.Equal(t, []byte{0xEE, byte(n), byte(n >> 8)}, wire)
		s, err := parsec.FromBytes(wire[1:])
		require.NoError(t, err)
		require.Equal(t, parsec.Status(n), s, "a value from the wire is kept")
	}
	for _, bad := range [][]byte{nil, {}, {0}, {0, 0, 0}, make([]byte, 36)} {
		s, err := parsec.FromBytes(bad)
		assert.ErrorContains(t, err, "2 bytes", "%v", bad)
		assert.Equal(t, parsec.PSAErrorGenericError, s, "no status is not a success")
	}
	room := make([]byte, 0, 2)
	assert.Zero(t, testing.AllocsPerRun(10, func() {
		wire, _ := parsec.PSAErrorBadState.AppendBinary(room)
		s, _ := parsec.FromBytes(wire)
		if s != parsec.PSAErrorBadState {
			panic(s)
		}
	}))
}

func FuzzFromBytes(f *testing.F) {
	for info := range parsec.All() {
		wire, _ := info.Status().AppendBinary(nil)
		f.Add(wire)
	}
	for _, wire := range [][]byte{nil, {0}, {0, 0, 0}, {0x78, 0x04}, {0xFF, 0xFF}} {
		f.Add(wire)
	}
	f.Fuzz(func(t *testing.T, wire []byte) {
		s, err := parsec.FromBytes(wire)
		if err != nil {
			require.NotEqual(t, 2, len(wire))
			require.Equal(t, parsec.PSAErrorGenericError, s)
			return
		}
		suite.Laws(t, s)
		require.Equal(t, wire[0] == 0 && wire[1] == 0, s.OK())
		back, err := s.AppendBinary(nil)
		require.NoError(t, err)
		require.Equal(t, wire, back)
	})
}
