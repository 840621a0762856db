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

// A Syntax is how a vocabulary writes its values. Its names are numbered, those in C
// first.
type Syntax[T Value] struct {
	CType    string
	Base     int                // of the numbers in values without a name
	Fallback T                  // what goes with an error
	Rows     int                // how many names in C there are
	Order    []uint16           // the numbers of the names, sorted by name
	Name     func(i int) string // the name of that number
	Value    func(i int) T      // what it denotes
}

// Parse reads a name, or a value without one as [Number] writes it. The error is a
// [secstatus.ParseError] that suggests a name.
func (y *Syntax[T]) Parse(text string) (T, error) {
	i := sort.Search(len(y.Order), func(i int) bool { return y.Name(int(y.Order[i])) >= text })
	if i < len(y.Order) && y.Name(int(y.Order[i])) == text {
		return y.Value(int(y.Order[i])), nil
	}
	if v, ok := ParseNumber[T](y.CType, text, y.Base); ok {
		return v, nil
	}
	search := nearest.To(text)
	for row := range y.Rows { // of names that are equally like the text, that in C is suggested
		search.Try(y.Name(row))
	}
	for _, i := range y.Order {
		if int(i) >= y.Rows {
			search.Try(y.Name(int(i)))
		}
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

// A Fact is something that is said of a row of a vocabulary. A table of facts is
// sorted by row, and has none, one or several for each.
type Fact[T any] struct {
	Row uint16
	Is  T
}

// Of iterates over the facts of a row, counted from 1, without giving out the table:
// nobody can change it.
func Of[T any](facts []Fact[T], row uint16) iter.Seq[T] {
	return func(yield func(T) bool) {
		i := sort.Search(len(facts), func(i int) bool { return facts[i].Row+1 >= row })
		for ; i < len(facts) && facts[i].Row+1 == row; i++ {
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

// AdviceOf returns the advice for a row: its own, or that of its condition.
func AdviceOf(advices []Fact[Advice], row int, c secstatus.Condition) Advice {
	for own := range Of(advices, uint16(row)+1) {
		return own
	}
	return Advice{c.Advice(), c.AdviceReason()}
}

// Texts are the texts of some rows, at most one of each.
type Texts []Fact[string]

// Of returns the text of a row, or "".
func (t Texts) Of(row int) string {
	i := sort.Search(len(t), func(i int) bool { return int(t[i].Row) >= row })
	if i < len(t) && int(t[i].Row) == row {
		return t[i].Is
	}
	return ""
}
