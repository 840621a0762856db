// SPDX-License-Identifier: Apache-2.0

package conv_test

import (
	"flag"
	"fmt"
	"iter"
	"math"
	"os"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/conv"
	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/cpsa"
	"github.com/secstatus/secstatus/internal/anycode"
	"github.com/secstatus/secstatus/internal/installed"
	"github.com/secstatus/secstatus/internal/registry"
	"github.com/secstatus/secstatus/osstatus"
	"github.com/secstatus/secstatus/parsec"
	facts "github.com/secstatus/secstatus/registry"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// keeps reports whether a conversion keeps laws 1 and 4: a success becomes one and
// nothing else does; what is unfinished stays so, or becomes a failure where the
// target knows no such thing: Parsec, and the general codes of OSStatus.
func keeps(from, to secstatus.Kind, f conv.Fidelity, finished bool) bool {
	if finished && from == secstatus.KindIncomplete {
		return to == secstatus.KindFailure && f == conv.Fallback
	}
	return from == to && f <= conv.Exact
}

// Laws 1 and 4 for every psa_status_t there is, in three directions.
func TestPSATotal(t *testing.T) {
	everyUint32(t, func(start, end uint64) (uint64, bool) {
		for n := start; n < end; n++ {
			s := cpsa.Status(n)
			kind := s.Kind()
			a, fa := conv.PSAToPKCS11(s)
			b, fb := conv.PSAToParsec(s)
			c, fc := conv.PSAToOSStatus(s)
			if !keeps(kind, a.Kind(), fa, false) || !keeps(kind, b.Kind(), fb, true) || !keeps(kind, c.Kind(), fc, true) {
				return n, false
			}
		}
		return 0, true
	})
}

// Laws 1 and 4 for every OSStatus there is, in three directions.
func TestOSStatusTotal(t *testing.T) {
	everyUint32(t, func(start, end uint64) (uint64, bool) {
		for n := start; n < end; n++ {
			s := osstatus.Status(n)
			kind := s.Kind()
			a, fa := conv.OSStatusToPSA(s)
			b, fb := conv.OSStatusToPKCS11(s)
			c, fc := conv.OSStatusToParsec(s)
			if !keeps(kind, a.Kind(), fa, false) || !keeps(kind, b.Kind(), fb, false) || !keeps(kind, c.Kind(), fc, true) {
				return n, false
			}
		}
		return 0, true
	})
}

// Laws 1 and 4 for every CK_RV of 32 bits, in three directions.
func TestPKCS11Total(t *testing.T) {
	everyUint32(t, func(start, end uint64) (uint64, bool) {
		for n := start; n < end; n++ {
			rv := cpkcs11.RV(n)
			kind := rv.Kind()
			a, fa := conv.PKCS11ToPSA(rv)
			b, fb := conv.PKCS11ToParsec(rv)
			c, fc := conv.PKCS11ToOSStatus(rv)
			if !keeps(kind, a.Kind(), fa, false) || !keeps(kind, b.Kind(), fb, true) || !keeps(kind, c.Kind(), fc, true) {
				return n, false
			}
		}
		return 0, true
	})
}

// And for those of 64 bits: a value is not one of 32 bits because its lower half is.
func TestPKCS11HighBits(t *testing.T) {
	for _, high := range []uint64{1, 2, 0x80, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF} {
		for low := range uint64(0x300) {
			for _, n := range []uint64{high<<32 | low, high<<32 | (0x80000000 + low), high<<32 | (0xFFFFFFFF - low)} {
				for to, generic := range map[secstatus.Vocabulary]uint64{
					secstatus.PSA: code(cpsa.GenericError), secstatus.Parsec: code(parsec.PSAErrorGenericError), secstatus.OSStatus: code(osstatus.FunctionFailed),
				} {
					got, fidelity, err := conv.Convert(secstatus.PKCS11, n, to)
					if err != nil || got != generic || fidelity != conv.Fallback {
						t.Fatalf("%#x to %v: %#x, %v, %v", n, to, got, fidelity, err)
					}
				}
			}
		}
	}
}

// Laws 1 and 4 for every value of Parsec, in three directions.
func TestParsecTotal(t *testing.T) {
	for n := range 1 << 16 {
		s := parsec.Status(n)
		a, fa := conv.ParsecToPSA(s)
		b, fb := conv.ParsecToPKCS11(s)
		c, fc := conv.ParsecToOSStatus(s)
		require.True(t, keeps(s.Kind(), a.Kind(), fa, false) && keeps(s.Kind(), b.Kind(), fb, false) && keeps(s.Kind(), c.Kind(), fc, false), s)
	}
}

// everyUint32 asserts, on all processors, that holds finds no exception among the
// numbers of 32 bits, of which it is given a stretch at a time: those beside codes and
// at the ends, and in an exhaustive test all.
func everyUint32(t *testing.T, holds func(start, end uint64) (exception uint64, ok bool)) {
	t.Helper()
	const near = 1 << 12
	stretches := map[uint64]bool{0: true, 1<<31 - near: true, 1 << 31: true, 1<<32 - near: true}
	for v := range secstatus.Vocabularies() {
		for n := range codesOf(v) {
			stretches[uint64(uint32(n))/near*near] = true
		}
	}
	for start := range stretches {
		if n, ok := holds(start, start+near); !ok {
			t.Errorf("a law does not hold for %#x", n)
		}
	}
	t.Run("all", func(t *testing.T) {
		installed.Exhaustive(t, "all values of 32 bits")
		allUint32(t, holds)
	})
}

func allUint32(t *testing.T, holds func(start, end uint64) (exception uint64, ok bool)) {
	t.Helper()
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
		a, fa := conv.PKCS11ToPSA(rv)
		b, fb := conv.PKCS11ToParsec(rv)
		c, fc := conv.PKCS11ToOSStatus(rv)
		require.True(t, keeps(rv.Kind(), a.Kind(), fa, false) && keeps(rv.Kind(), b.Kind(), fb, true) && keeps(rv.Kind(), c.Kind(), fc, true), rv)
	})
}

