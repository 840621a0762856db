// SPDX-License-Identifier: Apache-2.0

package secstatus_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"testing"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/cpsa"
	"github.com/secstatus/secstatus/osstatus"
	"github.com/secstatus/secstatus/parsec"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestConditionTree(t *testing.T) {
	for c := range secstatus.Conditions() {
		assert.NotEmpty(t, c.Definition(), c)
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
			if target := other.Err(); target != nil {
				assert.Equal(t, above[other], errors.Is(c.Err(), target), "%v is %v", c, other)
				assert.Equal(t, above[other], c.Is(target.(secstatus.ErrorCondition)), "%v is %v", c, other)
			}
		}
		assert.Equal(t, map[secstatus.Condition]secstatus.Kind{
			secstatus.Success:                secstatus.KindSuccess,
			secstatus.Incomplete.Condition(): secstatus.KindIncomplete,
			secstatus.Failure.Condition():    secstatus.KindFailure,
		}[root], c.Kind())
	}
}

// What can be returned as an error is not a success, whatever number it is made of.
func TestNoSuccessIsAnError(t *testing.T) {
	for n := range 256 {
		e, c := secstatus.ErrorCondition(n), secstatus.Condition(n)
		assert.NotEqual(t, secstatus.KindSuccess, e.Condition().Kind(), n)
		assert.NotEqual(t, secstatus.AdviceProceed, e.Advice(), n)
		assert.Equal(t, e.Condition(), secstatus.ConditionOf(e))
		assert.Equal(t, e.Condition().String(), e.Error())
		assert.Equal(t, e.Error(), e.String())
		text, err := e.MarshalText()
		require.NoError(t, err)
		back := secstatus.PINLocked
		require.NoError(t, back.UnmarshalText(text))
		assert.Equal(t, e.Condition(), back.Condition())

		if c.Kind() == secstatus.KindSuccess {
			require.NoError(t, c.Err())
			assert.Equal(t, secstatus.Unknown.Condition(), e.Condition())
			assert.ErrorContains(t, back.UnmarshalText([]byte(c.String())), " is a success, not an error")
		} else {
			require.ErrorIs(t, c.Err(), e)
			assert.Equal(t, c.String(), c.Err().Error())
		}
	}
	assert.NotImplements(t, (*error)(nil), secstatus.Success)
}

// An alien is an error of somebody else's that has a condition.
type alien struct {
	condition secstatus.Condition
	advice    secstatus.Advice
}

func (alien) Error() string                    { return "alien" }
func (a alien) Condition() secstatus.Condition { return a.condition }
func (a alien) Advice() secstatus.Advice       { return a.advice }

func TestConditionOf(t *testing.T) {
	unknown := secstatus.Unknown.Condition()
	for _, test := range []struct {
		err    error
		want   secstatus.Condition
		advice secstatus.Advice
	}{
		{nil, secstatus.Success, secstatus.AdviceProceed},
		{cpkcs11.PINLocked.Err(), secstatus.PINLocked.Condition(), secstatus.PINLocked.Advice()},
		{fmt.Errorf("open: %w", cpsa.OperationIncomplete.Err()), secstatus.Incomplete.Condition(), secstatus.AdviceContinue},
		{errors.Join(fs.ErrNotExist, parsec.NotAuthenticated.Err(), cpkcs11.PINLocked.Err()), secstatus.NotAuthenticated.Condition(), secstatus.AdviceAuthenticate},
		{osstatus.Status(-1).Err(), unknown, secstatus.AdviceGiveUp},
		{cpkcs11.FunctionFailed.Err(), secstatus.Failure.Condition(), secstatus.AdviceRetry}, // the code's own advice
		{cpkcs11.Error{}, secstatus.Failure.Condition(), secstatus.AdviceRetry},
		{secstatus.Busy, secstatus.Busy.Condition(), secstatus.Busy.Advice()},
		{fs.ErrNotExist, unknown, secstatus.AdviceGiveUp},
		{alien{secstatus.Success, secstatus.AdviceRetry}, unknown, secstatus.AdviceGiveUp},
		{alien{secstatus.QualifiedSuccess, secstatus.AdviceProceed}, unknown, secstatus.AdviceGiveUp},
		{alien{secstatus.Busy.Condition(), secstatus.AdviceProceed}, secstatus.Busy.Condition(), secstatus.Busy.Advice()},
	} {
		assert.Equal(t, test.want, secstatus.ConditionOf(test.err), "%v", test.err)
		assert.Equal(t, test.advice, secstatus.AdviceOf(test.err), "%v", test.err)
	}
}

// claims sets nothing of what it says it sets.
type claims struct{}

func (claims) Error() string { return "claims" }
func (claims) As(any) bool   { return true }

// A nil pointer as an error, and a method As that sets nothing, have no condition to read.
func TestConditionOfNothing(t *testing.T) {
	for _, err := range []error{claims{}, (*cpsa.Error)(nil), (*secstatus.ErrorCondition)(nil), (*alien)(nil), fmt.Errorf("call: %w", claims{})} {
		assert.NotPanics(t, func() {
			assert.Equal(t, secstatus.Unknown.Condition(), secstatus.ConditionOf(err), "%T", err)
			assert.Equal(t, secstatus.AdviceGiveUp, secstatus.AdviceOf(err), "%T", err)
		}, "%T", err)
	}
}

// What nobody set claims nothing.
func TestZero(t *testing.T) {
	var c secstatus.Condition
	assert.Equal(t, secstatus.Unknown.Condition(), c)
	assert.Equal(t, secstatus.KindFailure, c.Kind())
	assert.Equal(t, "unknown", secstatus.Condition(255).String())
	assert.Equal(t, secstatus.KindFailure, secstatus.Condition(255).Kind())
	assert.True(t, secstatus.Unknown.Contains(255))
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

// Null, the empty string and other types than a string are errors, and change nothing.
func TestDecodingConditions(t *testing.T) {
	type conditions struct {
		C secstatus.Condition
		E secstatus.ErrorCondition
	}
	before := conditions{secstatus.Success, secstatus.PINLocked}
	for _, bad := range []string{"null", `""`, "1", "true", "{}", "[]", `"locked pin"`} {
		got := before
		assert.Error(t, json.Unmarshal([]byte(`{"C":`+bad+`}`), &got), bad)
		assert.Error(t, json.Unmarshal([]byte(`{"E":`+bad+`}`), &got), bad)
		assert.Equal(t, before, got, bad)
	}
	assert.EqualError(t, new(secstatus.Condition).UnmarshalJSON([]byte("null")), "secstatus: no condition: JSON null, want a string")
	want := conditions{secstatus.QualifiedSuccess, secstatus.Busy}
	text, err := json.Marshal(want)
	require.NoError(t, err)
	assert.Equal(t, `{"C":"qualified-success","E":"busy"}`, string(text))
	got := before
	require.NoError(t, json.Unmarshal(text, &got))
	assert.Equal(t, want, got)
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
