// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/headercheck"
	"github.com/spf13/cobra"
)

// A tool is what differs in the reports of the commands that have findings: check and vet.
type tool struct {
	name   string // "check"
	thing  string // that it reads: "header"
	manual string // the URL of what there is to read about its checks
	tags   []string
	checks func() []headercheck.Check
	json   func(w io.Writer, reports []headercheck.Report) error
	// summary is one line about all reports.
	summary func(reports []headercheck.Report) string
	// bad and good are the words for a thing with errors, and for one without.
	bad, good string
	// brief says that a summary does not list what nothing is found in.
	brief bool
}

// verdict is the word for that of a thing.
func (t *tool) verdict(v headercheck.Verdict) string {
	switch v {
	case headercheck.Conflict:
		return t.bad
	case headercheck.Compatible:
		return t.good
	}
	return string(v)
}

// A reportFormat writes reports.
type reportFormat struct {
	name  string
	write func(w io.Writer, reports []headercheck.Report, how style) error
}

// formats are all, by name; text is the default.
var formats = [...]reportFormat{
	{"github", writeGitHub},
	{"json", func(w io.Writer, reports []headercheck.Report, how style) error { return how.tool.json(w, reports) }},
	{"markdown", writeMarkdown},
	{"sarif", writeSARIF},
	{"text", writeText},
}

// formatNamed returns the format of a name, or nil.
func formatNamed(name string) *reportFormat {
	for i := range formats {
		if formats[i].name == name {
			return &formats[i]
		}
	}
	return nil
}

// formatNames lists all.
func formatNames() string {
	var names []string
	for _, f := range formats {
		names = append(names, f.name)
	}
	return strings.Join(names, ", ")
}

// style is how a report is written.
type style struct {
	tool   *tool
	colour bool
	all    bool // findings of one kind, each by itself
	// read reads a file that findings are in.
	read func(path string) (string, error)
}

// reportFlags are the flags of a command that reports findings.
type reportFlags struct {
	*tool
	color         colorFlag
	format        string
	output        []string
	all           bool
	failOn        string
	exclude       []string
	baseline      string
	writeBaseline bool
	explain       string
}

// add adds the flags to a command, whose checks are selected in two lists. explain is added apart.
func (f *reportFlags) add(cmd *cobra.Command, selected, disabled *[]string) {
	fl := cmd.Flags()
	fl.StringVar(&f.format, "format", "text", "write the report as `FORMAT`: text, json, sarif, github, or markdown for a summary")
	fl.StringArrayVar(&f.output, "output", nil, "also write a report to a file, as `FORMAT=FILE`")
	addColor(cmd, &f.color)
	fl.BoolVar(&f.all, "all", false, "list each finding, even if many of one kind share a line")
	fl.StringVar(&f.failOn, "fail-on", string(headercheck.Error), "exit with status 1 if a finding is at least as severe as `SEVERITY`: error, warning or note")
	fl.StringVar(&f.baseline, "baseline", "", "accept the findings in `FILE`, which --write-baseline wrote")
	fl.BoolVar(&f.writeBaseline, "write-baseline", false, "write the findings to the --baseline file, and exit with status 0")
	fl.Var(names{selected}, "select", "run only these `CHECKS`")
	fl.Var(names{disabled}, "disable", "do not run these `CHECKS`")
}

// names is a flag that takes names, one by one or with commas between them. pflag's reads them
// as CSV, with the reader of encoding/csv.
type names struct{ list *[]string }

// String returns the names.
func (n names) String() string { return strings.Join(*n.list, ",") }

// Type is what pflag calls such a flag. cobra offers it again where it stands already.
func (n names) Type() string { return "stringSlice" }

// Set adds names.
func (n names) Set(text string) error {
	if text != "" {
		*n.list = append(*n.list, strings.Split(text, ",")...)
	}
	return nil
}

// addExplain adds the flag that explains checks, and completes what the flags take.
func (f *reportFlags) addExplain(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.explain, "explain", "", "explain a `CHECK`, or all, and exit")
	var checks []string
	for _, c := range f.checks() {
		checks = append(checks, c.Name)
	}
	complete(cmd, map[string][]string{"select": checks, "disable": checks, "explain": append([]string{"all"}, checks...), "fail-on": {"error", "warning", "note"}})
}

// complete says what the values of flags are.
func complete(cmd *cobra.Command, words map[string][]string) {
	for name, list := range words {
		_ = cmd.RegisterFlagCompletionFunc(name, cobra.FixedCompletions(list, cobra.ShellCompDirectiveNoFileComp))
	}
}

// outputs reads the flags, and returns what is written beside the standard output.
func (f *reportFlags) outputs() ([]output, error) {
	switch {
	case formatNamed(f.format) == nil:
		return nil, fmt.Errorf("--format %s: want text, json, sarif, github or markdown", f.format)
	case !slices.Contains(headercheck.Severities(), headercheck.Severity(f.failOn)):
		return nil, fmt.Errorf("--fail-on %s: want error, warning or note", f.failOn)
	}
	return outputs(f.output)
}