// code is how Convert takes a code.
func code[T conv.Code](c T) uint64 { return uint64(c) }

// codesOf iterates over all codes of a vocabulary.
func codesOf(v secstatus.Vocabulary) iter.Seq[uint64] {
	return func(yield func(uint64) bool) {
		for n := range anycode.All(v) {
			if !yield(n.Code.Value) {
				return
			}
		}
	}
}

// describe returns the name and the condition of a code.
func describe(v secstatus.Vocabulary, n uint64) (string, secstatus.Condition) {
	c := anycode.Code{Vocabulary: v, Value: n}
	return c.String(), c.Condition()
}

// describeName returns the name of a code.
func describeName(v secstatus.Vocabulary, n uint64) string {
	name, _ := describe(v, n)
	return name
}

// directions yields each pair of vocabularies.
func directions(yield func(from, to secstatus.Vocabulary) bool) {
	for from := range secstatus.Vocabularies() {
		for to := range secstatus.Vocabularies() {
			if from != to && !yield(from, to) {
				return
			}
		}
	}
}

func convert(t *testing.T, from secstatus.Vocabulary, n uint64, to secstatus.Vocabulary) (uint64, conv.Fidelity) {
	t.Helper()
	got, fidelity, err := conv.Convert(from, n, to)
	require.NoError(t, err)
	return got, fidelity
}

var update = flag.Bool("update", false, "write the golden file anew")

// The golden file lists every mapping with its fidelity, as the functions give them.
func TestGolden(t *testing.T) {
	var b strings.Builder
	for from, to := range directions {
		for n := range codesOf(from) {
			got, fidelity := convert(t, from, n, to)
			name, _ := describe(from, n)
			target, _ := describe(to, got)
			fmt.Fprintf(&b, "%s\t%s\t%v\n", name, target, fidelity)
		}
	}
	const golden = "testdata/conversions.tsv"
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(b.String()), 0o666))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	if b.String() != string(want) {
		t.Error("conversions have changed: run go test ./conv -update, and read git diff as if it were code")
	}
}

