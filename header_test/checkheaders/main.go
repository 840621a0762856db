// SPDX-License-Identifier: Apache-2.0

// Command checkheaders compiles the reference headers with every C and C++
// compiler that it finds, or a project's own headers with the reference. What
// it checks is described in package headertest.
//
//	checkheaders [-cc "gcc 'clang -m32'"] [-headers "a.h dir/b.h"] [-cppflags "-Iinc -DX=1"] [-from dir]... [-v]
//
// Without any compiler it asks modernc.org/cc/v4, a C front end that is a part of it and that
// -cc calls cc/v4, about the reference headers, and package headercheck about a project's.
//
// Lists are separated by spaces and quoted as in a shell; a word that begins with - is a
// flag of the compiler before it. Paths are relative to the folder of -from; of several the
// one that has the headers counts.
//
// It prints a table, each row as soon as a compiler is through, each failure with the
// compiler's own words, and a line with counts. On standard error it says how far it
// is: in one line on a terminal, in plain lines elsewhere. The exit status is 0 if
// nothing failed, 1 if something did, and 2 if the job could not be done, or was
// interrupted. With REQUIRE_ALL=1 in the environment, a
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
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"github.com/secstatus/secstatus/header_test"
	"github.com/secstatus/secstatus/internal/argv"
	"github.com/secstatus/secstatus/internal/escape"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
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
		return 2 // parse has said why
	}
	options.RequireAll = getenv("REQUIRE_ALL") == "1"
	p := newProgress(stderr, getenv("TERM"))
	options.Progress = p.tell
	options.Table = p.above(stdout)
	if options.Log != nil {
		options.Log = p.above(options.Log)
	}
	report, err := headertest.Run(ctx, options)
	p.clear()
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
	compilers := flags.String("cc", "", "the `compilers` to drive, with flags, separated by spaces (default: all that are found)")
	headers := flags.String("headers", "", "compare these `files` of a project, separated by spaces, with the reference, and do nothing else")
	cppflags := flags.String("cppflags", "", "give these `flags` to the compilers when they read the headers: -I, -isystem, -D, -U, -include")
	var from []string
	flags.Func("from", "take paths relative to this `folder`; of several, that which has the headers", func(folder string) error {
		if folder != "" {
			from = append(from, folder)
		}
		return nil
	})
	verbose := flags.Bool("v", false, "print every compiler command on standard error")
	if err := flags.Parse(args); err != nil {
		return options, err
	}
	err := func() (err error) {
		if flags.NArg() > 0 {
			return fmt.Errorf("unexpected argument %q; headers go into -headers", flags.Arg(0))
		}
		if options.Headers, err = words("-headers", *headers); err != nil {
			return err
		}
		if options.Flags, err = words("-cppflags", *cppflags); err != nil {
			return err
		}
		if options.Dir, err = folderOf(options.Headers, from); err != nil {
			return err
		}
		options.Compilers, err = commands(*compilers, options.Dir)
		return err
	}()
	if err != nil {
		fmt.Fprintln(stderr, "checkheaders:", escape.Line(err.Error()))
		return options, err
	}
	if *verbose {
		options.Log = stderr
	}
	return options, nil
}

// words splits a list as a shell does.
func words(flag, list string) ([]string, error) {
	all, err := argv.Shell(nil, list)
	if err != nil {
		return nil, fmt.Errorf("%s %q: a quote is not closed", flag, list)
	}
	return all, nil
}

// valueFlags are flags of compilers whose value is the next word.
var valueFlags = []string{"-I", "-D", "-U", "-B", "-isystem", "-iquote", "-idirafter", "-include", "-imacros", "-isysroot",
	"-target", "-arch", "-Xclang", "-Xpreprocessor", "--param", "-mllvm", "--sysroot"}

// commands divides a list of compilers with their flags. Paths in them are relative to dir.
func commands(list, dir string) (all [][]string, err error) {
	parts, err := words("-cc", list)
	if err != nil {
		return nil, err
	}
	var split []string
	for _, part := range parts { // a command within quotes is one
		more, err := words("-cc", part)
		if err != nil {
			return nil, err
		}
		split = append(split, more...)
	}
	next := "" // what the next word belongs to
	for i, word := range split {
		flag := strings.HasPrefix(word, "-")
		switch {
		case next == "" && flag && i == 0:
			return nil, fmt.Errorf("-cc: %s is not a compiler: a flag follows the compiler it is for", word)
		case next == "" && !flag:
			if strings.ContainsRune(word, '/') && !filepath.IsAbs(word) && word != headertest.FrontEnd {
				word = filepath.Join(dir, word)
			}
			all = append(all, []string{word})
		default:
			last := &all[len(all)-1]
			*last = append(*last, folder(next, word, dir))
		}
		switch {
		case flag && next == "" && slices.Contains(valueFlags, word):
			next = word
		case next == "" && headertest.IsLauncher(word):
			next = "launcher"
		default:
			next = ""
		}
	}
	return all, nil
}

// folder makes the folder in a compiler's flag one that can be found from anywhere. before
// is the flag whose value the word is, or "".
func folder(before, word, dir string) string {
	prefix := ""
	for _, flag := range []string{"-I", "-B", "-isystem", "-iquote", "-idirafter", "-isysroot", "--sysroot="} {
		if before == flag || before+"=" == flag {
			prefix, before = "", flag
			break
		}
		if strings.HasPrefix(word, flag) && word != flag {
			prefix, before = flag, flag
			break
		}
	}
	name := strings.TrimPrefix(word, prefix)
	if !slices.Contains([]string{"-I", "-B", "-isystem", "-iquote", "-idirafter", "-isysroot", "--sysroot="}, before) || filepath.IsAbs(name) {
		return word
	}
	if abs, err := filepath.Abs(filepath.Join(dir, name)); err == nil {
		name = abs
	}
	return prefix + name
}

// folderOf returns the folder that the paths of headers are relative to. What make says of
// where it was called differs from caller to caller: the headers decide. The error names
// a header that is in none of the folders, or in several.
func folderOf(headers, from []string) (string, error) {
	var relative []string
	for _, h := range headers {
		if !filepath.IsAbs(h) {
			relative = append(relative, h)
		}
	}
	if len(from) == 0 {
		return "", nil
	}
	if len(relative) == 0 {
		return from[0], nil
	}
	var found []os.FileInfo
	var folders []string
	for _, dir := range from {
		info, err := os.Stat(filepath.Join(dir, relative[0]))
		if err != nil || slices.ContainsFunc(found, func(other os.FileInfo) bool { return os.SameFile(info, other) }) {
			continue
		}
		found, folders = append(found, info), append(folders, dir)
	}
	switch len(found) {
	case 0:
		return "", fmt.Errorf("no file %s in %s: paths are relative to the folder in which make is called; make FROM=folder says another",
			relative[0], strings.Join(slices.Compact(from), " or "))
	case 1:
		return folders[0], nil
	default:
		return "", fmt.Errorf("%s is in %s: make FROM=folder says which is meant", relative[0], strings.Join(folders, " and in "))
	}
}
