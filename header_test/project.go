// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/headercheck"
)

// Columns of the table of a run over a project's own headers.
const (
	checkProjectAlone  = "alone"
	checkProjectPSA    = "with psa/error.h"
	checkProjectPKCS11 = "with CKR_ macros"
)

// What of a preprocessed header makes it worth comparing with a reference.
var (
	concernsPSA    = regexp.MustCompile(`(?m)^#define (PSA_SUCCESS|PSA_ERROR_\w+|PSA_OPERATION_INCOMPLETE)\b|\bpsa_status_t\b`)
	concernsPKCS11 = regexp.MustCompile(`(?m)^#define CKR_\w+`)
)

// flags are a project's, in the form that compilers take from any folder and in that of
// package headercheck.
type flags struct {
	compiler []string
	checker  headercheck.Flags
}

// folderFlags and fileFlags are followed by the name of a folder or a file.
var (
	folderFlags = []string{"-isystem", "-iquote", "-idirafter", "-isysroot", "--sysroot", "-I", "-B"}
	fileFlags   = []string{"-include", "-imacros"}
)

// projectFlags prepares flags whose paths are relative to a folder. The error names what is
// no flag.
func projectFlags(ctx context.Context, r *runner, dir string, given []string) (f flags, err error) {
	for len(given) > 0 {
		if given, err = f.take(dir, given); err != nil {
			return f, err
		}
	}
	f.checker, err = checkerFlags(ctx, r.dir, f.compiler)
	return f, err
}

// take adds the first of the flags, with its value, and returns those after it.
func (f *flags) take(dir string, given []string) (rest []string, err error) {
	arg, rest := given[0], given[1:]
	if !strings.HasPrefix(arg, "-") {
		return nil, fmt.Errorf("%q among the flags of the preprocessor is not a flag: headers go into HEADERS", arg)
	}
	name, value, ok := cutFlag(arg)
	if !ok {
		f.compiler = append(f.compiler, arg)
		return rest, nil
	}
	long := strings.HasPrefix(name, "--")
	value, equals := strings.CutPrefix(value, "=")
	if value == "" && !(long && equals) {
		if len(rest) == 0 {
			return nil, fmt.Errorf("%s among the flags of the preprocessor needs a value", arg)
		}
		value, rest = rest[0], rest[1:]
	}
	value = f.locate(dir, name, value)
	if long {
		f.compiler = append(f.compiler, name+"="+value)
	} else {
		f.compiler = append(f.compiler, name, value)
	}
	return rest, nil
}

// cutFlag divides a flag that has a value from it. The value is empty where it is the next
// argument. -D and -U are divided only there: what they are about is in no folder.
func cutFlag(arg string) (name, value string, ok bool) {
	for _, flag := range slices.Concat(fileFlags, folderFlags) {
		if value, ok := strings.CutPrefix(arg, flag); ok {
			return flag, value, true
		}
	}
	return arg, "", arg == "-D" || arg == "-U"
}

// locate returns the value of a flag as it is from any folder.
func (f *flags) locate(dir, name, value string) string {
	switch {
	case slices.Contains(folderFlags, name):
		return under(dir, value)
	case slices.Contains(fileFlags, name):
		// A compiler looks for it where it is called, and then among the folders.
		if _, err := os.Stat(under(dir, value)); err == nil {
			return under(dir, value)
		}
	}
	return value
}

// checkerFlags returns what package headercheck makes of a compiler's flags. It reads them as
// they stand in a compile_commands.json, which is written to the folder.
func checkerFlags(ctx context.Context, dir string, compiler []string) (f headercheck.Flags, err error) {
	database := filepath.Join(dir, "compile_commands.json")
	text, err := json.Marshal([]map[string]any{{"directory": dir, "file": "x.c", "arguments": slices.Concat([]string{"cc"}, compiler, []string{"x.c"})}})
	if err != nil {
		return f, err
	}
	if err := os.WriteFile(database, text, 0o666); err != nil {
		return f, err
	}
	build, err := headercheck.CompileCommands(ctx, database, "")
	if err != nil {
		return f, err
	}
	return build.Sets[0], nil
}

// project returns the steps for a project's own headers: each is compiled with the
// reference definitions of what it defines. The project's own psa/error.h, if it has one,
// usually has the reference's guard: a copy with another guard makes the compiler see both.
//
// Where no compiler is, package headercheck has the last word. The error says that there is
// none whose verdict counts among those that are.
func (r *runner) project(ctx context.Context, report *Report, o Options) ([]step, error) {
	report.checks = []string{checkProjectAlone, checkProjectPSA, checkProjectPKCS11}
	report.project = true
	flags, err := projectFlags(ctx, r, o.Dir, o.Flags)
	if err != nil {
		return nil, err
	}
	var headers []string
	for _, name := range o.Headers {
		headers = append(headers, under(o.Dir, name))
	}
	if report.noCompiler() {
		report.note(nobody(o.Compilers) + ": package headercheck alone has read the headers, and says what it finds on each of its targets")
		report.compilers = nil
		return nil, report.askAlone(ctx, headers, o.Headers, flags.checker)
	}
	report.compilers = slices.DeleteFunc(report.compilers, func(c *compiler) bool { return c.family == familyFrontEnd })
	if err := report.askLibrary(ctx, headers, o.Headers, flags.checker); err != nil {
		return nil, err
	}
	if !slices.ContainsFunc(report.compilers, (*compiler).judges) {
		return nil, errors.New(notJudging(report.compilers[0]))
	}
	var steps []step
	for _, c := range report.compilers {
		if !c.judges() {
			report.note(notJudging(c))
			continue
		}
		for i, header := range headers {
			if _, err := os.ReadFile(header); err != nil {
				continue // the report says so once, in settle
			}
			h := foreign{
				title: o.Headers[i], include: header, flags: flags.compiler, check: checkProjectAlone, pedantic: true,
				references: []reference{
					{checkProjectPSA, psaRenamed, usePSA, concernsPSA},
					{checkProjectPKCS11, ckrRenamed, "", concernsPKCS11},
				},
			}
			for _, std := range c.sweep {
				steps = append(steps, step{compiler: c, cells: []cell{{check: h.check, title: h.title, compilation: compilation{compiler: c, dialect: std}}},
					run: func(ctx context.Context, r *runner) []result { return h.compile(ctx, r, c, std) }})
			}
		}
	}
	return steps, nil
}
