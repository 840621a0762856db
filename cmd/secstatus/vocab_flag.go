// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/internal/suggest"
	"github.com/spf13/cobra"
)

// vocabularies returns the names of all.
func vocabularies() (names []string) {
	for v := range secstatus.Vocabularies() {
		names = append(names, v.String())
	}
	return names
}

// vocabularyNames lists the names of all as a choice.
func vocabularyNames() string { return suggest.Or(vocabularies()) }

// vocabularyFlag is a flag that names a vocabulary. The zero value is none.
type vocabularyFlag struct{ secstatus.Vocabulary }

// String returns "" for none, which is what the help takes for no default.
func (f *vocabularyFlag) String() string {
	if f.Vocabulary == 0 {
		return ""
	}
	return f.Vocabulary.String()
}

// Type is what the help calls the value.
func (f *vocabularyFlag) Type() string { return "VOCAB" }

// Set reads the value.
func (f *vocabularyFlag) Set(text string) (err error) {
	f.Vocabulary, err = parseVocabulary(text)
	return err
}

// parseVocabulary is secstatus.ParseVocabulary with an error that says what is wanted.
func parseVocabulary(text string) (secstatus.Vocabulary, error) {
	v, err := secstatus.ParseVocabulary(text)
	if err != nil {
		return 0, fmt.Errorf("no vocabulary is called %q; want %s", text, vocabularyNames())
	}
	return v, nil
}

// addVocabulary adds a flag that names a vocabulary, and its completion.
func addVocabulary(cmd *cobra.Command, f *vocabularyFlag, name, usage string) {
	cmd.Flags().Var(f, name, usage)
	_ = cmd.RegisterFlagCompletionFunc(name, cobra.FixedCompletions(vocabularies(), cobra.ShellCompDirectiveNoFileComp))
}

// addFormat adds --format, and its completion.
func addFormat(cmd *cobra.Command, f *string, formats ...string) {
	cmd.Flags().StringVar(f, "format", formats[0], "print as `FORMAT`: "+suggest.Or(formats))
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(formats, cobra.ShellCompDirectiveNoFileComp))
}

// wrongFormat is the error for a --format that there is not.
func wrongFormat(f string, formats ...string) error {
	return fmt.Errorf("--format %s: want %s", f, suggest.Or(formats))
}
