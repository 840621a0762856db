// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/secstatus/secstatus/headercheck"
	"github.com/secstatus/secstatus/internal/config"
	"github.com/spf13/cobra"
	"golang.org/x/term"
)

const checkExample = `  secstatus check include/psa/error.h
  secstatus check --profile pkcs11 -I include -D CRYPTOKI_COMPAT src/
  secstatus check --target arm-none-eabi --format json interface/include/psa/*.h
  secstatus check --reference none mbedtls/psa/error.h tfm/psa/error.h
  secstatus check --fix include/psa/error.h
  secstatus check --explain macro-spacing`

// checkFlags are the flags of check.
type checkFlags struct {
	reportFlags
	headercheck.Options
	profile string
	flags   headercheck.Flags
	compile string
	given   bool // --target

	forceExclude  bool
	config        string
	noConfig      bool
	stdinFilename string
	fix           bool
	dryRun        bool
}

// checkTool is what check calls things.
var checkTool = tool{
	name: "check", thing: "header", manual: manuals + "check.md#the-checks", tags: []string{"c", "compatibility"},
	checks: headercheck.Checks, json: writeJSON, bad: string(headercheck.Conflict), good: string(headercheck.Compatible),
	summary: func(reports []headercheck.Report) string { return headercheck.Summarize(reports).String() },
}

func newCheck() *cobra.Command {
	f := checkFlags{reportFlags: reportFlags{tool: &checkTool}}
	cmd := &cobra.Command{
		Use:   "check [flags] HEADER|DIR|-...",
		Short: "Say whether headers compile with the reference header",
		Long: `Check says whether a C header can share a translation unit with the reference
header, included before or after it, and if not, why. It needs no compiler. A
header is judged by the specification whose names it defines, or by both.

In a folder, it checks the headers that define such names. With -p and no
header, it checks those that the build reads. - is a header on standard input,
such as what an editor has not saved.

A file .secstatus.toml in the folder of a header or above it has the settings of
a project: a table [check] with keys named like the flags. A flag counts more.

Exit status: 0 no finding as severe as --fail-on, 1 findings, 2 a header could
not be read or the command line is wrong.`,
		Example: checkExample,
		RunE: func(cmd *cobra.Command, args []string) error {
			return f.run(cmd, args)
		},
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return []string{"h", "hh", "hpp", "hxx"}, cobra.ShellCompDirectiveFilterFileExt // and folders
		},
	}
	fl := cmd.Flags()
	fl.SortFlags = false
	fl.StringVar(&f.profile, "profile", "", "judge by the specification `NAME`, psa or pkcs11 (default: the one whose names a header defines)")
	fl.StringVar(&f.Spec, "spec", "", "judge by the version `NAME@VERSION`, one of "+strings.Join(headercheck.Specs(), ", "))
	fl.StringVar(&f.Reference, "reference", "", "compare with `FILE` instead of the built-in header; none: only compare the headers with each other")
	fl.StringArrayVarP(&f.flags.Include, "include", "I", nil, "search `DIR` for included files")
	fl.VarP(macros{&f.flags, false}, "define", "D", "define the macro `NAME[=V]`")
	fl.VarP(macros{&f.flags, true}, "undefine", "U", "undefine the macro `NAME`; the last -D or -U of a name counts")
	fl.StringVar(&f.flags.Std, "std", "", "`DIALECT` of C or C++, as in the compiler's -std (default gnu17, or gnu++17 for C++)")
	fl.StringVarP(&f.Language, "language", "x", "", "read headers as `LANGUAGE`: "+strings.Join(headercheck.Languages, ", ")+" (default: C++ if the name ends in .hpp, .hh or .hxx)")
	fl.StringVar(&f.Target, "target", headercheck.DefaultTarget(), "check for `TARGET`: all, or one or more of "+strings.Join(headercheck.Targets(), ", "))
	fl.BoolVar(&f.Types, "types", false, "also compare types: layouts, members, and what both headers define")
	fl.StringVarP(&f.compile, "compile-commands", "p", "", "take include paths, macros, dialects and targets from `FILE`, a compile_commands.json")
	fl.StringVar(&f.stdinFilename, "stdin-filename", "", "read the header on standard input as if it stood in `FILE`, instead of what is there")
	f.addSearch(cmd, &f.Ignored)
	fl.BoolVar(&f.forceExclude, "force-exclude", false, "leave out headers that --exclude matches even if they are named, for example by hooks")
	f.add(cmd, &f.Select, &f.Disable)
	fl.BoolVar(&f.fix, "fix", false, "rewrite definitions that differ only in their text")
	fl.BoolVar(&f.dryRun, "dry-run", false, "with --fix, print a diff and write nothing")
	fl.StringVar(&f.config, "config", "", "take settings from `FILE` instead of the "+config.Name+" of each header")
	fl.BoolVar(&f.noConfig, "no-config", false, "take settings from flags only")
	_ = cmd.MarkFlagFilename("config", "toml")
	f.addExplain(cmd)
	complete(cmd, map[string][]string{
		"profile": {string(headercheck.PSA), string(headercheck.PKCS11)}, "spec": headercheck.Specs(), "target": append(headercheck.Targets(), headercheck.AllTargets),
	})
	return cmd
}

