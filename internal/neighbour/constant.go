// SPDX-License-Identifier: Apache-2.0

package neighbour

import (
	"fmt"
	"math/bits"
	"slices"
	"strconv"
	"strings"
)

type constant struct {
	name  string
	value uint64
}

// maxTerms is how many terms a composed constant can have.
const maxTerms = 16

// Constant says what a constant of PKCS #11 is that is not a CK_RV: of its name, such as
// CKA_SENSITIVE, or of several that are joined, such as CKF_RW_SESSION|CKF_SERIAL_SESSION, its
// value; of its kind and value, such as CKM:0x1087, its names. Of flags without a name, it names
// the bits. It is "" for any other text.
func Constant(text string) string {
	if len(text) > maxTerms*64 {
		return ""
	}
	upper := strings.ToUpper(strings.TrimSpace(text))
	if value, names, ok := composed(upper); ok && strings.Contains(names, "CK") {
		return fmt.Sprintf("%s is 0x%08X, a constant of PKCS #11 and no CK_RV", names, value)
	}
	kind, number, ok := strings.Cut(upper, ":")
	if !ok || len(kind) != len("CKM") {
		return ""
	}
	value, err := strconv.ParseUint(strings.ToLower(number), 0, 64)
	if err != nil {
		return ""
	}
	if names := namesOf(kind, value); names != "" {
		return fmt.Sprintf("0x%08X is %s of PKCS #11", value, names)
	}
	if kind != "CKF" || value == 0 {
		return ""
	}
	var parts []string
	for rest := value; rest != 0; rest &= rest - 1 {
		bit := uint64(1) << bits.TrailingZeros64(rest)
		names := namesOf(kind, bit)
		if names == "" {
			return ""
		}
		parts = append(parts, fmt.Sprintf("0x%08X (%s)", bit, names))
	}
	return fmt.Sprintf("0x%08X is %s of PKCS #11", value, strings.Join(parts, " | "))
}

// VendorValue returns the CK_RV, in hexadecimal, that a header writes as CKR_VENDOR_DEFINED and
// a number, joined by + or |.
func VendorValue(text string) (number string, ok bool) {
	upper := strings.Trim(strings.ToUpper(strings.TrimSpace(text)), "()")
	if len(text) > maxTerms*64 || !strings.HasPrefix(upper, "CKR_VENDOR_DEFINED") || !strings.ContainsAny(upper, "+|") {
		return "", false
	}
	value, _, ok := composed(strings.Replace(upper, "CKR_VENDOR_DEFINED", "0x80000000", 1))
	return fmt.Sprintf("0x%08X", value), ok
}

// composed returns the value of constants and numbers that are joined by | or +. Of the names,
// which may be one, all have to be constants of one kind.
func composed(text string) (value uint64, names string, ok bool) {
	terms := strings.FieldsFunc(text, func(r rune) bool { return r == '|' || r == '+' })
	if len(terms) == 0 || len(terms) > maxTerms {
		return 0, "", false
	}
	kind := ""
	for i, term := range terms {
		term = strings.Trim(term, " ()")
		terms[i] = term
		if n, err := strconv.ParseUint(strings.TrimRight(strings.ToLower(term), "ul"), 0, 64); err == nil && len(terms) > 1 {
			terms[i] = fmt.Sprintf("0x%X", n)
			if strings.Contains(text, "+") {
				value += n
			} else {
				value |= n
			}
			continue
		}
		at, found := slices.BinarySearchFunc(constants[:], term, func(c constant, name string) int { return strings.Compare(c.name, name) })
		if !found || kind != "" && kind != term[:4] {
			return 0, "", false
		}
		kind = term[:4]
		if strings.Contains(text, "+") {
			value += constants[at].value
		} else {
			value |= constants[at].value
		}
	}
	return value, strings.Join(terms, "|"), true
}

// namesOf returns the constants of a kind that have a value.
func namesOf(kind string, value uint64) string {
	var names []string
	for _, c := range constants {
		if c.value == value && strings.HasPrefix(c.name, kind+"_") {
			names = append(names, c.name)
		}
	}
	return strings.Join(names, " or ")
}
