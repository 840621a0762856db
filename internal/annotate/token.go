// SPDX-License-Identifier: Apache-2.0

package annotate

import (
	"bytes"
	"math"
)

// A token is a number in a line.
type token struct {
	start, end int // the sign and the 0x belong to it
	negative   bool
	hex        bool
	digits     int
	value      uint64
	whole      bool // not part of something larger
}

// maxDigits is how many digits a number can have: those of 64 bits in decimal.
const maxDigits = 20

// tokenAt reads the number whose first digit is at i.
func tokenAt(line []byte, i int) token {
	t := token{start: i, whole: true}
	j := i
	if line[j] == '0' && j+2 < len(line) && line[j+1]|0x20 == 'x' && isHex(line[j+2]) {
		t.hex = true
		j += 2
	}
	for ; j < len(line); j++ {
		base, d := uint64(10), uint64(line[j]-'0')
		if t.hex {
			base = 16
			switch c := line[j] | 0x20; {
			case isDigit(line[j]):
			case 'a' <= c && c <= 'f':
				d = uint64(c-'a') + 10
			default:
				d = math.MaxUint64
			}
		} else if !isDigit(line[j]) {
			break
		}
		if d >= base {
			break
		}
		if t.value > (math.MaxUint64-d)/base {
			t.whole = false
		}
		t.value = t.value*base + d
		t.digits++
	}
	t.end = j
	if i > 0 && line[i-1] == '-' {
		t.start, t.negative = i-1, true
	}
	t.whole = t.whole && t.digits <= maxDigits && stands(line, t)
	return t
}

func isHex(c byte) bool {
	return isDigit(c) || 'a' <= c|0x20 && c|0x20 <= 'f'
}

// stands reports whether a number stands by itself: it is not part of a word, a date,
// a time, a version, an address or a path.
func stands(line []byte, t token) bool {
	if t.start > 0 {
		before := line[t.start-1]
		switch {
		case isWord(before):
			return false
		case t.start > 1 && isDigit(line[t.start-2]) && joins(before):
			return false
		}
		switch before {
		case '.', '/', '\\', '#', '@', '$', '+', '-', '*', '%', '&', '~', '^', '|':
			return false
		}
	}
	if t.end < len(line) && !nameFollows(line[t.end:]) {
		after := line[t.end]
		switch {
		case isWord(after):
			return false
		case after == ';' && t.end+1 < len(line) && line[t.end+1] == '-':
			return false
		case t.end+1 < len(line) && joins(after) && (isDigit(line[t.end+1]) || after != ',' && isWord(line[t.end+1])):
			return false
		}
		switch after {
		case '\\':
			return isEscapedQuote(line[t.end:])
		case '%', '/', '@', '#', '*', '+':
			return false
		}
	}
	return true
}

// isEscapedQuote reports whether text begins with a quote of JSON that is within a string.
func isEscapedQuote(text []byte) bool {
	text = bytes.TrimLeft(text, `\`)
	return len(text) > 0 && text[0] == '"'
}

// joins reports whether c joins two numbers to something larger.
func joins(c byte) bool {
	switch c {
	case '.', ':', ',', '-', '/', '_', ';', '\'':
		return true
	}
	return false
}

// nameFollows reports whether the name of a code stands behind a slash.
func nameFollows(after []byte) bool {
	return bytes.HasPrefix(after, []byte("/CKR_")) || bytes.HasPrefix(after, []byte("/PSA_")) || bytes.HasPrefix(after, []byte("/errSec"))
}