// Each function says what the tree of conditions and conversions.toml say, and the
// conditions of both sides bear out the fidelity.
func TestFidelity(t *testing.T) {
	r, err := registry.Load(facts.FS)
	require.NoError(t, err)
	for from, to := range directions {
		source, target := r.Vocabulary(from.String()), r.Vocabulary(to.String())
		for _, c := range source.Codes {
			got, fidelity := convert(t, from, uint64(c.Value), to)
			back, _ := convert(t, to, got, from)
			name, reached := describe(to, got)
			_, condition := describe(from, uint64(c.Value))
			want, grade := r.Convert(source, c.Name, c.Condition, target)
			require.Equal(t, want.Name, name, c.Name)
			require.Equal(t, strings.TrimSuffix(strings.ToLower(string(grade)), "grade"), fidelity.String(), c.Name)

			switch fidelity {
			case conv.Exact:
				require.True(t, condition == reached && back == uint64(c.Value), c.Name)
			case conv.Equivalent:
				require.True(t, condition == reached && back != uint64(c.Value), c.Name)
			case conv.General:
				climbed := reached != condition && reached.Contains(condition) && reached != secstatus.Failure.Condition()
				require.True(t, climbed || r.Reason(source, &c, target) != "", c.Name)
			case conv.Fallback:
				require.Equal(t, target.Fallback, name, c.Name)
				require.NotEmpty(t, r.Reason(source, &c, target), "%s falls back to %s for no reason", c.Name, name)
			}
		}
	}
}

// A chain of conversions never gains: what one has lost, no other brings back, but where
// conversions.toml has a code say more than it knows. And there and back again is the same
// for every exact pair.
func TestMonotone(t *testing.T) {
	r, err := registry.Load(facts.FS)
	require.NoError(t, err)
	for from, via := range directions {
		for n := range codesOf(from) {
			name, condition := describe(from, n)
			between, first := convert(t, from, n, via)
			back, _ := convert(t, via, between, from)
			require.Equal(t, first == conv.Exact, back == n && first >= conv.Equivalent, name)
			_, passed := describe(via, between)
			for to := range secstatus.Vocabularies() {
				if to == from || to == via || first >= conv.Equivalent {
					continue
				}
				if condition.Contains(passed) {
					continue // a stand-in said more than it knew; to take that back is no gain
				}
				last, _ := convert(t, via, between, to)
				target, reached := describe(to, last)
				v, w := r.Vocabulary(via.String()), r.Vocabulary(to.String())
				if c := v.Code(describeName(via, between)); r.Reason(v, c, w) != "" {
					continue
				}
				require.NotEqual(t, condition, reached, "%s by way of %v became %s, which means the same", name, via, target)
			}
		}
	}
}

// No conversion is outside of what readers of the definitions found acceptable, and the
// figures that the documentation gives are so.
func TestJudgement(t *testing.T) {
	r, err := registry.Load(facts.FS)
	require.NoError(t, err)
	doc, err := os.ReadFile("../docs/conversions.md")
	require.NoError(t, err)
	rows := r.Judgements
	var total, acceptable, best int
	for from, to := range directions {
		direction := struct{ codes, acceptable, best int }{}
		source, target := r.Vocabulary(from.String()), r.Vocabulary(to.String())
		for _, c := range source.Codes {
			row := rows[0]
			rows = rows[1:]
			require.Equal(t, []string{from.String(), to.String(), c.Name}, []string{row.From, row.To, row.Code})
			n, _ := convert(t, from, uint64(c.Value), to)
			got := describeName(to, n)
			assert.True(t, row.Accepts(got), "%v to %v: %s became %s, want %s or one of %v: %s", from, to, c.Name, got, row.Best, row.Acceptable, row.Reason)
			direction.codes++
			if row.Accepts(got) {
				direction.acceptable++
			}
			if row.Best == got {
				direction.best++
			}
		}
		figures := fmt.Sprintf("%.1f %% | %.1f %% |", 100*float64(direction.acceptable)/float64(direction.codes), 100*float64(direction.best)/float64(direction.codes))
		t.Logf("%v to %v, of %d acceptable and best: %s", from, to, direction.codes, figures)
		require.Regexp(t, regexp.QuoteMeta(fmt.Sprintf("| %s | [%s](", source.Title, target.Title))+".*"+regexp.QuoteMeta(figures), string(doc))
		total, acceptable, best = total+direction.codes, acceptable+direction.acceptable, best+direction.best
	}
	require.Empty(t, rows)
	assert.Equal(t, total, acceptable)
	assert.GreaterOrEqual(t, 100*best, 97*total, "of %d conversions, %d are the best", total, best)
}

