// SPDX-License-Identifier: Apache-2.0

package annotate

import (
	"bytes"
	"slices"
	"strings"

	"github.com/secstatus/secstatus"
)

// An evidence is what says that a text is about a vocabulary.
type evidence struct{ functions, words, but, types, commands, counting []string }

// A found is a place of a text that has evidence.
type found struct {
	start, end int
	vocabulary secstatus.Vocabulary
	kind       need // the most that it serves for
	object     int  // the innermost that has it, or -1
}

// How far evidence reaches, so that long lines take no longer than short ones.
const (
	maxReach    = 1 << 10 // bytes
	maxEvidence = 64      // places
)

// find lists the evidence in a text.
func find(text []byte) (all []found) {
	for i := 0; i < len(text); i++ {
		if !isWord(text[i]) || isDigit(text[i]) {
			continue
		}
		end := i
		for end < len(text) && isWord(text[end]) {
			end++
		}
		if !begin(text[i:end]) {
			i = end
			continue
		}
		for n := range evidences {
			e, v := &evidences[n], secstatus.Vocabulary(n+1)
			if e.isFunction(text[i:end]) {
				all = append(all, found{i, end, v, needFunction, -1})
			} else if length := fits(text, i, e.words); length > 0 && fits(text, i, e.but) == 0 {
				last := max(end, i+length)
				for bytes.IndexByte(text[i:last], '.') >= 0 && last+1 < len(text) && (isWord(text[last]) || text[last] == ':' && isWord(text[last+1])) {
					last++ // the rest of a subsystem and its category
				}
				all = append(all, found{i, last, v, needWord, -1})
			} else if length := fits(text, i, e.commands); length > 0 {
				all = append(all, found{i, max(end, i+length), v, needCommand, -1})
			}
		}
		i = end
	}
	return all
}

// begin reports whether a word may begin evidence.
func begin(word []byte) bool {
	if len(word) < 2 {
		return false
	}
	_, ok := slices.BinarySearch(begins[:], uint16(lowered(word[0]))<<8|uint16(lowered(word[1])))
	return ok
}

func lowered(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c | 0x20
	}
	return c
}

// isFunction reports whether a word is the name of a function, in its own case or, as labels
// in logs are, all in upper case.
func (e *evidence) isFunction(word []byte) bool {
	if len(word) > longestFunction || len(e.functions) == 0 {
		return false
	}
	if _, ok := slices.BinarySearchFunc(e.functions, word, compare); ok {
		return true
	}
	if !bytes.ContainsRune(word, '_') || len(word) < 5 || bytes.ContainsAny(word, "abcdefghijklmnopqrstuvwxyz") {
		return false
	}
	_, ok := slices.BinarySearchFunc(e.functions, bytes.ToLower(word), compare)
	return ok
}

func compare(function string, word []byte) int { return strings.Compare(function, string(word)) }

// fits returns the length of the word that stands in a text at i, if it is one of these.
func fits(text []byte, i int, words []string) int {
	for _, w := range words {
		w, open := strings.CutSuffix(w, "*")
		end := i + len(w)
		if end <= len(text) && text[i]|0x20 == w[0]|0x20 && bytes.EqualFold(text[i:end], []byte(w)) && (open || end == len(text) || !isWord(text[end])) {
			return len(w)
		}
	}
	return 0
}

// words are a list of registry/annotate.toml, sorted but for the begins and ends of words.
type words struct{ exact, begin, end []string }

// has reports whether a word, in lower case, is in the list.
func (w *words) has(word string) bool {
	if _, ok := slices.BinarySearch(w.exact, word); ok {
		return true
	}
	return slices.ContainsFunc(w.begin, func(b string) bool { return strings.HasPrefix(word, b) }) ||
		slices.ContainsFunc(w.end, func(e string) bool { return strings.HasSuffix(word, e) })
}

// An object is one in braces within a text.
type object struct {
	start, end int
	parent     int // its index, or -1
}

// maxObjects is how many objects of a text are told apart.
const maxObjects = 256

// objectsIn lists the objects of a text, outer ones first: those of JSON, and what else stands
// in braces. Braces in strings are none.
func objectsIn(text []byte) (all []object) {
	open, quoted := -1, false
	for i, c := range text {
		switch {
		case c == '"' && (i == 0 || text[i-1] != '\\'):
			quoted = !quoted && bytes.IndexByte(text[i+1:], '"') >= 0
		case quoted:
		case c == '{' && len(all) < maxObjects:
			all = append(all, object{i, len(text), open})
			open = len(all) - 1
		case c == '}' && open >= 0:
			all[open].end = i + 1
			open = all[open].parent
		}
	}
	return all
}

