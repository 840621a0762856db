// SPDX-License-Identifier: Apache-2.0

package annotate

import (
	"bytes"
	"math"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/internal/anycode"
)

// before is what stands before a number: the last two words, in lower case.
type before struct {
	last, second string
	closed       bool // a bracket closes between the last word and the number
	assigned     bool // = or : stands there
}

// maxWord is how long a word can be that says anything.
const maxWord = 24

// wordsBefore returns what stands before a number.
func wordsBefore(line []byte, start int) (b before) {
	i, closed, assigned, ok := separators(line, start)
	if !ok || i == start {
		return b
	}
	b.closed, b.assigned = closed, assigned
	b.last, i = wordBefore(line, i)
	if i, _, _, ok = separators(line, i); ok {
		b.second, _ = wordBefore(line, i)
	}
	return b
}

// separators goes back over the few bytes that may separate a word from a number, and
// reports false if there are more or others.
func separators(line []byte, i int) (at int, closed, assigned, ok bool) {
	marks := 0
	for n := 0; i > 0 && n < 8; n++ {
		switch line[i-1] {
		case ' ', '\t':
		case '=', ':':
			assigned = true
			marks++
		case '(', '[', '"', '\'', '<', '`', '{':
			marks++
		case ')':
			closed = true
			marks++
		default:
			return i, closed, assigned, marks <= 3
		}
		i--
	}
	return i, closed, assigned, marks <= 3
}

// wordBefore returns the identifier that ends at i, in lower case, and where it begins.
func wordBefore(line []byte, i int) (word string, at int) {
	end := i
	for i > 0 && isWord(line[i-1]) {
		i--
	}
	if end-i > maxWord {
		return "", i
	}
	return string(bytes.ToLower(line[i:end])), i
}

// inContext returns the name of a number of which the text before it says what it is,
// and "" for any other.
func inContext(line []byte, t token) string {
	b := wordsBefore(line, t.start)
	if b.last == "" || measured(line[t.end:]) {
		return ""
	}
	typed := b.last == "ck_rv" || b.last == "psa_status_t" || b.last == "osstatus" || b.last == "responsestatus"
	if b.closed && !typed {
		return ""
	}
	ofPSA := b.second == "psa" || b.second == "psa_status" || b.second == "psa_status_t"
	switch b.last {
	case "ck_rv":
		return name(t, secstatus.PKCS11, true)
	case "rv":
		if t.hex {
			return name(t, secstatus.PKCS11, false)
		}
	case "psa_status", "psa_status_t":
		return name(t, secstatus.PSA, true)
	case "osstatus":
		return name(t, secstatus.OSStatus, true)
	case "responsestatus":
		if t.value >= parsecPSA {
			return name(t, secstatus.Parsec, false)
		}
	case "returned":
		if t.hex {
			// Win32 and others return small numbers, too.
			if speaksOfPKCS11(line[:t.start]) && !counts(line[t.end:]) {
				return name(t, secstatus.PKCS11, false)
			}
			return ""
		}
		return parsecName(line, t)
	case "status", "error", "code":
		switch {
		case bytes.Contains([]byte(b.second), []byte("osstatus")):
			return name(t, secstatus.OSStatus, false)
		case ofPSA:
			return name(t, secstatus.PSA, false)
		case b.last == "status" && t.negative && !otherStatus(b.second):
			return name(t, secstatus.PSA, false)
		}
		return parsecName(line, t)
	case "response":
		return parsecName(line, t)
	}
	return ""
}

// parsecPSA is where Parsec's codes that come from PSA begin. Those below are too
// small to tell from other numbers.
const parsecPSA = 1129

// parsecName returns the name of a number on a line that speaks of Parsec before.
func parsecName(line []byte, t token) string {
	if t.hex || t.negative || t.value < parsecPSA || !containsFold(line[:t.start], "parsec") {
		return ""
	}
	return name(t, secstatus.Parsec, false)
}

// otherStatus reports whether a word before "status" says that it is another's.
func otherStatus(word string) bool {
	switch word {
	case "exit", "http", "wait", "child", "process", "return", "signal", "link", "usb", "kernel", "errno":
		return true
	}
	return false
}

// speaksOfPKCS11 reports whether a text has a word of PKCS #11.
func speaksOfPKCS11(text []byte) bool {
	for i := 0; i+2 < len(text); i++ {
		if text[i] == 'C' && text[i+1] == '_' && 'A' <= text[i+2] && text[i+2] <= 'Z' && (i == 0 || !isWord(text[i-1])) {
			return true
		}
	}
	for _, word := range [...]string{"pkcs11", "pkcs#11", "pkcs #11", "p11", "cryptoki", "token", "hsm", "ck_"} {
		if beginsWord(text, word) {
			return true
		}
	}
	return false
}

// beginsWord reports whether a word of text begins with word, which is in lower case,
// in any case.
func beginsWord(text []byte, word string) bool {
	for i := 0; i+len(word) <= len(text); i++ {
		if text[i]|0x20 == word[0] && (i == 0 || !isWord(text[i-1])) && bytes.EqualFold(text[i:i+len(word)], []byte(word)) {
			return true
		}
	}
	return false
}

