// SPDX-License-Identifier: Apache-2.0

// Package headertest compiles the reference headers psa/error.h and
// pkcs11/pkcs11t.h with every C and C++ compiler that it finds, alone, twice,
// beside a renamed copy of themselves, beside variants whose verdict is known,
// and beside real headers of other projects. It has the compilers assert every
// value, and the layout of every structure on the targets whose rules it knows. One
// compiler is always there, since it is a part of this package: a C front end that
// knows the ABIs of many systems, see FrontEnd.
// And it compiles the headers of functions, secstatus/convert.h and the like. What
// those return, the tests of this package have programs print, on several processors.
//
// What makes two headers incompatible is a rule of ISO C, not a matter of
// taste. C11 6.10.3p2 lets a macro be defined again only if both replacement
// lists are identical, and p1 says what that is: the same tokens in the same
// order with the same spelling, separated by white space in the same places,
// where all white space counts as the same. C11 6.7p3 lets a typedef be
// repeated only with the same type; C90 and C99 do not let it be repeated at
// all, while C++ always did ([dcl.typedef]). So
//
//	#define PSA_SUCCESS ((psa_status_t)0)
//	#define PSA_SUCCESS ((psa_status_t) 0)
//
// is an error, and which of many headers a project includes together decides
// whether anyone notices. Package headercheck is asked first about variants,
// about headers of other projects and about a project's own, and compilers second,
// because users have compilers: where the two disagree, one of them has a bug.
package headertest

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
	"sync"
	"time"

	"github.com/secstatus/secstatus/include"
)

// Options says what to run. The zero value is a complete run.
type Options struct {
	// Compilers are the commands of the compilers to drive, each a name or path with
	// the flags it is always called with, or FrontEnd. If there are none, Run drives all
	// those it knows, and cc if none of them is there; and the front end.
	Compilers [][]string
	// Headers are a project's own headers. If there are any, Run compiles them
	// beside the reference definitions, and does nothing else.
	Headers []string
	// Flags are for the preprocessor, -I and -D and so on, when it reads Headers. The
	// folders among them are searched for third-party headers, too.
	Flags []string
	// Dir is the folder to which Headers and Flags are relative. "" is the current one.
	Dir string
	// Checks are the columns of a complete run to fill. None: all of them.
	Checks []string
	// RequireAll makes a missing compiler or third-party header a failure.
	RequireAll bool
	// Reduced limits the run to the oldest and the newest dialect of a compiler.
	Reduced bool
	// Timeout is how long one compilation may take. Zero means 30 seconds.
	Timeout time.Duration
	// Reference holds the reference headers. Nil means package include's.
	Reference fs.FS
	// Expect is what the reference headers must define. The zero value means
	// what the registry says.
	Expect Expect
	// Log, if not nil, gets every compiler command and what became of it.
	Log io.Writer
	// Table, if not nil, gets what package headercheck finds in Headers, and the table of
	// compilers and checks: each row as soon as its compiler is through. [Report.Print]
	// prints the rest.
	Table io.Writer
	// Progress, if not nil, is told what has been done, one call at a time.
	Progress func(Progress)

	apart bool // every cell has a compilation of its own
}

// A Progress says how far a run is.
type Progress struct {
	// Found is a compiler that has just been found: its name, version, target and number
	// of dialects. "": the compilers are at work.
	Found string
	// Compiler and Check are what has been done last.
	Compiler, Check string
	// Done of Total are finished: checks of a compiler in a dialect, together where one
	// compilation answers several.
	Done, Total int
}

