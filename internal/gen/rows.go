// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"bytes"
	"fmt"
	"maps"
	"math/bits"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/internal/registry"
)

const (
	// widestGap is how far apart two neighbouring values may be and still share an array.
	widestGap = 2048
	// mostStrays is how many values may lie outside of that array.
	mostStrays = 4
	// pageSize is how many values share a page where they lie in many places.
	pageSize = 64
)

// rowsOf makes the function that finds a value's row without a search: by one array
// load where the values lie close together, but for a few, and by two where they lie
// in many places. The arrays are keyed by value, and the rows are constants, so that a
// new code moves no number.
func rowsOf(v *registry.Vocabulary) []byte {
	var values []int64
	for _, code := range v.Codes {
		values = append(values, code.Value)
	}
	slices.Sort(values)
	first, last := 0, 0 // the longest run of values without a wide gap
	for start, i := 0, 1; i <= len(values); i++ {
		if i == len(values) || values[i]-values[i-1] > widestGap {
			if i-1-start > last-first {
				first, last = start, i-1
			}
			start = i
		}
	}
	b := goFile("vocab", "", v.File)
	x := indexer{b: b, v: v}
	x.rows()
	var strays []registry.Code
	if len(values)-(last-first+1) <= mostStrays {
		x.dense(values[first], values[last])
		for _, code := range v.Codes {
			if code.Value < values[first] || code.Value > values[last] {
				strays = append(strays, code)
			}
		}
	} else {
		x.paged(values[0], values[len(values)-1])
	}
	fmt.Fprintf(b, "// PlaceOf%s returns the row of a value of type %s, counted from 1, or 0 for a failure without\n// a code: a table that begins with those is indexed without a branch, and without a check if it has room for all\n// that the type can hold.\nfunc PlaceOf%[1]s(v %[3]s) %[4]s {\n", v.Go, v.CType, v.GoInteger(), x.integer())
	x.find(strays, !v.OpenSuccess(), "")
	fmt.Fprint(b, "\treturn 0\n}\n\n")
	fmt.Fprintf(b, "// RowOf%s returns the row of a value of type %s. Every value has one; those without a code\n// share the rows after the last code.\nfunc RowOf%[1]s(v %[3]s) int {\n", v.Go, v.CType, v.GoInteger())
	x.find(strays, false, " - 1")
	fmt.Fprintf(b, "\treturn %s - 1 // a failure without a code\n}\n", x.unknown(registry.Unknown))
	return b.Bytes()
}

// An indexer writes the arrays and the beginning of the function.
type indexer struct {
	b *bytes.Buffer
	v *registry.Vocabulary

	within, at string // whether the arrays have a value, and where
}

// find makes the beginning of a function that returns the row of v, counted from 1, less
// what is said: up to the values that are failures without a code, or, if zero says that 0
// is right for those, up to the values that the arrays do not have.
func (x indexer) find(strays []registry.Code, zero bool, less string) {
	switch {
	case zero:
		fmt.Fprintf(x.b, "\tif %s {\n\t\treturn %s\n\t}\n", x.within, x.at)
	case less == "":
		fmt.Fprintf(x.b, "\tif %s {\n\t\tif row := %s; row != 0 {\n\t\t\treturn row\n\t\t}\n\t}\n", x.within, x.at)
	default:
		fmt.Fprintf(x.b, "\tif %s {\n\t\tif row := %s; row != 0 {\n\t\t\treturn int(row)%s\n\t\t}\n\t}\n", x.within, x.at, less)
	}
	for _, code := range strays {
		fmt.Fprintf(x.b, "\tif v == %s {\n\t\treturn %s%s\n\t}\n", goLiteral(x.v, code.Value), x.row(code), less)
	}
	if x.v.OpenSuccess() {
		fmt.Fprintf(x.b, "\tif v > 0 {\n\t\treturn %s%s // a success without a code\n\t}\n", x.unknown(registry.QualifiedSuccess), less)
	}
}

// row is the constant of a code's row: one more than its number, as the arrays have 0
// where there is no code.
func (x indexer) row(code registry.Code) string { return x.v.ID + code.Go }

// unknown is the constant of the row of values without a code that have a condition.
func (x indexer) unknown(condition string) string {
	if condition == registry.QualifiedSuccess {
		return x.v.ID + "SuccessWithoutCode"
	}
	return x.v.ID + "WithoutCode"
}

// rows makes the constants of the rows.
func (x indexer) rows() {
	fmt.Fprintf(x.b, "// The rows of %s, counted from 1.\nconst (\n\t_ = iota\n", x.v.Title)
	for _, code := range x.v.Codes {
		fmt.Fprintf(x.b, "\t%s\n", x.row(code))
	}
	for _, condition := range unknownConditions(x.v) {
		fmt.Fprintf(x.b, "\t%s\n", x.unknown(condition))
	}
	fmt.Fprint(x.b, ")\n\n")
}

