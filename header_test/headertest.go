// SPDX-License-Identifier: Apache-2.0

// Package headertest compiles the reference headers psa/error.h and
// pkcs11/pkcs11t.h with every C and C++ compiler that it finds, alone, twice,
// beside a renamed copy of themselves, beside variants whose verdict is known,
// and beside real headers of other projects. It has the compilers assert every
// value, and the layout of every structure on the targets whose rules it knows.
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
	"strings"
	"time"

	"github.com/secstatus/secstatus/include"
)

// Options says what to run. The zero value is a complete run.
type Options struct {
	// Compilers are the names or paths of the compilers to drive. If there are
	// none, Run drives all those it knows, and cc if none of them is there.
	Compilers []string
	// Headers are a project's own headers. If there are any, Run compiles them
	// beside the reference definitions, and does nothing else.
	Headers []string
	// Folders are searched for included headers before the compiler's own, both
	// for Headers and for finding third-party headers.
	Folders []string
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
}

// ErrNoCompiler says that there is no compiler to drive.
var ErrNoCompiler = errors.New("no C or C++ compiler found: install one, or run: make deps")

// Run compiles, and reports what the compilers said. A failed check is part of
// the report; an error means that the job could not be done: no compiler
// (ErrNoCompiler), a compiler asked for by name that is not there or does not
// work, an unusable reference, or an interruption.
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
	folders, err := absolute(o.Folders)
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "check-headers-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	r := &runner{dir: dir, timeout: o.Timeout, log: o.Log}

	report := &Report{requireAll: o.RequireAll}
	if report.compilers, err = r.findCompilers(ctx, o.Compilers, report); err != nil {
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

	var tasks []task
	if len(o.Headers) > 0 {
		report.checks = []string{checkProjectAlone, checkProjectPSA, checkProjectPKCS11}
		headers, err := absolute(o.Headers)
		if err != nil {
			return nil, err
		}
		if err := report.askLibrary(ctx, o.Headers, folders); err != nil {
			return nil, err
		}
		if tasks, err = projectTasks(report, headers, o.Headers, folders); err != nil {
			return nil, err
		}
	} else {
		report.checks = []string{checkAlone, checkTwice, checkRenamed, checkValues, checkConvert, checkABI, checkVariants}
		tasks = append(oursTasks(report.compilers), valuesTasks(report.compilers, o.Expect)...)
		functions, err := conversionTasks(report.compilers, o.Reference)
		if err != nil {
			return nil, err
		}
		tasks = append(tasks, functions...)
		tasks = append(tasks, abiTasks(report)...)
		more, err := r.variantTasks(ctx, report)
		if err != nil {
			return nil, err
		}
		tasks = append(tasks, more...)
		more, err = r.thirdPartyTasks(ctx, report, o.Expect, folders)
		if err != nil {
			return nil, err
		}
		tasks = append(tasks, more...)
	}
	if report.results, err = r.do(ctx, tasks); err != nil {
		return nil, err
	}
	report.compilations = int(r.compilations.Load())
	report.settle(o.Headers)
	report.disagreements(ctx)
	return report, nil
}

// findCompilers examines the compilers asked for, or all known ones, and tells
// the report which are missing.
func (r *runner) findCompilers(ctx context.Context, asked []string, report *Report) ([]*compiler, error) {
	names := asked
	if len(asked) == 0 {
		for _, k := range compilers {
			names = append(names, k.name)
		}
	}
	found, errs, err := r.examineAll(ctx, names)
	if err != nil {
		return nil, err
	}
	for i, e := range errs {
		switch {
		case e == nil:
		case len(asked) > 0:
			return nil, fmt.Errorf("compiler %s: %w", names[i], e)
		default:
			report.skip(fmt.Sprintf("%s: %v (packages: %s; or run: make deps)", names[i], e, compilers[i].packages))
		}
	}
	found = distinct(found)
	if len(found) == 0 {
		cc, err := r.examine(ctx, "cc")
		if errors.Is(err, errNotFound) {
			return nil, ErrNoCompiler
		}
		if err != nil {
			return nil, fmt.Errorf("compiler cc: %w", err)
		}
		found = append(found, cc)
	}
	return found, nil
}

// examineAll examines the compilers at the same time. For each name there is
// either a compiler or an error.
func (r *runner) examineAll(ctx context.Context, names []string) ([]*compiler, []error, error) {
	found := make([]*compiler, len(names))
	errs := make([]error, len(names))
	var tasks []task
	for i, name := range names {
		tasks = append(tasks, func(ctx context.Context, r *runner) []result {
			found[i], errs[i] = r.examine(ctx, name)
			return nil
		})
	}
	_, err := r.do(ctx, tasks)
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

// absolute returns the paths as they are named from any folder.
func absolute(paths []string) ([]string, error) {
	var all []string
	for _, p := range paths {
		a, err := filepath.Abs(p)
		if err != nil {
			return nil, err
		}
		all = append(all, a)
	}
	return all, nil
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