// containsFold reports whether text has word, which is in lower case, in any case.
func containsFold(text []byte, word string) bool {
	for i := 0; i+len(word) <= len(text); i++ {
		if text[i]|0x20 == word[0] && bytes.EqualFold(text[i:i+len(word)], []byte(word)) {
			return true
		}
	}
	return false
}

// measured reports whether a unit follows, so that the number before is a length, a
// time, or a count.
func measured(after []byte) bool {
	i := 0
	for i < len(after) && (after[i] == ' ' || after[i] == '\t') {
		i++
	}
	if i == 0 || i > 2 {
		return false
	}
	j := i
	for j < len(after) && isWord(after[j]) {
		j++
	}
	if j-i > maxWord {
		return false
	}
	switch string(bytes.ToLower(after[i:j])) {
	case "b", "byte", "bytes", "octets", "bit", "bits", "kb", "kib", "mb", "mib", "gb", "gib", "k", "m", "g",
		"s", "sec", "secs", "second", "seconds", "ms", "us", "ns", "msec", "usec", "min", "minutes", "h", "hours", "days",
		"times", "items", "objects", "keys", "entries", "lines", "records", "slots", "retries", "attempts", "blocks", "packets",
		"dbm", "db", "v", "mv", "a", "ma", "w", "mw", "c", "f", "hz", "khz", "mhz", "ghz", "rpm", "ppm", "mm", "cm", "px", "percent", "degrees":
		return true
	}
	return false
}

// counts reports whether what follows a number may be what there are so many of:
// anything but the end of a line or sentence, and words that cannot be.
func counts(after []byte) bool {
	i := 0
	for i < len(after) && (after[i] == ' ' || after[i] == '\t') {
		i++
	}
	if i == len(after) || !isWord(after[i]) || i == 0 {
		return false
	}
	j := i
	for j < len(after) && isWord(after[j]) {
		j++
	}
	if j-i > maxWord {
		return true
	}
	switch string(bytes.ToLower(after[i:j])) {
	case "for", "from", "in", "on", "at", "by", "to", "with", "and", "but", "when", "while", "after", "before", "during", "because", "instead", "which", "not":
		return false
	}
	return true
}

// name returns the name of a number in a vocabulary, and "" if it has none. A success
// has one only if it is asked for.
func name(t token, v secstatus.Vocabulary, success bool) string {
	c := anycode.Code{Vocabulary: v, Value: t.value}
	switch v {
	case secstatus.PKCS11:
		if t.negative {
			return ""
		}
	case secstatus.Parsec:
		if t.negative || t.value > math.MaxUint16 {
			return ""
		}
	default:
		switch {
		case t.negative && t.value <= 1<<31:
			c.Value = -t.value
		case t.negative:
			return ""
		case t.value == 0:
		case t.value > math.MaxInt32 && t.value <= math.MaxUint32: // printed without the sign
			c.Value = uint64(int32(uint32(t.value)))
		case t.value >= math.MaxUint64-math.MaxInt32: // sign-extended to 64 bits
		default:
			return "" // positive
		}
	}
	if !c.Named() || c.Kind() == secstatus.KindSuccess && !success {
		return ""
	}
	return c.String()
}

// plain returns the name of a number in a text of which somebody said that its numbers
// are codes of a vocabulary. Numbers that are small or look like something else count
// only behind a word such as error or status; those behind a word such as length or
// address do not count at all.
func plain(line []byte, t token, v secstatus.Vocabulary) string {
	b := wordsBefore(line, t.start)
	if measured(line[t.end:]) || otherNumber(b.last) || otherStatus(b.second) && b.last == "status" {
		return ""
	}
	said := resultWord(b.last)
	sure := said
	switch v {
	case secstatus.PSA:
		sure = said || t.negative || t.value > math.MaxInt32
	case secstatus.PKCS11:
		sure = said || t.hex && (t.digits == 8 || t.value >= 0x10)
	case secstatus.Parsec:
		sure = said || !t.hex && t.digits == 4
	case secstatus.OSStatus:
		sure = said || t.negative && t.value >= 1000 || t.value > math.MaxInt32
	}
	if !sure {
		return ""
	}
	return name(t, v, false)
}

// resultWord reports whether a word announces the result of a call.
func resultWord(word string) bool {
	switch word {
	case "rv", "rc", "ret", "retval", "result", "return", "returned", "returns", "error", "err", "code", "status", "failed", "failure", "response",
		"ck_rv", "psa_status", "psa_status_t", "osstatus", "responsestatus", "errorcode", "error_code":
		return true
	}
	return false
}

// otherNumber reports whether a word announces a number that is no status.
func otherNumber(word string) bool {
	switch word {
	case "at", "addr", "address", "ptr", "pointer", "offset", "len", "length", "size", "count", "bytes", "handle", "hsession", "hobject", "hkey",
		"session", "slot", "slotid", "flags", "mask", "mechanism", "type", "attribute", "port", "pid", "tid", "thread", "uid", "gid", "line", "time", "timeout",
		"version", "id", "index", "step", "retry", "attempt", "fd", "class", "key", "object", "buffer", "crc", "checksum", "serial", "year":
		return true
	}
	return false
}
