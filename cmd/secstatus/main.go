// SPDX-License-Identifier: Apache-2.0

// Command secstatus answers questions about security status codes: psa_status_t,
// CK_RV, Parsec's ResponseStatus and Apple's OSStatus.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"

	"github.com/secstatus/secstatus/internal/anycode"
	"github.com/secstatus/secstatus/internal/escape"
	"github.com/secstatus/secstatus/internal/explain"
	"github.com/secstatus/secstatus/internal/neighbour"
	"github.com/secstatus/secstatus/internal/suggest"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// The exit statuses. Others' scripts depend on them.
const (
	exitFine    = 0
	exitFound   = 1 // findings, or an unknown code
	exitFailure = 2 // the job could not be done
)

// exitStatus ends the command with a status and no further word.
type exitStatus int

func (s exitStatus) Error() string { return fmt.Sprintf("exit status %d", int(s)) }

// A subcommand has a file of its own.
type subcommand struct {
	name string
	make func() *cobra.Command
}

var subcommands = []subcommand{
	{"check", newCheck},
	{"vet", newVet},
	{"explain", newExplain},
	{"convert", newConvert},
	{"list", newList},
	{"search", newSearch},
	{"annotate", newAnnotate},
	{"headers", newHeaders},
	{"completion", newCompletion},
	{"version", newVersion},
}

// named returns the subcommand of a name, alone, or none.
func named(name string) []subcommand {
	for i := range subcommands {
		if subcommands[i].name == name {
			return subcommands[i : i+1]
		}
	}
	return nil
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	status := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(status)
}

func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	args = explained(args)
	root := rootFor(args)
	root.SetArgs(harmlessToComplete(codesLast(root, args)))
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	err := root.ExecuteContext(ctx)
	var status exitStatus
	switch {
	case err == nil:
		return exitFine
	case errors.As(err, &status):
		return int(status)
	}
	complain(stderr, "%v", err)
	return exitFailure
}

// rootFor makes the command with what arguments need of it: the subcommand that they name,
// alone, or all. Making one takes a tenth of what all take.
func rootFor(args []string) *cobra.Command {
	if len(args) > 0 {
		if one := named(args[0]); one != nil {
			return rootOf(one)
		}
	}
	return newRoot()
}

// newRoot makes the whole command.
func newRoot() *cobra.Command {
	root := rootOf(subcommands)
	root.Version = version()
	root.InitDefaultHelpCmd()
	topic, _, err := root.Find([]string{"help"})
	if err != nil {
		panic(err) // the line above has added it
	}
	topic.Args = func(_ *cobra.Command, args []string) error {
		if c, rest, err := root.Find(args); err != nil || len(rest) > 0 || len(args) > 0 && c == root {
			return fmt.Errorf("help: no command is called %q", strings.Join(args, " "))
		}
		return nil
	}
	return root
}

func rootOf(subcommands []subcommand) *cobra.Command {
	root := &cobra.Command{
		Use:           "secstatus",
		Short:         "Security status codes: PSA, PKCS #11, Parsec, Apple",
		SilenceErrors: true,
		SilenceUsage:  true,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return nil
			}
			s := suggest.To(args[0])
			for _, c := range cmd.Commands() {
				s.Try(c.Name())
			}
			hint := ""
			if s.Best() != "" {
				hint = "; did you mean " + s.Best() + "?"
			}
			return fmt.Errorf("unknown command %s for \"secstatus\"%s", escape.Quote(args[0]), hint)
		},
		RunE: func(cmd *cobra.Command, _ []string) error {
			fmt.Fprint(cmd.ErrOrStderr(), cmd.UsageString())
			return exitStatus(exitFailure)
		},
	}
	root.CompletionOptions.DisableDefaultCmd = true // completion is one of ours
	help := root.HelpFunc()
	root.SetHelpFunc(func(cmd *cobra.Command, args []string) {
		cmd.LocalFlags().VisitAll(wrapUsage)
		help(cmd, args)
	})
	for _, c := range subcommands {
		root.AddCommand(c.make())
	}
	return root
}

// usageWidth is what an explanation of a flag may take, so that a line of help fits into 80
// columns beside the longest of the flags.
const usageWidth = 46

// wrapUsage breaks what help says of a flag into lines, with the default that pflag adds.
func wrapUsage(f *pflag.Flag) {
	var b strings.Builder
	column := 0
	write := func(word string) {
		switch {
		case column == 0:
		case column+1+len(word) > usageWidth:
			b.WriteByte('\n')
			column = 0
		default:
			b.WriteByte(' ')
			column++
		}
		b.WriteString(word)
		column += len(word)
	}
	for word := range strings.FieldsSeq(f.Usage) {
		write(word)
	}
	if f.DefValue != "" && f.DefValue != "false" && f.DefValue != "[]" && column+len(f.DefValue)+len(` (default "")`) > usageWidth {
		b.WriteByte('\n')
	}
	f.Usage = b.String()
}

// explained puts explain before the arguments if the first is a code and no command.
func explained(args []string) []string {
	if len(args) == 0 || args[0] == "" || args[0] == "help" || named(args[0]) != nil {
		return args
	}
	_, _, pair := anycode.Pair(args[0])
	likeOne := strings.Contains(args[0], "_") && args[0][0] != '_' && anycode.Nearest(args[0], 0) != nil
	if args[0][0] == '-' && (len(args[0]) == 1 || args[0][1] < '0' || args[0][1] > '9') || !pair && !likeOne && neighbour.Constant(args[0]) == "" && neighbour.OfName(args[0]) == "" && !explain.Answers(args[0]) {
		return args
	}
	return append([]string{"explain"}, args...)
}

// harmlessToComplete escapes the arguments of a request of the shell to complete a
// command line, which cobra writes to the standard error of the process as they are if
// they make no sense.
func harmlessToComplete(args []string) []string {
	if len(args) == 0 || args[0] != cobra.ShellCompRequestCmd && args[0] != cobra.ShellCompNoDescRequestCmd {
		return args
	}
	escaped := make([]string, len(args))
	for i, a := range args {
		escaped[i] = escape.Cut(a, mostOfLine)
	}
	return escaped
}
