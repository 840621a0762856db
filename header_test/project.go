// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"context"
	"errors"
	"os"
	"regexp"
	"slices"
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

// projectTasks compiles a project's headers with the reference definitions of
// what they define. named has the paths as the user wrote them. The project's
// own psa/error.h, if it has one, usually has the reference's guard: a copy
// with another guard makes the compiler see both.
//
// The error says that there is no compiler whose verdict counts.
func projectTasks(report *Report, headers, named, folders []string) ([]task, error) {
	var flags []string
	for _, f := range folders {
		flags = append(flags, "-I", f)
	}
	var tasks []task
	if !slices.ContainsFunc(report.compilers, (*compiler).judges) {
		return nil, errors.New(notJudging(report.compilers[0]))
	}
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
				title: named[i], include: header, flags: flags, check: checkProjectAlone, pedantic: true,
				references: []reference{
					{checkProjectPSA, psaRenamed, usePSA, concernsPSA},
					{checkProjectPKCS11, ckrRenamed, "", concernsPKCS11},
				},
			}
			tasks = append(tasks, func(ctx context.Context, r *runner) []result { return h.compile(ctx, r, c) })
		}
	}
	return tasks, nil
}