// read finds the evidence of a text, once it is asked for.
func (p *passage) read() {
	if p.known {
		return
	}
	p.known = true
	p.found = find(p.text)
	if bytes.IndexByte(p.text, '{') >= 0 {
		p.objects = objectsIn(p.text)
		for i := range p.found {
			e := &p.found[i]
			e.object = p.objectAt(e.start)
			if in := p.text[e.end:]; bytes.HasPrefix(in, []byte(`":{`)) { // a key says what is below it
				e.object = p.objectAt(e.end + len(`":{`))
			}
		}
	}
}

// objectAt returns the index of the innermost object that has i, or -1.
func (p *passage) objectAt(i int) int {
	inner := -1
	for n, o := range p.objects {
		if o.start < i && i < o.end {
			inner = n
		}
	}
	return inner
}

// within reports whether an object is another or is in it.
func (p *passage) within(object, outer int) bool {
	for ; object >= 0; object = p.objects[object].parent {
		if object == outer {
			return true
		}
	}
	return outer < 0
}

// serves reports whether evidence is of a vocabulary and does for a need. An error domain does
// for a function's name.
func (e found) serves(r *rule) bool {
	if e.vocabulary != r.vocabulary {
		return false
	}
	switch r.need {
	case needFunction:
		return e.kind == needFunction || e.kind == needWord && e.vocabulary == secstatus.OSStatus
	case needCommand:
		return e.kind == needCommand
	}
	return e.kind != needCommand
}

// supported reports whether a text has what a rule needs: evidence before the number, with
// nothing between that says that the number is another's; a function behind it; or any member of
// the object that has the number, or of one around that.
func (p *passage) supported(t token, r *rule) bool {
	p.read()
	in := p.objectAt(t.start)
	if r.need == needNothing {
		return in >= 0 && !p.calledByOther(in, r.vocabulary) || in < 0 && !p.afterOther(t, r.vocabulary) && !p.inOther(t, r.vocabulary)
	}
	// The evidence before the number, and that behind it.
	behind, _ := slices.BinarySearchFunc(p.found, t.start, func(e found, at int) int { return e.start - at })
	before := false
	for i := behind - 1; i >= max(0, behind-maxEvidence); i-- {
		e := p.found[i]
		if !e.serves(r) || e.end > t.start || in >= 0 && !p.within(in, e.object) || t.start-e.end > maxReach {
			continue
		}
		before = true
		if !p.interrupted(e.end, t.start, e) && (t.hex || r.forms&formDecimal == 0 || r.vocabulary != secstatus.PKCS11 || !hasNumber(p.text[e.end:t.start]) && !e.counts(p.text)) {
			return true
		}
		break // what is farther away is interrupted, too
	}
	for _, e := range p.found[behind:min(len(p.found), behind+maxEvidence)] {
		switch {
		case !e.serves(r) || before || e.start-t.end > maxReach:
		case in >= 0 && p.within(in, e.object) && (t.hex || t.negative || !e.counts(p.text)):
			return true
		case in < 0 && e.kind == needCommand:
			return true
		case in < 0 && e.kind == needFunction && !p.interrupted(max(0, t.start-maxReach), t.start, found{}):
			return true
		}
	}
	for _, e := range p.frame {
		if e.serves(r) && e.kind == needFunction && t.hex {
			return true
		}
	}
	return r.need == needCommand && p.afterCommand && !before
}

// counts reports whether evidence is a function of which wrappers return a number of things.
func (e found) counts(text []byte) bool {
	return slices.Contains(evidences[e.vocabulary-1].counting, string(text[e.start:e.end]))
}

// inOther reports whether the words behind a number name a call outside of the vocabulary:
// 0x5 in sqlite3_step.
func (p *passage) inOther(t token, v secstatus.Vocabulary) bool {
	for _, preposition := range []string{" in ", " from "} {
		rest, ok := bytes.CutPrefix(p.text[t.end:], []byte(preposition))
		if !ok {
			continue
		}
		start, end := len(p.text)-len(rest), len(p.text)-len(rest)
		for end < len(p.text) && isWord(p.text[end]) {
			end++
		}
		word, e := p.text[start:end], &evidences[v-1]
		its := slices.ContainsFunc(strings.Split(strings.ToLower(string(word)), "_"), func(part string) bool {
			return slices.Contains(e.words, part) // pkcs11_login
		})
		return foreignCall(string(word)) && !its && !e.isFunction(word) &&
			!slices.ContainsFunc(p.found, func(e found) bool { return e.vocabulary == v && e.start <= start && start < e.end })
	}
	return false
}

