// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"bytes"
	"fmt"
	"slices"

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

// index makes the function that finds a value's row without a search: by one array
// load where the values lie close together, but for a few, and by two where they lie
// in many places.
func index(v *registry.Vocabulary) []byte {
	row := map[int64]int{}
	var values []int64
	for i, code := range v.Codes {
		row[code.Value] = i
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
	strays := append(slices.Clone(values[:first]), values[last+1:]...)
	unknown := len(v.Codes) + len(unknownConditions(v)) - 1

	b := goFile("index", "", v.File)
	x := indexer{b: b, v: v, row: row, unknown: unknown}
	if len(strays) <= mostStrays {
		x.dense(values[first], values[last])
	} else {
		strays = nil
		x.paged(values[0], values[len(values)-1])
	}
	for _, value := range strays {
		fmt.Fprintf(b, "\tif v == %s {\n\t\treturn %d\n\t}\n", goLiteral(v, value), row[value])
	}
	if v.OpenSuccess() {
		fmt.Fprintf(b, "\tif v > 0 {\n\t\treturn %d // a success without a code\n\t}\n", unknown-1)
	}
	fmt.Fprintf(b, "\treturn %d // a failure without a code\n}\n", unknown)
	return b.Bytes()
}

// An indexer writes the arrays and the beginning of the function.
type indexer struct {
	b       *bytes.Buffer
	v       *registry.Vocabulary
	row     map[int64]int // by value
	unknown int
}

// rowOf returns the row of a value, which need not have a code.
func (x indexer) rowOf(value int64) int {
	if r, ok := x.row[value]; ok {
		return r
	}
	return x.unknown
}

// integer is the type of the rows.
func (x indexer) integer() string {
	if x.unknown > 255 {
		return "uint16"
	}
	return "uint8"
}

func (x indexer) dense(low, high int64) {
	name := "rowsOf" + x.v.Go
	fmt.Fprintf(x.b, "// %s holds the row of each value from %s on.\nvar %s = [%d]%s{\n", name, goLiteral(x.v, low), name, high-low+1, x.integer())
	var rows []int
	for value := low; value <= high; value++ {
		rows = append(rows, x.rowOf(value))
	}
	numbers(x.b, rows)
	fmt.Fprint(x.b, "}\n\n")
	fmt.Fprintf(x.b, "// %s returns the row of a value of type %s.\nfunc %[1]s(v %[3]s) int {\n", x.v.Go, x.v.CType, x.v.GoInteger())
	fmt.Fprintf(x.b, "\tif i := %s; i < %s(len(%s)) {\n\t\treturn int(%[3]s[i])\n\t}\n", x.offset(low), x.unsigned(), name)
}

func (x indexer) paged(low, high int64) {
	pages, rows := []int{}, []int{}
	number := map[string]int{}
	for start := low; start <= high; start += pageSize {
		var page []int
		for value := start; value < start+pageSize; value++ {
			page = append(page, x.rowOf(value))
		}
		key := fmt.Sprint(page)
		if _, ok := number[key]; !ok {
			number[key] = len(rows) / pageSize
			rows = append(rows, page...)
		}
		pages = append(pages, number[key])
	}
	pagesName, rowsName := "pagesOf"+x.v.Go, "rowsOf"+x.v.Go
	fmt.Fprintf(x.b, "// %s holds, for each %d values from %s on, the page of %s that has their rows.\nvar %s = [%d]uint8{\n",
		pagesName, pageSize, goLiteral(x.v, low), rowsName, pagesName, len(pages))
	numbers(x.b, pages)
	fmt.Fprintf(x.b, "}\n\nvar %s = [%d]%s{\n", rowsName, len(rows), x.integer())
	numbers(x.b, rows)
	fmt.Fprint(x.b, "}\n\n")
	fmt.Fprintf(x.b, "// %s returns the row of a value of type %s.\nfunc %[1]s(v %[3]s) int {\n", x.v.Go, x.v.CType, x.v.GoInteger())
	fmt.Fprintf(x.b, "\tif i := %s; i < %s(len(%s)*%d) {\n\t\treturn int(%s[uint(%[3]s[i/%[4]d])*%[4]d+uint(i%%%[4]d)])\n\t}\n",
		x.offset(low), x.unsigned(), pagesName, pageSize, rowsName)
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
