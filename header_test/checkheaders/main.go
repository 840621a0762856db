// SPDX-License-Identifier: Apache-2.0

// Command checkheaders compiles the reference headers with every C and C++
// compiler that it finds, or a project's own headers with the reference. What
// it checks is described in package headertest.
//
//	checkheaders [-cc "gcc clang"] [-headers "a.h dir/b.h"] [-I dir]... [-v]
//
// It prints a table, each failure with the compiler's own words, and a line
// with counts. The exit status is 0 if nothing failed, 1 if something did, and
// 2 if the job could not be done. With REQUIRE_ALL=1 in the environment, a
// missing compiler or third-party header is a failure.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"

	headertest "github.com/secstatus/secstatus/header_test"
	"github.com/secstatus/secstatus/internal/escape"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	status := run(ctx, os.Args[1:], os.Getenv, os.Stdout, os.Stderr)
	stop()
	os.Exit(status)
}

// run is main with its surroundings as arguments, and returns the exit status.
func run(ctx context.Context, args []string, getenv func(string) string, stdout, stderr io.Writer) int {
	options, err := parse(args, stderr)
	if errors.Is(err, flag.ErrHelp) {
		return 0
	}
	if err != nil {
		return 2 // the flag package has said why
	}
	options.RequireAll = getenv("REQUIRE_ALL") == "1"
	report, err := headertest.Run(ctx, options)
	if err == nil {
		err = report.Print(stdout)
	}
	if err != nil {
		fmt.Fprintln(stderr, "checkheaders:", escape.Line(err.Error()))
		return 2
	}
	if report.Failed() > 0 {
		return 1
	}
	return 0
}

// parse reads the flags, and tells stderr what is wrong with them.
func parse(args []string, stderr io.Writer) (headertest.Options, error) {
	var options headertest.Options
	flags := flag.NewFlagSet("checkheaders", flag.ContinueOnError)
	flags.SetOutput(stderr)
	compilers := flags.String("cc", "", "the `compilers` to drive, separated by spaces (default: all that are found)")
	headers := flags.String("headers", "", "compare these `files` of a project, separated by spaces, with the reference, and do nothing else")
	flags.Func("I", "search this `folder` for included headers; may be given several times", func(folder string) error {
		options.Folders = append(options.Folders, folder)
		return nil
	})
	verbose := flags.Bool("v", false, "print every compiler command on standard error")
	if err := flags.Parse(args); err != nil {
		return options, err
	}
	if flags.NArg() > 0 {
		err := fmt.Errorf("unexpected argument %q; headers go into -headers", flags.Arg(0))
		fmt.Fprintln(stderr, "checkheaders:", escape.Line(err.Error()))
		return options, err
	}
	options.Compilers = strings.Fields(*compilers)
	options.Headers = strings.Fields(*headers)
	if *verbose {
		options.Log = stderr
	}
	return options, nil
}
