// SPDX-License-Identifier: Apache-2.0

//go:build man

package main

import (
	"errors"
	"os"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"
)

// The command that writes the manual pages is only there with the build tag man, so
// that what it is made of is not in the command that people run: see make man.
func init() { subcommands = append(subcommands, subcommand{"man", newMan}) }

// manLong is the description in the page of secstatus; those of the commands are in their help.
const manLong = `Secstatus names, explains and converts the status codes of PSA, PKCS #11, Parsec
and Apple's Security framework. It also says whether C headers can be compiled
together, and finds misuse of status codes in C and C++ sources.

Each COMMAND has a page of its own. "secstatus CODE" is short for
"secstatus explain CODE".`

func newMan() *cobra.Command {
	return &cobra.Command{
		Use:    "man DIR",
		Short:  "Write manual pages to a folder",
		Hidden: true,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return errors.New("man: want one DIR")
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error {
			if err := os.MkdirAll(args[0], 0o777); err != nil {
				return err
			}
			root := newRoot() // with all subcommands
			root.DisableAutoGenTag = true
			root.Use = "secstatus COMMAND|CODE..."
			root.Long = manLong
			for _, c := range root.Commands() {
				c.Long = strings.ReplaceAll(c.Long, "\n  ", "\n    ") // Markdown's mark of a table in columns
			}
			// The date is today's, or that of SOURCE_DATE_EPOCH.
			return doc.GenManTree(root, &doc.GenManHeader{Section: "1", Source: "secstatus", Manual: "secstatus"}, args[0])
		},
	}
}
