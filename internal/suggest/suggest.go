// SPDX-License-Identifier: Apache-2.0

// Package suggest finds the name that somebody may have meant.
package suggest

import "strings"

// longest is the length of the longest text, in bytes, that is compared at all.
// No name in any vocabulary is as long, and the work grows with the square.
const longest = 96

// A Search looks for the candidate most like a text. Make one with [To].
type Search struct {
	text     string
	best     string
	distance int
}

// To begins a search for the candidate most like text, whatever its case.
func To(text string) *Search {
	s := &Search{text: strings.ToLower(text)}
	// Half of the letters may be wrong; beyond that a suggestion is noise.
	s.distance = len(text)/2 + 1
	if len(text) > longest {
		s.distance = 0
	}
	return s
}

// Try considers a candidate. Of two that are equally like the text, the first wins.
func (s *Search) Try(candidate string) {
	d := len(candidate) - len(s.text)
	if max(d, -d) >= s.distance {
		return // the distance is at least that
	}
	if d := distance(s.text, strings.ToLower(candidate)); d < s.distance {
		s.best, s.distance = candidate, d
	}
}

// Best returns the candidate most like the text, or "" if none is like it.
func (s *Search) Best() string { return s.best }

// distance returns how many bytes must be inserted, removed, replaced, or swapped
// with the next one to make b of a: the optimal string alignment distance.
func distance(a, b string) int {
	before, row, next := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		next[0] = i + 1
		for j := range b {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			next[j+1] = min(row[j+1]+1, next[j]+1, row[j]+cost)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				next[j+1] = min(next[j+1], before[j-1]+1)
			}
		}
		before, row, next = row, next, before
	}
	return row[len(b)]
}

// Or lists words, of which there is at least one: "a, b or c".
func Or(words []string) string {
	s := words[0]
	for i, w := range words[1:] {
		if i == len(words)-2 {
			s += " or " + w
		} else {
			s += ", " + w
		}
	}
	return s
}