// Run compiles, and reports what the compilers said. A failed check is part of
// the report, and so is what could not be asked for lack of a compiler; an error means that
// the job could not be done: a compiler asked for by name that is not there or does not
// work, an unusable reference, or the end of ctx: then it says how far the run was.
func Run(ctx context.Context, o Options) (*Report, error) {
	if o.Timeout == 0 {
		o.Timeout = 30 * time.Second
	}
	if o.Reference == nil {
		o.Reference = include.FS()
	}
	if o.Expect.PSA == nil && o.Expect.PKCS11 == nil {
		o.Expect = Registry()
	}
	if o.Progress == nil {
		o.Progress = func(Progress) {}
	}
	dir, err := os.MkdirTemp("", "check-headers-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	r := &runner{dir: dir, timeout: o.Timeout, log: o.Log, apart: o.apart}

	report := &Report{requireAll: o.RequireAll, asked: o.Checks}
	if report.compilers, err = r.findCompilers(ctx, o.Compilers, report, o.Progress); err != nil {
		return nil, err
	}
	if o.Reduced {
		for _, c := range report.compilers {
			if n := len(c.dialects); n > 2 {
				c.sweep = []string{c.dialects[0], c.dialects[n-1]}
			}
		}
	}
	if err := r.writeReference(o.Reference, o.Expect); err != nil {
		return nil, err
	}
	var steps []step
	if len(o.Headers) > 0 {
		steps, err = r.project(ctx, report, o)
	} else {
		steps, err = r.complete(ctx, report, o)
	}
	if err != nil {
		return nil, interrupted(ctx, err, 0, 0, report)
	}
	done, err := r.report(ctx, report, steps, o)
	if err != nil {
		return nil, interrupted(ctx, err, done, len(steps), report)
	}
	report.compilations = int(r.compilations.Load())
	report.settle(o.Headers, func(name string) string { return under(o.Dir, name) })
	report.disagreements(ctx)
	return report, nil
}

// interrupted says how far a run was when ctx ended it, if it did.
func interrupted(ctx context.Context, err error, done, total int, report *Report) error {
	if ctx.Err() == nil {
		return err
	}
	through := "no compiler was through"
	if len(report.through) > 0 {
		through = strings.Join(report.through, ", ") + " through"
	}
	return fmt.Errorf("interrupted after %d of %s, %s: %w", done, count(total, "step"), through, ctx.Err())
}

// report performs the steps and fills in the report, and says how many are done.
func (r *runner) report(ctx context.Context, report *Report, steps []step, o Options) (done int, err error) {
	left := map[*compiler]int{}
	for _, s := range steps {
		left[s.compiler]++
	}
	if o.Table != nil {
		report.printed = true
		if err := report.printHead(o.Table); err != nil {
			return 0, err
		}
	}
	var failed error
	through := func(c *compiler) {
		report.through = append(report.through, c.name)
		if o.Table != nil && failed == nil {
			failed = report.printRow(o.Table, c)
		}
	}
	for _, c := range report.compilers {
		if left[c] == 0 {
			through(c)
		}
	}
	results, err := r.performAll(ctx, steps, func(i int, results []result) {
		c := steps[i].compiler
		report.results = append(report.results, results...)
		done++
		o.Progress(Progress{Compiler: c.name, Check: steps[i].cells[0].check, Done: done, Total: len(steps)})
		if left[c]--; left[c] == 0 {
			through(c)
		}
	})
	report.results = results // in the order of the plan
	return done, errors.Join(err, failed)
}

// complete returns the steps of a complete run, compiler by compiler.
func (r *runner) complete(ctx context.Context, report *Report, o Options) ([]step, error) {
	for _, check := range checks {
		if report.asks(check) {
			report.checks = append(report.checks, check)
		}
	}
	if report.noCompiler() {
		report.note(nobody(o.Compilers) + ": " + FrontEnd + ", which is a part of this program, has read the headers. " +
			"Nobody was asked about other dialects, C++, macros that are defined twice, variants, and headers of others")
	}
	flags, err := projectFlags(ctx, r, o.Dir, o.Flags)
	if err != nil {
		return nil, err
	}
	parties, err := r.locateAll(ctx, report, flags.checker.Include)
	if err != nil {
		return nil, err
	}
	functions, err := fs.Glob(o.Reference, conversionHeaders)
	if err != nil {
		return nil, err
	}
	var variants []variant
	if report.asks(checkVariants) {
		if err := r.writeVariants(); err != nil {
			return nil, err
		}
		if variants, err = loadVariants(ctx, filepath.Join(r.dir, variantsFolder), report.compilers); err != nil {
			return nil, err
		}
	}
	return plan(report, functions, variants, parties, o.Expect), nil
}

// plan lists the steps of a complete run, compiler by compiler, as far as their checks are
// asked for.
func plan(report *Report, functions []string, variants []variant, parties []located, expect Expect) []step {
	var steps []step
	for _, c := range report.compilers {
		if c.family == familyFrontEnd {
			steps = append(steps, frontEndSteps(c, functions, report, expect)...)
			continue
		}
		all := slices.Concat(oursSteps(c, functions, expect), onceSteps(c, report, expect), thirdPartySteps(c, report, parties, expect))
		if c.judges() {
			all = append(all, variantSteps(c, variants)...)
		} else {
			report.note(notJudging(c))
		}
		for _, s := range all {
			s.cells = slices.DeleteFunc(s.cells, func(c cell) bool { return !report.asks(c.check) })
			if len(s.cells) > 0 {
				steps = append(steps, s)
			}
		}
	}
	return steps
}

// findCompilers examines the compilers asked for, or all known ones, and tells
// the report which are missing.
func (r *runner) findCompilers(ctx context.Context, asked [][]string, report *Report, progress func(Progress)) ([]*compiler, error) {
	commands := asked
	if len(asked) == 0 {
		for _, k := range compilers {
			commands = append(commands, []string{k.name})
		}
	}
	found, errs, err := r.examineAll(ctx, commands, progress)
	if err != nil {
		return nil, interrupted(ctx, err, 0, 0, report)
	}
	for i, e := range errs {
		switch {
		case e == nil:
		case len(asked) > 0:
			return nil, fmt.Errorf("compiler %w", e)
		default:
			report.skip(fmt.Sprintf("%v (packages: %s; or run: make deps)", e, compilers[i].packages))
		}
	}
	found = distinct(found)
	if len(asked) > 0 {
		return found, nil
	}
	if len(found) == 0 {
		cc, err := r.examine(ctx, []string{"cc"})
		switch {
		case err == nil:
			found = append(found, cc)
		case !errors.Is(err, errNotFound):
			return nil, fmt.Errorf("compiler %w", err)
		}
	}
	return append(found, frontEndCompiler()), nil
}

// examineAll examines the compilers at the same time. For each command there is
// either a compiler or an error.
func (r *runner) examineAll(ctx context.Context, commands [][]string, progress func(Progress)) ([]*compiler, []error, error) {
	found := make([]*compiler, len(commands))
	errs := make([]error, len(commands))
	var mu sync.Mutex
	done := 0
	err := r.do(ctx, len(commands), func(i int) {
		found[i], errs[i] = r.examine(ctx, commands[i])
		mu.Lock()
		defer mu.Unlock()
		done++
		if c := found[i]; c != nil {
			about := fmt.Sprintf("%s %s", c.name, c.version)
			if c.target != "" {
				about += " for " + c.target
			}
			progress(Progress{Found: about + ", " + count(len(c.dialects), c.unit()), Done: done, Total: len(commands)})
		}
	})
	return found, errs, err
}

// distinct returns the compilers that are there, each once. Of two names of
// one compiler the more telling one stays, which is the one that is not cc.
func distinct(found []*compiler) []*compiler {
	var kept []*compiler
	place := map[string]int{}
	for _, c := range found {
		if c == nil {
			continue
		}
		i, double := place[c.identity]
		switch {
		case !double:
			place[c.identity] = len(kept)
			kept = append(kept, c)
		case filepath.Base(kept[i].name) == "cc":
			kept[i] = c
		}
	}
	return kept
}

// under returns the name of a file as it is named from any folder.
func under(dir, name string) string {
	if !filepath.IsAbs(name) {
		name = filepath.Join(dir, name)
	}
	if abs, err := filepath.Abs(name); err == nil {
		return abs
	}
	return name // the current folder is gone: no file is found
}

// includes returns the #include directives for the headers, in this order. An
// absolute path is included between quotes.
func includes(headers ...string) string {
	var b strings.Builder
	for _, h := range headers {
		if filepath.IsAbs(h) {
			fmt.Fprintf(&b, "#include \"%s\"\n", filepath.ToSlash(h))
		} else {
			fmt.Fprintf(&b, "#include <%s>\n", h)
		}
	}
	return b.String()
}
