// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"errors"
	"fmt"
	"strings"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/internal/anycode"
	"github.com/secstatus/secstatus/internal/explain"
	"github.com/spf13/cobra"
)

const explainExample = `  secstatus explain CKR_PIN_INCORRECT
  secstatus explain 0xa0 -133 4294967161
  secstatus explain --in parsec 1135
  secstatus explain does_not_exist
  secstatus explain --format json 0x1C3
  secstatus explain --exit-status 44
  secstatus explain -v 0xa0`

type explainFlags struct {
	in     vocabularyFlag
	format string
	color  colorFlag
	all    bool // -v
	exit   []string
	url    bool
}

// siteBase is the address of the site, with a slash at its end. A build sets it, by
// -ldflags "-X main.siteBase=https://example.org/secstatus/".
var siteBase string

func newExplain() *cobra.Command {
	var f explainFlags
	cmd := &cobra.Command{
		Use:   "explain [flags] CODE...",
		Short: "Say what codes mean, and what to do about them",
		Long: `Explain says what codes mean. It reads them in the forms of logs and source
files: a name in any case, with or without its prefix, an old name, a decimal or
hexadecimal number, and a negative number printed without its sign (4294967161
is -135) or sign-extended to 64 bits.

A number can be a code of several vocabularies. Values with a name come first,
then values that only some headers name, then values without a name. Among
equals, the likeliest vocabulary comes first:

  hexadecimal        PKCS #11, PSA, Apple, Parsec
  negative           PSA, Apple, PKCS #11
  from 1000 to 1248  Parsec, then the others
  any other          PKCS #11, Parsec, PSA, Apple

For a value without a name, explain gives its range, unless a likelier answer
exists.

Digits that may be hexadecimal without 0x are read both ways, the likelier
first: 00000101 is 0x101. A number with a name, as in '-134
(PSA_ERROR_BAD_STATE)', shows whether the two agree. Without -v, the first
answer takes at most eight lines, and every other answer one.

--format json prints everything that is known of each CODE (schema
secstatus/explain/v1).

Exit status: 0 each code has a name, 1 one has none, 2 the command line is
wrong.`,
		Example: explainExample,
		RunE:    func(cmd *cobra.Command, args []string) error { return f.run(cmd, args) },
		ValidArgsFunction: func(_ *cobra.Command, _ []string, prefix string) ([]string, cobra.ShellCompDirective) {
			return completeCode(f.in.Vocabulary, prefix), cobra.ShellCompDirectiveNoFileComp
		},
	}
	fl := cmd.Flags()
	fl.SortFlags = false
	addVocabulary(cmd, &f.in, "in", "only codes of the vocabulary: "+vocabularyNames())
	addFormat(cmd, &f.format, "text", "json")
	fl.BoolVarP(&f.all, "verbose", "v", false, "print everything that is known of each code")
	addColor(cmd, &f.color)
	fl.BoolVar(&f.url, "url", false, "print the address of each code's web page instead")
	fl.StringArrayVar(&f.exit, "exit-status", nil, "explain `N`, an exit status of macOS's security(1)")
	return cmd
}

// completeCode lists the names that begin with what is typed, with what they mean. Its case does
// not matter, and the prefix of the vocabulary may be left out: pin_inc stands for
// CKR_PIN_INCORRECT. A shell takes only what begins as its user typed, so what is listed then is the
// rest of the name, as it was begun.
func completeCode(in secstatus.Vocabulary, typed string) (names []string) {
	for v := range secstatus.Vocabularies() {
		if in != 0 && in != v {
			continue
		}
		for n := range anycode.All(v) {
			name, ok := completed(n.Name, v, typed)
			if !ok {
				continue
			}
			names = append(names, cobra.CompletionWithDesc(name, n.Summary))
		}
	}
	return names
}

// completed returns what completes a text to a name.
func completed(name string, v secstatus.Vocabulary, typed string) (string, bool) {
	begun := func(name string) bool { return len(name) >= len(typed) && strings.EqualFold(name[:len(typed)], typed) }
	if begun(name) {
		return typed + matchCase(name[len(typed):], typed), true
	}
	for bare := range anycode.WithoutPrefix(name, v) {
		if begun(bare) {
			return typed + matchCase(bare[len(typed):], typed), true
		}
	}
	return "", false
}

// matchCase writes the rest of a name in lower case if what is typed is.
func matchCase(rest, typed string) string {
	if typed != "" && typed == strings.ToLower(typed) && strings.ToUpper(rest) == rest {
		return strings.ToLower(rest)
	}
	return rest
}

func (f *explainFlags) run(cmd *cobra.Command, args []string) error {
	switch {
	case f.format != "text" && f.format != "json":
		return wrongFormat(f.format, "text", "json")
	case f.url && siteBase == "":
		return errors.New("--url: this build knows no address of the pages; want one built with -ldflags '-X main.siteBase=ADDRESS/'")
	case f.url && f.format != "text":
		return errors.New("--url prints text; want no --format")
	case len(args) == 0 && len(f.exit) == 0:
		return errors.New("no codes given; want secstatus explain CODE")
	case len(f.exit) > 0 && f.in.Vocabulary != 0 && f.in.Vocabulary != secstatus.OSStatus:
		return errors.New("--exit-status: the codes are Apple's; want --in osstatus or none")
	}
	var all []explain.Explanation
	for _, text := range f.exit {
		e, err := explain.ExitStatus(text)
		if err != nil {
			return fmt.Errorf("--exit-status %w", err)
		}
		all = append(all, e)
	}
	for _, text := range args {
		e, err := explain.Code(text, f.in.Vocabulary)
		if err != nil {
			return err
		}
		all = append(all, e)
	}
	out := bufio.NewWriterSize(cmd.OutOrStdout(), 1<<16)
	if f.format == "json" {
		if err := encodeJSON(out, explain.Document(all)); err != nil {
			return err
		}
	} else if f.url {
		for _, e := range all {
			if e.Known() && e.Page() != "" {
				fmt.Fprintln(out, siteBase+e.Page())
			}
		}
	} else {
		explain.Write(out, all, explain.Options{All: f.all, Colour: f.color.on(cmd.OutOrStdout())})
	}
	if err := out.Flush(); err != nil {
		return err
	}
	status := exitFine
	for _, e := range all {
		if !e.Known() {
			status = exitFound
		}
		if text := e.Nothing(); text != "" {
			complain(cmd.ErrOrStderr(), "%s", text)
		}
	}
	if status != exitFine {
		return exitStatus(status)
	}
	return nil
}
