// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/secstatus/secstatus/internal/annotate"
	"github.com/secstatus/secstatus/internal/utf16text"
	"github.com/spf13/cobra"
)

const annotateExample = `  secstatus annotate app.log
  echo 'C_Login failed: rv=0xa0' | secstatus annotate
  echo 'import failed: 1135' | secstatus annotate --in parsec`

func newAnnotate() *cobra.Command {
	var in vocabularyFlag
	cmd := &cobra.Command{
		Use:   "annotate [flags] [FILE]",
		Short: "Copy a log through and name the codes in it",
		Long: `Annotate copies a file, or standard input if there is none or it is -, to standard
output and puts " (NAME)" behind the codes that it is sure of. Nothing else changes:
control characters in the input are in the output, too.

JSON stays JSON. A code that is the value of a member is named by another member:
{"rv":"0xa0"} becomes {"rv":"0xa0","rv_name":"CKR_PIN_INCORRECT"}. In a
string with other words, the name stands in brackets. Elements of arrays have none.

A number is named only where the line, or in JSON the record, says what it is: the
name of a function of PSA, PKCS #11 or Apple's Security framework, a type, an error
domain. Left alone are names, numbers whose name is on the same line, that are part
of something larger (a date, a path), that another name or call stands beside, or that
have a unit behind them. A name beside a number that has another value is told:
-134 (PSA_ERROR_NOT_SUPPORTED, not PSA_ERROR_DOES_NOT_EXIST).

With --in, numbers need no such words: who gives it says that the numbers are codes
of the vocabulary. Those behind words such as length or address still are not, and
small ones only behind words such as error or status. Numbers of other vocabularies
are then left alone.

Exit status: 0 copied, 2 the job could not be done.`,
		Example: annotateExample,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 1 {
				return errors.New("annotate: want one FILE, or none for standard input")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			endOnInterrupt()
			var r io.Reader = cmd.InOrStdin()
			if len(args) == 1 && args[0] != "-" {
				f, err := os.Open(args[0])
				if err != nil {
					return fmt.Errorf("annotate: %w", err)
				}
				defer f.Close()
				r = f
			}
			w := cmd.OutOrStdout()
			r, order := utf16text.Open(r)
			if order != nil {
				w = utf16text.Writer(w, order)
			}
			if err := annotate.Copy(w, r, in.Vocabulary); err != nil {
				return fmt.Errorf("annotate: %w", err)
			}
			return nil
		},
	}
	addVocabulary(cmd, &in, "in", "take numbers for codes of the vocabulary: "+vocabularyNames())
	return cmd
}