// Law 4: a conversion that is not a fallback keeps the advice of the code, or weakens it to a
// more general one, and conversions.toml lists each exception with its reason.
func TestAdviceSurvives(t *testing.T) {
	r, err := registry.Load(facts.FS)
	require.NoError(t, err)
	exceptions := 0
	for from, to := range directions {
		for _, c := range r.Vocabulary(from.String()).Codes {
			n, fidelity := convert(t, from, uint64(c.Value), to)
			have, got := adviceOf(from, uint64(c.Value)), adviceOf(to, n)
			if fidelity == conv.Fallback || registry.KeepsAdvice(have.String(), got.String()) {
				continue
			}
			exceptions++
			target := r.Vocabulary(to.String()).Code(describeName(to, n))
			row := r.NewAdvice(&c, target)
			if assert.NotNil(t, row, "%s advises %v and becomes %s, which advises %v", c.Name, have, target.Name, got) {
				assert.NotEmpty(t, row.Reason)
			}
		}
	}
	t.Logf("%d conversions change the advice, each with a reason", exceptions)
}

// Who has to ask the user is not told to mend the call, and who has to stop is told to stop,
// where the target has a word for it.
func TestAdviceOfWeight(t *testing.T) {
	pkcs11, fidelity := conv.OSStatusToPKCS11(osstatus.PassphraseRequired)
	assert.Equal(t, cpkcs11.FunctionFailed, pkcs11)
	assert.Equal(t, conv.Fallback, fidelity)
	psa, _ := conv.OSStatusToPSA(osstatus.PassphraseRequired)
	assert.Equal(t, cpsa.NotPermitted, psa)
	for from := range directions {
		for n := range codesOf(from) {
			if adviceOf(from, n) != secstatus.AdviceStop {
				continue
			}
			for _, to := range []secstatus.Vocabulary{secstatus.PSA, secstatus.Parsec, secstatus.OSStatus} {
				got, _ := convert(t, from, n, to)
				assert.Equal(t, secstatus.AdviceStop, adviceOf(to, got), "%s became %s", describeName(from, n), describeName(to, got))
			}
		}
	}
}

// adviceOf returns the advice of a code.
func adviceOf(v secstatus.Vocabulary, n uint64) secstatus.Advice {
	return anycode.Code{Vocabulary: v, Value: n}.Info().Advice
}

// A code of a service is the target of nothing but what a row of conversions.toml names.
func TestServicesSpeakForThemselves(t *testing.T) {
	for _, test := range []struct {
		to     secstatus.Vocabulary
		within func(n uint64) bool
	}{
		{secstatus.PSA, func(n uint64) bool {
			s := cpsa.Status(n)
			return s >= cpsa.ConnectionBusy && s <= cpsa.ProgrammerError || s >= cpsa.MissingManifest && s <= cpsa.WrongDevice
		}},
		{secstatus.Parsec, func(n uint64) bool { return n >= 1 && n <= 1128 }},
		{secstatus.OSStatus, func(n uint64) bool {
			info, ok := osstatus.Lookup(osstatus.Status(n))
			return ok && slices.Contains([]string{"Secure Transport", "Sessions", "Authorization", "Code Signing"}, info.Service)
		}},
	} {
		for from := range directionsTo(test.to) {
			for n := range codesOf(from) {
				got, _ := convert(t, from, n, test.to)
				assert.False(t, test.within(got), "%s became %s", describeName(from, n), describeName(test.to, got))
			}
		}
	}
}

// directionsTo iterates over the other vocabularies.
func directionsTo(to secstatus.Vocabulary) iter.Seq[secstatus.Vocabulary] {
	return func(yield func(secstatus.Vocabulary) bool) {
		for from, other := range directions {
			if other == to && !yield(from) {
				return
			}
		}
	}
}

