// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"fmt"
	"slices"

	"github.com/secstatus/secstatus/internal/registry"
)

// widestGap is how far apart two neighbouring values may be and still share an array.
const widestGap = 256

// denseIndex makes the function that finds a value's row by one array load. It is
// for a vocabulary whose values lie close together but for a few.
func denseIndex(v *registry.Vocabulary) []byte {
	fn, param := v.Go, v.GoInteger()
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
	low, high := values[first], values[last]
	unknown := len(v.Codes) + len(unknownConditions(v)) - 1

	b := goFile("index", "", v.File)
	name := "rowsOf" + fn
	fmt.Fprintf(b, "// %s holds the row of each value from %s on.\nvar %s = [%d]uint8{\n", name, goLiteral(v, low), name, high-low+1)
	for value := low; value <= high; value++ {
		r, ok := row[value]
		if !ok {
			r = unknown
		}
		fmt.Fprintf(b, "%d,", r)
		if (value-low)%16 == 15 {
			fmt.Fprintln(b)
		}
	}
	fmt.Fprint(b, "\n}\n\n")

	fmt.Fprintf(b, "// %s returns the row of a %s.\nfunc %s(v %s) int {\n", fn, v.CType, fn, param)
	if v.Signed {
		fmt.Fprintf(b, "\tif i := uint32(v) - %#x; i < uint32(len(%s)) { // counted from %d\n\t\treturn int(%s[i])\n\t}\n", uint32(low), name, low, name)
	} else {
		fmt.Fprintf(b, "\tif v < uint64(len(%s)) {\n\t\treturn int(%s[v])\n\t}\n", name, name)
	}
	for i, value := range values {
		if i < first || i > last {
			fmt.Fprintf(b, "\tif v == %s {\n\t\treturn %d\n\t}\n", goLiteral(v, value), row[value])
		}
	}
	if v.OpenSuccess() {
		fmt.Fprintf(b, "\tif v > 0 {\n\t\treturn %d // a success without a code\n\t}\n", unknown-1)
	}
	fmt.Fprintf(b, "\treturn %d // a failure without a code\n}\n", unknown)
	return b.Bytes()
}
