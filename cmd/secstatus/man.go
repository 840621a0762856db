// SPDX-License-Identifier: Apache-2.0

//go:build man

package main

import (
	"errors"
	"os"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"
)

// The command that writes the manual pages is only there with the build tag man, so
// that what it is made of is not in the command that people run: see make man.
func init() { subcommands = append(subcommands, subcommand{"man", newMan}) }

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
			// The date is today's, or that of SOURCE_DATE_EPOCH.
			return doc.GenManTree(root, &doc.GenManHeader{Section: "1", Source: "secstatus", Manual: "secstatus"}, args[0])
		},
	}
}
