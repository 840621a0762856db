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
	// unknown is a flag that compilers heed and headercheck does not know, or "".
	unknown string
}

// folderFlags and fileFlags are followed by the name of a folder or a file.
var (
	folderFlags = []string{"-isystem", "-iquote", "-idirafter", "-isysroot", "--sysroot", "-I", "-B"}
	fileFlags   = []string{"-include", "-imacros"}
)

// projectFlags prepares flags whose paths are relative to a folder. The error names what is
// no flag.
func projectFlags(ctx context.Context, r *runner, dir string, given []string) (f flags, err error) {
	for i := 0; i < len(given); i++ {
		arg := given[i]
		if !strings.HasPrefix(arg, "-") {
			return f, fmt.Errorf("%q among the flags of the preprocessor is no flag: headers go into HEADERS", arg)
		}
		pathFlag := ""
		for _, flag := range slices.Concat(fileFlags, folderFlags) {
			if strings.HasPrefix(arg, flag) {
				pathFlag = flag
				break
			}
		}
		if value := strings.TrimPrefix(arg, pathFlag); pathFlag != "" || arg == "-D" || arg == "-U" {
			if pathFlag == "" {
				pathFlag, value = arg, ""
			}
			equals := strings.HasPrefix(value, "=") && strings.HasPrefix(pathFlag, "--")
			if value = strings.TrimPrefix(value, "="); value == "" && !equals {
				if i++; i == len(given) {
					return f, fmt.Errorf("%s among the flags of the preprocessor needs a value", arg)
				}
				value = given[i]
			}
			switch {
			case pathFlag == "-D" || pathFlag == "-U":
			case slices.Contains(fileFlags, pathFlag):
				f.unknown = pathFlag
				// A compiler looks for it where it is called, and then among the folders.
				if _, err := os.Stat(under(dir, value)); err == nil {
					value = under(dir, value)
				}
			default:
				value = under(dir, value)
			}
			f.compiler = append(f.compiler, pathFlag, value)
			if strings.HasPrefix(pathFlag, "--") {
				f.compiler = append(f.compiler[:len(f.compiler)-2], pathFlag+"="+value)
			}
			continue
		}
		f.compiler = append(f.compiler, arg)
	}
	// headercheck reads flags as they stand in a compile_commands.json.
	database := filepath.Join(r.dir, "compile_commands.json")
	text, err := json.Marshal([]map[string]any{{"directory": r.dir, "file": "x.c", "arguments": slices.Concat([]string{"cc"}, f.compiler, []string{"x.c"})}})
	if err != nil {
		return f, err
	}
	if err := os.WriteFile(database, text, 0o666); err != nil {
		return f, err
	}
	all, err := headercheck.CompileCommands(ctx, database)
	if err != nil {
		return f, err
	}
	if len(all) > 0 {
		f.checker = all[0]
	}
	return f, nil
}

// project returns the steps for a project's own headers: each is compiled with the
// reference definitions of what it defines. The project's own psa/error.h, if it has one,
// usually has the reference's guard: a copy with another guard makes the compiler see both.
//
// The error says that there is no compiler whose verdict counts.
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
	if flags.unknown != "" {
		report.note("package headercheck does not know " + flags.unknown + ": compilers alone are asked")
	} else if err := report.askLibrary(ctx, headers, o.Headers, flags.checker); err != nil {
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
