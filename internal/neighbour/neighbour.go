// SPDX-License-Identifier: Apache-2.0

// Package neighbour says whose a number or a name may be that is not a status code of ours:
// other libraries' errors, the values that vendors define, and the constants of PKCS #11 that
// are no CK_RV; and what modules that are known mean by a code.
package neighbour

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/cpkcs11"
)

type row struct {
	title, module string
	low, high     int64
	values        []named
	prefix        []string
	hex           bool // only numbers in hexadecimal
	beside        bool // told beside codes with a name
	only          secstatus.Vocabulary
	formula       string
	source        string
}

type named struct {
	name  string
	value int64
}

type meaning struct{ code, module, says, source string }

// OfNumber says whose a number looks like, likeliest first. Text is decimal, with a sign or
// without, or hexadecimal with 0x. In is the vocabulary that was asked for, or 0. For a number
// that is a code with a name, it says only who else gives it one in the same programs.
func OfNumber(text string, in secstatus.Vocabulary, isCode bool) (titles []string) {
	n, err := strconv.ParseInt(text, 0, 64)
	if err != nil {
		return nil
	}
	isHex := len(text) > 2 && text[0] == '0' && text[1]|0x20 == 'x'
	wrapped := n
	if n > math.MaxInt32 && n <= math.MaxUint32 {
		wrapped = int64(int32(uint32(n)))
	} else if n < 0 && n >= math.MinInt32 {
		wrapped = int64(uint32(int32(n)))
	}
	for i := range rows {
		r := &rows[i]
		if isCode && !r.beside || r.hex && !isHex || r.only != 0 && r.only != in {
			continue
		}
		for _, v := range [...]int64{n, wrapped} {
			if title := r.tells(v); title != "" {
				titles = append(titles, title)
				break
			}
		}
	}
	return titles
}

// tells returns what a row says of a number, and "" if it is none of the row's.
func (r *row) tells(n int64) string {
	if n < r.low || n > r.high {
		return ""
	}
	what := ""
	for _, v := range r.values {
		if v.value == n {
			what = v.name
		}
	}
	if r.values != nil && what == "" {
		return ""
	}
	if r.formula != "" {
		var ok bool
		if what, ok = parts(r.formula, n); !ok {
			return ""
		}
	}
	switch {
	case r.module != "":
		return fmt.Sprintf("%s, if the module is %s", what, r.module)
	case what != "":
		return r.title + ": " + what
	}
	return r.title
}

// parts says what the parts of a number are, and false if they cannot be.
func parts(formula string, n int64) (string, bool) {
	switch formula {
	case "mbedtls":
		return mbedTLS(n)
	case "tpm":
		return tpm(n)
	case "win32":
		return win32(n)
	case "errno100000":
		return errno100000(n)
	case "openssl1":
		return openSSL1(n)
	case "openssl3":
		return openSSL3(n)
	}
	return "", false
}

// OfName says whose name a text is by its prefix, and "" if it is nobody's that is known.
func OfName(text string) string {
	for i := range rows {
		r := &rows[i]
		for _, p := range r.prefix {
			if len(text) > len(p) && strings.EqualFold(text[:len(p)], p) {
				for _, v := range r.values {
					if strings.EqualFold(v.name, text) {
						return fmt.Sprintf("%s of %s, 0x%08X", v.name, r.module, v.value)
					}
				}
				if r.module != "" {
					return r.title + ", if the module is " + r.module
				}
				return r.title
			}
		}
	}
	return ""
}

// Meanings says what modules that are known mean by a code.
func Meanings(code string) (says []string) {
	for _, m := range meanings {
		if m.code == code {
			says = append(says, fmt.Sprintf("%s: %s (%s)", m.module, m.says, m.source))
		}
	}
	return says
}

// rvOf returns the name of a CK_RV, in its number, if it is a failure that has one.
func rvOf(n int64) (string, bool) {
	rv := cpkcs11.RV(n)
	if info, ok := cpkcs11.Lookup(rv); ok && !rv.OK() {
		return fmt.Sprintf("the CK_RV 0x%08X, %s", n, info.Name), true
	}
	return "", false
}
