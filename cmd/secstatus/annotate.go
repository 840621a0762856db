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
		Short: "Copy a log and name the codes in it",
		Long: `Annotate copies FILE to standard output. Without FILE, or if it is -, it reads
standard input. It adds " (NAME)" after each code that it is sure of and changes
nothing else. Control characters in the input are copied too.

JSON stays JSON. If a code is the value of a member, a new member names it:
{"rv":"0xa0"} becomes {"rv":"0xa0","rv_name":"CKR_PIN_INCORRECT"}. In a string
with other words, the name stands in brackets. Elements of arrays get no name.

A number gets a name only where the line, or the JSON record, says what it is: a
function name of PSA, PKCS #11 or Apple's Security framework, a type, an error
domain. Numbers are left alone if their name is on the same line, if they are
part of something larger (a date, a path), if another name or call stands beside
them, or if they have a unit. If a number and the name beside it disagree,
annotate says so: -134 (PSA_ERROR_NOT_SUPPORTED, not PSA_ERROR_DOES_NOT_EXIST).

--in says that the numbers are codes of one vocabulary. They then need no such
words, except small numbers, which need a word such as error or status. Numbers
after words such as length or address are left alone, and so are other
vocabularies' codes.

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
	addVocabulary(cmd, &in, "in", "read numbers as codes of this vocabulary: "+vocabularyNames())
	return cmd
}