func (f *checkFlags) run(cmd *cobra.Command, args []string) error {
	out, errw := cmd.OutOrStdout(), cmd.ErrOrStderr()
	if f.explain != "" {
		return f.explainChecks(out)
	}
	args = expanded(args)
	f.given = cmd.Flags().Changed("target")
	more, err := f.outputs()
	switch {
	case err != nil:
		return err
	case f.writeBaseline && (f.baseline == "" || f.fix):
		return errors.New("--write-baseline: want --baseline FILE with it, and not --fix")
	case f.config != "" && f.noConfig:
		return errors.New("--no-config: want it without --config FILE")
	case f.dryRun && !f.fix:
		return errors.New("--dry-run: want --fix with it")
	case otherLanguage(f.Language, f.flags.Std):
		return fmt.Errorf("--std %s: no dialect of the language of -x %s; want one that is", f.flags.Std, f.Language)
	case len(args) == 0 && f.compile == "":
		return errors.New("no headers given; want secstatus check HEADER|DIR|-…")
	}
	if args, err = f.stdin(cmd.InOrStdin(), cmd.Flags().Changed("stdin-filename"), args); err != nil {
		return err
	}
	// A run is short: it ends before collecting often would pay.
	debug.SetGCPercent(1600)
	debug.SetMemoryLimit(192 << 20)
	scopes := newScopes(f, cmd.Flags().Changed, errw)
	err = scopes.headers(cmd.Context(), args)
	var reports []headercheck.Report
	if err == nil {
		reports, err = scopes.check(cmd.Context(), out, args)
	}
	if errors.Is(err, context.Canceled) {
		return errors.New("interrupted")
	}
	if err != nil {
		return err
	}
	if f.writeBaseline {
		return f.newBaseline(cmd.Context(), errw, reports)
	}
	return f.write(cmd, reports, more, f.dryRun, scopes.conclude, func(path string) (string, error) { return scopes.list[0].checker.Read(cmd.Context(), path) })
}

// conclude says which headers could not be read as they are, and returns the exit status.
func conclude(errw io.Writer, reports []headercheck.Report, failOn headercheck.Severity) int {
	status := exitFine
	for _, r := range reports {
		switch {
		case r.Verdict == headercheck.Unreadable:
			complain(errw, "%s", reason(r))
			status = exitFailure
		case r.Err != "":
			complain(errw, "%s: warning: %s; checked without", r.Path, r.Err)
		}
		if slices.ContainsFunc(r.Findings, func(f headercheck.Finding) bool { return f.Suppressed == nil && f.Severity.Reaches(failOn) }) && status == exitFine {
			status = exitFound
		}
	}
	return status
}

// andMore is the first of some paths, and how many there are beside.
func andMore(paths []string) string {
	if len(paths) == 1 {
		return paths[0]
	}
	return fmt.Sprintf("%s and %d more", paths[0], len(paths)-1)
}

// repair applies or prints the fixes. The reports are then those of what is found after that, and
// where, since a fix may move lines.
func (s *scope) repair(ctx context.Context, out, errw io.Writer, given []string) error {
	fixable := fixable(s.reports)
	changes, err := s.checker.Fix(ctx, s.reports, given)
	if err != nil {
		return fmt.Errorf("--fix: %w", err)
	}
	if s.dryRun {
		return preview(out, errw, changes, fixable)
	}
	// What is of another profile in a file that is written comes in a second round.
	for range headercheck.Profiles {
		if len(changes) == 0 {
			break
		}
		if err := apply(ctx, errw, changes); err != nil {
			return err
		}
		if err := s.renew(ctx); err != nil {
			return err
		}
		if err := s.check(ctx, errw, nil); err != nil {
			return err
		}
		if changes, err = s.checker.Fix(ctx, s.reports, given); err != nil { // has findings say why they are left
			return err
		}
	}
	return nil
}