// write writes the report, unless it is silent, and more of it to files. It returns the exit status, which conclude finds,
// as an error.
func (f *reportFlags) write(cmd *cobra.Command, reports []headercheck.Report, more []output, silent bool, conclude func() int, read func(path string) (string, error)) error {
	out, errw := cmd.OutOrStdout(), cmd.ErrOrStderr()
	once := headercheck.Once(reports)
	how := style{f.tool, f.color.on(out), f.all, read}
	for _, o := range more {
		if err := o.write(once, how); err != nil {
			return err
		}
	}
	if !silent {
		if err := formatNamed(f.format).write(out, once, how); err != nil {
			return err
		}
	}
	summary := f.summary(reports)
	status := conclude()
	if f.format == "text" && !silent {
		if _, err := fmt.Fprintln(out, summary); err != nil {
			return err
		}
	} else {
		complain(errw, "%s", summary)
	}
	if status != exitFine {
		return exitStatus(status)
	}
	return nil
}

// newBaseline writes the baseline anew.
func (f *reportFlags) newBaseline(ctx context.Context, errw io.Writer, reports []headercheck.Report) error {
	b, err := headercheck.ReadBaseline(ctx, f.baseline, f.checks())
	if errors.Is(err, fs.ErrNotExist) {
		b, err = headercheck.NewBaseline(f.baseline), nil
	}
	if err != nil {
		return fmt.Errorf("--baseline: %w", err)
	}
	if slices.ContainsFunc(reports, func(r headercheck.Report) bool { return r.Verdict == headercheck.Unreadable }) {
		conclude(errw, reports, headercheck.Error)
		return fmt.Errorf("%s: not written, since not all %ss could be read", f.baseline, f.thing)
	}
	b.Update(reports)
	if err := b.Write(); err != nil {
		return fmt.Errorf("--baseline: %w", err)
	}
	complain(errw, "%s: %s written", f.baseline, plural(b.Len(), "finding"))
	return nil
}

// accept accepts what is in the baseline.
func (f *reportFlags) accept(ctx context.Context, errw io.Writer, reports []headercheck.Report) error {
	if f.baseline == "" || f.writeBaseline {
		return nil
	}
	b, err := headercheck.ReadBaseline(ctx, f.baseline, f.checks())
	if err != nil {
		return fmt.Errorf("--baseline: %w", err)
	}
	if stale := b.Apply(reports); len(stale) > 0 {
		e := stale[0]
		complain(errw, "%s: warning: %s not found any more, such as %s of %s in %s; --write-baseline removes them", f.baseline, plural(len(stale), "finding"), e.Check, e.Name, e.File)
	}
	return nil
}

// addSearch adds the flags of a command that searches folders.
func (f *reportFlags) addSearch(cmd *cobra.Command, ignored *bool) {
	fl := cmd.Flags()
	fl.StringArrayVar(&f.exclude, "exclude", nil, "leave `GLOB` out of the search, like a line of a .gitignore file in the current folder")
	fl.BoolVar(ignored, "no-respect-gitignore", false, "also find "+f.thing+"s that git ignores")
}

// exclusions are what --exclude leaves out.
func (f *reportFlags) exclusions() (list []headercheck.Exclusion) {
	for _, glob := range f.exclude {
		list = append(list, headercheck.Exclusion{Glob: glob})
	}
	return list
}

// An emptyFolder is one in which a search found nothing, and why.
type emptyFolder struct{ path, why string }

// found replaces folders by the files in them that find finds. Of each folder that has none it says
// what nothing says, and what the search left out.
func (f *reportFlags) found(ctx context.Context, find func(ctx context.Context, dir string) (headercheck.Found, error), nothing string, args []string) (paths []string, empty []emptyFolder, err error) {
	for _, a := range args {
		st, err := os.Stat(a)
		if err != nil || !st.IsDir() {
			paths = append(paths, a) // if it cannot be read, the report says so
			continue
		}
		found, err := find(ctx, a)
		if err != nil {
			return nil, nil, err
		}
		if len(found.Files) == 0 {
			empty = append(empty, emptyFolder{a, nothing + leftOut(found)})
		}
		paths = append(paths, found.Files...)
	}
	return paths, empty, nil
}

// expanded replaces patterns by the files that they match, as a shell does: those of Windows
// leave it to the command. What is there by its own name is no pattern, and one that
// matches nothing stays as it is.
func expanded(args []string) (paths []string) {
	for _, a := range args {
		found, _ := filepath.Glob(a) // an error is that it is no pattern
		if _, err := os.Lstat(a); err == nil || len(found) == 0 {
			found = []string{a}
		}
		paths = append(paths, found...)
	}
	return paths
}

// leftOut says what a search has left out.
func leftOut(found headercheck.Found) (text string) {
	if list := found.Ignored; len(list) > 0 {
		text += "; git ignores " + andMore(list) + ", which --no-respect-gitignore searches"
	}
	if list := found.Excluded; len(list) > 0 {
		text += "; excluded: " + andMore(list)
	}
	return text
}
