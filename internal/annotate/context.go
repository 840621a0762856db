// SPDX-License-Identifier: Apache-2.0

package annotate

import (
	"bytes"
	"math"
	"slices"
	"strings"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/internal/anycode"
	"github.com/secstatus/secstatus/osstatus"
)

// before is what stands before a number: the last two words, in lower case.
type before struct {
	last, second string
	word         string // the last word as it is
	closed       bool   // a bracket closes between the last word and the number
	assigned     bool   // = or : stands there
	bracket      bool   // a bracket opens before the number
	argument     bool   // it opens right behind the last word
	attempt      bool   // the clause before a colon says what was tried
	member       bool   // the last word is the key of a member of JSON
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
	b.attempt = line[i] == ':' && attempted(line[:i])
	b.member = line[i] == '"' && assigned && !closed
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

// maxAttempt is how long a clause can be that says what was tried.
const maxAttempt = 80

// attempted reports whether a line ends with a clause that says what was tried.
func attempted(line []byte) bool {
	clause := line[max(0, len(line)-maxAttempt):]
	if i := bytes.LastIndexAny(clause, ":;,.\n"); i >= 0 {
		clause = clause[i+1:]
	}
	clause = bytes.ToLower(bytes.TrimLeft(clause, " \t\""))
	// A number behind its own word is not a code, unless that was to be opened, and has none yet.
	if last, _ := wordBefore(clause, len(clause)); numbers.has(last) && !bytes.Contains(clause, []byte("open")) {
		return false
	}
	return slices.ContainsFunc(attempts.exact, func(a string) bool {
		first, gerund := strings.CutSuffix(a, "*ing")
		rest, ok := bytes.CutPrefix(clause, []byte(first))
		if gerund {
			word, _, more := bytes.Cut(rest, []byte(" "))
			return ok && more && bytes.HasSuffix(word, []byte("ing"))
		}
		return ok && len(rest) > 0 && rest[0] == ' '
	})
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
			if i < 2 || line[i-2] != '-' && line[i-2] != '=' {
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

// A rule says which numbers are codes behind which words: see registry/annotate.toml.
type rule struct {
	vocabulary secstatus.Vocabulary
	after      []string
	text       string
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
	needCommand
)

// A form is how a number is written.
type form uint8

const (
	formNegative form = 1 << iota
	formHex
	formHex8
	formDecimal
	formExit
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
		if t.value <= math.MaxUint8 {
			f |= formExit
		}
	}
	if t.negative || t.value > math.MaxInt32 {
		f |= formNegative
	}
	return f
}

// inContext returns the name of a number of which the text says what it is, and "" for any
// other. If in is not 0, only the rules of that vocabulary count.
func (p *passage) inContext(t token, b before, in secstatus.Vocabulary) string {
	after := p.text[t.end:]
	if b.last == "" && !b.attempt || measured(after) || foreignName(after) {
		return ""
	}
	var callee [len(evidences)]bool
	for n := 0; n < len(evidences) && begin([]byte(b.word)); n++ {
		callee[n] = (in == 0 || int(in) == n+1) && evidences[n].isFunction([]byte(b.word))
	}
	elsewhere := worlds.has(b.second) || b.last == "status" && statuses.has(b.second)
	f := formOf(t)
	for i := range rules {
		r := &rules[i]
		if in != 0 && in != r.vocabulary || f&r.forms == 0 || t.value < r.least || elsewhere && r.need != needCommand || !r.follows(b, t, after, callee[r.vocabulary-1]) {
			continue
		}
		if r.text != "" && !bytes.Contains(bytes.ToLower(p.text[max(0, t.start-maxReach):t.start]), []byte(r.text)) {
			continue
		}
		if !p.supported(t, r) || r.need != needNothing && r.need != needCommand && counts(after) && !t.negative {
			continue
		}
		if r.forms&formExit != 0 {
			return exitName(int(t.value))
		}
		if name := name(t, r.vocabulary, r.success && followed(after)); name != "" {
			return name
		}
	}
	return ""
}

// follows reports whether a number stands behind the words of a rule.
func (r *rule) follows(b before, t token, after []byte, callee bool) bool {
	typed := slices.Contains(evidences[r.vocabulary-1].types, b.last)
	if b.closed && !typed && !callee || b.argument && !typed {
		return false
	}
	for _, w := range r.after {
		switch {
		case w == "":
			if callee && (b.assigned || t.negative && !counts(after)) {
				return true
			}
		case w == "*":
			if !numbers.has(b.last) && (!b.member && (b.assigned || b.bracket) || results.has(b.last) || callee) {
				return true
			}
		case w == "failed to *":
			if b.attempt {
				return true
			}
		case w == b.last:
			if r.need == needNothing || !callee {
				return true
			}
		default:
			if first, two := strings.CutSuffix(w, b.last); two && len(first) == len(b.second)+1 && strings.HasSuffix(first, " ") && strings.HasPrefix(first, b.second) {
				return true
			}
		}
	}
	return false
}

// exitName returns the name of the code of which it is known that security(1) ends with it.
func exitName(exit int) string {
	for _, c := range osstatus.FromExitStatus(exit) {
		if c.Reason == osstatus.ReasonObserved {
			return c.Status.String()
		}
	}
	return ""
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

// measured reports whether a unit follows, so that the number before is a length, a
// time, or a count.
func measured(after []byte) bool {
	word, blanks := wordAfter(after)
	return 0 < blanks && blanks <= 2 && word != "" && units.has(word)
}

// counts reports whether what follows a number may be what there are so many of:
// anything but the end of a line or sentence, and words that cannot be.
func counts(after []byte) bool {
	word, blanks := wordAfter(after)
	return blanks > 0 && (blanks == len(after) || isWord(after[blanks])) && blanks < len(after) && !followers.has(word)
}

// wordAfter returns the word that follows, in lower case, and how many blanks are before it. A
// word that is too long is "".
func wordAfter(after []byte) (word string, blanks int) {
	i := indentOf(after)
	j := i
	for j < len(after) && isWord(after[j]) {
		j++
	}
	if j-i > maxWord {
		return "", i
	}
	return string(bytes.ToLower(after[i:j])), i
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
		const digits = 4 // of 16 bits in hexadecimal
		if t.negative || t.value > math.MaxUint16 || t.hex && t.digits > digits {
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
func (p *passage) plain(t token, v secstatus.Vocabulary) string {
	line := p.text
	f := formOf(t)
	if name(t, v, true) == "" && (v != secstatus.OSStatus || f&formExit == 0) {
		return ""
	}
	e := &evidences[v-1]
	b := wordsBefore(line, t.start)
	placed := b.assigned || b.bracket || opensQuote(line, t.start-1) || len(bytes.TrimSpace(line)) == t.end-t.start
	if b.last == "" && !placed {
		return ""
	}
	if name := p.inContext(t, b, v); name != "" {
		return name
	}
	if measured(line[t.end:]) || numbers.has(b.last) || foreignName(line[t.end:]) || worlds.has(b.second) || worlds.has(b.last) || b.last == "status" && statuses.has(b.second) {
		return ""
	}
	called := e.isFunction([]byte(b.word))
	worded := fits([]byte(b.last), 0, e.words) > 0
	said := (results.has(b.last) || b.last == "with" && b.second == "failed" || b.attempt) && !b.argument || slices.Contains(e.types, b.last)
	switch {
	case !called && strings.Contains(b.second, "_") && !strings.HasPrefix(b.second, "c_") && fits([]byte(b.second), 0, e.words) == 0, !said && !called && strings.ContainsAny(b.last, "0123456789") && !worded:
		return ""
	case said || called && !b.argument:
	case b.argument, strings.Contains(b.word, ".") || fileLine(line, t), listedByte(line, t), bytes.HasPrefix(line, []byte("@@ ")):
		return ""
	case assignedBy(line, t.start) == '=' && b.last != "":
		return ""
	}
	for i := range asked {
		a := &asked[i]
		if said || a.vocabulary != v || f&a.forms == 0 || t.value < a.least {
			continue
		}
		switch a.need {
		case needFunction:
			said = called && (t.negative || b.assigned && !counts(line[t.end:]))
		case needWord:
			said = placed && worded
		default:
			said = placed
		}
	}
	if !said || p.abroad(t, v) {
		return ""
	}
	return name(t, v, false)
}

// opensQuote reports whether a quote opens at i.
func opensQuote(line []byte, i int) bool {
	return i >= 0 && line[i] == '"' && (i == 0 || !isWord(line[i-1]) && line[i-1] != ')')
}

// abroad reports whether a text is about another library, from its last evidence on.
func (p *passage) abroad(t token, v secstatus.Vocabulary) bool {
	p.read()
	for i := t.start; i > max(0, t.start-maxReach) && p.text[i-1] != '\n'; i-- {
		if !isWord(p.text[i-1]) {
			continue
		}
		word, at := wordBefore(p.text, i)
		if foreigners.has(word) {
			return true
		}
		if slices.ContainsFunc(p.found, func(e found) bool { return e.vocabulary == v && e.start <= at && at < e.end }) {
			return false
		}
		i = at + 1
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
