// SPDX-License-Identifier: Apache-2.0

// Package vocab is what the packages of the vocabularies are made of: the row of a value
// in the tables that are generated from the registry, how a value is shown and read,
// whatever its type, and how facts are looked up. The tables are theirs, and those of the
// conversions package conv's.
package vocab

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"log/slog"
	"sort"
	"strconv"
	"strings"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/internal/jsontext"
	"github.com/secstatus/secstatus/internal/suggest"
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

// ParseNumber accepts exactly what [Number] writes: neither a number out of T's range nor one in another base. It reports
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
	search := suggest.To(text)
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

// UnmarshalJSON sets v to the number that data is, or to what parse makes of the string that
// it is, and leaves v as it is on an error.
func UnmarshalJSON[T Value](v *T, data []byte, ctype string, parse func(string) (T, error)) error {
	var text string
	var number T
	var isNumber, fits bool
	var err error
	if signed[T]() {
		var n int64
		text, n, isNumber, err = jsontext.Value[int64](data)
		number = T(n)
		fits = int64(number) == n
	} else {
		var n uint64
		text, n, isNumber, err = jsontext.Value[uint64](data)
		number = T(n)
		fits = uint64(number) == n
	}
	switch {
	case err != nil:
		return fmt.Errorf("no %s: %w", ctype, err)
	case !isNumber:
		return Unmarshal(v, []byte(text), parse)
	case !fits:
		return fmt.Errorf("no %s: JSON number %s is out of range", ctype, data)
	}
	*v = number
	return nil
}

// signed reports whether T has negative values.
func signed[T Value]() bool { return ^T(0) < 0 }

// SetError sets what an error carries to a status that was decoded with err, and leaves it
// as it is if that failed or if the status is a success, which no error carries.
func SetError[T interface {
	Value
	fmt.Stringer
	OK() bool
}](code, decoded *T, err error) error {
	if err != nil {
		return err
	}
	if (*decoded).OK() {
		return fmt.Errorf("%v is a success, not an error", *decoded)
	}
	*code = *decoded
	return nil
}

// Format prints a status, or the error of one, for package fmt. What is printed for %v is
// the name and a tail; for %+v the number stands between them. As Go source, it is the
// number converted to a type, and what is selected of that.
func Format[T Value](f fmt.State, verb rune, v T, goType string, base int, name, tail, selected string) {
	if verb != 'v' && verb != 's' && verb != 'q' {
		var number any = uint64(v)
		if signed[T]() {
			number = int64(v)
		}
		fmt.Fprintf(f, fmt.FormatString(f, verb), number)
		return
	}
	_, wide := f.Width()
	_, precise := f.Precision()
	named := !strings.HasSuffix(name, ")")
	switch {
	case verb == 'v' && f.Flag('#'):
		number := digits(v, base)
		if named {
			number += " /* " + name + " */"
		}
		name, tail, verb = goType+"("+number+")", selected, 's'
	case verb == 'v' && f.Flag('+'):
		if named {
			name += " (" + digits(v, base) + ")"
		}
		verb = 's'
	}
	if verb == 'q' || wide || precise {
		fmt.Fprintf(f, fmt.FormatString(f, verb), name+tail)
		return
	}
	io.WriteString(f, name)
	io.WriteString(f, tail)
}

// digits returns a number as Number shows it.
func digits[T Value](v T, base int) string {
	number := Number("", v, base)
	return number[1 : len(number)-1]
}

// LogError returns what an error is in a structured log.
func LogError[T Value](v T, name string, c secstatus.Condition, a secstatus.Advice) slog.Value {
	number := slog.Uint64("number", uint64(v))
	if signed[T]() {
		number = slog.Int64("number", int64(v))
	}
	return slog.GroupValue(slog.String("name", name), number, slog.String("condition", c.String()), slog.String("advice", a.String()))
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

// A Fact is a statement about a code. A table of facts is sorted by code, and
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