func TestNoAllocations(t *testing.T) {
	for from, to := range directions {
		all := slices.Collect(codesOf(from))
		assert.Zero(t, testing.AllocsPerRun(3, func() {
			for _, n := range all {
				_, _, _ = conv.Convert(from, n, to)
			}
		}), "%v to %v", from, to)
	}
}

func TestConvertRefuses(t *testing.T) {
	for _, bad := range []struct {
		from  secstatus.Vocabulary
		value uint64
		to    secstatus.Vocabulary
		want  string
		got   uint64
	}{
		{secstatus.PSA, 1 << 32, secstatus.PKCS11, "conv: 0x100000000 is not a code of psa, which has 32 bits", code(cpkcs11.FunctionFailed)},
		{secstatus.PSA, 0xFFFFFF7B, secstatus.PKCS11, "conv: 0xffffff7b is not a code of psa, which has 32 bits", code(cpkcs11.FunctionFailed)}, // -133 without its sign
		{secstatus.Parsec, 1 << 16, secstatus.PSA, "conv: 0x10000 is not a code of parsec, which has 16 bits", code(cpsa.GenericError)},
		{secstatus.OSStatus, 1 << 63, secstatus.Parsec, "conv: 0x8000000000000000 is not a code of osstatus, which has 32 bits", code(parsec.PSAErrorGenericError)},
		{0, 0, secstatus.OSStatus, "conv: no vocabulary Vocabulary(0): want psa, pkcs11, parsec or osstatus", code(osstatus.FunctionFailed)},
		{secstatus.PSA, 0, 9, "conv: no vocabulary Vocabulary(9): want psa, pkcs11, parsec or osstatus", math.MaxUint64},
	} {
		got, fidelity, err := conv.Convert(bad.from, bad.value, bad.to)
		assert.EqualError(t, err, bad.want)
		assert.Equal(t, bad.got, got, bad.want)
		assert.Equal(t, conv.Fallback, fidelity)
		_, err = conv.Explain(bad.from, bad.value, bad.to)
		assert.EqualError(t, err, bad.want)
	}
	// All bits set, which comes with a vocabulary that there is not, is a success in none.
	for _, ok := range []bool{cpsa.Status(-1).OK(), cpkcs11.RV(math.MaxUint64).OK(), parsec.Status(math.MaxUint16).OK(), osstatus.Status(-1).OK()} {
		assert.False(t, ok)
	}
	got, fidelity := convert(t, secstatus.PKCS11, 1<<32, secstatus.PKCS11)
	assert.Equal(t, uint64(1<<32), got)
	assert.Equal(t, conv.Exact, fidelity)
}

// Every explanation names both codes, ends with the fidelity or its reason, and holds
// no sign of a table that lacks something.
func TestExplain(t *testing.T) {
	for from, to := range directions {
		for n := range codesOf(from) {
			got, fidelity := convert(t, from, n, to)
			text, err := conv.Explain(from, n, to)
			require.NoError(t, err)
			name, condition := describe(from, n)
			target, _ := describe(to, got)
			require.Contains(t, text, name)
			require.Contains(t, text, target)
			require.Contains(t, text, condition.String())
			require.Contains(t, text, fidelity.String())
			require.True(t, strings.HasSuffix(text, "."), text)
			require.NotContains(t, text, "  ", text)
			require.NotContains(t, text, "%!", text)
		}
	}
}

