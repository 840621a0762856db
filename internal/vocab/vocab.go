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

// A Text is what is said about a code where there is room for one line.
type Text struct {
	Message string // "NAME: summary", what the code's error says
	Name    uint8  // how many bytes of Message are the name
}

// CName returns the code's name in C.
func (t *Text) CName() string { return t.Message[:t.Name] }

// A Name is a name of a code: in C, in Go, or an alias.
type Name struct {
	Name string
	Row  uint16 // the code's row in the vocabulary's tables
}

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

// Find returns the row that a name denotes; names are sorted.
func Find(names []Name, name string) (row int, ok bool) {
	i := sort.Search(len(names), func(i int) bool { return names[i].Name >= name })
	if i < len(names) && names[i].Name == name {
		return int(names[i].Row), true
	}
	return 0, false
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
	Base     int    // of the numbers in values without a name
	Names    []Name // sorted
	Fallback T      // what goes with an error
}

// Parse reads a name, or a value without one as [Number] writes it. value gives the
// value of a row. The error is a [secstatus.ParseError] that suggests a name.
func (y *Syntax[T]) Parse(text string, value func(row int) T) (T, error) {
	if row, ok := Find(y.Names, text); ok {
		return value(row), nil
	}
	if v, ok := ParseNumber[T](y.CType, text, y.Base); ok {
		return v, nil
	}
	search := nearest.To(text)
	for _, n := range y.Names {
		search.Try(n.Name)
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

// Each iterates over a table without giving it out: nobody can change it.
func Each[T any](rows []T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, row := range rows {
			if !yield(row) {
				return
			}
		}
	}
}
