// SPDX-License-Identifier: Apache-2.0

package secstatus_test

import (
	"errors"
	"io/fs"
	"testing"

	"github.com/secstatus/secstatus"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestConditionTree(t *testing.T) {
	for c := range secstatus.Conditions() {
		assert.NotEmpty(t, c.Definition(), c)
		assert.Equal(t, c.String(), c.Error())
		assert.NotEmpty(t, c.AdviceReason(), c)
		assert.Equal(t, c.Kind() == secstatus.KindSuccess, c.Advice() == secstatus.AdviceProceed, c)
		assert.Equal(t, c.Kind() == secstatus.KindIncomplete, c.Advice() == secstatus.AdviceContinue, c)
		text, err := c.MarshalText()
		require.NoError(t, err)
		back := secstatus.Success
		require.NoError(t, back.UnmarshalText(text))
		assert.Equal(t, c, back)

		above := map[secstatus.Condition]bool{c: true}
		root := c
		for p, ok := c.Parent(); ok; p, ok = p.Parent() {
			above[p] = true
			root = p
		}
		for other := range secstatus.Conditions() {
			assert.Equal(t, above[other], other.Contains(c), "%v contains %v", other, c)
			assert.Equal(t, above[other], errors.Is(c, other), "%v is %v", c, other)
		}
		assert.Equal(t, map[secstatus.Condition]secstatus.Kind{
			secstatus.Success:    secstatus.KindSuccess,
			secstatus.Incomplete: secstatus.KindIncomplete,
			secstatus.Failure:    secstatus.KindFailure,
		}[root], c.Kind())
	}
}

// What nobody set claims nothing.
func TestZero(t *testing.T) {
	var c secstatus.Condition
	assert.Equal(t, secstatus.Unknown, c)
	assert.Equal(t, secstatus.KindFailure, c.Kind())
	assert.Equal(t, "unknown", secstatus.Condition(255).String())
	assert.Equal(t, secstatus.KindFailure, secstatus.Condition(255).Kind())
	var advice secstatus.Advice
	assert.Equal(t, "give-up", advice.String())
	assert.Equal(t, "Advice(99)", secstatus.Advice(99).String())
	text, err := secstatus.AdviceStop.MarshalText()
	assert.NoError(t, err)
	assert.Equal(t, "stop", string(text))
	var k secstatus.Kind
	assert.Equal(t, "failure", k.String())
	assert.Equal(t, "Kind(9)", secstatus.Kind(9).String())
}

func TestConditionMatchesStandardLibrary(t *testing.T) {
	assert.ErrorIs(t, secstatus.PINLocked, fs.ErrPermission)
	assert.ErrorIs(t, secstatus.NotFound, fs.ErrNotExist)
	assert.ErrorIs(t, secstatus.AlreadyExists, fs.ErrExist)
	assert.ErrorIs(t, secstatus.MechanismNotSupported, errors.ErrUnsupported)
	for _, other := range []error{fs.ErrInvalid, fs.ErrClosed, fs.ErrNotExist, uncomparable{}} {
		assert.NotErrorIs(t, secstatus.InvalidArgument, other)
	}
}

// An error of a type whose values cannot be compared must not make errors.Is panic.
type uncomparable struct{ _ []int }

func (uncomparable) Error() string { return "uncomparable" }

func TestParseConditionLeavesItsReceiver(t *testing.T) {
	c := secstatus.PINLocked
	assert.Error(t, c.UnmarshalText([]byte("locked pin")))
	assert.Equal(t, secstatus.PINLocked, c)
}

func TestVocabulary(t *testing.T) {
	for v := secstatus.PSA; v <= secstatus.OSStatus; v++ {
		text, err := v.MarshalText()
		require.NoError(t, err)
		var back secstatus.Vocabulary
		require.NoError(t, back.UnmarshalText(text))
		assert.Equal(t, v, back)
	}
	v := secstatus.Parsec
	assert.EqualError(t, v.UnmarshalText([]byte("apple")), `no vocabulary is called "apple"`)
	assert.Equal(t, secstatus.Parsec, v)
	assert.Equal(t, "Vocabulary(0)", secstatus.Vocabulary(0).String())
	assert.Equal(t, "Vocabulary(5)", secstatus.Vocabulary(5).String())
}
