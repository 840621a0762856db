// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"errors"
	"fmt"
	"strings"

	"github.com/secstatus/secstatus/internal/escape"
	"github.com/secstatus/secstatus/internal/search"
	"github.com/spf13/cobra"
)

const searchExample = `  secstatus search pin locked
  secstatus search --in osstatus keychain missing
  secstatus search signature wrong
  secstatus search MAC verification failed`

// mostFound is how many codes search shows.
const mostFound = 20

func newSearch() *cobra.Command {
	var in vocabularyFlag
	cmd := &cobra.Command{
		Use:   "search [flags] WORD...",
		Short: "Find codes by words",
		Long: `Search finds the codes of all vocabularies that contain all the words, in any
order, in their name, search keys, summary, guidance or condition. Search keys
are the messages that systems print for a code and the words that people use for
it: MAC verification failed, no memory, wrong pin.

Words in names and search keys count most, then words in summaries. A word that
occurs nowhere is replaced by the most similar one. If no code contains all the
words, search shows the codes with most of them.

Exit status: 0 found, 1 nothing found, 2 the command line is wrong.`,
		Example: searchExample,
		RunE: func(cmd *cobra.Command, args []string) error {
			words := search.Words(strings.Join(args, " "))
			if len(words) == 0 {
				return errors.New("search: want at least one WORD")
			}
			found, all := search.Codes(words, in.Vocabulary)
			if len(found) > 0 && !all {
				complain(cmd.ErrOrStderr(), "no code has all of the words; these have most")
			}
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
