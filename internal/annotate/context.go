// SPDX-License-Identifier: Apache-2.0

package annotate

import (
	"bytes"
	"math"
	"slices"
	"strings"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/internal/anycode"
)

// before is what stands before a number: the last two words, in lower case.
type before struct {
	last, second string
	word         string // the last word as it is
	closed       bool   // a bracket closes between the last word and the number
	assigned     bool   // = or : stands there
	bracket      bool   // a bracket opens before the number
	argument     bool   // it opens right behind the last word
}

// How long a word can be that says anything, and the name of a function.
const (
	maxWord         = 24
	longestFunction = 64
)

// wordsBefore returns what stands before a number.
func wordsBefore(line []byte, start int) (b before) {
	i, closed, assigned, ok := separators(line, start)
	if !ok || i == start {
		return b
	}
	b.closed, b.assigned = closed, assigned
	b.bracket = bytes.IndexByte(line[i:start], '(') >= 0 || bytes.IndexByte(line[i:start], '[') >= 0
	b.argument = !closed && (line[i] == '(' || line[i] == '[')
	if closed && i > 0 && line[i] == ')' { // of a call with arguments
		if open := bytes.LastIndexByte(line[:i], '('); open > 0 && isWord(line[open-1]) {
			i = open
		}
	}
	wordEnd := i
	b.last, i = wordBefore(line, i)
	b.word = string(line[max(i, wordEnd-maxWord):wordEnd])
	if wordEnd-i <= longestFunction {
		b.word = string(line[i:wordEnd])
		b.last = strings.ToLower(b.word)
	}
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
			if i > 1 && bytes.IndexByte([]byte("!=<>"), line[i-2]) >= 0 { // a comparison
				return i, closed, assigned, false
			}
			assigned = true
			marks++
		case '>':
			if i < 2 || line[i-2] != '-' {
				return i, closed, assigned, marks <= 3
			}
			i--
			assigned = true
		case '-':
			if i < 2 || line[i-2] != ' ' {
				return i, closed, assigned, marks <= 3
			}
			marks++
		case '(', '[', '"', '\'', '`', '{', '!':
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

// An evidence is what says that a text is about a vocabulary.
type evidence struct{ functions, words, but, types []string }

// A rule says which numbers are codes behind which words: see registry/annotate.toml.
type rule struct {
	vocabulary secstatus.Vocabulary
	after      []string
	need       need
	forms      form
	least      uint64
	success    bool
}

// A need is which evidence a rule wants.
type need uint8

const (
	needNothing need = iota
	needWord
	needFunction
)

// A form is how a number is written.
type form uint8

const (
	formNegative form = 1 << iota
	formHex
	formHex8
	formDecimal
)

// formOf returns the forms that a number has.
func formOf(t token) (f form) {
	if t.hex {
		f = formHex
		if t.digits == 8 {
			f |= formHex8
		}
	} else if !t.negative {
		f = formDecimal
	}
	if t.negative || t.value > math.MaxInt32 {
		f |= formNegative
	}
	return f
}

// A found is a word of a line that is evidence.
type found struct {
	start, end int
	vocabulary secstatus.Vocabulary
	function   bool
}

// find lists the evidence in a line.
func find(line []byte) (all []found) {
	for i := 0; i < len(line); i++ {
		if !isWord(line[i]) || isDigit(line[i]) {
			continue
		}
		end := i
		for end < len(line) && isWord(line[end]) {
			end++
		}
		for n := range evidences {
			e := &evidences[n]
			if e.isFunction(line[i:end]) {
				all = append(all, found{i, end, secstatus.Vocabulary(n + 1), true})
			} else if fits(line, i, e.words) && !fits(line, i, e.but) {
				all = append(all, found{i, end, secstatus.Vocabulary(n + 1), false})
			}
		}
		i = end
	}
	return all
}

func (e *evidence) isFunction(word []byte) bool {
	_, ok := slices.BinarySearchFunc(e.functions, word, func(f string, w []byte) int { return strings.Compare(f, string(w)) })
	return ok
}

// fits reports whether one of the words stands in a line at i.
func fits(line []byte, i int, words []string) bool {
	for _, w := range words {
		w, open := strings.CutSuffix(w, "*")
		end := i + len(w)
		if end <= len(line) && line[i]|0x20 == w[0] && bytes.EqualFold(line[i:end], []byte(w)) && (open || end == len(line) || !isWord(line[end])) {
			return true
		}
	}
	return false
}

// inContext returns the name of a number of which the text around it says what it is, and
// "" for any other. Carried is evidence of earlier lines of the record.
func inContext(line []byte, t token, all []found, carried []found) string {
	b := wordsBefore(line, t.start)
	if b.last == "" || measured(line[t.end:]) || foreignName(line[t.end:]) || otherWorld(b.second) {
		return ""
	}
	f := formOf(t)
	for i := range rules {
		r := &rules[i]
		e := &evidences[r.vocabulary-1]
		typed := slices.Contains(e.types, b.last)
		if f&r.forms == 0 || t.value < r.least || b.closed && !typed && !e.isFunction([]byte(b.word)) {
			continue
		}
		callee := e.isFunction([]byte(b.word))
		switch {
		case slices.Contains(r.after, b.last) && (r.need == needNothing || !callee):
		case callee && slices.Contains(r.after, "") && b.assigned && !b.argument:
		case slices.Contains(r.after, "*") && !otherNumber(b.last) && (b.assigned || b.bracket || resultWord(b.last) || callee) && !b.argument:
		default:
			continue
		}
		if b.argument && !typed {
			continue
		}
		if r.need != needNothing && (!supported(line, t, r, all) && !supportedBy(carried, r) || counts(line[t.end:]) && !t.negative) {
			continue
		}
		if name := name(t, r.vocabulary, r.success && followed(line[t.end:])); name != "" {
			return name
		}
	}
	return ""
}

// supportedBy reports whether earlier lines of a record have what a rule needs.
func supportedBy(carried []found, r *rule) bool {
	for _, e := range carried {
		if e.vocabulary == r.vocabulary && (e.function || r.need == needWord) {
			return true
		}
	}
	return false
}

// supported reports whether a line has what a rule needs: evidence before the number, with
// nothing between that says that the number is another's; or a function behind it.
func supported(line []byte, t token, r *rule, all []found) bool {
	before, isJSON := false, bytes.Contains(line, []byte(`{"`))
	for i := len(all) - 1; i >= 0; i-- {
		e := all[i]
		if e.vocabulary != r.vocabulary || !e.function && r.need == needFunction && e.vocabulary != secstatus.OSStatus {
			continue
		}
		if e.end <= t.start {
			before = true
			if !interrupted(line[e.end:t.start], all, e.end) {
				return true
			}
			break // what is farther away is interrupted, too
		}
	}
	for _, e := range all {
		if e.vocabulary == r.vocabulary && e.start >= t.end && (e.function || isJSON && (r.need == needWord || e.vocabulary == secstatus.OSStatus)) && !before && (isJSON || !interrupted(line[:t.start], all, 0)) {
			return true
		}
	}
	return false
}

// interrupted reports whether a text, which begins at from in its line, speaks of something
// else: a call that is done, or one that is no evidence.
func interrupted(text []byte, all []found, from int) bool {
	for i := 0; i < len(text); i++ {
		if !isWord(text[i]) {
			continue
		}
		end := i
		for end < len(text) && isWord(text[end]) {
			end++
		}
		word := string(text[i:end])
		isEvidence := slices.ContainsFunc(all, func(e found) bool { return e.start <= from+i && from+end <= max(e.end, e.start+len("pkcs#11")) })
		next := bytes.TrimLeft(text[end:], "() !:")
		verb := strings.ToLower(string(next[:min(len(next), 6)]))
		key := i > 0 && text[i-1] == '"'
		switch {
		case isEvidence || isDigit(word[0]) || key:
		case otherWorld(strings.ToLower(word)):
			return true
		case !resultWord(strings.ToLower(word)) && foreignCall(word):
			return true
		case i > 0 && (verb == "failed" || verb == "return") && !neutral(strings.ToLower(word)):
			return true
		}
		i = end
	}
	return false
}

// foreignCall reports whether a word looks like the name of a function.
func foreignCall(word string) bool {
	if strings.HasSuffix(word, "Exception") || strings.HasSuffix(word, "Error") || strings.HasSuffix(word, "Code") {
		return false
	}
	for i := 1; i+1 < len(word); i++ {
		if word[i] == '_' || 'A' <= word[i] && word[i] <= 'Z' && 'a' <= word[i-1] && word[i-1] <= 'z' {
			return true
		}
	}
	return false
}

// neutral reports whether a word before "failed" and "returned" is no function.
func neutral(word string) bool {
	switch word {
	case "", "it", "has", "which", "and", "call", "token", "module", "library", "provider", "service", "function", "operation", "request", "that", "error", "hsm", "failed", "method", "driver":
		return true
	}
	return false
}

// otherWorld reports whether a word says that a status is another's, or that a call is done.
func otherWorld(word string) bool {
	switch word {
	case "ok", "done", "succeeded", "success", "http", "https", "exit", "exited", "errno", "line", "upstream", "ssl", "windows", "nscocoaerrordomain", "nsurlerrordomain",
		"kernel", "signal", "unexpected", "mysql", "took", "offset", "count", "endpoint", "esys", "tpm":
		return word != "unexpected"
	}
	return otherStatus(word)
}

// foreignName reports whether a name in brackets follows a number, as ECANCELED does.
func foreignName(after []byte) bool {
	after = bytes.TrimLeft(after, " ")
	if len(after) < 5 || after[0] != '(' {
		return false
	}
	end := bytes.IndexByte(after, ')')
	if end < 4 {
		return false
	}
	for _, c := range after[1:end] {
		if !isDigit(c) && (c < 'A' || c > 'Z') && c != '_' {
			return false
		}
	}
	return true
}

// followed reports whether a number ends where a value does.
func followed(after []byte) bool {
	return len(after) == 0 || bytes.IndexByte([]byte(" ,)]}\"'\r\n"), after[0]) >= 0
}

// disagreement returns what to say of a number beside which a name stands that has another
// value in the same vocabulary.
func disagreement(line []byte, t token) string {
	f := formOf(t)
	for _, beside := range [...][]byte{nameAfter(line[t.end:]), nameBefore(line[:t.start])} {
		if len(beside) < 5 || len(beside) > 80 {
			continue
		}
		for _, r := range anycode.Read(string(beside), 0) {
			v := r.Code.Vocabulary
			if r.Name != string(beside) || v == secstatus.PKCS11 && f&formHex == 0 || (v == secstatus.PSA || v == secstatus.OSStatus) && f&formNegative == 0 || v == secstatus.Parsec && t.value < parsecPSA {
				continue
			}
			if is := name(t, v, true); is != "" && is != r.Code.String() {
				return is + ", not " + r.Name
			}
		}
	}
	return ""
}

// parsecPSA is where Parsec's codes that come from PSA begin. Those below are too small to
// tell from other numbers.
const parsecPSA = 1129

// nameAfter returns the name that stands behind a number in brackets or behind a slash.
func nameAfter(after []byte) []byte {
	after = bytes.TrimLeft(after, " ")
	if len(after) == 0 || after[0] != '(' && after[0] != '/' {
		return nil
	}
	end := 1
	for end < len(after) && isWord(after[end]) {
		end++
	}
	if end == len(after) || after[end] != ')' {
		return nil
	}
	return after[1:end]
}

// nameBefore returns the name before a number in brackets.
func nameBefore(before []byte) []byte {
	rest, ok := bytes.CutSuffix(before, []byte("("))
	if !ok {
		return nil
	}
	rest = bytes.TrimRight(rest, " ")
	i := len(rest)
	for i > 0 && isWord(rest[i-1]) {
		i--
	}
	return rest[i:]
}

// otherStatus reports whether a word before "status" says that it is another's.
func otherStatus(word string) bool {
	switch word {
	case "exit", "http", "wait", "child", "process", "return", "signal", "link", "usb", "kernel", "errno":
		return true
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
	if t.negative && t.hex { // as Mbed TLS writes its codes
		return ""
	}
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
	placed := b.assigned || b.bracket || len(bytes.TrimSpace(line)) == t.end-t.start || t.start > 0 && line[t.start-1] == '"'
	called := evidences[v-1].isFunction([]byte(b.word))
	said := (resultWord(b.last) || b.last == "with" && b.second == "failed") && !b.argument || slices.Contains(evidences[v-1].types, b.last)
	switch {
	case !called && strings.Contains(b.second, "_") && !strings.HasPrefix(b.second, "c_") && !fits([]byte(b.second), 0, evidences[v-1].words), strings.HasPrefix(b.last, "cka_"), strings.HasSuffix(b.last, "_len"), strings.HasSuffix(b.last, "_id"), strings.HasSuffix(b.last, "_version"), !said && !called && strings.ContainsAny(b.last, "0123456789") && !fits([]byte(b.last), 0, evidences[v-1].words):
		return ""
	case b.last == "errno" || otherWorld(b.second) || otherWorld(b.last) || foreignName(line[t.end:]):
		return ""
	case said || called && !b.argument:
	case b.argument, strings.Contains(b.word, ".") || fileLine(line, t), listedByte(line, t), bytes.HasPrefix(line, []byte("@@ ")):
		return ""
	case assignedBy(line, t.start) == '=' && b.last != "":
		return ""
	}
	sure := said
	switch v {
	case secstatus.PSA:
		sure = said || called && t.negative || placed && (t.negative || t.value > math.MaxInt32)
	case secstatus.PKCS11:
		sure = said || called && b.assigned && !t.negative && !counts(line[t.end:]) || t.hex && placed && (t.digits == 8 || fits([]byte(b.last), 0, evidences[v-1].words))
	case secstatus.Parsec:
		sure = said || !t.hex && t.digits == 4 && b.assigned
	case secstatus.OSStatus:
		sure = said || called && t.negative || placed && (t.negative && t.value >= 1000 || t.value > math.MaxInt32)
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
		"ck_rv", "psa_status", "psa_status_t", "osstatus", "responsestatus", "errorcode", "error_code", "lastresultcode":
		return true
	}
	return false
}

// otherNumber reports whether a word announces a number that is no status.
func otherNumber(word string) bool {
	switch word {
	case "at", "addr", "address", "ptr", "pointer", "offset", "len", "length", "size", "count", "bytes", "handle", "hsession", "hobject", "hkey",
		"session", "slot", "slotid", "flags", "mask", "mechanism", "type", "attribute", "port", "pid", "tid", "thread", "uid", "gid", "line", "time", "timeout",
		"version", "id", "index", "step", "retry", "attempt", "fd", "class", "key", "object", "buffer", "crc", "checksum", "serial", "year",
		"temperature", "temp", "rsrp", "rsrq", "rssi", "snr", "uptime", "inode", "opcode", "x", "y", "min", "max", "total", "expected", "output", "input", "data":
		return true
	}
	return false
}

// fileLine reports whether a number is the line of a file: main.rs:1140.
func fileLine(line []byte, t token) bool {
	i := t.start
	if i < 3 || line[i-1] != ':' {
		return false
	}
	for i--; i > 0 && isWord(line[i-1]); i-- {
	}
	return i > 1 && line[i-1] == '.' && isWord(line[i-2])
}

// listedByte reports whether a number of two digits is one of a list, as those of a dump are.
func listedByte(line []byte, t token) bool {
	return t.hex && t.digits <= 2 && (bytes.HasPrefix(line[t.end:], []byte(", 0x")) || bytes.HasSuffix(line[:t.start], []byte(", ")))
}

// assignedBy returns the mark right before a number, blanks aside, or 0.
func assignedBy(line []byte, i int) byte {
	for i > 0 && line[i-1] == ' ' {
		i--
	}
	if i == 0 {
		return 0
	}
	return line[i-1]
}
