// SPDX-License-Identifier: Apache-2.0

// Package vocabtest tests a vocabulary package: that it says what the registry
// says, and that the laws of package secstatus hold. One suite serves all
// vocabularies.
package vocabtest

import (
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"log/slog"
	"math"
	"math/big"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/internal/registry"
	facts "github.com/secstatus/secstatus/registry"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A Code is a vocabulary's type.
type Code interface {
	~int32 | ~uint16 | ~uint64
	fmt.Stringer
	encoding.TextMarshaler
	slog.LogValuer
	fmt.Formatter
	OK() bool
	Kind() secstatus.Kind
	Condition() secstatus.Condition
	Advice() secstatus.Advice
	Err() error
}

// A Package is a vocabulary package's exported functions. I is its Info, which all
// have alike but for the method that gives the code itself, named like its type; E is its
// Error.
type Package[S Code, I Info, E error] struct {
	Vocabulary string // its id in the registry
	Fallback   S      // what goes with an error
	Parse      func(string) (S, error)
	Unmarshal  func(*S, []byte) error
	StatusOf   func(error) (S, bool)
	Lookup     func(S) (I, bool)
	All        func() iter.Seq[I]
}

// An Info is what the packages' Info types have in common as methods.
type Info interface {
	Aliases() iter.Seq[secstatus.Alias]
}

// field returns a field of an Info.
func field[F any](info Info, name string) F {
	return reflect.ValueOf(info).FieldByName(name).Interface().(F)
}

// code returns the code that an Info is about.
func (p Package[S, I, E]) code(info I) S {
	return reflect.ValueOf(info).MethodByName(reflect.TypeFor[S]().Name()).Call(nil)[0].Interface().(S)
}

// instead returns what an Info says of when to use other codes, by When.
func (p Package[S, I, E]) instead(info I) map[string][]string {
	all := map[string][]string{}
	for in := range reflect.ValueOf(info).MethodByName("Instead").Call(nil)[0].Seq() {
		when := in.FieldByName("When").String()
		all[when] = append(all[when], in.FieldByName("Use").Interface().(S).String())
	}
	return all
}

// Test runs the whole suite.
func (p Package[S, I, E]) Test(t *testing.T) {
	r, err := registry.Load(facts.FS)
	require.NoError(t, err)
	v := r.Vocabulary(p.Vocabulary)
	t.Run("table", func(t *testing.T) { p.table(t, r, v) })
	t.Run("names", func(t *testing.T) { p.names(t, v) })
	t.Run("laws", func(t *testing.T) {
		for s := range p.values() {
			p.Laws(t, s)
		}
	})
	t.Run("errors", func(t *testing.T) { p.errors(t) })
	t.Run("zero error", func(t *testing.T) {
		var zero E
		s, ok := p.StatusOf(zero)
		assert.True(t, ok)
		assert.Equal(t, p.Fallback, s)
		assert.ErrorIs(t, zero, p.Fallback.Err())
		assert.ErrorIs(t, p.Fallback.Err(), zero)
		assert.Equal(t, p.Fallback.Err().Error(), zero.Error())
		assert.Equal(t, p.Fallback.Condition(), secstatus.ConditionOf(zero))
		text, err := json.Marshal(zero)
		require.NoError(t, err)
		assert.Equal(t, `"`+p.Fallback.String()+`"`, string(text))
	})
	t.Run("refused", func(t *testing.T) { p.refused(t) })
	t.Run("logged", func(t *testing.T) { p.logged(t) })
	t.Run("allocations", func(t *testing.T) { p.allocations(t) })
}

func (p Package[S, I, E]) table(t *testing.T, r *registry.Registry, v *registry.Vocabulary) {
	rows := slices.Collect(p.All())
	require.Len(t, rows, len(v.Codes))
	for i, want := range v.Codes {
		got, code := rows[i], p.code(rows[i])
		assert.Equal(t, want.Value, int64(code), want.Name)
		assert.Equal(t, want.Name, code.String())
		assert.Equal(t, want.Kind, code.Kind().String(), want.Name)
		assert.Equal(t, want.Kind, field[secstatus.Kind](got, "Kind").String(), want.Name)
		assert.Equal(t, want.Condition, code.Condition().String(), want.Name)
		assert.Equal(t, want.Condition, field[secstatus.Condition](got, "Condition").String(), want.Name)
		assert.Equal(t, want.Transient, field[bool](got, "Transient"), want.Name)
		for name, text := range map[string]string{
			"Name": want.Name, "GoName": want.Go, "Header": want.Header, "Since": want.Since, "Withdrawn": want.Withdrawn,
			"Summary": want.Summary, "Guidance": want.Guidance, "Source": want.Source,
		} {
			assert.Equal(t, text, field[string](got, name), "%s of %s", name, want.Name)
		}
		advice, reason := want.Advice, want.AdviceWhy
		for _, id := range r.Path(want.Condition) {
			if c := r.Condition(id); advice == "" {
				advice, reason = c.Advice, c.Why
			}
		}
		assert.Equal(t, advice, code.Advice().String(), want.Name)
		assert.Equal(t, advice, field[secstatus.Advice](got, "Advice").String(), want.Name)
		assert.Equal(t, reason, field[string](got, "AdviceReason"), want.Name)
		instead := map[string][]string{}
		for _, in := range want.Instead {
			instead[in.When] = append(instead[in.When], in.Use...)
		}
		assert.Equal(t, instead, p.instead(got), want.Name)
		var aliases []registry.Alias
		for a := range got.Aliases() {
			aliases = append(aliases, registry.Alias(a))
		}
		assert.Equal(t, want.Aliases, aliases, want.Name)
		looked, ok := p.Lookup(code)
		assert.True(t, ok)
		assert.Equal(t, got, looked)
		if err := code.Err(); err != nil {
			assert.Equal(t, want.Name+": "+want.Summary, err.Error())
		}
	}
	info, ok := p.Lookup(unknown[S]())
	assert.False(t, ok)
	assert.Equal(t, unknown[S](), p.code(info), "a failed look-up keeps the value")
	assert.Equal(t, unknown[S]().Kind(), field[secstatus.Kind](info, "Kind"))
	assert.Equal(t, unknown[S]().Condition(), field[secstatus.Condition](info, "Condition"))
	assert.Equal(t, unknown[S]().Advice(), field[secstatus.Advice](info, "Advice"))
	assert.Equal(t, unknown[S]().Condition().AdviceReason(), field[string](info, "AdviceReason"))
	var zero I
	assert.Equal(t, p.Fallback, p.code(zero), "what is about no code is not a success")
	assert.NotEqual(t, secstatus.KindSuccess, field[secstatus.Kind](zero, "Kind"))
	for _, nobody := range []I{info, zero} {
		assert.Empty(t, slices.Collect(nobody.Aliases()))
		assert.Empty(t, p.instead(nobody))
	}
	for range p.All() { // any loop over codes can be left early
		break
	}
}

// unknown returns a value that no vocabulary defines.
func unknown[S Code]() S {
	n := 0x7B7B // in 16 bits, positive, and far from every code
	return S(n)
}

func (p Package[S, I, E]) names(t *testing.T, v *registry.Vocabulary) {
	for _, code := range v.Codes {
		names := []string{code.Name, code.Go, fmt.Sprintf("%s(%s)", v.CType, p.number(S(code.Value)))}
		for _, a := range code.Aliases {
			names = append(names, a.Name)
		}
		for _, name := range names {
			got, err := p.Parse(name)
			assert.NoError(t, err)
			assert.Equal(t, code.Value, int64(got), name)
		}
	}
	first := v.Codes[len(v.Codes)/2].Name
	for _, bad := range []string{
		"", " ", first + " ", strings.ToLower(first), first[1:], first + "X", "0", "-1", v.CType, v.CType + "()", v.CType + "(",
		v.CType + "(1e3)", v.CType + "(+7)", v.CType + "(-0)", v.CType + "(007)", v.CType + "(0x)", v.CType + "(0X1C3)",
		v.CType + "(99999999999999999999)", v.CType + "(0x1ffffffffffffffff)", v.CType + "(7) ", "int(7)", strings.Repeat("x", 1<<20),
	} {
		got, err := p.Parse(bad)
		var parse *secstatus.ParseError
		require.ErrorAs(t, err, &parse, "%.40q", bad)
		assert.Equal(t, p.Fallback, got, "%.40q", bad)
		assert.False(t, got.OK())
		assert.Equal(t, v.CType, parse.Type)
		assert.Equal(t, bad, parse.Text)
		assert.Less(t, len(err.Error()), 200)

		kept := unknown[S]()
		assert.Error(t, p.Unmarshal(&kept, []byte(bad)))
		assert.Equal(t, unknown[S](), kept)
	}
	for _, bad := range []string{strings.ToLower(first), first[1:], first + "X", first[:4] + first[5:]} {
		_, err := p.Parse(bad)
		assert.ErrorContains(t, err, "did you mean "+first+"?")
	}
}

// number spells a value as its vocabulary's String does.
func (p Package[S, I, E]) number(s S) string {
	_, number, _ := strings.Cut(unknown[S]().String(), "(")
	if strings.HasPrefix(number, "0x") {
		return fmt.Sprintf("%#x", uint64(s))
	}
	return fmt.Sprintf("%d", int64(s))
}

// values yields every code with its neighbours, the ends of the type, powers of two
// with theirs, and random values.
func (p Package[S, I, E]) values() iter.Seq[S] {
	return func(yield func(S) bool) {
		around := func(s S) bool { return yield(s-1) && yield(s) && yield(s+1) }
		for row := range p.All() {
			if !around(p.code(row)) {
				return
			}
		}
		for bit := range 64 {
			power := uint64(1) << bit
			if !around(S(power)) || !around(S(-power)) {
				return
			}
		}
		random := rand.New(rand.NewPCG(1, 2))
		for range 1000 {
			n := random.Uint64()
			if !yield(S(n)) {
				return
			}
		}
	}
}

// Laws asserts what holds for every value.
func (p Package[S, I, E]) Laws(t testing.TB, s S) {
	err := s.Err()
	switch {
	case s.OK():
		require.NoError(t, err, "a success is never an error")
		require.Equal(t, secstatus.KindSuccess, s.Kind())
	default:
		require.Error(t, err, "only a success is a nil error")
		require.NotEqual(t, secstatus.KindSuccess, s.Kind())
		back, ok := p.StatusOf(err)
		require.True(t, ok)
		require.Equal(t, s, back)
		require.Contains(t, err.Error(), s.String())
	}
	require.Equal(t, s.Kind(), s.Condition().Kind(), "%v", s)
	if _, known := p.Lookup(s); !known {
		require.Contains(t, []secstatus.Condition{secstatus.Condition(secstatus.Unknown), secstatus.QualifiedSuccess}, s.Condition())
		require.Contains(t, s.String(), p.number(s), "a value is kept")
	}

	require.NotEmpty(t, s.String())
	parsed, perr := p.Parse(s.String())
	require.NoError(t, perr)
	require.Equal(t, s, parsed)
	text, terr := s.MarshalText()
	require.NoError(t, terr)
	require.Equal(t, s.String(), string(text))
	unmarshalled := p.Fallback
	require.NoError(t, p.Unmarshal(&unmarshalled, text))
	require.Equal(t, s, unmarshalled)
	require.Equal(t, s.String(), s.LogValue().String())
	p.equality(t, s)
	p.decoding(t, s)
	p.printing(t, s)
}

// equality asserts that errors are values.
func (p Package[S, I, E]) equality(t testing.TB, s S) {
	if s.OK() {
		return
	}
	require.True(t, s.Err() == s.Err(), "%v", s)
	counts := map[error]int{s.Err(): 1}
	counts[s.Err()]++
	require.Equal(t, map[error]int{s.Err(): 2}, counts, "%v", s)
	if next := s + 1; !next.OK() {
		require.False(t, s.Err() == next.Err(), "%v", s)
		require.NotErrorIs(t, s.Err(), next.Err())
	}
	require.Equal(t, s.Condition(), secstatus.ConditionOf(s.Err()))
	require.Equal(t, s.Advice(), secstatus.AdviceOf(s.Err()))
}

// decoding asserts that a status and its error come back equal from JSON, from their text
// and from their number.
func (p Package[S, I, E]) decoding(t testing.TB, s S) {
	text, err := json.Marshal(s)
	require.NoError(t, err)
	require.Equal(t, `"`+s.String()+`"`, string(text))
	decimal := fmt.Sprintf("%d", s)
	for _, data := range []string{string(text), decimal} {
		got := p.Fallback
		require.NoError(t, json.Unmarshal([]byte(data), &got))
		require.Equal(t, s, got, data)

		var e E
		if s.OK() {
			require.ErrorContains(t, json.Unmarshal([]byte(data), &e), " is a success, not an error")
			require.Equal(t, *new(E), e)
			continue
		}
		require.NoError(t, json.Unmarshal([]byte(data), &e))
		require.True(t, error(e) == s.Err(), data)
		again, err := json.Marshal(s.Err())
		require.NoError(t, err)
		require.Equal(t, string(text), string(again))
	}
}

// printing asserts that verbs of numbers print the number and verbs of strings the name.
func (p Package[S, I, E]) printing(t testing.TB, s S) {
	number := new(big.Int).SetUint64(uint64(s))
	if s < 0 {
		number.SetInt64(int64(s))
	}
	for _, verb := range []string{"%d", "%x", "%X", "%#x", "%o", "%+d", "%30d", "%-30x|"} {
		want := fmt.Sprintf(verb, number)
		require.Equal(t, want, fmt.Sprintf(verb, s))
		if err := s.Err(); err != nil {
			require.Equal(t, want, fmt.Sprintf(verb, err))
		}
	}
	for _, verb := range []string{"%v", "%s", "%q", "%50v", "%-50s|", "%.3s"} {
		require.Equal(t, fmt.Sprintf(verb, s.String()), fmt.Sprintf(verb, s))
		if err := s.Err(); err != nil {
			require.Equal(t, fmt.Sprintf(verb, err.Error()), fmt.Sprintf(verb, err))
		}
	}
	for _, verb := range []string{"%+v", "%#v"} {
		printed := fmt.Sprintf(verb, s)
		if _, known := p.Lookup(s); known {
			require.Contains(t, printed, s.String())
		}
		require.Contains(t, printed, p.number(s))
		if err := s.Err(); err != nil {
			printed = fmt.Sprintf(verb, err)
			require.Contains(t, printed, p.number(s))
		}
	}
}

// refused asserts that what is not a code decodes into nothing: it is an error, and leaves
// what was there.
func (p Package[S, I, E]) refused(t *testing.T) {
	type holder struct {
		S S
		E E
	}
	var e E
	require.NoError(t, json.Unmarshal([]byte(`"`+unknownFailure[S]().String()+`"`), &e))
	before := holder{unknown[S](), e}
	bad := []string{
		"null", `""`, `" "`, "true", "false", "{}", "[]", "[0]", "0.0", "1.5", "-1e2", `"0"`, `"-133"`, `"ſuccess"`, `"C\u212AR_OK"`,
		"18446744073709551616", "-9223372036854775809", `{"S":0}`,
	}
	if n := S(0) - 1; n > 0 {
		bad = append(bad, "-1")
	}
	if bits := reflect.TypeFor[S]().Bits(); bits < 64 {
		bad = append(bad, "4294967296", "-4294967297", "4294967163")
	}
	for _, data := range bad {
		got := before
		assert.Error(t, json.Unmarshal([]byte(data), &got.S), data)
		assert.Error(t, json.Unmarshal([]byte(data), &got.E), data)
		assert.Error(t, json.Unmarshal([]byte(`{"S":`+data+`}`), &got), data)
		assert.Error(t, json.Unmarshal([]byte(`{"E":`+data+`}`), &got), data)
		assert.Equal(t, before, got, data)
	}
	success := S(0)
	got := before
	assert.Error(t, json.Unmarshal([]byte(`"`+success.String()+`"`), &got.E))
	assert.Error(t, json.Unmarshal([]byte("0"), &got.E))
	assert.Equal(t, before, got)
	assert.ErrorContains(t, json.Unmarshal([]byte("null"), &got.S), "JSON null, want a string or a number")
}

// logged asserts what a structured log gets of an error.
func (p Package[S, I, E]) logged(t *testing.T) {
	for _, s := range []S{p.Fallback, unknownFailure[S]()} {
		var b strings.Builder
		log := slog.New(slog.NewJSONHandler(&b, nil))
		log.Error("failed", "err", s.Err())
		var line struct {
			Err struct {
				Name, Condition, Advice string
				Number                  S
			}
		}
		require.NoError(t, json.Unmarshal([]byte(b.String()), &line), b.String())
		assert.Equal(t, s.String(), line.Err.Name)
		assert.Equal(t, s, line.Err.Number)
		assert.Equal(t, s.Condition().String(), line.Err.Condition)
		assert.Equal(t, s.Advice().String(), line.Err.Advice)
	}
}

func (p Package[S, I, E]) errors(t *testing.T) {
	var all []error
	for row := range p.All() {
		if err := p.code(row).Err(); err != nil {
			all = append(all, err)
		}
	}
	all = append(all, (unknownFailure[S]()).Err())
	for _, err := range all {
		s, _ := p.StatusOf(err)
		for _, wrapped := range []error{err, fmt.Errorf("signing: %w", err), errors.Join(fs.ErrClosed, fmt.Errorf("at last: %w", err))} {
			got, ok := p.StatusOf(wrapped)
			assert.True(t, ok)
			assert.Equal(t, s, got)
			for _, other := range all {
				assert.Equal(t, other == err, errors.Is(wrapped, other), "%v is %v", wrapped, other)
			}
			for c := range secstatus.Conditions() {
				if target := c.Err(); target != nil {
					assert.Equal(t, c.Contains(s.Condition()), errors.Is(wrapped, target), "%v is %v", wrapped, c)
				}
			}
			for std, c := range map[error]secstatus.ErrorCondition{
				fs.ErrPermission:      secstatus.PermissionDenied,
				fs.ErrNotExist:        secstatus.NotFound,
				fs.ErrExist:           secstatus.AlreadyExists,
				errors.ErrUnsupported: secstatus.NotSupported,
			} {
				assert.Equal(t, c.Contains(s.Condition()), errors.Is(wrapped, std), "%v is %v", wrapped, std)
			}
			assert.NotErrorIs(t, wrapped, fs.ErrInvalid)
		}
	}
	lost := unknownFailure[S]()
	assert.ErrorIs(t, lost.Err(), lost.Err(), "one value without a name is like another of its kind")
	assert.NotErrorIs(t, lost.Err(), (lost + 1).Err())
	s, ok := p.StatusOf(nil)
	assert.True(t, ok)
	assert.True(t, s.OK())
	s, ok = p.StatusOf(fs.ErrPermission)
	assert.False(t, ok)
	assert.Equal(t, p.Fallback, s, "no status is not a success")
}

// unknownFailure returns a failure that no vocabulary defines.
func unknownFailure[S Code]() S {
	s := unknown[S]()
	if s.OK() {
		return -s
	}
	return s
}

func (p Package[S, I, E]) allocations(t *testing.T) {
	for row := range p.All() {
		s, cName := p.code(row), field[string](row, "Name")
		assert.Zero(t, testing.AllocsPerRun(10, func() {
			err := s.Err()
			if err != nil {
				sink += len(err.Error())
			}
			parsed, _ := p.Parse(cName)
			_, known := p.Lookup(s)
			if known {
				sink += len(s.String()) + int(s.Condition()) + int(parsed)
			}
		}), "%v", s)
	}
	s := unknownFailure[S]()
	assert.LessOrEqual(t, testing.AllocsPerRun(10, func() { kept = s.Err() }), 1.0)
	assert.Error(t, kept)
	assert.NotZero(t, sink)
}

// What the measured calls return goes here, so that they are not optimized away.
var (
	sink int
	kept error
)

// Fuzz adds the vocabulary's codes and the ends of 64 bits as seeds and asserts the
// laws for what the fuzzer makes of them.
func (p Package[S, I, E]) Fuzz(f *testing.F) {
	for row := range p.All() {
		f.Add(uint64(p.code(row)))
	}
	f.Add(uint64(math.MaxUint64))
	f.Fuzz(func(t *testing.T, n uint64) { p.Laws(t, S(n)) })
}

// FuzzParse asserts that a text is either refused, with a failure beside the error, or
// read as a value that is written in a way that reads the same.
func (p Package[S, I, E]) FuzzParse(f *testing.F) {
	for row := range p.All() {
		f.Add(field[string](row, "Name"))
		f.Add(field[string](row, "GoName"))
	}
	f.Add(unknown[S]().String())
	f.Fuzz(func(t *testing.T, text string) {
		s, err := p.Parse(text)
		if err != nil {
			require.Equal(t, p.Fallback, s)
			return
		}
		again, err := p.Parse(s.String())
		require.NoError(t, err)
		require.Equal(t, s, again)
	})
}

// FuzzJSON asserts that a JSON value is either refused, and then changes nothing, or read as
// the number or the name that it is, by statuses and by errors; and that no error carries a
// success.
func (p Package[S, I, E]) FuzzJSON(f *testing.F) {
	for row := range p.All() {
		f.Add(fmt.Appendf(nil, "%q", field[string](row, "Name")))
		f.Add(fmt.Appendf(nil, "%d", p.code(row)))
	}
	for _, seed := range []string{"null", `""`, " null ", "-0", "1e0", `"\u0043KR_OK"`, `"C\u212aR_OK"`, "{}", "[0]", "true", "4294967296", ""} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		before := unknown[S]()
		got := before
		var e E
		errorRefused := json.Unmarshal(data, &e)
		if err := json.Unmarshal(data, &got); err != nil {
			require.Equal(t, before, got, "%q", data)
			require.Error(t, errorRefused)
			require.Equal(t, *new(E), e)
			return
		}
		var text string
		if json.Unmarshal(data, &text) == nil {
			want, err := p.Parse(text)
			require.NoError(t, err, "%q", data)
			require.Equal(t, want, got, "%q", data)
		} else {
			number, ok := new(big.Int).SetString(strings.TrimSpace(string(data)), 10)
			require.True(t, ok, "%q", data)
			require.Equal(t, number.String(), fmt.Sprintf("%d", got))
		}
		if got.OK() {
			require.Error(t, errorRefused)
			return
		}
		require.NoError(t, errorRefused)
		require.True(t, error(e) == got.Err(), "%q", data)
	})
}
