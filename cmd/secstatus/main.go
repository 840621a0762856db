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

	"github.com/spf13/cobra"
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

// commands make the subcommands. Each has a file of its own.
var commands = []func() *cobra.Command{
	newCheck,
	newExplain,
	newConvert,
	newList,
	newAnnotate,
	newHeaders,
	newCompletion,
	newVersion,
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	status := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(status)
}

func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	root := newRoot()
	root.SetArgs(markNumbers(args))
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
	fmt.Fprintf(stderr, "secstatus: %v\n", err)
	return exitFailure
}

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:           "secstatus",
		Short:         "Security status codes: PSA, PKCS #11, Parsec, Apple",
		Version:       version(),
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			fmt.Fprint(cmd.ErrOrStderr(), cmd.UsageString())
			return exitStatus(exitFailure)
		},
	}
	root.CompletionOptions.HiddenDefaultCmd = true
	for _, c := range commands {
		root.AddCommand(c())
	}
	return root
}