// False friends: codes whose names say that they belong together, and whose meanings
// do not.
func TestFalseFriends(t *testing.T) {
	psa, pkcs11, pars, apple := secstatus.PSA, secstatus.PKCS11, secstatus.Parsec, secstatus.OSStatus
	for name, test := range map[string]struct {
		from  secstatus.Vocabulary
		value uint64
		to    secstatus.Vocabulary
		never []uint64
	}{
		"PSA_ERROR_DATA_INVALID is about storage, CKR_DATA_INVALID about the caller's input":                         {psa, code(cpsa.DataInvalid), pkcs11, []uint64{code(cpkcs11.DataInvalid)}},
		"CKR_DATA_INVALID is not PSA_ERROR_DATA_INVALID either":                                                      {pkcs11, code(cpkcs11.DataInvalid), psa, []uint64{code(cpsa.DataInvalid), code(cpsa.DataCorrupt)}},
		"errSecNoAccessForItem: the item has no access control, nobody was denied":                                   {apple, code(osstatus.NoAccessForItem), psa, []uint64{code(cpsa.NotPermitted)}},
		"errSecInvalidAttributePadding is about a parameter, not about ciphertext":                                   {apple, code(osstatus.InvalidAttributePadding), psa, []uint64{code(cpsa.InvalidPadding)}},
		"a policy denial is not a failed authentication":                                                             {psa, code(cpsa.NotPermitted), pkcs11, []uint64{code(cpkcs11.PINIncorrect), code(cpkcs11.UserNotLoggedIn)}},
		"a policy denial is not a failed authentication for Apple":                                                   {psa, code(cpsa.NotPermitted), apple, []uint64{code(osstatus.AuthFailed)}},
		"CKR_TOKEN_NOT_PRESENT is not: does not exist":                                                               {pkcs11, code(cpkcs11.TokenNotPresent), psa, []uint64{code(cpsa.DoesNotExist)}},
		"ResponseTooLarge is not: buffer too small":                                                                  {pars, code(parsec.ResponseTooLarge), psa, []uint64{code(cpsa.BufferTooSmall)}},
		"ResponseTooLarge is not CKR_BUFFER_TOO_SMALL":                                                               {pars, code(parsec.ResponseTooLarge), pkcs11, []uint64{code(cpkcs11.BufferTooSmall)}},
		"CKR_DEVICE_MEMORY is the token's":                                                                           {pkcs11, code(cpkcs11.DeviceMemory), psa, []uint64{code(cpsa.InsufficientMemory)}},
		"CKR_HOST_MEMORY is the host's":                                                                              {pkcs11, code(cpkcs11.HostMemory), psa, []uint64{code(cpsa.InsufficientStorage)}},
		"CKR_USER_ALREADY_LOGGED_IN is not success":                                                                  {pkcs11, code(cpkcs11.UserAlreadyLoggedIn), psa, []uint64{code(cpsa.Success)}},
		"CKR_CANCEL is the user's word, not a denial":                                                                {pkcs11, code(cpkcs11.Cancel), psa, []uint64{code(cpsa.NotPermitted)}},
		"errSecUserCanceled is the user's word, not a fault":                                                         {apple, code(osstatus.UserCanceled), pkcs11, []uint64{code(cpkcs11.FunctionFailed), code(cpkcs11.GeneralError), code(cpkcs11.FunctionRejected)}},
		"CKR_SESSION_EXISTS is not: already exists":                                                                  {pkcs11, code(cpkcs11.SessionExists), psa, []uint64{code(cpsa.AlreadyExists)}},
		"PSA_ERROR_ALREADY_EXISTS is not CKR_SESSION_EXISTS":                                                         {psa, code(cpsa.AlreadyExists), pkcs11, []uint64{code(cpkcs11.SessionExists)}},
		"PSA_ERROR_SERVICE_FAILURE has no Parsec twin: neither the hole 1144 nor the key info manager's own trouble": {psa, code(cpsa.ServiceFailure), pars, []uint64{1144, code(parsec.KeyInfoManagerError)}},
	} {
		t.Run(name, func(t *testing.T) {
			got, _ := convert(t, test.from, test.value, test.to)
			assert.NotContains(t, test.never, got)
		})
	}
	_, fidelity := conv.PSAToParsec(cpsa.ServiceFailure)
	assert.Equal(t, conv.Fallback, fidelity)
	rv, _ := conv.OSStatusToPKCS11(osstatus.UserCanceled)
	assert.Equal(t, cpkcs11.FunctionCanceled, rv)
}

