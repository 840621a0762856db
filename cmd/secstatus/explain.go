// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/conv"
	"github.com/secstatus/secstatus/internal/anycode"
	"github.com/secstatus/secstatus/internal/neighbour"
	"github.com/secstatus/secstatus/osstatus"
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
}

func newExplain() *cobra.Command {
	var f explainFlags
	cmd := &cobra.Command{
		Use:   "explain [flags] CODE...",
		Short: "Say what codes mean, and what to do about them",
		Long: `Explain says what is known of codes as a log has them: a name in any case, with
or without its prefix, an old name, decimal, hexadecimal, a negative number
printed without its sign (4294967161 is -135) or sign-extended to 64 bits.

A number can be a code of several vocabularies; the likeliest comes first:
values with a name before values that some headers give a name to, and those
before values without. Among equals, a hexadecimal number is first PKCS #11's,
then PSA's, Apple's and Parsec's; a negative one PSA's, Apple's, PKCS #11's;
one from 1000 to 1248 Parsec's; any other PKCS #11's, Parsec's, PSA's, Apple's.
Of a value without a name the range is told, if nothing likelier is there.

Digits that may be hexadecimal without 0x are read both ways, the likelier first:
00000101 is 0x101. Of a number beside a name, as in '-134 (PSA_ERROR_BAD_STATE)', it
says when they disagree. Without -v, the first answer has eight lines at most, and
every other one.

With --format json: schema secstatus/explain/v1, see docs/command.md.

Exit status: 0 each code has a name, 1 one has none, 2 the command line makes
no sense.`,
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
	fl.BoolVarP(&f.all, "verbose", "v", false, "say all that is known of each code")
	addColor(cmd, &f.color)
	fl.StringArrayVar(&f.exit, "exit-status", nil, "say what `N`, the exit status of macOS's security(1), may stand for")
	return cmd
}

// completeCode lists the names that begin with prefix, with what they mean. The case
// of the prefix does not matter.
func completeCode(in secstatus.Vocabulary, prefix string) (names []string) {
	for v := range secstatus.Vocabularies() {
		if in != 0 && in != v {
			continue
		}
		for n := range anycode.All(v) {
			if len(n.Name) >= len(prefix) && strings.EqualFold(n.Name[:len(prefix)], prefix) {
				names = append(names, cobra.CompletionWithDesc(n.Name, n.Summary))
			}
		}
	}
	return names
}

// An explanation is what is said of one thing that was asked.
type explanation struct {
	input    string
	exit     bool   // the input is an exit status
	note     string // that a number is not what the name beside it says
	answers  []answer
	nearest  []string
	owner    string // whose name it is by its prefix
	constant string // what it is, if it is a constant of PKCS #11 and no code
}

// known reports whether a code with a name was found.
func (e explanation) known() bool {
	return e.constant != "" || len(e.answers) > 0 && e.answers[0].known()
}

// An answer is a code that the input may stand for.
type answer struct {
	anycode.Info
	how         string // how it was read, or why it is a candidate
	alias       secstatus.Alias
	conversions []conversion
}

// known reports whether the value has a name, if only among some headers.
func (a answer) known() bool { return a.Name != "" || a.Code.InLineage() }

// A conversion is the code's counterpart in another vocabulary.
type conversion struct {
	to       anycode.Code
	fidelity conv.Fidelity
	reason   string
}

func (f *explainFlags) run(cmd *cobra.Command, args []string) error {
	switch {
	case f.format != "text" && f.format != "json":
		return wrongFormat(f.format, "text", "json")
	case len(args) == 0 && len(f.exit) == 0:
		return errors.New("no codes given; want secstatus explain CODE")
	case len(f.exit) > 0 && f.in.Vocabulary != 0 && f.in.Vocabulary != secstatus.OSStatus:
		return errors.New("--exit-status: the codes are Apple's; want --in osstatus or none")
	}
	var all []explanation
	for _, text := range f.exit {
		e, err := explainExit(text)
		if err != nil {
			return err
		}
		all = append(all, e)
	}
	for _, text := range args {
		e, err := explainCode(text, f.in.Vocabulary)
		if err != nil {
			return err
		}
		all = append(all, e)
	}
	out := bufio.NewWriterSize(cmd.OutOrStdout(), 1<<16)
	if f.format == "json" {
		if err := writeExplainJSON(out, all); err != nil {
			return err
		}
	} else {
		t := explainText{w: out, all: f.all, colour: f.color.on(cmd.OutOrStdout())}
		for i, e := range all {
			if i > 0 && len(e.answers) > 0 {
				fmt.Fprintln(out)
			}
			t.write(e)
		}
	}
	if err := out.Flush(); err != nil {
		return err
	}
	status := exitFine
	for _, e := range all {
		if !e.known() {
			status = exitFound
		}
		if len(e.answers) == 0 && e.constant == "" {
			complain(cmd.ErrOrStderr(), "%s", e.nothing())
		}
	}
	if status != exitFine {
		return exitStatus(status)
	}
	return nil
}

// nothing says that the input is no code, and what may have been meant.
func (e explanation) nothing() string {
	if e.exit {
		return fmt.Sprintf("no code of Apple's has the exit status %s", e.input)
	}
	s := fmt.Sprintf("no code is called %s", quoted(e.input))
	if len(e.input) > anycode.MaxText {
		return fmt.Sprintf("%s, of %d bytes; a code may have %d", s, len(e.input), anycode.MaxText)
	}
	if e.owner != "" {
		return s + "; the name is that of a neighbour: " + e.owner
	}
	if len(e.nearest) > 0 {
		return s + "; did you mean " + listed(e.nearest) + "?"
	}
	return s + "; want a name that 'secstatus list VOCAB' prints, or a number that fits its type"
}

// quoted quotes a text that may be anything, and of any length.
func quoted(text string) string {
	if len(text) > 80 {
		text = text[:80] + "..."
	}
	return strconv.Quote(text)
}

func explainCode(text string, in secstatus.Vocabulary) (explanation, error) {
	e := explanation{input: text}
	if e.constant = neighbour.Constant(text); e.constant != "" && in == 0 {
		return e, nil
	}
	readings := anycode.Read(text, in)
	if pair, name, ok := anycode.Pair(text); ok && readings == nil && (in == 0 || in == pair[0].Code.Vocabulary) {
		readings = pair
		if named, ok := anycode.One(name, pair[0].Code.Vocabulary); ok && named != pair[0].Code {
			e.note = fmt.Sprintf("%s is %v, not %s", pair[0].Code.Number(), pair[0].Code, name)
		}
	}
	for _, r := range readings {
		a, err := newAnswer(r.Code)
		if err != nil {
			return e, err
		}
		a.how = r.How.String()
		for _, alias := range a.Aliases {
			if alias.Name == r.Name {
				a.alias = alias
			}
		}
		e.answers = append(e.answers, a)
	}
	if e.known() || len(text) > anycode.MaxText {
		return e, nil
	}
	if titles := neighbour.OfNumber(text); len(titles) > 0 {
		e.note = "Whose it looks like: " + strings.Join(titles, "; or ")
	}
	if len(e.answers) == 0 {
		if e.owner = neighbour.OfName(text); e.owner == "" {
			e.nearest = anycode.Nearest(text, in)
		}
	}
	return e, nil
}

func explainExit(text string) (explanation, error) {
	e := explanation{input: text, exit: true}
	n, err := strconv.Atoi(text)
	if err != nil || n < 0 || n > 255 {
		return e, fmt.Errorf("--exit-status %s: want a number from 0 to 255", text)
	}
	for _, c := range osstatus.FromExitStatus(n) {
		a, err := newAnswer(anycode.Code{Vocabulary: secstatus.OSStatus, Value: uint64(c.Status)})
		if err != nil {
			return e, err
		}
		a.how = c.Reason.String()
		e.answers = append(e.answers, a)
	}
	return e, nil
}

func newAnswer(c anycode.Code) (answer, error) {
	a := answer{Info: c.Info()}
	for to := range secstatus.Vocabularies() {
		if to == c.Vocabulary {
			continue
		}
		value, fidelity, err := conv.Convert(c.Vocabulary, c.Value, to)
		if err != nil {
			return a, err
		}
		reason, err := conv.Explain(c.Vocabulary, c.Value, to)
		if err != nil {
			return a, err
		}
		a.conversions = append(a.conversions, conversion{anycode.Code{Vocabulary: to, Value: value}, fidelity, reason})
	}
	return a, nil
}
