// SPDX-License-Identifier: Apache-2.0

// Package search finds codes by words: those of their names, their texts, and the search keys
// of registry/search.toml.
package search

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/internal/anycode"
	"github.com/secstatus/secstatus/internal/suggest"
)

// A key is words by which codes are found, the likeliest first.
type key struct{ codes, words []string }

// An entry is a code with its words. The 742 codes have some hundred kilobytes of text, which
// takes milliseconds to go through: an index would cost more than it saves.
type entry struct {
	anycode.Name
	parts [4][]string // of name, keys, summary and the rest
}

// What a word counts in each of the parts, and in all parts of a code if it is another form of
// the word or was found instead of it.
var weights = [4]int{9, 8, 5, 1}

const (
	other   = 1  // taken away for another form
	whole   = 12 // added if a key has all words
	likely  = 3  // added to that for the likeliest code of the key, and if it has no others
	partial = 2  // of three words, so many have to be found
)

// Words returns the words of a query that say something: all, if none does.
func Words(query string) []string {
	all := fields(query)
	some := slices.DeleteFunc(slices.Clone(all), func(w string) bool { return slices.Contains(stop, w) })
	if len(some) == 0 {
		return all
	}
	return some
}

// fields cuts a text into words in lower case.
func fields(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
}

// Codes returns the codes that have all words, best first. If none has, it returns those that
// have most of them, two of three at least, and all is false. If in is not 0, only that vocabulary is
// asked. A word that no code has is taken for the one most like it.
func Codes(words []string, in secstatus.Vocabulary) (found []anycode.Name, all bool) {
	entries := entriesOf(in)
	words = slices.Clone(words)
	for i, w := range words {
		words[i] = known(w, entries)
	}
	type scored struct {
		entry *entry
		words int
		score int
	}
	var hits []scored
	for i := range entries {
		e := &entries[i]
		h := scored{entry: e}
		for _, w := range words {
			if score := e.score(w); score > 0 {
				h.words++
				h.score += score
			}
		}
		h.score += keyed(e.Name.Name, words)
		if h.words > 0 {
			hits = append(hits, h)
		}
	}
	sort.SliceStable(hits, func(i, j int) bool {
		a, b := hits[i], hits[j]
		return cmp.Or(cmp.Compare(b.words, a.words), cmp.Compare(b.score, a.score), cmp.Compare(len(a.entry.parts[0]), len(b.entry.parts[0]))) < 0
	})
	for _, h := range hits {
		if h.words < hits[0].words || 3*h.words < partial*len(words) {
			break
		}
		found = append(found, h.entry.Name)
	}
	return found, len(found) > 0 && hits[0].words == len(words)
}

func entriesOf(in secstatus.Vocabulary) (entries []entry) {
	for v := range secstatus.Vocabularies() {
		if in != 0 && in != v {
			continue
		}
		for n := range anycode.All(v) {
			info := n.Code.Info()
			names := n.Name + " " + camel(n.Name)
			for a := range n.Aliases {
				names += " " + a.Name
			}
			e := entry{Name: n}
			for i, text := range [...]string{names, "", n.Summary, info.Guidance + " " + info.Note + " " + n.Condition.String() + " " + n.Condition.Definition()} {
				e.parts[i] = fields(text)
			}
			slices.Sort(e.parts[0])
			e.parts[0] = slices.Compact(e.parts[0])
			for _, k := range keys {
				if slices.Contains(k.codes, n.Name) {
					e.parts[1] = append(e.parts[1], k.words...)
				}
			}
			entries = append(entries, e)
		}
	}
	return entries
}

// keyed returns what a code gets because one of its keys has all words.
func keyed(code string, words []string) (best int) {
	for _, k := range keys {
		if !slices.Contains(k.codes, code) || slices.ContainsFunc(words, func(w string) bool {
			return !slices.ContainsFunc(k.words, func(have string) bool { return alike(have, w) > 0 })
		}) {
			continue
		}
		score := whole
		if k.codes[0] == code {
			score += likely
		}
		if len(k.words) == len(words) {
			score += likely
		}
		best = max(best, score)
	}
	return best
}

// score returns what a word counts for a code, and 0 if the code does not have it.
func (e *entry) score(word string) (best int) {
	for i, part := range e.parts {
		for _, have := range part {
			switch alike(have, word) {
			case 2:
				best = max(best, weights[i])
			case 1:
				best = max(best, max(1, weights[i]-other))
			}
		}
	}
	return best
}

// alike returns 2 if a word is the one that is looked for, 1 if it is a form of it, and 0
// otherwise.
func alike(have, want string) int {
	switch {
	case have == want:
		return 2
	case len(want) >= 4 && strings.HasPrefix(have, want):
		return 1
	}
	if a, b := stem(have), stem(want); len(a) >= 3 && a == b {
		return 1
	}
	return 0
}

// stem takes the ends away that forms of a word differ in.
func stem(word string) string {
	for _, end := range [...]string{"ing", "ed", "es", "s", "e"} {
		if rest, ok := strings.CutSuffix(word, end); ok && len(rest) >= 3 {
			return rest
		}
	}
	return word
}

// known returns the word, or the one of all texts most like it if none has it.
func known(word string, entries []entry) string {
	s := suggest.To(word)
	for i := range entries {
		for _, part := range entries[i].parts {
			for _, have := range part {
				if alike(have, word) > 0 {
					return word
				}
				s.Try(have)
			}
		}
	}
	if len(word) < 4 || s.Best() == "" {
		return word
	}
	return s.Best()
}

// camel separates the words of a name such as errSecItemNotFound.
func camel(name string) string {
	var b strings.Builder
	for i, r := range name {
		if i > 0 && 'A' <= r && r <= 'Z' && 'a' <= name[i-1] && name[i-1] <= 'z' {
			b.WriteByte(' ')
		}
		b.WriteRune(r)
	}
	return b.String()
}
