// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"
)

// colorFlag is --color: auto, always or never.
type colorFlag string

// String returns the value.
func (f *colorFlag) String() string { return string(*f) }

// Type is what the help calls the value.
func (f *colorFlag) Type() string { return "WHEN" }

// Set reads the value.
func (f *colorFlag) Set(text string) error {
	switch text {
	case "auto", "always", "never":
		*f = colorFlag(text)
		return nil
	}
	return fmt.Errorf("want auto, always or never")
}

// on says whether to colour what goes to w. By itself that is so on a terminal,
// unless NO_COLOR is set (https://no-color.org); --color always overrules both.
func (f *colorFlag) on(w io.Writer) bool {
	if *f == "never" {
		return false
	}
	terminal := isTerminal(w) // which makes it obey
	return *f == "always" || os.Getenv("NO_COLOR") == "" && terminal
}

// addColor adds --color, and its completion.
func addColor(cmd *cobra.Command, f *colorFlag) {
	*f = "auto"
	cmd.Flags().Var(f, "color", "colour the text: auto, always or never")
	_ = cmd.RegisterFlagCompletionFunc("color", cobra.FixedCompletions([]string{"auto", "always", "never"}, cobra.ShellCompDirectiveNoFileComp))
}