// afterOther reports whether a line without evidence of a vocabulary before the number has another
// call there.
func (p *passage) afterOther(t token, v secstatus.Vocabulary) bool {
	from := max(bytes.LastIndexByte(p.text[:t.start], '\n')+1, t.start-maxReach)
	for _, e := range p.found {
		if e.vocabulary == v && from <= e.start && e.start < t.start {
			return false
		}
	}
	return p.interrupted(from, t.start, found{})
}

// hasNumber reports whether a text has a number that stands by itself, the arguments of a call and
// numbers that are said to be others aside.
func hasNumber(text []byte) bool {
	if len(text) > 0 && text[0] == '(' {
		if end := bytes.IndexByte(text, ')'); end > 0 {
			text = text[end:]
		}
	}
	for i := range text {
		if !isDigit(text[i]) || i > 0 && text[i-1] != ' ' {
			continue
		}
		if word, _ := wordBefore(text, max(0, i-1)); !numbers.has(word) {
			return true
		}
	}
	return false
}

// calledByOther reports whether an object names a call, and nothing of it is evidence of a
// vocabulary.
func (p *passage) calledByOther(in int, v secstatus.Vocabulary) bool {
	o := p.objects[in]
	for _, e := range p.found {
		if e.vocabulary == v && o.start < e.start && e.start < o.end {
			return false
		}
	}
	text := p.text[o.start:min(o.end, o.start+maxReach)]
	for _, word := range callers.exact {
		key := `"` + word + `"`
		if i := bytes.Index(text, []byte(key)); i >= 0 {
			value := text[blanksAfter(text, i+len(key)):]
			if len(value) > 0 && value[0] == ':' {
				return true
			}
		}
	}
	return false
}

// interrupted reports whether the text between evidence, which may be none, and a number
// speaks of something else: a call that is done, or one that is no evidence.
func (p *passage) interrupted(from, to int, behind found) bool {
	for i := from; i < to; i++ {
		if !isWord(p.text[i]) {
			continue
		}
		end := i
		for end < to && isWord(p.text[end]) {
			end++
		}
		word := string(p.text[i:end])
		lower := strings.ToLower(word)
		isEvidence := slices.ContainsFunc(p.found, func(e found) bool { return e.start <= i && end <= e.end })
		next := bytes.TrimLeft(p.text[end:to], "() !:")
		next = bytes.ToLower(next[:min(len(next), len("return value"))])
		said := bytes.HasPrefix(next, []byte("failed")) || bytes.HasPrefix(next, []byte("exited")) || bytes.HasPrefix(next, []byte("return")) && !bytes.HasPrefix(next, []byte("return value"))
		key := i > 0 && p.text[i-1] == '"'
		// A word right behind the word of a vocabulary is what it has: keychain lookup failed. Behind
		// Apple's, whose numbers are like no other's, marks may stand between.
		its := behind.kind == needWord && (i == from+1 && p.text[from] == ' ' || behind.vocabulary == secstatus.OSStatus && i <= from+3)
		switch {
		case behind.kind == needCommand && bytes.ContainsAny(p.text[from:i], ";&|"):
			return true
		case isEvidence || isDigit(word[0]) || key || behind.kind == needCommand && !said:
		case worlds.has(lower):
			return true
		case !results.has(lower) && foreignCall(word):
			return true
		case i > 0 && said && !neutral.has(lower) && !its:
			return true
		}
		i = end
	}
	return false
}

func isLower(c byte) bool { return 'a' <= c && c <= 'z' }

// foreignCall reports whether a word looks like the name of a function.
func foreignCall(word string) bool {
	if strings.HasSuffix(word, "Exception") || strings.HasSuffix(word, "Error") || strings.HasSuffix(word, "Code") {
		return false
	}
	for i := 1; i+1 < len(word); i++ {
		if word[i] == '_' || 'A' <= word[i] && word[i] <= 'Z' && isLower(word[i-1]) && isLower(word[i+1]) { // not as in MacOS
			return true
		}
	}
	return false
}