// apply writes changes, and says which.
func apply(ctx context.Context, errw io.Writer, changes []headercheck.Change) error {
	for _, c := range changes {
		complain(errw, "%s: to fix: %s", c.Path, some(c.Names()))
	}
	if err := headercheck.Write(ctx, changes); err != nil {
		return fmt.Errorf("--fix: %w", err)
	}
	for _, c := range changes {
		formatter(errw, c)
		complain(errw, "%s: %s fixed", c.Path, plural(len(c.Fixed), "definition"))
	}
	return nil
}

// fixable are the findings that may be repaired.
func fixable(reports []headercheck.Report) (list []*headercheck.Finding) {
	for i := range reports {
		for j := range reports[i].Findings {
			if f := &reports[i].Findings[j]; f.Fixable() {
				list = append(list, f)
			}
		}
	}
	return list
}

// preview prints what would be written, and tells which of the findings that may be repaired
// cannot be.
func preview(out, errw io.Writer, changes []headercheck.Change, fixable []*headercheck.Finding) error {
	for _, c := range changes {
		changes, applicable := unifiedDiff(c.Path, c.Old, c.Path, c.New)
		if _, err := io.WriteString(out, changes); err != nil {
			return err
		}
		if !applicable {
			complain(errw, "%s: the diff shows control characters as escapes, so that patch cannot apply it; --fix without --dry-run can", c.Path)
		}
		formatter(errw, c)
	}
	said := map[string]bool{}
	for _, f := range fixable {
		if line := f.Pos.String() + ": " + f.Message; !f.Fixable() && !said[line] {
			said[line] = true
			complain(errw, "%s", line)
		}
	}
	return nil
}

// formatter says that a formatter is switched off.
func formatter(errw io.Writer, c headercheck.Change) {
	if c.Formatter != "" {
		complain(errw, "%s: formatter turned off around the definitions, because %s would break them again", c.Path, c.Formatter)
	}
}

// some is a list of names, of a long one the beginning.
func some(names []string) string {
	const most = 10
	if len(names) > most {
		return strings.Join(names[:most], ", ") + fmt.Sprintf(" and %d more", len(names)-most)
	}
	return strings.Join(names, ", ")
}

func plural(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

// explainChecks prints a check's words, or those of all.
func (f *reportFlags) explainChecks(w io.Writer) error {
	list := f.checks()
	if f.explain != "all" {
		c, err := headercheck.CheckFor(f.explain)
		if err != nil {
			return fmt.Errorf("--explain: %w", err)
		}
		list = []headercheck.Check{c}
	}
	for i, c := range list {
		if i > 0 {
			fmt.Fprintln(w)
		}
		severity := string(c.Severity)
		if c.PKCS11 != "" {
			severity += " (pkcs11: " + string(c.PKCS11) + ")"
		}
		fmt.Fprintf(w, "%s: %s\n\n%s\n\nBefore:\n%s\nAfter:\n%s\nSeverity: %s\nSince: %s\n", c.Name, c.Title, c.Text, indent(c.Before), indent(c.After), severity, c.Since)
	}
	return nil
}

func indent(s string) string {
	return "    " + strings.ReplaceAll(s, "\n", "\n    ") + "\n"
}

// isTerminal reports whether w is a terminal that obeys control sequences.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd())) && obeys(f)
}

// progress tells a person at a terminal how far the work is, once it takes
// longer than a second.
func progress(w io.Writer, total int, thing string) func(done int) {
	if !isTerminal(w) {
		return nil
	}
	start := time.Now()
	var shown time.Time
	return func(done int) {
		switch now := time.Now(); {
		case done == total && !shown.IsZero():
			fmt.Fprint(w, "\r\x1b[K")
		case now.Sub(start) > time.Second && now.Sub(shown) > 100*time.Millisecond:
			shown = now
			fmt.Fprintf(w, "\r\x1b[Kchecked %d of %d %ss", done, total, thing)
		}
	}
}

// reason says why a header is unreadable, and begins with its path once.
func reason(r headercheck.Report) string {
	if strings.HasPrefix(r.Err, r.Path+":") {
		return r.Err
	}
	return r.Path + ": " + r.Err
}
