// SPDX-License-Identifier: Apache-2.0

// Package neighbour says whose a number or a name may be that is no status code of ours:
// other libraries' errors, and the constants of PKCS #11 that are no CK_RV.
package neighbour

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

type row struct {
	title     string
	low, high int64
	prefix    []string
	source    string
}

type constant struct {
	name  string
	value uint64
}

// OfNumber says whose a number looks like, likeliest first. Text is decimal, with a sign or
// without, or hexadecimal with 0x.
func OfNumber(text string) (titles []string) {
	n, err := strconv.ParseInt(text, 0, 64)
	if err != nil {
		return nil
	}
	wrapped := n
	if n > math.MaxInt32 && n <= math.MaxUint32 {
		wrapped = int64(int32(uint32(n)))
	} else if n < 0 && n >= math.MinInt32 {
		wrapped = int64(uint32(int32(n)))
	}
	for _, r := range rows {
		if r.low <= n && n <= r.high || r.low <= wrapped && wrapped <= r.high {
			titles = append(titles, r.title)
		}
	}
	return titles
}

// OfName says whose name a text is by its prefix, and "" if it is nobody's that is known.
func OfName(text string) string {
	for _, r := range rows {
		for _, p := range r.prefix {
			if len(text) > len(p) && strings.EqualFold(text[:len(p)], p) {
				return r.title
			}
		}
	}
	return ""
}

// Constant says what a constant of PKCS #11 is that is no CK_RV: of its name, such as
// CKA_SENSITIVE, its value, and of its kind and value, such as CKM:0x1087, its names. It is
// "" for any other text.
func Constant(text string) string {
	upper := strings.ToUpper(strings.TrimSpace(text))
	if i, ok := slices.BinarySearchFunc(constants[:], upper, func(c constant, name string) int { return strings.Compare(c.name, name) }); ok {
		return fmt.Sprintf("%s is 0x%08X, a constant of PKCS #11 and no CK_RV", constants[i].name, constants[i].value)
	}
	kind, number, ok := strings.Cut(upper, ":")
	if !ok || len(kind) != len("CKM") {
		return ""
	}
	value, err := strconv.ParseUint(strings.ToLower(number), 0, 64)
	if err != nil {
		return ""
	}
	var names []string
	for _, c := range constants {
		if c.value == value && strings.HasPrefix(c.name, kind+"_") {
			names = append(names, c.name)
		}
	}
	if names == nil {
		return ""
	}
	return fmt.Sprintf("0x%08X is %s of PKCS #11", value, strings.Join(names, " or "))
}