// powerOfTwo returns the lowest power of two that is not below n. An array of that length
// needs no check of an index that is taken modulo the length.
func powerOfTwo(n int) int { return 1 << bits.Len(uint(n-1)) }

// places returns how many entries a table needs that is indexed by place without a check.
func (x indexer) places() int {
	if x.integer() == "uint8" {
		return 256
	}
	return powerOfTwo(1 + len(x.v.Codes) + len(unknownConditions(x.v)))
}

// integer is the type of the rows.
func (x indexer) integer() string {
	if len(x.v.Codes)+len(unknownConditions(x.v)) > 255 {
		return "uint16"
	}
	return "uint8"
}

func (x *indexer) dense(low, high int64) {
	name := "rowsOf" + x.v.Go
	fmt.Fprintf(x.b, "// %s holds the row of each value from %s on, or 0.\nvar %s = [...]%s{\n", name, goLiteral(x.v, low), name, x.integer())
	for _, code := range x.v.Codes {
		if low <= code.Value && code.Value <= high {
			fmt.Fprintf(x.b, "\t%s: %s,\n", x.key(code.Value, low), x.row(code))
		}
	}
	fmt.Fprint(x.b, "}\n\n")
	x.within = fmt.Sprintf("i := %s; i < %s(len(%s))", x.offset(low), x.unsigned(), name)
	x.at = name + "[i]"
}

func (x *indexer) paged(low, high int64) {
	low &^= pageSize - 1
	pages := map[int64][]registry.Code{} // by the page's lowest value
	for _, code := range x.v.Codes {
		start := code.Value &^ (pageSize - 1)
		pages[start] = append(pages[start], code)
	}
	starts := slices.Sorted(maps.Keys(pages))
	page := func(start int64) string {
		return fmt.Sprintf("%sPage%s", x.v.ID, strings.Replace(fmt.Sprint(start), "-", "Minus", 1))
	}
	room := powerOfTwo(1 + len(starts))
	pagesName, rowsName := "pagesOf"+x.v.Go, "rowsOf"+x.v.Go
	fmt.Fprintf(x.b, "// The pages of %d values that have codes, by their lowest value.\nconst (\n\t_ = iota\n", pageSize)
	for _, start := range starts {
		fmt.Fprintf(x.b, "\t%s\n", page(start))
	}
	fmt.Fprintf(x.b, ")\n\n// %s holds, for each %d values from %s on, their page, or 0.\nvar %s = [...]uint8{\n", pagesName, pageSize, goLiteral(x.v, low), pagesName)
	for _, start := range starts {
		fmt.Fprintf(x.b, "\t(%s) / %d: %s,\n", x.key(start, low), pageSize, page(start))
	}
	fmt.Fprintf(x.b, "}\n\n// %s holds the row of each value on a page, or 0. Page 0 is for values without codes.\nvar %s = [%d][%d]%s{\n\t{},\n", rowsName, rowsName, room, pageSize, x.integer())
	for _, start := range starts {
		fmt.Fprintf(x.b, "\t{ // %s\n", goLiteral(x.v, start))
		for _, code := range pages[start] {
			fmt.Fprintf(x.b, "\t\t%s: %s,\n", x.key(code.Value, start), x.row(code))
		}
		fmt.Fprint(x.b, "\t},\n")
	}
	fmt.Fprint(x.b, "}\n\n")
	x.within = fmt.Sprintf("i := %s; i < %s(len(%s)*%d)", x.offset(low), x.unsigned(), pagesName, pageSize)
	x.at = fmt.Sprintf("%s[%s[i/%d]%%%d][i%%%[3]d]", rowsName, pagesName, pageSize, room)
}

// key is the index of a value in an array that begins at low, as an expression that has
// the value in it.
func (x indexer) key(value, low int64) string {
	switch {
	case low == 0:
		return goLiteral(x.v, value)
	case low < 0:
		return fmt.Sprintf("%s + %d", goLiteral(x.v, value), -low)
	}
	return fmt.Sprintf("%s - %s", goLiteral(x.v, value), goLiteral(x.v, low))
}

// unsigned is the unsigned type as wide as the vocabulary's, or 32 bits, in which
// lengths fit.
func (x indexer) unsigned() string { return fmt.Sprintf("uint%d", max(x.v.Bits, 32)) }

// offset is how far v lies above low, as an unsigned number that is large if v lies
// below.
func (x indexer) offset(low int64) string {
	converted := x.unsigned() + "(v)"
	if x.unsigned() == x.v.GoInteger() {
		converted = "v"
	}
	if low == 0 {
		return converted
	}
	return fmt.Sprintf("%s - %#x /* from %d */", converted, uint32(low), low)
}