func TestSomeConversions(t *testing.T) {
	for _, test := range []struct {
		from     secstatus.Vocabulary
		value    uint64
		to       secstatus.Vocabulary
		want     uint64
		fidelity conv.Fidelity
	}{
		{secstatus.PSA, 0, secstatus.PKCS11, 0, conv.Exact},
		{secstatus.PSA, code(cpsa.SuccessReboot), secstatus.PKCS11, 0, conv.General}, // that a reboot is due is lost
		{secstatus.PSA, 4, secstatus.PKCS11, 0, conv.General},
		{secstatus.PSA, code(cpsa.OperationIncomplete), secstatus.PKCS11, code(cpkcs11.Pending), conv.Exact},
		{secstatus.PKCS11, code(cpkcs11.Pending), secstatus.PSA, code(cpsa.OperationIncomplete), conv.Exact},
		{secstatus.PSA, code(cpsa.OperationIncomplete), secstatus.Parsec, code(parsec.PSAErrorGenericError), conv.Fallback},
		{secstatus.PSA, code(cpsa.NotPermitted), secstatus.Parsec, code(parsec.PSAErrorNotPermitted), conv.Exact},
		{secstatus.OSStatus, code(osstatus.ItemNotFound), secstatus.PSA, code(cpsa.DoesNotExist), conv.Exact},
		{secstatus.OSStatus, code(osstatus.SSLWouldBlock), secstatus.PKCS11, code(cpkcs11.Pending), conv.Equivalent},
		{secstatus.PKCS11, code(cpkcs11.Pending), secstatus.OSStatus, code(osstatus.FunctionFailed), conv.Fallback}, // only services have a word for it
		{secstatus.PKCS11, code(cpkcs11.PINIncorrect), secstatus.OSStatus, code(osstatus.AuthFailed), conv.General},
		{secstatus.OSStatus, code(osstatus.AuthFailed), secstatus.PKCS11, code(cpkcs11.PINIncorrect), conv.General},
		{secstatus.PKCS11, 0x1C3, secstatus.PSA, code(cpsa.GenericError), conv.Fallback}, // p11-kit's CKR_PIN_TOO_WEAK is not the standard's
		{secstatus.PSA, code(cpsa.CorruptionDetected), secstatus.PKCS11, code(cpkcs11.GeneralError), conv.General},
		{secstatus.PKCS11, code(cpkcs11.EncryptedDataLenRange), secstatus.PSA, code(cpsa.InvalidArgument), conv.General},
	} {
		got, fidelity := convert(t, test.from, test.value, test.to)
		name, _ := describe(test.from, test.value)
		assert.Equal(t, test.want, got, name)
		assert.Equal(t, test.fidelity, fidelity, name)
	}
}

// Blind folds only what tells about a ciphertext.
func TestBlind(t *testing.T) {
	for _, s := range []cpsa.Status{cpsa.InvalidPadding, cpsa.InvalidSignature, cpsa.DecryptionFailure} {
		assert.Equal(t, cpsa.InvalidSignature, conv.Blind(s))
	}
	for _, rv := range []cpkcs11.RV{cpkcs11.EncryptedDataInvalid, cpkcs11.EncryptedDataLenRange, cpkcs11.AEADDecryptFailed, cpkcs11.SignatureInvalid, cpkcs11.SignatureLenRange} {
		assert.Equal(t, cpkcs11.EncryptedDataInvalid, conv.Blind(rv))
	}
	assert.Equal(t, parsec.PSAErrorInvalidSignature, conv.Blind(parsec.PSAErrorInvalidPadding))
	assert.Equal(t, osstatus.SSLBadRecordMAC, conv.Blind(osstatus.SSLDecryptionFail))
	folded := 0
	for i := range cpkcs11.All() {
		if conv.Blind(i.RV()) != i.RV() {
			folded++
		}
		assert.Equal(t, i.Kind, conv.Blind(i.RV()).Kind())
	}
	assert.Equal(t, 4, folded)
	for i := range osstatus.All() {
		assert.Equal(t, i.Kind, conv.Blind(i.Status()).Kind())
	}
	assert.Equal(t, cpsa.Success, conv.Blind(cpsa.Success))
	assert.Equal(t, cpsa.Status(-7), conv.Blind(cpsa.Status(-7)))
	assert.Zero(t, testing.AllocsPerRun(10, func() { _ = conv.Blind(cpsa.InvalidPadding) }))
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
