// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/internal/anycode"
	"github.com/secstatus/secstatus/internal/escape"
	"github.com/secstatus/secstatus/internal/suggest"
	"github.com/spf13/cobra"
)

const searchExample = `  secstatus search pin locked
  secstatus search --in osstatus keychain missing
  secstatus search signature wrong`

// mostFound is how many codes search shows.
const mostFound = 20

func newSearch() *cobra.Command {
	var in vocabularyFlag
	cmd := &cobra.Command{
		Use:   "search [flags] WORD...",
		Short: "Find codes by words",
		Long: `Search finds the codes in whose name, summary, guidance or condition all words
stand, in any order. Words in names count most, then those in summaries. A word that
stands nowhere is taken for the word most like it.

Exit status: 0 found, 1 nothing found, 2 the command line makes no sense.`,
		Example: searchExample,
		RunE: func(cmd *cobra.Command, args []string) error {
			words := strings.FieldsFunc(strings.ToLower(strings.Join(args, " ")), noLetter)
			if len(words) == 0 {
				return errors.New("search: want at least one WORD")
			}
			found := search(words, in.Vocabulary)
			out := bufio.NewWriter(cmd.OutOrStdout())
			for i, n := range found {
				if i == mostFound {
					fmt.Fprintf(out, "and %d more; more words find fewer\n", len(found)-mostFound)
					break
				}
				fmt.Fprintf(out, "%s (%s) in %v: %s\n", n.Name, n.Code.Number(), n.Code.Vocabulary, n.Summary)
			}
			if err := out.Flush(); err != nil {
				return err
			}
			if len(found) == 0 {
				complain(cmd.ErrOrStderr(), "no code has the words %s", escape.Quote(strings.Join(args, " ")))
				return exitStatus(exitFound)
			}
			return nil
		},
	}
	addVocabulary(cmd, &in, "in", "only codes of the vocabulary: "+vocabularyNames())
	return cmd
}

// noLetter reports whether a rune separates words.
func noLetter(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') }

// A searched is a code with its words. The 742 codes have some hundred kilobytes of text,
// which takes milliseconds to go through: an index would cost more than it saves.
type searched struct {
	anycode.Name
	parts [3][]string // of name, summary and the rest
}

// weights are what a word counts in each of the parts.
var weights = [3]int{8, 4, 1}

// search returns the codes that have all words, best first.
func search(words []string, in secstatus.Vocabulary) []anycode.Name {
	var all []searched
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
			s := searched{Name: n}
			for i, text := range [...]string{names, n.Summary, info.Guidance + " " + info.Note + " " + n.Condition.String() + " " + n.Condition.Definition()} {
				s.parts[i] = strings.FieldsFunc(strings.ToLower(text), noLetter)
			}
			all = append(all, s)
		}
	}
	for i, w := range words {
		words[i] = known(w, all)
	}
	scores := map[string]int{}
	var found []anycode.Name
	for _, s := range all {
		total := 0
		for _, w := range words {
			score := 0
			for i, part := range s.parts {
				if slices.ContainsFunc(part, func(have string) bool { return matches(have, w) }) {
					score = max(score, weights[i])
				}
			}
			if score == 0 {
				total = 0
				break
			}
			total += score
		}
		if total > 0 {
			scores[s.Name.Name] = total*100 - len(s.parts[0])
			found = append(found, s.Name)
		}
	}
	slices.SortStableFunc(found, func(a, b anycode.Name) int { return cmp.Compare(scores[b.Name], scores[a.Name]) })
	return found
}

// matches reports whether a word is the one that is looked for, or a form of it.
func matches(have, want string) bool {
	return have == want || len(want) >= 4 && strings.HasPrefix(have, want) || len(have) >= 4 && strings.HasPrefix(want, have) && len(want)-len(have) <= 3
}

// known returns the word, or the one of all texts most like it if none has it.
func known(word string, all []searched) string {
	s := suggest.To(word)
	for _, code := range all {
		for _, part := range code.parts {
			for _, have := range part {
				if matches(have, word) {
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
