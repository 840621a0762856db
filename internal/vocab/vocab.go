// SPDX-License-Identifier: Apache-2.0

// Package vocab is what the packages of the vocabularies have in common: how a
// value is shown and read, whatever its type. The tables are theirs; the search,
// the syntax of values without a name, and the errors are here.
package vocab

import (
	"errors"
	"iter"
	"sort"
	"strconv"
	"strings"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/internal/nearest"
)

// A Value is the integer type of a vocabulary's codes.
type Value interface {
	~int32 | ~uint16 | ~uint64
}

// Number shows a value that has no name by type and number: psa_status_t(-7). The
// base is 10 or 16.
func Number[T Value](ctype string, v T, base int) string {
	b := make([]byte, 0, 40)
	b = append(b, ctype...)
	b = append(b, '(')
	if base == 16 {
		b = append(b, "0x"...)
		b = strconv.AppendUint(b, uint64(v), 16)
	} else {
		b = strconv.AppendInt(b, int64(v), 10)
	}
	return string(append(b, ')'))
}

// ParseNumber reads what [Number] writes, and nothing else that it could not have
// written: neither a number out of T's range nor one in another base. It reports
// whether text is of that form.
func ParseNumber[T Value](ctype, text string, base int) (T, bool) {
	digits, ok := strings.CutPrefix(text, ctype+"(")
	if !ok {
		return 0, false
	}
	digits, ok = strings.CutSuffix(digits, ")")
	if !ok {
		return 0, false
	}
	var v T
	if base == 16 {
		if digits, ok = strings.CutPrefix(digits, "0x"); !ok {
			return 0, false
		}
		n, err := strconv.ParseUint(digits, 16, 64)
		if v = T(n); err != nil || uint64(v) != n {
			return 0, false
		}
	} else {
		n, err := strconv.ParseInt(digits, 10, 64)
		if v = T(n); err != nil || int64(v) != n {
			return 0, false
		}
	}
	return v, Number(ctype, v, base) == text
}

// A Syntax is how a vocabulary writes its values.
type Syntax[T Value] struct {
	CType    string
	Base     int // of the numbers in values without a name
	Fallback T   // what goes with an error
	Names    [2]Names[T]
	Aliases  []Fact[T, secstatus.Alias]
}

// Names are the names of one kind that the codes of a vocabulary have.
type Names[T Value] struct {
	Codes []T // sorted by name
	Of    func(T) string
}

// find returns the code of a name, and whether there is one.
func (n *Names[T]) find(name string) (code T, ok bool) {
	i := sort.Search(len(n.Codes), func(i int) bool { return n.Of(n.Codes[i]) >= name })
	if i < len(n.Codes) && n.Of(n.Codes[i]) == name {
		return n.Codes[i], true
	}
	return 0, false
}

// Parse reads a name, or a value without one as [Number] writes it. The error is a
// [secstatus.ParseError] that suggests a name.
func (y *Syntax[T]) Parse(text string) (T, error) {
	for i := range y.Names {
		if code, ok := y.Names[i].find(text); ok {
			return code, nil
		}
	}
	for i := range y.Aliases {
		if y.Aliases[i].Is.Name == text {
			return y.Aliases[i].Of, nil
		}
	}
	if v, ok := ParseNumber[T](y.CType, text, y.Base); ok {
		return v, nil
	}
	search := nearest.To(text)
	for _, names := range y.Names {
		for _, code := range names.Codes {
			search.Try(names.Of(code))
		}
	}
	for _, alias := range y.Aliases {
		search.Try(alias.Is.Name)
	}
	return y.Fallback, &secstatus.ParseError{Type: y.CType, Text: text, Nearest: search.Best()}
}

// Unmarshal sets v to what parse makes of text, and leaves it as it is on an error.
func Unmarshal[T Value](v *T, text []byte, parse func(string) (T, error)) error {
	parsed, err := parse(string(text))
	if err == nil {
		*v = parsed
	}
	return err
}

// A Range is a range of values and what there is to say of it.
type Range[T Value] struct {
	Low, High                     T
	Title, Owner, Summary, Source string
}

// RangeOf returns the number of the range that v lies in, counted from 1, or 0.
func RangeOf[T Value](ranges []Range[T], v T) uint8 {
	for i := range ranges {
		if ranges[i].Low <= v && v <= ranges[i].High {
			return uint8(i + 1)
		}
	}
	return 0
}

// RangeRow returns the range of that number, and for any other number one that is
// empty.
func RangeRow[T Value](ranges []Range[T], number uint8) Range[T] {
	if i := int(number) - 1; i >= 0 && i < len(ranges) {
		return ranges[i]
	}
	return Range[T]{Low: 1, Title: "no range"}
}

// StatusOf returns the E that err is, wraps or joins, the first in the order of
// [errors.As].
func StatusOf[E error](err error) (E, bool) {
	var e E
	ok := errors.As(err, &e)
	return e, ok
}

// A Fact is something that is said of a code. A table of facts is sorted by code, and
// has none, one or several for each.
type Fact[C Value, T any] struct {
	Of C
	Is T
}

// first returns the index of the first fact of a code, or of the next code that has one.
func first[C Value, T any](facts []Fact[C, T], code C) int {
	return sort.Search(len(facts), func(i int) bool { return facts[i].Of >= code })
}

// Of iterates over the facts of a code, without giving out the table: nobody can
// change it. If the code is not listed, there are none.
func Of[C Value, T any](facts []Fact[C, T], code C, listed bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := first(facts, code); listed && i < len(facts) && facts[i].Of == code; i++ {
			if !yield(facts[i].Is) {
				return
			}
		}
	}
}

// An Advice is what a single code advises in place of its condition, and why.
type Advice struct {
	Advice secstatus.Advice
	Reason string
}

// AdviceOf returns the advice for a code: its own, or that of its condition.
func AdviceOf[C Value](advices []Fact[C, Advice], code C, c secstatus.Condition) Advice {
	for own := range Of(advices, code, true) {
		return own
	}
	return Advice{c.Advice(), c.AdviceReason()}
}

// Texts are the texts of some codes, at most one of each.
type Texts[C Value] []Fact[C, string]

// Of returns the text of a code, or "".
func (t Texts[C]) Of(code C) string {
	if i := first(t, code); i < len(t) && t[i].Of == code {
		return t[i].Is
	}
	return ""
}
